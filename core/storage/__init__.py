"""What SQLite keeps: the cache, which may be lost, and the store, which must not."""
