"""The commands about teaching: ``label``, ``heads`` and ``train --labels``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from core.command_line.options import FILE, columns_option
from core.command_line.terminal import harmless, shown_progress
from core.embedding.backbones import Backbones
from core.embedding.specs import EmbedderSpec
from core.paths import Places
from core.storage.database import open_cache, open_store
from core.storage.heads import Heads
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import Verdicts
from core.teaching.reasons import Conclusion
from core.wording.numbers import counted

if TYPE_CHECKING:
    from core.embedding.pipeline import PhotoEmbedder
    from core.photo_files.decoding import Decoder
    from core.review.labelled_pairs import PairColumns
    from core.review.verdict_table import ImportedTable
    from core.teaching.taught_head import TaughtHead

STORED = ""
"""In place of a table: only the verdicts that Samelens has."""


@click.group()
def label() -> None:
    """Your verdicts (same, different) as a table."""


@label.command("export")
@click.argument("file", type=FILE)
def export_labels(file: Path) -> None:
    """Write all verdicts to FILE (CSV: hashes and paths)."""
    from core.review.verdict_table import write_verdicts

    places = Places.of_user()
    with (
        closing(open_store(places.store_file)) as store,
        closing(open_cache(places.cache_file, lambda problem: None)) as cache,
    ):
        verdicts = Verdicts(store).all(PhotoCache(cache).paths_of)
    write_verdicts(verdicts, file)
    click.echo(f"{counted(len(verdicts), 'verdict', 'verdicts')} in {file}.")


@label.command("import")
@click.argument("file", type=FILE)
@columns_option
def import_labels(file: Path, columns: PairColumns | None) -> None:
    """Take over the verdicts in FILE; what you said of a pair already stays.

    FILE is what label export wrote, or labelled pairs: two paths and 1 or 0, same or different.
    """
    _import(file, columns)


def _import(file: Path, columns: PairColumns | None, *, err: bool = False) -> ImportedTable:
    """Tells what was done, on standard error where the other holds a report."""
    from core.review.verdict_table import import_verdicts

    places = Places.of_user()
    with (
        closing(open_store(places.store_file)) as store,
        closing(open_cache(places.cache_file, lambda problem: None)) as cache,
    ):
        imported = import_verdicts(file, Verdicts(store), PhotoCache(cache).paths_of, columns)
    for problem in imported.problems:
        click.echo(harmless(str(problem.reason)), err=True)
    refused = len(imported.problems)
    words = f"{counted(imported.added, 'verdict', 'verdicts')} added, "
    words += f"{imported.known:,} known already"
    words += f", {counted(refused, 'row', 'rows')} refused." if refused else "."
    click.echo(words, err=err)
    return imported


def _spec() -> EmbedderSpec:
    return Backbones(Places.of_user().data_folder).spec()


@click.group()
def heads() -> None:
    """Heads that you taught, and the one that ships."""


@heads.command("list")
def list_heads() -> None:
    """Show every head; * marks the one in use."""
    key = _spec().cache_key
    with _heads() as known:
        taught = known.all()
        active = known.active(key)
    star = " " if active is not None else "*"
    click.echo(f"{star}   0  the one that came with Samelens")
    for head in taught:
        star = "*" if active is not None and head.number == active.number else " "
        report = head.card.get("report", {})
        words = f"{report.get('same', 0)} same, {report.get('different', 0)} different"
        other = "" if head.spec_key == key else ", for another backbone"
        when = f"{head.made_at.astimezone():%Y-%m-%d %H:%M}"
        click.echo(f"{star} {head.number:3}  {head.name}, {when}, from {words}{other}")


@heads.command("use")
@click.argument("number", type=click.IntRange(0))
def use_head(number: int) -> None:
    """Score with head NUMBER from now on; 0 is the one that came with Samelens."""
    with _heads() as known:
        known.use(number or None, _spec().cache_key)
    click.echo("The next scan scores with it; your verdicts and decisions stay.")


@heads.command("remove")
@click.argument("number", type=click.IntRange(1))
def remove_head(number: int) -> None:
    """Delete head NUMBER; your verdicts stay."""
    with _heads() as known:
        known.remove(number)
    click.echo("Removed.")


@contextmanager
def _heads() -> Iterator[Heads]:
    places = Places.of_user()
    with closing(open_store(places.store_file)) as store:
        yield Heads(store, places.heads_folder)


def train_on_verdicts(
    labels: str, columns: PairColumns | None, seed: int, decoder: Decoder, *, use_anyway: bool
) -> dict[str, Any]:
    """Retrain from all verdicts, those of the table ``labels`` taken over first; the report. Photos
    that a table names by their paths are looked at as in a scan.

    The new head is used if it is better on held-out verdicts, or if that doesn't matter.
    """
    from core.teaching.named_photos import look_at
    from core.teaching.retraining import retrain
    from core.teaching.taught_head import use_taught

    places = Places.of_user()
    imported = None if labels == STORED else _import(Path(labels), columns, err=True)
    with shown_progress() as progress:
        if imported is not None and imported.named:
            look_at(imported.named, places, _spec(), _embedder, decoder, progress)
        taught = retrain(places, progress, _embedder, decoder, seed)
    if taught.report.conclusion is Conclusion.BETTER or use_anyway:
        number = use_taught(places, taught)
        click.echo(f"Head {number} is in use.", err=True)
    else:
        click.echo(_why_old_stays(taught), err=True)
    return taught.card.report


def _why_old_stays(taught: TaughtHead) -> str:
    if taught.report.conclusion is Conclusion.FORGETS:
        return (
            "The new head recognizes fewer edited copies, so the old one stays. "
            "--use takes it anyway."
        )
    return (
        "The new head is not better on verdicts that it did not learn from, so the old one stays. "
        "--use takes it anyway."
    )


def _embedder() -> PhotoEmbedder:
    from core.embedding.embedder import Embedder

    return Embedder.load(spec=_spec())
