"""Measured rows as tables: for a terminal, as Markdown and as CSV."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from core.evaluation.datasets import Dataset

Row = dict[str, Any]
Cells = list[tuple[str, str]]
"""(heading, value) of one row."""


def columns_of(row: Row) -> Cells:
    """(heading, value) for a table; per-edit figures have a table of their own."""
    if "missing" in row:
        return [("method", row["method"]), ("", row["missing"])]
    if "labels" in row and "at_threshold" not in row:
        return [
            *_pairs_100(row),
            ("labels", f"{row['labels']}"),
            ("tested on", f"{row['tested']}"),
            ("bytes each", f"{row['bytes']}"),
        ]
    figures = row["at_threshold"]
    shown = f"{figures[0]:.3f} / {figures[1]:.4f}" if figures else "-"
    if "best_f1" in row:
        return [
            ("method", row["method"]),
            ("recall@1", f"{row['recall_at_1']:.3f}"),
            ("best F1", f"{row['best_f1']:.3f}"),
            ("recall at precision 0.99", f"{row['recall_at_p99']:.3f}"),
            ("at 0.999", f"{row['recall_at_p999']:.3f}"),
            ("recall / precision at its threshold", shown),
            ("bytes each", f"{row['bytes']}"),
        ]
    ns = "-" if row["ns"] is None else f"{row['ns']:.2f}"
    return [
        *_pairs_100(row),
        ("mAP", f"{row['mean_average_precision']:.3f}"),
        ("recall@1", f"{row['recall_at_1']:.3f}"),
        ("MAP@10", f"{row['map_at_10']:.3f}"),
        ("N-S", ns),
        ("recall / precision at its threshold", shown),
        ("bytes each", f"{row['bytes']}"),
    ]


def _pairs_100(row: Row) -> Cells:
    return [
        ("method", row["method"]),
        ("pairs-100 F1", f"{row['f1_mean']:.3f} ± {row['f1_sd']:.3f}"),
    ]


def cells_of(rows: Sequence[Row]) -> list[Cells]:
    """The rows under the same headings; what is missing says so in the first column of figures."""
    headings = max((columns_of(row) for row in rows), key=len)
    table = []
    for row in rows:
        cells = columns_of(row)
        values = [value for _, value in cells] + [""] * (len(headings) - len(cells))
        table.append(
            [(heading, value) for (heading, _), value in zip(headings, values, strict=True)]
        )
    return table


def table_of(title: str, table: Sequence[Cells]) -> Table:
    """For a terminal."""
    shown = Table(title=title)
    for heading, _ in table[0]:
        shown.add_column(heading)
    for cells in table:
        shown.add_row(*(value for _, value in cells))
    return shown


def markdown_of(table: Sequence[Cells]) -> str:
    """For a page."""
    lines = ["| " + " | ".join(heading for heading, _ in table[0]) + " |"]
    lines.append("|" + " --- |" * len(table[0]))
    lines += ["| " + " | ".join(value for _, value in cells) + " |" for cells in table]
    return "\n".join(lines)


def write_csv(table: Sequence[Cells], file: Path) -> None:
    """Headings, then values."""
    with file.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow([heading for heading, _ in table[0]])
        writer.writerows([[value for _, value in cells] for cells in table])


def title_of(dataset: Dataset) -> str:
    """The data set in a few words."""
    return f"{dataset.name}: {len(dataset.files)} pictures"


def write_tables(dataset: Dataset, rows: Sequence[Row], out: Path) -> None:
    """``<data set>.md`` and ``<data set>.csv``; with copies also a table by edit."""
    tables = [cells_of(rows)]
    measured = [row for row in rows if "rows" in row]
    if measured:
        tables.append(by_edit(measured))
        write_csv(tables[1], out / f"{dataset.name}-by-edit.csv")
    page = "\n\n".join([f"# {title_of(dataset)}", *(markdown_of(table) for table in tables)])
    (out / f"{dataset.name}.md").write_text(page + "\n", encoding="utf-8")
    write_csv(tables[0], out / f"{dataset.name}.csv")


def by_edit(rows: Sequence[Row]) -> list[Cells]:
    """Recall@1 of each method, recall where its precision over all edits is 0.99, and what is found
    at the threshold of those that have one."""
    table = []
    for at, edit in enumerate(rows[0]["rows"]):
        cells = [("edit", edit["edit"])]
        for row in rows:
            edit, name = row["rows"][at], row["method"]
            cells.append((f"{name}: recall@1", f"{edit['first']:.2f}"))
            cells.append((f"{name}: at 0.99", f"{edit['sure']:.2f}"))
            if row["at_threshold"]:
                cells.append((f"{name}: found", f"{edit['found']:.2f}"))
        table.append(cells)
    return table


def surely_by_edit(rows: Sequence[Row]) -> list[Cells]:
    """Recall of each method where its precision over all edits is 0.99; the best in bold."""
    table = []
    for at, edit in enumerate(rows[0]["rows"]):
        found = [row["rows"][at]["sure"] for row in rows]
        cells = [("edit", edit["edit"])]
        for row, share in zip(rows, found, strict=True):
            mark = "**" if share == max(found) else ""
            cells.append((row["method"], f"{mark}{share:.2f}{mark}"))
        table.append(cells)
    return table


def reliability_of(bands: Mapping[str, Sequence[Row]]) -> list[Cells]:
    """A line for each band of probability; ``bands`` of the ones that are compared, by name."""
    table = []
    for at, first in enumerate(next(iter(bands.values()))):
        cells = [("probability", f"{first['least']:.1f} - {first['least'] + 0.1:.1f}")]
        for name, of_one in bands.items():
            band = of_one[at]
            share = f"{band['same'] / band['pairs']:.3f}" if band["pairs"] else "-"
            said = f"{band['said']:.3f}" if band["pairs"] else "-"
            cells += [(f"{name}: pairs", str(band["pairs"])), ("said", said), ("so", share)]
        table.append(cells)
    return table
