"""Without any verdict: copies of the user's own photos make a head of their own.

What a scan uses changes only with :func:`~core.teaching.taught_head.use_taught`. Deterministic for
a seed and the photos. Imports torch.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import numpy as np

from core.arrays import BoolArray, IntArray
from core.errors import UnusableInput
from core.learning.bundled import NEAR_COPY_COSINE
from core.learning.correction_fit import Lesson, PairEvidence, fit_correction, shared_out
from core.matching.correction import Correction
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import VerdictKind
from core.storage.lessons import LEAST, usable
from core.teaching.held_out import FOLDS, JudgedPairs, compared, cross_validated
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.own_copies import OwnCopies, own_copies, pictures_of
from core.teaching.reasons import TeachingRefusal
from core.teaching.retraining import LoadEmbedder
from core.teaching.taught_head import TaughtHead
from core.teaching.teaching_report import ADAPTED, MINE, TeachingReport

PHOTOS, COPIES, NEIGHBORS = 120, 3, 3
SURE_OF_COPIES = 0.95
"""Copies are copies for sure, unlike what a person says."""
COPIES_IN_LIBRARY = 0.3
"""Share of copies among the pairs that a head without verdicts is calibrated on, as the head that
ships was."""


def adapt(
    places: Places,
    progress: Progress,
    load_embedder: LoadEmbedder,
    decoder: Decoder,
    seed: int = 0,
) -> TaughtHead:
    """Learn without verdicts: edited copies of the user's photos are the same, their nearest
    neighbors are not, unless the head or the user calls them so.

    Raises UnusableInput with fewer than 20 photos at hand and where verdicts taught the head that
    is in use, and Cancelled.
    """
    begun = datetime.now(UTC)
    with known_photos(places) as known:
        if known.active.card.name == MINE:
            raise UnusableInput(TeachingRefusal.TAUGHT_BY_VERDICTS)
        photos = known.at_hand(known.shuffled(seed))
        pictures = pictures_of(photos, PHOTOS, decoder, progress)
        copies = own_copies(pictures, COPIES, load_embedder(), progress, seed)
        if len(np.unique(copies.numbers)) < LEAST:
            raise UnusableInput(TeachingRefusal.TOO_FEW_PHOTOS, least=LEAST)
        judged = _copies_and_neighbors(known, copies, progress)
        total = float(len(judged.same))

        def learn(rows: IntArray) -> Correction:
            same = judged.same[rows]
            weights = shared_out(same, total, COPIES_IN_LIBRARY)
            return fit_correction(Lesson(judged.evidence.of_rows(rows), same, weights))

        progress.begin(Stage.TRAINING, FOLDS + 1)
        before, after = cross_validated(judged, learn, known.active.correction, seed, progress)
        card = replace(known.base.card, name=ADAPTED)
        threshold = card.same_photo_threshold
        held = compared(judged.same, before >= threshold, after >= threshold, seed, SURE_OF_COPIES)
        report = TeachingReport(
            same=int(judged.same.sum()),
            different=int((~judged.same).sum()),
            left_out=0,
            held=held,
            copies=(held.before.recall.value, held.after.recall.value),
            changed=(),
            seed=seed,
            begun_at=begun.isoformat(timespec="seconds"),
        )
        taught = TaughtHead.of(known, learn(np.arange(len(judged.same))), card, report)
        progress.end()
        return taught


def _copies_and_neighbors(known: KnownPhotos, copies: OwnCopies, progress: Progress) -> JudgedPairs:
    """Pairs that nobody judged: a photo with its copy, and with a photo near it."""
    near = known.near(np.unique(copies.numbers).tolist(), NEIGHBORS, progress)
    evidence = PairEvidence.of(known.base, *known.both(near))
    kept = np.flatnonzero(_are_different(known, near, evidence))
    pairs = np.concatenate([np.stack([copies.numbers, copies.numbers], axis=1), near[kept]])
    of_copies = PairEvidence.of(known.base, copies.photos, copies.copies)
    same = np.arange(len(pairs)) < len(copies.numbers)
    nothing = np.zeros(len(pairs), dtype=np.bool_)
    return JudgedPairs(pairs, same, of_copies.joined(evidence.of_rows(kept)), nothing)


def _are_different(known: KnownPhotos, near: IntArray, evidence: PairEvidence) -> BoolArray:
    """(m, 2) numbers -> (m,) True where the user says different, or says nothing and neither the
    head nor the embeddings call the pair the same."""
    verdicts = {
        tuple(known.number[content] for content in verdict.pair): verdict.kind
        for verdict in usable(known.verdicts.all(lambda hashes: {}))
        if all(content in known.number for content in verdict.pair)
    }
    a, b = known.both(near)
    looks_same = (evidence.base >= known.base.card.same_photo_threshold) | (
        (a * b).sum(axis=1) >= NEAR_COPY_COSINE
    )
    kinds = [verdicts.get(pair) for pair in map(tuple, near.tolist())]
    return np.asarray(
        [
            kind is VerdictKind.DIFFERENT or (kind is None and not looks)
            for kind, looks in zip(kinds, looks_same.tolist(), strict=True)
        ],
        dtype=np.bool_,
    )
