"""Which rows may end up in one group: the connected components of scored pairs.

No group spans two of them, so that each can be grouped anywhere, as the desktop would group all.
"""

from __future__ import annotations

import numpy as np

from core.arrays import IntArray


def components(count: int, pairs: IntArray) -> IntArray:
    """(m, 2) numbers below ``count`` -> (count,) the smallest number that each is connected to.

    Smallest labels are handed on and jumped over until nothing changes (Shiloach and Vishkin 1982):
    rounds grow with the logarithm of the longest chain.
    """
    labels = np.arange(count)
    while True:
        first, second = labels[pairs[:, 0]], labels[pairs[:, 1]]
        low, high = np.minimum(first, second), np.maximum(first, second)
        if (low == high).all():
            return labels
        np.minimum.at(labels, high, low)
        while not np.array_equal(jumped := labels[labels], labels):
            labels = jumped
