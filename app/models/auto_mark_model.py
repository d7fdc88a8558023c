"""A plan of auto-mark as Qt sees it: a row a group, with a tick, and pictures once they are seen.

No widget and no picture a row: a plan for 100,000 groups costs a byte a group.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QPainter

from app.messages import in_words
from app.models.group_list_model import AnyIndex
from app.plain_text import plain, readable
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from core.photo_files.file_kinds import is_video
from core.records import Group
from core.review.auto_mark import AutoMarkPlan, GroupPlan
from core.review.reasons import LeftToUser

KEEPER, REASON, MARKED = range(3)
PICTURE, GAP, MOST_PICTURES = 40, 4, 3
Role = Qt.ItemDataRole


class AutoMarkModel(QAbstractTableModel):
    """Rows: the groups that are planned, each with a tick, then those left to the user.

    Signal: ``ticked``, any tick changed. ``photos``, ``videos``, ``bytes``: of what is ticked.
    """

    ticked = Signal()

    def __init__(self, groups: Sequence[Group], thumbnails: Thumbnails, blank: QColor) -> None:
        super().__init__()
        self._groups, self._thumbnails, self._blank = groups, thumbnails, blank
        self._plan = AutoMarkPlan((), ())
        self._ticks = bytearray()
        self.photos = self.videos = self.bytes = self.count = 0

    @property
    def chosen(self) -> AutoMarkPlan:
        """What is ticked of the plan."""
        ticked = zip(self._plan.groups, self._ticks, strict=True)
        return AutoMarkPlan(tuple(plan for plan, tick in ticked if tick), self._plan.left)

    def show_plan(self, plan: AutoMarkPlan) -> None:
        """Another plan, all of it ticked."""
        self.beginResetModel()
        self._plan = plan
        self.endResetModel()
        self.tick_all(ticks=True)

    def tick_all(self, *, ticks: bool) -> None:
        """All groups, or none."""
        plans = self._plan.groups
        self._ticks = bytearray([ticks]) * len(plans)
        self.photos = self.videos = self.bytes = self.count = 0
        for plan in plans if ticks else ():
            self._count(plan, 1)
        if plans:
            self.dataChanged.emit(self.index(0, KEEPER), self.index(len(plans) - 1, KEEPER))
        self.ticked.emit()

    def _count(self, plan: GroupPlan, step: int) -> None:
        members = self._groups[plan.number].members
        videos = sum(is_video(members[at].photo.path.name) for at in plan.marked)
        self.count += step
        self.videos += step * videos
        self.photos += step * (len(plan.marked) - videos)
        self.bytes += step * plan.bytes

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """How many groups are planned or left."""
        is_row = parent is not None and parent.isValid()
        return 0 if is_row else len(self._plan.groups) + len(self._plan.left)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        """Keeper, reason, marked."""
        return 0 if parent is not None and parent.isValid() else 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (self.tr("Keeper"), self.tr("Reason"), self.tr("Marked"))[section]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """A planned group can be ticked."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == KEEPER and index.row() < len(self._plan.groups):
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def setData(self, index: AnyIndex, value: object, role: int = Role.EditRole) -> bool:
        """Tick a group, or take its tick off."""
        row = index.row()
        if role != Role.CheckStateRole or not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        ticks = Qt.CheckState(value) is Qt.CheckState.Checked
        if ticks != bool(self._ticks[row]):
            self._ticks[row] = ticks
            self._count(self._plan.groups[row], 1 if ticks else -1)
            self.dataChanged.emit(index, index, [Role.CheckStateRole])
            self.ticked.emit()
        return True

    def data(self, index: AnyIndex, role: int = Role.DisplayRole) -> object:
        """Names, reasons and pictures."""
        if not index.isValid():
            return None
        if role == Role.SizeHintRole:
            return QSize(0, PICTURE + 8)
        row, column, planned = index.row(), index.column(), self._plan.groups
        if row >= len(planned):
            return self._of_left(*self._plan.left[row - len(planned)], column, role)
        if role == Role.CheckStateRole and column == KEEPER:
            return Qt.CheckState.Checked if self._ticks[row] else Qt.CheckState.Unchecked
        return self._of_planned(planned[row], column, role)

    def _of_planned(self, plan: GroupPlan, column: int, role: int) -> object:
        members = self._groups[plan.number].members
        if column == REASON:
            return in_words(plan.reason) if role == Role.DisplayRole else None
        shown = [plan.keeper] if column == KEEPER else sorted(plan.marked)
        return self._of_photos([members[at].photo.path for at in shown], role)

    def _of_left(self, number: int, why: LeftToUser, column: int, role: int) -> object:
        if column == KEEPER:
            members = self._groups[number].members
            return self._of_photos([member.photo.path for member in members], role)
        if role != Role.DisplayRole:
            return None
        return self.tr("nothing") if column == MARKED else in_words(why)

    def _of_photos(self, paths: Sequence[Path], role: int) -> object:
        if role == Role.DisplayRole:
            return readable(", ".join(path.name for path in paths))
        if role == Role.ToolTipRole:
            return plain("\n".join(map(str, paths)))
        return self._pictures(paths) if role == Role.DecorationRole else None

    def _pictures(self, paths: Sequence[Path]) -> QImage:
        """Side by side, as many as there is room for; blank until they are read."""
        shown = paths[:MOST_PICTURES]
        size = QSize(len(shown) * (PICTURE + GAP), PICTURE)
        row = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        row.fill(Qt.GlobalColor.transparent)
        painter = QPainter(row)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for at, path in enumerate(shown):
            box = QRect(at * (PICTURE + GAP), 0, PICTURE, PICTURE)
            image = self._thumbnails.request(path, THUMBNAIL_SIDE)
            if image is None:
                painter.fillRect(box, self._blank)
                continue
            side = min(image.width(), image.height())
            middle = QRect(0, 0, side, side)
            middle.moveCenter(image.rect().center())
            painter.drawImage(box, image, middle)
        painter.end()
        return row
