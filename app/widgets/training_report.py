"""What a training found out, before and after, and the question whether to use the new head."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.languages import number_in_words
from app.plain_text import plain
from app.thumbnails import THUMBNAIL_SIDE, Thumbnails
from app.widgets.basics import button, label, panel
from app.words import score_in_words, share_in_words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from core.records import ContentHash
    from core.teaching.held_out import Figure
    from core.teaching.teaching_report import Changed, TeachingReport

EXAMPLES = 40
PICTURE, ROW_HEIGHT = QSize(72, 48), 60


class TrainingReportDialog(QDialog):
    """Signal: ``accepted_head``: use the new head. Closing keeps the old one."""

    accepted_head = Signal()

    def __init__(
        self,
        report: TeachingReport,
        paths: Mapping[ContentHash, Path],
        thumbnails: Thumbnails,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What was learned"))
        self.setMinimumSize(720, 360)
        self._paths, self._thumbnails = paths, thumbnails
        self._icons: list[tuple[QTableWidgetItem, Path]] = []
        is_better = report.conclusion.value == "better"
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        self.title = label(self._title(report), "title", wrap=True)
        column.addWidget(self.title)
        self.why = label(self._why(report), wrap=True)
        self.why.setVisible(bool(self.why.text()))
        column.addWidget(self.why)
        self.explanation = label(self._explanation(report), "secondary", wrap=True)
        column.addWidget(self.explanation)
        column.addWidget(self._figures(report))
        if report.changed:
            heading = self.tr("Pairs it now judges differently")
            column.addWidget(label(heading, "heading"))
            column.addWidget(self._examples(report.changed[:EXAMPLES]), 1)
        else:
            column.addStretch(1)
        row = QHBoxLayout()
        row.addStretch(1)
        words = self.tr("Use it") if is_better else self.tr("Use it anyway")
        self.keep_button = button(
            self.tr("Leave all as it was"), self.reject, "" if is_better else "primary"
        )
        self.use_button = button(words, self._use, "primary" if is_better else "")
        row.addWidget(self.keep_button)
        row.addWidget(self.use_button)
        column.addLayout(row)
        (self.use_button if is_better else self.keep_button).setDefault(True)
        thumbnails.ready.connect(self._show_pictures)
        self._show_pictures()

    def _title(self, report: TeachingReport) -> str:
        """What the figures allow to be said; never that rising ones are no better."""
        if _looks_better(report):
            return self.tr("What was learned looks better, but that may be chance")
        return {
            "better": self.tr("What was learned judges your photos better"),
            "not better": self.tr("What was learned isn't better, so nothing changes"),
            "forgets copies": self.tr("What was learned misses edited copies, so nothing changes"),
        }[report.conclusion.value]

    def _why(self, report: TeachingReport) -> str:
        """Why figures that rose don't count, or what fell beside them."""
        held = report.held
        if report.conclusion.value == "forgets copies" and report.copies is not None:
            return self.tr(
                "On your verdicts it got better, but of edited copies it recognizes {after} "
                "where it was {before}."
            ).format(
                before=share_in_words(report.copies[0]), after=share_in_words(report.copies[1])
            )
        if not _looks_better(report):
            fell = self.tr("One figure rose, but the other fell by as much or more.")
            return fell if _rose_in_part(report) else ""
        if held.gain.low > 0:
            return self.tr(
                "The figures rose, but it's still right hardly more often than by guessing. "
                "Nothing changes. Check whether your verdicts contradict each other."
            )
        return self.tr(
            "The figures rose, but with so few pairs to measure on, luck alone could do that. "
            "Nothing changes. Give more verdicts and retrain."
        )

    def _explanation(self, report: TeachingReport) -> str:
        words = self.tr(
            "Learned from {same} same and {different} different pairs. Measured on pairs "
            "of photos it didn't learn from; the ranges in parentheses allow for chance."
        ).format(same=number_in_words(report.same), different=number_in_words(report.different))
        if report.left_out:
            more = self.tr("Verdicts left out because their photos aren't in any scan: {count}.")
            words = f"{words} {more.format(count=number_in_words(report.left_out))}"
        return words

    def _figures(self, report: TeachingReport) -> QWidget:
        frame = panel()
        grid = QGridLayout(frame)
        grid.setContentsMargins(16, 12, 16, 12)
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(8)
        for at, words in enumerate((self.tr("Before"), self.tr("After")), 1):
            grid.addWidget(label(words, "secondary"), 0, at)
        before, after = report.held.before, report.held.after
        rows = (
            (self.tr("Pairs it calls the same that really are"), before.precision, after.precision),
            (self.tr("Pairs that are the same and that it finds"), before.recall, after.recall),
            (self.tr("Both combined"), before.f1, after.f1),
        )
        for at, (name, old, new) in enumerate(rows, 1):
            grid.addWidget(label(name), at, 0)
            grid.addWidget(label(_figure(old)), at, 1)
            grid.addWidget(label(_figure(new), "name"), at, 2)
        if report.copies is not None:
            at = len(rows) + 1
            grid.addWidget(label(self.tr("Edited copies it still recognizes")), at, 0)
            for side, share in enumerate(report.copies, 1):
                grid.addWidget(label(share_in_words(share)), at, side)
        grid.setColumnStretch(3, 1)
        return frame

    def _examples(self, changed: tuple[Changed, ...]) -> QTableWidget:
        table = self.table = QTableWidget(len(changed), 4)
        names = ("", "", self.tr("You said"), self.tr("Score: before → after"))
        table.setHorizontalHeaderLabels(names)
        table.setAccessibleName(self.tr("Pairs it now judges differently"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setShowGrid(False)
        table.setIconSize(PICTURE)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
        for row, example in enumerate(changed):
            for side, content in enumerate(example.pair):
                item = QTableWidgetItem()
                if (path := self._paths.get(content)) is not None:
                    item.setToolTip(plain(str(path)))
                    self._icons.append((item, path))
                table.setItem(row, side, item)
            verdict = self.tr("Same") if example.is_same else self.tr("Different")
            right = self.tr("now wrong") if example.was_right else self.tr("now right")
            scores = f"{score_in_words(example.before)} → {score_in_words(example.after)}"
            table.setItem(row, 2, QTableWidgetItem(verdict))
            table.setItem(row, 3, QTableWidgetItem(f"{scores}, {right}"))
        return table

    def _show_pictures(self) -> None:
        waiting = []
        for item, path in self._icons:
            image = self._thumbnails.request(path, THUMBNAIL_SIDE)
            if image is None:
                waiting.append((item, path))
            else:
                item.setIcon(QIcon(QPixmap.fromImage(image)))
        self._icons = waiting

    def _use(self) -> None:
        self.accepted_head.emit()
        self.accept()


def _looks_better(report: TeachingReport) -> bool:
    """The figures rose, and yet it isn't called better."""
    held = report.held
    return report.conclusion.value == "not better" and held.after.f1.value > held.before.f1.value


def _rose_in_part(report: TeachingReport) -> bool:
    before, after = report.held.before, report.held.after
    rose = (
        after.precision.value > before.precision.value or after.recall.value > before.recall.value
    )
    return rose and report.conclusion.value == "not better"


def _figure(figure: Figure) -> str:
    return f"{share_in_words(figure.value)} ({100 * figure.low:.0f}–{100 * figure.high:.0f})"
