"""What lies on disk: finding photos, decoding them, and what they say of themselves."""
