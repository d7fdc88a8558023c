"""Brings one photo of a removal back, with the companions that went along; the rest stays away."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from core.progress import Progress
from core.records import Problem
from core.review.journal import Action, Journal, State
from core.review.journalled_photos import whole
from core.review.removal_reasons import UndoProblem
from core.review.requests import RemovalReport
from core.review.trash import Trash
from core.review.undo import undo
from core.wording.reasons import Reason


@dataclass(frozen=True, slots=True)
class PhotoUndo:
    """``is_whole``: nothing of the removal is away any more."""

    report: RemovalReport
    is_whole: bool


def undo_photo(
    path: Path,
    journal: Journal,
    progress: Progress,
    *,
    batch: str | None = None,
    trash: Trash | None = None,
) -> PhotoUndo:
    """Put back the photo that was, or that a companion belongs to which was, at ``path``, as it
    went in ``batch``, or None: as it went last. Raises ActorRefused and DatabaseError."""
    batch = batch or journal.last_batch_of(path)
    rows = [] if batch is None else journal.of_batch(batch, State.DONE)
    photos = [row for row in rows if row.action is not Action.METADATA]
    chosen = [row.id for row in photos if row.path == path]
    if batch is None or not chosen:
        failed = Problem(path, Reason(UndoProblem.NOT_REMOVED))
        return PhotoUndo(RemovalReport(batch or "", (), (failed,)), is_whole=False)
    report = undo(batch, journal, progress, only=whole(photos, chosen), trash=trash)
    return PhotoUndo(report, is_whole=not journal.of_batch(batch, State.DONE))
