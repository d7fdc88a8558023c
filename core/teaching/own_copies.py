"""Edited copies of the user's own photos, embedded: what a taught head must still recognize."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.pipeline import PhotoEmbedder
from core.errors import UnreadablePhoto
from core.learning.corpus import LONGEST_SIDE, embed_with_copies
from core.photo_files.decoding import Decoder
from core.progress import Progress


@dataclass(frozen=True, slots=True)
class OwnCopies:
    """Each row of ``photos`` and ``copies`` (n, 2816) is a photo and a copy of it; ``numbers`` (n,)
    names the photo; ``is_held_out`` (n,) is True for every other photo."""

    photos: FloatArray
    copies: FloatArray
    numbers: IntArray
    is_held_out: BoolArray


def own_copies(
    pictures: Sequence[tuple[int, Image.Image]],
    copies: int,
    embedder: PhotoEmbedder,
    progress: Progress,
    seed: int,
) -> OwnCopies:
    """``copies`` of each of the ``pictures`` (number of the photo, small); of none if there are
    fewer than two. Raises Cancelled."""
    if len(pictures) < 2:
        nothing = np.empty((0, embedder.spec.dims), dtype=np.float32)
        return OwnCopies(nothing, nothing, np.empty(0, np.int64), np.empty(0, np.bool_))

    numbers = [number for number, _ in pictures]
    sources = [picture.copy for _, picture in pictures]
    corpus = embed_with_copies(sources, embedder, progress, copies=copies, seed=seed)
    of_copies = np.flatnonzero(corpus.copy > 0)
    owners = corpus.owner[of_copies]
    photos = corpus.vectors[corpus.copy == 0][owners]
    return OwnCopies(
        photos, corpus.vectors[of_copies], np.asarray(numbers)[owners], owners % 2 == 1
    )


def pictures_of(
    candidates: Iterable[tuple[int, Path]], count: int, decoder: Decoder, progress: Progress
) -> list[tuple[int, Image.Image]]:
    """The first ``count`` photos (number, path) that can be read, small. Raises Cancelled."""
    pictures: list[tuple[int, Image.Image]] = []
    for number, path in candidates:
        progress.check()
        try:
            picture = decoder.decode(path, LONGEST_SIDE // 2, progress.check_cancelled).pixels
        except (UnreadablePhoto, OSError):
            continue
        picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        pictures.append((number, picture))
        if len(pictures) == count:
            break
    return pictures
