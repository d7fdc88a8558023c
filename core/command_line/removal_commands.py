"""The command ``samelens undo``: what was removed comes back."""

from __future__ import annotations

from contextlib import closing

import click

from core.command_line.reasons import CommandRefusal
from core.command_line.terminal import harmless, shown_progress
from core.errors import UnusableInput
from core.paths import Places
from core.wording.numbers import counted


@click.command()
def undo() -> None:
    """Put the photos of the last removal back where they were."""
    from core.review.journal import Journal
    from core.review.removal import undo as put_back
    from core.storage.database import open_store

    with closing(open_store(Places.of_user().store_file)) as store, shown_progress() as progress:
        journal = Journal(store)
        batch = journal.last_batch()
        if batch is None:
            raise UnusableInput(CommandRefusal.NO_REMOVAL)
        report = put_back(batch, journal, progress)
    click.echo(f"{counted(len(report.moved), 'file is', 'files are')} back in place.")
    if report.metadata:
        count = counted(len(report.metadata), "photo", "photos")
        click.echo(f"The metadata that was added is gone again from {count}.")
    for problem in report.failed:
        click.echo(harmless(f"{problem.path}: {problem.reason}"), err=True)
