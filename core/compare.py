"""The second job: two photos, embedded and scored, with what can be said of them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.photo_scorer import PhotoScorer, hash_of, read_photo
from core.records import Level, PhotoFacts


@dataclass(frozen=True, slots=True)
class Comparison:
    """``score`` is the head's probability, ``similarity`` the cosine; ``level`` None: different."""

    score: float
    similarity: float
    same_bytes: bool
    level: Level | None
    first: PhotoFacts
    second: PhotoFacts


def compare(first: Path, second: Path, scorer: PhotoScorer | None = None) -> Comparison:
    """Compare two photos. Raises CoreError naming the file that can't be read."""
    scorer = scorer or PhotoScorer()
    side = scorer.embedder.spec.image_size
    photos = [read_photo(path, side) for path in (first, second)]
    vectors = [scorer.embed(photo.pixels) for photo in photos]
    score = float(scorer.head.score(*vectors)[0])
    same_bytes = hash_of(first) == hash_of(second)
    return Comparison(
        1.0 if same_bytes else score,
        float(vectors[0][0] @ vectors[1][0]),
        same_bytes,
        Level.EXACT if same_bytes else scorer.level_of(score),
        photos[0].facts,
        photos[1].facts,
    )
