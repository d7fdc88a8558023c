"""Chooses one or several folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, QUrl, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListView,
    QSplitter,
    QTreeView,
    QWidget,
)

from app.known_places import KnownPlace, PlaceKind, standard_folder

ROOM, BESIDE = QSize(820, 500), 160


class FolderDialog(QFileDialog):
    """Opens in Pictures. Qt's own dialog: those of the systems take one folder at a time.

    Signal: ``chosen`` (list of paths).
    """

    chosen = Signal(object)

    def __init__(self, places: tuple[KnownPlace, ...], parent: QWidget) -> None:
        super().__init__(parent, self.tr("Choose folders with photos"))
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setFileMode(QFileDialog.FileMode.Directory)
        self.setOption(QFileDialog.Option.ShowDirsOnly)
        self.setLabelText(QFileDialog.DialogLabel.Accept, self.tr("Add"))
        pictures = standard_folder(PlaceKind.PICTURES)
        self.setDirectory(str(pictures if pictures.is_dir() else Path.home()))
        beside = [Path.home(), *(place.path for place in places)]
        self.setSidebarUrls([QUrl.fromLocalFile(str(path)) for path in beside])
        for view in (*self.findChildren(QListView), *self.findChildren(QTreeView)):
            if view.objectName() in ("listView", "treeView"):
                view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for splitter in self.findChildren(QSplitter):
            splitter.setSizes([BESIDE, ROOM.width() - BESIDE])
        self.resize(ROOM)
        self.filesSelected.connect(lambda names: self.chosen.emit([Path(name) for name in names]))
