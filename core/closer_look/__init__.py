"""The closer look: two photos laid over each other, whether they are one, and what changed between
them."""
