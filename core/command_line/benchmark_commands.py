"""The commands ``samelens demo``, which makes photos, and ``samelens bench``, which measures."""

from __future__ import annotations

import json
from pathlib import Path

import click
from rich.console import Console

from core.command_line.options import FOLDER, json_option
from core.command_line.reasons import CommandRefusal
from core.command_line.terminal import shown_progress
from core.errors import UnusableInput
from core.wording.numbers import counted


@click.command()
@click.argument("folder", type=FOLDER)
def demo(folder: Path) -> None:
    """Write the demo library into FOLDER: pictures made here, with planted copies."""
    from core.demo import write_demo

    with shown_progress() as progress:
        truth = write_demo(folder.absolute(), progress)
    click.echo(f"{counted(truth.photos, 'file', 'files')} in {folder}; the truth is in truth.json.")


@click.command()
@json_option
@click.option("--photos", default=400, type=click.IntRange(4), help="12-megapixel JPEGs to make.")
@click.option("--sizes", default="1000,10000,100000", help="Synthetic library sizes.")
def bench(as_json: bool, photos: int, sizes: str) -> None:
    """Measure speed and memory on this computer, as ratios within one run."""
    from core.benchmark.bench import print_bench, run_bench

    try:
        counts = [int(size) for size in sizes.split(",") if size]
    except ValueError as error:
        raise UnusableInput(CommandRefusal.NOT_SIZES) from error
    with shown_progress() as progress:
        figures = run_bench(photos, counts, progress)
    if as_json:
        click.echo(json.dumps(figures, indent=1))
    else:
        print_bench(figures, Console())
