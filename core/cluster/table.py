"""The table of an archive's photos: a Lance dataset, a row a file, on a disk or in a bucket.

A row is added whole or not at all, and never changed. Which backbone embedded stands in the table's
metadata, so that numbers of different backbones never meet. Columns: :data:`COLUMNS`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import lance
import numpy as np
import pyarrow as pa
from lance.fragment import write_fragments

from core.arrays import FloatArray, IntArray
from core.cluster.reasons import SourceProblem, TableProblem
from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import STORED, from_stored
from core.errors import CoreError, UnusableInput
from core.holdings import NOT_READ, holdings_from_json
from core.photo_files.reasons import PhotoProblem
from core.records import ContentHash, PhotoFacts
from core.storage.small_pictures import StoredPicture
from core.wording.reasons import Reason, as_json, from_json

PROBLEMS = (*PhotoProblem, *SourceProblem)
SPEC_KEY = b"samelens.spec_key"
ROWS_AT_ONCE = 4096
WHITENED = 256

COLUMNS = pa.schema(
    [
        pa.field("uri", pa.string(), nullable=False),
        # ETag, or size and time: a file whose version is the same isn't read again.
        pa.field("version", pa.string(), nullable=False),
        pa.field("sha256", pa.string()),  # hexadecimal; null: the bytes couldn't be read
        pa.field("bytes", pa.int64(), nullable=False),
        pa.field("modified_ns", pa.int64(), nullable=False),  # 0 where only buckets know
        pa.field("width", pa.int32()),
        pa.field("height", pa.int32()),
        pa.field("format", pa.string()),
        pa.field("orientation", pa.int16()),
        pa.field("taken", pa.timestamp("us")),
        pa.field("holds", pa.string()),  # JSON of Holdings
        pa.field("embedding", pa.list_(pa.float16(), 2816)),
        pa.field("whitened", pa.list_(pa.float32(), WHITENED)),
        pa.field("inner", pa.binary()),  # the embeddings of photos inside, one after the other
        pa.field("picture", pa.binary()),  # the small picture of the closer look, JPEG
        pa.field("picture_alpha", pa.binary()),
        pa.field("picture_facts", pa.string()),
        pa.field("problem", pa.string()),  # JSON of a Reason
    ]
)


@dataclass(frozen=True, slots=True)
class TableRow:
    """One file. ``embedding`` (2816,) and ``whitened`` (256,), float32; None where it can't be used
    as a photo, which ``problem`` says. ``inner`` (n, 2816) float32: the photos inside of it."""

    uri: str
    version: str
    content_hash: ContentHash | None
    size: int
    modified_ns: int = 0
    facts: PhotoFacts | None = None
    embedding: FloatArray | None = None
    whitened: FloatArray | None = None
    inner: FloatArray | None = None
    picture: StoredPicture | None = None
    problem: Reason | None = None


class PhotoTable:
    """A table as it was when it was opened, or last appended to."""

    def __init__(self, dataset: lance.LanceDataset) -> None:
        self._dataset = dataset

    @classmethod
    def create(cls, place: str, spec: EmbedderSpec) -> PhotoTable:
        """Of no rows. ``place``: a folder's path, or ``s3://`` or ``gs://``. Raises CoreError."""
        schema = COLUMNS.with_metadata({SPEC_KEY: spec.cache_key.encode()})
        with table_errors(place):
            return cls(lance.write_dataset(schema.empty_table(), place, mode="create"))

    @classmethod
    def open(cls, place: str, spec: EmbedderSpec, version: int | None = None) -> PhotoTable:
        """The newest ``version``, or an earlier one. Raises UnusableInput for what isn't a table of
        ``spec``'s, and CoreError."""
        with table_errors(place):
            try:
                dataset = lance.dataset(place, version=version)
            except ValueError as error:  # how Lance says that nothing is there
                raise UnusableInput(TableProblem.NOT_THERE, table=place) from error
        key = (dataset.schema.metadata or {}).get(SPEC_KEY)
        if key is None or not set(COLUMNS.names) <= set(dataset.schema.names):
            raise UnusableInput(TableProblem.NO_PHOTOS, table=place)
        if key.decode() != spec.cache_key:
            raise UnusableInput(
                TableProblem.OTHER_BACKBONE, table=place, theirs=key.decode(), ours=spec.cache_key
            )
        return cls(dataset)

    @property
    def place(self) -> str:
        """Where it lies."""
        return str(self._dataset.uri)

    @property
    def version(self) -> int:
        """Grows with each change."""
        return int(self._dataset.version)

    @property
    def dims(self) -> int:
        """The length of an embedding."""
        return int(COLUMNS.field("embedding").type.list_size)

    def __len__(self) -> int:
        """How many rows."""
        return int(self._dataset.count_rows())

    def append(self, rows: Sequence[TableRow]) -> None:
        """All or none; what others appended meanwhile is seen too. Raises CoreError."""
        self.commit([write_rows(self.place, rows)])

    def commit(self, written: Sequence[list[Any]]) -> None:
        """Make rows part of the table that :func:`write_rows` wrote, on whatever computer; all or
        none. Raises CoreError."""
        fragments = [fragment for part in written for fragment in part]
        if not fragments:
            return
        with table_errors(self.place):
            self._dataset = lance.LanceDataset.commit(
                self.place, lance.LanceOperation.Append(fragments), read_version=self.version
            )

    def compact(self) -> None:
        """Join small files, and drop those of runs that were killed before they were part of it:
        older than a week, since another run may be about to commit its own. Raises CoreError."""
        with table_errors(self.place):
            self._dataset.optimize.compact_files()
            self._dataset.cleanup_old_versions()
            self._dataset.checkout_latest()

    def remove(self, content_hash: ContentHash) -> None:
        """The rows of a content; no file is touched. Raises CoreError."""
        with table_errors(self.place):
            self._dataset.delete(f"sha256 = '{content_hash.hex()}'")
            self._dataset.checkout_latest()

    def remove_files(self, uris: Sequence[str]) -> None:
        """The rows of files, such as of those that changed. Raises CoreError."""
        with table_errors(self.place):
            for at in range(0, len(uris), ROWS_AT_ONCE):
                names = ", ".join(_quoted(uri) for uri in uris[at : at + ROWS_AT_ONCE])
                self._dataset.delete(f"uri IN ({names})")
            self._dataset.checkout_latest()

    def chunks(self, columns: Sequence[str], where: str | None = None) -> Iterator[pa.RecordBatch]:
        """Some columns of all rows, or of those that a filter lets pass, in their order. Raises
        CoreError."""
        with table_errors(self.place):
            yield from self._dataset.to_batches(
                columns=list(columns), filter=where, batch_size=ROWS_AT_ONCE, scan_in_order=True
            )

    def rows(self, numbers: IntArray | Sequence[int]) -> list[TableRow]:
        """Rows by their position, in the order asked for. Raises CoreError."""
        return rows_of(self._take(numbers, COLUMNS.names))

    def rows_with(self, contents: Sequence[ContentHash]) -> list[TableRow]:
        """The rows of contents, in the table's order. Raises CoreError."""
        if not contents:
            return []
        hashes = ", ".join(f"'{content.hex()}'" for content in contents)
        with table_errors(self.place):
            return rows_of(self._dataset.to_table(filter=f"sha256 IN ({hashes})"))

    def embeddings(self, numbers: IntArray | Sequence[int]) -> FloatArray:
        """Rows (n,) that have one, by their position -> (n, 2816) float32. Raises CoreError."""
        return embeddings_in(self._take(numbers, ["embedding"]).column("embedding"))

    def inner(self, numbers: IntArray | Sequence[int]) -> list[FloatArray]:
        """The embeddings of photos inside of rows that have some, (n, 2816) float32 each. Raises
        CoreError."""
        return [inner_in(stored) for stored in self._take(numbers, ["inner"])["inner"].to_pylist()]

    def _take(self, numbers: IntArray | Sequence[int], columns: list[str]) -> pa.Table:
        if not len(numbers):
            return COLUMNS.empty_table().select(columns)
        with table_errors(self.place):
            return self._dataset.take(list(map(int, numbers)), columns=columns)


def write_rows(place: str, rows: Sequence[TableRow]) -> list[Any]:
    """Write rows beside the table; they are part of it once :meth:`PhotoTable.commit` was given
    what this returns. From any computer. Raises CoreError."""
    if not rows:
        return []
    with table_errors(place):
        return list(write_fragments(_as_table(rows), place, schema=COLUMNS))


def _quoted(text: str) -> str:
    """As SQL has it."""
    return "'" + text.replace("'", "''") + "'"


@contextmanager
def table_errors(place: str) -> Iterator[None]:
    """What Lance raises, as a sentence."""
    try:
        yield
    except (OSError, RuntimeError) as error:
        why = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise CoreError(TableProblem.UNUSABLE, table=place, why=why) from error


def vectors_in(column: Any) -> FloatArray:
    """A column of vectors, none of them null -> (n, dims) of its own dtype, read-only."""
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    width = column.type.list_size
    parts = [chunk.flatten().to_numpy(zero_copy_only=False).reshape(-1, width) for chunk in chunks]
    return np.concatenate(parts) if parts else np.empty((0, width), np.float32)


def embeddings_in(column: Any) -> FloatArray:
    """A column of embeddings, none of them null -> (n, 2816) float32, L2-normalized again."""
    return from_stored([row.tobytes() for row in vectors_in(column).astype(STORED)])


def _as_table(rows: Sequence[TableRow]) -> pa.Table:
    columns: dict[str, list[Any]] = {name: [] for name in COLUMNS.names}
    for row in rows:
        for name, value in _values(row).items():
            columns[name].append(value)
    arrays = [pa.array(columns[field.name], type=field.type) for field in COLUMNS]
    return pa.Table.from_arrays(arrays, schema=COLUMNS)


def _values(row: TableRow) -> dict[str, Any]:
    facts, picture = row.facts, row.picture
    return {
        "uri": row.uri,
        "version": row.version,
        "sha256": row.content_hash.hex() if row.content_hash else None,
        "bytes": row.size,
        "modified_ns": row.modified_ns,
        "width": facts.width if facts else None,
        "height": facts.height if facts else None,
        "format": facts.format if facts else None,
        "orientation": facts.orientation if facts else None,
        "taken": facts.taken_at if facts else None,
        "holds": json.dumps(facts.holdings.as_json()) if facts else None,
        "embedding": None if row.embedding is None else row.embedding.astype(np.float16),
        "whitened": row.whitened,
        "inner": None if row.inner is None else row.inner.astype(STORED).tobytes(),
        "picture": picture.picture if picture else None,
        "picture_alpha": picture.alpha if picture else None,
        "picture_facts": picture.facts if picture else None,
        "problem": json.dumps(as_json(row.problem)) if row.problem else None,
    }


def rows_of(table: pa.Table) -> list[TableRow]:
    """All columns of some rows, as records."""
    vectors = {"embedding", "whitened"}
    plain = table.drop_columns(list(vectors)).to_pylist()
    embeddings = _each(table.column("embedding"), embeddings_in)
    whitened = _each(table.column("whitened"), vectors_in)
    return [
        _row(values, embedding, white)
        for values, embedding, white in zip(plain, embeddings, whitened, strict=True)
    ]


def _each(column: Any, read: Any) -> Iterator[FloatArray | None]:
    """Vector by vector; None where there is none."""
    there = iter(read(column.drop_null()))
    return (next(there) if is_there else None for is_there in column.is_valid().to_pylist())


def _row(values: dict[str, Any], embedding: FloatArray | None, white: Any) -> TableRow:
    inner, problem, picture = values["inner"], values["problem"], values["picture"]
    return TableRow(
        values["uri"],
        values["version"],
        ContentHash(bytes.fromhex(values["sha256"])) if values["sha256"] else None,
        values["bytes"],
        values["modified_ns"],
        _facts(values),
        embedding,
        white,
        None if inner is None else inner_in(inner),
        picture and StoredPicture(picture, values["picture_alpha"], values["picture_facts"]),
        None if problem is None else from_json(PROBLEMS, json.loads(problem)),
    )


def _facts(values: dict[str, Any]) -> PhotoFacts | None:
    if values["width"] is None:
        return None
    holds = values["holds"]
    return PhotoFacts(
        values["width"],
        values["height"],
        values["format"],
        values["orientation"],
        values["taken"],
        NOT_READ if holds is None else holdings_from_json(json.loads(holds)),
    )


def inner_in(stored: bytes) -> FloatArray:
    """A value of the column ``inner`` -> (n, 2816) float32."""
    size = 2816 * STORED.itemsize
    return from_stored([stored[start : start + size] for start in range(0, len(stored), size)])
