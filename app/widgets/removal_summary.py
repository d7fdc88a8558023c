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

from app.companion_words import photos_and_files_in_words
from app.languages import number_in_words
from app.messages import size_in_words
from app.plain_text import plain, readable
from app.widgets.basics import button, label
from app.words import files_by_kind_in_words, files_in_words
from core.review.companions import WithCompanions
from core.review.journal import REMOVALS, Action, KnownFile
from core.review.last_look import bytes_to_read
from core.review.requests import RemovalRequest

NAMES_SHOWN = 500
_NOTHING_BESIDE = WithCompanions((), 0, 0)


@dataclass(frozen=True, slots=True)
class RemovalChoice:
    """What the user chose: the action, for a move the folder, whether companions go too, whether
    photos go whose video would be left behind, and whether the photos that stay are told what only
    removed ones know."""

    action: Action
    folder: Path | None
    with_companions: bool
    leaves_videos: bool
    copies_metadata: bool


class RemovalSummary(QDialog):
    """Accepted only by its own button. Signal: ``chosen`` (RemovalChoice).

    The button waits for :meth:`show_companions`.
    """

    chosen = Signal(object)

    def __init__(
        self,
        requests: Sequence[RemovalRequest],
        parent: QWidget,
        action: Action = Action.TRASH,
        *,
        copies_metadata: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Remove files"))
        self.setMinimumSize(640, 600)
        self._requests = requests
        self._folder: Path | None = None
        self._looked_up: WithCompanions | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        self.title = label("", "title", wrap=True)
        column.addWidget(self.title)
        self._totals = label("", "secondary", wrap=True)
        column.addWidget(self._totals)
        column.addLayout(self._choices(action))
        self.companions = QCheckBox()
        self.companions.setChecked(True)
        self.companions.hide()
        self.held = QCheckBox()
        self.held.setChecked(True)
        self.held.hide()
        self._left = label("", "secondary", wrap=True)
        self._left.hide()
        self._saying_more = label("", "secondary", wrap=True)
        self._saying_more.hide()
        self.metadata = QCheckBox(self.tr("Copy missing metadata to the keepers"))
        self.metadata.setChecked(copies_metadata)
        column.addWidget(self.companions)
        column.addWidget(self.held)
        column.addWidget(self._left)
        column.addLayout(self._metadata_choice())
        self.names = QPlainTextEdit()
        self.names.setReadOnly(True)
        self.names.setAccessibleName(self.tr("Files that will be removed"))
        column.addWidget(self.names, 1)
        column.addLayout(self._buttons())
        self.companions.toggled.connect(lambda *_: self._refresh())
        self.held.toggled.connect(lambda *_: self._refresh())
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

    def show_companions(self, looked_up: WithCompanions) -> None:
        """What would go along, and what stays behind."""
        self._looked_up = looked_up
        words = self.tr(
            "Also remove the RAW file, video or sidecars of %Ln photo(s)", "", looked_up.offered
        )
        self.companions.setText(words)
        held = len(looked_up.held)
        self.held.setText(self.tr("Keep %Ln photo(s) whose video would be left behind", "", held))
        words = self.tr(
            "%Ln file(s) of these photos stay: the keeper has nothing as good",
            "",
            len(looked_up.staying),
        )
        self._left.setText(words)
        self._refresh()

    def show_metadata(self, saying_more: int) -> None:
        """So many photos say what the ones that stay don't: that is copied unless told not to."""
        words = self.tr(
            "%Ln photo(s) hold a date or place that the kept photo lacks", "", saying_more
        )
        self._saying_more.setText(words)
        self._saying_more.setVisible(saying_more > 0)
        if saying_more:
            self.metadata.setChecked(True)

    def _choices(self, chosen: Action) -> QGridLayout:
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
            radio.setChecked(action is chosen)
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
        column.addWidget(self._saying_more)
        column.addWidget(label(words, "secondary", wrap=True))
        return column

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
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Choose where to move the files"))
        if chosen:
            self.choose(Action.MOVE, Path(chosen))

    def _accept(self) -> None:
        self.chosen.emit(self._choice)
        self.accept()

    @property
    def _choice(self) -> RemovalChoice:
        return RemovalChoice(
            self.action,
            self._folder if self.action is Action.MOVE else None,
            self.companions.isChecked() and not self._is_link,
            self._is_link or not self.held.isChecked(),
            self.metadata.isChecked(),
        )

    @property
    def _is_link(self) -> bool:
        """Beside a link in the photo's place, everything stays."""
        return self.action in (Action.HARD_LINK, Action.SYMLINK)

    def _refresh(self) -> None:
        words = {
            Action.TRASH: self.tr("Move {count} to the trash"),
            Action.MOVE: self.tr("Move {count} to the folder"),
            Action.HARD_LINK: self.tr("Replace {count} with hard links"),
            Action.SYMLINK: self.tr("Replace {count} with symbolic links"),
        }
        action, going, looked_up = self.action, self._going, self._looked_up
        files = [file for request in going for file in request.files]
        self.move_button.setText(words[action].format(count=files_in_words(len(files))))
        needs_folder = action is Action.MOVE and self._folder is None
        self.move_button.setEnabled(bool(looked_up and going) and not needs_folder)
        moved = action is Action.MOVE
        shown = str(self._folder) if moved and self._folder else ""
        if looked_up is None:
            shown = self.tr("Looking for companion files…")
        self._goal.setText(shown)
        self._goal.setToolTip(plain(shown))
        alone = looked_up if looked_up is not None and not self._is_link else _NOTHING_BESIDE
        self.companions.setVisible(alone.offered > 0)
        self.held.setVisible(bool(alone.held))
        self._left.setVisible(bool(alone.staying))
        self._show_totals(going, files)
        self._show_names(files, alone)

    @property
    def _going(self) -> Sequence[RemovalRequest]:
        """As it is chosen now."""
        if self._looked_up is None:
            return self._requests
        choice = self._choice
        return self._looked_up.chosen(
            along=choice.with_companions, leaves_videos=choice.leaves_videos
        )

    def _show_totals(self, going: Sequence[RemovalRequest], files: Sequence[KnownFile]) -> None:
        counted = photos_and_files_in_words([request.photo for request in going], len(files))
        self.title.setText(self.tr("Remove {photos}?").format(photos=counted))
        keepers = {request.keeper.path: request.keeper for request in going}
        stay = files_by_kind_in_words(keepers.values())
        sentence = self.tr(
            "{bytes} in total. Staying in place: {photos}. Before a file is removed, it and its "
            "keeper are read and checked again ({read} in all). You can undo this now, or later "
            "from History."
        )
        read = size_in_words(bytes_to_read(going))
        total = size_in_words(sum(file.size for file in files))
        self._totals.setText(sentence.format(bytes=total, photos=stay, read=read))

    def _show_names(self, files: Sequence[KnownFile], alone: WithCompanions) -> None:
        lines = self._shortened([file.path for file in files])
        staying = [*alone.staying]
        if self.held.isChecked():
            staying += [request.photo.path for request in alone.held]
        if staying:
            lines += ["", self.tr("These files stay:"), *self._shortened(staying)]
        text = "\n".join(map(readable, lines))
        if text != self.names.toPlainText():
            self.names.setPlainText(text)

    def _shortened(self, files: Sequence[Path]) -> list[str]:
        lines = [str(file) for file in files[:NAMES_SHOWN]]
        if len(files) > NAMES_SHOWN:
            more = number_in_words(len(files) - NAMES_SHOWN)
            lines.append(self.tr("and {count} more").format(count=more))
        return lines
