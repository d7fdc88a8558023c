"""What the engine says: reasons as codes with fields, and the English of a code and of a number."""
