"""How many verdicts there are, how many are missing, and the training that runs over them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QProgressBar, QPushButton, QVBoxLayout

from app.languages import number_in_words
from app.widgets.basics import button, label
from app.words import time_left_in_words
from core.progress import ProgressReport, Stage
from core.storage.lessons import LEAST, LEAST_OF_EACH, RECOMMENDED, LessonCount

UNEVEN = 4
"""From so many times as many verdicts of one kind as of the other, more of the other are asked."""


class LessonBar(QFrame):
    """Signals: ``retrain_requested``, ``adapt_requested``, ``heads_requested``,
    ``import_requested``, ``export_requested``, ``cancel_requested``."""

    retrain_requested = Signal()
    adapt_requested = Signal()
    heads_requested = Signal()
    import_requested = Signal()
    export_requested = Signal()
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self._count = LessonCount(0, 0)
        self._is_stopping = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        self.counts = label("", "name", wrap=True)
        self.needs = label("", "secondary", wrap=True)
        words.addWidget(self.counts)
        words.addWidget(self.needs)
        row.addLayout(words, 1)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(160)
        row.addWidget(self.bar)
        self.cancel_button = button(self.tr("Cancel"), self._cancel)
        row.addWidget(self.cancel_button)
        self.retrain_button = button(self.tr("Retrain"), self.retrain_requested.emit, "primary")
        row.addWidget(self.retrain_button)
        row.addWidget(self._more())
        self.show_idle()

    def show_count(self, count: LessonCount, *, idle: bool) -> None:
        """What there is, and what is missing; shown once nothing is trained."""
        self._count = count
        if idle:
            self.show_idle()

    def show_idle(self) -> None:
        """No training runs."""
        count = self._count
        words = self.tr(
            "{total} of {recommended} recommended verdicts: {same} same, {different} different"
        )
        self.counts.setText(
            words.format(
                total=number_in_words(count.total),
                recommended=RECOMMENDED,
                same=number_in_words(count.same),
                different=number_in_words(count.different),
            )
        )
        self.needs.setText(self._missing(count))
        self.bar.setRange(0, RECOMMENDED)
        self.bar.setValue(min(count.total, RECOMMENDED))
        self.bar.setAccessibleName(self.tr("Verdicts given, out of those recommended"))
        self.cancel_button.hide()
        self.retrain_button.setEnabled(count.is_enough)
        self._act_on_training(enabled=True)

    def show_progress(self, report: ProgressReport) -> None:
        """How far the training is."""
        if self._is_stopping:
            return
        stages = {
            Stage.EMBEDDING: self.tr("Making copies of your photos…"),
            Stage.TRAINING: self.tr("Training…"),
        }
        self.show_working(stages.get(report.stage, self.tr("Scoring your groups again…")))
        self.bar.setRange(0, report.total or 0)
        self.bar.setValue(report.done)
        if report.seconds_left is not None:
            self.needs.setText(time_left_in_words(report.seconds_left))

    def show_working(self, words: str) -> None:
        """A training runs."""
        self.counts.setText(words)
        self.needs.setText(
            self.tr("You can keep working. Nothing changes until you accept what was learned.")
        )
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        self._is_stopping = False
        self.retrain_button.setEnabled(False)  # it stays in place: Cancel is never under it
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setEnabled(True)
        self.cancel_button.show()
        self._act_on_training(enabled=False)

    def _cancel(self) -> None:
        """Heard at once, though the work goes on to its next check."""
        self._is_stopping = True
        self.cancel_button.setText(self.tr("Stopping…"))
        self.cancel_button.setEnabled(False)
        self.cancel_requested.emit()

    def _missing(self, count: LessonCount) -> str:
        same = max(0, LEAST_OF_EACH - count.same)
        different = max(0, LEAST_OF_EACH - count.different)
        if count.total < LEAST:
            return self.tr("Retraining needs {least} verdicts: {more} to go.").format(
                least=LEAST, more=LEAST - count.total
            )
        if same:
            return self.tr("Retraining needs more “same” verdicts: {more} to go.").format(more=same)
        if different:
            return self.tr("Retraining needs more “different” verdicts: {more} to go.").format(
                more=different
            )
        if UNEVEN * count.same < count.different:
            return self.tr("Enough to retrain. More “same” verdicts would help most.")
        if UNEVEN * count.different < count.same:
            return self.tr("Enough to retrain. More “different” verdicts would help most.")
        if count.total < RECOMMENDED:
            return self.tr("Enough to retrain; {more} more would make it more reliable.").format(
                more=RECOMMENDED - count.total
            )
        return self.tr("Enough to retrain.")

    def _more(self) -> QPushButton:
        more = self.more_button = QPushButton(self.tr("More"))
        menu = QMenu(more)
        menu.addAction(self.tr("Import labels…"), self.import_requested.emit)
        menu.addAction(self.tr("Export verdicts…"), self.export_requested.emit)
        menu.addSeparator()
        advanced = menu.addMenu(self.tr("Advanced"))
        self._training_acts = [
            advanced.addAction(self.tr("Adapt without verdicts"), self.adapt_requested.emit),
            advanced.addAction(self.tr("Heads…"), self.heads_requested.emit),
        ]
        more.setMenu(menu)
        return more

    def _act_on_training(self, *, enabled: bool) -> None:
        for action in self._training_acts:
            action.setEnabled(enabled)
