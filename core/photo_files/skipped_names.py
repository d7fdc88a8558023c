"""Names of folders that the user doesn't want to be scanned, besides those that never are.

A name may be a pattern: ``*`` stands for any letters, ``?`` for one, ``[ab]`` for one of several.
Names are compared as file systems that keep no case do: without it, and however their letters are
composed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from fnmatch import translate


class SkippedNames:
    """``names`` as :func:`core.settings.check_skipped_names` lets them pass."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        patterns = [translate(_folded(name)) for name in names]
        self._pattern = re.compile("|".join(patterns)) if patterns else None

    def match(self, folder: str) -> bool:
        """Whether a folder of this name is skipped, wherever it lies."""
        return self._pattern is not None and self._pattern.match(_folded(folder)) is not None


NO_NAMES = SkippedNames()


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
