"""Which backbone looks at photos: those that can be chosen, how to get them, and the job that runs
over them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.messages import in_words, size_in_words
from app.plain_text import message_box
from app.widgets.basics import button, label
from app.words import time_left_in_words
from core.progress import ProgressReport, Stage

if TYPE_CHECKING:
    from core.embedding.backbones import Backbone


class BackbonesPanel(QWidget):
    """Signals, each after the user was asked: ``fetch_agreed`` (name, file or None: no file),
    ``use_agreed`` (name), ``train_agreed`` (name): make its head and use it; ``cancel_requested``.
    """

    fetch_agreed = Signal(str, object)
    use_agreed = Signal(str)
    train_agreed = Signal(str)
    cancel_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question: QMessageBox | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._is_working = False
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(16)
        words = self.tr(
            "A backbone is the neural network that looks at your photos. samelens-r50 "
            "was made to find copies; you can try the others as well. What each one "
            "computes is kept, and your verdicts and decisions apply to all of them."
        )
        column.addWidget(label(words, "secondary", wrap=True))
        self._rows = QWidget()
        column.addWidget(self._rows)
        column.addWidget(self._job())
        self.result = label("", wrap=True)
        self.result.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(self.result)
        column.addStretch(1)
        self.show_idle()

    def show_backbones(self, backbones: Sequence[Backbone]) -> None:
        """Replace the list."""
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        self.buttons.clear()
        for number, backbone in enumerate(backbones):
            row = 3 * number
            grid.addWidget(label(backbone.name, "heading"), row, 0)
            grid.addWidget(
                label(in_words(backbone.edition), "secondary", wrap=True), row + 1, 0, 1, 2
            )
            state = label(self._state(backbone), "name" if backbone.is_active else "secondary")
            grid.addWidget(state, row, 1, Qt.AlignmentFlag.AlignRight)
            if not (backbone.is_active and backbone.has_head):
                row_button = self.buttons[backbone.name] = self._button(backbone)
                grid.addWidget(row_button, row, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
            grid.setRowMinimumHeight(row + 2, 12)
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()  # it goes later
        self._rows.deleteLater()
        self._rows = rows
        rows.setEnabled(not self._is_working)

    def show_working(self, words: str) -> None:
        """A job over backbones runs."""
        self._is_working = True
        self.result.setText("")
        self.doing.setText(words)
        self.left.setText("")
        self.bar.setRange(0, 0)
        self.bar.setAccessibleName(words)
        self.cancel_button.setText(self.tr("Cancel"))
        self.cancel_button.setEnabled(True)
        self._working.show()
        self._rows.setEnabled(False)

    def show_progress(self, report: ProgressReport) -> None:
        """How far it is."""
        done, total = report.done, report.total or 0
        stages = {
            Stage.FETCHING: self.tr("Downloading: {done} of {total}"),
            Stage.MATCHING: self.tr("Choosing some of your photos…"),
            Stage.EMBEDDING: self.tr("Making copies of your photos…"),
            Stage.TRAINING: self.tr("Training the head…"),
        }
        words = stages.get(report.stage)
        if words is not None:
            self.doing.setText(words.format(done=size_in_words(done), total=size_in_words(total)))
        self.bar.setRange(0, min(total, 1000))
        self.bar.setValue(1000 * done // total if total > 1000 else done)
        left = report.seconds_left
        self.left.setText("" if left is None else time_left_in_words(left))

    def show_idle(self) -> None:
        """Nothing runs."""
        self._is_working = False
        self._working.hide()
        self._rows.setEnabled(True)

    def show_result(self, sentence: str) -> None:
        """What became of it."""
        self.result.setText(sentence)

    def _cancel(self) -> None:
        """Heard at once, though the work goes on to its next check."""
        self.cancel_button.setText(self.tr("Stopping…"))
        self.cancel_button.setEnabled(False)
        self.cancel_requested.emit()

    def _job(self) -> QWidget:
        working = self._working = QWidget()
        column = QVBoxLayout(working)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        words = QHBoxLayout()
        self.doing, self.left = label("", "name"), label("", "secondary")
        words.addWidget(self.doing, 1)
        words.addWidget(self.left)
        column.addLayout(words)
        row = QHBoxLayout()
        row.setSpacing(16)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        row.addWidget(self.bar, 1)
        self.cancel_button = button(self.tr("Cancel"), self._cancel)
        row.addWidget(self.cancel_button)
        column.addLayout(row)
        return working

    def _state(self, backbone: Backbone) -> str:
        if backbone.is_active:
            return self.tr("In use") if backbone.has_head else self.tr("In use, no head yet")
        if backbone.is_present:
            return self.tr("Ready") if backbone.has_head else self.tr("Available, no head yet")
        if not backbone.bytes_to_fetch:
            return self.tr("Not added; its file is on this disk")
        size = size_in_words(backbone.bytes_to_fetch)
        return self.tr("Not downloaded yet ({size} to go)").format(size=size)

    def _button(self, backbone: Backbone) -> QPushButton:
        if not backbone.is_present:
            row_button = button(self.tr("Get…"), lambda: self._ask_to_get(backbone))
            row_button.setAccessibleName(self.tr("Get {name}").format(name=backbone.name))
        elif backbone.has_head:
            row_button = button(self.tr("Use"), lambda: self.use_agreed.emit(backbone.name))
            row_button.setAccessibleName(self.tr("Use {name}").format(name=backbone.name))
        else:
            row_button = button(self.tr("Use…"), lambda: self._ask_to_train(backbone))
            row_button.setAccessibleName(self.tr("Use {name}").format(name=backbone.name))
        row_button.setAutoDefault(False)
        return row_button

    def _ask_to_get(self, backbone: Backbone) -> None:
        size = size_in_words(backbone.bytes_to_fetch)
        if backbone.bytes_to_fetch:
            words = self.tr(
                "This downloads {size} from {server}, where torchvision keeps its weights. "
                "None of your data is sent. An interrupted download continues where it "
                "stopped.\n\nIf you already have {file}, choose it instead, and nothing is "
                "downloaded."
            )
            yes = self.tr("Download")
        else:
            words = self.tr(
                "The torchvision file {file} is already on this disk and will be used. It's "
                "downloaded from {server} only if it's damaged."
            )
            yes = self.tr("Use it")
        box = self._asked(
            self.tr("Get {name}?").format(name=backbone.name),
            words.format(size=size, server=backbone.server, file=backbone.file_name),
        )
        box.addButton(yes, QMessageBox.ButtonRole.AcceptRole).clicked.connect(
            lambda: self.fetch_agreed.emit(backbone.name, None)
        )
        choose = box.addButton(self.tr("Choose a file…"), QMessageBox.ButtonRole.ActionRole)
        choose.clicked.connect(lambda: self._choose_file(backbone))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _ask_to_train(self, backbone: Backbone) -> None:
        words = self.tr(
            "A head decides whether two photos are the same, and each backbone needs its "
            "own. It's trained on edited copies of your scanned photos. This takes a few "
            "minutes; until then, the current backbone stays in use."
        )
        box = self._asked(self.tr("{name} has no head yet").format(name=backbone.name), words)
        yes = box.addButton(self.tr("Train and use"), QMessageBox.ButtonRole.AcceptRole)
        yes.clicked.connect(lambda: self.train_agreed.emit(backbone.name))
        box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.open()

    def _asked(self, text: str, more: str) -> QMessageBox:
        box = self.question = message_box(self, text, more)
        box.finished.connect(box.deleteLater)
        return box

    def _choose_file(self, backbone: Backbone) -> None:
        title = self.tr("Choose {file}").format(file=backbone.file_name)
        dialog = QFileDialog(self, title, "", "PyTorch (*.pth)")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.fetch_agreed.emit(backbone.name, Path(name)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
