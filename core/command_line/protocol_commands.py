"""The commands ``samelens templates`` and ``samelens real-edits``: what a scan does to pictures
that only look alike, and to what people make of their photos."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from core.command_line.options import EXISTING_FOLDER, FOLDER
from core.command_line.terminal import shown_progress

if TYPE_CHECKING:
    from core.evaluation.protocols.real_edits_protocol import EditedRow
    from core.evaluation.protocols.templates_protocol import TemplateRow
    from core.evaluation.tables import Row

PARTS = ("development", "frozen")
_PART = click.option(
    "--part",
    type=click.Choice(PARTS),
    default="development",
    show_default=True,
    help="frozen: only when nothing is left to choose.",
)
_KINDS = click.option("--kind", "kinds", multiple=True, help="Only this one; may be repeated.")
_THREADS = click.option("--threads", type=click.IntRange(1), help="Of the scan.")
_OUT = click.option("--out", default=Path("evaluation"), show_default=True, type=FOLDER)


@click.command()
@_PART
@_KINDS
@_THREADS
@_OUT
def templates(part: str, kinds: Sequence[str], threads: int | None, out: Path) -> None:
    """Draw forms, receipts, chats, products ... that differ, and count what is proposed to go."""
    from core.evaluation.dice import Part
    from core.evaluation.protocols.templates_protocol import (
        measure_templates,
        template_cells,
        templates_summary,
    )
    from core.evaluation.tables import markdown_of
    from core.evaluation.templates.catalog import TEMPLATES

    _check(kinds, TEMPLATES)
    with shown_progress() as progress:
        measured = measure_templates(kinds, Part(part), out, threads, progress)
        rows = _saved(measured, out / f"templates-{part}.json")
    click.echo(f"{templates_summary(rows)}\n\n{markdown_of([template_cells(row) for row in rows])}")


@click.command()
@click.argument("photos", type=EXISTING_FOLDER)
@click.option("--first", type=click.IntRange(2), help="Only so many photos of the part.")
@_PART
@_KINDS
@_THREADS
@_OUT
def real_edits(
    photos: Path, first: int | None, part: str, kinds: Sequence[str], threads: int | None, out: Path
) -> None:
    """Edit the photos of PHOTOS, which must all differ, and count which copies are found."""
    from core.evaluation.dice import Part
    from core.evaluation.protocols.real_edits_protocol import (
        BasePhotos,
        edit_cells,
        measure_real_edits,
        real_edits_summary,
    )
    from core.evaluation.real_edits.catalog import REAL_EDITS
    from core.evaluation.tables import markdown_of

    _check(kinds, REAL_EDITS)
    chosen = BasePhotos.of(photos, Part(part), first)
    with shown_progress() as progress:
        measured = measure_real_edits(kinds, chosen, out, threads, progress)
        rows = _saved(measured, out / f"real-edits-{chosen.name}.json")
    click.echo("\n\n".join(real_edits_summary(rows)))
    click.echo(f"\n{markdown_of([edit_cells(row) for row in rows])}")


def _saved(measured: Iterable[TemplateRow | EditedRow], file: Path) -> list[Row]:
    """The rows; written after each, so that a long run can be looked at."""
    file.parent.mkdir(parents=True, exist_ok=True)
    rows: list[Row] = []
    for row in measured:
        rows.append(asdict(row))
        file.write_text(json.dumps(rows, indent=1), encoding="utf-8")
    return rows


def _check(kinds: Sequence[str], known: Collection[str]) -> None:
    unknown = [kind for kind in kinds if kind not in known]
    if unknown:
        raise click.BadParameter(f"{', '.join(unknown)}: there are {', '.join(known)}")
