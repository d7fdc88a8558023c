"""The triplet loss that NRA is compared with: equation 1 of Schall et al. 2019.

Our reading of what it leaves open: of each anchor the hardest triplet of the batch, so that it sees
the same two distances as NRA does; vectors of unit length and a margin of 0.1, as in Gordo et al.
2017, since a margin means nothing without a length.
"""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import normalize

from core.evaluation.systems.nra import all_distances, farthest_and_nearest

MARGIN = 0.1


def triplet_loss(vectors: Tensor, classes: Tensor) -> Tensor:
    """(m, d) vectors of any length and (m,) class numbers -> a scalar. Raises ValueError as NRA."""
    distances = all_distances(normalize(vectors, dim=1))
    farthest, nearest = farthest_and_nearest(distances, classes)
    return torch.relu(farthest**2 - nearest**2 + MARGIN).mean()
