"""The page of results: runs what it shows, then writes tables and plots next to each other."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import torch

from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.level_sections import level_sections
from core.evaluation.metrics import calibration_error
from core.evaluation.paper_sections import (
    HEADLINE_WORDS,
    paper_map_section,
    sizes_section,
    task_sections,
    thresholds_section,
    time_section,
)
from core.evaluation.program_sections import real_edit_sections, template_sections
from core.evaluation.protocol_rows import library_tables, run_held_out_views, run_library
from core.evaluation.protocols.edits import COLLAGE, EDITS
from core.evaluation.reasons import EvaluationProblem
from core.evaluation.run import evaluate, write_plots
from core.evaluation.saved_figures import SavedFigures
from core.evaluation.search_sections import class_vote_sections, search_sections
from core.evaluation.systems.backbones import LITE_0
from core.evaluation.systems.catalog import CLASSICAL, Catalog
from core.evaluation.systems.closer_look import CloserLook
from core.evaluation.systems.multi_level import LEVELS, MultiLevelHead, SceneHead
from core.evaluation.systems.trained import TrainingPhotos
from core.evaluation.tables import (
    Row,
    by_edit,
    cells_of,
    markdown_of,
    reliability_of,
    title_of,
)
from core.learning.calibration import Band
from core.learning.corpus import photos_in
from core.progress import Progress
from core.review.report_files import check_replaceable
from core.wording.numbers import counted

INTRODUCTION = """# Results

Written by `make results`. A figure measured before is kept until its data, weights or head change.
Each method's source, and what is our reading of a paper, is said in its module in
`core/evaluation/`."""
PAIRS_WORDS = """*pairs-100*: F1 on pairs of unseen groups after 100 labelled pairs, mean ± standard
deviation over {seeds} seeds; ours trains a head on them and adds the cosine to it, as the head that
ships does; others learn a threshold. Where pictures are drawn in several styles, pairs that don't
match are of the same two as those that do: the style tells nothing. *Retrieval*: each picture asks
for the others of its group; N-S is out of 4, where groups are of four. *At its threshold*: over all
pairs of pictures, from the probability on that the program itself uses."""
COPIES_WORDS = """Every photo in {edits} edits; each copy against its own photo and the three most
similar other photos. Collages count in the table by edit only, where either of their two photos is
right. By edit: recall@1, recall at the threshold where precision over all edits is 0.99, and what
is found at the method's own threshold."""
HELD_OUT_WORDS = """`{name}` was fitted on views of these objects: its row above is no test of it.
(The head below it was taught that they are different photos.) On pairs of views of objects that a
fit left out (five fits, each without a fifth of the objects), against what the neighbor search
proposes: recall {recall:.3f} at precision {precision:.3f} from its threshold {threshold:.2f} on."""
RELIABILITY_WORDS = """Reliability: what the probability says on average, and the share that is so.
{pairs} Mean difference (ECE): {errors}."""
COPIES_PAIRS = """Of the pairs above those that the neighbor search proposes: each copy with its own
photo and the three nearest others, so about a quarter or more are the same."""
BAR, BAR_EDITS = 0.97, 24
WEAK = 0.9
LIBRARY_WORDS = """{photos} different photos and {planted} planted copies (every third photo, all
edits in turn) as files, scanned by the program itself: by the head alone, and as it ships, where
pairs are looked at closely and shutter times in the files tell shots apart (the copies carry none).
Rows below the first are as with `--threshold`. Extrapolated by the square of the size: the same
kinds of photos, false pairs equally likely, false groups mostly pairs. What the folder itself holds
twice counts as false."""
EMBEDDING = " + ".join(LEVELS) + " cosine"
BY_EDIT_METHODS = (MultiLevelHead.name, CloserLook.name, EMBEDDING, "DARAC", "DCT hash", "SIFT")
VOTING_METHODS = (EMBEDDING, LITE_0.name, "GLRT metric")
QUICK_METHODS = (MultiLevelHead.name, CloserLook.name, EMBEDDING, "C5 cosine", *CLASSICAL[:3])
"""Those measured on more photos: ours, what it stands on, and what takes no time."""


@dataclass(frozen=True, slots=True)
class ResultsPlan:
    """Where the sets lie (``objects``, ``plans``, ``scenes``, ``pool``), where rows are kept, which
    page is written. Of scenes the last ``copies`` photos by name are edited for every method, the
    last ``more_copies`` for the quick ones."""

    photos: Path
    out: Path
    page: Path
    seeds: int
    copies: int
    more_copies: int


def write_results(plan: ResultsPlan, progress: Progress) -> None:
    """Measure what isn't known yet and write the page.

    Raises UnusableInput for a missing set, and for a page in whose place something else lies.
    """
    check_replaceable(plan.page)
    missing = [
        name for name in ("objects", "plans", "scenes", "pool") if not (plan.photos / name).is_dir()
    ]
    if missing:
        names = ", ".join(missing)
        raise UnusableInput(EvaluationProblem.MISSING_SETS, path=plan.photos, names=names)
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
    yield [HEADLINE_WORDS]
    yield template_sections(plan.out, catalog, progress)
    yield real_edit_sections(plan.photos / "scenes", plan.copies, plan.out, catalog, progress)
    yield from task_sections(plan.photos, plan.out, plan.seeds, catalog, progress)
    yield _methods("objects", plan, catalog, pictures, progress)
    yield _held_out(plan, catalog, progress)
    objects = load_dataset(plan.photos / "objects")
    yield sizes_section(objects, plan.out, catalog, progress)
    yield thresholds_section(load_dataset(plan.photos / "plans"), plan.out, catalog, progress)
    yield class_vote_sections(objects, VOTING_METHODS, plan.out, catalog, progress)
    yield search_sections(plan.out, progress)
    names = catalog.names_for(load_dataset(plan.photos / "scenes"))
    yield _copies(plan.copies, names, plan, catalog, pictures, progress)
    if plan.more_copies > plan.copies:
        yield _copies(plan.more_copies, QUICK_METHODS, plan, catalog, pictures, progress)
    for name in ("scenes", "pool"):
        yield _library(name, plan, catalog, progress)
    yield time_section(plan.out, progress)
    yield _methods("plans", plan, catalog, pictures, progress)
    figures = SavedFigures(plan.photos, plan.out, plan.seeds, plan.copies, catalog)
    yield paper_map_section(figures)


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
        *(at_threshold_of(row) for row in rows if row.get("at_threshold")),
        *_shown(pictures, name, ("curves", "map", "bytes")),
    ]


def _held_out(plan: ResultsPlan, catalog: Catalog, progress: Progress) -> list[str]:
    views, photos = load_dataset(plan.photos / "objects"), photos_in(plan.photos / "pool")
    row = run_held_out_views(photos, views, plan.out, catalog, progress)
    facts = {name: row[name] for name in ("recall", "precision", "threshold")}
    return [
        HELD_OUT_WORDS.format(name=SceneHead.name, **facts),
        *_reliability({SceneHead.name: row["reliability"]}, "The same pairs."),
    ]


def _copies(
    count: int,
    names: Sequence[str],
    plan: ResultsPlan,
    catalog: Catalog,
    pictures: Path,
    progress: Progress,
) -> list[str]:
    dataset = load_dataset(plan.photos / "scenes").last(count)
    rows = evaluate(dataset, names, plan.out, plan.seeds, progress, catalog)
    write_plots(dataset, rows, pictures)
    chosen = [row for row in rows if row["method"] in BY_EDIT_METHODS and "rows" in row]
    ours = [row for row in chosen if row["method"] in (MultiLevelHead.name, CloserLook.name)]
    return [
        f"## {title_of(dataset)}: copies",
        COPIES_WORDS.format(edits=len(EDITS)),
        *(bar_of(row) for row in ours),
        markdown_of(cells_of(rows)),
        *_shown(pictures, dataset.name, ("curves", "recall")),
        *([markdown_of(by_edit(chosen))] if chosen else []),
        *level_sections(rows),
        *_reliability({row["method"]: row["reliability"] for row in ours}, COPIES_PAIRS),
    ]


def at_threshold_of(row: Row) -> str:
    """What a method with a threshold of its own says of a data set with groups."""
    recall, precision = row["at_threshold"]
    false = f"{1 - precision:.3f} of what it calls the same is false"
    return f"`{row['method']}` at its threshold finds {recall:.3f} of the matching pairs; {false}."


def bar_of(row: Row) -> str:
    """Whether a method is as good as it is meant to be, and which edits are its weakest."""
    kinds = [edit for edit in row["rows"] if edit["edit"] != COLLAGE]
    recall, enough = row["recall_at_p99"], len(kinds) >= BAR_EDITS
    verdict = "reached" if recall >= BAR and enough else "missed"
    weak = sorted((edit for edit in kinds if edit["sure"] < WEAK), key=lambda edit: edit["sure"])
    named = ", ".join(f"{edit['edit']} {edit['sure']:.2f}" for edit in weak)
    weakest = f"Below {WEAK}: {named}." if weak else f"No edit is below {WEAK}."
    return (
        f"`{row['method']}`: recall at precision 0.99 is {recall:.3f} over {len(kinds)} kinds of "
        f"edits; the aim, {BAR} over {BAR_EDITS} kinds and more, is {verdict}. {weakest}"
    )


def _reliability(rows: Mapping[str, Sequence[Row]], pairs: str) -> list[str]:
    if not rows:
        return []
    errors = {name: calibration_error([Band(**band) for band in of]) for name, of in rows.items()}
    said = ", ".join(f"{name} {error:.3f}" for name, error in errors.items())
    return [
        RELIABILITY_WORDS.format(pairs=pairs, errors=said),
        markdown_of(reliability_of(rows)),
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


def _shown(pictures: Path, name: str, kinds: Sequence[str]) -> list[str]:
    return [f"![{name}: {kind}]({pictures.name}/{name}-{kind}.svg)" for kind in kinds]


def _machine(plan: ResultsPlan, training: TrainingPhotos) -> str:
    lines = [
        f"- Date: {date.today().isoformat()}.",
        f"- Machine: {_cpu()}, {os.cpu_count()} cores; torch {torch.__version__} "
        f"on {counted(torch.get_num_threads(), 'thread', 'threads')}{_load()}.",
        f"- Seeds: {plan.seeds} for pairs-100, 0 elsewhere.",
        f"- R-MAC's and PCA's whitening, product quantization, DARAC, GLRT, PLDA and each `+ MLP` "
        f"learned from up to 360 photos of {training.name} and two edits of each (DARAC: three); "
        "in pairs-100 GLRT and the MLPs from the labels alone. The bundled head saw pool and "
        "objects, and never scenes, rooms or plans; the backbone saw the collections that its "
        "card names.",
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
