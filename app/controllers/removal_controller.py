"""Removes marked photos after a summary, and brings them back; both can be stopped."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.preferences import Preferences
from app.tasks import Task
from app.widgets.file_list import FileListDialog
from app.widgets.removal_summary import RemovalChoice, RemovalSummary
from app.words import files_in_words, photos_in_words
from core.progress import Progress
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.companions import WithCompanions, with_companions
from core.review.journal import Action, Journal
from core.review.links import LinkInstead
from core.review.metadata_copy import saying_more
from core.review.photo_undo import PhotoUndo, undo_photo
from core.review.removal import RemovalReport, remove, undo
from core.review.requests import RemovalRequest
from core.review.trash import Trash

Requests = tuple[RemovalRequest, ...]


class NoticeView(Protocol):
    """What of a page is needed here."""

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line that tells what came of an act."""


class RemovalController(QObject):
    """Signals: ``moved`` (paths, batch); ``restored`` (paths, batch), nothing of it is away any
    more; ``photo_restored`` (paths), something still is."""

    moved = Signal(object, str)
    restored = Signal(object, str)
    photo_restored = Signal(object)

    def __init__(
        self, page: NoticeView, jobs: Jobs, trash: Trash, preferences: Preferences
    ) -> None:
        super().__init__()
        self._page, self._jobs, self._trash = page, jobs, trash
        self._preferences = preferences
        self.summary: RemovalSummary | None = None
        self.result: FileListDialog | None = None
        self._looked_up: WithCompanions | None = None

    def ask(
        self, requests: Sequence[RemovalRequest], agreed: Callable[[], object] = lambda: None
    ) -> None:
        """Show what would go; only the dialog's own button goes on, which first does ``agreed``."""
        if not requests:
            return
        marked, self._looked_up = tuple(requests), None
        copies, action = self._preferences.copies_metadata, self._preferences.removal_action
        self.summary = self._jobs.dialogs.open(
            lambda parent: RemovalSummary(marked, parent, action, copies_metadata=copies)
        )
        self.summary.chosen.connect(lambda choice: agreed())
        self.summary.chosen.connect(lambda choice: self._remove(marked, choice))
        self.summary.finished.connect(self._forget_summary)
        self._look_for_companions(marked, self.summary)

    def restore(self, batch: str) -> None:
        """Put the photos of a removal back."""

        def work(progress: Progress) -> RemovalReport:
            with self._jobs.store() as store:
                return undo(batch, Journal(store), progress)

        self._jobs.start(work, self._show_restored, title=self.tr("Putting files back…"))

    def restore_photo(self, path: Path, batch: str | None = None) -> None:
        """Put back one photo with its companions, as it went in ``batch``, or None: last."""

        def work(progress: Progress) -> PhotoUndo:
            with self._jobs.store() as store:
                return undo_photo(path, Journal(store), progress, batch=batch)

        def show(undone: PhotoUndo) -> None:
            if undone.is_whole:
                self._show_restored(undone.report)
            else:
                self._page.show_notice(self._restored_in_words(undone.report))
                self.photo_restored.emit(undone.report.moved)
                self._show_not_restored(undone.report)

        self._jobs.start(work, show, title=self.tr("Putting files back…"))

    def _look_for_companions(self, requests: Requests, summary: RemovalSummary) -> None:
        def show(answer: tuple[WithCompanions, int]) -> None:
            looked_up, count = answer
            if self.summary is summary:
                self._looked_up = looked_up
                summary.show_metadata(count)
                summary.show_companions(looked_up)

        def connect(task: Task) -> None:
            summary.rejected.connect(task.progress.cancel)

        def work(progress: Progress) -> tuple[WithCompanions, int]:
            decoder = self._jobs.decoder
            looked_up = with_companions(requests, progress.check, decoder)
            return looked_up, saying_more(requests, decoder, progress.check)

        self._jobs.start(work, show, connect=connect)

    def _remove(self, requests: Requests, choice: RemovalChoice) -> None:
        if self._looked_up is not None:
            requests = self._looked_up.chosen(
                along=choice.with_companions, leaves_videos=choice.leaves_videos
            )
        how, copies = self._way(requests, choice), choice.copies_metadata
        self._remember(choice)

        def work(progress: Progress) -> RemovalReport:
            with self._jobs.store() as store:
                journal = Journal(store)
                return remove(
                    requests,
                    journal,
                    how,
                    progress,
                    copy_metadata=copies,
                    decoder=self._jobs.decoder,
                )

        titles = {
            Action.TRASH: self.tr("Moving files to the trash…"),
            Action.MOVE: self.tr("Moving files…"),
        }
        title = titles.get(choice.action, self.tr("Replacing files with links…"))
        self._jobs.start(work, lambda report: self._show_removed(report, choice), title=title)

    def _remember(self, choice: RemovalChoice) -> None:
        """What is as it was is not told: pages would count all groups anew."""
        preferences = self._preferences
        if preferences.copies_metadata is not choice.copies_metadata:
            preferences.copies_metadata = choice.copies_metadata
        if preferences.removal_action is not choice.action:
            preferences.removal_action = choice.action

    def _way(self, requests: Requests, choice: RemovalChoice) -> Removal:
        if choice.action is Action.MOVE and choice.folder is not None:
            photos = [photo for request in requests for photo in (request.photo, request.keeper)]
            return ToFolder.keeping_tree(choice.folder, [photo.path for photo in photos])
        if choice.action is Action.TRASH:
            return ToTrash(self._trash)
        return LinkInstead(self._trash, choice.action)

    def _show_removed(self, report: RemovalReport, choice: RemovalChoice) -> None:
        words = {
            Action.TRASH: self.tr("{files} moved to the trash."),
            Action.MOVE: self.tr("{files} moved to {folder}."),
            Action.HARD_LINK: self.tr("{files} replaced with hard links."),
            Action.SYMLINK: self.tr("{files} replaced with symbolic links."),
        }
        sentence = words[choice.action].format(
            files=files_in_words(len(report.moved)), folder=choice.folder
        )
        if report.metadata:
            words_of = self.tr("Metadata added to {photos}.")
            sentence += " " + words_of.format(photos=photos_in_words(len(report.metadata)))
        if report.stopped:
            sentence += " " + self.tr("Stopped; the rest were left in place.")
        is_undoable = bool(report.moved or report.metadata)
        self._page.show_notice(sentence, undoable=is_undoable)
        if is_undoable:
            self.moved.emit(report.moved, report.batch)
        self._show_failures(report, self.tr("Not removed: {files}"), sentence)

    def _show_restored(self, report: RemovalReport) -> None:
        self._page.show_notice(self._restored_in_words(report))
        self.restored.emit(report.moved, report.batch)
        self._show_not_restored(report)

    def _restored_in_words(self, report: RemovalReport) -> str:
        sentence = self.tr("Put back: {files}.").format(files=files_in_words(len(report.moved)))
        if report.metadata:
            words = self.tr("Added metadata removed from {photos}.")
            sentence += " " + words.format(photos=photos_in_words(len(report.metadata)))
        return sentence

    def _show_not_restored(self, report: RemovalReport) -> None:
        title = self.tr("Not put back: {files}")
        self._show_failures(report, title, self._restored_in_words(report))

    def _show_failures(self, report: RemovalReport, title: str, sentence: str) -> None:
        if report.failed:
            words = title.format(files=files_in_words(len(report.failed)))
            self.result = self._jobs.dialogs.open(
                lambda parent: FileListDialog(words, sentence, report.failed, parent)
            )

    def _forget_summary(self) -> None:
        self.summary = None
