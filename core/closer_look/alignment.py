"""Lays one picture over another: keypoints and RANSAC, then how well the pixels agree.

An edited copy agrees with its photo wherever they overlap, but for what was laid over it. Another
shot of the scene does not: what is near moves against what is far. Blind to brightness and color.

Source: ECC (Evangelidis and Psarakis 2008), as OpenCV has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import cv2
import numpy as np

from core.arrays import ByteArray, DoubleArray
from core.closer_look.agreement import Superposition, agreement, texture, unfolded_area
from core.closer_look.frame_shapes import is_upright, skew_of
from core.closer_look.framing import framed_alike, to_pixels
from core.closer_look.keypoints import MIRROR, Keypoints, by_keypoints
from core.closer_look.parallax import parallax
from core.photo_files.small_pictures import small_pixels

ECC_BLUR = 5
LEAST_TEXTURE = 0.02
GOOD_ENOUGH = 0.9
REFINABLE = 0.2
"""Below this correlation a proposal is far off: refining would take long and lead nowhere."""
FITS = 0.3
"""Below this correlation nothing is aligned: different photos laid over each other reach it."""
NOTHING_BEYOND = 0.002
"""A picture that shows no more than this beyond another is held by it: nothing is lost with it."""
AS_COPIES_DO = 0.97
"""Correlation that copies reach in an upright frame; where both hold no parallax is looked for."""
UNKNOWN = 8.0
"""Pixels of parallax that count where it can't be told."""
LARGEST_RATIO = 64
"""Of the areas that the two show of one thing."""


@dataclass(frozen=True)
class Sketch:
    """One picture made ready: ``gray`` (h, w) uint8 as :func:`small_gray` gives it."""

    gray: ByteArray

    @cached_property
    def keypoints(self) -> Keypoints:
        """Looked for when they are first asked for: of copies with the same frame they never are,
        and they take more than all else."""
        return Keypoints.of(self.gray)

    @cached_property
    def is_plain(self) -> bool:
        """Whether it is a bare wall or a clear sky: nothing that could be laid over anything."""
        return texture(self.gray) < LEAST_TEXTURE


@dataclass(frozen=True, slots=True)
class Alignment:
    """``homography`` (3, 3) float64 takes places in a to places in b, both as shares of width and
    height (0..1).

    Local correlations over the overlap, -1..1: ``correlation`` is their median, ``weakest`` their
    tenth percentile, ``agreement`` the share above 0.6. ``overlap_a`` and ``overlap_b`` are the
    shares of each picture that the other covers, ``inliers`` the matching keypoints (0 if none
    were needed).

    ``skew`` is how far it is from what editors do, 0 for a crop, a resize, a turn or a mirroring,
    and for a picture squeezed after a turn: the root mean square over the corners of what neither
    can explain, in shares of the mapped picture's smaller side.

    ``held_a`` and ``held_b`` are the same shares of what isn't a wide border of one tone,
    ``beyond_a`` and ``beyond_b`` those of what each picture shows beyond the other, see
    :class:`~core.closer_look.agreement.Common` and :data:`NOTHING_BEYOND`.

    ``parallax`` and ``most_parallax`` are what neither the homography nor a smooth distortion of it
    explains, see :class:`~core.closer_look.parallax.Parallax`; where they were looked for, the
    correlations are those over the smooth map, if better.
    """

    homography: DoubleArray
    correlation: float
    agreement: float
    weakest: float
    overlap_a: float
    overlap_b: float
    inliers: int
    skew: float
    held_a: float = 0.0
    held_b: float = 0.0
    beyond_a: float = 1.0
    beyond_b: float = 1.0
    parallax: float = 0.0
    most_parallax: float = 0.0

    @property
    def is_mirrored(self) -> bool:
        """Whether one is a mirror image of the other."""
        return bool(np.linalg.det(self.homography[:2, :2]) < 0)

    def reversed(self) -> Alignment:
        """Of b and a, with the skew as it was."""
        back = np.linalg.inv(self.homography)
        return replace(
            self,
            homography=back / back[2, 2],
            overlap_a=self.overlap_b,
            overlap_b=self.overlap_a,
            held_a=self.held_b,
            held_b=self.held_a,
            beyond_a=self.beyond_b,
            beyond_b=self.beyond_a,
        )


def sketch(pixels: ByteArray) -> Sketch:
    """(h, w, 3) uint8 RGB, of any size -> what :func:`align` needs."""
    return Sketch(small_gray(pixels))


def small_gray(pixels: ByteArray) -> ByteArray:
    """(h, w, 3) uint8 RGB -> (h, w) uint8 at the scale of a first look."""
    return np.asarray(cv2.cvtColor(small_pixels(pixels), cv2.COLOR_RGB2GRAY), dtype=np.uint8)


def align(a: Sketch, b: Sketch) -> Alignment | None:
    """The best alignment of two pictures, or None if no way was found to lay one over the other."""
    best: Alignment | None = None
    for proposed, inliers in _proposals(a, b):
        measured = _measured(a.gray, b.gray, proposed, inliers)
        if measured is None or measured.correlation < REFINABLE:
            continue
        refined = _measured(a.gray, b.gray, _refined(a.gray, b.gray, proposed), inliers)
        for candidate in (measured, refined):
            if candidate is not None and (best is None or candidate.correlation > best.correlation):
                best = candidate
        if best is not None and best.agreement > GOOD_ENOUGH:
            break
    if best is None or best.correlation < FITS:
        return None
    return _with_parallax(a.gray, b.gray, best)


def as_they_are(a: Sketch, b: Sketch) -> Alignment | None:
    """Both with the same frame, however little agrees; None where too much is flat."""
    framed = to_pixels(b.gray) @ np.linalg.inv(to_pixels(a.gray))
    measured = _measured(a.gray, b.gray, framed, 0)
    return None if measured is None else _with_parallax(a.gray, b.gray, measured)


def _proposals(a: Sketch, b: Sketch) -> Iterator[tuple[DoubleArray, int]]:
    """Homographies from pixels of a to those of b, with inliers: same framing, then keypoints."""
    turn = framed_alike(a.gray, b.gray)
    if turn is not None:
        yield turn, 0
    proposal = by_keypoints(a.keypoints, b.keypoints)
    if proposal is not None:
        yield proposal
    proposal = by_keypoints(a.keypoints.mirrored(), b.keypoints)
    if proposal is not None:  # MAGSAC throws away what reverses the orientation
        yield proposal[0] @ MIRROR, proposal[1]


def _refined(a: ByteArray, b: ByteArray, homography: DoubleArray) -> DoubleArray | None:
    """The same, moved until the pixels agree best; None where that leads nowhere."""
    steps = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, 30, 1e-4)
    start = (homography / homography[2, 2]).astype(np.float32)
    try:
        _, moved = cv2.findTransformECC(
            a, b, start, cv2.MOTION_HOMOGRAPHY, steps, np.full_like(b, 255), ECC_BLUR
        )
    except cv2.error:  # raised when it doesn't converge
        return None
    return np.asarray(moved, dtype=np.float64)


def _measured(
    a: ByteArray, b: ByteArray, homography: DoubleArray | None, inliers: int
) -> Alignment | None:
    """How well the pixels agree, in the frame of the picture that shows things smaller."""
    if homography is None or not np.isfinite(homography).all():
        return None
    enlarged = unfolded_area(homography, a.shape) / a.size
    if not 1 / LARGEST_RATIO < enlarged < LARGEST_RATIO:
        return None
    if enlarged > 1:
        measured = agreement(a, b, homography)
    else:
        measured = agreement(b, a, np.asarray(np.linalg.inv(homography), dtype=np.float64))
    if measured is None:
        return None
    ours, theirs = measured.common, measured.other_common
    if enlarged <= 1:
        ours, theirs = theirs, ours
    shares = np.linalg.inv(to_pixels(b)) @ homography @ to_pixels(a)
    return Alignment(
        shares / shares[2, 2],
        measured.correlations.median,
        measured.correlations.agreeing,
        measured.correlations.weakest,
        ours.overlap,
        theirs.overlap,
        inliers,
        skew_of(homography, a.shape),
        ours.held,
        theirs.held,
        ours.beyond,
        theirs.beyond,
    )


def _with_parallax(a: ByteArray, b: ByteArray, aligned: Alignment) -> Alignment:
    """The same, and what no smooth map explains; as it is where no camera need have moved."""
    to_b = to_pixels(b) @ aligned.homography @ np.linalg.inv(to_pixels(a))
    if aligned.correlation >= AS_COPIES_DO and is_upright(to_b, a.shape):
        return aligned
    if unfolded_area(to_b, a.shape) > a.size:
        over = Superposition.of(a, b, to_b)
    else:
        over = Superposition.of(b, a, np.asarray(np.linalg.inv(to_b), dtype=np.float64))
    seen = parallax(over)
    if seen is None:
        return replace(aligned, parallax=UNKNOWN, most_parallax=UNKNOWN)
    aligned = replace(aligned, parallax=seen.median, most_parallax=seen.most)
    if seen.correlations is None or seen.correlations.median <= aligned.correlation:
        return aligned
    return replace(
        aligned,
        correlation=seen.correlations.median,
        agreement=seen.correlations.agreeing,
        weakest=seen.correlations.weakest,
    )
