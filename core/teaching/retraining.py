"""The user's verdicts become a head of their own.

From cached embeddings, with a few edited copies of the user's own photos mixed in, so that these
are still recognized. What a scan uses changes only with :func:`~core.teaching.taught_head.
use_taught`. Deterministic for a seed, the verdicts and the photos. Imports torch.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.pipeline import PhotoEmbedder
from core.errors import UnusableInput
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction, shared_out
from core.matching.correction import Correction
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import Level, VerdictKind
from core.storage.lessons import LEAST, LEAST_OF_EACH, LessonCount, usable
from core.storage.verdicts import Pair
from core.teaching.held_out import FOLDS, JudgedPairs, compared, cross_validated
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.own_copies import OwnCopies, own_copies, pictures_of
from core.teaching.reasons import TeachingRefusal
from core.teaching.taught_head import TaughtHead
from core.teaching.teaching_report import MINE, Changed, TeachingReport

LoadEmbedder = Callable[[], PhotoEmbedder]
TAUGHT_SIMILAR = 0.5
"""A taught head is calibrated on as many same pairs as different ones: from here it says same."""
REHEARSED, REHEARSED_COPIES = 60, 2
REHEARSAL_SHARE = 1.0
"""What is mixed in weighs so much, measured by what the verdicts weigh."""


@dataclass(frozen=True, slots=True)
class _Verdicts:
    """The verdicts to learn from: what they say, the contents of each row, and how many more there
    are, about photos that no scan knows."""

    judged: JudgedPairs
    contents: list[Pair]
    left_out: int


def retrain(
    places: Places,
    progress: Progress,
    load_embedder: LoadEmbedder,
    decoder: Decoder,
    seed: int = 0,
) -> TaughtHead:
    """Learn from every verdict whose photos a scan knows.

    Raises UnusableInput with fewer than 20 of these or 5 of a kind, and Cancelled.
    """
    begun = datetime.now(UTC)
    with known_photos(places) as known:
        verdicts = _verdicts(known)
        judged = verdicts.judged
        photos = known.at_hand(known.shuffled(seed))
        pictures = pictures_of(photos, REHEARSED, decoder, progress)
        copies = own_copies(pictures, REHEARSED_COPIES, load_embedder(), progress, seed)
        total = float(len(judged.same))
        practice = _rehearsal(known, copies, REHEARSAL_SHARE * total, seed)

        def learn(rows: IntArray, practiced: Lesson = practice) -> Correction:
            same = judged.same[rows]
            lesson = Lesson(judged.evidence.of_rows(rows), same, shared_out(same, total))
            return fit_correction(lesson.joined(practiced))

        every = np.arange(len(judged.same))
        progress.begin(Stage.TRAINING, FOLDS + 2)
        scores = cross_validated(judged, learn, known.active.correction, seed, progress)
        before, after = scores
        calls_same = (before >= known.active.threshold(Level.SIMILAR), after >= TAUGHT_SIMILAR)
        without_held_out = learn(every, _without_held_out(practice, copies))
        progress.advance()
        report = TeachingReport(
            same=int(judged.same.sum()),
            different=int((~judged.same).sum()),
            left_out=verdicts.left_out,
            held=compared(judged.same, *calls_same, seed),
            copies=_copies_recognized(known, copies, without_held_out),
            changed=_changed(verdicts, scores, calls_same),
            seed=seed,
            begun_at=begun.isoformat(timespec="seconds"),
        )
        card = replace(
            known.base.card, name=MINE, similar_threshold=TAUGHT_SIMILAR, finds_copies=False
        )
        taught = TaughtHead.of(known, learn(every), card, report)
        progress.end()
        return taught


def _verdicts(known: KnownPhotos) -> _Verdicts:
    given = usable(known.verdicts.all(lambda hashes: {}))
    given.sort(key=lambda verdict: verdict.pair)
    verdicts = [
        verdict for verdict in given if all(content in known.number for content in verdict.pair)
    ]
    count = LessonCount.of(verdicts)
    if not count.is_enough:
        raise UnusableInput(
            TeachingRefusal.TOO_FEW_VERDICTS,
            least=LEAST,
            each=LEAST_OF_EACH,
            same=count.same,
            different=count.different,
        )
    contents = [verdict.pair for verdict in verdicts]
    pairs = np.asarray([[known.number[content] for content in pair] for pair in contents], np.int64)
    same = np.asarray([verdict.kind is VerdictKind.SAME for verdict in verdicts], dtype=np.bool_)
    learned_at = _when_active_head_learned(known)
    was_known = [learned_at is not None and verdict.at < learned_at for verdict in verdicts]
    evidence = PairEvidence.of(known.base, *known.both(pairs))
    judged = JudgedPairs(pairs, same, evidence, np.asarray(was_known, dtype=np.bool_))
    return _Verdicts(judged, contents, len(given) - len(verdicts))


def _when_active_head_learned(known: KnownPhotos) -> datetime | None:
    """None for a head that no verdict taught."""
    card = known.active.card
    begun_at = card.report.get("begun_at") if card.name == MINE else None
    return datetime.fromisoformat(begun_at) if begun_at else None


def _rehearsal(known: KnownPhotos, copies: OwnCopies, total: float, seed: int) -> Lesson:
    """Copies are the same, any two photos are not. Rows of copies come first."""
    count = len(copies.is_held_out)
    rng = np.random.default_rng(seed)
    drawn = rng.integers(len(known.nodes), size=(max(count, REHEARSED), 2))
    far = PairEvidence.of(known.base, *known.both(drawn[drawn[:, 0] != drawn[:, 1]]))
    far = far.of_rows(np.flatnonzero(far.base < TAUGHT_SIMILAR))
    evidence = PairEvidence.of(known.base, copies.photos, copies.copies).joined(far)
    same = np.arange(len(evidence.base)) < count
    return Lesson(evidence, same, shared_out(same, total))


def _without_held_out(practice: Lesson, copies: OwnCopies) -> Lesson:
    """A rehearsal without the copies that are kept for the measurement."""
    is_kept = np.ones(len(practice.same), dtype=np.bool_)
    is_kept[: len(copies.is_held_out)] = ~copies.is_held_out
    return practice.of_rows(np.flatnonzero(is_kept))


def _copies_recognized(
    known: KnownPhotos, copies: OwnCopies, taught: Correction
) -> tuple[float, float] | None:
    """Share of the copies held out that are still called the same photo, before and after; None
    without any. As a scan weighs it: teaching only lowers scores there."""
    held_out = np.flatnonzero(copies.is_held_out)
    if not len(held_out):
        return None
    evidence = PairEvidence.of(known.base, copies.photos[held_out], copies.copies[held_out])
    threshold = known.base.card.same_photo_threshold
    before, after = (
        evidence.cautious(correction) >= threshold
        for correction in (known.active.correction, taught)
    )
    return float(before.mean()), float(after.mean())


def _changed(
    verdicts: _Verdicts,
    scores: tuple[FloatArray, FloatArray],
    calls_same: tuple[BoolArray, BoolArray],
) -> tuple[Changed, ...]:
    """Held-out verdicts on which the new head decides differently, the largest change first.

    ``scores`` and ``calls_same``: before and after, (n,) each.
    """
    before, after = scores
    same = verdicts.judged.same
    rows = np.flatnonzero(calls_same[0] != calls_same[1])
    rows = rows[np.argsort(-np.abs(after - before)[rows], kind="stable")]
    return tuple(
        Changed(
            verdicts.contents[row],
            is_same=bool(same[row]),
            before=float(before[row]),
            after=float(after[row]),
            was_right=bool(calls_same[0][row] == same[row]),
        )
        for row in rows.tolist()
    )
