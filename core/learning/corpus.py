"""Embeds photos and edited copies of them: the material a head is trained and calibrated on."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import BoolArray, ByteArray, FloatArray, IntArray
from core.embedding.photo_reader import squash
from core.embedding.pipeline import PhotoEmbedder
from core.errors import CoreError, UnreadablePhoto, UnusableInput
from core.learning.augment import edited_copy
from core.learning.reasons import TrainingSetProblem
from core.photo_files.decoding import decode
from core.progress import Progress, Stage

LONGEST_SIDE = 480
FEWEST_PHOTOS = 20
SIDE_BY_SIDE = 16
Source = Callable[[], Image.Image]
"""Gives an upright RGB image of its own, the same one each time."""


@dataclass(frozen=True, slots=True)
class Corpus:
    """Rows of embeddings and what each of them shows.

    ``vectors`` (n, 2816) float32; ``owner`` (n,) int64: the photo a row shows; ``copy`` (n,) int64:
    0 is the photo itself, 1 and up its edited copies. Rows of one photo lie together.
    """

    vectors: FloatArray
    owner: IntArray
    copy: IntArray

    def of_photos(self, wanted: BoolArray) -> Corpus:
        """The rows of the photos where ``wanted`` (p,) holds; photo numbers stay as they are."""
        return self.of_rows(np.flatnonzero(wanted[self.owner]))

    def of_rows(self, rows: IntArray) -> Corpus:
        """These rows only."""
        return Corpus(self.vectors[rows], self.owner[rows], self.copy[rows])


def photos_in(folder: Path) -> list[Path]:
    """The picture files of a flat folder, sorted. Raises UnusableInput when there are too few."""
    endings = {".jpg", ".jpeg", ".png", ".webp"}
    try:
        files = sorted(file for file in folder.iterdir() if file.suffix.lower() in endings)
    except OSError as error:
        why = error.strerror or str(error)
        raise UnusableInput(TrainingSetProblem.UNREADABLE_FOLDER, path=folder, why=why) from error
    if len(files) < FEWEST_PHOTOS:
        raise UnusableInput(
            TrainingSetProblem.TOO_FEW_PHOTOS, path=folder, number=len(files), least=FEWEST_PHOTOS
        )
    return files


def photo_file(file: Path) -> Image.Image:
    """The picture in a file. Raises CoreError: a training set is expected to be whole."""
    try:
        return decode(file, LONGEST_SIDE // 2).pixels
    except UnreadablePhoto as error:
        reason = error.reason
        raise CoreError(TrainingSetProblem.UNUSABLE_PHOTO, name=file.name, reason=reason) from error


def embed_with_copies(
    sources: Sequence[Source],
    embedder: PhotoEmbedder,
    progress: Progress,
    *,
    copies: int,
    seed: int,
) -> Corpus:
    """Each photo and ``copies`` edited copies of it, embedded; deterministic for a seed.

    Raises CoreError when a photo can't be read.
    """
    vectors = np.empty((len(sources) * (copies + 1), embedder.spec.dims), dtype=np.float32)
    done = 0
    progress.begin(Stage.EMBEDDING, len(sources))
    with ThreadPoolExecutor(1) as ahead:
        batches = _in_batches(len(sources), lambda at: _views(sources, at, embedder, copies, seed))
        upcoming = ahead.submit(next, batches, None)
        while (batch := upcoming.result()) is not None:
            upcoming = ahead.submit(next, batches, None)
            size = embedder.batch_size
            for start in range(0, len(batch), size):
                part = embedder.embed(batch[start : start + size])
                vectors[done : done + len(part)] = part
                done += len(part)
            progress.advance(len(batch) // (copies + 1))
    progress.end()
    numbers = np.arange(len(vectors), dtype=np.int64)
    return Corpus(vectors, numbers // (copies + 1), numbers % (copies + 1))


def _in_batches(count: int, views: Callable[[int], list[ByteArray]]) -> Iterator[list[ByteArray]]:
    for start in range(0, count, SIDE_BY_SIDE):
        stop = min(start + SIDE_BY_SIDE, count)
        yield [view for at in range(start, stop) for view in views(at)]


def _views(
    sources: Sequence[Source], at: int, embedder: PhotoEmbedder, copies: int, seed: int
) -> list[ByteArray]:
    rng = random.Random(f"{seed}-{at}")
    photo = sources[at]()
    other = sources[(at + rng.randrange(1, len(sources))) % len(sources)]()
    photo.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    other.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    edited = (edited_copy(photo, other, rng).image for _ in range(copies))
    size = embedder.spec.image_size
    return [squash(photo, size), *(squash(image, size) for image in edited)]
