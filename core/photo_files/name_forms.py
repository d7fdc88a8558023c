"""One name in the forms that file systems give it: composed (Unicode's NFC) and decomposed (NFD).

HFS+ decomposes names, most others keep what they are given, and what copies files between them may
do either: a photo with an accent in its name comes to the next computer under the same name in
other bytes.
"""

from __future__ import annotations

import os
import unicodedata
from contextlib import suppress
from pathlib import Path


def in_any_form(path: Path) -> Path:
    """``path`` as it is on the disk, whose names may be written in another form; itself where
    it is there, or where nothing else or more than one thing may be meant."""
    if str(path).isascii() or os.path.lexists(path):
        return path
    there = Path(path.anchor)
    for name in path.parts[1 if path.anchor else 0 :]:
        if not os.path.lexists(there / name):
            others = [] if name.isascii() else _others(there, name)
            if len(others) != 1:
                return path
            (name,) = others
        there /= name
    return there


def _others(folder: Path, name: str) -> list[str]:
    composed = unicodedata.normalize("NFC", name)
    names: list[str] = []
    with suppress(OSError):
        names = os.listdir(folder or ".")
    return [other for other in names if unicodedata.normalize("NFC", other) == composed]
