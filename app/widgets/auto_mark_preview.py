"""What auto-mark would do: where, how much, and group by group with a tick each; nothing is marked
before the button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from app.auto_mark_scopes import ScopeChoice
from app.messages import in_words, size_in_words
from app.models.auto_mark_model import MARKED, REASON, AutoMarkModel
from app.thumbnails import Thumbnails
from app.widgets.basics import button, label
from app.words import groups_in_words, photos_and_videos_in_words
from core.records import Group
from core.review.auto_mark import AutoMarkPlan


class AutoMarkPreview(QDialog):
    """Accepted only by its own button. Signals: ``agreed`` (AutoMarkPlan), what is ticked;
    ``scope_chosen`` (Scope), which wants another plan; ``rules_requested``."""

    agreed = Signal(object)
    scope_chosen = Signal(object)
    rules_requested = Signal()

    def __init__(
        self,
        groups: Sequence[Group],
        scopes: Sequence[ScopeChoice],
        thumbnails: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Auto-mark"))
        self.setMinimumSize(800, 520)
        self._thumbnails = thumbnails
        blank = self.palette().alternateBase().color()
        self.model = AutoMarkModel(groups, thumbnails, blank)
        self._left: Counter[str] = Counter()
        self.title = label("", "title", wrap=True)
        self.explanation = label("", "secondary", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.explanation)
        column.addLayout(self._choices(scopes))
        column.addWidget(self._tree(), 1)
        column.addLayout(self._buttons())
        self.model.ticked.connect(self._show_totals)
        thumbnails.ready.connect(self._repaint)
        self._show_totals()

    def show_plan(self, plan: AutoMarkPlan) -> None:
        """All of it ticked."""
        self._left = Counter(in_words(why) for _, why in plan.left)
        self.model.show_plan(plan)

    def _choices(self, scopes: Sequence[ScopeChoice]) -> QHBoxLayout:
        self.scopes = QComboBox()
        self.scopes.setAccessibleName(self.tr("Where to mark"))
        for choice in scopes:
            self.scopes.addItem(choice.words, choice.scope)
        self.scopes.activated.connect(lambda at: self.scope_chosen.emit(scopes[at].scope))
        row = QHBoxLayout()
        row.addWidget(self.scopes)
        row.addStretch(1)
        tick, untick = self.tr("Tick all"), self.tr("Tick none")
        row.addWidget(button(tick, lambda: self.model.tick_all(ticks=True), "link"))
        row.addWidget(button(untick, lambda: self.model.tick_all(ticks=False), "link"))
        return row

    def _tree(self) -> QTreeView:
        tree = self.tree = QTreeView()
        tree.setAccessibleName(self.tr("Photos that would be marked"))
        tree.setRootIsDecorated(False)
        tree.setUniformRowHeights(True)
        tree.setAllColumnsShowFocus(True)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setModel(self.model)
        header = tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(REASON, QHeaderView.ResizeMode.Interactive)
        header.resizeSection(REASON, 180)
        header.setSectionResizeMode(MARKED, QHeaderView.ResizeMode.Stretch)
        tree.verticalScrollBar().valueChanged.connect(self._thumbnails.drop_waiting)
        return tree

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Keeper rules…"), self._ask_for_rules))
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        self.mark_button = button("", self._agree, "primary")
        self.mark_button.setDefault(True)
        row.addWidget(self.mark_button)
        return row

    def _show_totals(self) -> None:
        """Of what is ticked now."""
        model = self.model
        words = self.tr("Mark {photos}").format(photos=self._marked_in_words())
        self.mark_button.setText(words)
        self.mark_button.setEnabled(model.count > 0)
        self.title.setText(self._title())
        sentence = self.tr("Nothing is removed yet. A single undo clears all these marks.")
        for why, count in self._left.items():
            stay = self.tr("{groups} left undecided: {why}.")
            left = stay.format(groups=groups_in_words(count), why=why)
            sentence = f"{sentence} {left}"
        self.explanation.setText(sentence)

    def _title(self) -> str:
        model = self.model
        if not model.count:
            is_planned = model.rowCount() > self._left.total()
            return self.tr("Nothing is ticked.") if is_planned else self.tr("Nothing to mark here.")
        words = self.tr("Mark {photos} in {groups} ({bytes})?")
        return words.format(
            photos=self._marked_in_words(),
            groups=groups_in_words(model.count),
            bytes=size_in_words(model.bytes),
        )

    def _marked_in_words(self) -> str:
        return photos_and_videos_in_words(self.model.photos, self.model.videos)

    def _agree(self) -> None:
        self.agreed.emit(self.model.chosen)
        self.accept()

    def _repaint(self) -> None:
        """A picture was read."""
        self.tree.viewport().update()

    def _ask_for_rules(self) -> None:
        self.reject()
        self.rules_requested.emit()
