"""The second job: two photos, scored and laid over each other, and what tells them apart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import ImageChops

from core.arrays import FloatArray
from core.closer_look.alignment import Alignment
from core.closer_look.changes import Change, Leftover, PairFacts, changes_between
from core.closer_look.close_pictures import Picture, fine_look_of
from core.closer_look.difference import at_most, lay_over, leftover
from core.closer_look.evidence import Evidence, Weighing
from core.closer_look.looks import FINE_FROM, Look
from core.closer_look.same_scene import scene_sketch, significance
from core.closer_look.scene_verifier import scene_probabilities
from core.closer_look.seen_photos import SeenPhoto, aligned
from core.errors import CoreError
from core.jobs.photo_scorer import PhotoScorer
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import Decoder
from core.photo_files.reading import hash_of, read_photo
from core.photo_files.reading_holdings import facts_of_file
from core.photo_files.reasons import NamedFile
from core.photo_files.small_pictures import SmallPicture
from core.records import Level, Photo

MEASURED_SIDE = 640
ROUNDING = 4
"""Levels by which 8-bit colors may differ after a way through another color space."""
CLIPPED = 0.002
"""The share of colors that one of the spaces may not hold."""
LEVELS_OF_EMBEDDING = (("C2", 256), ("C3", 512), ("C5", 2048))


@dataclass(frozen=True, slots=True)
class LevelShares:
    """Shares of the squared distance of two embeddings; together 1, all 0 for equal ones.

    C2 sees colors and texture, C3 patterns, C5 what is shown.
    """

    c2: float
    c3: float
    c5: float


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score`` is the calibrated probability that both are what ``level`` says, ``similarity`` the
    cosine; ``level`` None: different, and ``score`` of the likelier level. ``changes`` is empty
    where nothing could be measured."""

    score: float
    similarity: float
    same_bytes: bool
    same_pixels: bool
    level: Level | None
    shares: LevelShares
    changes: tuple[Change, ...]
    first: Photo
    second: Photo


@dataclass(frozen=True, slots=True)
class _Overlay:
    """Two photos as the closer look sees them, the smaller content hash first, as in a scan, and
    how the first lies over the second. ``is_turned``: the smaller is the second of the two that
    were given."""

    first: SeenPhoto
    second: SeenPhoto
    alignment: Alignment | None
    is_turned: bool

    @property
    def way(self) -> Alignment | None:
        """The first that was given, laid over the second."""
        if self.alignment is None or not self.is_turned:
            return self.alignment
        return self.alignment.reversed()


def compare(
    first: Path,
    second: Path,
    scorer: PhotoScorer | None = None,
    decoder: Decoder | None = None,
) -> Comparison:
    """Compare two photos. Raises CoreError naming the file that can't be read."""
    scorer, decoder = scorer or PhotoScorer(), decoder or Decoder()
    photos, decoded = _read((first, second), decoder)
    side = scorer.embedder.spec.image_size
    rows = [
        scorer.embed_rows(read_photo(path, decoder, side), partial(read_photo, path, decoder))
        for path in (first, second)
    ]
    nearest = scorer.nearest_rows(*rows)
    a, b = nearest.first, nearest.second
    same_bytes = photos[0].content_hash == photos[1].content_hash
    same_pixels = _same_pixels(*decoded)
    score, of_scene, alignment = 1.0, 1.0, None
    if not same_pixels:
        of_scene = _of_scene(float(scorer.scene_head.score(a, b)[0]), decoded)
        overlay = _overlay(photos, decoded)
        score = _looked_at_closely(nearest.score, overlay, decoded, scorer.weighing)
        alignment = overlay.way
    level, score = (Level.EXACT, 1.0) if same_bytes else scorer.level_of(score, of_scene)
    return Comparison(
        score,
        float(a[0] @ b[0]),
        same_bytes,
        same_pixels,
        level,
        level_shares(a, b),
        _changes(photos, decoded, level, alignment),
        *photos,
    )


def what_changed(
    first: Path, second: Path, level: Level | None, decoder: Decoder
) -> tuple[Change, ...]:
    """What sets the second of two photos apart, of which a search said what they are to each other.

    Raises CoreError naming the file that can't be read.
    """
    photos, decoded = _read((first, second), decoder)
    alignment = None if _same_pixels(*decoded) else _overlay(photos, decoded).way
    return _changes(photos, decoded, level, alignment)


def level_shares(a: FloatArray, b: FloatArray) -> LevelShares:
    """(1, 2816) twice -> how much of |a - b|^2, which is 2 - 2 cosine, comes from each level."""
    squares = ((a - b) ** 2)[0].astype(np.float64)
    ends = np.cumsum([count for _, count in LEVELS_OF_EMBEDDING])[:-1]
    sums = [float(part.sum()) for part in np.split(squares, ends)]
    total = sum(sums)
    return LevelShares(*(part / total if total > 0 else 0.0 for part in sums))


def _read(paths: Sequence[Path], decoder: Decoder) -> tuple[list[Photo], list[DecodedPhoto]]:
    decoded = [read_photo(path, decoder) for path in paths]
    pictures = zip(paths, decoded, strict=True)
    return [_photo(path, picture, decoder) for path, picture in pictures], decoded


def _changes(
    photos: list[Photo],
    decoded: list[DecodedPhoto],
    level: Level | None,
    alignment: Alignment | None,
) -> tuple[Change, ...]:
    facts = PairFacts(
        photos[0].facts,
        photos[1].facts,
        photos[0].content_hash == photos[1].content_hash,
        _same_pixels(*decoded),
        level,
        alignment,
        None if alignment is None else _leftover(decoded, alignment),
        (decoded[0].profile, decoded[1].profile),
        _same_colors(*decoded),
    )
    return changes_between(facts)


def _overlay(photos: list[Photo], decoded: list[DecodedPhoto]) -> _Overlay:
    is_turned = photos[0].content_hash > photos[1].content_hash
    ordered = decoded[::-1] if is_turned else decoded
    first, second = (SeenPhoto.of((), SmallPicture.of(picture)) for picture in ordered)
    pixels = [np.asarray(picture.pixels) for picture in ordered]
    return _Overlay(first, second, aligned(first, second, lambda at: pixels[at]), is_turned)


def _looked_at_closely(
    score: float, overlay: _Overlay, decoded: list[DecodedPhoto], weighing: Weighing
) -> float:
    """What a scan would say of the pair, whichever comes first."""
    first, second, look = overlay.first, overlay.second, Look(score)
    if not (first.sketch.is_plain or second.sketch.is_plain):
        evidence = Evidence.of(overlay.alignment, first.shot, second.shot)
        look = Look(weighing.probabilities([score], [evidence])[0])
    if look.score >= FINE_FROM:
        ordered = decoded[::-1] if overlay.is_turned else decoded
        pictures = [Picture.of(picture) for picture in ordered]
        look = look.with_fine(fine_look_of(pictures[0], pictures[1], lambda: False))
    return look.score


def _of_scene(score: float, decoded: list[DecodedPhoto]) -> float:
    """The probability that both show one scene: the head's, and what they share as two views."""
    first, second = (scene_sketch(np.asarray(photo.pixels)) for photo in decoded)
    return scene_probabilities([score], [significance(first, second)])[0]


def _same_pixels(a: DecodedPhoto, b: DecodedPhoto) -> bool:
    """False also where it isn't known: of what was reduced."""
    if a.is_reduced or b.is_reduced or a.pixels.size != b.pixels.size:
        return False
    return a.pixels.tobytes() == b.pixels.tobytes()


def _same_colors(a: DecodedPhoto, b: DecodedPhoto) -> bool:
    """Whether all that is left between the two is rounding from one color space to the other."""
    if a.is_reduced or b.is_reduced or a.pixels.size != b.pixels.size:
        return False
    apart = ImageChops.difference(a.pixels, b.pixels)
    counts = np.asarray(apart.histogram(), dtype=np.int64).reshape(3, 256).sum(axis=0)
    return bool(counts[ROUNDING + 1 :].sum() <= counts.sum() * CLIPPED)


def _leftover(decoded: list[DecodedPhoto], alignment: Alignment) -> Leftover | None:
    a, b = (at_most(picture.pixels, MEASURED_SIDE) for picture in decoded)
    laid = lay_over(a, b, alignment)
    return None if laid is None else leftover(laid)


def _photo(path: Path, decoded: DecodedPhoto, decoder: Decoder) -> Photo:
    try:
        status = path.stat()
    except OSError as error:
        raise CoreError(NamedFile.UNREADABLE, path=path, why=str(error.strerror)) from error
    facts = facts_of_file(path, decoded.facts, decoder.check)
    content = hash_of(path, decoder.check)
    return Photo(path, content, status.st_size, status.st_mtime_ns, facts)
