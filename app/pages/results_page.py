"""Results: what a scan found, in a few numbers, and the shortest way from each to free space.

Passive: it shows what the controller tells, and signals what the user asks for.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.commands import Command
from app.languages import number_in_words
from app.messages import size_in_words
from app.results_snapshot import ResultsSnapshot
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, stretch, unless_on_button
from app.widgets.group_strip import GroupStrip
from app.widgets.result_card import ResultCard
from app.widgets.review_bars import NoticeBar
from app.words import groups_in_words, photos_and_videos_in_words, photos_in_words
from core.records import Level
from core.review.journal import Action
from core.review.proposals import Proposal
from core.review.session import ReviewSession


class ResultsPage(QWidget):
    """Signals: ``shown``, the page came up; ``level_pressed`` (Level), the button of its card;
    ``group_opened`` (number), ``review_requested``, ``problems_requested``, ``start_requested``,
    ``wider_requested``, a scan for a wider level; ``undo_requested``."""

    shown = Signal()
    level_pressed = Signal(Level)
    group_opened = Signal(int)
    review_requested = Signal()
    problems_requested = Signal()
    start_requested = Signal()
    wider_requested = Signal(Level)
    undo_requested = Signal()

    def __init__(self, thumbnails: Thumbnails, palette: Palette, shortcuts: Shortcuts) -> None:
        super().__init__()
        self.setObjectName("page")
        self._snapshot = ResultsSnapshot()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        inner = QVBoxLayout()
        inner.setContentsMargins(32, 12, 32, 8)
        inner.setSpacing(8)
        self.title = label("", "big", wrap=True)
        self.explanation = label("", "secondary", wrap=True)
        self.problems = button("", lambda: self.problems_requested.emit(), "link")
        inner.addWidget(self.title)
        below = QHBoxLayout()
        below.addWidget(self.explanation, 1)
        below.addWidget(self.problems)
        inner.addLayout(below)
        inner.addWidget(self._cards())
        self._largest = label(self.tr("Largest groups"), "heading")
        inner.addWidget(self._largest)
        self.strip = GroupStrip(thumbnails, palette)
        self.strip.opened.connect(self.group_opened)
        inner.addWidget(self.strip)
        inner.addWidget(stretch(), 1)
        column.addLayout(inner, 1)
        column.addWidget(self._actions())
        self.setFocusProxy(self.review_button)
        shortcuts.bind(
            self,
            {
                Command.UNDO: self.undo_requested.emit,
                Command.ACCEPT: unless_on_button(self.review_requested.emit),
            },
        )

    def showEvent(self, event: QShowEvent) -> None:
        """Decisions may have been made meanwhile."""
        super().showEvent(event)
        self.shown.emit()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self.strip.show_palette(palette)

    def show_snapshot(self, snapshot: ResultsSnapshot, session: ReviewSession) -> None:
        """All of it at once."""
        self._snapshot = snapshot
        self.title.setText(self._title_of(snapshot))
        self.explanation.setText(self._explanation_of(snapshot))
        self.problems.setText(self.tr("%Ln file(s) could not be read", "", snapshot.problems))
        self.problems.setAccessibleName(self.problems.text())
        self.problems.setVisible(snapshot.problems > 0)
        any_left = snapshot.groups > 0
        self._card_row.setVisible(any_left)
        for proposal in snapshot.proposals:
            self.cards[proposal.level].show_words(*self._card_words(proposal))
        self.strip.show_session(session, snapshot.action)
        has_open = any_left and self.strip.groups.rowCount() > 0
        self._largest.setVisible(has_open)
        self.strip.setVisible(has_open)
        self.review_button.setVisible(snapshot.found > 0)
        wider = None if any_left or snapshot.found else self._wider
        self.wider_button.setVisible(wider is not None)
        if wider is not None:
            self.wider_button.setText(self._wider_words(wider))

    def _cards(self) -> QFrame:
        names = {
            Level.EXACT: self.tr("Exact copies"),
            Level.SAME_PHOTO: self.tr("Same photo"),
            Level.SIMILAR: self.tr("Similar shots"),
        }
        self._card_row = QFrame()
        row = QHBoxLayout(self._card_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        self.cards = {level: ResultCard(name) for level, name in names.items()}
        for level, card in self.cards.items():
            card.pressed.connect(partial(self._press, level))
            row.addWidget(card, 1)
        return self._card_row

    def _actions(self) -> QFrame:
        bar = self._bar = QFrame()
        bar.setObjectName("bar")
        row = QHBoxLayout(bar)
        row.setContentsMargins(32, 10, 32, 10)
        row.addWidget(button(self.tr("Back to Start"), lambda: self.start_requested.emit()))
        self.notice = NoticeBar(self)
        self.notice.undo_requested.connect(self.undo_requested)
        self.notice.changed.connect(self._place_notice)
        row.addStretch(1)
        self.wider_button = button("", self._ask_for_wider, "primary")
        self.review_button = button(
            self.tr("Review groups"), lambda: self.review_requested.emit(), "primary"
        )
        row.addWidget(self.wider_button)
        row.addWidget(self.review_button)
        return bar

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The message stays where it floats."""
        super().resizeEvent(event)
        self._place_notice()

    def _place_notice(self) -> None:
        """Just above the buttons."""
        self.notice.float_above(self._bar.geometry().top() - 8, self.width() - 64, 32)

    def _press(self, level: Level) -> None:
        if self._snapshot.was_looked_for(level):
            self.level_pressed.emit(level)
        else:
            self.wider_requested.emit(level)

    @property
    def _wider(self) -> Level | None:
        """The next level that the scan didn't look for."""
        missed = (level for level in Level if not self._snapshot.was_looked_for(level))
        return next(missed, None)

    def _ask_for_wider(self) -> None:
        if (wider := self._wider) is not None:
            self.wider_requested.emit(wider)

    def _wider_words(self, level: Level) -> str:
        if level is Level.SIMILAR:
            return self.tr("Look for similar shots…")
        return self.tr("Look for edited copies…")

    def _title_of(self, snapshot: ResultsSnapshot) -> str:
        if not snapshot.photos and not snapshot.videos and not snapshot.found:
            return self.tr("No photos found")
        if not snapshot.found:
            return self.tr("No duplicates found")
        if not snapshot.groups:
            return self.tr("All groups are settled")
        groups = groups_in_words(snapshot.groups)
        if not snapshot.bytes:
            return self.tr("{groups} for you to decide").format(groups=groups)
        words = self.tr("{groups}, {bytes} could be freed")
        return words.format(groups=groups, bytes=size_in_words(snapshot.bytes))

    def _explanation_of(self, snapshot: ResultsSnapshot) -> str:
        """What the numbers mean, and where there are none, what to do next."""
        files = photos_and_videos_in_words(snapshot.photos, snapshot.videos)
        if not snapshot.photos and not snapshot.videos and not snapshot.found:
            return self.tr("Go back to Start and choose folders that hold photos.")
        if not snapshot.found:
            return self._nothing_words(files)
        if not snapshot.groups:
            return self.tr(
                "Nothing is left to decide. What is in the trash frees its space when you empty it."
            )
        words = self.tr("Among {files}. Nothing is removed before you have seen a summary.")
        return words.format(files=files)

    def _nothing_words(self, files: str) -> str:
        words = {
            Level.EXACT: self.tr(
                "Among {files} no two are byte for byte the same. Edited and resized copies "
                "weren't looked for."
            ),
            Level.SAME_PHOTO: self.tr(
                "Among {files} none is a copy of another. Other shots of the same scene weren't "
                "looked for."
            ),
        }
        otherwise = self.tr("Among {files}. Go back to Start and add the folders to compare with.")
        wider = self._wider
        stricter = {Level.SAME_PHOTO: Level.EXACT, Level.SIMILAR: Level.SAME_PHOTO}
        chosen = otherwise if wider is None else words[stricter[wider]]
        return chosen.format(files=files)

    def _card_words(self, proposal: Proposal) -> tuple[str, str, str]:
        level = proposal.level
        if not proposal.groups:
            if self._snapshot.was_looked_for(level):
                return "", self.tr("None left.") if self._snapshot.found else "", ""
            return "", self.tr("Not looked for in this scan."), self._wider_words(level)
        if level is Level.SIMILAR:
            act = self.tr("Pick the best")
        elif level is Level.EXACT and proposal.going:
            act = self._remove_all_words(proposal.going)
        else:
            act = self.tr("Review")
        return groups_in_words(proposal.groups), self._detail_of(proposal), act

    def _detail_of(self, proposal: Proposal) -> str:
        photos = photos_in_words(proposal.photos)
        if proposal.going:
            words = self.tr("{count} of {photos} could go: {bytes}")
            size = size_in_words(proposal.bytes)
            return words.format(count=number_in_words(proposal.going), photos=photos, bytes=size)
        if proposal.level is Level.SIMILAR:
            return self.tr("{photos}. None of them is marked for you.").format(photos=photos)
        return self.tr("{photos}. All stay unless you mark some.").format(photos=photos)

    def _remove_all_words(self, count: int) -> str:
        words = {
            Action.TRASH: self.tr("Trash all %Ln copies…", "", count),
            Action.MOVE: self.tr("Move all %Ln copies…", "", count),
        }
        linked = self.tr("Link all %Ln copies…", "", count)
        return words.get(self._snapshot.action, linked)
