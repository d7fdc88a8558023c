"""The table of an archive's photos: a Lance dataset, a row a file, on a disk or in a bucket.

A row is added whole or not at all, and never changed. Which backbone embedded stands in the table's
metadata, so that numbers of different backbones never meet. Columns:
:data:`~core.cluster.table_rows.COLUMNS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import lance
import pyarrow as pa
from lance.fragment import write_fragments

from core.arrays import FloatArray, IntArray
from core.cluster.reasons import TableProblem
from core.cluster.table_rows import (
    COLUMNS,
    TableRow,
    as_table,
    embeddings_in,
    inner_in,
    rows_of,
    vectors_in,
)
from core.embedding.specs import EmbedderSpec
from core.errors import CoreError, UnusableInput
from core.records import ContentHash

__all__ = ["COLUMNS", "PhotoTable", "TableRow", "embeddings_in", "vectors_in", "write_rows"]
SPEC_KEY = b"samelens.spec_key"
ROWS_AT_ONCE = 4096


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
        return list(write_fragments(as_table(rows), place, schema=COLUMNS))


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
