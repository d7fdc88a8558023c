"""Groups in one row, what frees most first; a press opens one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from app.models.group_list_model import Filter, GroupListModel, Shown
from app.preferences import ThumbnailSize
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.group_delegate import GroupDelegate
from core.review.journal import Action
from core.review.session import ReviewSession

ROOM_BELOW = 14
"""For the scroll bar."""


class GroupStrip(QListView):
    """Only groups that nobody has settled. Signal: ``opened`` (group number)."""

    opened = Signal(int)

    def __init__(self, thumbnails: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self.setObjectName("groups")
        self.setAccessibleName(self.tr("Largest groups"))
        self.groups = GroupListModel()
        self._thumbnails = thumbnails
        self._delegate = GroupDelegate(self.groups, thumbnails, palette)
        self._delegate.is_grid = True
        self._delegate.size = ThumbnailSize.MEDIUM
        self.setModel(self.groups)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setHorizontalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tile = self._delegate.sizeHint(QStyleOptionViewItem(), QModelIndex())
        self.setFixedHeight(tile.height() + ROOM_BELOW)
        self.clicked.connect(self._open)
        self.activated.connect(self._open)
        self.horizontalScrollBar().valueChanged.connect(thumbnails.drop_waiting)
        thumbnails.ready.connect(lambda *_: self.viewport().update())
        thumbnails.failed.connect(lambda *_: self.viewport().update())

    def show_session(self, session: ReviewSession, action: Action) -> None:
        """As it stands now."""
        self.groups.action = action
        self.groups.show_session(session, Filter(shown=Shown.UNDECIDED))

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._delegate.palette = palette
        self.viewport().update()

    def _open(self, index: QModelIndex) -> None:
        self.opened.emit(self.groups.group_at(index.row()))
