"""What the command line shows on a terminal: groups as text, progress as a bar."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as ProgressBar

from core.progress import Progress, ProgressReport
from core.records import ScanResult
from core.review.words import bytes_in_words, counted


def print_groups(result: ScanResult, console: Console) -> None:
    """Groups and problems as text; paths are shown as they are, never read as markup."""

    def line(text: str) -> None:
        readable = os.fsencode(text).decode("utf-8", "replace")
        console.print(readable, soft_wrap=True, markup=False, highlight=False)

    for number, group in enumerate(result.groups, 1):
        free = bytes_in_words(group.bytes_to_free)
        line(f"{number}. {group.level.value}, {len(group.members)} photos, {free} to free")
        for member in group.members:
            word = "keep  " if member.keep else "delete"
            line(f"   {word} {member.score:5.2f}  {member.photo.path}  ({member.reason})")
    for problem in result.problems:
        line(f"problem: {problem.path}: {problem.reason}")
    seconds = sum(result.seconds.values())
    line(
        f"{counted(result.photos, 'photo', 'photos')}, "
        f"{counted(len(result.groups), 'group', 'groups')}, "
        f"{counted(len(result.problems), 'problem', 'problems')} in {seconds:.1f} s."
    )


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Progress on standard error if that is a terminal; Ctrl+C cancels cleanly."""
    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(),
    )  # fmt: skip
    bar = ProgressBar(*columns, console=console, transient=True, disable=not console.is_terminal)
    task = bar.add_task("", total=None)

    def show(report: ProgressReport) -> None:
        bar.update(task, description=report.stage.value, completed=report.done, total=report.total)

    progress = Progress(show)
    before = signal.signal(signal.SIGINT, lambda number, frame: progress.cancel())
    try:
        with bar:
            yield progress
    finally:
        signal.signal(signal.SIGINT, before)
