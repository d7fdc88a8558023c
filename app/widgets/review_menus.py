"""The menus of Review: what can be done with a photo, or with the group on the stage."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.commands import Command
from app.decision_words import badge_in_words
from app.plain_text import readable
from app.review_snapshot import ReviewSnapshot
from app.shortcuts import Shortcuts
from app.widgets.chips import GOING
from core.photo_files.file_kinds import is_video
from core.review.decision import MemberState

Extend = Callable[[QMenu, int | None], object]
"""Adds to a menu; the number is the member that it is of, None for the group."""


class FileAct(Enum):
    """What is done with files, and changes none."""

    OPEN = "open"
    SHOW_IN_FOLDER = "show in folder"
    COPY_PATHS = "copy paths"
    COPY_FACTS = "copy facts"


class ReviewMenus(QObject):
    """Signals of a member: ``keep_requested``, ``mark_requested``, ``keeper_requested``,
    ``find_requested``, ``compare_requested``; ``open_with_requested`` (member, program or None:
    ask which). Of files: ``file_act_requested`` (:class:`FileAct`, members). Of the group:
    ``accept_requested``, ``keep_all_requested``, ``different_requested``, ``clear_requested``."""

    keep_requested = Signal(int)
    mark_requested = Signal(int)
    keeper_requested = Signal(int)
    find_requested = Signal(int)
    compare_requested = Signal(int)
    open_with_requested = Signal(int, object)
    file_act_requested = Signal(FileAct, object)
    accept_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    clear_requested = Signal()

    def __init__(self, page: QWidget, shortcuts: Shortcuts) -> None:
        super().__init__(page)
        self._page, self._shortcuts = page, shortcuts
        self._snapshot: ReviewSnapshot | None = None
        self._extensions: list[Extend] = []
        self.programs: Callable[[], list[Path]] = list

    def extend(self, extend: Extend) -> None:
        """Let every menu that opens from now on be added to."""
        self._extensions.append(extend)

    def show_snapshot(self, snapshot: ReviewSnapshot) -> None:
        """What the menus are of."""
        self._snapshot = snapshot

    def open_for_photo(self, member: int, place: QPoint) -> None:
        """At ``place`` on the screen."""
        menu = self._menu()
        path, state = self._members[member]
        self._add_decisions(menu, member, state)
        menu.addSeparator()
        if not is_video(path.name):
            menu.addAction(
                self.tr("Find similar photos"), partial(self.find_requested.emit, member)
            )
            menu.addAction(self.tr("Compare"), partial(self.compare_requested.emit, member))
        menu.addSeparator()
        self._add_files(menu, (member,))
        self._finish(menu, member, place)

    def open_for_group(self, place: QPoint) -> None:
        """At ``place`` on the screen."""
        if not self._members:
            return
        menu = self._menu()
        for words, act, command in (
            (self.tr("Accept"), self.accept_requested, Command.ACCEPT),
            (self.tr("Keep all"), self.keep_all_requested, Command.KEEP_ALL),
            (self.tr("Not duplicates"), self.different_requested, Command.NOT_DUPLICATES),
            (self.tr("Clear the marks"), self.clear_requested, Command.CLEAR),
        ):
            menu.addAction(f"{words}\t{self._shortcuts.shown_key(command)}", act.emit)
        menu.addSeparator()
        self._add_files(menu, tuple(range(len(self._members))))
        self._finish(menu, None, place)

    @property
    def _members(self) -> tuple[tuple[Path, MemberState], ...]:
        return () if self._snapshot is None else self._snapshot.strip

    def _add_decisions(self, menu: QMenu, member: int, state: MemberState) -> None:
        assert self._snapshot is not None
        goes = self.tr("Mark: {badge}").format(badge=badge_in_words(self._snapshot.action))
        keep = menu.addAction(self.tr("Keep"), partial(self.keep_requested.emit, member))
        mark = menu.addAction(goes, partial(self.mark_requested.emit, member))
        keeper = menu.addAction(
            self.tr("Make it the keeper"), partial(self.keeper_requested.emit, member)
        )
        can_go = member != self._snapshot.cards[0].number and state is not MemberState.GONE
        keep.setEnabled(state in GOING)
        mark.setEnabled(can_go and state is not MemberState.DELETE)
        keeper.setEnabled(can_go)

    def _add_files(self, menu: QMenu, members: tuple[int, ...]) -> None:
        def add(words: str, act: FileAct, chosen: tuple[int, ...]) -> None:
            menu.addAction(words, partial(self.file_act_requested.emit, act, chosen))

        first = members[:1]
        if len(members) == 1:
            add(self.tr("Open"), FileAct.OPEN, first)
            self._add_programs(menu, members[0])
            add(self.tr("Show in folder"), FileAct.SHOW_IN_FOLDER, first)
            add(self.tr("Copy path"), FileAct.COPY_PATHS, members)
        else:
            key, copy_paths = self._shortcuts.shown_key(Command.COPY_PATHS), self.tr("Copy paths")
            add(self.tr("Open all"), FileAct.OPEN, members)
            add(self.tr("Show the keeper in its folder"), FileAct.SHOW_IN_FOLDER, first)
            add(f"{copy_paths}\t{key}", FileAct.COPY_PATHS, members)
        add(self.tr("Copy facts"), FileAct.COPY_FACTS, members)

    def _add_programs(self, menu: QMenu, member: int) -> None:
        below = menu.addMenu(self.tr("Open with"))
        for program in self.programs():
            name = readable(program.stem).replace("&", "&&")
            below.addAction(name, partial(self.open_with_requested.emit, member, program))
        below.addSeparator()
        below.addAction(
            self.tr("Another program…"), partial(self.open_with_requested.emit, member, None)
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _finish(self, menu: QMenu, member: int | None, place: QPoint) -> None:
        for extend in self._extensions:
            extend(menu, member)
        menu.popup(place)
