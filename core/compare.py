"""The second job: two photos, embedded and scored, with what can be said of them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import CoreError, UnreadablePhoto
from core.library.decoding import DecodedPhoto, decode
from core.records import Level, PhotoFacts
from core.settings import Device

if TYPE_CHECKING:
    from core.matching.head import Head


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score`` is the head's probability, ``similarity`` the cosine; ``level`` None: different."""

    score: float
    similarity: float
    same_bytes: bool
    level: Level | None
    first: PhotoFacts
    second: PhotoFacts


def compare(first: Path, second: Path, device: Device = Device.AUTO) -> Comparison:
    """Compare two photos. Raises CoreError naming the file that can't be read."""
    from core.embedding.embedder import Embedder
    from core.matching.head import Head

    embedder, head = Embedder.load(device), Head.load()
    photos = [_read(path, embedder.spec.image_size) for path in (first, second)]
    vectors = embedder.embed([embedder.prepare(photo.pixels) for photo, _ in photos])
    score = float(head.score(vectors[:1], vectors[1:])[0])
    same_bytes = photos[0][1] == photos[1][1]
    level = Level.EXACT if same_bytes else _level(score, head)
    similarity = float(vectors[0] @ vectors[1])
    return Comparison(
        1.0 if same_bytes else score,
        similarity,
        same_bytes,
        level,
        photos[0][0].facts,
        photos[1][0].facts,
    )


def _level(score: float, head: Head) -> Level | None:
    levels = (Level.SAME_PHOTO, Level.SIMILAR)
    return next((level for level in levels if score >= head.threshold(level)), None)


def _read(path: Path, side: int) -> tuple[DecodedPhoto, bytes]:
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").digest()
            stream.seek(0)
            return decode(stream, side), digest
    except UnreadablePhoto as error:
        raise UnreadablePhoto(f"{path}: {error}") from error
    except OSError as error:
        raise CoreError(f"{path} can't be read: {error.strerror}.") from error
