"""A place for one photo: dropped from another program, chosen by a dialog, or pasted."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QVBoxLayout

from app.incoming import IncomingPhotos, dropped_folders, offers_photo
from app.plain_text import plain, readable
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import ElidedLabel, button, label, restyle
from app.widgets.photo_view import PhotoView
from app.widgets.zoom_view import LinkedView


class DropZone(QFrame):
    """Signal: ``offered`` (list of paths)."""

    offered = Signal(object)

    def __init__(
        self,
        hint: str,
        linked: LinkedView,
        photos: Thumbnails,
        incoming: IncomingPhotos,
        palette: Palette,
    ) -> None:
        super().__init__()
        self.setObjectName("zone")
        self.setAcceptDrops(True)
        self._hint, self._incoming = hint, incoming
        self.path: Path | None = None
        self.view = PhotoView(linked, photos, palette)
        self.view.hide()
        self.name = ElidedLabel("name")
        self.message = label(hint, "secondary", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.choose_button = button(self.tr("Choose a photo…"), self.choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        self.change_button = button(self.tr("Change…"), self.choose, "link")
        self.change_button.hide()
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.change_button)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        column.addStretch(1)
        column.addWidget(self.message)
        column.addWidget(self.choose_button, 0, Qt.AlignmentFlag.AlignCenter)
        column.addStretch(1)
        column.setStretchFactor(self.view, 1000)

    def show_photo(self, path: Path, width: int = 0, height: int = 0) -> None:
        """The photo that was taken; its pixels follow when they are loaded."""
        self.path = path
        self.name.setText(readable(path.name))
        self.name.setToolTip(plain(str(path)))
        self.view.show_photo(path, width, height)
        self.view.show()
        self._show_hint(visible=False)

    def show_failure(self, path: Path, words: str) -> None:
        """Why a file can't be used; another can be dropped over it."""
        self.clear()
        self.name.setText(readable(path.name))
        self.name.setToolTip(plain(str(path)))
        self.message.setText(f"{words}\n\n{self._hint}")

    def clear(self) -> None:
        """Empty again."""
        self.path = None
        self.name.setText("")
        self.view.show_photo(None)
        self.view.hide()
        self.message.setText(self._hint)
        self._show_hint(visible=True)

    def choose(self) -> None:
        """Ask for a file with the platform's dialog."""
        chosen, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a photo"))
        if chosen:
            self.offered.emit([Path(chosen)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Light up for what may be a photo."""
        if offers_photo(event.mimeData()):
            restyle(self, "zone_over")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Gone elsewhere."""
        restyle(self, self._style())

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the files; say so if there is none."""
        restyle(self, self._style())
        files = self._incoming.files(event.mimeData())
        if files:
            event.acceptProposedAction()
            self.offered.emit(files)
        else:
            is_folder = bool(dropped_folders(event.mimeData()).folders)
            self.message.setText(
                self.tr("That's a folder. Drop one photo here, or add the folder on Start.")
                if is_folder
                else self.tr("That isn't a photo file.")
            )
            self.message.show()

    def _show_hint(self, *, visible: bool) -> None:
        self.message.setVisible(visible)
        shown, hidden = self.choose_button, self.change_button
        if not visible:
            shown, hidden = hidden, shown
        shown.show()
        if hidden.hasFocus():
            shown.setFocus()  # else it goes to the rail, where the keys of the page don't work
        hidden.hide()
        restyle(self, self._style())

    def _style(self) -> str:
        return "panel" if self.path is not None else "zone"
