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
    FIRST_HOLDS_MORE = "first-holds-more", "only the first holds {what}"
    SECOND_HOLDS_MORE = "second-holds-more", "only the second holds {what}"
    OTHER_HOLDINGS = "other-holdings", "both hold {what}, which may differ"
    OTHER_PROFILE = (
        "other-profile",
        "the same pixels, ICC profile {profile} instead of {other_profile}",
    )
    PROFILE = "profile", "ICC profile {profile} instead of {other_profile}"
    OVERLAY = "overlay", "overlay: {number}% covered or retouched"


class Held(Code):
    """What a file can hold besides its first picture."""

    RAW = "held-raw", "the camera's RAW data"
    PAGES = "held-pages", "pages"
    FRAMES = "held-frames", "frames of an animation"
    PICTURES = "held-pictures", "further pictures"
    VIDEO = "held-video", "a video"
    SOUND = "held-sound", "sound"
    GAIN_MAP = "held-gain-map", "a gain map (HDR)"
    DEPTH_MAP = "held-depth-map", "a depth map"
    LAYERS = "held-layers", "layers"
    UNKNOWN = "held-unknown", "something unknown"


class WeighingProblem(Code):
    """Why the closer look can't weigh evidence."""

    DAMAGED = "weighing-damaged", "{name} is damaged. Please install Samelens again."
