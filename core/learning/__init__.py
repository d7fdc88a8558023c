"""Makes what ships and was learned: heads, and how the closer look weighs evidence."""
