"""The map of the papers names rows that are there, and shows only figures that were measured."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from core.command_line.evaluation_commands import PROTOCOLS
from core.evaluation.datasets import load_dataset
from core.evaluation.paper_map import BUNDLED, PAPER_MAP, Paper, Source
from core.evaluation.paper_sections import NOT_MEASURED, paper_map_section
from core.evaluation.papers import REPORTED
from core.evaluation.protocol_rows import NETWORKS, TIME, compared_file, sizes_file, thresholds_file
from core.evaluation.protocols.search_structures import STRUCTURES
from core.evaluation.protocols.speed import timed_name
from core.evaluation.protocols.tasks import tasks_of
from core.evaluation.protocols.thresholds import MEASURES
from core.evaluation.results import VOTING_METHODS
from core.evaluation.run import row_file
from core.evaluation.saved_figures import SIZE, SavedFigures
from core.evaluation.search_sections import PHOTOS, search_file, votes_file
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.pooling import WAYS, global_name, regional_name
from core.evaluation.systems.resnets import DEPTHS
from core.evaluation.task_rows import makers, task_file
from tests.conftest import picture

EMBEDDING, ALONE = "C2 + C3 + C5 cosine", "C2 + C3 + C5 + MLP"

POOLINGS = [name(how) for name in (global_name, regional_name) for how in WAYS]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog()


def test_every_row_of_the_map_is_in_the_tables_that_it_names(catalog: Catalog) -> None:
    known = {
        "methods": {*catalog.names()},
        "holidays": {*catalog.names()},
        "tasks": {*makers(catalog, "A")},
        "sizes": {*POOLINGS},
        "thresholds": {*NETWORKS, *MEASURES},
        "time": {BUNDLED, *map(timed_name, DEPTHS)},
        "search": {*STRUCTURES},
        "class votes": {*VOTING_METHODS},
    }

    assert known.keys() <= {*PROTOCOLS, "class votes"}
    for entry in PAPER_MAP:
        if entry.row:
            assert entry.row in known[entry.protocol], entry
        else:
            assert not entry.protocol, entry
            assert entry.differs, entry
    assert {entry.paper for entry in PAPER_MAP} == {*Paper}


def test_every_figure_of_the_papers_tables_is_in_the_map() -> None:
    mapped = {(entry.source, entry.row, entry.theirs) for entry in PAPER_MAP}

    for letter, figures in REPORTED.items():
        for row, (mean, deviation) in figures.items():
            assert (Source(letter), row, f"F1 {mean:.2f} ± {deviation:.2f}") in mapped


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for name in ("objects/a", "objects/b", "scenes", "plans/lines", "plans/topology"):
        (folder / name).mkdir(parents=True)
        for number in range(3):
            picture(number, (8, 8)).save(folder / name / f"{number}.png")
    return folder


def test_figures_are_of_saved_rows_of_this_very_code_and_data(
    photos: Path, tmp_path: Path, catalog: Catalog
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    objects, plans = load_dataset(photos / "objects"), load_dataset(photos / "plans")
    edited = load_dataset(photos / "scenes").last(2)
    tasks = {task.letter: task for task in tasks_of(photos)}
    matched = {"measure": "cosine", "found": 0.5, "false_to_right": 2.0}
    none = {"measure": "cosine", "found": 0.0, "false_to_right": None}
    timed = {"backbone": timed_name(18), "pictures": 3000, "seconds": 9.25}
    annoy = {"structure": "Annoy, 50 trees", "nearest": 0.9, "query": 0.25, "missing": ""}
    faiss = {"structure": "FAISS flat", "missing": "not installed"}
    compared = {"measure": "cosine", "by_element": 8.0, "by_matrix": 0.25}
    f1 = {"f1_mean": 0.9, "f1_sd": 0.01}
    saved: dict[Path, object] = {
        task_file(tasks["H"], ALONE, out, 2, catalog): f1,
        row_file(objects, EMBEDDING, out, 2, catalog): {"mean_average_precision": 0.5},
        row_file(edited, "C2 + MLP", out, 2, catalog): {"recall_at_p99": 0.75},
        sizes_file(objects, SIZE, out, catalog): {"figures": dict.fromkeys(POOLINGS, 0.5)},
        thresholds_file(plans, "C5 cosine", out, catalog): {"rows": [matched, none]},
        compared_file(out): {"rows": [compared]},
        out / TIME: {"rows": [{"batch": 1, "milliseconds": 40.0}], "extraction": [timed]},
        search_file(out, PHOTOS): {"rows": [annoy, faiss]},
        votes_file(objects, EMBEDDING, out, catalog): {"map_of_answers": 0.875},
    }
    for file, content in saved.items():
        file.write_text(json.dumps(content))

    figures = SavedFigures(photos, out, 2, 2, catalog)

    of: Callable[[Source, str], str | None] = figures.of
    assert of(Source.TASK_H, ALONE) == "F1 0.900 ± 0.010"
    assert of(Source.OBJECTS, EMBEDDING) == "50.0"
    assert of(Source.COPIES, "C2 + MLP") == "recall 0.750 at precision 0.99"
    assert of(Source.SIZES, "C5 average") == "50.0"
    assert of(Source.MATCHED, "C5 cosine") == "50.00 / 200.00, 0.00 / -"
    assert of(Source.COMPARED, "cosine") == "8.0 s one by one, 0.250 s by matrix"
    assert of(Source.SPEED, BUNDLED) == "40 ms"
    assert of(Source.EXTRACTED, timed_name(18)) == "9.2 s"
    assert of(Source.EXTRACTED, timed_name(50)) is None
    assert of(Source.SEARCH, "Annoy, 50 trees") == "0.900 of the ten nearest, 0.25 ms"
    assert of(Source.SEARCH, "FAISS flat") is None
    assert of(Source.VOTES, EMBEDDING) == "MAP@10 0.875"
    assert of(Source.TASK_B, ALONE) is None  # there are no rooms
    assert of(Source.OBJECTS, "DCT hash") is None
    assert SavedFigures(photos, out, 3, 2, catalog).of(Source.OBJECTS, EMBEDDING) is None
    _, _, table = paper_map_section(figures)
    assert table.count("\n") == 1 + len(PAPER_MAP)
    assert NOT_MEASURED in table
    assert "| F1 0.900 ± 0.010 | F1 0.77 ± 0.02 |" in table
