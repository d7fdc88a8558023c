"""The fourth job: the user's verdicts, or copies of the user's photos, become a head of their own.

From cached embeddings, with a few edited copies of the user's own photos. Nothing changes what a
scan uses until :func:`use_taught`. Deterministic for a seed, the verdicts and the photos.
Imports torch.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from core.arrays import BoolArray, FloatArray, IntArray
from core.embedding.pipeline import PhotoEmbedder
from core.errors import UnusableInput
from core.learning.bundled import NEAR_COPY_COSINE
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction, shared_out
from core.matching.active_head import head_file
from core.matching.correction import Correction
from core.matching.head import HeadCard
from core.paths import Places
from core.progress import Progress, Stage
from core.records import Level, VerdictKind
from core.storage.database import open_store
from core.storage.heads import Heads
from core.storage.lessons import LEAST, LEAST_OF_EACH, LessonCount, usable
from core.storage.verdicts import Pair
from core.teaching.held_out import FOLDS, Judged, compared, cross_validated
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.own_copies import OwnCopies, own_copies
from core.teaching.teaching_report import ADAPTED, MINE, Changed, TaughtHead, TeachingReport

LoadEmbedder = Callable[[], PhotoEmbedder]
TAUGHT_SIMILAR = 0.5
"""A taught head is calibrated on as many same pairs as different ones: from here it says same."""
REHEARSED, REHEARSED_COPIES = 60, 2
REHEARSAL_SHARE = 1.0
"""What is mixed in weighs so much, measured by what the verdicts weigh."""
ADAPTED_PHOTOS, ADAPTED_COPIES, ADAPTED_NEIGHBORS = 120, 3, 3
SURE_OF_COPIES = 0.95
"""Copies are copies for sure, unlike what a person says."""
COPIES_IN_LIBRARY = 0.3
"""Share of copies among the pairs that a head without verdicts is calibrated on, as the head that
ships was."""


def retrain(
    places: Places, progress: Progress, load_embedder: LoadEmbedder, seed: int = 0
) -> TaughtHead:
    """Learn from every verdict whose photos a scan knows.

    Raises UnusableInput with fewer than 20 of these or 5 of a kind, and Cancelled.
    """
    begun = datetime.now(UTC)
    with known_photos(places) as known:
        judged, pairs, left_out = _judged(known)
        photos = _at_hand(known, seed)
        copies = own_copies(photos, REHEARSED, REHEARSED_COPIES, load_embedder(), progress, seed)
        total = float(len(judged.same))
        practice = _rehearsal(known, copies, REHEARSAL_SHARE * total, seed)

        def learned(rows: IntArray, practiced: Lesson = practice) -> Correction:
            same = judged.same[rows]
            lesson = Lesson(judged.evidence.of_rows(rows), same, shared_out(same, total))
            return fit_correction(lesson.joined(practiced))

        every = np.arange(len(judged.same))
        progress.begin(Stage.TRAINING, FOLDS + 2)
        told = cross_validated(judged, learned, known.active.correction, seed, progress)
        kept = np.ones(len(practice.same), dtype=np.bool_)
        kept[: len(copies.is_held_out)] = ~copies.is_held_out
        half = learned(every, practice.of_rows(np.flatnonzero(kept)))
        progress.advance()
        card = replace(
            known.base.card, name=MINE, similar_threshold=TAUGHT_SIMILAR, finds_copies=False
        )
        before, after = told[0] >= known.active.threshold(Level.SIMILAR), told[1] >= TAUGHT_SIMILAR
        held = compared(judged.same, before, after, seed)
        report = TeachingReport(
            int(judged.same.sum()),
            int((~judged.same).sum()),
            left_out,
            held,
            _copies_told(known, copies, half),
            _changed(pairs, judged.same, told, before, after),
            seed,
            begun.isoformat(timespec="seconds"),
        )
        made = _made(known, learned(every), card, report)
        progress.end()
        return made


def adapt(
    places: Places, progress: Progress, load_embedder: LoadEmbedder, seed: int = 0
) -> TaughtHead:
    """Learn without verdicts: edited copies of the user's photos are the same, their nearest
    neighbors are not, unless the head or the user calls them so.

    Raises UnusableInput with fewer than 20 photos at hand and where verdicts taught the head that
    is in use, and Cancelled.
    """
    begun = datetime.now(UTC)
    with known_photos(places) as known:
        if known.active.card.name == MINE:
            raise UnusableInput(
                "The head in use was taught by your verdicts, which say more than copies can. To "
                "adapt without them, use the head that came with Samelens first."
            )
        photos = _at_hand(known, seed)
        copies = own_copies(photos, ADAPTED_PHOTOS, ADAPTED_COPIES, load_embedder(), progress, seed)
        if len(np.unique(copies.numbers)) < LEAST:
            raise UnusableInput(f"At least {LEAST} photos that were scanned must be at hand.")
        judged = _copies_and_neighbors(known, copies, progress)
        total = float(len(judged.same))

        def learned(rows: IntArray) -> Correction:
            same = judged.same[rows]
            weights = shared_out(same, total, COPIES_IN_LIBRARY)
            return fit_correction(Lesson(judged.evidence.of_rows(rows), same, weights))

        progress.begin(Stage.TRAINING, FOLDS + 1)
        told = cross_validated(judged, learned, known.active.correction, seed, progress)
        card = replace(known.base.card, name=ADAPTED)
        threshold = card.same_photo_threshold
        before, after = told[0] >= threshold, told[1] >= threshold
        held = compared(judged.same, before, after, seed, SURE_OF_COPIES)
        report = TeachingReport(
            int(judged.same.sum()),
            int((~judged.same).sum()),
            0,
            held,
            (held.before.recall.value, held.after.recall.value),
            (),
            seed,
            begun.isoformat(timespec="seconds"),
        )
        made = _made(known, learned(np.arange(len(judged.same))), card, report)
        progress.end()
        return made


def use_taught(places: Places, taught: TaughtHead) -> int:
    """Keep a head and score with it from now on; its number."""
    with closing(open_store(places.store_file)) as store:
        return Heads(store, places.heads_folder).add(taught.content, asdict(taught.card))


def _judged(known: KnownPhotos) -> tuple[Judged, list[Pair], int]:
    """The verdicts to learn from, and how many are about photos that no scan knows."""
    given = usable(known.verdicts.all(lambda hashes: {}))
    given.sort(key=lambda one: one.pair)
    there = [one for one in given if one.pair[0] in known.number and one.pair[1] in known.number]
    same = np.asarray([one.kind is VerdictKind.SAME for one in there], dtype=np.bool_)
    if not LessonCount.of(there).is_enough:
        raise UnusableInput(
            f"Retraining needs {LEAST} verdicts about photos that were scanned, {LEAST_OF_EACH} of "
            f"each kind; there are {int(same.sum())} same and {int((~same).sum())} different."
        )
    pairs = np.asarray([[known.number[content] for content in one.pair] for one in there], np.int64)
    learned = known.active.card.report.get("begun_at") if known.active.card.name == MINE else None
    since = datetime.fromisoformat(learned) if learned else None
    was_known = np.asarray([since is not None and one.at < since for one in there], dtype=np.bool_)
    evidence = PairEvidence.of(known.base, *known.both(pairs))
    judged = Judged(pairs, same, evidence, was_known)
    return judged, [one.pair for one in there], len(given) - len(there)


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


def _copies_and_neighbors(known: KnownPhotos, copies: OwnCopies, progress: Progress) -> Judged:
    """Pairs without any verdict: a photo with its copy, and with a photo near it."""
    said = {
        tuple(known.number[content] for content in one.pair): one.kind
        for one in usable(known.verdicts.all(lambda hashes: {}))
        if all(content in known.number for content in one.pair)
    }
    near = known.near(np.unique(copies.numbers).tolist(), ADAPTED_NEIGHBORS, progress)
    a, b = known.both(near)
    evidence = PairEvidence.of(known.base, a, b)
    looks_same = (evidence.base >= known.base.card.same_photo_threshold) | (
        (a * b).sum(axis=1) >= NEAR_COPY_COSINE
    )
    kinds = [said.get(pair) for pair in map(tuple, near.tolist())]
    different = np.asarray(
        [
            kind is VerdictKind.DIFFERENT or (kind is None and not looks)
            for kind, looks in zip(kinds, looks_same.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )
    kept = np.flatnonzero(different)
    pairs = np.concatenate([np.stack([copies.numbers, copies.numbers], axis=1), near[kept]])
    joined = PairEvidence.of(known.base, copies.photos, copies.copies).joined(
        evidence.of_rows(kept)
    )
    same = np.arange(len(pairs)) < len(copies.numbers)
    return Judged(pairs, same, joined, np.zeros(len(pairs), dtype=np.bool_))


def _at_hand(known: KnownPhotos, seed: int) -> Iterator[tuple[int, Path]]:
    """Photos that are there, in an order that the seed shuffles."""
    for number in np.random.default_rng(seed).permutation(len(known.nodes)).tolist():
        path = known.path_of(known.nodes[number])
        if path is not None:
            yield number, path


def _copies_told(
    known: KnownPhotos, copies: OwnCopies, taught: Correction
) -> tuple[float, float] | None:
    """Share of the copies held out that are still called the same photo, before and after; None
    without any. As a scan weighs it: teaching only lowers scores there."""
    held = np.flatnonzero(copies.is_held_out)
    if not len(held):
        return None
    evidence = PairEvidence.of(known.base, copies.photos[held], copies.copies[held])
    threshold = known.base.card.same_photo_threshold
    before, after = (
        evidence.cautious(one) >= threshold for one in (known.active.correction, taught)
    )
    return float(before.mean()), float(after.mean())


def _changed(
    pairs: list[Pair],
    same: BoolArray,
    told: tuple[FloatArray, FloatArray],
    before: BoolArray,
    after: BoolArray,
) -> tuple[Changed, ...]:
    """Held-out verdicts that are told otherwise now, the largest change first."""
    rows = np.flatnonzero(before != after)
    rows = rows[np.argsort(-np.abs(told[1] - told[0])[rows], kind="stable")]
    return tuple(
        Changed(
            pairs[row],
            bool(same[row]),
            float(told[0][row]),
            float(told[1][row]),
            bool(before[row] == same[row]),
        )
        for row in rows.tolist()
    )


def _made(
    known: KnownPhotos, taught: Correction, card: HeadCard, report: TeachingReport
) -> TaughtHead:
    content = head_file(taught, known.spec.cache_key)
    facts = replace(card, sha256="", base=known.base.card.sha256, report=report.facts())
    return TaughtHead(content, facts, report)
