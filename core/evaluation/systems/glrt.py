"""Metrics learned in closed form: the likelihood ratio of *same* against *different*.

GLRT: differences of two descriptors are Gaussian around 0 under both hypotheses, with a covariance
each (Köstinger et al. 2012, KISSME); the score is the logarithm of the ratio of the two densities.
PLDA: a descriptor is its class's center plus a deviation, both Gaussian (Ioffe 2006, in the two
covariances of Brümmer and de Villiers 2010); the score is the logarithm of how much likelier two
descriptors are with one center than with two. Covariances are shrunk as Ledoit and Wolf (2004)
have it, so that few pairs are enough. Both see the first principal components of the training
photos' embeddings; a score of 0 is where both hypotheses are equally likely.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Sequence
from itertools import combinations

import numpy as np
from PIL import Image
from scipy.stats import multivariate_normal
from sklearn.covariance import LedoitWolf
from sklearn.decomposition import PCA

from core.arrays import BoolArray, FloatArray
from core.evaluation.systems.method import Judge, Method, best_threshold

DIMS = 64
Embed = Callable[[Sequence[Image.Image]], FloatArray]


class LearnedRatio(Method):
    """What both have in common; ``embed`` gives (n, D)."""

    def __init__(self, embed: Embed, dims: int = DIMS) -> None:
        self._embed = embed
        self._pca = PCA(dims, random_state=0)

    def fit(self, views: FloatArray) -> None:
        """(photos, views of each, D): what is a view of one photo, and what of two."""
        photos, each, width = views.shape
        rows = self._pca.fit_transform(views.reshape(-1, width)).reshape(photos, each, -1)
        self.learn(np.asarray(rows, dtype=np.float32))

    @abstractmethod
    def learn(self, rows: FloatArray) -> None:
        """(photos, views of each, d)."""

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        """(n, d)."""
        return np.asarray(self._pca.transform(self._embed(images)), dtype=np.float32)


class DifferenceRatio(LearnedRatio):
    """GLRT on differences."""

    name = "GLRT metric"
    source = "Köstinger et al. 2012 (scikit-learn, SciPy)"

    def learn(self, rows: FloatArray) -> None:
        """Same: each two views of a photo. Different: a view and one of the next photo."""
        views = range(rows.shape[1])
        same = [rows[:, i] - rows[:, j] for i, j in combinations(views, 2)]
        other = [rows[:, i] - np.roll(rows[:, j], 1, axis=0) for i in views for j in views]
        self.learn_differences(np.concatenate(same), np.concatenate(other))

    def learn_differences(self, same: FloatArray, different: FloatArray) -> None:
        """(n, d) and (m, d)."""
        self._same, self._different = _covariance(same), _covariance(different)

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """The logarithm of the ratio."""
        apart = a - b
        return _log_density(apart, self._same) - _log_density(apart, self._different)

    def taught(self, a: FloatArray, b: FloatArray, same: BoolArray, seed: int) -> Judge:
        """Covariances of the labelled pairs alone; the components stay."""
        judge = DifferenceRatio(self._embed)
        judge.learn_differences((a - b)[same], (a - b)[~same])
        return Judge(judge.similarity, best_threshold(judge.similarity(a, b), same))


class TwoCovariances(LearnedRatio):
    """PLDA, GLRT's kin."""

    name = "PLDA"
    source = "Ioffe 2006; Brümmer and de Villiers 2010 (scikit-learn, SciPy)"

    def learn(self, rows: FloatArray) -> None:
        """Within photos, and of their centers: what the centers' covariance has of the deviations
        is taken off."""
        each = rows.shape[1]
        centers = rows.mean(axis=1)
        deviations = (rows - centers[:, None]).reshape(-1, rows.shape[2])
        within = _covariance(deviations) * each / (each - 1)
        self.learn_covariances(within, _positive(_covariance(centers) - within / each))

    def learn_covariances(self, within: FloatArray, between: FloatArray) -> None:
        """(d, d) both."""
        total = within + between
        self._alone = total
        self._together = np.block([[total, between], [between, total]])

    def similarity(self, a: FloatArray, b: FloatArray) -> FloatArray:
        """The logarithm of the ratio; symmetric."""
        both = _log_density(np.concatenate([a, b], axis=1), self._together)
        return both - _log_density(a, self._alone) - _log_density(b, self._alone)


def _covariance(rows: FloatArray) -> FloatArray:
    """Around 0, shrunk."""
    fitted = LedoitWolf(assume_centered=True).fit(rows)
    return np.asarray(fitted.covariance_, dtype=np.float32)


def _positive(matrix: FloatArray) -> FloatArray:
    """Without the negative directions that a difference of estimates may have."""
    values, vectors = np.linalg.eigh(matrix)
    return np.asarray((vectors * np.maximum(values, 0)) @ vectors.T, dtype=np.float32)


def _log_density(rows: FloatArray, covariance: FloatArray) -> FloatArray:
    density = multivariate_normal(cov=covariance).logpdf(rows)
    return np.asarray(density, dtype=np.float32).reshape(-1)
