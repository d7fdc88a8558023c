"""What the window remembers of itself: where a splitter stands, how wide columns are."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter

PREFIX = "window/"


def remember_splitter(splitter: QSplitter, name: str, settings: QSettings) -> None:
    """Put it where it stood, and remember where it is put."""
    kept = settings.value(PREFIX + name)
    if isinstance(kept, QByteArray):
        splitter.restoreState(kept)
    splitter.splitterMoved.connect(lambda: settings.setValue(PREFIX + name, splitter.saveState()))


def remember_columns(header: QHeaderView, name: str, settings: QSettings) -> bool:
    """Make columns as wide as they were, and remember it; False: nothing was remembered yet."""
    kept = settings.value(PREFIX + name)
    known = isinstance(kept, QByteArray) and header.restoreState(kept)
    header.sectionResized.connect(lambda: settings.setValue(PREFIX + name, header.saveState()))
    return known
