"""The photos of a group side by side: as many cards as there is room for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.review_snapshot import CardSnapshot
from app.theme import Palette
from app.thumbnails import Thumbnails
from app.widgets.photo_card import PhotoCard
from app.widgets.zoom_view import LinkedView
from core.review.journal import Action

MOST_CARDS, CARD_WIDTH, GAP = 6, 240, 4


class CardRow(QWidget):
    """Signals carry the number of a card: ``chosen``, ``toggled`` (its badge), ``menu_requested``
    (and a place on the screen); ``room_changed``: more or fewer cards fit."""

    chosen = Signal(int)
    toggled = Signal(int)
    menu_requested = Signal(int, QPoint)
    room_changed = Signal()

    def __init__(self, linked: LinkedView, photos: Thumbnails, palette: Palette) -> None:
        super().__init__()
        self.cards = tuple(PhotoCard(linked, photos, palette) for _ in range(MOST_CARDS))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for number, card in enumerate(self.cards):
            row.addWidget(card, 1)
            card.chosen.connect(partial(self.chosen.emit, number))
            card.toggled.connect(partial(self.toggled.emit, number))
            card.menu_requested.connect(partial(self.menu_requested.emit, number))

    @property
    def room(self) -> int:
        """How many photos fit side by side."""
        return min(max(self.width() // CARD_WIDTH, 2), MOST_CARDS)

    def show_cards(self, shown: Sequence[CardSnapshot], action: Action, palette: Palette) -> None:
        """As many as ``room`` says, at most."""
        for card in self.cards[len(shown) :]:
            card.hide()
        for card, snapshot in zip(self.cards, shown, strict=False):
            card.show_member(snapshot, action, palette)
            card.show_chosen(chosen=snapshot.is_chosen)
            card.show()

    def show_palette(self, palette: Palette) -> None:
        """Light or dark changed."""
        for card in self.cards:
            card.show_palette(palette)

    def minimumSizeHint(self) -> QSize:
        """Of two cards: more of them leave when the window is made narrower."""
        card = self.cards[0].minimumSizeHint()
        return QSize(2 * card.width() + GAP, card.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer photos may fit now."""
        super().resizeEvent(event)
        if event.oldSize().width() // CARD_WIDTH != event.size().width() // CARD_WIDTH:
            self.room_changed.emit()
