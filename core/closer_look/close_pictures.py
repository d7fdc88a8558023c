"""One photo as it is read closely, and what is seen of two: for scans and for Compare."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import Alignment, Sketch, align, sketch
from core.closer_look.damage import above_damage, damaged_from
from core.closer_look.difference import at_most
from core.closer_look.fine_look import SIDE, FineLook, look_closely
from core.closer_look.grounds import on_ground_of, small_alpha
from core.closer_look.looks import PlainLook
from core.closer_look.plain_tones import have_alike_tones
from core.photo_files.decoded_photo import DecodedPhoto

LEAST_SOUND = 0.5
"""So much of a damaged picture must be there, or it stays: the rest may have shown another shot."""
Fine = FineLook | PlainLook


@dataclass(frozen=True, slots=True)
class Picture:
    """At most :data:`~core.closer_look.fine_look.SIDE` pixels long; ``alpha`` (h, w) uint8: of a
    cut-out, None also where hardly anything of it is transparent."""

    pixels: ByteArray
    sketch: Sketch
    complaints: bool
    orientation: int
    is_cut_out: bool
    alpha: ByteArray | None

    @classmethod
    def of(cls, decoded: DecodedPhoto) -> Picture:
        """Of a photo decoded at that size or larger."""
        pixels = at_most(decoded.pixels, SIDE)
        alpha, orientation = decoded.alpha, decoded.facts.orientation
        small = None if alpha is None else small_alpha(np.asarray(alpha), pixels.shape)
        drawn, complaints = sketch(pixels), decoded.complaints
        return cls(pixels, drawn, complaints, orientation, alpha is not None, small)

    def beside(self, other: Picture) -> ByteArray | None:
        """Its pixels, of a cut-out on the ground of a picture that is none; None where that has no
        ground of one tone."""
        if not self.is_cut_out or other.is_cut_out:
            return self.pixels
        return None if self.alpha is None else on_ground_of(self.pixels, self.alpha, other.pixels)


def fine_look_of(
    first: Picture,
    second: Picture,
    same_pixels: Callable[[], bool],
    alignment: Alignment | None = None,
) -> Fine | None:
    """What is seen of two pictures; None where they can't be laid over each other. ``same_pixels``
    is asked only of plain ones that may be equal; ``alignment``: theirs, where it is known."""
    if first.complaints or second.complaints or first.is_cut_out != second.is_cut_out:
        return _agreeing(first, second)
    if first.sketch.is_plain or second.sketch.is_plain:
        same = np.array_equal(first.pixels, second.pixels) and same_pixels()
        return PlainLook(same or have_alike_tones(first.pixels, second.pixels), same)
    if alignment is None:
        alignment = align(first.sketch, second.sketch)
    return None if alignment is None else look_closely(first.pixels, second.pixels, alignment)


def _agreeing(first: Picture, second: Picture) -> FineLook | None:
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
