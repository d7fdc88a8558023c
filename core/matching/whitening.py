"""Shorter vectors for the neighbor search, in which edits cost little distance.

Learned whitening (Radenović, Tolias and Chum 2018, section 3.3, after Mikolajczyk and Matas 2007):
the covariance of differences between a photo and its edited copies is whitened away, then the
principal directions that tell photos apart are kept. Mean and basis ship beside the backbone they
belong to. Only the search uses these vectors; scores always come from the full embeddings.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file, save_file

from core.arrays import FloatArray
from core.embedding.reasons import Remedy
from core.embedding.specs import EmbedderSpec
from core.errors import WeightsError
from core.matching.reasons import HeadFileProblem

MIN_SIMILARITY = 0.3
"""Pairs less alike than this are no candidates: see the report of the bundled head."""


@dataclass(frozen=True, slots=True)
class Whitening:
    """``mean`` (2816,) and ``basis`` (2816, dims), both float32."""

    mean: FloatArray
    basis: FloatArray
    min_similarity: float = MIN_SIMILARITY

    @property
    def dims(self) -> int:
        """Length of a whitened vector."""
        return int(self.basis.shape[1])

    @classmethod
    def load(cls, spec: EmbedderSpec) -> Whitening:
        """The whitening of a backbone. Raises WeightsError if damaged or not finite."""
        file = spec.whitening_file
        try:
            arrays = load_file(file)
            mean, basis = arrays["mean"].astype(np.float32), arrays["basis"].astype(np.float32)
        except (OSError, SafetensorError, KeyError) as error:
            remedy = Remedy.INSTALL if spec.folder is None else Remedy.TRAIN
            raise WeightsError(
                HeadFileProblem.WHITENING_DAMAGED, name=file.name, remedy=remedy
            ) from error
        right_shape = mean.shape == (spec.dims,) and basis.ndim == 2 and len(basis) == spec.dims
        if not right_shape or not (np.isfinite(mean).all() and np.isfinite(basis).all()):
            raise WeightsError(HeadFileProblem.WHITENING_MISFIT, name=file.name, backbone=spec.name)
        return cls(mean, basis)

    def apply(self, vectors: FloatArray) -> FloatArray:
        """(n, 2816) float32 -> (n, dims) float32, L2-normalized."""
        short = (vectors - self.mean) @ self.basis
        norms = np.linalg.norm(short, axis=1, keepdims=True)
        return np.asarray(short / np.maximum(norms, 1e-12), dtype=np.float32)

    def tensors(self) -> dict[str, np.ndarray[tuple[int, ...], np.dtype[np.float16]]]:
        """What :meth:`load` reads back: mean and basis as float16."""
        return {"mean": self.mean.astype(np.float16), "basis": self.basis.astype(np.float16)}


def save_whitening(whitening: Whitening, file: Path) -> None:
    """Write a safetensors file that :meth:`Whitening.load` can read."""
    save_file(whitening.tensors(), file)
