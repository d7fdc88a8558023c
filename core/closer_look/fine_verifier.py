"""Reads closely the pairs of a scan that would be called one photo, and remembers what it saw."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import Alignment, Sketch, align, sketch
from core.closer_look.damage import above_damage, damaged_from
from core.closer_look.difference import at_most
from core.closer_look.evidence import ALIGNER
from core.closer_look.fine_look import SIDE, FineLook, look_closely
from core.closer_look.grounds import on_ground_of, small_alpha
from core.closer_look.looks import PlainLook
from core.closer_look.plain_tones import have_alike_tones
from core.closer_look.readable_contents import PhotosOf, ReadableContents
from core.records import ContentHash, Photo
from core.storage.evidence_cache import EvidenceCache, HashPair

READER = 3
"""Grows when the same pair would be read in another way."""
VERSION = 1000 * ALIGNER + READER
"""Of what is remembered; it also depends on how pairs are aligned."""
PICTURES_KEPT = 32
"""Of at most 4 MiB each."""
PAIRS_AT_ONCE = 16
LEAST_SOUND = 0.5
"""So much of a damaged picture must be there, or it stays: the rest may have shown another shot."""
Fine = FineLook | PlainLook


@dataclass(frozen=True, slots=True)
class _Picture:
    pixels: ByteArray
    sketch: Sketch
    complaints: bool
    orientation: int
    is_cut_out: bool
    alpha: ByteArray | None

    def beside(self, other: _Picture) -> ByteArray | None:
        """Its pixels, of a cut-out on the ground of a picture that is none; None where that has no
        ground of one tone."""
        if not self.is_cut_out or other.is_cut_out:
            return self.pixels
        return None if self.alpha is None else on_ground_of(self.pixels, self.alpha, other.pixels)


class FineVerifier:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    def __init__(
        self, photos_of: PhotosOf, cache: EvidenceCache, readable: ReadableContents, threads: int
    ) -> None:
        self._photos_of, self._cache, self._readable = photos_of, cache, readable
        self._threads = threads
        self._pictures: OrderedDict[ContentHash, _Picture | None] = OrderedDict()

    def looks(self, pairs: Sequence[HashPair]) -> dict[HashPair, Fine]:
        """What is seen of pairs of contents (smaller hash first); those that can't be read, or laid
        over each other, are left out. Raises Cancelled."""
        seen = {
            pair: fine
            for pair, measured in self._cache.known(pairs, VERSION).items()
            if (fine := _from_cache(measured)) is not None
        }
        new = [pair for pair in dict.fromkeys(pairs) if pair not in seen]
        for start in range(0, len(new), PAIRS_AT_ONCE):
            part = self._measured(new[start : start + PAIRS_AT_ONCE])
            self._cache.save([(pair, asdict(fine)) for pair, fine in part.items()], VERSION)
            seen.update(part)
        return seen

    def _measured(self, pairs: Sequence[HashPair]) -> dict[HashPair, Fine]:
        contents = list(dict.fromkeys(content for pair in pairs for content in pair))
        photos = self._photos_of(contents)
        missing = [content for content in contents if content not in self._pictures]
        with ThreadPoolExecutor(self._threads) as pool:
            pictures = pool.map(self._picture, [photos[content] for content in missing])
            self._pictures.update(zip(missing, pictures, strict=True))
            fine = list(pool.map(partial(self._look, photos), pairs))
        for content in contents:
            self._pictures.move_to_end(content)
        while len(self._pictures) > PICTURES_KEPT:
            self._pictures.popitem(last=False)
        return {pair: look for pair, look in zip(pairs, fine, strict=True) if look is not None}

    def _picture(self, photos: Sequence[Photo]) -> _Picture | None:
        decoded = self._readable.decoded(photos, SIDE * 3 // 4)
        if decoded is None:
            return None
        pixels = at_most(decoded.pixels, SIDE)
        alpha, orientation = decoded.alpha, decoded.facts.orientation
        small = None if alpha is None else small_alpha(np.asarray(alpha), pixels.shape)
        drawn, complaints = sketch(pixels), decoded.complaints
        return _Picture(pixels, drawn, complaints, orientation, alpha is not None, small)

    def _look(self, photos: Mapping[ContentHash, Sequence[Photo]], pair: HashPair) -> Fine | None:
        self._readable.progress.check()
        first, second = (self._pictures[content] for content in pair)
        if first is None or second is None:
            return None
        if first.complaints or second.complaints or first.is_cut_out != second.is_cut_out:
            return _agreeing(first, second)
        if first.sketch.is_plain or second.sketch.is_plain:
            same = np.array_equal(first.pixels, second.pixels)
            same = same and self._same_pixels(*(photos[content] for content in pair))
            return PlainLook(same or have_alike_tones(first.pixels, second.pixels), same)
        alignment = align(first.sketch, second.sketch)
        return None if alignment is None else look_closely(first.pixels, second.pixels, alignment)

    def _same_pixels(self, first: Sequence[Photo], second: Sequence[Photo]) -> bool:
        """False also where it isn't known: of what is decoded smaller than it is."""
        sizes = {(photo.facts.width, photo.facts.height) for photo in (first[0], second[0])}
        if len(sizes) > 1:
            return False
        a, b = (self._readable.decoded(photos, None) for photos in (first, second))
        if a is None or b is None or a.is_reduced or b.is_reduced:
            return False
        return np.array_equal(np.asarray(a.pixels), np.asarray(b.pixels))


def _agreeing(first: _Picture, second: _Picture) -> FineLook | None:
    """What is seen of two of which one is cut out, or may be damaged, where they agree. That they
    don't would say nothing: it may be the ground, or what a decoder made up."""
    if first.complaints and second.complaints:
        return None
    if second.complaints:
        first, second = second, first  # what agrees has no places, so that it doesn't matter
    a, b = first.beside(second), second.beside(first)
    if a is None or b is None:
        return None
    alignment = _laid(a, b)
    if alignment is not None and first.complaints:
        share = damaged_from(a, b, alignment, first.orientation)
        if share is not None and share < LEAST_SOUND:
            return None
        if share is not None:
            a = above_damage(a, share, first.orientation)
            alignment = _laid(a, b)
    fine = None if alignment is None else look_closely(a, b, alignment)
    return fine if fine is not None and fine.agrees else None


def _laid(a: ByteArray, b: ByteArray) -> Alignment | None:
    """None also where one is plain: of a sky above what is damaged nothing is known."""
    sketches = sketch(a), sketch(b)
    return None if any(side.is_plain for side in sketches) else align(*sketches)


def _from_cache(measured: Mapping[str, Any]) -> Fine | None:
    """None for a row that another program or a damaged disk wrote."""
    try:
        if "alike_tones" in measured:
            return PlainLook(bool(measured["alike_tones"]), bool(measured["same_pixels"]))
        disagreeing, typical, flat, printed = (
            float(measured[name]) for name in ("disagreeing", "typical", "flat", "printed")
        )
        left_to_right = [tuple(map(float, place)) for place in measured["places"]]
        places = tuple((left, top, right, bottom) for left, top, right, bottom in left_to_right)
        edges = [edge for place in places for edge in place]
        if not np.isfinite([disagreeing, typical, flat, printed, *edges]).all():
            return None
        side, is_recolored = int(measured["side"]), measured["is_recolored"] is True
        return FineLook(disagreeing, typical, flat, printed, side, places, is_recolored)
    except (TypeError, ValueError, KeyError, OverflowError):
        return None
