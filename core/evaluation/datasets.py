"""A folder with ground truth: which pictures show the same thing."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from core.arrays import IntArray
from core.errors import UnusableInput
from core.evaluation.reasons import EvaluationProblem

TABLES = {
    "groups.csv": ("group",),
    "index.csv": ("partial_room", "heading_deg"),
}
"""Tables that are read, and their columns that together name a group; ``file`` is in all of them.
The second is of a home's rooms: one room seen in one direction from several places."""
TRUTH = frozenset({".csv", ".tsv", ".json"})
ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})


@dataclass(frozen=True, slots=True)
class Dataset:
    """``groups`` (n,) int64: equal numbers show the same; a picture may be alone with its own."""

    name: str
    files: tuple[Path, ...]
    groups: IntArray

    @property
    def has_groups(self) -> bool:
        """Whether any two pictures show the same."""
        return len(np.unique(self.groups)) < len(self.groups)

    def last(self, count: int) -> Dataset:
        """The last pictures only, under a name that says so; all of them if there are no more."""
        if count >= len(self.files):
            return self
        _, groups = np.unique(self.groups[-count:], return_inverse=True)
        return Dataset(f"{self.name}-last-{count}", self.files[-count:], groups.astype(np.int64))


def load_dataset(folder: Path) -> Dataset:
    """In this order: pictures with one of ``TABLES``; a few folders that all hold the same many
    names, as two drawings of each plan do (equal names are a group); a folder for each group; or
    plain pictures, all different.

    Raises UnusableInput where nothing of this is found, the table names a missing file, or there is
    another table beside the pictures: they would be measured as if it said nothing.
    """
    folders = sorted(child for child in folder.iterdir() if child.is_dir())
    table = next((folder / name for name in TABLES if (folder / name).is_file()), None)
    for place in (folder, *folders):
        for file in sorted(place.iterdir()):
            if file.suffix.lower() in TRUTH and file != table:
                raise UnusableInput(EvaluationProblem.UNREAD_TRUTH, path=file)
    if table is not None:
        return _from_table(folder, table)
    if not folders:
        named = [(file, file.name) for file in _pictures(folder)]
    elif len(folders) > 1 and _same_names(folders):
        named = [(file, file.stem) for child in folders for file in _pictures(child)]
    else:
        named = [(file, child.name) for child in folders for file in _pictures(child)]
    return _dataset(folder, named)


def _from_table(folder: Path, table: Path) -> Dataset:
    with table.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    try:
        columns = TABLES[table.name]
        named = [(folder / row["file"], " ".join(row[name] for name in columns)) for row in rows]
    except KeyError as error:
        names = ", ".join(("file", *columns))
        raise UnusableInput(EvaluationProblem.NO_COLUMNS, path=table, names=names) from error
    missing = next((file for file, _ in named if not file.is_file()), None)
    if missing is not None:
        raise UnusableInput(EvaluationProblem.MISSING_FILE, path=table, name=missing.name)
    return _dataset(folder, named)


def _dataset(folder: Path, named: list[tuple[Path, str]]) -> Dataset:
    if len(named) < 2:
        raise UnusableInput(EvaluationProblem.NO_PICTURES, path=folder)
    _, groups = np.unique([group for _, group in named], return_inverse=True)
    return Dataset(folder.name, tuple(file for file, _ in named), groups.astype(np.int64))


def _pictures(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in ENDINGS)


def _same_names(folders: list[Path]) -> bool:
    names = [{file.stem for file in _pictures(child)} for child in folders]
    return len(names[0]) > len(folders) and all(stems == names[0] for stems in names)
