"""Passive widgets that pages are made of."""
