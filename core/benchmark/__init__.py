"""Honest ratios, measured on the user's own computer."""
