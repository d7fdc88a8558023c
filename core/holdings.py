"""What a file holds besides its first picture, and what of that another file lacks.

A photo is proposed to go only for one that holds all that it holds: the pages of a document, the
frames of an animation, a motion photo's video, layers such as a gain map. What can't be told is
held by nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

_HASH = 64
_MOST = 2**31 - 1


class Part(StrEnum):
    """What can be in a file besides its first picture."""

    RAW = "raw"
    PAGES = "pages"
    FRAMES = "frames"
    PICTURES = "pictures"
    VIDEO = "video"
    SOUND = "sound"
    GAIN_MAP = "gain-map"
    DEPTH_MAP = "depth-map"
    LAYERS = "layers"
    UNKNOWN = "unknown"
    """Something that can't be told, or more of it than is looked through."""
    UNDEVELOPED = "undeveloped"
    """The first picture itself, known by a preview much smaller than it."""


SERIES = (Part.PAGES, Part.FRAMES, Part.PICTURES)
LAYERS = frozenset(Part) - {Part.RAW, Part.VIDEO, *SERIES}


@dataclass(frozen=True, slots=True)
class Series:
    """``count`` pages, frames or pictures, the first counted; ``content`` is the sha256 (as hex
    digits) of the bytes that they are made of, without metadata."""

    kind: Part
    count: int
    content: str


@dataclass(frozen=True, slots=True)
class EmbeddedVideo:
    """``seconds`` 0: it isn't known how long. ``content``: sha256 of its bytes, as hex digits."""

    seconds: float
    content: str


@dataclass(frozen=True, slots=True)
class Holdings:
    """``layers`` says of what is no series and no video that it is there."""

    series: Series | None = None
    video: EmbeddedVideo | None = None
    layers: frozenset[Part] = frozenset()

    def beyond(self, other: Holdings) -> tuple[Part, ...]:
        """What of this the other lacks, in the order of :class:`Part`.

        Two series are the same if all their pages or frames are. What one file holds that can't be
        told is never known to be in another.
        """
        parts = set(self.layers - other.layers) | (self.layers & {Part.UNKNOWN})
        parts |= other.layers & {Part.UNDEVELOPED}
        if self.series is not None and self.series != other.series:
            parts.add(self.series.kind)
        if self.video is not None and (
            other.video is None or other.video.content != self.video.content
        ):
            parts.add(Part.VIDEO)
        return tuple(part for part in Part if part in parts)

    def as_json(self) -> dict[str, Any]:
        """``{}`` for one picture and nothing more."""
        saved: dict[str, Any] = {}
        if self.series is not None:
            series = self.series
            saved["series"] = {
                "kind": series.kind.value, "count": series.count, "content": series.content
            }  # fmt: skip
        if self.video is not None:
            saved["video"] = {"seconds": self.video.seconds, "content": self.video.content}
        if self.layers:
            saved["layers"] = sorted(self.layers)
        return saved


ONE_PICTURE = Holdings()
NOT_READ = Holdings(layers=frozenset({Part.UNKNOWN}))
"""Of a file into which nobody looked."""


def holdings_from_json(saved: object) -> Holdings:
    """What :meth:`Holdings.as_json` made. Raises ValueError for anything else."""
    if not isinstance(saved, Mapping) or not saved.keys() <= {"series", "video", "layers"}:
        raise ValueError("no holdings")
    layers = saved.get("layers", ())
    if not isinstance(layers, list | tuple) or not LAYERS.issuperset(layers):
        raise ValueError("unknown layers")
    return Holdings(
        _series(saved["series"]) if "series" in saved else None,
        _video(saved["video"]) if "video" in saved else None,
        frozenset(map(Part, layers)),
    )


def _series(saved: object) -> Series:
    if not isinstance(saved, Mapping) or saved.get("kind") not in SERIES:
        raise ValueError("no series")
    count = saved.get("count")
    if not isinstance(count, int) or isinstance(count, bool) or not 1 <= count <= _MOST:
        raise ValueError("a number that makes no sense")
    return Series(Part(saved["kind"]), count, _content(saved.get("content")))


def _video(saved: object) -> EmbeddedVideo:
    if not isinstance(saved, Mapping):
        raise ValueError("no video")
    seconds = saved.get("seconds")
    if not isinstance(seconds, int | float) or not 0 <= seconds <= _MOST:
        raise ValueError("no length")
    return EmbeddedVideo(float(seconds), _content(saved.get("content")))


def _content(saved: object) -> str:
    if not isinstance(saved, str) or len(bytes.fromhex(saved)) * 2 != _HASH:
        raise ValueError("no sha256")
    return saved
