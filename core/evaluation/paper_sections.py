"""What the page of results says of the papers' own protocols: their three tasks, their table of
products, figure 2, and what each of these can't show."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from core.evaluation.datasets import Dataset
from core.evaluation.paper_map import PAPER_MAP
from core.evaluation.protocol_rows import (
    known_time,
    run_sizes,
    run_thresholds,
    size_tables,
    threshold_tables,
    time_tables,
)
from core.evaluation.protocols.sizes import SIZES
from core.evaluation.protocols.tasks import LOOKED_AT, tasks_of
from core.evaluation.saved_figures import SavedFigures
from core.evaluation.systems.catalog import Catalog
from core.evaluation.tables import Cells, markdown_of, title_of
from core.evaluation.task_rows import OURS, run_task, task_cells, task_words
from core.progress import Progress

TASKS_WORDS = f"""F1 on pairs of unseen groups after up to 100 labelled pairs, as many that match as
not, mean ± standard deviation. `+ MLP`: the papers' MLP alone, from nothing on these pairs, *same*
from 0.5 on; `multi-level + MLP` adds the cosine to it; the others learn a threshold from the same
pairs. *p*: how likely the difference from `{OURS}` is chance, over the same splits (randomization
test, corrected by Holm; splits share pictures, so p is a little too low). The papers' figures are
of other pictures and of a ResNet-50 trained on ImageNet (Kubytskyi and Bozhok 2026, tables 1 and 2;
Panchenko, Bozhok and Kubytskyi 2026): equal labels and equal rules, not equal photos. Calling every
pair the same has F1 0.667. Pairs that don't match are drawn in the same styles and directions as
those that do, so that these tell nothing."""
HEADLINE_WORDS = f"""## What no choice has seen

The figures to quote are those of the parts *frozen* in the next two sections, and of task A after
them: photos of one half of scenes, and edits by one half of every range of chance, at which no
choice of a training copy, a weight or a threshold has looked. The last {LOOKED_AT} photos of scenes
are not among those of task A: five kinds of training copies were added after looking at figures on
them, so that the tables of *copies* further down are for development only. The backbone saw public
collections, subsets of ImageNet among them, of which pool is made too (its card,
`resources/weights/samelens-r50.md`, names them); the head saw pool and objects. Neither saw scenes,
rooms or plans. Other ways to read the backbone in task B were tried on these very rooms: the best
of them is no forecast for others."""
NOT_MEASURED = "not measured here"
MAP_WORDS = """What each document reports, which row measures it here, and what keeps the two
figures from being comparable. A bare figure is mAP in per cent, ours on objects (of Schall et al.:
Oxford, Paris, Holidays); of products what is found and FP / TP, in per cent, at 0.85, 0.90, 0.95
and 0.99."""
SIZES_WORDS = """Six ways of pooling C5 of the bundled backbone (Schall et al. 2019, figure 2), by
mAP; the shorter side of each picture resized to five sizes. Pictures smaller than that are
enlarged, which is not so in the paper."""
THRESHOLDS_WORDS = """Two folders matched at fixed thresholds, pictures squashed to a square. FP /
TP is the share of false matches as the paper on products counts it; FP / (TP + FP) is of what is
reported. Time: {pairs} pairs of drawn vectors, after a warm-up."""
TIME_WORDS = """A picture: the best of a few runs; all pictures: one run. About {load:.0f} programs
wanted the {cores} cores meanwhile: where that is more than there are, times are too high."""


def paper_map_section(figures: SavedFigures) -> list[str]:
    """Each table, figure and equation of the five documents, and what is measured of it."""
    table: list[Cells] = [
        [
            ("paper", entry.paper.value),
            ("there", entry.place),
            ("protocol", entry.protocol or "none"),
            ("row", entry.row or "none"),
            ("ours", (entry.source and figures.of(entry.source, entry.row)) or NOT_MEASURED),
            ("theirs", entry.theirs),
            ("what differs", entry.differs),
        ]
        for entry in PAPER_MAP
    ]
    return ["## The papers, entry by entry", MAP_WORDS, markdown_of(table)]


def task_sections(
    photos: Path, out: Path, seeds: int, catalog: Catalog, progress: Progress
) -> Iterator[list[str]]:
    """A section for each task whose pictures are there, as soon as it is measured."""
    yield ["## The papers' tasks", TASKS_WORDS]
    for task in tasks_of(photos):
        rows = run_task(task, catalog, (), out, seeds, progress)
        yield [f"### {task_words(task, rows)}", markdown_of(task_cells(task, rows))]


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
