"""The *holidays* and *oxford* protocols: given queries rank all pictures of a published set.

INRIA Holidays (Jégou, Douze and Schmid 2008): pictures are named by six digits, the last two count
within a scene; number 00 of each asks, is left out of the answer, and the others are right. The set
has 500 queries; *rotated*: pictures are turned upright first, by the table ``rotated.csv`` (file,
degrees counterclockwise) beside them. Oxford and Paris buildings (Philbin et al. 2007 and 2008): a
text file names each query and its box, others the pictures that are good, ok or junk; good and ok
are right, junk is left out. Both measure the mean of interpolated average precisions.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.errors import UnusableInput
from core.evaluation.metrics import interpolated_average_precision
from core.evaluation.protocols.copies import LONGEST_SIDE, shown_photo
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.systems.method import Method
from core.photo_files.decoding import decode

ROTATED = "rotated.csv"
DIGITS = 6
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Query:
    """``row`` of the picture that asks, or what ``box`` of it shows (left, top, right, bottom in
    pixels); rows that are right, and rows that are left out of the answer."""

    row: int
    relevant: frozenset[int]
    left_out: frozenset[int]
    box: Box | None = None


@dataclass(frozen=True, slots=True)
class RankingSet:
    """``degrees`` by which each of the ``files`` is turned first, counterclockwise."""

    name: str
    files: tuple[Path, ...]
    degrees: tuple[int, ...]
    queries: tuple[Query, ...]

    def picture(self, row: int) -> Image.Image:
        """Upright. Raises UnreadablePhoto."""
        image = shown_photo(self.files[row])
        return image.rotate(self.degrees[row], expand=True) if self.degrees[row] else image

    def asking(self, query: Query) -> Image.Image:
        """What a query shows. Raises UnreadablePhoto."""
        if query.box is None:
            return self.picture(query.row)
        part = decode(self.files[query.row]).pixels.crop(query.box)
        part.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
        return part


def load_holidays(folder: Path, *, rotated: bool = False) -> RankingSet:
    """Raises UnusableInput where no picture is named so, or the table of rotations is missing."""
    files = [
        file
        for file in sorted(folder.rglob("*.jpg"))
        if len(file.stem) == DIGITS and file.stem.isdecimal()
    ]
    scenes: dict[str, list[int]] = {}
    for row, file in enumerate(files):
        scenes.setdefault(file.stem[:-2], []).append(row)
    queries = [
        Query(rows[0], frozenset(rows[1:]), frozenset(rows[:1]))
        for rows in scenes.values()
        if len(rows) > 1 and files[rows[0]].stem.endswith("00")
    ]
    if not queries:
        raise UnusableInput(EvaluationProblem.NO_QUERIES, path=folder)
    turned = _rotations(folder / ROTATED) if rotated else {}
    degrees = tuple(turned.get(file.name, 0) for file in files)
    name = f"{folder.name}, rotated" if rotated else folder.name
    return RankingSet(name, tuple(files), degrees, tuple(queries))


def _rotations(table: Path) -> dict[str, int]:
    try:
        with table.open(newline="", encoding="utf-8-sig") as stream:
            return {row["file"]: int(row["degrees"]) for row in csv.DictReader(stream)}
    except (OSError, KeyError, TypeError, ValueError) as error:
        raise UnusableInput(EvaluationProblem.NO_ROTATIONS, path=table) from error


def load_buildings(folder: Path) -> RankingSet:
    """Oxford or Paris: pictures and ``*_query.txt``, ``*_good.txt``, ``*_ok.txt``, ``*_junk.txt``
    anywhere in the folder. Raises UnusableInput where there are none, or a picture is missing."""
    files = sorted(folder.rglob("*.jpg"))
    row_of = {file.stem: row for row, file in enumerate(files)}
    queries = []
    for asked in sorted(folder.rglob("*_query.txt")):
        name, *numbers = asked.read_text(encoding="utf-8").split()
        start = asked.name.removesuffix("query.txt")
        lists = {
            kind: _rows(asked.with_name(f"{start}{kind}.txt"), row_of)
            for kind in ("good", "ok", "junk")
        }
        left, top, right, bottom = map(float, numbers)
        row = _row(name.removeprefix("oxc1_"), row_of, asked)
        relevant = lists["good"] | lists["ok"]
        queries.append(Query(row, relevant, lists["junk"], (left, top, right, bottom)))
    if not queries:
        raise UnusableInput(EvaluationProblem.NO_QUERIES, path=folder)
    return RankingSet(folder.name, tuple(files), (0,) * len(files), tuple(queries))


def _rows(table: Path, row_of: dict[str, int]) -> frozenset[int]:
    names: Iterable[str] = table.read_text(encoding="utf-8").split() if table.is_file() else ()
    return frozenset(_row(name, row_of, table) for name in names)


def _row(name: str, row_of: dict[str, int], table: Path) -> int:
    if name not in row_of:
        raise UnusableInput(EvaluationProblem.MISSING_FILE, path=table, name=name)
    return row_of[name]


def mean_average_precision(
    method: Method, asking: FloatArray, pictures: FloatArray, queries: Sequence[Query]
) -> float:
    """``asking`` (q, d) in the order of ``queries``, ``pictures`` (n, d): the mean of interpolated
    average precisions."""
    numbers, _ = method.ranked(asking, pictures, len(pictures))
    precisions = []
    for query, ranking in zip(queries, numbers.tolist(), strict=True):
        counted = [row for row in ranking if row not in query.left_out]
        relevant = [row in query.relevant for row in counted]
        precisions.append(interpolated_average_precision(relevant, len(query.relevant)))
    return float(np.mean(precisions))
