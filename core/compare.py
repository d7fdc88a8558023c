"""The second job: two photos, embedded and scored, laid over each other, and what can be said."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.changes import Finding, PairFacts, changes_between
from core.difference import at_most, lay_over, leftover
from core.embedding.vectors import FloatArray
from core.errors import CoreError
from core.library.decoding import DecodedPhoto
from core.matching.alignment import align, sketch
from core.matching.evidence import Evidence, Verification
from core.photo_scorer import PhotoScorer, hash_of, read_photo
from core.records import Level, Photo

MEASURED_SIDE = 640
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
    """``score`` is the calibrated probability that both show one photo, ``similarity`` the cosine;
    ``level`` None: different. ``changes`` is empty where nothing could be measured."""

    score: float
    similarity: float
    same_bytes: bool
    same_pixels: bool
    level: Level | None
    shares: LevelShares
    changes: tuple[Finding, ...]
    first: Photo
    second: Photo


def compare(first: Path, second: Path, scorer: PhotoScorer | None = None) -> Comparison:
    """Compare two photos. Raises CoreError naming the file that can't be read."""
    scorer = scorer or PhotoScorer()
    decoded = [read_photo(path) for path in (first, second)]
    photos = [_photo(path, one) for path, one in zip((first, second), decoded, strict=True)]
    side = scorer.embedder.spec.image_size
    vectors = scorer.embed(*(read_photo(path, side).pixels for path in (first, second)))
    a, b = vectors[:1], vectors[1:]
    of_head = float(scorer.head.score(a, b)[0])
    cautious = float(scorer.head.cautious_score(a, b)[0])
    same_bytes = photos[0].content_hash == photos[1].content_hash
    same_pixels = _same_pixels(decoded[0].pixels, decoded[1].pixels)
    score = 1.0 if same_pixels else _verified(cautious, photos, decoded)
    level = Level.EXACT if same_bytes else scorer.level_of(score, of_head)
    facts = PairFacts(photos[0].facts, photos[1].facts, same_bytes, same_pixels, level)
    return Comparison(
        score,
        float(a[0] @ b[0]),
        same_bytes,
        same_pixels,
        level,
        level_shares(a, b),
        changes_between(facts if same_pixels else _aligned(facts, decoded)),
        *photos,
    )


def level_shares(a: FloatArray, b: FloatArray) -> LevelShares:
    """(1, 2816) twice -> how much of |a - b|^2, which is 2 - 2 cosine, comes from each level."""
    squares = ((a - b) ** 2)[0].astype(np.float64)
    ends = np.cumsum([count for _, count in LEVELS_OF_EMBEDDING])[:-1]
    sums = [float(part.sum()) for part in np.split(squares, ends)]
    total = sum(sums)
    return LevelShares(*(part / total if total > 0 else 0.0 for part in sums))


def _verified(score: float, photos: list[Photo], decoded: list[DecodedPhoto]) -> float:
    """What a scan would say of the pair, whichever comes first: verified at the pixels."""
    order = sorted((0, 1), key=lambda at: photos[at].content_hash)
    first, second = (sketch(np.asarray(decoded[at].pixels)) for at in order)
    if first.is_plain or second.is_plain:
        return score
    evidence = Evidence.of(align(first, second), *(one.shutter_time for one in decoded))
    return Verification.load().probabilities([score], [evidence])[0]


def _same_pixels(a: Image.Image, b: Image.Image) -> bool:
    return a.size == b.size and a.tobytes() == b.tobytes()


def _aligned(facts: PairFacts, decoded: list[DecodedPhoto]) -> PairFacts:
    a, b = (at_most(one.pixels, MEASURED_SIDE) for one in decoded)
    alignment = align(sketch(a), sketch(b))
    laid = None if alignment is None else lay_over(a, b, alignment)
    return PairFacts(
        facts.first,
        facts.second,
        facts.same_bytes,
        facts.same_pixels,
        facts.level,
        alignment,
        None if laid is None else leftover(laid),
    )


def _photo(path: Path, decoded: DecodedPhoto) -> Photo:
    try:
        status = path.stat()
    except OSError as error:
        raise CoreError(f"{path} can't be read: {error.strerror}.") from error
    return Photo(path, hash_of(path), status.st_size, status.st_mtime_ns, decoded.facts)
