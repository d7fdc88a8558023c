"""The head: an MLP that turns a pair of embeddings into the probability that they match.

5632 -> 2048 -> 1024 -> 512 -> 256 -> 1 with ELU (Kubytskyi and Bozhok 2026). A head file is
safetensors: standardization of the input in float32 (differences of unit vectors are tiny), batch
norm folded into float16 layers; its card beside it (JSON) carries sha256, the spec it belongs to,
the calibration and the thresholds. Calibrated (after Platt 1999) is a sum of the MLP's logit and
the whitened similarity, p = sigmoid(slope * logit + similarity_weight * similarity + intercept):
the two err on different pairs (measured: CHANGELOG). A head that a user taught is such a head with
a :class:`~core.matching.correction.Correction` on top.
Imports torch: load this module only when a job starts.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file

from core.arrays import BoolArray, DoubleArray, FloatArray, IntArray
from core.embedding.cpu import has_bfloat16
from core.embedding.specs import EmbedderSpec, bundled_spec, verify_sha256
from core.errors import WeightsError
from core.matching.correction import Correction, doubted
from core.matching.head_layers import FoldedLayers, HeadLayers
from core.matching.reasons import HeadFileProblem
from core.matching.whitening import Whitening
from core.paths import replacing
from core.records import Level

PAIRS_AT_ONCE = 256
ROUGH_MARGIN = 0.03


@dataclass(frozen=True, slots=True)
class HeadCard:
    """The facts of a head file. ``report`` is what was measured when it was trained; ``base`` the
    sha256 of the head that it corrects, empty for a whole head; ``finds_copies``: False for one
    taught by verdicts, which may be about other shots: it proposes no pair as a copy."""

    name: str
    spec_key: str
    sha256: str
    slope: float
    similarity_weight: float
    intercept: float
    same_photo_threshold: float
    similar_threshold: float
    report: dict[str, Any]
    base: str = ""
    finds_copies: bool = True

    def write(self, file: Path) -> None:
        """Save as JSON, whole or not at all."""
        with replacing(file) as part:
            part.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    @classmethod
    def read(cls, file: Path) -> HeadCard:
        """Raises WeightsError when the card is missing or damaged, or its numbers not finite."""
        try:
            card = cls(**json.loads(file.read_text(encoding="utf-8")))
            numbers = (card.slope, card.similarity_weight, card.intercept)
            thresholds = (card.same_photo_threshold, card.similar_threshold)
            is_sound = np.isfinite(numbers).all() and all(0 < bar <= 1 for bar in thresholds)
            if not is_sound:
                raise ValueError("it holds numbers that make no sense")
        except (OSError, ValueError, TypeError) as error:
            raise WeightsError(
                HeadFileProblem.CARD_UNREADABLE, name=file.name, why=str(error)
            ) from error
        return card


class Head:
    """Scores pairs on the CPU in float32, from any thread."""

    def __init__(
        self,
        layers: HeadLayers | FoldedLayers,
        card: HeadCard,
        whitening: Whitening,
        correction: Correction | None = None,
    ) -> None:
        folded = FoldedLayers.fold(layers) if isinstance(layers, HeadLayers) else layers
        self._layers, self._whitening, self.correction = folded, whitening, correction
        self._short: FoldedLayers | None = None
        self._untaught = self
        self.card = card
        self.spec_key = card.spec_key
        self.key = _digest(card)
        self.min_similarity = whitening.min_similarity

    @classmethod
    def load(cls, file: Path | None = None, spec: EmbedderSpec | None = None) -> Head:
        """A head and its card (same name, ``.json``) for a backbone, the bundled one by default;
        without a ``file`` the ``same-photo`` head of that backbone.

        Raises WeightsError when a file is missing, altered, of other shapes or not finite.
        """
        spec = spec or bundled_spec()
        file = file or spec.head_file
        card = HeadCard.read(file.with_suffix(".json"))
        verify_sha256(file, card.sha256)
        try:
            layers = HeadLayers.from_tensors(load_file(file))
        except (OSError, SafetensorError, KeyError, ValueError) as error:
            raise WeightsError(HeadFileProblem.UNUSABLE, name=file.name, why=str(error)) from error
        if card.spec_key != spec.cache_key or len(layers.mean) != 2 * spec.dims:
            raise WeightsError(HeadFileProblem.OTHER_BACKBONE, name=file.name)
        return cls(layers, card, Whitening.load(spec))

    def corrected(self, correction: Correction, card: HeadCard) -> Head:
        """The same layers, taught: ``card`` is the new head's."""
        taught = Head(self._layers, card, self._whitening, correction)
        taught._untaught = self
        return taught

    def for_copies(self) -> Head | CautiousHead:
        """What proposes pairs as the same photo, for the closer look."""
        return self if self.card.finds_copies else CautiousHead(self._untaught, self)

    @property
    def whitened_dims(self) -> int:
        """How many products a correction weighs."""
        return self._whitening.dims

    def threshold(self, level: Level) -> float:
        """The probability at and above which a pair counts at ``level``."""
        similar = level is Level.SIMILAR
        return self.card.similar_threshold if similar else self.card.same_photo_threshold

    def score(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray | None = None
    ) -> FloatArray:
        """(n, 2816) and (n, 2816) float32 -> (n,) float32 calibrated probabilities, symmetric.

        ``similarities`` (n,) where they are known already.
        """
        logits = self.logits(a, b)
        if self.correction is None:
            known = self.similarities(a, b) if similarities is None else similarities
            return probabilities_of(self._calibrated(logits, known))
        return probabilities_of(self._taught(logits, self.products(a, b)))

    def cautious_score(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """Like :meth:`score`, but without what was taught, lowered where the taught head calls the
        pair different: teaching may doubt that two photos are one, and never argues for it."""
        logits, products = self.logits(a, b), self.products(a, b)
        raised = self._calibrated(logits, products.sum(axis=1))
        if self.correction is not None:
            raised = doubted(raised, self.correction.added(logits, products))
        return probabilities_of(raised)

    def may_reach(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray, score: float
    ) -> BoolArray:
        """(n, 2816) twice -> (n,) bool, False for pairs that :meth:`score` surely puts below.

        Computed in bfloat16 on CPUs with units for it: four times as fast, and within 0.007 of
        the score on 8,000 pairs. All True elsewhere.
        """
        if not has_bfloat16():
            return np.ones(len(a), dtype=np.bool_)
        if self._short is None:
            self._short = self._layers.shortened()
        logits, margin = self._logits(a, b, self._short), ROUGH_MARGIN
        if self.correction is None:
            rough = self._calibrated(logits, similarities)
        else:
            rough = self._taught(logits, self.products(a, b))
            margin *= max(1.0, 1.0 + self.correction.slope / self.card.slope)
        return np.asarray(probabilities_of(rough) >= score - margin, dtype=np.bool_)

    def similarities(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """(n, 2816) twice -> (n,) cosines of the whitened vectors."""
        return np.asarray(self.products(a, b).sum(axis=1), dtype=np.float32)

    def products(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """(n, 2816) twice -> (n, dims): the whitened vectors multiplied, number by number."""
        return self._whitening.apply(a) * self._whitening.apply(b)

    def nearest(self, queries: FloatArray, photos: FloatArray, k: int) -> IntArray:
        """(q, 2816) and (p, 2816) -> (q, k) numbers of photos, the most similar first, by
        whitened vectors."""
        similarity = self._whitening.apply(queries) @ self._whitening.apply(photos).T
        return np.asarray(np.argsort(-similarity, axis=1, kind="stable")[:, :k], dtype=np.int64)

    def logits(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """(n, 2816) and (n, 2816) float32 -> (n,) float32, before calibration."""
        return self._logits(a, b, self._layers)

    def _calibrated(self, logits: FloatArray, similarities: FloatArray) -> DoubleArray:
        card = self.card
        calibrated = card.slope * logits.astype(np.float64) + card.intercept
        return np.asarray(calibrated + card.similarity_weight * similarities)

    def _taught(self, logits: FloatArray, products: FloatArray) -> DoubleArray:
        assert self.correction is not None
        raised = self._calibrated(logits, products.sum(axis=1))
        return raised + self.correction.added(logits, products)

    def _logits(self, a: FloatArray, b: FloatArray, layers: FoldedLayers) -> FloatArray:
        out = np.empty(len(a), dtype=np.float32)
        with torch.inference_mode():
            for start in range(0, len(a), PAIRS_AT_ONCE):
                part = slice(start, start + PAIRS_AT_ONCE)
                logits = layers.logits(torch.from_numpy(a[part]), torch.from_numpy(b[part]))
                out[part] = logits.numpy()
        return out


class CautiousHead:
    """A taught head's doubts over the head that it was taught to."""

    def __init__(self, untaught: Head, taught: Head) -> None:
        self._untaught, self._taught = untaught, taught
        self.key = f"doubts of {taught.key}"

    def score(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray | None = None
    ) -> FloatArray:
        """As :meth:`Head.cautious_score`."""
        return self._taught.cautious_score(a, b)

    def may_reach(
        self, a: FloatArray, b: FloatArray, similarities: FloatArray, score: float
    ) -> BoolArray:
        """As :meth:`Head.may_reach`: doubts only lower."""
        return self._untaught.may_reach(a, b, similarities, score)


def _digest(card: HeadCard) -> str:
    facts = json.dumps(asdict(card), sort_keys=True)
    return hashlib.sha256(facts.encode()).hexdigest()


def probabilities_of(raised: DoubleArray) -> FloatArray:
    """(n,) calibrated logits -> (n,) float32 probabilities."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(raised, -80, 80))), dtype=np.float32)
