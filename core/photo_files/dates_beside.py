"""The date taken of photos that don't say it themselves, out of the sidecar or JSON beside them."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from core.errors import UnusableMetadata
from core.photo_files.embedded_metadata import clock_time
from core.photo_files.written_metadata import metadata_beside
from core.records import Photo

_EXTENSIONS = (".xmp", ".json")


class DatesBeside:
    """Looks into each folder once: for one job, since a sidecar may come and go."""

    def __init__(self) -> None:
        self._has_sidecars: dict[Path, bool] = {}

    def dated(self, photos: Iterable[Photo]) -> list[Photo]:
        """The same photos, those without a date with that of what lies beside them."""
        return [photo if photo.facts.taken_at else self._dated(photo) for photo in photos]

    def _dated(self, photo: Photo) -> Photo:
        folder = photo.path.parent
        if folder not in self._has_sidecars:
            self._has_sidecars[folder] = _has_sidecars(folder)
        if not self._has_sidecars[folder]:
            return photo
        try:
            taken_at = clock_time(metadata_beside(photo.path))
        except UnusableMetadata:  # it is told when metadata is to be copied
            return photo
        return replace(photo, facts=replace(photo.facts, taken_at=taken_at))


def _has_sidecars(folder: Path) -> bool:
    try:
        return any(name.lower().endswith(_EXTENSIONS) for name in os.listdir(folder))
    except OSError:
        return False
