"""Embeddings to groups: neighbors, pair features, head, scores, grouping."""
