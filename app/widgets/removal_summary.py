"""What is about to be removed, in numbers and names, and how; before anything happens."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.languages import number_in_words
from app.messages import size_in_words
from app.widgets.basics import button, label
from app.words import photos_in_words
from core.review.journal import REMOVALS, Action
from core.review.requests import RemovalRequest

NAMES_SHOWN = 500


@dataclass(frozen=True, slots=True)
class RemovalChoice:
    """What the user chose: the action, for a move the folder, whether companions go too, and
    whether the photos that stay are told what only removed ones know."""

    action: Action
    folder: Path | None
    with_companions: bool
    copies_metadata: bool


class RemovalSummary(QDialog):
    """Accepted only by its own button. Signal: ``chosen`` (RemovalChoice).

    The button waits for :meth:`show_companions`.
    """

    chosen = Signal(object)

    def __init__(
        self, requests: Sequence[RemovalRequest], parent: QWidget, *, copies_metadata: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove photos"))
        self.setMinimumSize(640, 600)
        self._requests = requests
        self._folder: Path | None = None
        self._looked = False
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        count = photos_in_words(len(requests))
        words = self.tr("Remove {photos}?").format(photos=count)
        column.addWidget(label(words, "title", wrap=True))
        keepers = len({request.keeper.path for request in requests})
        stay = self.tr("%Ln photo(s) stay", "", keepers)
        sentence = self.tr(
            "{bytes} in total. {photos_stay} in place. Each file is checked again before "
            "it's removed. You can undo this now, or later from History."
        )
        total = size_in_words(sum(request.photo.size for request in requests))
        column.addWidget(
            label(sentence.format(bytes=total, photos_stay=stay), "secondary", wrap=True)
        )
        column.addLayout(self._choices())
        self.companions = QCheckBox()
        self.companions.setChecked(True)
        self.companions.hide()
        self._left = label("", "secondary", wrap=True)
        self._left.hide()
        self.metadata = QCheckBox(self.tr("Copy missing metadata to the keepers"))
        self.metadata.setChecked(copies_metadata)
        column.addWidget(self.companions)
        column.addWidget(self._left)
        column.addLayout(self._metadata_choice())
        column.addWidget(self._names(), 1)
        column.addLayout(self._buttons())
        self._cancel.setFocus()
        self._refresh()

    @property
    def action(self) -> Action:
        """The chosen action."""
        return REMOVALS[self._group.checkedId()]

    def choose(self, action: Action, folder: Path | None = None) -> None:
        """Choose an action, and for a move its folder."""
        self._folder = folder or self._folder
        self._group.button(REMOVALS.index(action)).setChecked(True)
        self._refresh()

    def show_companions(self, offered: int, left: int) -> None:
        """How many photos have files that would go along, and how many have some that stay."""
        self._looked = True
        self.companions.setText(
            self.tr("Also remove the RAW file or Live Photo video of %Ln photo(s)", "", offered)
        )
        self.companions.setProperty("offered", offered > 0)
        stay = self.tr(
            "Photos whose RAW file or video the keeper lacks: {count}. Those files stay."
        )
        self._left.setText(stay.format(count=number_in_words(left)))
        self._left.setVisible(left > 0)
        self._refresh()

    def _choices(self) -> QGridLayout:
        words = {
            Action.TRASH: (
                self.tr("Move to the trash"),
                self.tr("The space is freed when you empty the trash."),
            ),
            Action.MOVE: (
                self.tr("Move to a folder"),
                self.tr("They go to a folder you choose and keep their subfolders."),
            ),
            Action.HARD_LINK: (
                self.tr("Replace with hard links"),
                self.tr(
                    "They go to the trash, and their paths lead to the keeper instead. Same "
                    "drive only."
                ),
            ),
            Action.SYMLINK: (
                self.tr("Replace with symbolic links"),
                self.tr("The same, but works across drives. A link breaks if the keeper is moved."),
            ),
        }
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        self._group = QButtonGroup(self)
        for number, action in enumerate(REMOVALS):
            name, sentence = words[action]
            radio = QRadioButton(name)
            radio.setAccessibleDescription(sentence)
            radio.setChecked(action is Action.TRASH)
            self._group.addButton(radio, number)
            grid.addWidget(radio, number, 0)
            columns = 1 if action is Action.MOVE else 2
            grid.addWidget(label(sentence, "secondary", wrap=True), number, 1, 1, columns)
        self.folder_button = button(self.tr("Choose folder…"), self._choose_folder)
        grid.addWidget(self.folder_button, REMOVALS.index(Action.MOVE), 2)
        self._group.idToggled.connect(lambda *_: self._refresh())
        return grid

    def _metadata_choice(self) -> QVBoxLayout:
        words = self.tr(
            "Date, location, keywords and rating go into a small .xmp file next to the "
            "keeper. A photo whose metadata can't be copied isn't removed."
        )
        self.metadata.setAccessibleDescription(words)
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(self.metadata)
        column.addWidget(label(words, "secondary", wrap=True))
        return column

    def _names(self) -> QPlainTextEdit:
        names = QPlainTextEdit()
        names.setReadOnly(True)
        names.setAccessibleName(self.tr("Files that will be removed"))
        lines = [str(request.photo.path) for request in self._requests[:NAMES_SHOWN]]
        if len(self._requests) > NAMES_SHOWN:
            more = number_in_words(len(self._requests) - NAMES_SHOWN)
            lines.append(self.tr("and {count} more").format(count=more))
        names.setPlainText("\n".join(lines).encode("utf-8", "replace").decode("utf-8"))
        return names

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self._goal = label("", "secondary")
        self._goal.setMinimumWidth(80)
        row.addWidget(self._goal, 1)
        self._cancel = button(self.tr("Cancel"), self.reject)
        self.move_button = button("", self._accept, "primary")
        row.addWidget(self._cancel)
        row.addWidget(self.move_button)
        return row

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose where to move the photos"))
        if chosen:
            self.choose(Action.MOVE, Path(chosen))

    def _accept(self) -> None:
        is_link = self.action in (Action.HARD_LINK, Action.SYMLINK)
        along = self.companions.isChecked() and not is_link
        folder = self._folder if self.action is Action.MOVE else None
        self.chosen.emit(RemovalChoice(self.action, folder, along, self.metadata.isChecked()))
        self.accept()

    def _refresh(self) -> None:
        words = {
            Action.TRASH: self.tr("Move {count} to the trash"),
            Action.MOVE: self.tr("Move {count} to the folder"),
            Action.HARD_LINK: self.tr("Replace {count} with hard links"),
            Action.SYMLINK: self.tr("Replace {count} with symbolic links"),
        }
        action = self.action
        self.move_button.setText(words[action].format(count=number_in_words(len(self._requests))))
        needs_folder = action is Action.MOVE and self._folder is None
        self.move_button.setEnabled(self._looked and not needs_folder)
        moved = action is Action.MOVE
        shown = str(self._folder) if moved and self._folder else ""
        if not self._looked:
            shown = self.tr("Looking for companion files…")
        self._goal.setText(shown)
        self._goal.setToolTip(shown)
        goes_along = action in (Action.TRASH, Action.MOVE)
        self.companions.setVisible(bool(self.companions.property("offered")) and goes_along)
