"""What the page of results says of search: structures and short vectors, and class votes."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from core.embedding.specs import bundled_spec
from core.evaluation.datasets import Dataset
from core.evaluation.protocol_rows import saved
from core.evaluation.protocols.class_votes import measure_class_votes
from core.evaluation.protocols.copies import shown_photo
from core.evaluation.protocols.search_structures import (
    LARGE,
    STRUCTURES,
    SearchRow,
    measure_search,
    synthetic_library,
)
from core.evaluation.reasons import CannotRunHere
from core.evaluation.systems.catalog import Catalog
from core.evaluation.tables import Cells, Row, markdown_of
from core.progress import Progress, Stage

PHOTOS, AT_ONCE, VERSION = 20_000, 32, 1
SEARCH_WORDS = """{photos:,} synthetic vectors of 256 numbers, asked for by {queries:,} copies of
some of them, one at a time. *Of the ten nearest*: what is found of what exact search finds.
*Copies*: queries whose own photo is among the ten. Product quantization compares the whole query
with codes (asymmetric distances). The last two columns are arithmetic, not measured: bytes and,
where all vectors are compared, time at {large:,} vectors of the same kind, on the same computer."""
VOTES_WORDS = """The ten nearest of a picture vote for its class, and only those of the class that
wins are answers: relevant ones, up to ten."""


def search_sections(out: Path, progress: Progress) -> list[str]:
    """The table of structures."""
    row = known_search(out, PHOTOS, progress)
    words = SEARCH_WORDS.format(photos=row["photos"], queries=row["queries"], large=LARGE)
    table = markdown_of(search_tables(row["rows"], row["photos"]))
    return ["## Search structures and short vectors", words, table]


def known_search(out: Path, photos: int, progress: Progress) -> Row:
    """*search* as an earlier run in this folder measured it, else measured now; anew where a
    library was missing then."""
    file = search_file(out, photos)

    def measure() -> Row:
        library = synthetic_library(photos)
        rows = [asdict(row) for row in measure_search(library, progress)]
        return {"photos": len(library.vectors), "queries": len(library.queries), "rows": rows}

    if file.is_file():
        return saved(file, measure)
    row = measure()
    return row if any(each["missing"] for each in row["rows"]) else saved(file, lambda: row)


def search_file(out: Path, photos: int) -> Path:
    """Where the rows of all structures lie."""
    names = " ".join(STRUCTURES)
    text = f"{VERSION} {photos} {bundled_spec().cache_key} {names}"
    return out / f"search-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"


def search_tables(rows: Sequence[Row], photos: int) -> list[Cells]:
    """A line for each structure; what is missing says why in the first column of figures."""
    return [_search_cells(SearchRow(**row), photos) for row in rows]


def _search_cells(row: SearchRow, photos: int) -> Cells:
    larger = LARGE / photos
    seconds = f"{row.query * larger / 1000:,.1f}" if row.compares_all else "-"
    figures = [
        ("of the ten nearest", row.missing or f"{row.nearest:.3f}"),
        ("copies", f"{row.copies:.3f}"),
        ("seconds to build", f"{row.build:.1f}"),
        ("ms a query", f"{row.query:.2f}"),
        ("bytes each", f"{row.bytes:,.0f}"),
        ("GB at 10^8", f"{row.bytes * LARGE / 1e9:,.1f}"),
        ("s a query at 10^8", seconds),
    ]
    if row.missing:
        figures = [figures[0], *((heading, "") for heading, _ in figures[1:])]
    return [("structure", row.structure), *figures]


def class_vote_sections(
    dataset: Dataset, names: Sequence[str], out: Path, catalog: Catalog, progress: Progress
) -> list[str]:
    """A row for each method of ``names``."""
    rows = [_votes(dataset, name, out, catalog, progress) for name in names]
    table = [_vote_cells(name, row) for name, row in zip(names, rows, strict=True)]
    return [f"## {dataset.name}: class votes", VOTES_WORDS, markdown_of(table)]


def _vote_cells(name: str, row: Row) -> Cells:
    headings = {
        "right": "class is right",
        "answers": "answers",
        "precision": "relevant of them",
        "recall": "found",
        "map_of_ten": "MAP@10 of all ten",
        "map_of_answers": "of the answers",
    }
    if "missing" in row:
        first, *others = headings.values()
        return [("method", name), (first, row["missing"]), *((heading, "") for heading in others)]
    figures = [(heading, f"{row[figure]:.3f}") for figure, heading in headings.items()]
    return [("method", name), *figures]


def _votes(dataset: Dataset, name: str, out: Path, catalog: Catalog, progress: Progress) -> Row:
    def measure() -> Row:
        method = catalog.make(name)
        starts = range(0, len(dataset.files), AT_ONCE)
        parts = [
            method.describe([shown_photo(file) for file in dataset.files[at : at + AT_ONCE]])
            for at in progress.track(Stage.EMBEDDING, starts, len(starts))
        ]
        return asdict(measure_class_votes(method, np.concatenate(parts), dataset.groups))

    try:
        return saved(votes_file(dataset, name, out, catalog), measure)
    except CannotRunHere as refusal:
        return {"missing": str(refusal.reason)}


def votes_file(dataset: Dataset, name: str, out: Path, catalog: Catalog) -> Path:
    """Where the row of a method's class votes lies."""
    files = " ".join(f"{file.name} {file.stat().st_size}" for file in dataset.files)
    text = f"{VERSION} {catalog.identity(name)} {files}"
    return out / f"{dataset.name}-votes-{hashlib.sha256(text.encode()).hexdigest()[:12]}.json"
