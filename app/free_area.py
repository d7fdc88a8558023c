"""Windows open within the free area of their screen: what panels and docks leave."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QStyle, QWidget

LATE_FRAME = 300
"""Milliseconds by which a window manager has put its frame around a window."""
WHOLE = Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


def within(wanted: QRect, free: QRect) -> QRect:
    """``wanted`` moved, and where it must be made smaller, so that it lies in ``free``."""
    size = wanted.size().boundedTo(free.size())
    left = min(max(wanted.left(), free.left()), free.right() - size.width() + 1)
    top = min(max(wanted.top(), free.top()), free.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())


def keep_within_screen(window: QWidget) -> None:
    """Now, by a guess at the frame it will get, and once it has that frame.

    Call it before the window is shown, after its size is set.
    """
    if window.windowState() & WHOLE:
        return
    free = _free_within_frame(window)
    window.resize(window.size().boundedTo(_at_least(free.size(), window)))
    _Later(window)


def open_no_larger_than_screen(dialog: QWidget) -> None:
    """The size that a dialog asks for at least is the one it opens with; where the screen is
    smaller, what it holds is scrolled."""
    least, free = dialog.minimumSize(), _free_within_frame(dialog).size()
    if least.boundedTo(free) != least:
        dialog.setMinimumSize(0, 0)
        dialog.resize(least.boundedTo(free))
        keep_within_screen(dialog)


class _Later(QObject):
    """Waits for the first time that a window is shown; lives with it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look once the frame is there."""
        if watched is self._window and event.type() == QEvent.Type.Show:
            watched.removeEventFilter(self)
            QTimer.singleShot(LATE_FRAME, self, self._look)
        return False

    def _look(self) -> None:
        window = self._window
        if not window.isVisible() or window.windowState() & WHOLE:
            return
        frame, inner = window.frameGeometry(), window.geometry()
        wanted = within(frame, _screen_of(window).availableGeometry())
        if wanted != frame:
            around = frame.size() - inner.size()
            window.resize(_at_least(wanted.size() - around, window))
            window.move(wanted.topLeft())


def _free_within_frame(window: QWidget) -> QRect:
    title = window.style().pixelMetric(QStyle.PixelMetric.PM_TitleBarHeight)
    free = _screen_of(window).availableGeometry()
    return free.marginsRemoved(QMargins(1, title + 1, 1, 1))


def _screen_of(window: QWidget) -> QScreen:
    return QGuiApplication.screenAt(window.geometry().center()) or window.screen()


def _at_least(size: QSize, window: QWidget) -> QSize:
    return size.expandedTo(window.minimumSizeHint())
