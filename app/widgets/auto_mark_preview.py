"""What auto-mark would do, in numbers and as a list; nothing is marked before the button."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.messages import in_words, size_in_words
from app.plain_text import plain
from app.widgets.basics import button, label
from app.words import files_by_kind_in_words, groups_in_words
from core.records import Group
from core.review.auto_mark import AutoMarkPlan, GroupPlan

SHOWN = 500


class AutoMarkPreview(QDialog):
    """Accepted only by its own button. Signal: ``rules_requested``."""

    rules_requested = Signal()

    def __init__(self, plan: AutoMarkPlan, groups: Sequence[Group], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Auto-mark"))
        self.setMinimumSize(800, 520)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        self.title = label(self._title(plan, groups), "title", wrap=True)
        column.addWidget(self.title)
        self.explanation = label(self._sentence(plan), "secondary", wrap=True)
        column.addWidget(self.explanation)
        column.addWidget(self._tree(plan, groups), 1)
        row = QHBoxLayout()
        row.addWidget(button(self.tr("Keeper rules…"), self._ask_for_rules))
        row.addStretch(1)
        row.addWidget(button(self.tr("Cancel"), self.reject))
        words = self.tr("Mark {photos}").format(photos=_marked_in_words(plan, groups))
        self.mark_button = button(words, self.accept, "primary")
        self.mark_button.setEnabled(plan.photos > 0)
        self.mark_button.setDefault(True)
        row.addWidget(self.mark_button)
        column.addLayout(row)

    def _title(self, plan: AutoMarkPlan, groups: Sequence[Group]) -> str:
        if not plan.groups:
            return self.tr("There's nothing left to mark.")
        words = self.tr("Mark {photos} in {groups} ({bytes})?")
        return words.format(
            photos=_marked_in_words(plan, groups),
            groups=groups_in_words(len(plan.groups)),
            bytes=size_in_words(plan.bytes),
        )

    def _sentence(self, plan: AutoMarkPlan) -> str:
        sentence = self.tr("Nothing is removed yet. A single undo clears all these marks.")
        for why, count in Counter(why for _, why in plan.left).items():
            stay = self.tr("{groups} left undecided: {why}.")
            left = stay.format(groups=groups_in_words(count), why=in_words(why))
            sentence = f"{sentence} {left}"
        return sentence

    def _tree(self, plan: AutoMarkPlan, groups: Sequence[Group]) -> QTreeWidget:
        tree = self.tree = QTreeWidget()
        tree.setAccessibleName(self.tr("Photos that would be marked"))
        tree.setRootIsDecorated(False)
        tree.setHeaderLabels([self.tr("Keeper"), self.tr("Reason"), self.tr("Marked")])
        header = tree.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        for group_plan in plan.groups[:SHOWN]:
            tree.addTopLevelItem(_marked(group_plan, groups[group_plan.number]))
        for number, why in plan.left[: max(0, SHOWN - len(plan.groups))]:
            names = ", ".join(member.photo.path.name for member in groups[number].members)
            tree.addTopLevelItem(_item([names, in_words(why), self.tr("nothing")]))
        more = len(plan.groups) + len(plan.left) - tree.topLevelItemCount()
        if more:
            words = self.tr("and {groups} more").format(groups=groups_in_words(more))
            tree.addTopLevelItem(QTreeWidgetItem([words]))
        return tree

    def _ask_for_rules(self) -> None:
        self.reject()
        self.rules_requested.emit()


def _marked_in_words(plan: AutoMarkPlan, groups: Sequence[Group]) -> str:
    planned = ((groups[each.number].members, each.marked) for each in plan.groups)
    return files_by_kind_in_words(members[at].photo for members, marked in planned for at in marked)


def _marked(plan: GroupPlan, group: Group) -> QTreeWidgetItem:
    marked = [group.members[at].photo.path for at in sorted(plan.marked)]
    keeper = group.members[plan.keeper].photo.path
    item = _item([keeper.name, in_words(plan.reason), ", ".join(path.name for path in marked)])
    item.setToolTip(0, plain(str(keeper)))
    item.setToolTip(2, plain("\n".join(str(path) for path in marked)))
    return item


def _item(texts: list[str]) -> QTreeWidgetItem:
    return QTreeWidgetItem([_readable(text) for text in texts])


def _readable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
