"""Photos as URIs and back: a file of this computer has its path, all else a path to nowhere."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote, unquote

from core.records import Photo

NOWHERE = Path(os.devnull)
"""No file lies below it."""
LONGEST = 3000
"""Of a path that can be asked about."""


def path_of(uri: str) -> Path:
    """Where the file of a URI lies if that is an absolute path; else a path below NOWHERE."""
    path = Path(uri)
    return path if path.is_absolute() else NOWHERE / quote(uri, safe="")[:LONGEST]


def uri_of(photo: Photo) -> str:
    """The URI of a photo with a path of :func:`path_of`, or the path."""
    path = photo.path
    return unquote(path.name) if path.parent == NOWHERE else str(path)
