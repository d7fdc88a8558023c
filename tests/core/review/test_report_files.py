"""A report never takes the place of what isn't a report."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.__main__ import main
from core.errors import UnusableInput
from core.paths import Places
from core.records import ScanResult
from core.review.export import write_csv, write_html, write_json
from core.review.reasons import ReviewFile
from core.review.report_files import check_replaceable
from core.review.verdict_table import write_verdicts
from core.storage.database import open_store

Save = Callable[..., Path]
Write = Callable[[Path], None]
EMPTY = ScanResult(0, {}, (), ())
WRITES: list[Write] = [
    lambda file: write_json(EMPTY, file),
    lambda file: write_csv(EMPTY, file),
    lambda file: write_html(EMPTY, file),
    lambda file: write_verdicts((), file),
]
pipes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")


def refused(file: Path) -> bool:
    with pytest.raises(UnusableInput) as error:
        check_replaceable(file)
    return error.value.reason.code is ReviewFile.NOT_OURS


@pytest.mark.parametrize("write", WRITES)
def test_a_report_takes_the_place_of_any_report(write: Write, tmp_path: Path) -> None:
    file = tmp_path / "report"
    for earlier in WRITES:
        earlier(file)
        write(file)
    assert stat.S_IMODE(file.stat().st_mode) & 0o077 == 0 or os.name == "nt"

    file.write_bytes(b"")  # as mktemp makes it: nothing to lose
    write(file)


@pytest.mark.parametrize("write", WRITES)
@pytest.mark.parametrize(
    "content",
    [b"\xff\xd8\xff\xe0 a photo", b"SQLite format 3\0", b"my diary", b'{"photos": ["mine"]}',
     b'{\n "title": "IMG.jpg", "photos": 3, "seconds": {}}', b"<!doctype html><title>Mine</title>",
     b"group of friends, level 3"],
)  # fmt: skip
def test_nothing_else_is_replaced(write: Write, content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "report"
    file.write_bytes(content)

    with pytest.raises(UnusableInput):
        write(file)

    assert file.read_bytes() == content
    assert os.listdir(tmp_path) == ["report"]


def test_a_table_that_a_spreadsheet_saved_is_still_ours(tmp_path: Path) -> None:
    file = tmp_path / "t.csv"
    for start in ('"group";"level";"path";"keep"\n', "\ufeffgroup\tlevel\tpath\tkeep\n"):
        file.write_text(start, encoding="utf-8")
        check_replaceable(file)


def test_the_page_of_results_is_ours_and_takes_the_place_of_nothing_else(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    check_replaceable(root / "docs" / "results.md")
    photo = tmp_path / "a.jpg"
    photo.write_bytes(b"\xff\xd8 a photo")
    assert main(["results", "--photos", str(tmp_path), "--page", str(photo)]) == 2
    assert photo.read_bytes() == b"\xff\xd8 a photo"


@pipes
def test_pipes_devices_folders_and_dangling_links_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "link").symlink_to(tmp_path / "none")
    assert all(map(refused, (tmp_path / "pipe", tmp_path / "link", tmp_path, Path(os.devnull))))


@pytest.mark.parametrize("option", ["--json", "--html", "--csv"])
def test_the_command_refuses_before_it_scans(
    option: str, save_photo: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, places = save_photo("a.jpg"), Places.of_user()
    open_store(places.store_file).close()
    for file in (photo, places.store_file):
        before = file.read_bytes()
        assert main(["scan", str(photo.parent), option, str(file)]) == 2
        assert "Choose another name." in capsys.readouterr().err
        assert file.read_bytes() == before
    with closing(open_store(places.store_file)):
        assert main(["label", "export", str(photo)]) == 2


def test_a_name_that_no_system_takes_is_a_sentence(
    save_photo: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(save_photo("a.jpg").parent)
    assert main(["scan", folder, "--csv", f"{'x' * 5000}/t.csv"]) == 2
    assert "can't be written" in capsys.readouterr().err
