"""The stage of Review: the photos of a group, side by side, laid over each other or all as a grid,
with their facts and the strip of all of them. Messages float above it and move nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.pair_pictures import PairLoader
from app.review_snapshot import ReviewSnapshot
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.basics import MOST_ROOM, SOME_ROOM, label
from app.widgets.card_row import CardRow
from app.widgets.facts_table import FactsTable
from app.widgets.filmstrip import Filmstrip, StripRow
from app.widgets.pair_view import Mode
from app.widgets.review_bars import NoticeBar
from app.widgets.survey_grid import FEWEST, SurveyGrid
from app.widgets.viewer import Viewer
from app.widgets.zoom_view import LinkedView

MARGIN, GAP = 4, 8


class Stage(QWidget):
    """Signals: ``member_chosen``, ``badge_pressed`` (member); ``menu_requested`` (member, place on
    the screen); ``room_changed``; ``facts_toggled`` (whether they are shown)."""

    member_chosen = Signal(int)
    badge_pressed = Signal(int)
    menu_requested = Signal(int, QPoint)
    room_changed = Signal()
    facts_toggled = Signal(bool)

    def __init__(
        self, thumbnails: Thumbnails, photos: Thumbnails, loader: PairLoader, palette: Palette
    ) -> None:
        super().__init__()
        self.linked = LinkedView()
        self.row = CardRow(self.linked, photos, palette)
        self.survey = SurveyGrid(photos, palette)
        self._apart = QStackedWidget()
        self._apart.addWidget(self.row)
        self._apart.addWidget(self.survey)
        first = self.row.cards[0].view
        self.viewer = Viewer(self._apart, first, self.linked, loader, palette)
        self.facts = FactsTable(palette)
        self.filmstrip = Filmstrip(thumbnails, palette)
        self.hint = label("", "hint")
        self._strip_row = StripRow(self.filmstrip, self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 12, MARGIN, 12)
        column.setSpacing(12)
        column.addWidget(self.viewer, MOST_ROOM)
        column.addWidget(self.facts, SOME_ROOM)
        column.addWidget(self._strip_row)
        self.notice = NoticeBar(self)
        self._palette = palette
        self._members: tuple[int, ...] = ()
        self._count = 0
        self._wants_survey = False
        self._connect()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark."""
        self._palette = palette
        self.facts.show_palette(palette)
        self.filmstrip.palette_tokens = self.survey.palette_tokens = palette
        self.row.show_palette(palette)
        self.viewer.show_palette(palette)
        self.update()

    def show_snapshot(self, snapshot: ReviewSnapshot) -> None:
        """All of it at once."""
        self._members = tuple(card.number for card in snapshot.cards)
        self._count = len(snapshot.strip)
        self.row.show_cards(snapshot.cards, snapshot.action, self._palette)
        self.viewer.show_pair(*snapshot.pair)
        self.viewer.show_states(snapshot.pair_states, snapshot.action)
        self.facts.show_rows(snapshot.facts)
        self.filmstrip.show_photos(snapshot.strip, snapshot.chosen, snapshot.halves)
        self.survey.show_photos(snapshot.strip, snapshot.chosen, snapshot.action)
        self._show_survey()

    def begin_group(self) -> None:
        """Another group: photos fit, and all is seen from its top."""
        self.linked.reset()
        self.facts.scrollToTop()
        self.survey.begin()

    @property
    def shows_survey(self) -> bool:
        """Whether the grid of all photos is up."""
        apart = self.viewer.mode is Mode.SIDE_BY_SIDE
        return apart and self._apart.currentWidget() is self.survey

    def toggle_survey(self) -> None:
        """All photos as a grid, and back: in this group and those that follow."""
        self._wants_survey = not self.shows_survey
        self.viewer.set_mode(Mode.SIDE_BY_SIDE)
        self._show_survey()
        if self._wants_survey and not self.shows_survey:
            self._wants_survey = False
            words = self.tr("The grid is for groups of {count} photos or more.")
            self.notice.show_notice(words.format(count=FEWEST), undoable=False)

    def leave_survey(self) -> bool:
        """Back to side by side; False if that is up already."""
        was_up, self._wants_survey = self.shows_survey, False
        self._show_survey()
        return was_up

    def show_facts(self, *, shown: bool) -> None:
        """Below the photos, or leave them the room."""
        if shown is self.facts.isHidden():
            self.facts.setVisible(shown)
            self.facts_toggled.emit(shown)

    def toggle_facts(self) -> None:
        """Shown or not, the other way round."""
        self.show_facts(shown=self.facts.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The message stays where it floats."""
        super().resizeEvent(event)
        self._place_notice()

    def _connect(self) -> None:
        self.row.chosen.connect(lambda card: self.member_chosen.emit(self._members[card]))
        self.row.toggled.connect(lambda card: self.badge_pressed.emit(self._members[card]))
        self.row.menu_requested.connect(
            lambda card, place: self.menu_requested.emit(self._members[card], place)
        )
        self.row.room_changed.connect(self.room_changed)
        for strip in (self.filmstrip, self.survey):
            strip.chosen.connect(self.member_chosen)
            strip.menu_requested.connect(self.menu_requested)
        self.survey.opened.connect(self._open_from_survey)
        self.notice.changed.connect(self._place_notice)

    def _show_survey(self) -> None:
        shows = self._wants_survey and self._count >= FEWEST
        self._apart.setCurrentWidget(self.survey if shows else self.row)

    def _open_from_survey(self, member: int) -> None:
        self.leave_survey()
        self.member_chosen.emit(member)

    def _place_notice(self) -> None:
        """Just above the strip of photos, as wide as its words need."""
        room = self._strip_row.geometry()
        self.notice.float_above(room.top() - GAP, self.width() - 2 * MARGIN, MARGIN)
