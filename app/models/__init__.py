"""Qt item models over core records."""
