"""A smooth stand-in for the normalized rank, to learn rankings by gradients.

The NRA loss belongs to DARAC (Schall et al. 2019); its equation was not at hand, so this is our
reading of its name and purpose. The normalized rank of a relevant picture p of query q is the share
of non-relevant pictures n that come before it: 0 if none does, 1 if all do (Müller et al. 2001).
The step in it is replaced by a sigmoid of temperature t, which has a gradient:

    loss = mean over q, p, n of sigmoid((s(q, n) - s(q, p)) / t)
"""

from __future__ import annotations

import torch
from torch import Tensor

TEMPERATURE = 0.05


def nra_loss(similarity: Tensor, groups: Tensor, temperature: float = TEMPERATURE) -> Tensor:
    """(n, n) similarities and (n,) group numbers -> a scalar; every picture is a query.

    Pictures that are alone in their group are non-relevant to others and ask nothing. Raises
    ValueError where nothing is relevant or everything is.
    """
    same = groups[:, None] == groups[None, :]
    itself = torch.eye(len(groups), dtype=torch.bool)
    query, relevant = torch.nonzero(same & ~itself, as_tuple=True)
    if len(query) == 0 or bool(same.all()):
        raise ValueError("a batch needs relevant and non-relevant pictures")
    own = similarity[query, relevant][:, None]
    before = torch.sigmoid((similarity[query] - own) / temperature)
    strangers = (~same)[query]
    ranks = (before * strangers).sum(dim=1) / strangers.sum(dim=1)
    # Each query counts alike, however many relevant pictures it has.
    counts = (same.sum(dim=1) - 1)[query]
    return (ranks / counts).sum() / len(torch.unique(query))
