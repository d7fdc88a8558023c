"""A photo with its badge (what becomes of it), its name and the reason in words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.companion_words import tag_in_words, tip_in_words
from app.decision_words import state_in_words
from app.messages import in_words
from app.plain_text import plain, readable
from app.review_snapshot import CardSnapshot
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label, restyle
from app.widgets.chips import GOING, color_of
from app.widgets.lines_label import LinesLabel
from app.widgets.photo_view import PhotoView
from app.widgets.zoom_view import LinkedView
from core.review.decision import MemberState
from core.review.journal import Action


class PhotoCard(QWidget):
    """Signals: ``toggled`` (the badge was clicked), ``chosen`` (the photo was clicked),
    ``menu_requested`` (a place on the screen)."""

    toggled = Signal()
    chosen = Signal()
    menu_requested = Signal(QPoint)

    def __init__(self, linked: LinkedView, photos: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._state = MemberState.UNDECIDED
        self.view = PhotoView(linked, photos, palette)
        self.view.clicked.connect(self.chosen)
        self.badge = button("", lambda: self.toggled.emit(), "undecided")
        self.name = LinesLabel("name")
        self.tag = label("", "tag")
        self._reason = LinesLabel("secondary")
        self._reason.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.badge)
        head.addWidget(self.tag)
        head.addWidget(self.name, 1)
        head.addWidget(self._reason, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.view, 1)

    def show_member(self, snapshot: CardSnapshot, action: Action, palette: Palette) -> None:
        """``action``: what is done with photos that go."""
        member, state = snapshot.member, snapshot.state
        photo = member.photo
        self._state = state
        words = state_in_words(state, action)
        if state is MemberState.GONE:
            words = self.tr("REMOVED – PUT BACK")
        self.show_palette(palette)
        self.view.show_photo(photo.path, photo.facts.width, photo.facts.height)
        restyle(self.badge, MemberState.UNDECIDED if state is MemberState.GONE else state)
        self.badge.setText(words)
        self.badge.setToolTip(plain(self._tip(snapshot)))
        self.badge.setAccessibleName(f"{words}: {photo.path.name}")
        self.name.setText(readable(photo.path.name))
        self.name.setToolTip(plain(str(photo.path)))
        self.view.setToolTip(plain(str(photo.path)))
        tag = tag_in_words(photo.path, snapshot.halves)
        self.tag.setText(tag)
        self.tag.setToolTip(plain(tip_in_words(photo.path, snapshot.halves)))
        self.tag.setVisible(bool(tag))
        reason = in_words(member.reason)
        self._reason.setText(reason)
        self._reason.setToolTip(plain(reason))

    def _tip(self, snapshot: CardSnapshot) -> str:
        """What a click on the badge does, or why it does nothing."""
        if snapshot.state is MemberState.GONE:
            return self.tr("Click to put it back where it was")
        if snapshot.why_not is not None:
            return in_words(snapshot.why_not)
        if snapshot.state in GOING:
            return self.tr("Click to keep it")
        return self.tr("Click to mark it")

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self.view.palette_tokens = palette
        self.view.border = color_of(self._state, palette)
        self.view.is_dashed = self._state is MemberState.WILL_GO

    def show_chosen(self, *, chosen: bool) -> None:
        """Among several: the one that keys act on."""
        restyle(self.name, "chosen" if chosen else "name")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this photo."""
        self.menu_requested.emit(event.globalPos())
