"""The head that ships and those the user taught: which one scores, and a way back to any."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.languages import moment_in_words, number_in_words
from app.widgets.basics import button, label
from app.words import share_in_words
from core.storage.heads import KnownHead

NUMBER = Qt.ItemDataRole.UserRole


class HeadsDialog(QDialog):
    """Signals: ``use_requested`` (number, None: the one that ships), ``remove_requested``."""

    use_requested = Signal(object)
    remove_requested = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Heads"))
        self.setMinimumSize(640, 360)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Heads"), "title"))
        words = self.tr(
            "A head decides whether two photos are the same. You can go back to any of "
            "these; your verdicts and decisions stay."
        )
        column.addWidget(label(words, "secondary", wrap=True))
        self.tree = QTreeWidget()
        self.tree.setAccessibleName(self.tr("Heads, latest first"))
        self.tree.setRootIsDecorated(False)
        self.tree.setHeaderLabels(
            [self.tr("Head"), self.tr("Created"), self.tr("F1 when trained"), self.tr("Status")]
        )
        self.tree.currentItemChanged.connect(lambda *_: self._refresh())
        column.addWidget(self.tree, 1)
        row = QHBoxLayout()
        self.remove_button = button(self.tr("Remove"), self._remove)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(button(self.tr("Close"), self.accept))
        self.use_button = button(self.tr("Use this head"), self._use, "primary")
        row.addWidget(self.use_button)
        column.addLayout(row)

    def show_heads(
        self, heads: Sequence[KnownHead], active: int | None, fetched: str | None = None
    ) -> None:
        """Replace the list; ``active`` None: the one that they were taught to is in use, which came
        with the program or was made for the backbone ``fetched``."""
        self.tree.clear()
        in_use = self.tr("in use")
        for head in heads:
            report = head.card.get("report", {})
            made_at = moment_in_words(head.made_at.astimezone())
            state = in_use if head.number == active else ""
            item = QTreeWidgetItem([self._name(head, report), made_at, _f1(report), state])
            item.setData(0, NUMBER, head.number)
            self.tree.addTopLevelItem(item)
        state = in_use if active is None else ""
        words = self.tr("Came with Samelens")
        if fetched is not None:
            words = self.tr("Trained here for {name}").format(name=fetched)
        shipped = QTreeWidgetItem([words, "", "", state])
        self.tree.addTopLevelItem(shipped)
        for column in range(4):
            self.tree.resizeColumnToContents(column)
        self.tree.setCurrentItem(self.tree.topLevelItem(0) or shipped)
        self._refresh()

    def _name(self, head: KnownHead, report: dict[str, Any]) -> str:
        if head.name == "adapted":
            return self.tr("Adapted to your photos")
        count = number_in_words(report.get("same", 0) + report.get("different", 0))
        return self.tr("Taught by {count} verdicts").format(count=count)

    def _use(self) -> None:
        if (item := self.tree.currentItem()) is not None:
            self.use_requested.emit(item.data(0, NUMBER))

    def _remove(self) -> None:
        item = self.tree.currentItem()
        if item is not None and item.data(0, NUMBER) is not None:
            self.remove_requested.emit(item.data(0, NUMBER))

    def _refresh(self) -> None:
        item = self.tree.currentItem()
        self.use_button.setEnabled(item is not None and not item.text(3))
        self.remove_button.setEnabled(item is not None and item.data(0, NUMBER) is not None)


def _f1(report: dict[str, Any]) -> str:
    """ "12% → 86%", empty where nothing was measured."""
    try:
        before, after = (report[side]["f1"][0] for side in ("before", "after"))
    except (KeyError, IndexError, TypeError):
        return ""
    return f"{share_in_words(before)} → {share_in_words(after)}"
