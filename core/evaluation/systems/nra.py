"""The nonlinear rank approximation (NRA) loss, equations 2 to 8 of Schall et al. 2019.

Of every picture of a batch two distances count: to the farthest of its own class and to the nearest
of another. Scaled to 0..1 by its row's smallest and largest distance (the smallest is that to
itself, 0), they stand for ranks; a steep curve turns ranks into similarities.
"""

from __future__ import annotations

import torch
from torch import Tensor

ALPHA, EPSILON = 4, 1e-4


def nra_loss(vectors: Tensor, classes: Tensor) -> Tensor:
    """(m, d) vectors as they are and (m,) class numbers -> a scalar.

    Raises ValueError where a picture has none of its own class or of another beside it.
    """
    distances = all_distances(vectors)
    farthest, nearest = farthest_and_nearest(distances, classes)
    least, most = distances.amin(dim=1), distances.amax(dim=1)
    spread = (most - least).clamp(min=1e-12)  # all in one place: every rank is 0
    own = 1 - transfer((farthest - least) / spread)
    other = 1 - transfer((nearest - least) / spread)
    return -(torch.log(own + EPSILON) + torch.log(1 - other + EPSILON)).mean()


def transfer(ranks: Tensor) -> Tensor:
    """Equation 7: 0..1 to 0..1, steepest in the middle."""
    low = (2 * ranks) ** ALPHA / 2
    high = 1 - (2 * (1 - ranks)) ** ALPHA / 2
    return torch.where(ranks < 0.5, low, high)


def all_distances(vectors: Tensor) -> Tensor:
    """(m, d) -> (m, m) Euclidean distances, exactly 0 on the diagonal."""
    return torch.cdist(vectors, vectors, compute_mode="donot_use_mm_for_euclid_dist")


def farthest_and_nearest(distances: Tensor, classes: Tensor) -> tuple[Tensor, Tensor]:
    """Equation 2: (m,) largest distance within the class and (m,) smallest to another one.

    Raises ValueError as :func:`nra_loss`.
    """
    same = classes[:, None] == classes[None, :]
    if bool((same.sum(dim=1) == 1).any()) or bool(same.all(dim=1).any()):
        raise ValueError("every picture needs one of its class and one of another")
    farthest = distances.masked_fill(~same, -torch.inf).amax(dim=1)
    nearest = distances.masked_fill(same, torch.inf).amin(dim=1)
    return farthest, nearest
