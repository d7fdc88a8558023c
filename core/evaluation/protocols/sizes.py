"""The *sizes* protocol: six ways of pooling at five sizes of the picture, by mAP (Schall et al.
2019, figure 2).

There a size is not said to be that of the longer or the shorter side; here it is the shorter one,
as in the paper's own training. A picture that is smaller is enlarged.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from core.evaluation.datasets import Dataset
from core.evaluation.protocols.retrieval import measure_retrieval
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.systems.feature_maps import LastLayer
from core.evaluation.systems.method import CosineMethod
from core.evaluation.systems.pooling import WAYS, PooledLastLayer, RegionalSum
from core.photo_files.decoding import decode
from core.progress import Progress

SIZES = (224, 448, 672, 896, 1120)
AT_ONCE = 16


def poolings(layer: LastLayer, size: int) -> list[CosineMethod]:
    """As a whole and by regions, in the order of the figure; they share the maps."""
    whole: list[CosineMethod] = [PooledLastLayer(layer, how, size) for how in WAYS]
    return [*whole, *(RegionalSum(layer, how, size) for how in WAYS)]


def measure_at_size(
    layer: LastLayer, dataset: Dataset, size: int, folder: Path, progress: Progress
) -> dict[str, float]:
    """mAP of each pooling, on a data set with groups. An interrupted pass goes on in ``folder``."""
    methods = poolings(layer, size)
    folders = {folder / str(at): method for at, method in enumerate(methods)}
    starts = range(0, len(dataset.files), AT_ONCE)
    parts = [partial(_shown, dataset.files[start : start + AT_ONCE], size) for start in starts]
    describe_parts(folders, parts, len(parts), progress)
    figures = {}
    for of_one, method in folders.items():
        rows = np.concatenate(described_parts(of_one, len(parts)))
        result = measure_retrieval(method, rows, dataset.groups, dataset.kin)
        figures[method.name] = result.mean_average_precision
    return figures


def _shown(files: Sequence[Path], size: int) -> list[Image.Image]:
    return [decode(file, size).pixels for file in files]
