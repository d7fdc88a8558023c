"""Measures finding quality by protocols of the literature; nothing here ships in the window."""
