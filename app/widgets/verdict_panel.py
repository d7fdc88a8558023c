"""What is said of two photos: the program's verdict with its reasons, and the user's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from app.languages import number_in_words
from app.messages import in_words
from app.plain_text import plain
from app.widgets.basics import button, label
from app.words import places_in_words, probability_in_words, share_in_words, sureness_in_words
from core.records import VerdictKind

if TYPE_CHECKING:
    from core.closer_look.pair_pictures import DifferingPlaces
    from core.jobs.compare import Comparison


class VerdictPanel(QFrame):
    """Signals: ``said`` (VerdictKind), ``undo_requested``."""

    said = Signal(object)
    undo_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.title = label("", "heading")
        self.changes = label("", wrap=True)
        self.places = label("", wrap=True)
        self.places.hide()
        self.numbers = label("", "secondary")
        words = QVBoxLayout()
        words.setSpacing(4)
        for line in (self.title, self.changes, self.places, self.numbers):
            words.addWidget(line)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(32)
        row.addLayout(words, 1)
        self._bars = self._make_bars()
        row.addWidget(self._bars, 0, Qt.AlignmentFlag.AlignVCenter)
        self._answers = self._make_answers()
        row.addWidget(self._answers, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(104)
        self.show_words(self.tr("Drop two photos above to compare them."))

    def show_words(self, text: str) -> None:
        """No verdict yet: why."""
        self.title.setText(text)
        self.title.setToolTip("")
        self.changes.setText("")
        self.places.hide()
        self.numbers.setText("")
        self._bars.setVisible(False)
        self._answers.setVisible(False)

    def show_comparison(self, comparison: Comparison) -> None:
        """The program's verdict."""
        self.title.setText(sureness_in_words(comparison.level, comparison.score))
        self.title.setToolTip(plain(probability_in_words(comparison.level, comparison.score)))
        changes = ", ".join(in_words(change.reason) for change in comparison.changes)
        self.changes.setText(changes[:1].upper() + changes[1:])
        pixels = self.tr("same pixels") if comparison.same_pixels else self.tr("different pixels")
        content = self.tr("same bytes") if comparison.same_bytes else self.tr("different bytes")
        cosine = number_in_words(comparison.similarity, decimals=3)
        self.numbers.setText(f"{content} · {pixels}")
        self.numbers.setToolTip(plain(self.tr("Advanced: cosine {value}").format(value=cosine)))
        shares = (comparison.shares.c2, comparison.shares.c3, comparison.shares.c5)
        for (bar, percent), share in zip(self._values, shares, strict=True):
            bar.setValue(round(100 * share))
            percent.setText(share_in_words(share))
        self._bars.setVisible(any(shares))
        for answer in (self.same_button, self.different_button):
            answer.setEnabled(not comparison.same_bytes)
        self._answers.setVisible(True)

    def show_places(self, places: DifferingPlaces) -> None:
        """In how many places the two that were compared differ; nothing where something differs
        that is no place."""
        none = self.tr("No difference can be seen.")
        if self.changes.text():
            none = self.tr("Otherwise no difference can be seen.")
        words = places_in_words(places) or (none if places.agrees else "")
        self.places.setText(words)
        self.places.setVisible(bool(words))

    def show_said(self, kind: VerdictKind | None, *, undoable: bool) -> None:
        """What the user said of this pair, now or earlier."""
        words = {
            VerdictKind.SAME: self.tr("You said: same"),
            VerdictKind.DIFFERENT: self.tr("You said: different"),
            VerdictKind.IGNORE: self.tr("You said: ignore"),
            None: self.tr("What do you think?"),
        }
        self.own_verdict.setText(words[kind])
        self.same_button.setChecked(kind is VerdictKind.SAME)
        self.different_button.setChecked(kind is VerdictKind.DIFFERENT)
        self.undo_button.setVisible(undoable)

    def _make_bars(self) -> QWidget:
        frame = QWidget()
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.addWidget(label(self.tr("Where they differ"), "secondary"), 0, 0, 1, 3)
        self._values = []
        names = (
            (self.tr("Color, texture"), "C2"),
            (self.tr("Patterns"), "C3"),
            (self.tr("Content"), "C5"),
        )
        for at, (name, layer) in enumerate(names):
            tip = self.tr("Advanced: layer {name} of the network").format(name=layer)
            bar = QProgressBar()
            bar.setRange(0, 100)
            bar.setTextVisible(False)
            bar.setFixedWidth(120)
            bar.setAccessibleName(name)
            bar.setToolTip(plain(tip))
            percent = label("", "secondary")
            percent.setMinimumWidth(36)
            percent.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label(name, "secondary"), at + 1, 0)
            grid.addWidget(bar, at + 1, 1)
            grid.addWidget(percent, at + 1, 2)
            self._values.append((bar, percent))
        return frame

    def _make_answers(self) -> QWidget:
        frame = QWidget()
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        self.own_verdict = label("", "secondary")
        self.undo_button = button(self.tr("Undo"), self.undo_requested.emit, "link")
        self.undo_button.setToolTip("Ctrl+Z")
        room = self.undo_button.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.undo_button.setSizePolicy(room)
        head.addWidget(self.own_verdict, 1)
        head.addWidget(self.undo_button)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.same_button = button(
            self.tr("Same"), lambda: self.said.emit(VerdictKind.SAME), "answer"
        )
        self.different_button = button(
            self.tr("Different"), lambda: self.said.emit(VerdictKind.DIFFERENT), "answer"
        )
        tip = self.tr("Remembered. The next scan will follow your verdict.")
        for answer in (self.same_button, self.different_button):
            answer.setCheckable(True)
            answer.setToolTip(plain(tip))
            row.addWidget(answer)
        column.addLayout(row)
        return frame
