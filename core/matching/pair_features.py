"""What the head sees of a pair: [|a - b| ; (a - b)^2], the same whichever comes first.

Kubytskyi and Bozhok 2026, eq. 3. Symmetric, so ``score(a, b) == score(b, a)`` exactly.
"""

from __future__ import annotations

import torch
from torch import Tensor


def pair_features(a: Tensor, b: Tensor) -> Tensor:
    """(n, d) and (n, d) unit vectors -> (n, 2 d) float."""
    difference = (a - b).abs()
    return torch.cat([difference, difference * difference], dim=1)
