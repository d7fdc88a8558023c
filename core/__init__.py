"""The engine of Samelens: folders in, groups of duplicate photos out. Knows no Qt.

Imports point one way, in the order of the layers that import-linter holds (see
``pyproject.toml``): records at the bottom, the three jobs (``scan``, ``compare``) on top.
"""

__version__ = "0.1.0"
