"""Preferences: what is chosen is kept and takes effect at once, unless a note says when."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from app.languages import NATIVE_NAMES
from app.preferences import Language, Preferences, Theme, ThumbnailSize
from app.shortcuts import Shortcuts
from app.widgets.backbones_panel import BackbonesPanel
from app.widgets.basics import button, label
from app.widgets.places_panel import PlacesPanel
from app.widgets.shortcut_editor import ShortcutEditor
from app.widgets.skipped_names_editor import SkippedNamesEditor
from core.paths import Places
from core.records import Level
from core.settings import Device, Precision


class PreferencesDialog(QDialog):
    """Writes into :class:`Preferences` and :class:`Shortcuts`. Signal: ``rules_requested``."""

    rules_requested = Signal()

    def __init__(
        self, preferences: Preferences, shortcuts: Shortcuts, places: Places, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setMinimumSize(640, 640)
        self._preferences = preferences
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        column.addWidget(label(self.tr("Settings"), "title"))
        self.tabs = QTabWidget()
        self.backbones = BackbonesPanel()
        self.places = PlacesPanel(places)
        self.keys = ShortcutEditor(shortcuts)
        self.tabs.addTab(self._look(), self.tr("Window"))
        self.tabs.addTab(self._scanning(), self.tr("Scanning"))
        self.tabs.addTab(self.places, self.tr("Storage"))
        self.tabs.addTab(self.keys, self.tr("Shortcuts"))
        self.tabs.addTab(self._advanced(), self.tr("Advanced"))
        column.addWidget(self.tabs, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        close = button(self.tr("Close"), self.accept, "primary")
        close.setAutoDefault(False)  # Enter may be a key that is being chosen
        row.addWidget(close)
        column.addLayout(row)

    def show_devices(self, present: Sequence[Device]) -> None:
        """Offer the devices of this computer; one that was chosen stays, also if it is gone."""
        kept = self._preferences.device
        words = self._device_words()
        self.device.blockSignals(True)
        self.device.clear()
        for device in (Device.AUTO, *present):
            self.device.addItem(words[device], device)
        if self.device.findData(kept) < 0:
            self.device.addItem(self.tr("{device} (not found)").format(device=words[kept]), kept)
        self.device.setCurrentIndex(self.device.findData(kept))
        self.device.blockSignals(False)
        self.device.setEnabled(True)
        self._device_note.setText(self._when())

    def _look(self) -> QWidget:
        form, page = _form()
        themes = {
            Theme.SYSTEM: self.tr("Same as system"),
            Theme.LIGHT: self.tr("Light"),
            Theme.DARK: self.tr("Dark"),
        }
        self.theme = _choices(themes, self._preferences.theme, self._set_theme)
        form.addRow(self.tr("Theme"), self.theme)
        languages = {
            Language.SYSTEM: self.tr("Same as system"),
            **NATIVE_NAMES,
        }
        self.language = _choices(languages, self._preferences.language, self._set_language)
        form.addRow(self.tr("Language"), self.language)
        form.addRow("", _note(self.tr("Takes effect when you restart Samelens.")))
        sizes = {
            ThumbnailSize.SMALL: self.tr("Small"),
            ThumbnailSize.MEDIUM: self.tr("Medium"),
            ThumbnailSize.LARGE: self.tr("Large"),
        }
        kept = self._preferences.thumbnail_size
        self.thumbnails = _choices(sizes, kept, self._set_thumbnails)
        form.addRow(self.tr("Thumbnail size"), self.thumbnails)
        return page

    def _scanning(self) -> QWidget:
        form, page = _form()
        levels = {
            Level.EXACT: self.tr("Exact copies"),
            Level.SAME_PHOTO: self.tr("Same photo"),
            Level.SIMILAR: self.tr("Similar shots"),
        }
        self.level = _choices(levels, self._preferences.level, self._set_level)
        form.addRow(self.tr("Match level"), self.level)
        self.skipped_names = SkippedNamesEditor(self._preferences.skipped_names)
        self.skipped_names.chosen.connect(self._set_skipped_names)
        form.addRow(self.tr("Folders to skip"), self.skipped_names)
        rules = button(self.tr("Keeper rules…"), lambda: self.rules_requested.emit())
        form.addRow(self.tr("Which photo to keep"), rules)
        return page

    def _advanced(self) -> QScrollArea:
        """What needs to be known by nobody: what computes, and with which network."""
        form, page = _form()
        kept = self._preferences.device
        self.device = _choices({kept: self._device_words()[kept]}, kept, self._set_device)
        self.device.setEnabled(False)
        form.addRow(self.tr("Compute on"), self.device)
        precisions = {
            Precision.AUTO: self.tr("Automatic"),
            Precision.FULL: self.tr("Full: 32-bit (fp32)"),
            Precision.HALF: self.tr("Half: 16-bit (fp16, bf16)"),
        }
        self.precision = _choices(precisions, self._preferences.precision, self._set_precision)
        form.addRow(self.tr("Precision"), self.precision)
        self.threads = QSpinBox()
        self.threads.setRange(0, max(64, os.cpu_count() or 1))
        self.threads.setSpecialValueText(self.tr("Automatic"))
        self.threads.setValue(self._preferences.threads or 0)
        self.threads.valueChanged.connect(self._set_threads)
        form.addRow(self.tr("Threads"), self.threads)
        self._device_note = _note(self.tr("Checking what this computer has…"))
        form.addRow("", self._device_note)
        form.addRow(self.backbones)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(page)
        for surface in (page, scroll.viewport()):
            surface.setAutoFillBackground(False)  # that of the tab shows through
        return scroll

    def _when(self) -> str:
        return self.tr(
            "Takes effect with the next scan; in Compare and Find, when you restart "
            "Samelens. Automatic picks the fastest option that gives the same results."
        )

    def _device_words(self) -> dict[Device, str]:
        return {
            Device.AUTO: self.tr("Automatic"),
            Device.CUDA: self.tr("Graphics card (CUDA)"),
            Device.MPS: self.tr("Mac graphics (MPS)"),
            Device.CPU: self.tr("Processor (CPU)"),
        }

    def _set_theme(self, theme: Theme) -> None:
        self._preferences.theme = theme

    def _set_language(self, language: Language) -> None:
        self._preferences.language = language

    def _set_thumbnails(self, size: ThumbnailSize) -> None:
        self._preferences.thumbnail_size = size

    def _set_level(self, level: Level) -> None:
        self._preferences.level = level

    def _set_skipped_names(self, names: tuple[str, ...]) -> None:
        self._preferences.skipped_names = names

    def _set_device(self, device: Device) -> None:
        self._preferences.device = device

    def _set_precision(self, precision: Precision) -> None:
        self._preferences.precision = precision

    def _set_threads(self, threads: int) -> None:
        self._preferences.threads = threads or None


def _form() -> tuple[QFormLayout, QWidget]:
    page = QWidget()
    form = QFormLayout(page)
    form.setContentsMargins(16, 20, 16, 16)
    form.setHorizontalSpacing(24)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    return form, page


def _choices(words: dict, chosen: object, choose: Callable) -> QComboBox:  # type: ignore[type-arg]
    box = QComboBox()
    box.setMinimumWidth(240)
    for value, text in words.items():
        box.addItem(text, value)
    box.setCurrentIndex(list(words).index(chosen))
    box.activated.connect(lambda index: choose(box.itemData(index)))
    return box


def _note(text: str) -> QLabel:
    note = label(text, "secondary", wrap=True)
    note.setFixedWidth(400)
    return note
