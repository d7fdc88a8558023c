"""Begins reviews that are kept in the store, and goes on with one that was kept.

Its jobs run on a thread of their own: neither a scan nor the window waits for them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.controllers.earlier_decisions import EarlierDecisions
from app.controllers.review_controller import ReviewController
from app.controllers.session_saver import SessionSaver
from app.jobs import Jobs
from app.messages import in_words
from app.models.group_list_model import Filter, Order
from app.plain_text import message_box
from app.preferences import Preferences
from app.session_place import SessionPlace, place_from
from app.widgets.closing_question import Closing, ask_about_marks
from app.widgets.file_list import FileListDialog
from app.words import files_by_kind_in_words, groups_in_words, photos_in_words
from core.progress import Progress
from core.records import ScanFolder, ScanResult
from core.review.carried_over import carried_to_rescan
from core.review.decision import Decision
from core.review.kept_session import OpenedSession, open_session
from core.review.session_writer import SessionWriter
from core.storage.sessions import KeptSession, Sessions


class StartView(Protocol):
    """What of the Start page is needed here."""

    shown: SignalInstance
    continue_requested: SignalInstance
    forget_requested: SignalInstance

    def show_sessions(self, sessions: Sequence[KeptSession], open_id: int | None) -> None:
        """Offer to go on with them."""


class ListView(Protocol):
    """What of the list of groups is needed here."""

    @property
    def filter_and_order(self) -> tuple[Filter, Order]:
        """What the list shows, and how it is sorted."""

    def show_as(self, wanted: Filter, order: Order, group: int) -> None:
        """Show this, with a group chosen."""


class SessionsController(QObject):
    """Owns what saves the review. Signals: ``begun``: another review is up, or an empty one;
    ``opened``: it is to be shown; ``continued``: it is one that was kept; ``notice``: a sentence to
    be shown in it."""

    begun = Signal()
    opened = Signal()
    continued = Signal()
    notice = Signal(str)

    def __init__(
        self,
        start_page: StartView,
        groups: ListView,
        reviews: ReviewController,
        jobs: Jobs,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self.earlier = EarlierDecisions()
        self.left_out: FileListDialog | None = None
        self._start_page, self._groups, self._reviews = start_page, groups, reviews
        self._jobs, self._preferences = jobs, preferences
        self._saver = SessionSaver(jobs)
        reviews.changed.connect(self._note)
        start_page.shown.connect(self.load)
        start_page.continue_requested.connect(self.go_on)
        start_page.forget_requested.connect(self._ask_whether_to_forget)

    def begin(
        self,
        result: ScanResult,
        folders: Sequence[ScanFolder],
        decisions: Mapping[int, Decision] | None = None,
    ) -> None:
        """Review a result, and keep the review from now on."""
        self._begin(result, folders, decisions or {})
        self.opened.emit()

    def begin_scanned(self, result: ScanResult, folders: Sequence[ScanFolder]) -> None:
        """The same of what a scan found, with what was decided of the same folders before; the
        results are looked at first."""
        session, writer = self._reviews.session, self._saver.writer
        decisions = self.earlier.of(result)
        if writer is not None and _paths(writer.folders) == _paths(folders):
            decisions = carried_to_rescan(session.groups, session.decisions(), result.groups)
        self._begin(result, folders, decisions)
        if decisions:
            words = self.tr("Carried over from your last review: decisions about {groups}.")
            self.notice.emit(words.format(groups=groups_in_words(len(decisions))))

    def regroup(self, result: ScanResult) -> None:
        """Another head made these groups of the same photos; the review goes on in them."""
        folders = () if self._saver.writer is None else self._saver.writer.folders
        self._saver.let_go()
        self._reviews.regroup(result)
        self._show_place(SessionPlace(order=self._groups.filter_and_order[1]))
        self._keep(folders)

    def go_on(self, id_: int) -> None:
        """Open a kept review where it was left."""
        if self._saver.writer is not None and self._saver.writer.id == id_:
            self.opened.emit()
            return

        def work(progress: Progress) -> OpenedSession:
            with self._jobs.store() as store:
                return open_session(store, id_, progress)

        self._jobs.start(work, self._show_opened, title=self.tr("Opening the review…"))

    def load(self) -> None:
        """List what can be gone on with."""

        def work(progress: Progress) -> list[KeptSession]:
            with self._jobs.store() as store:
                return Sessions(store).kept()

        def show(kept: list[KeptSession]) -> None:
            open_id = None if self._saver.writer is None else self._saver.writer.id
            self._start_page.show_sessions(kept, open_id)

        # where the store can't be read, the list of recent scans, which is read from it, tells it
        self._jobs.start(work, show, fail=lambda error: None)

    def may_close(self, window: QWidget) -> bool:
        """Save what waits; where photos are marked, ask what is to become of them."""
        if self._saver.writer is None:
            return True
        error = self._saver.write_now()
        problem = "" if error is None else in_words(error.reason)
        removals = self._reviews.session.removals()
        if not (removals or problem) or _logs_out():
            return True
        files = files_by_kind_in_words(request.photo for request in removals) if removals else ""
        answer = ask_about_marks(window, files, self._preferences.removal_action, problem)
        if answer is Closing.REMOVE:
            self._reviews.removal.ask(removals)
            self.opened.emit()
        return answer is Closing.CLOSE

    def finish(self) -> None:
        """The window is gone."""
        self._saver.finish()

    def _begin(
        self,
        result: ScanResult,
        folders: Sequence[ScanFolder],
        decisions: Mapping[int, Decision],
    ) -> None:
        self._saver.let_go()
        self._reviews.open(result, dict(decisions))
        self._show_place(SessionPlace(order=self._groups.filter_and_order[1]))
        self._keep(tuple(folders))
        self.begun.emit()

    def _show_opened(self, opened: OpenedSession) -> None:
        self._saver.let_go()
        self._reviews.open(opened.result, opened.decisions)
        self._reviews.session.take_unsaved()
        self._show_place(place_from(opened.place))
        self._saver.take(
            SessionWriter(
                self._jobs.store,
                opened.result,
                opened.folders,
                decisions=self._reviews.session.decisions(),
                version=opened.version,
                place=self._place(),
            )
        )
        self.begun.emit()
        self.continued.emit()
        self.opened.emit()
        if opened.left_out:
            count = photos_in_words(len(opened.left_out))
            title = self.tr("Not there as they were: {photos}").format(photos=count)
            why = self.tr(
                "These have changed or disappeared since the scan. They count as gone from their "
                "groups until they are back. Scan again to see what's there now."
            )
            self.left_out = self._jobs.dialogs.open(
                lambda parent: FileListDialog(title, why, opened.left_out, parent)
            )

    def _show_place(self, place: SessionPlace) -> None:
        self._groups.show_as(place.filter, place.order, place.position.group)
        if self._reviews.position.group == place.position.group:
            self._reviews.show_member(place.position.member)

    def _place(self) -> str:
        return SessionPlace(self._reviews.position, *self._groups.filter_and_order).as_text()

    def _keep(self, folders: tuple[ScanFolder, ...]) -> None:
        """The review that is up, as a new one."""
        session = self._reviews.session
        session.take_unsaved()
        if session.groups:
            self._saver.take(
                SessionWriter(
                    self._jobs.store,
                    self._reviews.result,
                    folders,
                    decisions=session.decisions(),
                    place=self._place(),
                )
            )

    def _note(self) -> None:
        if self._saver.writer is not None:
            self._saver.note(self._reviews.session.take_unsaved(), self._place())

    def _ask_whether_to_forget(self, kept: KeptSession) -> None:
        question = self.tr(
            "Remove this review from the list? What you decided in it is forgotten; "
            "no photo is touched."
        )

        def make(parent: QWidget) -> QMessageBox:
            box = message_box(parent, question, icon=QMessageBox.Icon.Question)
            removes = box.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
            box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
            removes.clicked.connect(lambda: self._forget(kept.id))
            return box

        self._jobs.dialogs.open(make)

    def _forget(self, id_: int) -> None:
        self._jobs.on_store(lambda store: Sessions(store).forget(id_))
        self.load()


def _logs_out() -> bool:
    """Then nobody is asked: the desktop waits, and ends what doesn't end by itself."""
    application = QGuiApplication.instance()
    return isinstance(application, QGuiApplication) and application.isSavingSession()


def _paths(folders: Sequence[ScanFolder]) -> set[object]:
    return {folder.path for folder in folders}
