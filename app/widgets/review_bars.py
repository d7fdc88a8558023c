"""Below the photos of Review: the notice with its way back, and the running total."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from app.languages import number_in_words
from app.messages import size_in_words
from app.plain_text import plain
from app.widgets.basics import ElidedLabel, button, label
from app.words import files_in_words, photos_and_videos_in_words
from core.review.shown_companions import Going
from core.review.totals import Totals


class NoticeBar(QFrame):
    """A message that floats over its parent until it is closed or another act is done. Signals:
    ``undo_requested``; ``changed``: it says something else; ``told`` (the message, whether it can
    be undone), for another bar that says the same."""

    undo_requested = Signal()
    changed = Signal()
    told = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        self.text = label("", wrap=True)
        self.undo_button = button(self.tr("Undo"), lambda: self.undo_requested.emit(), "link")
        self.close_button = button("✕", self.hide, "link")
        self.close_button.setAccessibleName(self.tr("Close"))
        row.addWidget(self.text, 1)
        row.addWidget(self.undo_button)
        row.addWidget(self.close_button)
        self.hide()

    def show_notice(self, text: str, undoable: bool) -> None:
        """With ``undoable`` it offers the way back. Empty: hidden."""
        self.text.setText(text)
        self.undo_button.setVisible(undoable)
        self.setVisible(bool(text))
        self.raise_()
        self.changed.emit()
        self.told.emit(text, undoable)

    def float_above(self, bottom: int, width: int, left: int) -> None:
        """On one line if it fits, in the middle of ``width``; its lower edge at ``bottom``."""
        words = self.text.fontMetrics().horizontalAdvance(self.text.text())
        others = sum(
            shown.sizeHint().width() + self._row.spacing()
            for shown in (self.undo_button, self.close_button)
            if not shown.isHidden()
        )
        own = min(width, words + others + 32)
        height = max(self._row.totalHeightForWidth(own), self._row.minimumSize().height())
        self.setGeometry(left + (width - own) // 2, bottom - height, own, height)


class TotalsBar(QFrame):
    """Signals: ``auto_mark_requested``, ``rules_requested``, ``removal_requested``."""

    auto_mark_requested = Signal()
    rules_requested = Signal()
    removal_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("bar")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(8)
        self.marked = label("", "heading")
        self.to_free = ElidedLabel("secondary")
        row.addWidget(self.marked)
        row.addWidget(self.to_free, 1)
        row.addWidget(self._auto_mark_button())
        self.remove_button = button("", lambda: self.removal_requested.emit(), "primary")
        row.addWidget(self.remove_button)

    def show_totals(self, totals: Totals, leaving: Going) -> None:
        """What is marked so far, and what of it and beside it would leave."""
        marked = photos_and_videos_in_words(totals.marked - totals.videos, totals.videos)
        self.marked.setText(self.tr("{photos} marked").format(photos=marked))
        size = size_in_words(leaving.bytes)
        free = self.tr("{bytes} to free").format(bytes=size)
        is_more = leaving.files != totals.marked
        sentence = f"{files_in_words(leaving.files)}, {free}" if is_more else free
        self.to_free.show_either(sentence, size)
        self.to_free.setToolTip(plain(sentence))
        some, none = self.tr("Remove {count}…"), self.tr("Remove…")
        self.remove_button.setText(
            some.format(count=number_in_words(totals.marked)) if totals.marked else none
        )
        self.remove_button.setEnabled(totals.marked > 0)

    def _auto_mark_button(self) -> QToolButton:
        auto = QToolButton()
        auto.setObjectName("split")
        auto.setText(self.tr("Auto-mark…"))
        auto.setAccessibleName(self.tr("Auto-mark…"))
        auto.setToolTip(self.tr("Preview what would be marked in all undecided groups"))
        auto.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(auto)
        menu.addAction(self.tr("Keeper rules…"), self.rules_requested.emit)
        auto.setMenu(menu)
        auto.clicked.connect(lambda: self.auto_mark_requested.emit())
        return auto
