"""Two photos in one place, laid over each other: behind a slider, blinking, or their difference.

Until both are loaded and aligned the stage says so: no pixels of the pair before are ever shown.
"""

from __future__ import annotations

from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QShowEvent

from app.decision_words import state_in_words
from app.languages import number_in_words
from app.pair_pictures import PairImages, PairLoader
from app.theme import Palette
from app.widgets.chips import color_of, paint_chip
from app.widgets.outlines import paint_outlines
from app.widgets.zoom_view import LinkedView, ZoomView
from app.words import places_in_words
from core.review.decision import MemberState
from core.review.journal import Action

if TYPE_CHECKING:
    from core.closer_look.pair_pictures import DifferingPlaces

BLINK_MILLISECONDS = 250
"""Each photo for a quarter of a second: 2 Hz."""
GRIP = 14.0


class Mode(Enum):
    """How a pair is looked at."""

    SIDE_BY_SIDE = "side by side"
    SLIDER = "slider"
    BLINK = "blink"
    DIFFERENCE = "difference"


class PairView(ZoomView):
    """Shows a pair in every mode but side by side."""

    def __init__(self, linked: LinkedView, loader: PairLoader, palette: Palette) -> None:
        super().__init__(linked, palette)
        self._loader = loader
        self.pair: tuple[Path, Path] | None = None
        self._mode = Mode.SLIDER
        self._divider = 0.5
        self._slides = False
        self.shows_second = False
        self.outlines = True
        self._states: tuple[MemberState, ...] = ()
        self._action = Action.TRASH
        self._timer = QTimer(self)
        self._timer.setInterval(BLINK_MILLISECONDS)
        self._timer.timeout.connect(self._switch)
        loader.ready.connect(self._on_ready)
        self.setAccessibleName(self.tr("Both photos, overlaid"))

    def show_pair(self, first: Path | None, second: Path | None) -> None:
        """Another pair; None: nothing to show."""
        self.pair = None if first is None or second is None else (first, second)
        self.shows_second = False
        self.update()

    def show_states(self, states: tuple[MemberState, ...], action: Action) -> None:
        """What becomes of the two; empty: nothing is said."""
        self._states, self._action = states, action
        self.update()

    def set_mode(self, mode: Mode) -> None:
        """How to show it; blinking begins by itself."""
        self._mode = mode
        self.shows_second = False
        self._blink(on=mode is Mode.BLINK)
        self.update()

    def switch_by_hand(self) -> None:
        """Stop blinking and show the other photo."""
        self._timer.stop()
        self._switch()

    @property
    def is_blinking(self) -> bool:
        """True while the photos change by themselves."""
        return self._timer.isActive()

    @property
    def shown(self) -> PairImages | str | None:
        """What is at hand of the pair that is named; None while it loads."""
        return None if self.pair is None else self._loader.request(self.pair)

    @property
    def places(self) -> DifferingPlaces | None:
        """Where the two differ, if that is known."""
        return None if self.pair is None else self._loader.places(self.pair)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Stage, pictures, names; a sentence where there is nothing to show."""
        painter = QPainter(self)
        self._begin(painter)
        shown = self.shown
        if isinstance(shown, PairImages):
            self._pixels = (shown.first.width(), shown.first.height())
            self._paint_pair(painter, shown)
        elif self.pair is not None:
            text = self.tr("Aligning the photos…") if shown is None else shown
            self._paint_words(painter, text)
        else:
            self._paint_words(painter, self.tr("This needs two photos."))
        self._paint_border(painter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The slider follows the pointer; a click switches while blinking; else a drag begins."""
        at = event.position()
        if self._mode is Mode.SLIDER:
            near = abs(at.x() - self._divider * self.width()) < 2 * GRIP
            self._slides = near or self._linked.zoom <= 1.0
            if self._slides:
                self._slide(at)
                return
        if self._mode is Mode.BLINK and self._linked.zoom <= 1.0:
            self.switch_by_hand()
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Slide or pan."""
        if self._slides:
            self._slide(event.position())
        else:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End of a drag."""
        self._slides = False
        super().mouseReleaseEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Blink where that was left."""
        self._blink(on=self._mode is Mode.BLINK)

    def hideEvent(self, event: QHideEvent) -> None:
        """What nobody sees needs no timer."""
        self._timer.stop()

    def _paint_pair(self, painter: QPainter, shown: PairImages) -> None:
        place, whole = self.target, QRectF(shown.first.rect())
        if self._mode is Mode.DIFFERENCE:
            painter.drawImage(place, shown.difference, whole)
            self._paint_outlines(painter)
            self._paint_share(painter, shown.share)
            self._paint_name(painter, second=False)
            self._paint_name(painter, second=True)
        elif self._mode is Mode.BLINK:
            image = shown.second if self.shows_second else shown.first
            painter.drawImage(place, image, whole)
            self._paint_outlines(painter)
            self._paint_name(painter, second=self.shows_second)
        else:
            x = self._divider * self.width()
            painter.drawImage(place, shown.first, whole)
            painter.save()
            painter.setClipRect(QRectF(x, 0, self.width() - x, self.height()))
            painter.fillRect(self.rect(), QColor(self.palette_tokens.stage))
            painter.drawImage(place, shown.second, whole)
            painter.restore()
            self._paint_outlines(painter)
            self._paint_divider(painter, x)
            self._paint_name(painter, second=False)
            self._paint_name(painter, second=True)

    def _paint_outlines(self, painter: QPainter) -> None:
        """All modes show the frame of the first."""
        if self.outlines and (places := self.places) is not None:
            paint_outlines(painter, self.target, places.in_first, self.palette_tokens)

    def _share_in_words(self, share: float) -> str:
        if share < 0.0005:
            found = "" if self.places is None else places_in_words(self.places)
            return found or self.tr("No visible difference")
        percent = number_in_words(100 * share, decimals=1 if share < 0.1 else 0)
        words = self.tr(
            "Bright areas differ ({percent}% of the picture). Overall brightness is ignored."
        )
        return words.format(percent=percent)

    def _paint_divider(self, painter: QPainter, x: float) -> None:
        painter.setPen(QPen(QColor(self.palette_tokens.accent), 2))
        painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.setBrush(QColor(self.palette_tokens.accent))
        middle = QPointF(x, self.height() / 2)
        painter.drawEllipse(middle, GRIP, GRIP)
        painter.setPen(QPen(QColor(self.palette_tokens.on_accent), 2))
        for side in (-1, 1):
            tip = middle + QPointF(side * 8, 0)
            for up in (-4, 4):
                painter.drawLine(tip, tip + QPointF(-side * 4, up))

    def _paint_share(self, painter: QPainter, share: float) -> None:
        words = self._share_in_words(share)
        size = QRectF(painter.fontMetrics().boundingRect(words)).adjusted(-8, -4, 8, 4)
        place = QRectF(10.0, 10.0, size.width(), size.height())
        paint_chip(painter, place, [(words, self.palette_tokens.text)], self.palette_tokens)

    def _paint_name(self, painter: QPainter, *, second: bool) -> None:
        """What becomes of it, and its name: the first on the left, the second on the right."""
        assert self.pair is not None
        tokens, metrics = self.palette_tokens, painter.fontMetrics()
        parts = []
        if self._states:
            state = self._states[second]
            color = color_of(state, tokens) or tokens.secondary
            parts.append((state_in_words(state, self._action), color))
        room = self.width() // 2 - 32 - sum(metrics.horizontalAdvance(f"{t}  ") for t, _ in parts)
        middle = Qt.TextElideMode.ElideMiddle
        name = metrics.elidedText(self.pair[second].name, middle, max(room, 40))
        parts.append((name, tokens.text))
        width = metrics.horizontalAdvance("  ".join(text for text, _ in parts)) + 16.0
        height = metrics.height() + 8.0
        x = self.width() - 10.0 - width if second else 10.0
        place = QRectF(x, self.height() - 10.0 - height, width, height)
        paint_chip(painter, place, parts, tokens)

    def _slide(self, at: QPointF) -> None:
        self._divider = min(max(at.x() / max(1, self.width()), 0.0), 1.0)
        self.update()

    def _blink(self, *, on: bool) -> None:
        if on and self.isVisible():
            self._timer.start()
        else:
            self._timer.stop()

    def _switch(self) -> None:
        self.shows_second = not self.shows_second
        self.update()

    def _on_ready(self, pair: tuple[Path, Path]) -> None:
        if pair == self.pair:
            self.update()
