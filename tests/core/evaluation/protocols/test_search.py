"""Search structures and class votes, on answers that can be worked out by hand."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import asdict

import numpy as np
import pytest
from PIL import Image

from core.arrays import FloatArray
from core.evaluation.protocols.class_votes import measure_class_votes, voted_class
from core.evaluation.protocols.search_structures import (
    K,
    Library,
    SearchRow,
    measure_search,
    synthetic_library,
)
from core.evaluation.search_sections import search_tables
from core.evaluation.systems.method import CosineMethod, unit
from core.evaluation.tables import markdown_of
from core.progress import Progress


class Given(CosineMethod):
    """Descriptors as given: nothing is read."""

    name, source = "given", "this test"

    def describe(self, images: Sequence[Image.Image]) -> FloatArray:
        raise NotImplementedError


@pytest.fixture(scope="module")
def library() -> Library:
    rng = np.random.default_rng(0)
    vectors = unit(rng.normal(size=(600, 64)).astype(np.float32))
    own = np.arange(0, 600, 12)
    noise = rng.normal(0, 0.03, (len(own), 64)).astype(np.float32)
    return Library(vectors, unit(vectors[own] + noise), own)


def test_each_structure_finds_and_shorter_codes_find_less(library: Library) -> None:
    for name in ("faiss", "annoy"):
        pytest.importorskip(name, reason=f"{name} is a library of the extra [search]")
    rows = {row.structure: row for row in measure_search(library, Progress())}

    for exact in ("exact (the program's)", "FAISS flat"):
        assert (rows[exact].nearest, rows[exact].copies, rows[exact].bytes) == (1.0, 1.0, 256.0)
    assert all(not row.missing and row.copies > 0.5 for row in rows.values())
    assert rows["hnswlib (the program's)"].nearest > 0.95
    quantized = [rows[f"FAISS, product quantized to {count} bytes"] for count in (64, 32, 16)]
    assert [row.bytes for row in quantized] == [64.0, 32.0, 16.0]
    assert quantized[0].nearest > quantized[1].nearest > quantized[2].nearest


def test_a_library_that_is_missing_is_named_in_its_rows(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("faiss", "annoy"):
        monkeypatch.setitem(sys.modules, name, None)

    rows = measure_search(library, Progress())

    assert [row.structure for row in rows if not row.missing] == [
        "exact (the program's)",
        "hnswlib (the program's)",
    ]
    assert "FAISS needs faiss, which is not installed." in {row.missing for row in rows}


def test_bytes_and_times_are_extrapolated_by_arithmetic() -> None:
    measured = SearchRow("codes", True, 0.9, 0.95, 2.0, 0.5, 32.0)
    graph = SearchRow("graph", False, 0.9, 0.95, 2.0, 0.5, 1000.0)
    absent = SearchRow("absent", True, missing="It needs it.")

    rows = [asdict(row) for row in (measured, graph, absent)]
    lines = markdown_of(search_tables(rows, 20_000)).splitlines()

    assert lines[2].endswith("| 32 | 3.2 | 2.5 |")  # 5,000 times as many
    assert lines[3].endswith("| 1,000 | 100.0 | - |")
    assert lines[4] == "| absent | It needs it. |  |  |  |  |  |  |"


def test_queries_of_the_synthetic_library_are_copies_of_what_it_holds() -> None:
    library = synthetic_library(120)

    assert len(library.queries) == len(library.own) > 3
    assert len(library.vectors) + len(library.queries) == 120
    nearest = (library.queries @ library.vectors.T).argmax(axis=1)
    assert (nearest == library.own).all()


def test_votes_weigh_by_nearness_and_ties_go_to_the_nearer() -> None:
    similarities = np.array([0.9, 0.6, 0.6, 0.5], np.float32)

    # 1 for the nearest; 0.25 each for the next two; 0 for the last.
    assert voted_class(np.array([7, 3, 3, 3]), similarities) == 7
    assert voted_class(np.array([3, 7, 7, 7]), np.array([0.9, 0.85, 0.85, 0.5])) == 7
    assert voted_class(np.array([5, 6]), np.array([0.5, 0.5])) == 5


def test_only_those_of_the_voted_class_are_answers() -> None:
    rows = np.repeat(np.eye(4, dtype=np.float32), 3, axis=0)

    result = measure_class_votes(Given(), rows, np.repeat(np.arange(4), 3))

    assert (result.queries, result.right, result.answers) == (12, 1.0, 2.0)
    assert (result.precision, result.recall) == (1.0, 1.0)
    assert result.map_of_ten == result.map_of_answers == pytest.approx(1.0)
    assert K == 10
