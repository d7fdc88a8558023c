"""The command line: ``samelens scan | compare | find | label | heads | backbones | undo | demo |
bench | doctor | train | evaluate | results``.

Results go to standard output, progress and errors to standard error. Exit status: 0 done (even with
problems listed), 1 something of the environment failed, 2 unusable arguments, 130 interrupted.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import click
from rich.console import Console

from core import __version__
from core.command_line.backbone_commands import backbone_option, backbones
from core.command_line.doctor import doctor
from core.command_line.evaluation_commands import evaluate, results
from core.command_line.photo_commands import compare, find
from core.command_line.teaching_commands import heads, label
from core.command_line.terminal import harmless, print_groups, shown_progress
from core.command_line.training_commands import train
from core.errors import Cancelled, CoreError, UnusableInput
from core.paths import Places
from core.photo_files.gate import gated
from core.records import Level, ScanFolder, ScanResult
from core.settings import ScanSettings
from core.wording.numbers import counted

FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
OUTPUT = click.Path(dir_okay=False, path_type=Path)
INTERRUPTED = 130


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="samelens")
def commands() -> None:
    """Finds duplicate photos and never loses one. Without a command the window opens."""


commands.add_command(compare)
commands.add_command(find)
commands.add_command(backbones)
commands.add_command(label)
commands.add_command(heads)


@commands.command()
@click.argument("folders", nargs=-1, type=FOLDER)
@click.option(
    "--reference", "references", multiple=True, type=FOLDER, help="Compared, never changed."
)
@click.option(
    "--threshold", type=click.FloatRange(0, 1, min_open=True), help="A pair counts from here."
)
@click.option("--level", type=click.Choice([one.value for one in Level]), default="same-photo")
@click.option(
    "--json",
    "json_file",
    type=click.Path(dir_okay=False, allow_dash=True),
    help="A file, or - for here.",
)
@click.option("--html", "html_file", type=OUTPUT, help="Write a report with thumbnails.")
@click.option("--csv", "csv_file", type=OUTPUT, help="Write a table, one row a photo.")
@click.option("--no-cache", is_flag=True, help="Neither use nor keep embeddings.")
@backbone_option
def scan(  # noqa: PLR0913 - one argument an option
    folders: tuple[Path, ...],
    references: tuple[Path, ...],
    threshold: float | None,
    level: str,
    json_file: str | None,
    html_file: Path | None,
    csv_file: Path | None,
    no_cache: bool,
    backbone: str | None,
) -> None:
    """Find groups of duplicate photos in FOLDERS."""
    if not folders:
        raise UnusableInput("Name at least one folder to scan.")
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
    )
    result = _scan(settings, Places.of_user())
    _write_reports(result, json_file, html_file, csv_file)
    if json_file != "-":
        print_groups(result, Console())


def _check_place(file: str | Path | None) -> None:
    """A report that can't be written is refused before the scan, not after it."""
    if file is not None and file != "-" and not Path(file).absolute().parent.is_dir():
        raise UnusableInput(f"{file} can't be written: its folder is not there.")


def _plain(path: Path) -> Path:
    """Absolute and without "..", but with symlinks as the user named them."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - Path.resolve would follow links


def _scan(settings: ScanSettings, places: Places) -> ScanResult:
    from core.jobs.scan import scan as scan_folders

    with shown_progress() as progress:
        return scan_folders(settings, places, progress)


def _write_reports(
    result: ScanResult, json_file: str | None, html_file: Path | None, csv_file: Path | None
) -> None:
    from core.review.export import json_text, write_csv, write_html, write_json

    if csv_file is not None:
        write_csv(result, csv_file)
    if html_file is not None:
        write_html(result, html_file)
    if json_file == "-":
        click.echo(json_text(result))
    elif json_file is not None:
        write_json(result, Path(json_file))


@commands.command()
def undo() -> None:
    """Put the photos of the last removal back where they were."""
    from core.review.journal import Journal
    from core.review.removal import undo as put_back
    from core.storage.database import open_store

    with closing(open_store(Places.of_user().store_file)) as store, shown_progress() as progress:
        journal = Journal(store)
        batch = journal.last_batch()
        if batch is None:
            raise UnusableInput("There is no removal to undo.")
        report = put_back(batch, journal, progress)
    click.echo(f"{counted(len(report.moved), 'photo is', 'photos are')} back in place.")
    if report.metadata:
        count = counted(len(report.metadata), "photo", "photos")
        click.echo(f"Metadata that was added is taken back from {count}.")
    for problem in report.failed:
        click.echo(harmless(f"{problem.path}: {problem.reason}"), err=True)


@commands.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
def demo(folder: Path) -> None:
    """Write the demo library into FOLDER: pictures made here, with planted copies."""
    from core.demo import write_demo

    with shown_progress() as progress:
        truth = write_demo(folder.absolute(), progress)
    click.echo(f"{counted(truth.photos, 'file', 'files')} in {folder}; the truth is in truth.json.")


@commands.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--photos", default=400, type=click.IntRange(4), help="12-megapixel JPEGs to make.")
@click.option("--sizes", default="1000,10000,100000", help="Synthetic library sizes.")
def bench(as_json: bool, photos: int, sizes: str) -> None:
    """Measure speed and memory on this computer, as ratios within one run."""
    from core.benchmark.bench import print_bench, run_bench

    try:
        counts = [int(size) for size in sizes.split(",") if size]
    except ValueError as error:
        raise UnusableInput("--sizes takes numbers with commas, such as 1000,10000.") from error
    with shown_progress() as progress:
        figures = run_bench(photos, counts, progress)
    if as_json:
        click.echo(json.dumps(figures, indent=1))
    else:
        print_bench(figures, Console())


commands.add_command(train)
commands.add_command(evaluate)
commands.add_command(results)
commands.add_command(doctor)
COMMANDS = frozenset(commands.commands)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    return run_sorted(lambda: commands.main(arguments, prog_name="samelens", standalone_mode=False))


def run_sorted(work: Callable[[], Any]) -> int:
    """Run ``work``, whatever photos it reads behind the gate, and turn errors, sorted by blame,
    into sentences and an exit status."""
    errors = Console(stderr=True, highlight=False, markup=False)
    try:
        with gated(Places.of_user().cache_file):
            status = work()
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except UnusableInput as error:
        errors.print(harmless(f"samelens: {error}"), soft_wrap=True)
        return 2
    except CoreError as error:
        errors.print(harmless(f"samelens: {error}"), soft_wrap=True)
        return 1
    except (Cancelled, KeyboardInterrupt, click.Abort):
        errors.print("samelens: stopped; what was read stays in the cache.")
        return INTERRUPTED
    return status if isinstance(status, int) else 0


def scan_without_window(folder: Path | None) -> int:
    """Where no display is: scan ``folder`` or the demo library, print groups, write a report."""
    return run_sorted(lambda: _scan_to_report(folder))


def _scan_to_report(folder: Path | None) -> None:
    from core.review.export import write_html

    console = Console()
    target = Path(tempfile.mkdtemp(prefix="samelens-"))
    if folder is None:
        from core.demo import write_demo

        folder = target / "demo"
        console.print("There is no display, so here is a scan of the demo library.")
        with shown_progress() as progress:
            write_demo(folder, progress)
    result = _scan(ScanSettings((ScanFolder(folder.absolute()),)), Places.of_user())
    report = target / "report.html"
    write_html(result, report)
    print_groups(result, console)
    console.print(f"The report with pictures: {report}", soft_wrap=True, markup=False)


if __name__ == "__main__":
    sys.exit(main())
