"""Labelled pairs of pictures as a CSV table: two paths and whether they show the same, a row.

What others publish and what scripts write: ``a,b,label``, with 1 or 0 or a word as the label. The
one reader for evaluation, training and the window. Each row that can't be used is a problem with
its line, and the rest is read.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath

from core.errors import CoreError, UnusableInput
from core.paths import read_regular
from core.records import Problem
from core.review.reasons import TableProblem
from core.wording.codes import Code
from core.wording.reasons import Reason

LARGEST, MOST_PROBLEMS = 256 << 20, 10_000
"""Bytes: more than a million pairs; and rows that can't be used, after which it is no table."""
SEPARATORS = (",", ";", "\t")
SAME = frozenset("1 1.0 true yes y same match duplicate similar positive".split())
DIFFERENT = frozenset("0 0.0 false no n different distinct negative".split())


@dataclass(frozen=True, slots=True)
class PairColumns:
    """What the columns are called: two pictures, and whether they show the same."""

    first: str = "a"
    second: str = "b"
    label: str = "label"

    @classmethod
    def parse(cls, names: str) -> PairColumns:
        """``image1,image2,is_same``. Raises ValueError unless there are three."""
        first, second, label = (name.strip() for name in names.split(","))
        return cls(first, second, label)

    @property
    def names(self) -> tuple[str, str, str]:
        """In order."""
        return self.first, self.second, self.label


@dataclass(frozen=True, slots=True)
class LabelledPair:
    """Two files that are there, and whether they show the same; ``line``: where the table says it,
    from 1."""

    first: Path
    second: Path
    same: bool
    line: int


@dataclass(frozen=True, slots=True)
class ReadPairs:
    """What a table holds; a problem for each row that can't be used."""

    pairs: tuple[LabelledPair, ...]
    problems: tuple[Problem, ...]


class Table:
    """A CSV file in memory: ``header``, and the rows under it."""

    def __init__(self, file: Path) -> None:
        """UTF-8 with or without a mark, cells between commas, semicolons or tabs.

        Raises UnusableInput for a file that is no such table, CoreError if it can't be read.
        """
        self.file = file
        try:
            text = read_regular(file, LARGEST).decode("utf-8-sig")
        except OSError as error:
            why = error.strerror or ""
            raise CoreError(TableProblem.UNREADABLE, path=file, why=why) from error
        except UnicodeDecodeError as error:
            raise UnusableInput(TableProblem.NO_TABLE, path=file) from error
        first_line = text.partition("\n")[0]
        separator = max(SEPARATORS, key=first_line.count)
        self._reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
        self.header = [name.strip() for name in next(self.rows(), (0, []))[1]]

    def rows(self) -> Iterator[tuple[int, list[str]]]:
        """(line, cells) of what wasn't read yet, without empty lines. Raises UnusableInput."""
        try:
            for cells in self._reader:
                if any(cell.strip() for cell in cells):
                    yield self._reader.line_num, cells
        except csv.Error as error:
            why = str(error)
            raise UnusableInput(TableProblem.MALFORMED, path=self.file, why=why) from error


def read_pairs(file: Path, columns: PairColumns | None = None) -> ReadPairs:
    """The pairs of a table. Paths are absolute, or relative to the folder of ``file``.

    Without ``columns``: ``a``, ``b`` and ``label``, or else the three that there are, in order; a
    table of three columns needs no header. Raises UnusableInput for another table, CoreError.
    """
    return pairs_of(Table(file), columns)


def pairs_of(table: Table, columns: PairColumns | None = None) -> ReadPairs:
    """Like :func:`read_pairs`, of a table of which only the header was read."""
    places = places_of(table.header, columns)
    if places is None:
        names = ", ".join((columns or PairColumns()).names)
        found = ", ".join(table.header)
        raise UnusableInput(TableProblem.NO_PAIRS, path=table.file, names=names, found=found)
    rows = table.rows()
    if _is_label(table.header[places[2]]):  # no header: the first row is a pair already
        rows = _with_first(table.header, rows)
    taken: dict[frozenset[Path], LabelledPair] = {}
    problems: list[Problem] = []
    for line, cells in rows:
        try:
            pair = _pair(cells, places, line, table.file.parent)
            known = taken.setdefault(frozenset((pair.first, pair.second)), pair)
            if known is not pair:
                code = (
                    TableProblem.REPEATED if known.same is pair.same else TableProblem.CONTRADICTS
                )
                raise UnusableInput(code, line=known.line)
        except UnusableInput as error:
            reason = Reason.of(TableProblem.ROW, number=line, reason=error.reason)
            problems.append(Problem(table.file, reason))
            if len(problems) > MOST_PROBLEMS:
                raise UnusableInput(TableProblem.NO_TABLE, path=table.file) from error
    return ReadPairs(tuple(taken.values()), tuple(problems))


def places_of(
    header: Sequence[str], columns: PairColumns | None = None
) -> tuple[int, int, int] | None:
    """At which places first, second and label stand; None for another table."""
    wanted = (columns or PairColumns()).names
    lowered = [name.casefold() for name in header]
    if all(name.casefold() in lowered for name in wanted):
        first, second, label = (lowered.index(name.casefold()) for name in wanted)
        return first, second, label
    return (0, 1, 2) if columns is None and len(header) == 3 else None


def _with_first(
    header: list[str], rows: Iterator[tuple[int, list[str]]]
) -> Iterator[tuple[int, list[str]]]:
    yield 1, header
    yield from rows


def _pair(cells: list[str], places: tuple[int, int, int], line: int, folder: Path) -> LabelledPair:
    """Raises UnusableInput for a row that can't be used."""
    if len(cells) <= max(places):
        raise UnusableInput(TableProblem.TOO_SHORT)
    first, second, label = (cells[place].strip() for place in places)
    if not _is_label(label):
        raise UnusableInput(TableProblem.NO_LABEL, words=label)
    one = _file(first, folder, TableProblem.FIRST_UNNAMED)
    other = _file(second, folder, TableProblem.SECOND_UNNAMED)
    if one == other:
        raise UnusableInput(TableProblem.ONE_PICTURE)
    return LabelledPair(one, other, label.casefold() in SAME, line)


def _is_label(words: str) -> bool:
    return words.casefold() in SAME | DIFFERENT


def _file(name: str, folder: Path, unnamed: Code) -> Path:
    """Raises UnusableInput where no file of that name is there; one written on Windows may have
    backslashes in it."""
    if not name:
        raise UnusableInput(unnamed)
    for path in (folder / name, folder / PureWindowsPath(name).as_posix()):
        try:
            if path.is_file():
                return path
        except (OSError, ValueError):  # no name of a file at all
            continue
    raise UnusableInput(TableProblem.NO_PICTURE, name=name)
