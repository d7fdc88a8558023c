"""The systems that are measured: those of the papers, ours, and what people use today."""
