"""The commands of ``samelens``, one file a family."""
