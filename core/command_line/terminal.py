"""What the command line shows on a terminal: groups as text, progress as a bar."""

from __future__ import annotations

import os
import signal
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeRemainingColumn
from rich.progress import Progress as ProgressBar

from core.photo_files.file_kinds import is_video
from core.progress import Progress, ProgressReport
from core.records import ScanResult
from core.wording.numbers import bytes_in_words, counted, photos_and_videos

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def print_groups(result: ScanResult, console: Console) -> None:
    """Groups and problems as text; names are never read as markup or as orders to the terminal."""

    def line(text: str) -> None:
        console.print(harmless(text), soft_wrap=True, markup=False, highlight=False)

    for number, group in enumerate(result.groups, 1):
        free = bytes_in_words(group.bytes_to_free)
        videos = sum(is_video(member.photo.path.name) for member in group.members)
        files = photos_and_videos(len(group.members) - videos, videos)
        line(f"{number}. {group.level.value}, {files}, {free} to free")
        for member in group.members:
            word = "keep    " if member.keep else "would go"
            line(f"   {word} {member.score:5.2f}  {member.photo.path}  ({member.reason})")
    for problem in result.problems:
        line(f"problem: {problem.path}: {problem.reason}")
    seconds = sum(result.seconds.values())
    line(
        f"{photos_and_videos(result.photos, result.videos)}, "
        f"{counted(len(result.groups), 'group', 'groups')}, "
        f"{counted(len(result.problems), 'problem', 'problems')} in {seconds:.1f} s."
    )


def harmless(text: str) -> str:
    """Text on one line: what would steer the terminal or turn the direction of writing is shown.

    Control characters become their pictures (U+2400 and on), everything else that can't be shown as
    it is becomes U+FFFD.
    """
    readable = os.fsencode(text).decode("utf-8", "replace")
    return "".join(_shown(letter) for letter in readable)


def _shown(letter: str) -> str:
    if letter < " ":
        return chr(0x2400 + ord(letter))
    return "\ufffd" if letter in _BIDI or unicodedata.category(letter) == "Cc" else letter


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
