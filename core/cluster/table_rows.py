"""The rows of the table of photos: as records, and as columns of Arrow."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from core.arrays import FloatArray
from core.cluster.reasons import SourceProblem
from core.embedding.vectors import STORED, from_stored
from core.holdings import NOT_READ, holdings_from_json
from core.photo_files.reasons import PhotoProblem
from core.records import ContentHash, PhotoFacts
from core.storage.small_pictures import StoredPicture
from core.wording.reasons import Reason, as_json, from_json

PROBLEMS = (*PhotoProblem, *SourceProblem)
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


def vectors_in(column: Any) -> FloatArray:
    """A column of vectors, none of them null -> (n, dims) of its own dtype, read-only."""
    chunks = column.chunks if isinstance(column, pa.ChunkedArray) else [column]
    width = column.type.list_size
    parts = [chunk.flatten().to_numpy(zero_copy_only=False).reshape(-1, width) for chunk in chunks]
    return np.concatenate(parts) if parts else np.empty((0, width), np.float32)


def embeddings_in(column: Any) -> FloatArray:
    """A column of embeddings, none of them null -> (n, 2816) float32, L2-normalized again."""
    return from_stored([row.tobytes() for row in vectors_in(column).astype(STORED)])


def as_table(rows: Sequence[TableRow]) -> pa.Table:
    """Records as the columns of :data:`COLUMNS`."""
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
