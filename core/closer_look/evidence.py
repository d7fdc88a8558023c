"""What the closer look sees for and against two files showing one photo, and how it weighs that.

Two shots of a scene look the same to the head. Laid over each other they differ: parallax is left
that no smooth map explains, each shows what the other doesn't, and a camera wrote different times
into them. A skewed frame alone says little: people straighten, and photograph prints and screens.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from core.arrays import DoubleArray
from core.closer_look.alignment import NOTHING_BEYOND, UNKNOWN, Alignment
from core.closer_look.other_shots import are_other_shots
from core.closer_look.reasons import WeighingProblem
from core.errors import WeightsError
from core.paths import resource
from core.photo_files.shot_facts import NO_SHOT, ShotFacts

WEIGHTS_FILE = "verification.json"
ALIGNER = 9
"""Grows when alignments come out in another way: what was measured before is measured again."""
OTHER_SHOT = 0.02
"""The probability left where the camera says that the shots are two."""
NOT_ALIGNED = 0.5
"""The most that is left where two photos can't be laid over each other: hardly any copy can't."""
LOGIT_LIMIT = 4.0
LARGEST_EXPONENT = 700.0
"""e to more than about 709 is no float; a weighing fitted on few pairs is that sure."""
SMALLEST_SKEW, LARGEST_SKEW, SMALLEST_REST = 1e-3, 0.3, 3e-3
SMALLEST_PARALLAX, LARGEST_PARALLAX = 0.05, UNKNOWN


@dataclass(frozen=True, slots=True)
class Evidence:
    """``aligned``: a way was found to lay one over the other; the rest as in
    :class:`~core.closer_look.alignment.Alignment`, zeros if none was. ``other_shot``: their
    cameras wrote that they are two shots. ``held``: the larger of both shares. ``first_beyond`` and
    ``second_beyond``: the share of what each shows beyond the other; all of it where nothing is
    known."""

    aligned: bool
    correlation: float = 0.0
    agreement: float = 0.0
    weakest: float = 0.0
    held: float = 0.0
    inliers: int = 0
    skew: float = 0.0
    other_shot: bool = False
    first_beyond: float = 1.0
    second_beyond: float = 1.0
    parallax: float = UNKNOWN
    most_parallax: float = UNKNOWN

    @classmethod
    def of(
        cls, alignment: Alignment | None, first: ShotFacts = NO_SHOT, second: ShotFacts = NO_SHOT
    ) -> Evidence:
        """``first`` and ``second`` are what the cameras wrote of two photos whose pixels aren't the
        same."""
        other = are_other_shots(first, second)
        if alignment is None:
            return cls(False, other_shot=other)
        return cls(
            True,
            alignment.correlation,
            alignment.agreement,
            alignment.weakest,
            max(alignment.held_a, alignment.held_b),
            alignment.inliers,
            alignment.skew,
            other,
            alignment.beyond_a,
            alignment.beyond_b,
            alignment.parallax,
            alignment.most_parallax,
        )


def features(scores: Sequence[float], evidence: Sequence[Evidence]) -> DoubleArray:
    """(n,) probabilities of the head and what was seen -> (n, 12). All but the first grow, or stay,
    when two photos agree better."""
    p = np.clip(np.asarray(scores, dtype=np.float64), 1e-6, 1 - 1e-6)
    logit = np.clip(np.log(p / (1 - p)), -LOGIT_LIMIT, LOGIT_LIMIT)
    numbers = [
        (
            seen.aligned, seen.correlation, seen.agreement, max(seen.weakest, 0), seen.held,
            seen.inliers, seen.skew, min(seen.first_beyond, seen.second_beyond),
            seen.parallax, seen.most_parallax,
        )
        for seen in evidence
    ]  # fmt: skip
    aligned, correlation, agreement, weakest, held, inliers, skew, beyond, median, most = np.array(
        numbers, dtype=np.float64
    ).T
    columns = [
        np.ones_like(p), logit, correlation, agreement, weakest, np.log1p(inliers),
        _falling(skew, SMALLEST_SKEW, LARGEST_SKEW),
        _falling(1 - held, SMALLEST_REST, 1),
        _falling(beyond, NOTHING_BEYOND, 1),
        _falling(median, SMALLEST_PARALLAX, LARGEST_PARALLAX),
        _falling(most, SMALLEST_PARALLAX, LARGEST_PARALLAX),
    ]  # fmt: skip
    return np.stack([*(aligned * column for column in columns), (1 - aligned) * logit], axis=1)


def _falling(values: DoubleArray, smallest: float, largest: float) -> DoubleArray:
    """From the order of magnitude of the largest to that of the smallest, rising from 0."""
    return np.asarray(np.log10(largest / np.clip(values, smallest, largest)))


@dataclass(frozen=True, slots=True)
class Weighing:
    """How evidence is weighed: logistic regression over :func:`features`. ``report`` says how it
    was fitted."""

    weights: tuple[float, ...]
    bias: float
    report: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def load(cls, file: Path | None = None) -> Weighing:
        """The bundled one by default. Raises WeightsError when it is missing or damaged."""
        file = resource(f"weights/{WEIGHTS_FILE}") if file is None else file
        try:
            known = json.loads(file.read_text(encoding="utf-8"))
            loaded = cls(tuple(map(float, known["weights"])), float(known["bias"]), known["report"])
            features([0.5], [Evidence(False)]) @ np.asarray(loaded.weights)
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(WeighingProblem.DAMAGED, name=file.name) from error
        return loaded

    def save(self, file: Path) -> None:
        """Write what :meth:`load` reads."""
        file.write_text(json.dumps(asdict(self), indent=1) + "\n", encoding="utf-8")

    def probabilities(self, scores: Sequence[float], evidence: Sequence[Evidence]) -> list[float]:
        """(n,) probabilities of the head -> (n,) probabilities that two files show one photo."""
        if not evidence:
            return []
        raised = features(scores, evidence) @ np.asarray(self.weights) + self.bias
        odds_against = np.exp(np.minimum(-raised, LARGEST_EXPONENT))
        return [
            min(float(p), _most(seen))
            for p, seen in zip(1 / (1 + odds_against), evidence, strict=True)
        ]


def _most(evidence: Evidence) -> float:
    if evidence.other_shot:
        return OTHER_SHOT
    return 1.0 if evidence.aligned else NOT_ALIGNED
