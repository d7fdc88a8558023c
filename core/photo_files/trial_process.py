"""The process that ``trial`` starts: decodes one photo, and lives or dies.

``python -m core.photo_files.trial_process PATH``
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from core.errors import CoreError
from core.photo_files.decoding import Decoder
from core.photo_files.written_metadata import metadata_in

SMALL = 64


def main(arguments: Sequence[str]) -> int:
    """What any part of the program does with a photo's file; 0 if that can be survived."""
    path, decoder = Path(arguments[0]), Decoder()
    for work in (
        lambda: metadata_in(path, decoder),
        lambda: decoder.decode(path, SMALL),
        lambda: decoder.decode(path),
    ):
        with suppress(CoreError):
            work()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
