"""Keys as the user wants them: choose a command, press its new key; conflicts are named."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QKeySequenceEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.commands import Command, command_words, commands_by_scope, scope_words
from app.shortcuts import Shortcuts, default_key
from app.widgets.basics import button, label


class KeyField(QKeySequenceEdit):
    """Takes the key that is pressed, but those that lead out: Esc closes, Ctrl+Tab turns the page;
    Tab goes on, as everywhere."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key, or the way out."""
        turns = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
        if turns or event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class ShortcutEditor(QWidget):
    """Writes into :class:`Shortcuts`; what is refused is told and not kept."""

    def __init__(self, shortcuts: Shortcuts) -> None:
        super().__init__()
        self._shortcuts = shortcuts
        self._items: dict[Command, QTreeWidgetItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 20, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._tree(), 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.edit = KeyField()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New shortcut"))
        self.edit.editingFinished.connect(self._choose)
        row.addWidget(label(self.tr("New shortcut")))
        row.addWidget(self.edit, 1)
        self.none_button = button(self.tr("No shortcut"), lambda: self._set(""))
        self.default_button = button(self.tr("Default"), self._reset_one)
        self.all_button = button(self.tr("All defaults"), self._reset_all)
        for push_button in (self.none_button, self.default_button, self.all_button):
            push_button.setAutoDefault(False)
            row.addWidget(push_button)
        column.addLayout(row)
        self.refusal = label("", "secondary", wrap=True)
        column.addWidget(self.refusal)
        self._show()
        self.choose(Command.SHOW_KEYS)

    def choose(self, command: Command) -> None:
        """Select the command that gets a key."""
        self.tree.setCurrentItem(self._items[command])

    @property
    def chosen(self) -> Command | None:
        """The command that is selected; None where a heading is."""
        item = self.tree.currentItem()
        return next((command for command, row in self._items.items() if row is item), None)

    def _tree(self) -> QTreeWidget:
        tree = self.tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Commands and their shortcuts"))
        tree.setHeaderLabels([self.tr("Command"), self.tr("Shortcut")])
        tree.setRootIsDecorated(False)
        tree.setIndentation(12)
        words, scopes = command_words(), scope_words()
        for scope, commands in commands_by_scope().items():
            title = QTreeWidgetItem([scopes[scope], ""])
            title.setFlags(Qt.ItemFlag.ItemIsEnabled)
            font = title.font(0)
            font.setBold(True)
            title.setFont(0, font)
            tree.addTopLevelItem(title)
            for command in commands:
                item = self._items[command] = QTreeWidgetItem([words[command], ""])
                title.addChild(item)
        tree.expandAll()
        tree.setItemsExpandable(False)
        tree.resizeColumnToContents(0)
        tree.currentItemChanged.connect(lambda *_: self._show())
        return tree

    def _choose(self) -> None:
        portable = QKeySequence.SequenceFormat.PortableText
        key = self.edit.keySequence().toString(portable).replace("Enter", "Return")
        if key and self.chosen is not None and key != self._shortcuts.key(self.chosen):
            self._set(key)

    def _set(self, key: str) -> None:
        if self.chosen is None:
            return
        refusal = self._shortcuts.refusal(self.chosen, key)
        if refusal is None:
            self._shortcuts.choose(self.chosen, key)
        self._show()
        self.refusal.setText(refusal or "")

    def _reset_one(self) -> None:
        if self.chosen is not None:
            self._set(default_key(self.chosen))

    def _reset_all(self) -> None:
        self._shortcuts.reset()
        self._show()

    def _show(self) -> None:
        for command, item in self._items.items():
            item.setText(1, self._shortcuts.shown_key(command) or "–")
        self.refusal.setText("")
        chosen = self.chosen
        for field in (self.edit, self.none_button, self.default_button):
            field.setEnabled(chosen is not None)
        if chosen is not None:
            self.edit.setKeySequence(QKeySequence(self._shortcuts.key(chosen)))
            self.default_button.setEnabled(not self._shortcuts.is_default(chosen))
