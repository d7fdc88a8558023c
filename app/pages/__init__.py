"""The pages of the window: Start, Scan, Review."""
