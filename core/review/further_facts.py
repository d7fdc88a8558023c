"""Facts that a scan doesn't note and a keeper rule may need: sharpness, place, rating.

They are read from the file when a rule that needs them is reached, and remembered: most groups are
decided before that.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from core.photo_files.decoding import Decoder
from core.photo_files.measuring import place_and_rating_of, sharpness_of
from core.records import ContentHash, Photo, Provenance


class FurtherFacts(Protocol):
    """None means that a fact isn't known, so its rule decides nothing."""

    def sharpness(self, photo: Photo) -> float | None:
        """0 (flat) to 100."""

    def has_place(self, photo: Photo) -> bool | None:
        """True if the file says where it was taken."""

    def rating(self, photo: Photo) -> int | None:
        """0 to 5 stars, 0 if it has none."""

    def provenance(self, photo: Photo) -> Provenance | None:
        """Where its pixels come from, as seen beside the others of its group."""


class NoFurtherFacts:
    """Reads nothing: for a scan, which must not wait."""

    def sharpness(self, photo: Photo) -> float | None:
        """Not known."""
        return None

    def has_place(self, photo: Photo) -> bool | None:
        """Not known."""
        return None

    def rating(self, photo: Photo) -> int | None:
        """Not known."""
        return None

    def provenance(self, photo: Photo) -> Provenance | None:
        """Not known."""
        return None


class GroupFacts:
    """Of the photos of one group: what was seen of them beside each other, by content, and what
    ``further`` knows of each alone."""

    def __init__(
        self, provenances: Mapping[ContentHash, Provenance], further: FurtherFacts
    ) -> None:
        self._provenances, self._further = provenances, further

    def sharpness(self, photo: Photo) -> float | None:
        """0 (flat) to 100."""
        return self._further.sharpness(photo)

    def has_place(self, photo: Photo) -> bool | None:
        """True if the file says where it was taken."""
        return self._further.has_place(photo)

    def rating(self, photo: Photo) -> int | None:
        """0 to 5 stars, 0 if it has none."""
        return self._further.rating(photo)

    def provenance(self, photo: Photo) -> Provenance | None:
        """As it was seen."""
        return self._provenances.get(photo.content_hash)


class KnownSharpness(NoFurtherFacts):
    """Of similar shots, as a scan measured it."""

    def __init__(self, known: Mapping[ContentHash, float]) -> None:
        self._known = known

    def sharpness(self, photo: Photo) -> float | None:
        """None for what can't be decoded."""
        return self._known.get(photo.content_hash)


class ReadFurtherFacts:
    """Reads files, each once. Used by one thread at a time."""

    def __init__(self, decoder: Decoder | None = None) -> None:
        self._decoder = decoder or Decoder()
        self._sharpness: dict[Path, float | None] = {}
        self._extras: dict[Path, tuple[bool, int] | None] = {}

    def sharpness(self, photo: Photo) -> float | None:
        """None for what can't be decoded."""
        if photo.path not in self._sharpness:
            self._sharpness[photo.path] = sharpness_of(photo.path, self._decoder)
        return self._sharpness[photo.path]

    def has_place(self, photo: Photo) -> bool | None:
        """None for camera RAW and what can't be read."""
        extras = self._read(photo.path)
        return None if extras is None else extras[0]

    def rating(self, photo: Photo) -> int | None:
        """None for camera RAW and what can't be read."""
        extras = self._read(photo.path)
        return None if extras is None else extras[1]

    def provenance(self, photo: Photo) -> Provenance | None:
        """Not known of one photo alone."""
        return None

    def _read(self, path: Path) -> tuple[bool, int] | None:
        if path not in self._extras:
            self._extras[path] = place_and_rating_of(path, self._decoder)
        return self._extras[path]
