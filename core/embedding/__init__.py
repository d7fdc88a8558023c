"""Photos to embeddings: backbone, device, batches, and the pipeline that fills the cache."""
