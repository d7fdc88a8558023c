"""Reviews that can be gone on with: which folders, when, what they free; each can be removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from app.languages import day_in_words, number_in_words
from app.messages import size_in_words
from app.plain_text import plain
from app.theme import Palette, icon
from app.widgets.basics import ElidedLabel, button, icon_button, label, panel
from app.words import groups_in_words
from core.records import ScanFolder
from core.storage.sessions import KeptSession

SHOWN_AT_FIRST = 3


def folders_in_words(folders: Sequence[ScanFolder]) -> str:
    """Their names, as short as they can be told apart."""
    return ", ".join(folder.path.name or str(folder.path) for folder in folders)


class KeptReviews(QWidget):
    """Hidden while there are none. Signals: ``continue_requested`` (id), ``forget_requested``
    (KeptSession)."""

    continue_requested = Signal(int)
    forget_requested = Signal(object)

    def __init__(self, palette: Palette) -> None:
        super().__init__()
        self._palette = palette
        self._sessions: Sequence[KeptSession] = ()
        self._open: int | None = None
        self._shows_all = False
        self._panel = panel()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._panel)
        self.hide()

    def show_sessions(self, sessions: Sequence[KeptSession], open_id: int | None) -> None:
        """Replace what is listed, the last one first. The one that is open can't be removed."""
        self._sessions, self._open = sessions, open_id
        self._list_anew()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._palette = palette
        self._list_anew()

    def _list_anew(self) -> None:
        frame = panel()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(label(self.tr("Go on with a review"), "heading"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)
        shown = self._sessions if self._shows_all else self._sessions[:SHOWN_AT_FIRST]
        for row, session in enumerate(shown):
            self._add_row(grid, row, session)
        if more := len(self._sessions) - len(shown):
            words = self.tr("Show {count} more").format(count=number_in_words(more))
            column.addWidget(button(words, self._show_all, "link"))
        self._column.replaceWidget(self._panel, frame)
        frame.show()
        self._panel.hide()  # it goes later
        self._panel.deleteLater()
        self._panel = frame
        self.setVisible(bool(self._sessions))

    def _add_row(self, grid: QGridLayout, row: int, session: KeptSession) -> None:
        names = ElidedLabel("name")
        names.setText(folders_in_words(session.folders) or self.tr("Saved scan"))
        tip = "\n".join(str(folder.path) for folder in session.folders)
        names.setToolTip(plain(tip))
        grid.addWidget(names, row, 0)
        grid.addWidget(label(day_in_words(session.saved_at.astimezone()), "secondary"), row, 1)
        free = self.tr("{size} to free").format(size=size_in_words(session.bytes_to_free))
        grid.addWidget(label(free, "secondary"), row, 2)
        go_on = continue_button(session, self.continue_requested.emit)
        go_on.setToolTip(plain(tip))
        grid.addWidget(go_on, row, 3)
        if session.id != self._open:
            name = self.tr("Remove the review of {folders}").format(folders=names.text())
            out = icon_button(name)
            out.setIcon(icon("x", self._palette.secondary))
            out.clicked.connect(partial(self.forget_requested.emit, session))
            grid.addWidget(out, row, 4)

    def _show_all(self) -> None:
        self._shows_all = True
        self._list_anew()


def continue_button(session: KeptSession, clicked: Callable[[int], object]) -> QPushButton:
    """Says how far the review is."""
    words = QCoreApplication.translate("KeptReviews", "Continue: {groups}, {decided} decided")
    text = words.format(
        groups=groups_in_words(session.groups), decided=number_in_words(session.decided)
    )
    return button(text, partial(clicked, session.id))
