"""Which photo of a group stays: criteria on and off, in the user's order; preferred folders."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.widgets.basics import button, label
from core.settings import DEFAULT_KEEPER_RULES, KeeperRule, KeeperRules

BUTTON_WIDTH = 56
RULE = Qt.ItemDataRole.UserRole


class KeeperRulesDialog(QDialog):
    """Signal: ``chosen`` (KeeperRules)."""

    chosen = Signal(object)

    def __init__(self, rules: KeeperRules, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keeper rules"))
        self.setMinimumSize(640, 640)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Which photo to keep"), "title"))
        words = self.tr(
            "The first rule that separates the photos decides; near ties go to the next "
            "rule. Photos in reference folders always stay. Drag the rules to reorder "
            "them, or use the buttons."
        )
        column.addWidget(label(words, "secondary", wrap=True))
        self.rules = _ordered_list(self.tr("Rules, most important first"))
        column.addLayout(_beside(self.rules, self._rule_buttons()), 3)
        column.addWidget(label(self.tr("Preferred folders, best first"), "heading"))
        self.folders = _ordered_list(self.tr("Preferred folders, best first"))
        column.addLayout(_beside(self.folders, self._folder_buttons()), 1)
        unsuggested = self.tr("Folders in which nothing is suggested to go")
        column.addWidget(label(unsuggested, "heading"))
        self.unsuggested = _ordered_list(unsuggested)
        column.addLayout(_beside(self.unsuggested, self._unsuggested_buttons()), 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Defaults"), lambda: self.show_rules(DEFAULT_KEEPER_RULES)))
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.save_button = button(self.tr("Save"), self._save, "primary")
        self.save_button.setDefault(True)
        row.addWidget(self.save_button)
        column.addLayout(row)
        self.show_rules(rules)

    def show_rules(self, rules: KeeperRules) -> None:
        """What is on in its order, then what is off."""
        words = self._words()
        self.rules.clear()
        for rule in [*rules.order, *(rule for rule in KeeperRule if rule not in rules.order)]:
            item = QListWidgetItem(words[rule])
            item.setData(RULE, rule.value)
            on = Qt.CheckState.Checked if rule in rules.order else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self.rules.addItem(item)
        self.rules.setCurrentRow(0)
        self.folders.clear()
        self.folders.addItems([str(folder) for folder in rules.folders])
        self.unsuggested.clear()
        self.unsuggested.addItems([str(folder) for folder in rules.unsuggested])

    @property
    def shown_rules(self) -> KeeperRules:
        """The rules as they are set now."""
        items = [self.rules.item(row) for row in range(self.rules.count())]
        on = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return KeeperRules(
            tuple(KeeperRule(item.data(RULE)) for item in on),
            _folders_in(self.folders),
            _folders_in(self.unsuggested),
        )

    def _words(self) -> dict[KeeperRule, str]:
        return {
            KeeperRule.FOLDER_ORDER: self.tr("In a preferred folder (listed below)"),
            KeeperRule.HAS_DATE_TAKEN: self.tr("Has a date taken"),
            KeeperRule.MOST_PIXELS: self.tr(
                "Most real pixels (enlarging and frames add none; 5% fewer counts as equal)"
            ),
            KeeperRule.UNALTERED: self.tr("Not enlarged, framed, captioned or saved again"),
            KeeperRule.LEAST_LOSS: self.tr("Least compressed (JPEG quality)"),
            KeeperRule.MOST_METADATA: self.tr(
                "Most complete metadata (date, location, camera, rating)"
            ),
            KeeperRule.BEST_FORMAT: self.tr("Best format: RAW, TIFF, PNG, HEIC, AVIF, JPEG"),
            KeeperRule.SHARPEST: self.tr(
                "Sharpest (within 5 points counts as equal; reads the photos)"
            ),
            KeeperRule.HAS_PLACE: self.tr("Has a location (GPS; reads the photos)"),
            KeeperRule.HIGHEST_RATING: self.tr("Highest star rating (reads the photos)"),
            KeeperRule.MOST_BYTES: self.tr("Largest file (up to 2% smaller counts as equal)"),
            KeeperRule.OLDEST_TAKEN: self.tr("Taken first (within 2 seconds counts as equal)"),
            KeeperRule.OLDEST_FILE: self.tr("Oldest file (within 2 seconds counts as equal)"),
            KeeperRule.SHORTEST_PATH: self.tr("Shortest path"),
        }

    def _rule_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        self.up_button = button(self.tr("Up"), lambda: _move(self.rules, -1))
        self.down_button = button(self.tr("Down"), lambda: _move(self.rules, 1))
        column.addWidget(self.up_button)
        column.addWidget(self.down_button)
        column.addStretch(1)
        return column

    def _folder_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        title = self.tr("Choose a preferred folder")
        column.addWidget(button(self.tr("Add…"), lambda: self._add_to(self.folders, title)))
        column.addWidget(button(self.tr("Remove"), lambda: _take_current(self.folders)))
        column.addWidget(button(self.tr("Up"), lambda: _move(self.folders, -1)))
        column.addStretch(1)
        return column

    def _unsuggested_buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(8)
        title = self.tr("Choose a folder in which nothing is suggested to go")
        column.addWidget(button(self.tr("Add…"), lambda: self._add_to(self.unsuggested, title)))
        self.suggest_button = button(self.tr("Remove"), lambda: _take_current(self.unsuggested))
        column.addWidget(self.suggest_button)
        column.addStretch(1)
        return column

    def _add_to(self, folders: QListWidget, title: str) -> None:
        chosen = QFileDialog.getExistingDirectory(self, title)
        if chosen:
            folders.addItem(chosen)

    def _save(self) -> None:
        self.chosen.emit(self.shown_rules)
        self.accept()


def _folders_in(shown: QListWidget) -> tuple[Path, ...]:
    return tuple(Path(shown.item(row).text()) for row in range(shown.count()))


def _take_current(shown: QListWidget) -> None:
    shown.takeItem(shown.currentRow())


def _ordered_list(name: str) -> QListWidget:
    list_widget = QListWidget()
    list_widget.setAccessibleName(name)
    list_widget.setDragDropMode(QListWidget.DragDropMode.InternalMove)
    return list_widget


def _beside(shown: QListWidget, buttons: QVBoxLayout) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(shown, 1)
    row.addLayout(buttons)
    for at in range(buttons.count()):
        item = buttons.itemAt(at)
        widget = None if item is None else item.widget()
        if widget is not None:
            widget.setMinimumWidth(BUTTON_WIDTH)
    return row


def _move(shown: QListWidget, step: int) -> None:
    row = shown.currentRow()
    if row >= 0 and 0 <= row + step < shown.count():
        shown.insertItem(row + step, shown.takeItem(row))
        shown.setCurrentRow(row + step)
