"""Pictures shown to many methods in one pass, what each says of them kept on disk until measured.

Decoding and editing a picture, and the pass through the backbone, are shared by all methods that
are shown it. A pass that was interrupted goes on where it stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.evaluation.systems.method import Method
from core.paths import replacing
from core.progress import Progress, Stage

MakeParts = Iterable[Callable[[], list[Image.Image]]]


def describe_parts(
    methods: Mapping[Path, Method], parts: MakeParts, count: int, progress: Progress
) -> None:
    """Each of ``count`` parts makes some pictures; what a method says of them is saved as
    ``<its folder>/<number of the part>.npy``, (n, d) float32. Parts known to all are not made."""
    for folder in methods:
        folder.mkdir(parents=True, exist_ok=True)
    for number, make in progress.track(Stage.EMBEDDING, enumerate(parts), count):
        missing = [
            (folder / f"{number}.npy", method)
            for folder, method in methods.items()
            if not (folder / f"{number}.npy").is_file()
        ]
        images = make() if missing else []
        for file, method in missing:
            progress.check()
            with replacing(file) as part, part.open("wb") as stream:
                np.save(stream, method.describe(images).astype(np.float32))


def described_parts(folder: Path, count: int) -> list[FloatArray]:
    """What :func:`describe_parts` saved for one method, in order."""
    return [np.load(folder / f"{number}.npy") for number in range(count)]
