"""Runs methods over a data set and writes what came out: tables as Markdown and CSV.

Each method's row is saved as soon as it is known, so an interrupted run goes on where it stopped.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.evaluation.datasets import Dataset
from core.evaluation.protocols.copies import edited_views, measure_copies, shown_photo
from core.evaluation.protocols.pairs_100 import measure_pairs_100
from core.evaluation.protocols.retrieval import measure_retrieval
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.reasons import CannotRunHere
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.method import Method
from core.evaluation.tables import Row, title_of, write_tables
from core.progress import Progress, Stage

AT_ONCE = 32
PROTOCOL = 4
"""Rows of another number were measured differently and are not read."""


def evaluate(
    dataset: Dataset,
    methods: Sequence[str],
    out: Path,
    seeds: int,
    progress: Progress,
    catalog: Catalog | None = None,
) -> list[Row]:
    """A row for each method: *pairs-100* and *retrieval* where the data set has groups, the first
    alone where it is of labelled pairs, else *copies*. Rows of an earlier run on the same data lie
    in ``out`` and are not measured again.

    Raises UnusableInput for unknown methods, UnreadablePhoto for a broken picture.
    """
    catalog = catalog or Catalog()
    out.mkdir(parents=True, exist_ok=True)
    saved = {name: row_file(dataset, name, out, seeds, catalog) for name in methods}
    unknown = [name for name in methods if not saved[name].is_file()]
    measurable: dict[str, Method] = {}
    rows: dict[str, Row] = {}
    for name in progress.track(Stage.TRAINING, unknown, len(unknown)):
        try:
            measurable[name] = catalog.make(name)
        except CannotRunHere as refusal:
            rows[name] = {"method": name, "missing": str(refusal.reason)}
    folders = {saved[name].with_suffix(""): method for name, method in measurable.items()}
    parts = _parts(dataset)
    describe_parts(folders, parts, len(parts), progress)
    for name in methods:
        if name in measurable:
            folder = saved[name].with_suffix("")
            described = described_parts(folder, len(parts))
            measured = _measure(measurable[name], dataset, described, seeds, progress)
            row = {"method": name, **measured}
            saved[name].write_text(json.dumps(row, indent=1), encoding="utf-8")
            shutil.rmtree(folder)
        if name not in rows:
            rows[name] = json.loads(saved[name].read_text(encoding="utf-8"))
    progress.end()
    measured_rows = [rows[name] for name in methods]
    write_tables(dataset, measured_rows, out)
    return measured_rows


def row_file(dataset: Dataset, name: str, out: Path, seeds: int, catalog: Catalog) -> Path:
    """Where a method's row on these very pictures lies."""
    return out / f"{dataset.name}-{_key(dataset, catalog.identity(name), name, seeds)}.json"


def _key(dataset: Dataset, identity: str, name: str, seeds: int) -> str:
    digest = hashlib.sha256(f"{PROTOCOL} {identity} {name} {seeds}".encode())
    for file, group in zip(dataset.files, dataset.groups.tolist(), strict=True):
        digest.update(f"{file.name} {file.stat().st_size} {group}\n".encode())
    if dataset.labelled is not None:
        digest.update(dataset.labelled.pairs.tobytes() + dataset.labelled.same.tobytes())
    return digest.hexdigest()[:12]


def _parts(dataset: Dataset) -> list[partial[list[Image.Image]]]:
    """Some pictures each: a photo and its copies, or pictures of a data set with groups."""
    files = dataset.files
    if dataset.of_copies:
        return [partial(edited_views, files, 0, number) for number in range(len(files))]
    return [
        partial(_photos, files[start : start + AT_ONCE]) for start in range(0, len(files), AT_ONCE)
    ]


def _photos(files: Sequence[Path]) -> list[Image.Image]:
    return [shown_photo(file) for file in files]


def _measure(
    method: Method,
    dataset: Dataset,
    parts: Sequence[FloatArray],
    seeds: int,
    progress: Progress,
) -> Row:
    length = method.bytes_each or 2 * parts[0].shape[1]
    if dataset.of_copies:
        return {"bytes": length, **asdict(measure_copies(method, np.stack(parts), 0))}
    descriptors = np.concatenate(parts)
    pairs = asdict(measure_pairs_100(method, descriptors, dataset.pairs, seeds, progress))
    if dataset.labelled is not None:
        return {"bytes": length, **pairs}
    retrieval = measure_retrieval(method, descriptors, dataset.groups, dataset.kin)
    return {"bytes": length, **pairs, **asdict(retrieval)}


def write_plots(dataset: Dataset, rows: Sequence[Row], out: Path) -> None:
    """Curves, bars and, with groups, mAP against bytes, as SVG. Raises UnusableInput where the
    plotting library is missing."""
    from core.evaluation import plots

    title, name = title_of(dataset), dataset.name
    if dataset.labelled is not None:
        words = "F1 after 100 labelled pairs"
        plots.plot_bars(rows, "f1_mean", words, title, out / f"{name}-pairs.svg")
        return
    plots.plot_curves(rows, title, out / f"{name}-curves.svg")
    if dataset.has_groups:
        plots.plot_bars(rows, "mean_average_precision", "mAP", title, out / f"{name}-map.svg")
        plots.plot_bytes(rows, title, out / f"{name}-bytes.svg")
    else:
        words = "recall at precision 0.99"
        plots.plot_bars(rows, "recall_at_p99", words, title, out / f"{name}-recall.svg")
