"""The window of Samelens: PySide6 only, no rule of the domain."""
