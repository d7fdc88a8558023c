"""A process that decodes uploads, one after the other: ``decode_workers`` starts it.

``python -m core.cluster.service.decode_worker BYTES``: lines of JSON in, ``{"file": ..., "side":
...}``; out comes what ``decode_process`` writes. It ends when its standard input does, and after a
photo for which memory ran out.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import BinaryIO

from core.errors import UnreadablePhoto
from core.photo_files.decode_process import limit_memory, write_photo, write_problem
from core.photo_files.pixels import opened_photo
from core.photo_files.reasons import PhotoProblem
from core.wording.reasons import Reason


def main(arguments: Sequence[str]) -> int:
    """0; whatever else ends it is a fault of a decoder."""
    size = int(arguments[0])
    limit_memory(size)
    source, target = sys.stdin.buffer, sys.stdout.buffer
    for line in source:
        asked = json.loads(line)
        is_sound = _answer(asked["file"], asked["side"], size, target)
        target.flush()
        if not is_sound:
            break
    return 0


def _answer(file: str, side: int | None, size: int, target: BinaryIO) -> bool:
    try:
        with open(file, "rb") as stream, opened_photo(stream, size) as photo:  # noqa: PTH123
            if photo.cost(side).least > size:
                raise UnreadablePhoto(PhotoProblem.OUT_OF_MEMORY)
            write_photo(target, photo.read(side))
    except MemoryError:
        write_problem(target, Reason.of(PhotoProblem.OUT_OF_MEMORY))
        return False
    except UnreadablePhoto as error:
        write_problem(target, error.reason)
        return error.reason.code is not PhotoProblem.OUT_OF_MEMORY
    return True


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
