"""The process that ``decode_apart`` starts: one photo from standard input to standard output.

``python -m core.photo_files.decode_process NAME MIN_SIDE BYTES``: a line of JSON, then rows of RGB,
and of alpha if it has any.
Memory and processor time are limited where the system can do that.
"""

from __future__ import annotations

import ctypes
import json
import signal
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO

from core.errors import UnreadablePhoto
from core.photo_files.decode_apart import DONE, OUT_OF_MEMORY, ROWS, words_of
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.pixels import opened_photo
from core.photo_files.reasons import PhotoProblem
from core.wording.reasons import Reason, as_json

SECONDS = 30
"""Of processor time."""
END_WITH_PARENT = 1
"""PR_SET_PDEATHSIG of Linux's prctl."""


class _Named:
    """Standard input with the photo's name, whose ending says which decoder goes first."""

    def __init__(self, stream: BinaryIO, name: str) -> None:
        self._stream, self.name = stream, name

    def __getattr__(self, attribute: str) -> Any:
        return getattr(self._stream, attribute)


def main(arguments: Sequence[str]) -> int:
    """An exit status of ``decode_apart``."""
    name, min_side, size = arguments
    limit(int(size))
    source: Any = _Named(sys.stdin.buffer, name)
    try:
        with opened_photo(source, int(size)) as photo:
            side = int(min_side) if min_side else None
            photo.cost(side)
            write_photo(sys.stdout.buffer, photo.read(side))
    except MemoryError:
        return OUT_OF_MEMORY
    except UnreadablePhoto as error:
        if error.reason.code is PhotoProblem.OUT_OF_MEMORY:
            return OUT_OF_MEMORY
        write_problem(sys.stdout.buffer, error.reason)
    return DONE


def limit(size: int) -> None:
    """No more than ``size`` bytes beside what is in use already, and no more than half a minute."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).prctl(END_WITH_PARENT, signal.SIGKILL)
    limit_memory(size)


def limit_memory(size: int) -> None:
    """No more than ``size`` bytes beside what is in use already; a crash leaves no file behind."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    with suppress(OSError, ValueError):  # not on macOS, which has no such file and limits nothing
        pages = int(Path("/proc/self/statm").read_text().split()[0])
        space = pages * resource.getpagesize() + size
        resource.setrlimit(resource.RLIMIT_AS, (space, space))


def write_problem(target: BinaryIO, reason: Reason) -> None:
    """What ``decode_apart`` reads as an UnreadablePhoto."""
    target.write(json.dumps({"problem": as_json(reason)}).encode() + b"\n")


def write_photo(target: BinaryIO, photo: DecodedPhoto) -> None:
    """What ``decode_apart`` reads as a photo."""
    pixels, facts = photo.pixels, photo.facts
    words = {
        "pixels": pixels.size,
        "width": facts.width,
        "height": facts.height,
        "format": facts.format,
        "orientation": facts.orientation,
        "taken_at": facts.taken_at and facts.taken_at.isoformat(),
        "holdings": facts.holdings.as_json(),
        "shot": words_of(photo.shot),
        "complaints": photo.complaints,
        "profile": photo.profile,
        "has_alpha": photo.alpha is not None,
    }
    target.write(json.dumps(words).encode() + b"\n")
    for image in (pixels, photo.alpha):
        for top in range(0, image.height if image is not None else 0, ROWS):
            assert image is not None
            bottom = min(top + ROWS, image.height)
            target.write(image.crop((0, top, image.width, bottom)).tobytes())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
