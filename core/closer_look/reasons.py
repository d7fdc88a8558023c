"""What the closer look says: of two photos, and of weights that it can't use."""

from __future__ import annotations

from core.wording.codes import Code


class WhatChanged(Code):
    """How the second of two photos differs from the first."""

    SAME_BYTES = "change-same-bytes", "the same bytes"
    OTHER_METADATA = "other-metadata", "the same pixels, different metadata"
    OTHER_FORMAT = "change-other-format", "the same pixels, {format} instead of {other_format}"
    ANOTHER_SHOT = "another-shot", "another shot of the same scene"
    RE_ENCODED = "re-encoded", "re-encoded"
    RE_ENCODED_AS = "re-encoded-as", "re-encoded: {format} instead of {other_format}"
    RESHAPED = "reshaped", "straightened, distorted, or photographed at an angle"
    MIRRORED = "mirrored", "mirrored"
    ROTATED = "rotated", "rotated by {number}°"
    FIRST_SHOWS_PART = "first-shows-part", "cropped: the first shows {number}% of the second"
    SECOND_SHOWS_PART = "second-shows-part", "cropped: the second shows {number}% of the first"
    RESIZED = "resized", "resized: {pixels} instead of {other_pixels}"
    RESIZED_TO = "resized-to", "resized to {number}%"
    GRAY = "gray", "turned gray"
    RECOLORED = "recolored", "recolored"
    OVERLAY = "overlay", "overlay: {number}% covered or retouched"


class WeighingProblem(Code):
    """Why the closer look can't weigh evidence."""

    DAMAGED = "weighing-damaged", "{name} is damaged. Please install Samelens again."
