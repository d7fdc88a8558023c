"""What the desktop around the window shows of it: a message, and progress on the taskbar.

On Linux both go over D-Bus, to the portal of notifications and to docks that follow the launcher
signal (KDE Plasma, Ubuntu's dock, Dash to Dock, Plank). Elsewhere Qt offers messages of the tray,
and nothing for the taskbar. Where nobody listens, nothing happens.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

APPLICATION = "application://samelens.desktop"
LAUNCHER = "/com/canonical/unity/launcherentry/1", "com.canonical.Unity.LauncherEntry", "Update"
PORTAL = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
NOTIFICATIONS = "org.freedesktop.portal.Notification", "AddNotification"
MESSAGE_MILLISECONDS = 10_000


class Desktop(QObject):
    """Tells the desktop; never waits for it."""

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self._bus = bus
        self._tray: QSystemTrayIcon | None = None

    def show_progress(self, share: float | None) -> None:
        """From 0 to 1, on the icon of the program; None: none."""
        shown = {"progress": share or 0.0, "progress-visible": share is not None}
        signal = QDBusMessage.createSignal(*LAUNCHER)
        signal.setArguments([APPLICATION, shown])
        self._bus.send(signal)

    def notify(self, title: str, text: str) -> None:
        """A message that the desktop shows, and takes away again."""
        if sys.platform == "linux":
            call = QDBusMessage.createMethodCall(*PORTAL, *NOTIFICATIONS)
            call.setArguments(["samelens", {"title": title, "body": text}])
            self._bus.send(call)
        elif QSystemTrayIcon.isSystemTrayAvailable():
            tray = self._tray = QSystemTrayIcon(QGuiApplication.windowIcon(), self)
            tray.show()  # messages come from an icon
            tray.showMessage(title, text)
            QTimer.singleShot(MESSAGE_MILLISECONDS, tray, tray.hide)
