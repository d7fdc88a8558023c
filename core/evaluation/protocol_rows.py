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
from core.errors import UnusableInput
from core.evaluation.datasets import Dataset
from core.evaluation.metrics import recall_and_precision_at
from core.evaluation.protocols.copies import shown_photo
from core.evaluation.protocols.library import measure_library
from core.evaluation.protocols.sizes import measure_at_size
from core.evaluation.protocols.speed import AT_ONCE as EXTRACTED_AT_ONCE
from core.evaluation.protocols.speed import EXTRACTED, measure_extraction, measure_speed
from core.evaluation.protocols.thresholds import (
    COMPARED,
    measure_thresholds,
    measure_times,
    two_folders,
)
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.multi_level import MultiLevelHead, SceneHead
from core.evaluation.systems.pooling import AVERAGE, global_name, regional_name
from core.evaluation.systems.resnets import DEPTHS, resnet_name
from core.evaluation.tables import Cells, Row
from core.learning.calibration import reliability
from core.learning.scenes import held_out_views
from core.matching.active_head import scene_head
from core.matching.head import Head
from core.progress import Progress
from core.records import Level

AT_ONCE = 32
NETWORKS = ("C5 cosine", *map(resnet_name, DEPTHS))
"""Of *thresholds*: the bundled one first, which stands in for ResNet-50."""
PRODUCTS = 2
"""Rows of *thresholds* of another number were measured differently and are not read."""
TIME = "time-2.json"
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


def run_thresholds(
    dataset: Dataset, out: Path, catalog: Catalog, progress: Progress, compared: int = COMPARED
) -> Row:
    """*thresholds* on two folders by each network of which there are weights; pictures squashed to
    a square, as there. ``compared``: so many vectors with a hundred, for the time."""
    two_folders(dataset)
    networks = [_matched(dataset, name, out, catalog, progress) for name in NETWORKS]
    times = saved(
        compared_file(out, compared),
        lambda: {"rows": [asdict(row) for row in measure_times(progress, compared)]},
    )
    return {"networks": networks, "times": times["rows"]}


def compared_file(out: Path, compared: int = COMPARED) -> Path:
    """Where the time of comparing lies."""
    return out / f"compared-{PRODUCTS}-{compared}.json"


def thresholds_file(dataset: Dataset, name: str, out: Path, catalog: Catalog) -> Path:
    """Where a network's row of *thresholds* lies."""
    key = _key(dataset, f"{PRODUCTS} {catalog.identity(name)}")
    return out / f"{dataset.name}-thresholds-{key}.json"


def _matched(dataset: Dataset, name: str, out: Path, catalog: Catalog, progress: Progress) -> Row:
    first, second = two_folders(dataset)
    file = thresholds_file(dataset, name, out, catalog)
    folder = file.with_suffix("")

    def measure() -> Row:
        files = dataset.files
        parts = [partial(_photos, files[at : at + AT_ONCE]) for at in range(0, len(files), AT_ONCE)]
        describe_parts({folder: catalog.make(name)}, parts, len(parts), progress)
        rows = np.concatenate(described_parts(folder, len(parts)))
        same = dataset.groups[first][:, None] == dataset.groups[second]
        threshold_rows = measure_thresholds(rows[first], rows[second], same)
        shutil.rmtree(folder)
        return {"network": name, "rows": [asdict(row) for row in threshold_rows]}

    try:
        return saved(file, measure)
    except CannotRunHere as refusal:
        return {"network": name, "missing": str(refusal.reason)}


def run_sizes(
    dataset: Dataset, sizes: Sequence[int], out: Path, catalog: Catalog, progress: Progress
) -> Row:
    """*sizes* on a data set with groups. Raises UnusableInput without any."""
    if not dataset.has_groups:
        raise UnusableInput(EvaluationProblem.NO_GROUPS)
    rows = []
    for size in sizes:
        file = sizes_file(dataset, size, out, catalog)
        folder = file.with_suffix("")

        def measure(size: int = size, folder: Path = folder) -> Row:
            figures = measure_at_size(catalog.last_layer, dataset, size, folder, progress)
            shutil.rmtree(folder)
            return {"size": size, "figures": figures}

        rows.append(saved(file, measure))
    return {"rows": rows}


def sizes_file(dataset: Dataset, size: int, out: Path, catalog: Catalog) -> Path:
    """Where the figures of all poolings at a size lie."""
    identity = catalog.identity(global_name(AVERAGE)) + catalog.identity(regional_name(AVERAGE))
    return out / f"{dataset.name}-at-{size}-{_key(dataset, identity)}.json"


def run_time(out: Path, progress: Progress, pictures: int = EXTRACTED) -> Row:
    """*time*, measured anew each time; ``load``: how many programs wanted the processor by then."""
    out.mkdir(parents=True, exist_ok=True)
    rows = [asdict(row) for row in measure_speed(progress)]
    extraction = [asdict(row) for row in measure_extraction(pictures, progress)]
    load = os.getloadavg()[1] if hasattr(os, "getloadavg") else 0.0
    row = {"rows": rows, "extraction": extraction, "load": load}
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
    """What each network finds, and what of it is false; then the time of comparing."""
    tables = [_network_table(network) for network in row["networks"]]
    times: list[Cells] = [
        [
            ("measure", figures["measure"]),
            ("pairs", f"{figures['pairs']:,}"),
            ("seconds, one by one", f"{figures['by_element']:.2f}"),
            ("seconds, by matrix", f"{figures['by_matrix']:.4f}"),
            ("times as fast", f"{figures['by_element'] / figures['by_matrix']:,.0f}"),
        ]
        for figures in row["times"]
    ]
    return [*tables, times]


def _network_table(network: Row) -> list[Cells]:
    heading = f"{network['network']}: measure"
    if "missing" in network:
        return [[(heading, network["missing"])]]
    return [
        [
            (heading, figures["measure"]),
            ("threshold", f"{figures['threshold']:.2f}"),
            ("true matches found", f"{figures['found']:.3f}"),
            ("false: FP / TP", _share(figures["false_to_right"])),
            ("of what is reported, false: FP / (TP + FP)", _share(figures["false"])),
        ]
        for figures in network["rows"]
    ]


def _share(figure: float | None) -> str:
    return "-" if figure is None else f"{figure:.3f}"


def size_tables(row: Row) -> list[Cells]:
    """A line for each way of pooling, mAP at each size."""
    table = []
    for name in row["rows"][0]["figures"]:
        figures = [(f"{of_one['size']} px", of_one["figures"][name]) for of_one in row["rows"]]
        table.append([("mAP", name), *((size, f"{figure:.3f}") for size, figure in figures)])
    return table


def time_tables(row: Row) -> list[list[Cells]]:
    """Milliseconds a picture, a line for each backbone; seconds for many pictures."""
    table: dict[str, Cells] = {}
    for figures in row["rows"]:
        cells = table.setdefault(figures["backbone"], [("backbone", figures["backbone"])])
        cells.append((f"ms a picture, batch {figures['batch']}", f"{figures['milliseconds']:.1f}"))
    extraction: list[Cells] = [
        [
            ("backbone", figures["backbone"]),
            ("pictures", f"{figures['pictures']:,}"),
            (f"seconds for all, batch {EXTRACTED_AT_ONCE}", f"{figures['seconds']:.1f}"),
        ]
        for figures in row["extraction"]
    ]
    return [list(table.values()), extraction]


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
