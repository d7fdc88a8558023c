"""The candidates of the last scan and their scores, kept in a file beside the cache.

The next scan compares only what is new: pairs of contents that are still there are taken over;
nodes that came, and nodes that lost one of their nearest, are *unknown* and compared with all. What
comes out is what a search from scratch would find. The file is derived data: one that is missing,
of another backbone or damaged costs a search from scratch, no more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from core.arrays import BoolArray, IntArray
from core.matching.nearest import reach_of
from core.matching.neighbors import NEAREST, Candidates
from core.paths import replacing
from core.records import ContentHash

HashArray = npt.NDArray[np.bytes_]
HASH = "S32"
"""Ordered as bytes are; that numpy drops zeros at the end tells no two hashes apart less."""
FORMAT = "1"
KINDS = {"hashes": "U8", "pairs": "I32", "similarities": "F32", "scores": "F32"}
"""As safetensors names them. Numpy lacks some that a hostile file may claim."""


@dataclass(frozen=True, slots=True)
class TakenOver:
    """``candidates`` in the numbers of the new nodes; ``unknown`` (u,) numbers in rising order of
    the nodes whose pairs aren't all among them."""

    candidates: Candidates
    unknown: IntArray


@dataclass(frozen=True, slots=True)
class SavedCandidates:
    """``hashes`` (n,) in rising order, the nodes that the pairs are of."""

    hashes: HashArray
    candidates: Candidates

    def save(self, file: Path, search: str) -> None:
        """Whole or not at all. ``search`` names the search that they come from. Raises OSError."""
        candidates = self.candidates
        arrays: dict[str, npt.NDArray[Any]] = {
            "hashes": np.ascontiguousarray(self.hashes).view(np.uint8).reshape(-1, 32),
            "pairs": candidates.pairs.astype(np.int32),
            "similarities": candidates.similarities,
            "scores": candidates.scores_by(candidates.scored_by),
        }
        facts = {"format": FORMAT, "search": search, "scored_by": candidates.scored_by}
        try:
            with replacing(file) as part:
                save_file(arrays, part, facts)
        except SafetensorError as error:  # how it reports a full disk
            raise OSError(str(error)) from error

    @classmethod
    def load(cls, file: Path, search: str) -> SavedCandidates | None:
        """None where there is no file that holds candidates of this ``search``."""
        try:
            with safe_open(file, "np") as tensors:
                facts = tensors.metadata() or {}
                if (facts.get("format"), facts.get("search")) != (FORMAT, search):
                    return None
                if any(tensors.get_slice(name).get_dtype() != kind for name, kind in KINDS.items()):
                    return None
                hashes, pairs, similarities, scores = map(tensors.get_tensor, KINDS)
        except (OSError, SafetensorError):
            return None
        candidates = Candidates(
            pairs.astype(np.int64), similarities, scores, facts.get("scored_by", "")
        )
        if hashes.ndim != 2 or hashes.shape[1] != 32:
            return None
        nodes = np.ascontiguousarray(hashes).view(HASH).ravel()
        if not _is_sound(nodes, candidates):
            return None
        return cls(nodes, candidates)

    def among(self, hashes: HashArray, min_similarity: float) -> TakenOver:
        """What they say of the nodes ``hashes`` (n,), in rising order. Candidates are alike at
        ``min_similarity``."""
        _, old, new = np.intersect1d(self.hashes, hashes, assume_unique=True, return_indices=True)
        number = np.full(len(self.hashes), -1, dtype=np.int64)
        number[old] = new
        pairs = number[self.candidates.pairs]
        there = pairs >= 0
        unknown = np.ones(len(hashes), dtype=np.bool_)
        unknown[new] = False
        unknown[number[_losers(self.candidates, there, min_similarity)]] = True
        kept = there.all(axis=1)
        candidates = Candidates(
            pairs[kept],
            self.candidates.similarities[kept],
            self.candidates.scores_by(self.candidates.scored_by)[kept],
            self.candidates.scored_by,
        )
        return TakenOver(candidates, np.flatnonzero(unknown))


def hashes_of(nodes: Sequence[ContentHash]) -> HashArray:
    """(n,) as this module compares them."""
    return np.frombuffer(b"".join(nodes), dtype=HASH)


def _losers(candidates: Candidates, there: BoolArray, min_similarity: float) -> IntArray:
    """The nodes that lost one of their nearest, and had so many that others may follow.

    ``there`` (m, 2): which end of each pair is still among the nodes.
    """
    lost = np.flatnonzero(there.any(axis=1) & ~there.all(axis=1))
    if not len(lost):
        return lost
    counts = np.bincount(candidates.pairs.ravel())
    reach = reach_of(candidates, len(counts), min_similarity, NEAREST)
    losers = candidates.pairs[lost][there[lost]]
    was_near = candidates.similarities[lost] >= reach[losers]
    return np.unique(losers[was_near & (counts[losers] >= NEAREST)])


def _is_sound(hashes: HashArray, candidates: Candidates) -> bool:
    pairs, similarities, scores = candidates.pairs, candidates.similarities, candidates.scores
    count = len(pairs)
    if scores is None or pairs.shape != (count, 2) or similarities.shape != (count,):
        return False
    if scores.shape != (count,):
        return False
    ordered = bool((hashes[:-1] < hashes[1:]).all()) and bool((np.diff(candidates.keys) > 0).all())
    inside = not count or (pairs.min() >= 0 and pairs.max() < len(hashes))
    finite = bool(np.isfinite(similarities).all()) and not bool(np.isinf(scores).any())
    return ordered and bool(inside) and bool((pairs[:, 0] < pairs[:, 1]).all()) and finite
