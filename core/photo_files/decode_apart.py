"""Decodes in a process of its own what is too large or too slow for this one.

``decode_process`` is given the open file as its standard input, so that what was looked at is what
is decoded. What comes back is believed no more than a file is.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import IO, Any, BinaryIO

from PIL import Image

from core.errors import UnreadablePhoto
from core.holdings import holdings_from_json
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.own_process import exit_status, started
from core.photo_files.reasons import PhotoProblem, file_problem
from core.photo_files.reducing import MAX_KEPT
from core.photo_files.shot_facts import ShotFacts
from core.photo_files.written_dates import read_date
from core.records import PhotoFacts
from core.wording.reasons import from_json

OPTION = "--decode"
CHILD = "core.photo_files.decode_process"
SECONDS = 60
"""On the clock; its processor time is limited besides."""
LONGEST_LINE = 10_000
ROWS = 256
DONE, OUT_OF_MEMORY = 0, 3


def decode_apart(
    stream: BinaryIO, min_side: int | None, size: int, check: Callable[[], None]
) -> DecodedPhoto:
    """As ``decode``, with ``size`` bytes of memory. Raises UnreadablePhoto, and what ``check``
    raises while it waits."""
    name = Path(str(getattr(stream, "name", ""))).name
    arguments = [name, "" if min_side is None else str(min_side), str(size)]
    try:
        with tempfile.TemporaryFile() as answer:
            with _as_file(stream) as source:
                process = started(CHILD, OPTION, arguments, source, answer)
                status = exit_status(process, SECONDS, check)
            if status != DONE:
                raise UnreadablePhoto(_problem(status))
            answer.seek(0)
            return photo_from(answer)
    except OSError as error:
        raise UnreadablePhoto(file_problem(error)) from error
    except (ValueError, KeyError, TypeError) as error:  # not what a sound child says
        raise UnreadablePhoto(PhotoProblem.DAMAGED) from error


@contextmanager
def _as_file(stream: BinaryIO) -> Iterator[IO[bytes]]:
    """An open file at its start; a copy of what is none."""
    try:
        number = stream.fileno()
    except OSError:
        with tempfile.TemporaryFile() as copy:
            stream.seek(0)
            shutil.copyfileobj(stream, copy)
            copy.flush()
            copy.seek(0)
            yield copy
        return
    os.lseek(number, 0, os.SEEK_SET)
    yield stream


def _problem(status: int | None) -> PhotoProblem:
    if status is None or status in (-24, 128 + 24):  # SIGXCPU, of POSIX
        return PhotoProblem.TOO_SLOW
    return PhotoProblem.OUT_OF_MEMORY if status == OUT_OF_MEMORY else PhotoProblem.DAMAGED


def photo_from(answer: IO[bytes]) -> DecodedPhoto:
    """What a process that decodes has written. Raises UnreadablePhoto where it says so; ValueError,
    KeyError and TypeError for what no sound process writes."""
    words: Any = json.loads(answer.readline(LONGEST_LINE))
    if "problem" in words:
        reason = from_json(PhotoProblem, words["problem"])
        raise UnreadablePhoto(reason.code, **dict(reason.fields))
    width, height = int(words["pixels"][0]), int(words["pixels"][1])
    if not (width > 0 and height > 0 and width * height <= 2 * MAX_KEPT):
        raise ValueError("no size")
    pixels = _rows(answer, "RGB", (width, height))
    alpha = _rows(answer, "L", (width, height)) if words["has_alpha"] else None
    facts = PhotoFacts(
        int(words["width"]),
        int(words["height"]),
        str(words["format"]),
        int(words["orientation"]),
        None if words["taken_at"] is None else datetime.fromisoformat(words["taken_at"]),
        holdings_from_json(words["holdings"]),
    )
    return DecodedPhoto(
        pixels,
        facts,
        _shot(words["shot"]),
        bool(words["complaints"]),
        alpha,
        str(words["profile"]),
    )


def _rows(answer: IO[bytes], mode: str, size: tuple[int, int]) -> Image.Image:
    (width, height), image = size, Image.new(mode, size)
    for top in range(0, height, ROWS):
        rows = min(ROWS, height - top)
        data = answer.read(len(mode) * width * rows)
        image.paste(Image.frombytes(mode, (width, rows), data), (0, top))
    return image


def words_of(shot: ShotFacts) -> dict[str, object]:
    """As JSON, to be read by the process that waits."""
    return asdict(shot) | {"taken": shot.taken and shot.taken.iso()}


def _shot(words: Any) -> ShotFacts:
    """Raises ValueError, KeyError and TypeError."""
    seconds, f_number, sensitivity = (_number(part) for part in words["exposure"])
    width, height = words["size"]
    number = words["number"]
    return ShotFacts(
        None if words["taken"] is None else read_date(str(words["taken"])),
        bool(words["is_clock_set"]),
        (seconds, f_number, sensitivity),
        _number(words["bias"]),
        _number(words["distance"]),
        None if number is None else int(number),
        str(words["unique_id"]),
        str(words["burst"]),
        (int(width), int(height)),
        str(words["software"]),
        bool(words["is_saved_again"]),
    )


def _number(value: Any) -> float | None:
    return None if value is None else float(value)
