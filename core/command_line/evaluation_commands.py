"""The commands ``samelens evaluate`` and ``samelens results``: how good each method is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import click
from rich.console import Console

from core.command_line.options import EXISTING_FOLDER, FOLDER
from core.command_line.terminal import shown_progress

PROTOCOLS = ("methods", "library", "thresholds", "sizes", "time")


@click.command()
@click.argument("dataset", type=EXISTING_FOLDER)
@click.option("--method", "methods", multiple=True, help="Only this one; may be repeated.")
@click.option("--seeds", default=10, show_default=True, type=click.IntRange(1))
@click.option(
    "--protocol",
    type=click.Choice(PROTOCOLS),
    default="methods",
    show_default=True,
    help="methods: pairs-100 and retrieval where there are groups, else copies.",
)
@click.option(
    "--train-on", type=EXISTING_FOLDER, help="Photos that methods which learn learn from."
)
@click.option(
    "--weights", type=EXISTING_FOLDER, help="torchvision's ResNets; else torch's cache folder."
)
@click.option("--last", type=click.IntRange(2), help="Only the last pictures by name.")
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
    last: int | None,
    sizes: Sequence[int],
    pictures: int,
    out: Path,
) -> None:
    """Measure every method on DATASET: folders or a groups.csv, or photos that all differ."""
    from core.evaluation import protocol_rows, run, tables
    from core.evaluation.datasets import load_dataset
    from core.evaluation.protocols.sizes import SIZES
    from core.evaluation.systems.catalog import Catalog
    from core.evaluation.systems.trained import TrainingPhotos

    data = load_dataset(dataset)
    data = data if last is None else data.last(last)
    catalog = Catalog(TrainingPhotos(train_on, out / "trained"), weights)
    shown: Sequence[Sequence[tables.Cells]]
    rows: Sequence[tables.Row] = ()
    with shown_progress() as progress:
        if protocol == "library":
            row = protocol_rows.run_library(data, out, catalog, progress)
            shown = [protocol_rows.library_tables(row)]
        elif protocol == "thresholds":
            row = protocol_rows.run_thresholds(data, out, catalog, progress, pictures)
            shown = protocol_rows.threshold_tables(row)
        elif protocol == "sizes":
            row = protocol_rows.run_sizes(data, sizes or SIZES, out, catalog, progress)
            shown = [protocol_rows.size_tables(row)]
        elif protocol == "time":
            shown = protocol_rows.time_tables(protocol_rows.run_time(out, progress, pictures))
        else:
            names = methods or catalog.names_for(data)
            rows = run.evaluate(data, names, out, seeds, progress, catalog)
            shown = [tables.cells_of(rows)]
    for table in shown:
        Console().print(tables.table_of(tables.title_of(data), table))
    if protocol == "methods":
        run.write_plots(data, rows, out)


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
