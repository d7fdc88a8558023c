from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("lance", reason="the optional library pylance isn't installed")

from core.cluster.reasons import TableProblem
from core.cluster.table import PhotoTable, TableRow, embeddings_in, vectors_in, write_rows
from core.embedding.specs import bundled_spec
from core.errors import CoreError, UnusableInput
from core.holdings import ONE_PICTURE
from core.photo_files.reasons import PhotoProblem
from core.records import ContentHash, PhotoFacts
from core.storage.small_pictures import StoredPicture
from core.wording.reasons import Reason

SPEC = bundled_spec()


def row_of(number: int) -> TableRow:
    rng = np.random.default_rng(number)
    vectors = rng.random((3, SPEC.dims), np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    taken = datetime(2024, 5, number + 1, 12, 30, 1, 5)
    return TableRow(
        f"/photos/{number}.jpg",
        f"7-{number}",
        ContentHash(bytes([number]) * 32),
        1000 + number,
        10**18 + number,
        PhotoFacts(4000, 3000, "JPEG", 6, taken, ONE_PICTURE),
        vectors[0],
        rng.random(256, np.float32),
        vectors[1:],
        StoredPicture(b"jpeg", b"png", "{}"),
    )


def without_vectors(row: TableRow) -> TableRow:
    return replace(row, embedding=None, whitened=None, inner=None)


def vectors_of(row: TableRow) -> list[Any]:
    return [row.embedding, row.whitened, row.inner]


UNREADABLE = TableRow(
    "s3://bucket/a.jpg", "etag", None, 5, problem=Reason.of(PhotoProblem.UNREADABLE, why="gone")
)


def test_rows_come_back_as_they_were_put_in(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)
    rows = [row_of(1), UNREADABLE, row_of(2)]

    table.append(rows)

    again = PhotoTable.open(table.place, SPEC)
    assert len(again) == 3
    for row, back in zip(rows, again.rows([0, 1, 2]), strict=True):
        assert without_vectors(back) == without_vectors(row)
        for vectors, vectors_back in zip(vectors_of(row), vectors_of(back), strict=True):
            assert (vectors is None) == (vectors_back is None)
            if vectors is not None and vectors_back is not None:
                assert np.allclose(vectors, vectors_back, atol=1e-4)
    assert np.allclose(again.embeddings([2]), vectors_of(rows[2])[0], atol=1e-4)
    assert [row.uri for row in again.rows_with([ContentHash(b"\2" * 32)])] == ["/photos/2.jpg"]


def test_columns_are_read_in_parts(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)
    table.append([row_of(1), UNREADABLE])
    table.append([row_of(2)])

    parts = list(table.chunks(["sha256", "whitened", "embedding"], "embedding IS NOT NULL"))

    assert [h for part in parts for h in part["sha256"].to_pylist()] == ["01" * 32, "02" * 32]
    whitened = np.concatenate([vectors_in(part["whitened"]) for part in parts])
    assert np.array_equal(whitened, np.stack([vectors_of(row_of(n))[1] for n in (1, 2)]))
    assert all(embeddings_in(part["embedding"]).shape == (len(part), 2816) for part in parts)


def test_what_is_written_counts_once_it_is_committed(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)

    written = write_rows(table.place, [row_of(1)])

    assert len(PhotoTable.open(table.place, SPEC)) == 0
    table.commit([written, []])
    assert len(PhotoTable.open(table.place, SPEC)) == 1


def test_two_who_append_lose_nothing(tmp_path: Path) -> None:
    first = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)
    second = PhotoTable.open(first.place, SPEC)

    first.append([row_of(1)])
    second.append([row_of(2)])

    assert len(second) == 2


def test_an_earlier_version_can_be_opened(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)
    table.append([row_of(1)])
    before = table.version
    table.append([row_of(2)])

    assert len(PhotoTable.open(table.place, SPEC, before)) == 1


def test_a_removed_content_is_gone_and_others_stay(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)
    table.append([row_of(1), row_of(2)])

    table.remove(ContentHash(b"\1" * 32))
    table.compact()

    assert [row.uri for row in table.rows([0])] == ["/photos/2.jpg"] and len(table) == 1


def test_another_backbone_is_refused(tmp_path: Path) -> None:
    table = PhotoTable.create(str(tmp_path / "t.lance"), SPEC)

    with pytest.raises(UnusableInput) as refused:
        PhotoTable.open(table.place, replace(SPEC, name="other"))

    assert refused.value.reason.code is TableProblem.OTHER_BACKBONE


def test_no_table_is_refused_with_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="There is no table at"):
        PhotoTable.open(str(tmp_path / "none.lance"), SPEC)


def test_a_folder_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")

    with pytest.raises(CoreError, match="can't be read or written"):
        PhotoTable.create(str(tmp_path / "file" / "t.lance"), SPEC)
