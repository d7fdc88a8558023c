"""Review: groups on the left, photos of the chosen group side by side, facts, decisions.

Passive: it shows what the controller gives and emits what the user asks for. The keeper stands on
the left. Beside it stand all others where they fit, else the one that the filmstrip chooses.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QSplitter, QVBoxLayout, QWidget

from app.commands import Command
from app.models.group_list_model import CompanionsOf
from app.pair_pictures import PairLoader
from app.review_snapshot import ReviewSnapshot
from app.shortcuts import Shortcuts
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import unless_on_button
from app.widgets.group_list import GroupList
from app.widgets.photo_view import SCREEN_SIDE
from app.widgets.review_bars import TotalsBar
from app.widgets.review_keys import bind_digits, keys_in_words
from app.widgets.review_menus import ReviewMenus
from app.widgets.review_top_bar import ReviewTopBar
from app.widgets.stage import Stage
from core.review.session import ReviewSession

GROUPS_AHEAD = 2
LIST_WIDTH = 200
"""Leaves room for three photos of 320 px in a window of 1280."""


class ReviewPage(QWidget):
    """Signals name what the user asks for; numbers are members of the chosen group.

    ``badge_pressed``: the word on a photo was clicked; ``find_requested``: None, the member that
    keys act on; ``emptied``: the list shows no group; ``room_changed``: more or fewer fit."""

    group_chosen = Signal(int)
    member_chosen = Signal(int)
    toggle_requested = Signal(int)
    badge_pressed = Signal(int)
    keeper_requested = Signal()
    delete_requested = Signal()
    next_photo_requested = Signal(int)
    accept_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    clear_requested = Signal()
    auto_mark_requested = Signal()
    rules_requested = Signal()
    history_requested = Signal()
    not_duplicates_requested = Signal()
    export_requested = Signal()
    open_requested = Signal()
    removal_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    find_requested = Signal(object)
    pick_requested = Signal()
    reject_requested = Signal()
    unset_requested = Signal()
    results_requested = Signal()
    problems_requested = Signal()
    copy_requested = Signal()
    leave_full_screen_requested = Signal()
    emptied = Signal()
    room_changed = Signal()

    def __init__(
        self,
        thumbnails: Thumbnails,
        photos: Thumbnails,
        loader: PairLoader,
        palette: Palette,
        shortcuts: Shortcuts,
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        groups = self.groups = GroupList(thumbnails, palette)
        self.model, self.list, self.filter = groups.model, groups.list, groups.filter
        self.setFocusProxy(self.list)  # so that ↑ and ↓ work as soon as the page is up
        self.palette_tokens = palette
        self._photos = photos
        self.stage = stage = Stage(thumbnails, photos, loader, palette)
        self.linked, self.row, self.viewer = stage.linked, stage.row, stage.viewer
        self.cards, self.facts, self.filmstrip = stage.row.cards, stage.facts, stage.filmstrip
        self.notice, self.totals = stage.notice, TotalsBar()
        self.top = ReviewTopBar(self.viewer.modes)
        self.menus = ReviewMenus(self, shortcuts)
        self.remove_button = self.totals.remove_button
        self._connect()
        scrolled = self.list.verticalScrollBar().valueChanged
        scrolled.connect(self.filmstrip.update)  # the list dropped what waits: ask again
        splitter = self.splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.addWidget(self.groups)
        splitter.addWidget(self._stage_side())
        splitter.setStretchFactor(1, 1)
        splitter.setCollapsible(0, False)
        splitter.setSizes([LIST_WIDTH, 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(splitter, 1)
        self._add_keys(shortcuts)
        shortcuts.changed.connect(lambda: self._show_keys(shortcuts))
        self.model.modelReset.connect(lambda: self._show_keys(shortcuts))
        self._show_keys(shortcuts)

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed while the page is up."""
        self.palette_tokens = palette
        self.groups.show_palette(palette)
        self.stage.show_palette(palette)
        self.update()

    @property
    def chosen_groups(self) -> tuple[int, ...]:
        """The groups that are selected in the list."""
        return self.groups.chosen

    @property
    def listed_groups(self) -> frozenset[int] | None:
        """The groups that the filter shows; None: all."""
        return self.model.listed

    @property
    def shows_any(self) -> bool:
        """False where the list shows no group."""
        return self.groups.shows_any

    @property
    def picks(self) -> bool:
        """True where only similar shots are listed: the best of each group is picked."""
        return self.groups.picks

    @property
    def next_groups(self) -> tuple[int, ...]:
        """The groups that come next in the list, as far as they are to be loaded ahead."""
        return self.groups.following(GROUPS_AHEAD)

    @property
    def room(self) -> int:
        """How many photos fit side by side."""
        return self.row.room

    def begin(self, session: ReviewSession) -> None:
        """List the groups of another session; ``group_chosen`` follows, or ``emptied``."""
        self.groups.begin(session)

    def show_next_group(self) -> None:
        """Go on in the list."""
        self.groups.step(1)

    def begin_group(self) -> None:
        """Another group: its photos fit the stage, and all is seen from its top."""
        self.stage.begin_group()

    def show_groups(self, *, shown: bool) -> None:
        """The list of groups, or more room for the photos."""
        self.groups.setVisible(shown)
        policy = Qt.FocusPolicy.NoFocus if shown else Qt.FocusPolicy.TabFocus
        self.stage.setFocusPolicy(policy)  # keys work where something of the page has the focus
        self.setFocusProxy(self.list if shown else self.stage)
        self.setFocus()

    def show_companions(self, companions_of: CompanionsOf) -> None:
        """Whom the list asks what belongs to the photos of a group."""
        self.model.companions_of = companions_of

    def show_snapshot(self, snapshot: ReviewSnapshot) -> None:
        """All of it at once."""
        self.groups.show_totals(snapshot.totals)
        self.groups.show_action(snapshot.action)
        self.totals.show_totals(snapshot.totals, snapshot.leaving)
        self.top.show_group(snapshot)
        self.stage.show_snapshot(snapshot)
        self.menus.show_snapshot(snapshot)

    def look_ahead(self, photos: Sequence[Path]) -> None:
        """Load these before they are shown."""
        self._photos.look_ahead([(path, SCREEN_SIDE) for path in photos])

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line under the photos; with ``undoable`` it offers the way back. Empty: hidden."""
        self.notice.show_notice(text, undoable)

    def _connect(self) -> None:
        groups, stage, top, totals = self.groups, self.stage, self.top, self.totals
        groups.group_chosen.connect(self.group_chosen)
        groups.emptied.connect(self.emptied)
        groups.results_requested.connect(self.results_requested)
        for asks in (groups, top, self.menus):
            asks.accept_requested.connect(self.accept_requested)
            asks.keep_all_requested.connect(self.keep_all_requested)
            asks.different_requested.connect(self.different_requested)
        for clears in (groups, self.menus):
            clears.clear_requested.connect(self.clear_requested)
        groups.several_chosen.connect(top.show_several)
        stage.member_chosen.connect(self.member_chosen)
        stage.badge_pressed.connect(self.badge_pressed)
        stage.room_changed.connect(self.room_changed)
        stage.menu_requested.connect(self.menus.open_for_photo)
        groups.menu_requested.connect(self.menus.open_for_group)
        self.viewer.left.connect(self._leave)
        self.menus.keep_requested.connect(self.badge_pressed)
        self.menus.mark_requested.connect(self.toggle_requested)
        self.menus.find_requested.connect(self.find_requested.emit)
        self.menus.keeper_requested.connect(self._make_keeper)
        top.undo_requested.connect(self.undo_requested)
        top.redo_requested.connect(self.redo_requested)
        top.survey_requested.connect(stage.toggle_survey)
        top.facts_requested.connect(stage.toggle_facts)
        top.history_requested.connect(self.history_requested)
        top.not_duplicates_requested.connect(self.not_duplicates_requested)
        top.rules_requested.connect(self.rules_requested)
        top.problems_requested.connect(self.problems_requested)
        top.export_requested.connect(self.export_requested)
        top.open_requested.connect(self.open_requested)
        self.notice.undo_requested.connect(self.undo_requested)
        totals.auto_mark_requested.connect(self.auto_mark_requested)
        totals.rules_requested.connect(self.rules_requested)
        totals.removal_requested.connect(self.removal_requested)

    def _make_keeper(self, member: int) -> None:
        self.member_chosen.emit(member)
        self.keeper_requested.emit()

    def _leave(self) -> None:
        """Esc, step by step: out of the grid, then out of full screen."""
        if not self.stage.leave_survey():
            self.leave_full_screen_requested.emit()

    def _stage_side(self) -> QWidget:
        right = QWidget()
        right.setObjectName("page")
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self.stage, 1)
        column.addWidget(self.totals)
        return right

    def _add_keys(self, shortcuts: Shortcuts) -> None:
        shortcuts.bind(
            self,
            {
                Command.PREVIOUS_GROUP: lambda: self.groups.step(-1),
                Command.NEXT_GROUP: lambda: self.groups.step(1),
                Command.MAKE_KEEPER: self.keeper_requested.emit,
                Command.DELETE: self.delete_requested.emit,
                Command.PICK: self.pick_requested.emit,
                Command.REJECT: self.reject_requested.emit,
                Command.UNSET: self.unset_requested.emit,
                Command.KEEP_ALL: self.keep_all_requested.emit,
                Command.NOT_DUPLICATES: self.different_requested.emit,
                Command.ACCEPT: unless_on_button(self._accept_by_key),
                Command.FIND: lambda: self.find_requested.emit(None),
                Command.PREVIOUS_PHOTO: lambda: self.next_photo_requested.emit(-1),
                Command.NEXT_PHOTO: unless_on_button(lambda: self.next_photo_requested.emit(1)),
                Command.ZOOM: self.viewer.zoom_to_pixels,
                Command.UNDO: self.undo_requested.emit,
                Command.REDO: self.redo_requested.emit,
                Command.FILTER: self.filter.setFocus,
                Command.CLEAR: self.clear_requested.emit,
                Command.AUTO_MARK: self.auto_mark_requested.emit,
                Command.REMOVE: self.removal_requested.emit,
                Command.EXPORT: self.export_requested.emit,
                Command.COPY_PATHS: self.copy_requested.emit,
                Command.SURVEY: self.stage.toggle_survey,
                Command.FACTS: self.stage.toggle_facts,
            },
        )
        bind_digits(self, self.toggle_requested.emit)
        self.viewer.add_keys(self, shortcuts)
        for control in self.findChildren(QAbstractButton):
            control.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # after a click, Enter still accepts

    def _accept_by_key(self) -> None:
        """Enter in the filter goes to what was found: who types a name decides nothing yet."""
        if self.filter.hasFocus():
            self.list.setFocus()
        else:
            self.accept_requested.emit()

    def _show_keys(self, shortcuts: Shortcuts) -> None:
        """Keys as they are now, wherever the page names them."""
        self.stage.hint.setText(keys_in_words(shortcuts, picks=self.picks))
        self.top.show_keys(shortcuts)

    def sizeHint(self) -> QSize:
        """Room for two photos beside the list."""
        return QSize(1100, 760)
