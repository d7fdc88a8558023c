"""Photos dragged out to other programs: as files, to be copied there and never moved."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDrag, QImage, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

PREVIEW_SIDE = 96


def is_drag(pressed: QPointF, now: QPointF) -> bool:
    """Whether the pointer went far enough from where it was pressed."""
    return (now - pressed).manhattanLength() >= QApplication.startDragDistance()


def file_urls(paths: Sequence[Path]) -> list[QUrl]:
    """Also of names that are no text: bytes stay what they are."""
    return [QUrl(path.absolute().as_uri()) for path in paths]


def drag_out(source: QWidget, paths: Sequence[Path], preview: QImage | None) -> None:
    """Returns when the drag has ended. Whatever the other program asks for, it gets a copy."""
    data = QMimeData()
    data.setUrls(file_urls(paths))
    drag = QDrag(source)
    drag.setMimeData(data)
    if preview is not None:
        keep = Qt.AspectRatioMode.KeepAspectRatio
        small = preview.scaled(PREVIEW_SIDE, PREVIEW_SIDE, keep)
        drag.setPixmap(QPixmap.fromImage(small))
    drag.exec(Qt.DropAction.CopyAction, Qt.DropAction.CopyAction)
