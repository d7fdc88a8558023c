"""The papers' three tasks on pictures at hand (Panchenko, Bozhok and Kubytskyi 2026), and the pairs
of their table on Holidays; each by *pairs-100*.

A: a photo and two copies with overlays, of photos and by dice that no choice looked at. B: views of
one room in one direction from two places, against views of other rooms in the same direction. C:
one floor plan in two drawings, against other plans in the same two. H: groups of Holidays, or in
place of them objects from four sides.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from core.evaluation.datasets import Dataset, load_dataset
from core.evaluation.dice import Dice, Part, of_part
from core.evaluation.pair_source import PairSource
from core.evaluation.protocols.copies import shown_photo
from core.evaluation.real_edits.catalog import REAL_EDITS

DRAWN = 2
"""Tasks of another number are of other pictures or pairs."""
OVERLAYS = (
    "text",
    "watermark, center",
    "watermark, corner",
    "watermark, tiled",
    "date stamp",
    "price badge",
    "agency's bar",
    "white frame",
)
LOOKED_AT = 100
"""So many last photos of the set were looked at when training copies were chosen."""
AT_ONCE = 16


@dataclass(frozen=True, slots=True)
class Task:
    """``parts`` make some pictures each; ``source`` says which of them match. ``facts``: what the
    pictures are made of."""

    letter: str
    words: str
    parts: tuple[Callable[[], list[Image.Image]], ...]
    source: PairSource
    facts: str


def tasks_of(photos: Path) -> Iterator[Task]:
    """Those whose photo sets are in the folder: ``scenes``, ``rooms``, ``plans``, ``holidays`` or
    ``objects``."""
    if (photos / "scenes").is_dir():
        yield overlays(load_dataset(photos / "scenes").files)
    if (photos / "rooms" / "index.csv").is_file():
        rooms = load_dataset(photos / "rooms")
        yield _of_dataset("B", "one room from other angles", rooms)
    if (photos / "plans").is_dir():
        yield _of_dataset("C", "floor plans in two drawings", load_dataset(photos / "plans"))
    folders = [photos / name for name in ("holidays", "objects") if (photos / name).is_dir()]
    if folders:
        dataset = load_dataset(folders[0])
        stands_in = "" if folders[0].name == "holidays" else ", in place of Holidays"
        yield _of_dataset("H", f"{folders[0].name}{stands_in}", dataset)


def overlays(files: Sequence[Path]) -> Task:
    """Task A. Style 0 is the photo, 1 and 2 its copies: a pair that matches is of two of them."""
    fresh = of_part(Part.FROZEN, files[:-LOOKED_AT])
    parts = tuple(partial(_overlaid, file, number) for number, file in enumerate(fresh))
    groups = np.repeat(np.arange(len(fresh)), 3)
    source = PairSource.of_groups(groups, np.tile(np.arange(3), len(fresh)))
    return Task("A", f"overlays on {len(fresh)} fresh photos", parts, source, _facts(fresh))


def _overlaid(file: Path, number: int) -> list[Image.Image]:
    photo = shown_photo(file)
    copies = []
    for at in (2 * number, 2 * number + 1):
        kind = OVERLAYS[at % len(OVERLAYS)]
        dice = Dice(Part.FROZEN, f"task A {kind}", number)
        copies.append(REAL_EDITS[kind].draw(photo, photo, dice))
    return [photo, *copies]


def _of_dataset(letter: str, words: str, dataset: Dataset) -> Task:
    return Task(letter, words, _read(dataset.files), dataset.pairs, _facts(dataset.files))


def _read(files: Sequence[Path]) -> tuple[Callable[[], list[Image.Image]], ...]:
    starts = range(0, len(files), AT_ONCE)
    return tuple(partial(_photos, files[start : start + AT_ONCE]) for start in starts)


def _photos(files: Sequence[Path]) -> list[Image.Image]:
    return [shown_photo(file) for file in files]


def _facts(files: Sequence[Path]) -> str:
    return "".join(f"{file.parent.name}/{file.name} {file.stat().st_size}\n" for file in files)
