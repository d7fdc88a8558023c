"""What Compare and Find share: an embedder and heads, loaded once.

Imports no torch until the first photo is embedded or the first pair scored.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from core.arrays import FloatArray
from core.embedding.backbones import refuse_without_head
from core.embedding.photo_reader import inner_pixels, squash
from core.embedding.pipeline import PhotoEmbedder
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.paths import Places
from core.photo_files.decoded_photo import DecodedPhoto
from core.records import Level
from core.settings import Device, Precision
from core.storage.database import open_store
from core.storage.heads import Heads

if TYPE_CHECKING:
    from core.closer_look.evidence import Weighing
    from core.matching.head import Head


@dataclass(frozen=True, slots=True)
class NearestRows:
    """Two embeddings, (1, 2816) both, and the head's cautious score of them."""

    first: FloatArray
    second: FloatArray
    score: float


class PhotoScorer:
    """Owns an embedder and a head, each loaded when first needed. For one thread at a time.

    ``spec`` is the backbone, the bundled one by default; ``load_embedder`` replaces the real one in
    tests; ``places`` is where a head may be that the user taught. Raises WeightsError for damaged
    weights.
    """

    def __init__(
        self,
        device: Device = Device.AUTO,
        precision: Precision = Precision.AUTO,
        *,
        load_embedder: Callable[[], PhotoEmbedder] | None = None,
        spec: EmbedderSpec | None = None,
        places: Places | None = None,
    ) -> None:
        self.spec = spec or bundled_spec()
        self._device, self._precision = device, precision
        self._load_embedder, self._places = load_embedder, places

    @cached_property
    def embedder(self) -> PhotoEmbedder:
        """The backbone on its device."""
        if self._load_embedder is not None:
            return self._load_embedder()
        from core.devices import dtype_of
        from core.embedding.embedder import Embedder

        dtype = dtype_of(self._precision, self._device)
        return Embedder.load(self._device, dtype=dtype, spec=self.spec)

    @cached_property
    def head(self) -> Head:
        """The head that the user taught last, else the backbone's own."""
        from core.matching.active_head import active_head
        from core.matching.head import Head

        refuse_without_head(self.spec)
        if self._places is None:
            return Head.load(spec=self.spec)
        with closing(open_store(self._places.store_file)) as store:
            return active_head(Heads(store, self._places.heads_folder), self.spec)

    @cached_property
    def weighing(self) -> Weighing:
        """How the closer look weighs what it sees."""
        from core.closer_look.evidence import Weighing

        return Weighing.load()

    @cached_property
    def scene_head(self) -> Head:
        """What scores similar shots."""
        from core.matching.active_head import scene_head

        return scene_head(self.head)

    def forget_head(self) -> None:
        """Another head is in use by now: load it when a head is needed next."""
        for name in ("head", "scene_head"):
            self.__dict__.pop(name, None)

    def embed_rows(self, photo: DecodedPhoto, decode: Callable[[int], DecodedPhoto]) -> FloatArray:
        """The whole of a photo, and then the photos inside of it -> (r, 2816) float32. ``decode``
        gives it with no side below that many pixels. On one thread of the CPU: for a picture or
        two more of them lose time waiting for each other."""
        self.embedder.start_worker()
        size = self.embedder.spec.image_size
        return self.embedder.embed([squash(photo.pixels, size), *inner_pixels(photo, size, decode)])

    def nearest_rows(self, first: FloatArray, second: FloatArray) -> NearestRows:
        """The best-scoring two of the rows (r, 2816) of one photo and (s, 2816) of another."""
        a = np.repeat(first, len(second), axis=0)
        b = np.tile(second, (len(first), 1))
        scores = self.head.cautious_score(a, b)
        best = int(scores.argmax())
        return NearestRows(a[best : best + 1], b[best : best + 1], float(scores[best]))

    def level_of(self, score: float, of_scene: float) -> tuple[Level | None, float]:
        """The strictest level that a pair reaches, and its score there; None: different photos,
        with the higher score.

        ``score`` says whether both are one photo, ``of_scene`` whether they show one scene.
        """
        if score >= self.head.threshold(Level.SAME_PHOTO):
            return Level.SAME_PHOTO, score
        if of_scene >= self.scene_head.threshold(Level.SIMILAR):
            return Level.SIMILAR, of_scene
        return None, max(score, of_scene)
