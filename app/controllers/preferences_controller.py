"""Preferences: opens the dialog, finds out what it shows, empties the cache when told to."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.jobs import Jobs
from app.messages import in_words, size_in_words
from app.preferences import Preferences
from app.shortcuts import Shortcuts
from app.widgets.keeper_rules_dialog import KeeperRulesDialog
from app.widgets.preferences_dialog import PreferencesDialog
from core.errors import CoreError
from core.progress import Progress
from core.settings import Device, KeeperRules

if TYPE_CHECKING:
    from core.storage.upkeep import PlaceSizes


class PreferencesController(QObject):
    """Owns the open dialog. ``is_scanning`` tells whether the cache is in use. Signals: ``opened``
    (PreferencesDialog), ``closed``."""

    opened = Signal(object)
    closed = Signal()

    def __init__(
        self,
        jobs: Jobs,
        preferences: Preferences,
        shortcuts: Shortcuts,
        is_scanning: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._jobs, self._preferences, self._shortcuts = jobs, preferences, shortcuts
        self._is_scanning = is_scanning
        self._devices: tuple[Device, ...] | None = None
        self.dialog: PreferencesDialog | None = None

    def open(self) -> None:
        """Show the dialog; devices and sizes come in when they are known."""
        if self.dialog is not None:
            return
        dialog = self.dialog = self._jobs.dialogs.open(
            lambda parent: PreferencesDialog(
                self._preferences, self._shortcuts, self._jobs.places, parent
            )
        )
        dialog.rules_requested.connect(self._ask_for_rules)
        dialog.places.clear_agreed.connect(self._clear)
        dialog.finished.connect(self._closed)
        self.opened.emit(dialog)
        self._measure()
        if self._devices is None:
            self._jobs.start(_devices, self._show_devices)
        else:
            dialog.show_devices(self._devices)

    def _closed(self) -> None:
        self.closed.emit()
        self.dialog = None

    def _show_devices(self, devices: tuple[Device, ...]) -> None:
        self._devices = devices
        if self.dialog is not None:
            self.dialog.show_devices(devices)

    def _measure(self) -> None:
        places = self._jobs.places

        def work(progress: Progress) -> PlaceSizes:
            from core.storage.upkeep import sizes_of

            return sizes_of(places)

        def show(sizes: PlaceSizes) -> None:
            if self.dialog is not None:
                self.dialog.places.show_sizes(sizes)

        self._jobs.start(work, show)

    def _ask_for_rules(self) -> None:
        def save(rules: KeeperRules) -> None:
            self._preferences.keeper_rules = rules

        rules, above = self._preferences.keeper_rules, self.dialog
        dialog = self._jobs.dialogs.open(lambda parent: KeeperRulesDialog(rules, above or parent))
        dialog.chosen.connect(save)

    def _clear(self) -> None:
        if self._is_scanning():
            self._tell(
                self.tr(
                    "A scan is running and using the cache. Cancel it, or wait until it finishes."
                )
            )
            return
        places = self._jobs.places

        def work(progress: Progress) -> int:
            from core.storage.upkeep import clear_cache

            return clear_cache(places)

        def done(freed: int) -> None:
            words = self.tr("{size} freed.")
            self._tell(words.format(size=size_in_words(freed)))
            self._measure()

        def fail(error: CoreError) -> None:
            self._tell(in_words(error.reason))
            self._jobs.dialogs.show_error(error)

        self._jobs.start(work, done, fail=fail)

    def _tell(self, sentence: str) -> None:
        if self.dialog is not None:
            self.dialog.places.show_result(sentence)


def _devices(progress: Progress) -> tuple[Device, ...]:
    """Imports torch: on the runner's thread."""
    from core.devices import devices_present

    return devices_present()
