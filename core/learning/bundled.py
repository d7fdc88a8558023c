"""Makes what ships: the ``same-photo`` head, its card with a report, and the whitening.

``python -m core train --pool DIR`` runs this. An eighth of the photos is kept from training: the
head is calibrated and reported on them; last steps on all photos follow. Deterministic for a
seed on one kind of machine.
"""

from __future__ import annotations

import hashlib
from dataclasses import asdict, dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors.torch import save_file

from core.arrays import FloatArray
from core.embedding.embedder import Embedder
from core.embedding.specs import EmbedderSpec
from core.learning.calibration import (
    Calibration,
    calibrate,
    candidate_rows,
    library_rows,
    reliability,
)
from core.learning.corpus import Corpus, Source, embed_with_copies, photo_file, photos_in
from core.learning.rendered import rendered_sources
from core.learning.training import TrainingSettings, finish_head, train_head
from core.learning.whitening_fit import fit_whitening
from core.matching.head import Head, HeadCard
from core.matching.head_layers import HeadLayers
from core.matching.whitening import Whitening, save_whitening
from core.paths import replacing
from core.progress import Progress

COPIES = 10
RENDERED = 360
HELD_OUT_EVERY = 8
NEAR_COPY_COSINE = 0.98
"""A set of different photos found on the web holds a few mirrored or re-edited pairs; as negatives
they would teach a lie, so one of each pair is left out. Not so among photos labelled as shots of
one object from several sides: these are the hardest negatives."""
COPY_SHARE = 0.3
LIBRARIES = 5


@dataclass(frozen=True, slots=True)
class TrainedHead:
    """A head ready to be saved; ``card.sha256`` is empty until then."""

    layers: HeadLayers
    whitening: Whitening
    card: HeadCard


def train_bundled(
    pool: Path,
    objects: Path | None,
    out: Path,
    progress: Progress,
    *,
    settings: TrainingSettings | None = None,
    spec: EmbedderSpec | None = None,
) -> HeadCard:
    """Train on the photos of ``pool`` and ``objects``, write head, card and whitening to ``out``;
    for the backbone ``spec``, the bundled one by default.

    Raises UnusableInput when a folder holds too few photos.
    """
    settings = settings or TrainingSettings()
    pool_files = photos_in(pool)
    files = pool_files + (photos_in(objects) if objects is not None else [])
    sources: list[Source] = [partial(photo_file, file) for file in files]
    sources += rendered_sources(RENDERED)
    embedder = Embedder.load(spec=spec)
    corpus = embed_with_copies(sources, embedder, progress, copies=COPIES, seed=settings.seed)
    trained = fit_head(corpus, len(pool_files), embedder.spec, settings, progress)
    return save_trained(trained, embedder.spec, out)


def fit_head(
    corpus: Corpus,
    unlabelled: int,
    spec: EmbedderSpec,
    settings: TrainingSettings,
    progress: Progress,
) -> TrainedHead:
    """Whitening, head and calibration from embedded photos and copies.

    The first ``unlabelled`` photos may hold near copies of each other, the rest may not.
    """
    distinct = ~near_copies(corpus)
    distinct[unlabelled:] = True
    held_out = np.arange(len(distinct)) % HELD_OUT_EVERY == 0
    learning = corpus.of_photos(distinct & ~held_out)
    whitening = fit_whitening(learning)
    layers = train_head(learning, whitening, settings, progress).layers()
    layers = finish_head(layers, learning, whitening, settings, progress)
    plain = HeadCard("same-photo", spec.cache_key, "", 1.0, 0.0, 0.0, 0.5, 0.3, {})
    unseen = corpus.of_photos(distinct & held_out)
    calibration, report = _calibrated(
        Head(layers, plain, whitening), unseen, whitening, settings.seed
    )
    report["training"] = {
        "photos": int((distinct & ~held_out).sum()),
        "copies_each": int(corpus.copy.max()),
        **asdict(settings),
    }
    card = replace(plain, **asdict(calibration), report=report)
    everything = corpus.of_photos(distinct)
    layers = finish_head(layers, everything, whitening, settings, progress)
    return TrainedHead(layers, whitening, card)


def save_trained(trained: TrainedHead, spec: EmbedderSpec, out: Path) -> HeadCard:
    """Write ``same-photo.safetensors``, its card and the whitening of ``spec`` into ``out``."""
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"{trained.card.name}.safetensors"
    whitening = out / f"{spec.name}.whitening.safetensors"
    with replacing(file) as layers, replacing(whitening) as directions:
        save_file(trained.layers.tensors(), layers)
        save_whitening(trained.whitening, directions)
        card = replace(trained.card, sha256=hashlib.sha256(layers.read_bytes()).hexdigest())
    card.write(file.with_suffix(".json"))
    return card


def near_copies(corpus: Corpus) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """(p,) True for photos that an earlier photo of the corpus nearly equals."""
    photos = torch.from_numpy(corpus.vectors[corpus.copy == 0])
    is_copy = np.zeros(len(photos), dtype=np.bool_)
    for start in range(0, len(photos), 1024):
        alike = photos[start : start + 1024] @ photos.T >= NEAR_COPY_COSINE
        is_copy[start : start + 1024] = alike.tril(diagonal=start - 1).any(dim=1).numpy()
    return is_copy


def _calibrated(
    head: Head, unseen: Corpus, whitening: Whitening, seed: int
) -> tuple[Calibration, dict[str, Any]]:
    libraries = [
        candidate_rows(unseen, whitening, library_rows(unseen, COPY_SHARE, seed + number))
        for number in range(LIBRARIES)
    ]
    pairs = np.unique(np.concatenate(libraries), axis=0)
    a, b = unseen.vectors[pairs[:, 0]], unseen.vectors[pairs[:, 1]]
    logits, similarities = head.logits(a, b), head.similarities(a, b)
    same = unseen.owner[pairs[:, 0]] == unseen.owner[pairs[:, 1]]
    calibration = calibrate(logits, similarities, same)
    report = {
        "held_out_photos": len(np.unique(unseen.owner)),
        "library": _library_report(
            calibration.probability(logits, similarities), same, calibration
        ),
        "copies": _copies_report(head, unseen, whitening, calibration),
    }
    return calibration, report


def _library_report(
    probability: FloatArray, same: np.ndarray[Any, np.dtype[np.bool_]], calibration: Calibration
) -> dict[str, Any]:
    shown = probability >= calibration.same_photo_threshold
    return {
        "candidate_pairs": len(same),
        "matching_pairs": int(same.sum()),
        "matching_pairs_found": int((same & shown).sum()),
        "false_pairs": int((~same & shown).sum()),
        "highest_false_probability": float(probability[~same].max(initial=0.0)),
        "reliability": [asdict(band) for band in reliability(probability, same)],
    }


def _copies_report(
    head: Head, unseen: Corpus, whitening: Whitening, calibration: Calibration
) -> dict[str, float]:
    """Of all copies: the share that is proposed by the search, and accepted by the head."""
    copies = np.flatnonzero(unseen.copy > 0)
    starts = {int(unseen.owner[row]): row for row in np.flatnonzero(unseen.copy == 0)}
    photos = np.asarray([starts[int(unseen.owner[row])] for row in copies])
    a, b = unseen.vectors[copies], unseen.vectors[photos]
    similarities = head.similarities(a, b)
    proposed = similarities >= whitening.min_similarity
    probability = calibration.probability(head.logits(a, b), similarities)
    accepted = probability >= calibration.same_photo_threshold
    return {
        "share_proposed": round(float(proposed.mean()), 4),
        "share_accepted": round(float((proposed & accepted).mean()), 4),
    }
