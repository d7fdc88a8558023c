"""What measured methods learn from: photos of a folder that is no data set, and edits of them.

Without a folder, pictures of our own rendering stand in. What was learned is kept as safetensors in
the folder of the results, so it is learned once.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Callable, Mapping
from pathlib import Path

from PIL import Image
from safetensors.torch import load_file, save_file
from torch import Tensor

from core.learning.augment import edited_copy
from core.learning.corpus import photo_file, photos_in
from core.learning.rendered import rendered_sources
from core.paths import replacing

PHOTOS, COPIES = 360, 2


class TrainingPhotos:
    """At most ``PHOTOS`` photos, evenly from ``folder``, None: rendered ones."""

    def __init__(self, folder: Path | None = None, kept: Path | None = None) -> None:
        self._kept = kept
        if folder is None:
            self._sources = rendered_sources(PHOTOS)
            self.name, facts = "rendered pictures", ""
        else:
            files = photos_in(folder)
            files = files[:: max(1, len(files) // PHOTOS)][:PHOTOS]
            self._sources = [lambda file=file: photo_file(file) for file in files]  # type: ignore[misc]
            self.name = folder.resolve().name
            facts = " ".join(f"{file.name} {file.stat().st_size}" for file in files)
        self.key = hashlib.sha256(f"{self.name} {PHOTOS} {COPIES} {facts}".encode()).hexdigest()[
            :12
        ]

    def photos(self) -> list[Image.Image]:
        """The photos alone."""
        return [make() for make in self._sources]

    def views(self, copies: int = COPIES) -> list[list[Image.Image]]:
        """Each photo, then its edited copies by training's own edits; the same ones each time."""
        photos = self.photos()
        views = []
        for at, photo in enumerate(photos):
            rng = random.Random(f"{self.key} {at}")
            other = photos[(at + rng.randrange(1, len(photos))) % len(photos)]
            views.append([photo, *(edited_copy(photo, other, rng).image for _ in range(copies))])
        return views

    def learned(
        self, what: str, backbone: str, learn: Callable[[], Mapping[str, Tensor]]
    ) -> dict[str, Tensor]:
        """``learn``'s tensors, from the file of an earlier run where there is one."""
        if self._kept is None:
            return dict(learn())
        self._kept.mkdir(parents=True, exist_ok=True)
        file = self._kept / f"{what}-{backbone}-{self.key}.safetensors"
        if not file.is_file():
            tensors = {name: value.contiguous() for name, value in learn().items()}
            with replacing(file) as part:
                save_file(tensors, part)
        return load_file(file)
