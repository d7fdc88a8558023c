"""What several methods are made from, loaded or learned once: embeddings, feature maps, and what
the training photos teach."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property, partial
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from core.arrays import FloatArray
from core.embedding.embedder import Embedder
from core.embedding.specs import bundled_spec
from core.evaluation.systems.feature_maps import LastLayer, Remembered
from core.evaluation.systems.multi_level import LEVELS, LevelsByCosine, embedded
from core.evaluation.systems.trained import COPIES, TrainingPhotos
from core.evaluation.systems.versions import code_version, version_of

Learn = Callable[[], dict[str, Tensor]]


class SharedParts:
    """``weights``: a folder with weights of other networks; None: torch's own cache folder."""

    def __init__(self, training: TrainingPhotos, weights: Path | None) -> None:
        self.training, self.weights = training, weights

    @cached_property
    def embed(self) -> Remembered[FloatArray]:
        """Pictures -> (n, 2816)."""
        return Remembered(partial(embedded, Embedder.load()))

    @cached_property
    def last_layer(self) -> LastLayer:
        """The feature maps that pooling methods share."""
        return LastLayer()

    @property
    def whole_embedding(self) -> LevelsByCosine:
        """All levels by cosine."""
        return LevelsByCosine(self.embed, tuple(LEVELS))

    @cached_property
    def training_views(self) -> FloatArray:
        """Embeddings of training photos and their edits, (photos, views of each, 2816)."""

        def learn() -> dict[str, Tensor]:
            rows = [self.embed(views) for views in self.training.views()]
            return {"embeddings": torch.from_numpy(np.concatenate(rows))}

        what = f"embeddings-{code_version('multi_level', 'trained')}"
        learned = self.training.learned(what, bundled_spec().cache_key, learn)
        rows = np.asarray(learned["embeddings"].numpy(), dtype=np.float32)
        return rows.reshape(-1, 1 + COPIES, rows.shape[1])

    @property
    def training_embeddings(self) -> FloatArray:
        """The same in a row, (n, 2816)."""
        views = self.training_views
        return views.reshape(-1, views.shape[2])

    def learned(self, method: str, what: str, stands_on: str, learn: Learn) -> dict[str, Tensor]:
        """Kept apart for each version of the method's code, and for what it ``stands_on``."""
        return self.training.learned(f"{what}-{version_of(method)}", stands_on, learn)
