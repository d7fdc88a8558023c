"""The page of results: runs what it shows, then writes tables and plots next to each other."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import torch

from core.errors import UnusableInput
from core.evaluation.catalog import Catalog
from core.evaluation.datasets import Dataset, load_dataset
from core.evaluation.protocols import (
    library_tables,
    run_library,
    run_thresholds,
    run_time,
    threshold_tables,
    time_tables,
)
from core.evaluation.run import evaluate, write_plots
from core.evaluation.tables import Cells, Row, by_edit, cells_of, markdown_of, title_of
from core.evaluation.trained import TrainingPhotos
from core.progress import Progress
from core.review.words import counted

INTRODUCTION = """# Results

Written by `make results`. A figure measured before is kept until its data, weights or head change.
Each method's source, and what is our reading of a paper, is said in its module in
`core/evaluation/`."""
PAIRS_WORDS = """*pairs-100*: F1 on pairs of unseen groups after 100 labelled pairs, mean ± standard
deviation over {seeds} seeds; ours trains a head on them, others a threshold. *Retrieval*: each
picture asks for the others of its group; N-S is out of 4, where groups are of four."""
COPIES_WORDS = """Every photo in 42 edits; each copy against its own photo and the three most
similar other photos. Collages count in the table by edit only, where either of their two photos is
right."""
LIBRARY_WORDS = """{photos} different photos and {planted} planted copies (every third photo, all
edits in turn) as files, scanned by the program itself: by the head alone, and as it ships, where
pairs are looked at closely and shutter times in the files tell shots apart (the copies carry none).
Rows below the first are as with `--threshold`. Extrapolated by the square of the size: the same
kinds of photos, false pairs equally likely, false groups mostly pairs. What the folder itself holds
twice counts as false."""
BY_EDIT_METHODS = ("multi-level + MLP", "C2 + C3 + C5 cosine", "DARAC", "DCT hash", "SIFT")


@dataclass(frozen=True, slots=True)
class ResultsPlan:
    """Where the sets lie (``objects``, ``plans``, ``scenes``, ``pool``), where rows are kept, which
    page is written; ``copies`` photos of scenes, the last ones by name, are edited."""

    photos: Path
    out: Path
    page: Path
    seeds: int
    copies: int


def write_results(plan: ResultsPlan, progress: Progress) -> None:
    """Measure what isn't known yet and write the page. Raises UnusableInput for a missing set."""
    missing = [
        one for one in ("objects", "plans", "scenes", "pool") if not (plan.photos / one).is_dir()
    ]
    if missing:
        raise UnusableInput(f"{plan.photos} doesn't hold the photo sets {', '.join(missing)}.")
    training = TrainingPhotos(plan.photos / "pool", plan.out / "trained")
    catalog = Catalog(training)
    pictures = plan.page.parent / plan.page.stem
    pictures.mkdir(parents=True, exist_ok=True)
    sections = [INTRODUCTION, _machine(plan, training)]
    for more in _sections(plan, catalog, pictures, progress):
        sections += more
        plan.page.write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _sections(
    plan: ResultsPlan, catalog: Catalog, pictures: Path, progress: Progress
) -> Iterator[list[str]]:
    """Each is written as soon as it is known."""
    yield _methods("objects", plan, catalog, pictures, progress)
    yield _thresholds(plan, catalog, progress)
    yield _copies(plan, catalog, pictures, progress)
    for name in ("scenes", "pool"):
        yield _library(name, plan, catalog, progress)
    yield ["## Time", markdown_of(time_tables(run_time(plan.out, progress)))]
    yield _methods("plans", plan, catalog, pictures, progress)


def _methods(
    name: str, plan: ResultsPlan, catalog: Catalog, pictures: Path, progress: Progress
) -> list[str]:
    dataset = load_dataset(plan.photos / name)
    rows = evaluate(dataset, catalog.names_for(dataset), plan.out, plan.seeds, progress, catalog)
    write_plots(dataset, rows, pictures)
    return [
        f"## {title_of(dataset)}: pairs-100 and retrieval",
        PAIRS_WORDS.format(seeds=plan.seeds),
        markdown_of(cells_of(rows)),
        *_shown(pictures, name, ("curves", "map", "bytes")),
    ]


def _copies(plan: ResultsPlan, catalog: Catalog, pictures: Path, progress: Progress) -> list[str]:
    dataset = load_dataset(plan.photos / "scenes").last(plan.copies)
    rows = evaluate(dataset, catalog.names_for(dataset), plan.out, plan.seeds, progress, catalog)
    write_plots(dataset, rows, pictures)
    chosen = [row for row in rows if row["method"] in BY_EDIT_METHODS and "rows" in row]
    return [
        f"## {title_of(dataset)}: copies",
        COPIES_WORDS,
        markdown_of(cells_of(rows)),
        *_shown(pictures, dataset.name, ("curves", "recall")),
        *([markdown_of(by_edit(chosen))] if chosen else []),
    ]


def _library(name: str, plan: ResultsPlan, catalog: Catalog, progress: Progress) -> list[str]:
    dataset = load_dataset(plan.photos / name)
    row = run_library(dataset, plan.out, catalog, progress)
    seen = " The head was trained on edits of these photos." if name == "pool" else ""
    words = LIBRARY_WORDS.format(photos=f"{row['photos']:,}", planted=f"{row['planted']:,}")
    table = markdown_of(library_tables(row))
    sections = [f"## {title_of(dataset)}: library", words + seen, table]
    for series, words in (("scan", "by the scan"), ("head", "by the head alone")):
        if row[series]["false"]:
            pairs = "; ".join(f"{first} and {second}" for first, second in row[series]["false"])
            sections.append(f"Counted as false {words}, by default: {pairs}.")
    return sections


def _thresholds(plan: ResultsPlan, catalog: Catalog, progress: Progress) -> list[str]:
    dataset: Dataset = load_dataset(plan.photos / "plans")
    row: Row = run_thresholds(dataset, plan.out, catalog, progress)
    tables: Sequence[Sequence[Cells]] = threshold_tables(row)
    words = "Two folders by C5 average at fixed thresholds; false is the share of what is reported."
    heading = f"## {title_of(dataset)}: thresholds"
    return [heading, words, *(markdown_of(table) for table in tables)]


def _shown(pictures: Path, name: str, kinds: Sequence[str]) -> list[str]:
    return [f"![{name}: {kind}]({pictures.name}/{name}-{kind}.svg)" for kind in kinds]


def _machine(plan: ResultsPlan, training: TrainingPhotos) -> str:
    lines = [
        f"- Date: {date.today().isoformat()}.",
        f"- Machine: {_cpu()}, {os.cpu_count()} cores; torch {torch.__version__} "
        f"on {counted(torch.get_num_threads(), 'thread', 'threads')}{_load()}.",
        f"- Seeds: {plan.seeds} for pairs-100, 0 elsewhere.",
        f"- R-MAC's and PCA's whitening, product quantization and DARAC learned from up to 360 "
        f"photos of {training.name} and two edits of each. The bundled head saw pool and objects, "
        "and never scenes or plans.",
        "- Licences: all sets are for research; no picture of them is in this project, and plans "
        "(CC BY-NC) only measured.",
    ]
    return "\n".join(lines)


def _load() -> str:
    """How many others wanted the processor meanwhile: times on a busy computer are too high."""
    if not hasattr(os, "getloadavg"):
        return ""
    return f"; {os.getloadavg()[2]:.0f} programs wanted its cores at a time"


def _cpu() -> str:
    """The processor's model; its kind where the system doesn't tell."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.is_file() else []
    models = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    if models:
        return models[0]
    return platform.processor() or platform.machine()
