"""What the page of results says after single tables and figures of the papers."""

from __future__ import annotations

import os
from pathlib import Path

from core.evaluation.datasets import Dataset
from core.evaluation.protocol_rows import (
    known_time,
    run_sizes,
    run_thresholds,
    size_tables,
    threshold_tables,
    time_tables,
)
from core.evaluation.protocols.sizes import SIZES
from core.evaluation.systems.catalog import Catalog
from core.evaluation.tables import markdown_of, title_of
from core.progress import Progress

SIZES_WORDS = """Six ways of pooling C5 of the bundled backbone (Schall et al. 2019, figure 2), by
mAP; the shorter side of each picture resized to five sizes. Pictures smaller than that are
enlarged, which is not so in the paper."""
THRESHOLDS_WORDS = """Two folders matched at fixed thresholds, pictures squashed to a square. FP /
TP is the share of false matches as the paper on products counts it; FP / (TP + FP) is of what is
reported. Time: {pairs} pairs of drawn vectors, after a warm-up."""
TIME_WORDS = """A picture: the best of a few runs; all pictures: one run. About {load:.0f} programs
wanted the {cores} cores meanwhile: where that is more than there are, times are too high."""


def sizes_section(dataset: Dataset, out: Path, catalog: Catalog, progress: Progress) -> list[str]:
    """Figure 2 as a table."""
    row = run_sizes(dataset, SIZES, out, catalog, progress)
    table = markdown_of(size_tables(row))
    return [f"## {title_of(dataset)}: poolings and sizes", SIZES_WORDS, table]


def thresholds_section(
    dataset: Dataset, out: Path, catalog: Catalog, progress: Progress
) -> list[str]:
    """A table for each network, then the time of comparing."""
    row = run_thresholds(dataset, out, catalog, progress)
    words = THRESHOLDS_WORDS.format(pairs=f"{row['times'][0]['pairs']:,}")
    tables = [markdown_of(table) for table in threshold_tables(row)]
    return [f"## {title_of(dataset)}: thresholds", words, *tables]


def time_section(out: Path, progress: Progress) -> list[str]:
    """As an earlier run in the folder measured it, else measured now."""
    row = known_time(out, progress)
    words = TIME_WORDS.format(load=row["load"], cores=os.cpu_count())
    return ["## Time", words, *(markdown_of(table) for table in time_tables(row))]
