"""Teach: pairs of the user's photos to be called same or different, and what was said so far."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.commands import Command
from app.plain_text import plain, readable
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import ElidedLabel, button, label, panel
from app.widgets.lesson_bar import LessonBar
from app.widgets.photo_view import PhotoView
from app.widgets.taught_list import TaughtList
from app.widgets.zoom_view import LinkedView
from app.words import score_in_words
from core.records import VerdictKind
from core.storage.verdicts import KnownVerdict
from core.teaching.reasons import QuestionReason

if TYPE_CHECKING:
    from core.teaching.questions import Question


class TeachPage(QWidget):
    """Signals: ``said`` (VerdictKind), ``skipped``, ``back_requested``, ``start_requested``,
    ``more_requested``: ask about other pairs, ``shown``: the page came up."""

    said = Signal(object)
    skipped = Signal()
    back_requested = Signal()
    start_requested = Signal()
    more_requested = Signal()
    shown = Signal()

    def __init__(
        self, thumbnails: Thumbnails, photos: Thumbnails, palette: Palette, shortcuts: Shortcuts
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lessons = LessonBar()
        self.taught = TaughtList(thumbnails)
        linked = self._linked = LinkedView()
        self.views = tuple(PhotoView(linked, photos, palette) for _ in range(2))
        self.names = tuple(ElidedLabel("secondary") for _ in range(2))
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty())
        self._stack.addWidget(self._asking())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.lessons)
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._stack, 1)
        row.addWidget(self.taught)
        column.addLayout(row, 1)
        self._add_keys(shortcuts)
        self.show_words(self.tr("Looking for pairs worth asking about…"))

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that the page came up."""
        super().showEvent(event)
        self.shown.emit()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        for view in self.views:
            view.palette_tokens = palette
        self.update()

    def show_words(self, text: str, *, start: bool = False, more: bool = False) -> None:
        """No pair is asked about: why, and a way on."""
        self.message.setText(text)
        self.start_button.setVisible(start)
        self.more_button.setVisible(more)
        self._stack.setCurrentIndex(0)

    def show_question(self, question: Question, number: int, count: int) -> None:
        """Ask about a pair."""
        self._linked.reset()
        for view, name, path in zip(self.views, self.names, question.paths, strict=True):
            view.show_photo(path)
            name.setText(readable(path.name))
            name.setToolTip(plain(str(path)))
        self.why.setText(self._reason(question))
        where = self.tr("Pair {number} of {count}")
        self.where.setText(where.format(number=number, count=count))
        self.back_button.setEnabled(number > 1)
        self._stack.setCurrentIndex(1)

    def show_verdicts(self, verdicts: Sequence[KnownVerdict]) -> None:
        """All that was said so far."""
        self.taught.show_verdicts(verdicts)

    @property
    def is_asking(self) -> bool:
        """True while a pair is shown."""
        return self._stack.currentIndex() == 1

    def _reason(self, question: Question) -> str:
        score = score_in_words(question.score)
        words = {
            QuestionReason.UNSURE: self.tr("Samelens isn't sure: {score} for “same”."),
            QuestionReason.SURE_SAME: self.tr("Samelens thinks these are the same ({score})."),
            QuestionReason.SURE_DIFFERENT: self.tr(
                "Samelens thinks these are different: {score} for “same”."
            ),
        }
        if question.said is None:
            return words[question.reason].format(score=score)
        if question.said is VerdictKind.SAME:
            doubt = self.tr(
                "You said same, but Samelens says different ({score} for “same”). Are you "
                "still sure?"
            )
        else:
            doubt = self.tr(
                "You said different, but Samelens says same ({score}). Are you still sure?"
            )
        return doubt.format(score=score)

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setSpacing(12)
        column.addStretch(1)
        self.message = label("", "heading", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(self.message)
        row = QHBoxLayout()
        row.addStretch(1)
        self.start_button = button(self.tr("Scan a folder"), self.start_requested.emit, "primary")
        self.more_button = button(self.tr("Look for more pairs"), self.more_requested.emit)
        row.addWidget(self.start_button)
        row.addWidget(self.more_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        return page

    def _asking(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        row = QHBoxLayout()
        row.setSpacing(16)
        for view, name in zip(self.views, self.names, strict=True):
            side = QVBoxLayout()
            side.setSpacing(4)
            side.addWidget(view, 1)
            side.addWidget(name)
            row.addLayout(side, 1)
        column.addLayout(row, 1)
        column.addWidget(self._question())
        return page

    def _question(self) -> QWidget:
        frame = panel()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Do these two belong in the same group?"), "heading"))
        head.addStretch(1)
        self.where = label("", "secondary")
        head.addWidget(self.where)
        column.addLayout(head)
        self.why = label("", "secondary", wrap=True)
        column.addWidget(self.why)
        means = self.tr(
            "Same: shown in one group, where you decide; only copies are ever suggested "
            "for removal. Different: never in one group."
        )
        column.addWidget(label(means, "secondary", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        self.same_button = button("", lambda: self._say(VerdictKind.SAME), "answer")
        self.different_button = button("", lambda: self._say(VerdictKind.DIFFERENT), "answer")
        self.skip_button = button("", self._skip, "answer")
        self.back_button = button(self.tr("Back"), self._back)
        for answer in (self.same_button, self.different_button, self.skip_button):
            answer.setMinimumHeight(40)
            row.addWidget(answer, 1)
        self.back_button.setMinimumHeight(40)
        row.addWidget(self.back_button)
        column.addLayout(row)
        return frame

    def _add_keys(self, shortcuts: Shortcuts) -> None:
        shortcuts.bind(
            self,
            {
                Command.TEACH_SAME: lambda: self._say(VerdictKind.SAME),
                Command.TEACH_DIFFERENT: lambda: self._say(VerdictKind.DIFFERENT),
                Command.TEACH_SKIP: self._skip,
                Command.TEACH_BACK: self._back,
                Command.UNDO: self._back,
                Command.ZOOM: self.views[0].zoom_to_pixels,
            },
        )
        shortcuts.changed.connect(lambda: self._name_keys(shortcuts))
        self._name_keys(shortcuts)

    def _name_keys(self, shortcuts: Shortcuts) -> None:
        for answer, words, command in (
            (self.same_button, self.tr("Same"), Command.TEACH_SAME),
            (self.different_button, self.tr("Different"), Command.TEACH_DIFFERENT),
            (self.skip_button, self.tr("Skip"), Command.TEACH_SKIP),
        ):
            answer.setText(shortcuts.hint(words, command))
        words = self.tr("Previous pair; its verdict is undone")
        self.back_button.setToolTip(plain(shortcuts.hint(words, Command.TEACH_BACK)))

    def _say(self, kind: VerdictKind) -> None:
        if self.is_asking:
            self.said.emit(kind)

    def _skip(self) -> None:
        if self.is_asking:
            self.skipped.emit()

    def _back(self) -> None:
        self.back_requested.emit()
