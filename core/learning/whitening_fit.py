"""Fits the whitening of a backbone from photos and their edited copies.

Radenović, Tolias and Chum 2018, section 3.3: whiten the covariance of matching differences, then
keep the principal directions of what is left.
"""

from __future__ import annotations

import numpy as np
import torch

from core.arrays import DoubleArray
from core.learning.corpus import Corpus
from core.matching.whitening import Whitening

DIMS = 256
RIDGE = 0.01
"""Share of the mean eigenvalue added before inverting: the smallest ones are noise."""


def fit_whitening(corpus: Corpus, dims: int = DIMS) -> Whitening:
    """From ``corpus`` (copies included) to a projection on ``dims`` directions."""
    photos = corpus.vectors[corpus.copy == 0]
    mean = photos.mean(axis=0)
    originals = np.zeros((int(corpus.owner.max()) + 1, photos.shape[1]), dtype=np.float32)
    originals[corpus.owner[corpus.copy == 0]] = photos
    edited = corpus.copy > 0
    differences = corpus.vectors[edited] - originals[corpus.owner[edited]]
    within = (differences.T @ differences).astype(np.float64) / len(differences)
    values, directions = _eigen(within)
    values = values + RIDGE * values.mean()
    whiten = directions / np.sqrt(values)
    spread = (photos - mean) @ whiten
    between = spread.T @ spread / len(spread)
    _, order = _eigen(between)
    basis = whiten @ order[:, ::-1][:, :dims]
    basis = basis / np.abs(basis).max() * 8.0  # lengths cancel later; float16 wants a sane range
    return Whitening(mean.astype(np.float32), basis.astype(np.float32))


def _eigen(
    matrix: DoubleArray,
) -> tuple[DoubleArray, DoubleArray]:
    """Rising eigenvalues and their directions as columns; torch's solver uses all cores."""
    values, directions = torch.linalg.eigh(torch.from_numpy(matrix))
    return values.numpy(), directions.numpy()
