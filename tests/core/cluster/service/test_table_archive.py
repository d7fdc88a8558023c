"""A table that the service adds to and removes from: rows come and go, files never do."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("httpx2", reason="the optional library httpx2 isn't installed")
pytest.importorskip("lance", reason="the optional library pylance isn't installed")

from core.arrays import FloatArray
from core.cluster.service import searched_table
from core.cluster.service.searched_table import SearchedTable
from core.cluster.service.table_archive import TableArchive
from core.cluster.table import PhotoTable, TableRow
from core.embedding.specs import bundled_spec
from core.matching.whitening import Whitening
from core.photo_files.hashing import hash_of_stream
from core.records import ContentHash, PhotoFacts
from tests.conftest import textured
from tests.core.cluster.service.conftest import Serve, code_in, sent

SPEC = bundled_spec()
NOWHERE = Path("query.jpg")


@pytest.fixture
def place(tmp_path: Path) -> str:
    """A table without rows."""
    table = tmp_path / "table"
    PhotoTable.create(str(table), SPEC)
    return str(table)


def vector(number: int, beside: int = 0) -> FloatArray:
    rng = np.random.default_rng(number)
    values = rng.standard_normal((1, SPEC.dims)).astype(np.float32)
    values += 0.05 * np.random.default_rng(1000 + beside).standard_normal(values.shape)
    return np.asarray(values / np.linalg.norm(values), dtype=np.float32)


def content(number: int) -> ContentHash:
    return ContentHash(number.to_bytes(32, "big"))


def row(number: int, uri: str = "", inner: FloatArray | None = None) -> TableRow:
    whitened = Whitening.load(SPEC).apply(vector(number))[0]
    return TableRow(
        uri or f"s3://bucket/{number}.jpg", str(number), content(number), 1000,
        facts=PhotoFacts(40, 30, "JPEG"), embedding=vector(number)[0], whitened=whitened,
        inner=inner,
    )  # fmt: skip


def numbers_near(table: SearchedTable, query: FloatArray, k: int = 3) -> list[int]:
    near = table.near(query, NOWHERE, k)
    return [int.from_bytes(found.content_hash, "big") for found in near]


def test_a_photo_is_added_found_and_removed_and_its_file_stays(
    serve: Serve, place: str, tmp_path: Path
) -> None:
    client, file = serve(TableArchive(place, SPEC)), textured(tmp_path / "photo.jpg", 1)
    with file.open("rb") as stream:
        sha256 = hash_of_stream(stream).hex()
    for is_new in (True, False):
        with sent(file) as files:
            added = client.post("/add", files=files, data={"name": "listing 7"}).json()
        assert added == {"sha256": sha256, "uri": "added:listing 7", "is_new": is_new}

    with sent(file) as files:
        answer = client.post("/find", files=files).json()
    assert answer["searched"] == 1
    (found,) = answer["found"]
    assert (found["verdict"], found["uri"], found["is_there"]) == ("exact", added["uri"], False)
    assert client.get(f"/photos/{sha256}/picture").headers["content-type"] == "image/jpeg"
    with sent(file, "first") as files:
        compared = client.post("/compare", files=files, data={"second_sha256": sha256})
    assert (compared.status_code, code_in(compared)) == (409, "not-there")

    assert client.delete(f"/photos/{sha256}").json() == {"sha256": sha256, "rows": 1}
    gone = client.delete(f"/photos/{sha256}")
    assert (gone.status_code, code_in(gone)) == (404, "unknown-photo")
    assert file.exists()
    with sent(file) as files:
        assert client.post("/find", files=files).json()["found"] == []


def test_a_name_is_never_a_path(serve: Serve, place: str, tmp_path: Path) -> None:
    """A name that leads to a file of this computer doesn't make it be read or shown."""
    archive = TableArchive(place, SPEC)
    client, secret = serve(archive), textured(tmp_path / "secret.jpg", 5)
    for seed, name in enumerate([str(secret), f"../..{secret}", f"file://{secret}"]):
        with sent(textured(tmp_path / f"{seed}.jpg", seed)) as files:
            added = client.post("/add", files=files, data={"name": name}).json()
        (photo,) = archive.photos.photos_of(
            [ContentHash(bytes.fromhex(added["sha256"]))]
        ).popitem()[1]
        assert added["uri"] == f"added:{name}"
        assert not photo.path.exists()
    for name in ("", "a\nb", "x" * 201):
        with sent(secret) as files:
            answer = client.post("/add", files=files, data={"name": name})
        assert answer.status_code == (400 if name else 200)


def test_finds_and_adds_at_once_disturb_each_other_not(
    serve: Serve, place: str, tmp_path: Path
) -> None:
    client = serve(TableArchive(place, SPEC))
    files = [textured(tmp_path / f"{seed}.jpg", seed) for seed in range(6)]

    def post(route: str, file: Path) -> tuple[int, dict[str, object]]:
        with sent(file) as photo:
            answer = client.post(route, files=photo)
        return answer.status_code, answer.json()

    for file in files[:3]:
        post("/add", file)
    with ThreadPoolExecutor(4) as pool:
        asked = [("/find", files[0]), ("/add", files[3]), ("/find", files[1]), ("/add", files[4]),
                 ("/find", files[2]), ("/add", files[5]), ("/add", files[5])]  # fmt: skip
        answers = list(pool.map(lambda one: post(*one), asked))

    assert {status for status, _ in answers} == {200}
    assert [answer["have"] for _, answer in answers if "have" in answer] == [True] * 3
    assert sorted(bool(answer["is_new"]) for _, answer in answers[-2:]) == [False, True]
    assert all(post("/find", file)[1]["have"] for file in files)
    assert len(PhotoTable.open(place, SPEC)) == 6


def test_what_was_added_is_there_after_a_start(place: str) -> None:
    first = SearchedTable(place, SPEC)
    assert first.add(row(1))
    assert first.add(row(2))
    assert first.remove(content(1)) == 1

    again = SearchedTable(place, SPEC)
    assert len(again) == 1
    assert numbers_near(again, vector(2)) == [2]


def test_what_others_add_is_seen(place: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searched_table, "SECONDS_BETWEEN_LOOKS", 0.0)
    table = SearchedTable(place, SPEC)
    assert numbers_near(table, vector(1)) == []

    other = PhotoTable.open(place, SPEC)
    other.append([row(1), row(2)])
    assert numbers_near(table, vector(1), 1) == [1]
    other.append([row(3)])
    assert table.add(row(4))  # by which it learns of the third, too
    assert {number: numbers_near(table, vector(number), 1)[0] for number in (1, 2, 3, 4)} == {
        number: number for number in (1, 2, 3, 4)
    }


def test_a_photo_inside_of_another_leads_to_it(place: str) -> None:
    PhotoTable.open(place, SPEC).append([row(1, inner=vector(9)), row(2)])
    table = SearchedTable(place, SPEC)

    (near, _) = table.near(vector(9, beside=1), NOWHERE, 2)
    assert near.content_hash == content(1)
    assert near.rows.shape == (2, SPEC.dims)
    assert len(table) == 2


def test_several_places_of_one_content_are_one_photo(place: str) -> None:
    PhotoTable.open(place, SPEC).append([row(1), row(1, "s3://bucket/copy.jpg"), row(2)])
    table = SearchedTable(place, SPEC)

    (near,) = table.near(vector(1), NOWHERE, 1)
    assert [photo.path.exists() for photo in near.photos] == [False, False]
    assert table.remove(content(1)) == 2
    assert numbers_near(table, vector(2)) == [2]


@settings(max_examples=8)
@given(steps=st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=3, max_size=10))
def test_rows_are_found_by_their_content_whatever_came_and_went(
    steps: Sequence[tuple[bool, int]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    place = str(tmp_path_factory.mktemp("tables") / "table")
    PhotoTable.create(place, SPEC)
    table, expected = SearchedTable(place, SPEC), set[int]()
    for is_added, number in steps:
        if is_added:
            assert table.add(row(number)) == (number not in expected)
            expected.add(number)
        else:
            assert table.remove(content(number)) == (number in expected)
            expected.discard(number)

        assert len(table) == len(expected)
        for known in expected:
            (found,) = table.rows_of(content(known))
            assert found.uri == f"s3://bucket/{known}.jpg"
            assert numbers_near(table, vector(known), 1) == [known]
