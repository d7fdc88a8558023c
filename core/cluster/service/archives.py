"""What the service answers about: this computer's own library, or a table."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from core.arrays import FloatArray
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.uploads import SentPhoto
from core.embedding.specs import EmbedderSpec
from core.jobs.searched_library import SearchedLibrary, SearchedPhotos
from core.matching.whitening import Whitening
from core.paths import Places
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.small_pictures import VERSION
from core.records import ContentHash
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache, HashPair
from core.storage.photo_cache import PhotoCache
from core.storage.small_pictures import SmallPictures, StoredPicture

PicturesOf = Callable[[Sequence[ContentHash]], Mapping[ContentHash, StoredPicture]]
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Added:
    """Under which URI a content stands; it may have stood there before."""

    uri: str
    is_new: bool


class Archive(Protocol):
    """Photos that can be searched. From any thread."""

    @property
    def photos(self) -> SearchedPhotos:
        """What a query is held against."""

    @property
    def evidence(self) -> EvidenceCache:
        """What is known of pairs; keeps nothing."""

    def pictures_of(self, contents: Sequence[ContentHash]) -> Mapping[ContentHash, StoredPicture]:
        """The small pictures that are kept of contents."""

    def refuse_if_fixed(self) -> None:
        """Raises RequestRefused where nothing can be added or forgotten."""

    def add(self, sent: SentPhoto, name: str, photo: DecodedPhoto, rows: FloatArray) -> Added:
        """Remember a photo under a name; ``rows`` (r, 2816), the whole first. Raises CoreError."""

    def forget(self, content: ContentHash) -> int:
        """Remove the rows of a content, never a file; how many there were. Raises CoreError."""

    def close(self) -> None:
        """Let go of it."""


class LibraryArchive:
    """The cache of this computer's user, which scans fill. The service only reads it."""

    def __init__(self, places: Places, spec: EmbedderSpec) -> None:
        whitening = Whitening.load(spec)
        self._connection = open_cache(
            places.cache_file, lambda problem: logger.warning("%s", problem.reason)
        )
        cache = PhotoCache(self._connection)
        self.photos = SearchedLibrary(cache, spec, whitening, places.cache_folder)
        self.photos.photos_of(())  # all are loaded before somebody waits for an answer
        self._pictures = cache.pictures
        self.evidence: EvidenceCache = NothingKept(self.pictures_of)

    def pictures_of(self, contents: Sequence[ContentHash]) -> Mapping[ContentHash, StoredPicture]:
        """As :class:`Archive`, and so are all others."""
        return self._pictures.of(contents, VERSION)

    def refuse_if_fixed(self) -> None:
        """What isn't on this computer's disk is no part of its library, and what was scanned
        would come back with the next scan."""
        raise RequestRefused(Refusal.FILLED_BY_SCANS)

    def add(self, sent: SentPhoto, name: str, photo: DecodedPhoto, rows: FloatArray) -> Added:
        """Never asked."""
        raise RequestRefused(Refusal.FILLED_BY_SCANS)

    def forget(self, content: ContentHash) -> int:
        """Never asked."""
        raise RequestRefused(Refusal.FILLED_BY_SCANS)

    def close(self) -> None:
        """The connection is closed."""
        self._connection.close()


class NothingKept(EvidenceCache):
    """Evidence for queries of strangers: what they send leaves nothing behind, and pushes nothing
    out. ``pictures_of`` gives the small pictures that an archive keeps of its own."""

    def __init__(self, pictures_of: PicturesOf) -> None:
        self.pictures = _ReadOnly(pictures_of)

    def known(self, pairs: Iterable[HashPair], version: int) -> dict[HashPair, dict[str, Any]]:
        """Nothing is."""
        return {}

    def save(self, rows: Sequence[tuple[HashPair, Mapping[str, Any]]], version: int) -> None:
        """Nothing is kept."""

    def save_damage(self, rows: Mapping[ContentHash, int]) -> None:
        """Nothing is kept."""


class _ReadOnly(SmallPictures):
    def __init__(self, pictures_of: PicturesOf) -> None:
        self._pictures_of = pictures_of

    def of(self, contents: Sequence[ContentHash], version: int) -> dict[ContentHash, StoredPicture]:
        return dict(self._pictures_of(contents)) if version == VERSION else {}

    def save(self, pictures: Mapping[ContentHash, StoredPicture], version: int) -> None:
        """Nothing is kept."""
