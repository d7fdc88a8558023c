"""The commands ``samelens evaluate`` and ``samelens results``: how good each method is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from core.command_line.options import EXISTING_FOLDER, FOLDER, columns_option
from core.command_line.terminal import harmless, shown_progress

if TYPE_CHECKING:
    from core.evaluation.datasets import Dataset
    from core.evaluation.systems.catalog import Catalog
    from core.evaluation.tables import Cells
    from core.progress import Progress
    from core.review.labelled_pairs import PairColumns

PUBLISHED = ("tasks", "holidays", "oxford")
PROTOCOLS = ("methods", "library", "thresholds", "sizes", "time", "search", *PUBLISHED)


@click.command()
@click.argument("dataset", type=EXISTING_FOLDER)
@click.option("--method", "methods", multiple=True, help="Only this one; may be repeated.")
@click.option("--seeds", default=10, show_default=True, type=click.IntRange(1))
@click.option(
    "--protocol",
    type=click.Choice(PROTOCOLS),
    default="methods",
    show_default=True,
    help="methods: pairs-100 and retrieval where there are groups, else copies. sizes: figure 2 of "
    "Schall et al. tasks: the papers' "
    "tables beside ours; DATASET holds the photo sets scenes, rooms, plans and objects. holidays, "
    "oxford: DATASET is INRIA Holidays, or the Oxford or Paris buildings.",
)
@click.option(
    "--train-on", type=EXISTING_FOLDER, help="Photos that methods which learn learn from."
)
@click.option(
    "--weights", type=EXISTING_FOLDER, help="Weights of other networks; else torch's cache."
)
@click.option("--rotated", is_flag=True, help="With holidays: turned upright by its rotated.csv.")
@click.option("--last", type=click.IntRange(2), help="Only the last pictures by name.")
@columns_option
@click.option(
    "--size", "sizes", multiple=True, type=click.IntRange(64), help="Of sizes, in pixels."
)
@click.option(
    "--pictures",
    default=3000,
    show_default=True,
    type=click.IntRange(1),
    help="How many are timed, in thresholds and time.",
)
@click.option("--out", default=Path("evaluation"), show_default=True, type=FOLDER)
def evaluate(  # noqa: PLR0913 - one argument an option
    dataset: Path,
    methods: Sequence[str],
    seeds: int,
    protocol: str,
    train_on: Path | None,
    weights: Path | None,
    rotated: bool,
    last: int | None,
    columns: PairColumns | None,
    sizes: Sequence[int],
    pictures: int,
    out: Path,
) -> None:
    """Measure every method on DATASET: folders or a groups.csv, labelled pairs in a pairs.csv
    (a,b,label), or photos that all differ."""
    from core.evaluation import run, tables
    from core.evaluation.systems.catalog import Catalog
    from core.evaluation.systems.trained import TrainingPhotos

    catalog = Catalog(TrainingPhotos(train_on, out / "trained"), weights)
    if protocol in PUBLISHED:
        _show_published(protocol, dataset, methods, catalog, out, seeds, rotated=rotated)
        return
    data = _loaded(dataset, columns, last)
    shown: Sequence[Sequence[Cells]]
    rows: Sequence[tables.Row] = ()
    with shown_progress() as progress:
        if protocol == "methods":
            names = methods or catalog.names_for(data)
            rows = run.evaluate(data, names, out, seeds, progress, catalog)
            shown = [tables.cells_of(rows)]
        else:
            shown = _tables_of(protocol, data, catalog, sizes, pictures, out, progress)
    for table in shown:
        Console().print(tables.table_of(tables.title_of(data), table))
    if protocol == "methods":
        run.write_plots(data, rows, out)


def _tables_of(  # noqa: PLR0913 - what was asked for
    protocol: str,
    data: Dataset,
    catalog: Catalog,
    sizes: Sequence[int],
    pictures: int,
    out: Path,
    progress: Progress,
) -> Sequence[Sequence[Cells]]:
    """Of the protocols that measure something other than a table of methods."""
    from core.evaluation import protocol_rows, search_sections
    from core.evaluation.protocols.sizes import SIZES

    if protocol == "library":
        row = protocol_rows.run_library(data, out, catalog, progress)
        return [protocol_rows.library_tables(row)]
    if protocol == "thresholds":
        row = protocol_rows.run_thresholds(data, out, catalog, progress, pictures)
        return protocol_rows.threshold_tables(row)
    if protocol == "sizes":
        row = protocol_rows.run_sizes(data, sizes or SIZES, out, catalog, progress)
        return [protocol_rows.size_tables(row)]
    if protocol == "time":
        return protocol_rows.time_tables(protocol_rows.run_time(out, progress, pictures))
    row = search_sections.known_search(out, search_sections.PHOTOS, progress)
    return [search_sections.search_tables(row["rows"], row["photos"])]


def _loaded(folder: Path, columns: PairColumns | None, last: int | None) -> Dataset:
    """Tells of rows that can't be used."""
    from core.evaluation.datasets import load_dataset

    data = load_dataset(folder, columns)
    for problem in data.problems:
        click.echo(harmless(str(problem.reason)), err=True)
    return data if last is None else data.last(last)


def _show_published(  # noqa: PLR0913 - what was asked for
    protocol: str,
    folder: Path,
    methods: Sequence[str],
    catalog: Catalog,
    out: Path,
    seeds: int,
    *,
    rotated: bool,
) -> None:
    """The papers' own protocols, each table as soon as it is known."""
    from core.evaluation import ranking_rows, tables, task_rows
    from core.evaluation.protocols.rankings import load_buildings, load_holidays
    from core.evaluation.protocols.tasks import tasks_of

    out.mkdir(parents=True, exist_ok=True)
    if protocol == "tasks":
        for task in tasks_of(folder):
            with shown_progress() as progress:
                rows = task_rows.run_task(task, catalog, methods, out, seeds, progress)
            title, table = task_rows.task_words(task, rows), task_rows.task_cells(task, rows)
            Console().print(tables.table_of(title, table))
        return
    holidays = protocol == "holidays"
    pictures = load_holidays(folder, rotated=rotated) if holidays else load_buildings(folder)
    names = methods or catalog.names_of_descriptors()
    with shown_progress() as progress:
        rows = ranking_rows.run_ranking(pictures, names, out, progress, catalog)
    title = f"{pictures.name}: {len(pictures.queries)} queries, {len(pictures.files)} pictures"
    Console().print(tables.table_of(title, ranking_rows.ranking_cells(rows)))


@click.command()
@click.option(
    "--photos", required=True, type=EXISTING_FOLDER, help="Holds objects, plans, scenes and pool."
)
@click.option(
    "--page", default=Path("docs/results.md"), show_default=True, type=click.Path(path_type=Path)
)
@click.option("--seeds", default=10, show_default=True, type=click.IntRange(1))
@click.option(
    "--copies", default=30, show_default=True, help="Photos of scenes to edit, for every method."
)
@click.option("--more-copies", default=100, show_default=True, help="For the quick methods.")
@click.option("--out", default=Path("evaluation"), show_default=True, type=FOLDER)
def results(photos: Path, page: Path, seeds: int, copies: int, more_copies: int, out: Path) -> None:
    """Run every protocol and write the page of results with its plots."""
    from core.evaluation.results import ResultsPlan, write_results

    with shown_progress() as progress:
        write_results(ResultsPlan(photos, out, page, seeds, copies, more_copies), progress)
    click.echo(f"Written: {page}")
