"""Runs methods over a data set and writes what came out: tables as Markdown and CSV.

Each method's row is saved as soon as it is known, so an interrupted run goes on where it stopped.
"""

from __future__ import annotations

import csv
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
from rich.table import Table

from core.embedding.vectors import FloatArray
from core.evaluation.catalog import Catalog
from core.evaluation.copies import measure_copies
from core.evaluation.datasets import Dataset
from core.evaluation.method import Method
from core.evaluation.pairs_100 import measure_pairs_100
from core.evaluation.retrieval import measure_retrieval
from core.library.decoding import decode
from core.progress import Progress, Stage

LONGEST_SIDE = 640
AT_ONCE = 32
Row = dict[str, Any]


def evaluate(
    dataset: Dataset, methods: Sequence[str], out: Path, seeds: int, progress: Progress
) -> list[Row]:
    """A row for each method: *pairs-100* and *retrieval* where the data set has groups, else
    *copies*. Rows of an earlier run on the same data lie in ``out`` and are not measured again.

    Raises UnusableInput for unknown methods, UnreadablePhoto for a broken picture.
    """
    catalog = Catalog()
    out.mkdir(parents=True, exist_ok=True)
    rows = []
    for name in methods:
        saved = out / f"{dataset.name}-{_key(dataset, name, seeds)}.json"
        if saved.is_file():
            row = json.loads(saved.read_text(encoding="utf-8"))
        else:
            row = {"method": name, **_measure(catalog.make(name), dataset, seeds, progress)}
            saved.write_text(json.dumps(row, indent=1), encoding="utf-8")
        rows.append(row)
        write_tables(dataset, rows, out)
    progress.end()
    return rows


def _key(dataset: Dataset, name: str, seeds: int) -> str:
    digest = hashlib.sha256(f"{name} {seeds}".encode())
    for file, group in zip(dataset.files, dataset.groups.tolist(), strict=True):
        digest.update(f"{file.name} {file.stat().st_size} {group}\n".encode())
    return digest.hexdigest()[:12]


def _measure(method: Method, dataset: Dataset, seeds: int, progress: Progress) -> Row:
    if not dataset.has_groups:
        return asdict(measure_copies(method, dataset.files, 0, progress))
    descriptors = _described(method, dataset, progress)
    retrieval = measure_retrieval(method, descriptors, dataset.groups)
    pairs = measure_pairs_100(method, descriptors, dataset.groups, seeds, progress)
    return {**asdict(pairs), **asdict(retrieval)}


def _described(method: Method, dataset: Dataset, progress: Progress) -> FloatArray:
    parts = []
    starts = range(0, len(dataset.files), AT_ONCE)
    for start in progress.track(Stage.EMBEDDING, starts, len(starts)):
        images = []
        for file in dataset.files[start : start + AT_ONCE]:
            image = decode(file, LONGEST_SIDE // 2).pixels
            image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
            images.append(image)
        parts.append(method.describe(images))
    return np.concatenate(parts)


def columns_of(row: Row) -> list[tuple[str, str]]:
    """(heading, value) for a table; per-edit figures have a table of their own."""
    if "best_f1" in row:
        found = row["at_threshold"]
        shown = f"{found[0]:.3f} / {found[1]:.4f}" if found else "-"
        return [
            ("method", row["method"]),
            ("recall@1", f"{row['recall_at_1']:.3f}"),
            ("best F1", f"{row['best_f1']:.3f}"),
            ("recall at precision 0.99", f"{row['recall_at_p99']:.3f}"),
            ("at 0.999", f"{row['recall_at_p999']:.3f}"),
            ("recall / precision at its threshold", shown),
        ]
    ns = "-" if row["ns"] is None else f"{row['ns']:.2f}"
    return [
        ("method", row["method"]),
        ("pairs-100 F1", f"{row['f1_mean']:.3f} ± {row['f1_sd']:.3f}"),
        ("mAP", f"{row['mean_average_precision']:.3f}"),
        ("recall@1", f"{row['recall_at_1']:.3f}"),
        ("MAP@10", f"{row['map_at_10']:.3f}"),
        ("N-S", ns),
    ]


def table_of(dataset: Dataset, rows: Sequence[Row]) -> Table:
    """For a terminal."""
    table = Table(title=f"{dataset.name}: {len(dataset.files)} pictures")
    for heading, _ in columns_of(rows[0]):
        table.add_column(heading)
    for row in rows:
        table.add_row(*(value for _, value in columns_of(row)))
    return table


def write_tables(dataset: Dataset, rows: Sequence[Row], out: Path) -> None:
    """``<data set>.md`` and ``<data set>.csv``; with copies also a table by edit."""
    tables = [[columns_of(row) for row in rows]]
    if "rows" in rows[0]:
        tables.append(_by_edit(rows))
    lines = [f"# {dataset.name}: {len(dataset.files)} pictures", ""]
    for table in tables:
        lines.append("| " + " | ".join(heading for heading, _ in table[0]) + " |")
        lines.append("|" + " --- |" * len(table[0]))
        lines += ["| " + " | ".join(value for _, value in cells) + " |" for cells in table]
        lines.append("")
    (out / f"{dataset.name}.md").write_text("\n".join(lines), encoding="utf-8")
    with (out / f"{dataset.name}.csv").open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow([heading for heading, _ in tables[0][0]])
        writer.writerows([[value for _, value in cells] for cells in tables[0]])


def _by_edit(rows: Sequence[Row]) -> list[list[tuple[str, str]]]:
    """Recall@1 of each method, and what is found at the threshold of those that have one."""
    table = []
    for at, edit in enumerate(rows[0]["rows"]):
        cells = [("edit", edit["edit"])]
        for row in rows:
            one, name = row["rows"][at], row["method"]
            cells.append((f"{name}: recall@1", f"{one['first']:.2f}"))
            if row["at_threshold"]:
                cells.append((f"{name}: found", f"{one['found']:.2f}"))
        table.append(cells)
    return table
