"""Files on disk and what is known of them: discovery, decoding, metadata, cache and store."""
