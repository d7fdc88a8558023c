from __future__ import annotations

import io
import os
import tarfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("lance", reason="the optional library pylance isn't installed")

from core.cluster.reasons import SourceProblem
from core.cluster.table import PhotoTable
from core.errors import Cancelled, UnusableInput
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from tests.core.cluster.archives import SPEC, embedded, rows_in

SavePhoto = Callable[..., Path]


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "t.lance"


def tar_of(file: Path, photos: list[Path]) -> Path:
    with tarfile.open(file, "w") as tar:
        for photo in photos:
            tar.add(photo, photo.name)
        label = tarfile.TarInfo("a.json")
        label.size = 2
        tar.addfile(label, io.BytesIO(b"{}"))
    return file


def test_photos_of_a_folder_become_rows(place: Path, save_photo: SavePhoto) -> None:
    photo = save_photo("a.jpg", 1)
    broken = photo.with_name("b.jpg")
    broken.write_bytes(photo.read_bytes()[:100])

    report = embedded([photo.parent], place)

    rows = rows_in(place)
    row, bad = rows[str(photo)], rows[str(broken)]
    assert (report.files, report.known, report.problems) == (2, 0, 1)
    assert row.size == photo.stat().st_size and row.modified_ns == photo.stat().st_mtime_ns
    assert row.facts is not None and (row.facts.width, row.facts.height) == (160, 120)
    assert row.embedding is not None and np.linalg.norm(row.embedding) == pytest.approx(1, abs=1e-3)
    assert row.whitened is not None and row.picture is not None and row.problem is None
    assert bad.embedding is None and bad.problem is not None and bad.content_hash is not None


def test_what_is_known_is_not_read_again(place: Path, save_photo: SavePhoto) -> None:
    photo, other = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    embedded([photo.parent], place)
    other.write_bytes(photo.read_bytes() + b"more")

    report = embedded([photo.parent], place)

    assert (report.files, report.known) == (1, 1)
    assert len(rows_in(place)) == len(PhotoTable.open(str(place), SPEC)) == 2
    assert rows_in(place)[str(other)].size == other.stat().st_size


def test_equal_bytes_are_embedded_once(
    place: Path, save_photo: SavePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = save_photo("a.jpg", 1)
    embedded([photo.parent], place)
    copy = photo.with_name("copy.jpg")
    copy.write_bytes(photo.read_bytes())
    monkeypatch.setattr("tests.conftest.FakeEmbedder.embed", None)

    embedded([photo.parent], place)

    one, two = rows_in(place)[str(photo)], rows_in(place)[str(copy)]
    assert one.embedding is not None and two.embedding is not None
    assert one.content_hash == two.content_hash and np.array_equal(one.embedding, two.embedding)
    assert two.modified_ns == copy.stat().st_mtime_ns


def test_members_of_a_tar_are_photos(place: Path, save_photo: SavePhoto, tmp_path: Path) -> None:
    photos = [save_photo(f"{number}.jpg", number) for number in range(3)]
    tar = tar_of(tmp_path / "shard.tar", photos)

    report = embedded([tar], place)

    assert set(rows_in(place)) == {f"tar://{photo.name}::{tar}" for photo in photos}
    assert (report.files, report.problems) == (3, 0)
    assert (embedded([tar], place).files, embedded([tar], place).known) == (0, 1)


def test_a_damaged_tar_keeps_what_stands_before_the_damage(
    place: Path, save_photo: SavePhoto, tmp_path: Path
) -> None:
    photos = [save_photo(f"{number}.jpg", number) for number in range(3)]
    tar = tar_of(tmp_path / "shard.tar", photos)
    with tarfile.open(tar) as whole:
        second = whole.getmembers()[1].offset_data
    tar.write_bytes(tar.read_bytes()[: second + 100])

    report = embedded([tar], place)

    problem = rows_in(place)[str(tar)].problem
    assert f"tar://0.jpg::{tar}" in rows_in(place) and report.problems == 1
    assert problem is not None and problem.code is SourceProblem.DAMAGED_TAR


@pytest.mark.parametrize("kind", ["csv", "parquet"])
def test_files_of_a_list(place: Path, save_photo: SavePhoto, tmp_path: Path, kind: str) -> None:
    import pyarrow as pa
    import pyarrow.csv
    import pyarrow.parquet

    photo, gone = save_photo("a, b.jpg", 1), tmp_path / "gone.jpg"
    table = pa.table({"id": [1, 2], "uri": [str(photo), str(gone)]})
    file = str(tmp_path / f"list.{kind}")
    if kind == "csv":
        pyarrow.csv.write_csv(table, file)
    else:
        pyarrow.parquet.write_table(table, file)

    embedded([file], place)

    rows = rows_in(place)
    assert rows[str(photo)].embedding is not None
    problem = rows[str(gone)].problem
    assert problem is not None and problem.code is PhotoProblem.VANISHED
    assert embedded([file], place).files == 1  # what was not there is looked for again
    assert len(PhotoTable.open(str(place), SPEC)) == 2


def test_a_list_without_uris_is_refused(place: Path, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("id\n1\n")

    with pytest.raises(UnusableInput, match="no column"):
        embedded([tmp_path / "a.csv"], place)


def test_a_source_that_is_not_there_is_a_sentence(place: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableInput, match="nothing at"):
        embedded([tmp_path / "none"], place)
    with pytest.raises(UnusableInput, match="kind that isn't known"):
        embedded(["nonsense://a/b"], place)


def test_photos_in_a_store_are_fetched_and_no_copy_stays(
    place: Path, save_photo: SavePhoto
) -> None:
    import fsspec

    photo = save_photo("a.jpg", 1)
    store = fsspec.filesystem("memory")
    store.pipe("/bucket/2024/a.jpg", photo.read_bytes())
    store.pipe("/bucket/notes.txt", b"-")

    report = embedded(["memory://bucket"], place)

    (row,) = rows_in(place).values()
    assert row.uri == "memory:///bucket/2024/a.jpg" and row.embedding is not None
    assert report.files == 1
    fetched = Path(os.environ["XDG_CACHE_HOME"]) / "samelens" / "cluster" / "fetched"
    assert fetched.is_dir() and not list(fetched.iterdir())


def test_a_stopped_run_goes_on_where_it_stopped(
    place: Path, save_photo: SavePhoto, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.cluster.embed.FILES_A_PART", 2)
    monkeypatch.setattr("core.cluster.embed.SECONDS_BETWEEN_COMMITS", 0)
    for number in range(6):
        folder = save_photo(f"{number}.jpg", number).parent
    progress = Progress(lambda report: progress.cancel() if report.done >= 2 else None)

    with pytest.raises(Cancelled):
        embedded([folder], place, progress)

    kept = len(rows_in(place))
    assert 0 < kept < 6
    report = embedded([folder], place)
    assert (report.files, report.known) == (6 - kept, kept) and len(rows_in(place)) == 6


def test_a_name_that_is_no_text_is_told(place: Path, save_photo: SavePhoto) -> None:
    photo = save_photo("a.jpg", 1)
    odd = os.fsencode(photo.parent) + b"/\xff.jpg"
    try:
        photo.rename(os.fsdecode(odd))
    except OSError:
        pytest.skip("this file system takes no such names")

    report = embedded([photo.parent], place)

    assert [problem.reason.code for problem in report.unlisted] == [SourceProblem.NO_TEXT]
