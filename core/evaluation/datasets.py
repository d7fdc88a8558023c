"""A folder with ground truth: which pictures show the same thing."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from core.arrays import IntArray
from core.errors import UnusableInput
from core.evaluation.pair_source import LabelledRows, PairSource
from core.evaluation.reasons import EvaluationProblem
from core.records import Problem
from core.review.labelled_pairs import PairColumns, read_pairs

PAIRS = "pairs.csv"
TABLES = {
    "groups.csv": ("group",),
    "index.csv": ("partial_room", "heading_deg"),
}
"""Tables that are read, and their columns that together name a group; ``file`` is in all of them.
The second is of a home's rooms: one room seen in one direction from several places. The first
column names the kin, a second one the style."""
TRUTH = frozenset({".csv", ".tsv", ".json"})
ENDINGS = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".tif", ".tiff"})


@dataclass(frozen=True, slots=True)
class Dataset:
    """``groups`` (n,) int64: equal numbers show the same; a picture may be alone with its own.

    ``styles`` (n,) int64: how each picture is drawn or from which side it is seen, where that is
    known. ``kin`` (n,) int64: pictures of equal kin and unequal groups, as two walls of one room,
    are neither the same nor different. ``labelled``: pairs of the files, where the truth is no more
    than these; ``problems``: rows that can't be used.
    """

    name: str
    files: tuple[Path, ...]
    groups: IntArray
    styles: IntArray | None = None
    kin: IntArray | None = None
    labelled: LabelledRows | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def has_groups(self) -> bool:
        """Whether any two pictures show the same."""
        return len(np.unique(self.groups)) < len(self.groups)

    @property
    def of_copies(self) -> bool:
        """Whether nothing here shows the same, so that copies are made to be found."""
        return self.labelled is None and not self.has_groups

    @property
    def pairs(self) -> PairSource:
        """What *pairs-100* draws from."""
        if self.labelled is not None:
            return PairSource.of_labels(len(self.files), self.labelled)
        return PairSource.of_groups(self.groups, self.styles, self.kin)

    def last(self, count: int) -> Dataset:
        """The last pictures only, under a name that says so; all of them if there are no more, or
        where the truth is about pairs."""
        if count >= len(self.files) or self.labelled is not None:
            return self
        return Dataset(
            f"{self.name}-last-{count}",
            self.files[-count:],
            _numbered(self.groups[-count:]),
            None if self.styles is None else self.styles[-count:],
            None if self.kin is None else self.kin[-count:],
        )


def load_dataset(folder: Path, columns: PairColumns | None = None) -> Dataset:
    """In this order: a table of labelled pairs, ``pairs.csv``; pictures with one of ``TABLES``; a
    few folders that all hold the same many names, as two drawings of each plan do (equal names are
    a group); a folder for each group; or plain pictures, all different.

    ``columns``: what is called how in the pairs. Raises UnusableInput where nothing of this is
    found, the table names a missing file, or there is another table beside the pictures: they would
    be measured as if it said nothing.
    """
    folders = sorted(child for child in folder.iterdir() if child.is_dir())
    tables = [folder / name for name in (PAIRS, *TABLES)]
    table = next((table for table in tables if table.is_file()), None)
    for place in (folder, *folders):
        for file in sorted(place.iterdir()):
            if file.suffix.lower() in TRUTH and file != table:
                raise UnusableInput(EvaluationProblem.UNREAD_TRUTH, path=file)
    if table is not None:
        return _from_pairs(table, columns) if table.name == PAIRS else _from_table(table)
    if not folders:
        named = [(file, file.name) for file in _pictures(folder)]
    elif len(folders) > 1 and _same_names(folders):
        named = [(file, file.stem) for child in folders for file in _pictures(child)]
        styles = [at for at, child in enumerate(folders) for _ in _pictures(child)]
        return replace(_dataset(folder, named), styles=np.asarray(styles, dtype=np.int64))
    else:
        named = [(file, child.name) for child in folders for file in _pictures(child)]
    return _dataset(folder, named)


def _from_pairs(table: Path, columns: PairColumns | None) -> Dataset:
    read = read_pairs(table, columns)
    number: dict[Path, int] = {}
    for pair in read.pairs:
        for file in (pair.first, pair.second):
            number.setdefault(file, len(number))
    if not number:
        raise UnusableInput(EvaluationProblem.NO_PICTURES, path=table.parent)
    rows = [(number[pair.first], number[pair.second]) for pair in read.pairs]
    same = np.asarray([pair.same for pair in read.pairs], dtype=np.bool_)
    labelled = LabelledRows(np.asarray(rows, dtype=np.int64), same)
    groups = PairSource.of_labels(len(number), labelled).groups
    name = table.parent.name
    return Dataset(name, tuple(number), groups, labelled=labelled, problems=read.problems)


def _from_table(table: Path) -> Dataset:
    folder, columns = table.parent, TABLES[table.name]
    with table.open(newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    try:
        named = [(folder / row["file"], " ".join(row[name] for name in columns)) for row in rows]
    except KeyError as error:
        names = ", ".join(("file", *columns))
        raise UnusableInput(EvaluationProblem.NO_COLUMNS, path=table, names=names) from error
    missing = next((file for file, _ in named if not file.is_file()), None)
    if missing is not None:
        raise UnusableInput(EvaluationProblem.MISSING_FILE, path=table, name=missing.name)
    dataset = _dataset(folder, named)
    if len(columns) == 1:
        return dataset
    kin, styles = (_numbered([row[name] for row in rows]) for name in columns)
    return replace(dataset, kin=kin, styles=styles)


def _dataset(folder: Path, named: list[tuple[Path, str]]) -> Dataset:
    if len(named) < 2:
        raise UnusableInput(EvaluationProblem.NO_PICTURES, path=folder)
    groups = _numbered([group for _, group in named])
    return Dataset(folder.name, tuple(file for file, _ in named), groups)


def _numbered(names: list[str] | IntArray) -> IntArray:
    return np.asarray(np.unique(names, return_inverse=True)[1], dtype=np.int64)


def _pictures(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.suffix.lower() in ENDINGS)


def _same_names(folders: list[Path]) -> bool:
    names = [{file.stem for file in _pictures(child)} for child in folders]
    return len(names[0]) > len(folders) and all(stems == names[0] for stems in names)
