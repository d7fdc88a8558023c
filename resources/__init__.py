"""Bundled files: weights, styles, icons. Found through `core.paths.resource`."""
