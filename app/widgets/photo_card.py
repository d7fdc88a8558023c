"""A photo with its badge (what becomes of it), its name and the reason in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from app.companion_words import tag_in_words, tip_in_words
from app.decision_words import badge_in_words
from app.incoming import open_folder_of
from app.messages import in_words
from app.plain_text import plain
from app.review_snapshot import CardSnapshot
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import ElidedLabel, button, label, restyle
from app.widgets.photo_view import PhotoView
from app.widgets.zoom_view import LinkedView
from core.photo_files.file_kinds import is_video
from core.review.decision import MemberState
from core.review.journal import Action

_GOING = (MemberState.DELETE, MemberState.WILL_GO)


class PhotoCard(QWidget):
    """Signals: ``toggled`` (the badge was clicked), ``chosen`` (the photo was clicked),
    ``find_requested`` (from the menu: photos similar to this one). ``add_actions`` puts more about
    the photo into its menu."""

    toggled = Signal()
    chosen = Signal()
    find_requested = Signal()

    def __init__(self, linked: LinkedView, photos: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self._path: Path | None = None
        self.add_actions: Callable[[QMenu, Path], object] | None = None
        self._state = MemberState.UNDECIDED
        self.view = PhotoView(linked, photos, palette)
        self.view.clicked.connect(self.chosen)
        self.badge = button("", lambda: self.toggled.emit(), "undecided")
        self.name = ElidedLabel("name")
        self.tag = label("", "tag")
        self._reason = ElidedLabel("secondary")
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
        words = {
            MemberState.KEEP: self.tr("KEEP"),
            MemberState.DELETE: badge_in_words(action),
            MemberState.WILL_GO: self.tr("WILL GO"),
            MemberState.UNDECIDED: self.tr("STAYS"),
            MemberState.GONE: self.tr("REMOVED – PUT BACK"),
        }
        member, state = snapshot.member, snapshot.state
        photo = member.photo
        self._path, self._state = photo.path, state
        self.show_palette(palette)
        self.view.show_photo(photo.path, photo.facts.width, photo.facts.height)
        restyle(self.badge, MemberState.UNDECIDED if state is MemberState.GONE else state)
        self.badge.setText(words[state])
        self.badge.setToolTip(plain(self._tip(snapshot)))
        self.badge.setAccessibleName(f"{words[state]}: {photo.path.name}")
        self.name.setText(photo.path.name)
        self.name.setToolTip(plain(str(photo.path)))
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
        if snapshot.state in _GOING:
            return self.tr("Click to keep it")
        return self.tr("Click to mark it")

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self.view.palette_tokens = palette
        borders = {MemberState.KEEP: palette.keep, **dict.fromkeys(_GOING, palette.delete)}
        self.view.border = borders.get(self._state)
        self.view.is_dashed = self._state is MemberState.WILL_GO

    def show_chosen(self, *, chosen: bool) -> None:
        """Among several: the one that keys act on."""
        restyle(self.name, "chosen" if chosen else "name")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """What can be done with this photo besides deciding."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._path is not None and not is_video(self._path.name):
            menu.addAction(self.tr("Find similar photos"), self.find_requested.emit)
        menu.addAction(self.tr("Open folder"), self._open_folder)
        if self._path is not None and self.add_actions is not None:
            menu.addSeparator()
            self.add_actions(menu, self._path)
        menu.popup(event.globalPos())

    def _open_folder(self) -> None:
        if self._path is not None:
            open_folder_of(self._path)
