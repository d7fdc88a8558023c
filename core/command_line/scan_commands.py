"""The command ``samelens scan``, and the scan that is shown where no window can be."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import click
from rich.console import Console

from core.command_line.options import EXISTING_FOLDER, FILE, backbone_option, with_decoder
from core.command_line.reasons import CommandRefusal
from core.command_line.terminal import print_groups, shown_progress
from core.errors import UnusableInput
from core.paths import Places
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings

if TYPE_CHECKING:
    from core.photo_files.decoding import Decoder


@click.command()
@click.argument("folders", nargs=-1, type=EXISTING_FOLDER)
@click.option(
    "--reference",
    "references",
    multiple=True,
    type=EXISTING_FOLDER,
    help="Compared, never changed.",
)
@click.option(
    "--threshold", type=click.FloatRange(0, 1, min_open=True), help="A pair counts from here."
)
@click.option("--level", type=click.Choice([level.value for level in Level]), default="same-photo")
@click.option(
    "--json",
    "json_file",
    type=click.Path(dir_okay=False, allow_dash=True),
    help="A file, or - for here.",
)
@click.option("--html", "html_file", type=FILE, help="Write a report with thumbnails.")
@click.option("--csv", "csv_file", type=FILE, help="Write a table, one row a photo.")
@click.option(
    "--skip",
    "skipped_names",
    metavar="NAME",
    multiple=True,
    help="Don't scan folders of this name, or like a pattern such as '*.cache'.",
)
@click.option("--no-cache", is_flag=True, help="Neither use nor keep embeddings.")
@backbone_option
@with_decoder
def scan(  # noqa: PLR0913 - one argument an option
    decoder: Decoder,
    folders: tuple[Path, ...],
    references: tuple[Path, ...],
    threshold: float | None,
    level: str,
    json_file: str | None,
    html_file: Path | None,
    csv_file: Path | None,
    skipped_names: tuple[str, ...],
    no_cache: bool,
    backbone: str | None,
) -> None:
    """Find groups of duplicate photos, and of equal videos, in FOLDERS."""
    if not folders:
        raise UnusableInput(CommandRefusal.NO_FOLDER)
    for file in (json_file, html_file, csv_file):
        _check_place(file)
    chosen = [ScanFolder(_plain(path)) for path in folders]
    chosen += [ScanFolder(_plain(path), is_reference=True) for path in references]
    settings = ScanSettings(
        tuple(chosen),
        level=Level(level),
        threshold=threshold,
        use_cache=not no_cache,
        backbone=backbone,
        skipped_names=skipped_names,
    )
    result = _scan(settings, decoder)
    _write_reports(result, json_file, html_file, csv_file, decoder)
    if json_file != "-":
        print_groups(result, Console())


@with_decoder
def scan_without_window(decoder: Decoder, folder: Path | None) -> None:
    """Scan ``folder``, or the demo library; print groups and write a report."""
    from core.review.export import write_html

    console = Console()
    target = Path(tempfile.mkdtemp(prefix="samelens-"))
    if folder is None:
        from core.demo import write_demo

        folder = target / "demo"
        console.print("There is no display, so here is a scan of the demo library.")
        with shown_progress() as progress:
            write_demo(folder, progress)
    result = _scan(ScanSettings((ScanFolder(folder.absolute()),)), decoder)
    report = target / "report.html"
    write_html(result, report, decoder=decoder)
    print_groups(result, console)
    console.print(f"The report with pictures: {report}", soft_wrap=True, markup=False)


def _check_place(file: str | Path | None) -> None:
    """A report that can't be written is refused before the scan, not after it."""
    from core.review.report_files import check_replaceable

    if file is None or file == "-":
        return
    if not os.path.isdir(Path(file).absolute().parent):  # noqa: PTH112 - takes any name
        raise UnusableInput(CommandRefusal.NO_PLACE_FOR_REPORT, file=file)
    check_replaceable(Path(file))


def _plain(path: Path) -> Path:
    """Absolute and without "..", but with symlinks as the user named them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links


def _scan(settings: ScanSettings, decoder: Decoder) -> ScanResult:
    from core.jobs.scan import scan as scan_folders

    with shown_progress() as progress:
        return scan_folders(settings, Places.of_user(), progress, decoder=decoder)


def _write_reports(
    result: ScanResult,
    json_file: str | None,
    html_file: Path | None,
    csv_file: Path | None,
    decoder: Decoder,
) -> None:
    from core.review.export import json_text, write_csv, write_html, write_json

    if csv_file is not None:
        write_csv(result, csv_file)
    if html_file is not None:
        write_html(result, html_file, decoder=decoder)
    if json_file == "-":
        click.echo(json_text(result))
    elif json_file is not None:
        write_json(result, Path(json_file))
