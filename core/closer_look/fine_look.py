"""Two pictures that lie over each other, read closely: where they say different things.

At 320 pixels two invoices of one form are alike, two tickets are, and a shirt is one in red and in
blue. So a pair that would be called one photo is laid over each other again at a size at which
print can be read, sharpness and tones are matched, and what then still differs is told from the
noise that encoders and filters leave everywhere.

Local correlation (Lewis 1995) in windows, of pictures that :mod:`core.closer_look.fine_fit` fits.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import cv2
import numpy as np

from core.arrays import BoolArray, ByteArray, DoubleArray, FloatArray
from core.closer_look.alignment import Alignment
from core.closer_look.difference import LaidOver, lay_over, tone_curve
from core.closer_look.equalized import blurs, soft, toned
from core.closer_look.fine_fit import bent, refitted
from core.closer_look.other_color import has_other_color
from core.closer_look.windows import Side, Windows, mean

SIDE = 1024
"""Longest side of the pictures, in pixels: ten-point print on a sheet can be told apart."""
PRINT, TEXTURED, FLAT = 24.0, 8.0, 3.0
"""Gray levels (0..255): windows that deviate by more hold print or edges; something; by less than
the last, nothing."""
ALIKE, DISAGREES = 0.8, 0.5
"""Windows that hold something in both hold the same from the one correlation on, and two things
below the other."""
VISIBLE = 10.0
"""Gray levels of a window that the other picture doesn't explain: the least that is a difference.
Re-encoding at quality 25, sharpening and noise leave up to 8."""
ABOVE_NOISE = 4.0
"""Times what is left unexplained in the median window: the same, where a filter left more."""
SMALLEST, THINNEST = 30, 4
"""Pixels: fewer unlike windows in one piece, or a thinner one, are an edge that didn't quite
fit."""
MOST_PLACES = 16
FEWEST_WINDOWS = 200
Box = tuple[float, float, float, float]
"""Left, top, right, bottom as shares (0..1) of the first picture."""


MOST_DISAGREEING, LEAST_TYPICAL = 0.03, 0.95
"""Of copies of photos and documents, however filtered, that nothing was laid over."""
LEAST_GRAINY = 0.7
"""The same of copies with so much noise, or a raster, that no place differs more than others."""
SHEETS = ((0.4, 0.5), (0.7, 0.3))
"""A sheet, a screen, or a thing on plain ground: so many windows are flat, and of the rest so many
hold print. In rooms and skies what isn't flat is faint."""
WORDS = 12
"""Pieces of print from which a sheet is one with words on it, and no thing on plain ground."""
QUICK_SIDE, MANY_PLACES = 512, 5
"""Sheets that differ in so many places at this size, in pixels, are others: copies, however they
were scanned, darkened or cropped, differ in one at most."""
READABLE = 480
"""Pixels of the longer side below which print on a sheet can't be told apart."""
OTHER_CONTENT = 0.3
"""The most that is left of the probability that two sheets which say different things are one."""


@dataclass(frozen=True, slots=True)
class FineLook:
    """What a pair shows at a scale where print can be read.

    ``disagreeing``: the share (0..1) of the windows that hold something in both pictures and don't
    correlate; ``typical``: the median correlation of those that hold print or edges; ``flat``: the
    share of the finer picture's windows that hold nothing; ``printed``: the share of its others
    that hold print; ``pieces``: how many pieces of print lie apart in it, if it is a sheet;
    ``side``: the longer side, in pixels, of the coarser picture; ``places``: where they differ, the
    largest first, at most :data:`MOST_PLACES`; ``is_recolored``: a part has another color while
    what is gray stayed gray.
    """

    disagreeing: float
    typical: float
    flat: float
    printed: float
    pieces: int
    side: int
    places: tuple[Box, ...]
    is_recolored: bool

    @property
    def agrees(self) -> bool:
        """Whether it was seen that neither says anything that the other doesn't."""
        fits = self.disagreeing <= MOST_DISAGREEING and self.typical >= LEAST_TYPICAL
        is_legible = not self.is_sheet or self.side >= READABLE
        return fits and is_legible and not self.places and not self.is_recolored

    @property
    def most(self) -> float:
        """The highest probability (0..1) that both are one photo which this leaves. What was laid
        over a photo doesn't make it another; other words on a sheet do."""
        has_other_color = self.is_recolored and not self.places
        is_another = self.is_of_words and len(self.places) >= MANY_PLACES
        differs = has_other_color or is_another or self.disagreeing > MOST_DISAGREEING
        says_more = self.is_sheet or self.typical < (LEAST_TYPICAL if self.places else LEAST_GRAINY)
        return OTHER_CONTENT if differs and says_more else 1.0

    @property
    def has_other_words(self) -> bool:
        """Whether they are sheets of words and a word at least is another; where print can't be
        read, whether much of it is."""
        is_seen = self.side >= READABLE or self.disagreeing > MOST_DISAGREEING
        return self.is_of_words and bool(self.places) and is_seen

    @property
    def is_of_words(self) -> bool:
        """Whether it is a sheet of words, and no thing on plain ground."""
        return self.is_sheet and self.pieces >= WORDS

    @property
    def is_sheet(self) -> bool:
        """Whether it looks like print, a screen, or a thing on plain ground."""
        return _is_sheet(self.flat, self.printed)


def look_closely(a: ByteArray, b: ByteArray, alignment: Alignment) -> FineLook | None:
    """Two pictures (h, w, 3) uint8 RGB, and how they lie over each other. None if too little of
    them is common. The coarser of the two stays as it is, the other is laid over it."""
    is_turned = _step(alignment, a, b) < 1
    still, moving = (b, a) if is_turned else (a, b)
    way = alignment.reversed() if is_turned else alignment
    seen = _looked(still, moving, way)
    if seen is None or not is_turned:
        return seen
    back = alignment.reversed().homography
    return replace(seen, places=tuple(moved(place, back) for place in seen.places))


def _looked(still: ByteArray, moving: ByteArray, way: Alignment) -> FineLook | None:
    """``way`` takes places in the still picture to places in the moving one. What differs all over
    is seen at half the size, in a quarter of the time."""
    look = FineLook(0.0, 1.0, *_print_on(moving), max(still.shape[:2]), (), False)
    if look.is_of_words and max(still.shape[:2]) > QUICK_SIDE:
        small, other = (_at_most(side, QUICK_SIDE) for side in (still, moving))
        quick = _compared_over(small, other, way, look)
        if quick is not None and len(quick.places) >= MANY_PLACES:
            return quick
    return _compared_over(still, moving, way, look)


def _compared_over(
    still: ByteArray, moving: ByteArray, way: Alignment, look: FineLook
) -> FineLook | None:
    """``look``, and what is seen of the one laid over the other."""
    laid = lay_over(still, moving, way)
    if laid is None:
        return None
    whole = _whole(laid)
    if int(whole.sum()) >= FEWEST_WINDOWS:
        a, b = (Side.of(soft(_gray(side), 0.0)) for side in (laid.first, laid.second))
        as_laid = Windows.of(a, b)
        if _leaves_nothing(as_laid, whole):
            seen = _seen(look, as_laid, whole)
            if seen.agrees and not has_other_color(laid):
                return seen
    laid = lay_over(still, moving, refitted(way, laid)) or laid
    whole = _whole(laid)
    if int(whole.sum()) < FEWEST_WINDOWS:
        return None
    windows = _compared(_gray(laid.first), _gray(laid.second), laid.common, whole)
    places = tuple(_places(windows, whole))
    seen = _seen(look, windows, whole)
    return replace(seen, places=places, is_recolored=has_other_color(laid))


def _whole(laid: LaidOver) -> BoolArray:
    """(h, w): whether the window around a pixel lies wholly in both."""
    return np.asarray(mean(laid.common.astype(np.float32)) > 0.999)


def _leaves_nothing(windows: Windows, whole: BoolArray) -> bool:
    """Whether no window needs any fitting of sharpness or tones to be explained: so it is with
    most copies, and fitting takes ten times as long."""
    return not bool((whole & (windows.unexplained > VISIBLE)).any())


def _seen(look: FineLook, windows: Windows, whole: BoolArray) -> FineLook:
    correlations, holding = windows.correlation[whole], windows.smaller_deviation[whole]
    disagreeing = correlations[holding > TEXTURED] < DISAGREES
    on_print = correlations[holding > PRINT]
    return replace(
        look,
        disagreeing=float(disagreeing.mean()) if len(disagreeing) >= FEWEST_WINDOWS else 0.0,
        typical=float(np.median(on_print)) if len(on_print) >= FEWEST_WINDOWS else 1.0,
    )


def _print_on(pixels: ByteArray) -> tuple[float, float, int]:
    """The share of a picture that is flat, that of the rest which holds print, and its pieces."""
    deviations = Side.of(soft(_gray(pixels), 0.0)).deviation
    others = deviations[deviations >= FLAT]
    printed = float((others > PRINT).mean()) if others.size else 0.0
    flat = 1 - others.size / deviations.size
    if not _is_sheet(flat, printed):
        return flat, printed, 0
    _, _, pieces, _ = cv2.connectedComponentsWithStats((deviations > PRINT).astype(np.uint8))
    return flat, printed, int((pieces[1:, cv2.CC_STAT_AREA] >= SMALLEST).sum())


def _is_sheet(flat: float, printed: float) -> bool:
    return any(flat >= least and printed >= print_there for least, print_there in SHEETS)


def _compared(a: FloatArray, b: FloatArray, common: BoolArray, whole: BoolArray) -> Windows:
    """The windows of two gray pictures in one frame, made equally sharp, with tones matched in the
    direction that leaves less unexplained."""
    blur_a, blur_b = blurs(a, b)
    first, second = Side.of(soft(a, blur_a)), Side.of(soft(b, blur_b))
    fitted = soft(bent(a, b, common), blur_b)
    raw, ways = Windows.of(first, second), []
    alike = common & ((raw.correlation > ALIKE) | (raw.deviation < FLAT))
    telling = alike if alike.sum() > common.sum() // 4 else common  # covers have no tone to match
    levels = [np.clip(side.gray, 0, 255).astype(np.uint8)[telling] for side in (first, second)]
    for source, target, curve in (
        (second, first, tone_curve(levels[1], levels[0])),
        (first, second, tone_curve(levels[0], levels[1])),
    ):
        moved_to = Side.of(toned(source.gray, curve))
        ways.append((curve, moved_to, Windows.of(moved_to, target)))
    at = int(np.argmin([windows.unexplained[whole].mean() for *_, windows in ways]))
    curve, moved_to, windows = ways[at]
    if at == 0:
        return windows.or_better(Windows.of(Side.of(toned(fitted, curve)), first))
    return windows.or_better(Windows.of(moved_to, Side.of(fitted)))


def _places(windows: Windows, whole: BoolArray) -> list[Box]:
    unexplained = windows.unexplained
    holding = whole & (windows.deviation > TEXTURED)
    if not holding.any():
        return []
    least = max(VISIBLE, ABOVE_NOISE * float(np.median(unexplained[holding])))
    unlike = (holding & (unexplained > least)).astype(np.uint8)
    thick = cv2.morphologyEx(unlike, cv2.MORPH_OPEN, np.ones((THINNEST, THINNEST), np.uint8))
    _, _, pieces, _ = cv2.connectedComponentsWithStats(thick, connectivity=8)
    height, width = unlike.shape
    large = [piece for piece in pieces[1:].tolist() if piece[cv2.CC_STAT_AREA] >= SMALLEST]
    large.sort(key=lambda piece: -piece[cv2.CC_STAT_AREA])
    return [
        (left / width, top / height, (left + wide) / width, (top + high) / height)
        for left, top, wide, high, _ in large[:MOST_PLACES]
    ]


def _at_most(pixels: ByteArray, side: int) -> ByteArray:
    scale = side / max(pixels.shape[:2])
    if scale >= 1:
        return pixels
    smaller = cv2.resize(pixels, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return np.asarray(smaller, dtype=np.uint8)


def _gray(pixels: ByteArray) -> FloatArray:
    return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), dtype=np.float32)


def _step(alignment: Alignment, a: ByteArray, b: ByteArray) -> float:
    """Pixels of b a pixel of a, in the middle of a."""
    (height, width), (other_height, other_width) = a.shape[:2], b.shape[:2]
    middle = np.array([[[0.5, 0.5], [0.5 + 1 / width, 0.5], [0.5, 0.5 + 1 / height]]])
    places = cv2.perspectiveTransform(middle, alignment.homography)[0]
    steps = (places[1:] - places[0]) * (other_width, other_height)
    return float(np.sqrt(abs(np.linalg.det(steps))))


def moved(place: Box, homography: DoubleArray) -> Box:
    """What a place takes up in the other picture, as far as it is in there."""
    left, top, right, bottom = place
    corners = np.array([[[left, top], [right, top], [right, bottom], [left, bottom]]])
    there = np.clip(cv2.perspectiveTransform(corners, homography)[0], 0, 1)
    (left, top), (right, bottom) = there.min(axis=0).tolist(), there.max(axis=0).tolist()
    return left, top, right, bottom
