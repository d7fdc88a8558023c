"""Preferences: opens the dialog, finds out what it shows, empties the cache when told to."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.messages import in_words, show_error, size_in_words
from app.preferences import Preferences
from app.shortcuts import Shortcuts
from app.tasks import Task, TaskRunner
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from app.widgets.preferences_dialog import PreferencesDialog
from core.errors import CoreError
from core.paths import Places
from core.progress import Progress
from core.settings import Device, KeeperRules


class PreferencesController(QObject):
    """Owns the open dialog. ``is_scanning`` tells whether the cache is in use. Signals: ``opened``
    (PreferencesDialog), ``closed``."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        window: QWidget,
        runner: TaskRunner,
        places: Places,
        preferences: Preferences,
        shortcuts: Shortcuts,
        is_scanning: Callable[[], bool],
    ) -> None:
        super().__init__(window)
        self._window, self._runner, self._places = window, runner, places
        self._preferences, self._shortcuts = preferences, shortcuts
        self._is_scanning = is_scanning
        self._devices: tuple[Device, ...] | None = None
        self.dialog: PreferencesDialog | None = None

    def open(self) -> None:
        """Show the dialog; devices and sizes come in when they are known."""
        if self.dialog is not None:
            return
        dialog = PreferencesDialog(self._preferences, self._shortcuts, self._places, self._window)
        self.dialog = dialog
        dialog.rules_requested.connect(self._ask_for_rules)
        dialog.places.clear_agreed.connect(self._clear)
        dialog.finished.connect(self._closed)
        dialog.open()
        self.opened.emit(dialog)
        self._measure()
        if self._devices is None:
            self._runner.start(_devices, lambda task: task.succeeded.connect(self._show_devices))
        else:
            dialog.show_devices(self._devices)

    def _closed(self) -> None:
        self.closed.emit()
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _show_devices(self, devices: tuple[Device, ...]) -> None:
        self._devices = devices
        if self.dialog is not None:
            self.dialog.show_devices(devices)

    def _measure(self) -> None:
        places = self._places

        def work(progress: Progress) -> Any:
            from core.storage.upkeep import sizes_of

            return sizes_of(places)

        def show(sizes: Any) -> None:
            if self.dialog is not None:
                self.dialog.places.show_sizes(sizes)

        self._runner.start(work, lambda task: task.succeeded.connect(show))

    def _ask_for_rules(self) -> None:
        def save(rules: KeeperRules) -> None:
            self._preferences.keeper_rules = rules

        dialog = KeeperRulesDialog(self._preferences.keeper_rules, self.dialog or self._window)
        dialog.chosen.connect(save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _clear(self) -> None:
        if self._is_scanning():
            self._tell(
                self.tr(
                    "A scan is running and using the cache. Cancel it, or wait until it finishes."
                )
            )
            return
        places = self._places

        def work(progress: Progress) -> int:
            from core.storage.upkeep import clear_cache

            return clear_cache(places)

        def done(freed: int) -> None:
            words = self.tr("{size} freed.")
            self._tell(words.format(size=size_in_words(freed)))
            self._measure()

        def failed(error: Exception) -> None:
            self._tell(in_words(str(error)) if isinstance(error, CoreError) else "")
            show_error(self._window, error)

        def connect(task: Task) -> None:
            task.succeeded.connect(done)
            task.failed.connect(failed)

        self._runner.start(work, connect)

    def _tell(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.places.show_result(sentence)


def _devices(progress: Progress) -> tuple[Device, ...]:
    """Imports torch: on the runner's thread."""
    from core.devices import devices_present

    return devices_present()
