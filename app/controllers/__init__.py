"""Answers to what widgets request: they call core and update pages."""
