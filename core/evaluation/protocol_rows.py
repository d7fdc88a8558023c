"""The protocols that measure something other than a table of methods: library, thresholds, time.

Each gives tables, and saves what it measured as JSON under a key of data and weights.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from core.closer_look.evidence import ALIGNER
from core.evaluation.datasets import Dataset
from core.evaluation.metrics import recall_and_precision_at
from core.evaluation.protocols.copies import shown_photo
from core.evaluation.protocols.library import measure_library
from core.evaluation.protocols.speed import measure_speed
from core.evaluation.protocols.thresholds import measure_thresholds, measure_times, two_folders
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.multi_level import MultiLevelHead, SceneHead
from core.evaluation.systems.pooling import AVERAGE, global_name
from core.evaluation.tables import Cells, Row
from core.learning.calibration import reliability
from core.learning.scenes import held_out_views
from core.matching.active_head import scene_head
from core.matching.head import Head
from core.progress import Progress
from core.records import Level

AT_ONCE = 32
TIME = "time.json"
LIBRARY = 2
"""Libraries of another number were measured differently and are not read."""


def run_library(dataset: Dataset, out: Path, catalog: Catalog, progress: Progress) -> Row:
    """*library* on the pictures of ``dataset``, which must all differ."""
    identity = f"{LIBRARY} {ALIGNER} {catalog.identity(MultiLevelHead.name)}"
    folder = out / f"{dataset.name}-library-{_key(dataset, identity)}"

    def measure() -> Row:
        row = asdict(measure_library(dataset.files, folder, progress))
        shutil.rmtree(folder)
        return row

    return saved(folder.with_suffix(".json"), measure)


def run_held_out_views(
    photos: Sequence[Path], views: Dataset, out: Path, catalog: Catalog, progress: Progress
) -> Row:
    """*same-scene* on pairs of ``views`` that its fit left out: the fit is made again, in folds."""
    identity = catalog.identity(SceneHead.name) + _facts(photos)

    def measure() -> Row:
        head = Head.load()
        scores, same = held_out_views(photos, views.files, views.groups, head, progress)
        threshold = scene_head(head).threshold(Level.SIMILAR)
        recall, precision = recall_and_precision_at(scores, same, threshold)
        bands = [asdict(band) for band in reliability(scores, same)]
        figures = {"threshold": threshold, "recall": recall, "precision": precision}
        return {**figures, "reliability": bands}

    return saved(out / f"{views.name}-held-out-{_key(views, identity)}.json", measure)


def run_thresholds(dataset: Dataset, out: Path, catalog: Catalog, progress: Progress) -> Row:
    """*thresholds* on two folders, by C5 average."""
    first, second = two_folders(dataset)
    name = global_name(AVERAGE)
    folder = out / f"{dataset.name}-thresholds-{_key(dataset, catalog.identity(name))}"

    def measure() -> Row:
        files = dataset.files
        parts = [partial(_photos, files[at : at + AT_ONCE]) for at in range(0, len(files), AT_ONCE)]
        describe_parts({folder: catalog.make(name)}, parts, len(parts), progress)
        rows = np.concatenate(described_parts(folder, len(parts)))
        same = dataset.groups[first][:, None] == dataset.groups[second]
        threshold_rows = measure_thresholds(rows[first], rows[second], same)
        times = measure_times(rows[first], rows[second], progress)
        return {
            "rows": [asdict(row) for row in threshold_rows],
            "times": [asdict(row) for row in times],
        }

    return saved(folder.with_suffix(".json"), measure)


def run_time(out: Path, progress: Progress) -> Row:
    """*time*, measured anew each time; ``load``: how many programs wanted the processor by then."""
    out.mkdir(parents=True, exist_ok=True)
    rows = [asdict(row) for row in measure_speed(progress)]
    row = {"rows": rows, "load": os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0}
    (out / TIME).write_text(json.dumps(row, indent=1), encoding="utf-8")
    return row


def known_time(out: Path, progress: Progress) -> Row:
    """*time* as an earlier run in this folder measured it, else measured now."""
    return saved(out / TIME, lambda: run_time(out, progress))


def library_tables(row: Row) -> list[Cells]:
    """The default first, then each threshold."""
    series = [("head alone", row["head"]), ("scan", row["scan"])]
    rows = [(name, [measured["default"], *measured["rows"]]) for name, measured in series]
    table = []
    for at, first in enumerate(rows[0][1]):
        default = "" if at else " (default)"
        cells = [("threshold", f"{first['threshold']:.2f}{default}")]
        cells.append(("linkage", f"{first['linkage']:.2f}"))
        for name, measured in rows:
            figures = measured[at]
            estimate = f"{figures['in_large']:,.0f}" if figures["false_groups"] else "none seen"
            cells += [
                (f"{name}: recall", f"{figures['recall']:.3f}"),
                ("false groups", str(figures["false_groups"])),
                ("per 1,000 photos", f"{figures['per_thousand']:.2f}"),
                ("in 100,000 photos (extrapolated)", estimate),
            ]
        table.append(cells)
    return table


def threshold_tables(row: Row) -> list[list[Cells]]:
    """What is found and false; the time a pair."""
    shares: list[Cells] = [
        [
            ("measure", figures["measure"]),
            ("threshold", f"{figures['threshold']:.2f}"),
            ("true matches found", f"{figures['found']:.3f}"),
            (
                "of what is reported, false",
                "-" if figures["false"] is None else f"{figures['false']:.3f}",
            ),
        ]
        for figures in row["rows"]
    ]
    times: list[Cells] = [
        [
            ("measure", figures["measure"]),
            ("µs a pair, one by one", f"{figures['by_element']:.2f}"),
            ("µs a pair, by matrix", f"{figures['by_matrix']:.3f}"),
            ("times as fast", f"{figures['by_element'] / figures['by_matrix']:,.0f}"),
        ]
        for figures in row["times"]
    ]
    return [shares, times]


def time_tables(row: Row) -> list[Cells]:
    """A line for each backbone."""
    table: dict[str, Cells] = {}
    for figures in row["rows"]:
        cells = table.setdefault(figures["backbone"], [("backbone", figures["backbone"])])
        cells.append((f"ms a picture, batch {figures['batch']}", f"{figures['milliseconds']:.1f}"))
    return list(table.values())


def saved(file: Path, measure: Callable[[], Row]) -> Row:
    """What ``file`` holds, measured and written first where there is none."""
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(measure(), indent=1), encoding="utf-8")
    row: Row = json.loads(file.read_text(encoding="utf-8"))
    return row


def _key(dataset: Dataset, identity: str) -> str:
    return hashlib.sha256((identity + _facts(dataset.files)).encode()).hexdigest()[:12]


def _facts(files: Sequence[Path]) -> str:
    return "".join(f"{file.parent.name}/{file.name} {file.stat().st_size}\n" for file in files)


def _photos(files: Sequence[Path]) -> list[Image.Image]:
    return [shown_photo(file) for file in files]
