"""What is done with the files of the group on the stage and changes none: opened, shown in their
folder, copied as text, compared, found."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication

from app.controllers.review_controller import ReviewController
from app.dialogs import Dialogs
from app.dragging import file_urls
from app.incoming import open_folder_of
from app.messages import in_words
from app.pages.review_page import ReviewPage
from app.plain_text import readable
from app.preferences import Preferences
from app.widgets.facts_table import fact_in_words
from app.widgets.review_menus import FileAct
from core.records import Photo
from core.review.facts import fact_rows

PROGRAMS_KEPT = 5


class LookingController(QObject):
    """Signal: ``compare_requested`` (two paths)."""

    compare_requested = Signal(object, object)

    def __init__(
        self,
        page: ReviewPage,
        reviews: ReviewController,
        dialogs: Dialogs,
        preferences: Preferences,
    ) -> None:
        super().__init__()
        self._page, self._reviews, self._dialogs = page, reviews, dialogs
        self._preferences = preferences
        menus = page.menus
        menus.programs = lambda: preferences.programs
        menus.file_act_requested.connect(self._act)
        menus.open_with_requested.connect(self._open_with)
        menus.compare_requested.connect(self._compare)
        page.copy_requested.connect(self._copy_group)

    def _photos(self, members: Sequence[int]) -> list[Photo]:
        group = self._reviews.session.groups[self._reviews.position.group]
        return [group.members[member].photo for member in members]

    def _act(self, act: FileAct, members: Sequence[int]) -> None:
        photos = self._photos(members)
        if act is FileAct.OPEN:
            for photo in photos:
                self._open(photo.path)
        elif act is FileAct.SHOW_IN_FOLDER:
            keeper = self._reviews.session.keeper_of(self._reviews.position.group)
            shown = photos if len(photos) == 1 else self._photos([keeper])
            self._tell_unless(open_folder_of(shown[0].path), shown[0].path)
        elif act is FileAct.COPY_PATHS:
            self._copy_paths(photos)
        else:
            self._copy(self._facts_in_words(photos))
            self._page.show_notice(self.tr("Facts copied."))

    def _copy_group(self) -> None:
        """Of all groups that are selected."""
        if self._page.shows_any:
            chosen = self._page.chosen_groups or (self._reviews.position.group,)
            groups = [self._reviews.session.groups[at] for at in chosen]
            self._copy_paths([member.photo for group in groups for member in group.members])

    def _copy_paths(self, photos: Sequence[Photo]) -> None:
        self._copy("\n".join(str(photo.path) for photo in photos))
        self._page.show_notice(self.tr("%Ln path(s) copied.", "", len(photos)))

    def _copy(self, text: str) -> None:
        readable = text.encode("utf-8", "replace").decode("utf-8")
        QGuiApplication.clipboard().setText(readable)

    def _facts_in_words(self, photos: Sequence[Photo]) -> str:
        """A table that a spreadsheet takes: a row a fact, a column a photo."""
        measured = [self._reviews.measurements.of(photo.path) for photo in photos]
        rows = [["", *(readable(str(photo.path)) for photo in photos)]]
        for row in fact_rows(photos, measured):
            rows.append([in_words(row.fact), *map(fact_in_words, row.values)])
        return "\n".join(map("\t".join, rows))

    def _open(self, path: Path) -> None:
        self._tell_unless(QDesktopServices.openUrl(file_urls([path])[0]), path)

    def _open_with(self, member: int, program: Path | None) -> None:
        (photo,) = self._photos([member])
        if program is None:
            self._dialogs.ask_for_file(
                self.tr("Open with which program?"),
                "",
                lambda chosen: self._run(chosen, photo.path),
            )
        else:
            self._run(program, photo.path)

    def _run(self, program: Path, file: Path) -> None:
        is_bundle = program.suffix == ".app" and program.is_dir()  # of macOS
        command = ["open", "-a", str(program)] if is_bundle else [str(program)]
        started, _ = QProcess.startDetached(command[0], [*command[1:], str(file)])
        if started:
            others = [known for known in self._preferences.programs if known != program]
            self._preferences.programs = [program, *others][:PROGRAMS_KEPT]
        else:
            words = self.tr("{program} can't be started.")
            self._page.show_notice(words.format(program=readable(program.name)))

    def _compare(self, member: int) -> None:
        """With the keeper; the keeper with the photo beside it."""
        position = self._reviews.position
        keeper = self._reviews.session.keeper_of(position.group)
        other = position.member if member == keeper else member
        first, second = self._photos([keeper, other])
        self.compare_requested.emit(first.path, second.path)

    def _tell_unless(self, done: bool, path: Path) -> None:
        if not done:
            words = self.tr("No program opened {name}.")
            self._page.show_notice(words.format(name=readable(path.name)))
