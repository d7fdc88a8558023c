"""Names of files are hostile input: they are scanned, shown, exported, removed and come back."""

from __future__ import annotations

import csv
import io
import json
import os
import shutil
import sys
from contextlib import closing
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.__main__ import main
from core.command_line.terminal import harmless
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import Level, ScanFolder
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.journal import REMOVALS, Action, Journal
from core.review.links import LinkInstead
from core.review.removal import remove, undo
from core.review.requests import RemovalRequest
from core.review.trash import SystemTrash
from core.settings import ScanSettings
from core.storage.database import open_store
from tests.conftest import picture
from tests.folder_trash import FolderTrash

NAMES = (
    b"new\nline.jpg",
    b"\xff\xfe.jpg",
    b"x" * 251 + b".jpg",
    "\u202egpj.exe.jpg".encode(),
    b"\x1b]0;title\x07\x1b[2J.jpg",
    b"=cmd|' !A0.jpg",
    b"<img src=x onerror=alert(1)>.jpg",
    b"' onmouseover='a()' x=\".jpg",
    b'" onmouseover="a()" x=\'.jpg',
    b"+1+cmd|' !A0.jpg",
    b"\t=1+1.jpg",
    b"\";--'.jpg",
    b" .jpg",
    "é".encode(),
    "e\u0301".encode(),
)
pytestmark = pytest.mark.skipif(
    sys.platform in ("win32", "darwin"), reason="only Linux allows names of any bytes"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """One photo under all these names, and once below a path of over 260 letters."""
    photos = tmp_path / "photos"
    deep = photos.joinpath(*["d" * 100] * 4)
    deep.mkdir(parents=True)
    picture(1).save(deep / "deep.jpg")
    for name in NAMES:
        shutil.copyfile(deep / "deep.jpg", photos / os.fsdecode(name))
    return photos


def test_reports_hold_every_name_and_no_code(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report, page, table = (tmp_path / f"found.{ending}" for ending in ("json", "html", "csv"))
    options = ["--level", "exact", "--json", str(report), "--html", str(page), "--csv", str(table)]

    assert main(["scan", str(folder), *options]) == 0

    (group,) = json.loads(report.read_text())["groups"]
    names = {os.fsencode(photo["path"]).rsplit(b"/", 1)[1] for photo in group["photos"]}
    assert names == {*NAMES, b"deep.jpg"}
    assert _actions_of(page.read_text()) == set()
    rows = list(csv.reader(io.StringIO(table.read_text(encoding="utf-8-sig"), newline="")))
    assert len(rows) == 2 + len(NAMES)
    assert len({len(row) for row in rows}) == 1
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    out = capsys.readouterr().out
    assert not {"\x1b", "\x07", "\u202e"} & set(out)
    assert "new␊line.jpg" in out
    assert len(out.splitlines()) == 3 + len(NAMES)


def _actions_of(page: str) -> set[str]:
    """What a browser would do with a page beyond showing text and pictures that are in it."""
    harmful: set[str] = set()

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            if tag in ("script", "iframe", "object", "embed", "form", "a", "base", "svg"):
                harmful.add(tag)
            for name, value in attrs:
                if name.startswith("on") or (
                    name == "src" and not (value or "").startswith("data:")
                ):
                    harmful.add(f"{tag} {name}")

    Reader().feed(page)
    return harmful


@pytest.mark.parametrize("kind", REMOVALS)
def test_every_name_goes_and_comes_back(folder: Path, places: Places, kind: Action) -> None:
    settings = ScanSettings((ScanFolder(folder),), level=Level.EXACT)
    (group,) = scan(settings, places, Progress()).groups
    photos = [member.photo for member in group.members[1:]]
    before = {photo.path: photo.path.read_bytes() for photo in photos}
    trash = FolderTrash(folder.parent / "trash")
    how: Removal = LinkInstead(trash, kind)
    if kind is Action.TRASH:
        how = ToTrash(trash)
    elif kind is Action.MOVE:
        how = ToFolder.keeping_tree(folder.parent / "aside", list(before))

    with closing(open_store(places.store_file)) as store:
        requests = [RemovalRequest(photo, group.keeper) for photo in photos]
        gone = remove(requests, Journal(store), how, Progress())
        assert gone.failed == ()
        assert len(gone.moved) == len(NAMES)
        assert undo(gone.batch, Journal(store), Progress()).failed == ()

    assert {path: path.read_bytes() for path in before} == before
    assert not any(path.is_symlink() for path in before)


def test_the_systems_trash_takes_or_refuses_each_name(
    folder: Path, places: Places, system_trash: Path
) -> None:
    settings = ScanSettings((ScanFolder(folder),), level=Level.EXACT)
    (group,) = scan(settings, places, Progress()).groups
    requests = [RemovalRequest(member.photo, group.keeper) for member in group.members[1:]]

    with closing(open_store(places.store_file)) as store:
        gone = remove(requests, Journal(store), ToTrash(SystemTrash()), Progress())
        assert all(problem.path.exists() for problem in gone.failed)
        assert undo(gone.batch, Journal(store), Progress()).failed == ()

    assert all(request.photo.path.exists() for request in requests)


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_whatever_is_printed_stays_on_its_line(text: str) -> None:
    shown = harmless(text)

    assert not any(letter < " " or "\x7f" <= letter < "\xa0" for letter in shown)
    assert len(shown.splitlines()) <= 1 or "\u2028" in shown or "\u2029" in shown
