"""One photo as the closer look sees it, and what two of them say of each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import Alignment, Sketch, align
from core.closer_look.enlarged_part import on_its_part, shows_a_part
from core.closer_look.evidence import Evidence
from core.closer_look.grounds import on_ground_of, small_alpha
from core.closer_look.other_shots import are_other_shots
from core.photo_files.shot_facts import ShotFacts
from core.photo_files.small_pictures import SmallPicture
from core.records import Photo


@dataclass(frozen=True, slots=True)
class SeenPhoto:
    """``photos`` are those of its content; ``complaints``: its decoder met data that made no sense;
    ``alpha`` (h, w) uint8, in the frame of the sketch: None where next to nothing is clear."""

    photos: Sequence[Photo]
    sketch: Sketch
    shot: ShotFacts
    complaints: bool
    is_cut_out: bool
    alpha: ByteArray | None

    @classmethod
    def of(cls, photos: Sequence[Photo], small: SmallPicture) -> SeenPhoto:
        """Photos of one content, as it was decoded at small scale."""
        drawn, is_cut_out = Sketch(small.gray), small.alpha is not None
        alpha = None if small.alpha is None else small_alpha(small.alpha, small.gray.shape)
        return cls(photos, drawn, small.shot, small.complaints, is_cut_out, alpha)


Finer = Callable[[int], ByteArray | None]
"""Of the first photo (0) or of the second (1), at finer scale: (h, w, 3) uint8 RGB; None if it
can't be read any more."""


def evidence_of(
    first: SeenPhoto, second: SeenPhoto, finer: Finer
) -> tuple[Evidence, Alignment | None]:
    """What is seen of two photos, and how they lie over each other."""
    is_same = np.array_equal(first.sketch.gray, second.sketch.gray)
    if not is_same and are_other_shots(first.shot, second.shot):
        return Evidence(False, other_shot=True), None  # how alike they are would not change that
    alignment = aligned(first, second, finer)
    evidence = Evidence.of(alignment)
    # Of what goes nothing that is transparent may be lost; and in doubt, proven damaged or not,
    # nothing goes for a photo that its decoder complained of.
    if (first.is_cut_out and not second.is_cut_out) or second.complaints:
        evidence = replace(evidence, first_beyond=1.0)
    if (second.is_cut_out and not first.is_cut_out) or first.complaints:
        evidence = replace(evidence, second_beyond=1.0)
    return evidence, alignment


def aligned(first: SeenPhoto, second: SeenPhoto, finer: Finer) -> Alignment | None:
    """The better way of two where one may be the other's flattened copy. Where one is a small part
    of the other, ``finer`` is asked for that."""
    way = _at_small_scale(first, second)
    if way is None or first.is_cut_out or second.is_cut_out:
        return way
    if shows_a_part(way):
        whole = finer(0)
        return way if whole is None else on_its_part(way, whole, second.sketch)
    back = way.reversed()
    if shows_a_part(back):
        whole = finer(1)
        return way if whole is None else on_its_part(back, whole, first.sketch).reversed()
    return way


def _at_small_scale(first: SeenPhoto, second: SeenPhoto) -> Alignment | None:
    ways = [align(first.sketch, second.sketch)]
    if first.alpha is not None and second.alpha is None:
        gray = on_ground_of(first.sketch.gray, first.alpha, second.sketch.gray)
        if gray is not None:
            ways.append(align(Sketch(gray), second.sketch))
    elif second.alpha is not None and first.alpha is None:
        gray = on_ground_of(second.sketch.gray, second.alpha, first.sketch.gray)
        if gray is not None:
            ways.append(align(first.sketch, Sketch(gray)))
    known = [way for way in ways if way is not None]
    return max(known, key=lambda way: way.correlation, default=None)
