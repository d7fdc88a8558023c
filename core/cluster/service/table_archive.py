"""A Lance table as an archive of the service: it can be added to, and rows can be removed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from core.arrays import FloatArray
from core.cluster.service.archives import Added, NothingKept
from core.cluster.service.searched_table import SearchedTable
from core.cluster.service.uploads import SentPhoto
from core.cluster.table import TableRow
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import from_stored, to_stored
from core.matching.whitening import Whitening
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.small_pictures import to_store
from core.records import ContentHash
from core.storage.evidence_cache import EvidenceCache
from core.storage.small_pictures import StoredPicture

ADDED = "added:"
"""How the URIs of photos begin that were sent to the service: never a file's, nor a site's."""


class TableArchive:
    """As :class:`~core.cluster.service.archives.Archive`. Raises CoreError."""

    def __init__(self, place: str, spec: EmbedderSpec) -> None:
        self._spec, self._whitening = spec, Whitening.load(spec)
        self.photos = SearchedTable(place, spec)
        self.evidence: EvidenceCache = NothingKept(self.pictures_of)

    def refuse_if_fixed(self) -> None:
        """A table never is."""

    def add(self, sent: SentPhoto, name: str, photo: DecodedPhoto, rows: FloatArray) -> Added:
        """A row; a content that is known already gets no other."""
        kept = from_stored(to_stored(rows), self._spec.dims)
        row = TableRow(
            sent.uri or ADDED + name,
            sent.content_hash.hex(),
            sent.content_hash,
            sent.size,
            facts=photo.facts,
            embedding=kept[0],
            whitened=self._whitening.apply(kept[:1])[0],
            inner=kept[1:] if len(kept) > 1 else None,
            picture=to_store(photo),
        )
        if self.photos.add(row):
            return Added(row.uri, is_new=True)
        return Added(self.photos.rows_of(sent.content_hash)[0].uri, is_new=False)

    def forget(self, content: ContentHash) -> int:
        """Its rows; no file is touched."""
        return self.photos.remove(content)

    def close(self) -> None:
        """Nothing is held open."""

    def pictures_of(self, contents: Sequence[ContentHash]) -> Mapping[ContentHash, StoredPicture]:
        """As the table has them."""
        rows = {content: self.photos.rows_of(content) for content in contents}
        return {
            content: found[0].picture
            for content, found in rows.items()
            if found and found[0].picture is not None
        }
