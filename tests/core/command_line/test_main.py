"""The command line as scripts use it: one JSON object, exit statuses, sentences."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.__main__ import main
from core.command_line.scan_commands import scan_without_window
from core.paths import Places
from core.progress import Progress
from core.records import Group, Level, Member, Problem, ScanResult
from core.review.actions import Removal, ToFolder, ToTrash
from core.review.export import write_html, write_json
from core.review.journal import REMOVALS, Action, Journal
from core.review.links import LinkInstead
from core.review.reasons import KeeperReason
from core.review.removal import remove
from core.review.removal_reasons import FreeNote
from core.review.requests import RemovalRequest
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason
from tests.conftest import photo_of
from tests.folder_trash import FolderTrash

Save = Callable[..., Path]


def test_json_on_standard_output_is_one_object_and_nothing_else(
    save_photo: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    original = save_photo("a/ä.jpg", 1)
    copy = original.with_name("copy.jpg")
    shutil.copyfile(original, copy)
    (original.parent / "broken.jpg").write_bytes(b"")

    status = main(["scan", str(original.parent), "--level", "exact", "--json", "-"])

    report = json.loads(capsys.readouterr().out)
    assert status == 0
    assert report["photos"] == 2
    assert [problem["reason"] for problem in report["problems"]] == ["The file is empty."]
    (group,) = report["groups"]
    assert group["level"] == "exact"
    assert {photo["path"] for photo in group["photos"]} == {str(original), str(copy)}
    assert sum(photo["keep"] for photo in group["photos"]) == 1
    assert set(group) == {"level", "keeper", "weakest_score", "bytes_to_free", "photos"}
    assert set(group["photos"][0]) == {
        "path", "score", "bytes", "width", "height", "format", "orientation", "taken",
        "modified_ns", "sha256", "reference", "keep", "held_by", "holds", "reason",
        "reason_code", "damaged_from", "provenance",
    }  # fmt: skip


def test_a_command_starts_without_what_only_others_need() -> None:
    names = ["torch", "numpy", "PIL", "core.evaluation", "core.learning", "core.benchmark"]
    script = f"import sys, core.__main__; print(*[n for n in {names} if n in sys.modules])"

    started = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)

    assert (started.stdout.strip(), started.stderr) == ("", "")


@pytest.mark.parametrize(
    "arguments",
    [
        ["scan"],
        ["scan", "/no/such/folder"],
        ["scan", ".", "--threshold", "2"],
        ["scan", ".", "--level", "nearly"],
        ["scan", ".", "--json", "no such folder/found.json"],
        ["scan", ".", "--html", "no such folder/found.html"],
        ["scan", ".", "--csv", "no such folder/found.csv"],
        ["scan", ".", "--json", "."],
        ["compare", "one.jpg", "two.jpg"],
        ["train"],
        ["fly"],
    ],
)
def test_unusable_arguments_exit_with_two(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err


def test_folders_are_skipped_by_name(save_photo: Save, capsys: pytest.CaptureFixture[str]) -> None:
    folder = save_photo("a.jpg").parent
    shutil.copyfile(folder / "a.jpg", save_photo("Exports/a.jpg"))
    arguments = ["scan", str(folder), "--level", "exact"]

    assert main([*arguments, "--skip", "exports", "--skip", "*.cache"]) == 0
    assert "1 photo, 0 groups, 1 problem" in capsys.readouterr().out
    assert main([*arguments, "--skip", "*"]) == 2
    assert "can't be the name of a folder to skip" in capsys.readouterr().err


def test_reports_go_where_they_were_asked_for(
    save_photo: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = save_photo("a.jpg").parent
    data, page, table = (tmp_path / f"report.{ending}" for ending in ("json", "html", "csv"))
    options = ["--level", "exact", "--json", str(data), "--html", str(page), "--csv", str(table)]

    assert main(["scan", str(folder), *options]) == 0

    assert json.loads(data.read_text())["photos"] == 1
    assert page.read_text().startswith("<!doctype html>")
    assert table.read_text(encoding="utf-8-sig").startswith("group,level,path,keep")
    assert "1 photo, 0 groups" in capsys.readouterr().out


def test_a_scan_that_was_stopped_exits_with_130(
    save_photo: Save, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(progress: Progress, *_: object) -> None:
        progress.cancel()
        progress.check()

    monkeypatch.setattr(Progress, "begin", stop)

    assert main(["scan", str(save_photo("a.jpg").parent), "--level", "exact"]) == 130
    assert capsys.readouterr().out == ""


def test_compare_tells_same_bytes(save_photo: Save, capsys: pytest.CaptureFixture[str]) -> None:
    first, second = save_photo("a.jpg", 1), save_photo("b.jpg", 1)

    assert main(["compare", str(first), str(second), "--json"]) == 0

    comparison = json.loads(capsys.readouterr().out)
    assert comparison["same_bytes"] is True
    assert comparison["score"] == 1.0
    assert comparison["level"] == "exact"
    assert comparison["first"]["holdings"] == {}


def test_comparing_with_a_broken_file_is_an_error_of_the_environment(
    save_photo: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    first = save_photo("a.jpg", 1)
    broken = first.with_name("broken.jpg")
    broken.write_bytes(b"no photo")

    assert main(["compare", str(first), str(broken)]) == 1
    assert "broken.jpg" in capsys.readouterr().err


def test_without_a_display_a_folder_is_scanned_to_a_report(
    save_photo: Save, capsys: pytest.CaptureFixture[str]
) -> None:
    original = save_photo("a.jpg", 1)
    shutil.copyfile(original, original.with_name("b.jpg"))

    scan_without_window(original.parent)

    out = capsys.readouterr().out
    report = Path(out.strip().rsplit(": ", 1)[1].replace("\n", ""))
    assert "exact, 2 photos" in out
    assert "data:image/jpeg" in report.read_text()
    shutil.rmtree(report.parent)


def test_hostile_names_stay_text_in_reports(tmp_path: Path) -> None:
    path = Path(os.fsdecode(b"/p/<script>\xff\n.jpg"))
    reason = Reason.of(KeeperReason.SAME_BYTES)
    members = tuple(Member(photo_of(path), 1.0, keep, reason) for keep in (True, False))
    groups = (Group(Level.EXACT, members, 1.0, 5),)
    result = ScanResult(
        2, {"grouping": 0.1}, (Problem(path, Reason.of(FreeNote.NOTE, text="<b>")),), groups
    )

    write_html(result, tmp_path / "r.html")
    write_json(result, tmp_path / "r.json")

    page = (tmp_path / "r.html").read_text()
    assert "<script>" not in page
    assert "<b>&" not in page
    loaded = json.loads((tmp_path / "r.json").read_text())
    assert os.fsencode(loaded["groups"][0]["keeper"]) == os.fsencode(path)
    assert sorted(file.name for file in tmp_path.iterdir()) == ["r.html", "r.json"]


@pytest.mark.parametrize("kind", REMOVALS)
def test_the_last_removal_is_undone_in_a_later_run(
    save_photo: Save, capsys: pytest.CaptureFixture[str], tmp_path: Path, kind: Action
) -> None:
    assert main(["undo"]) == 2
    keeper, copy = (photo_of(save_photo(name, len(name))) for name in ("k.jpg", "edit.jpg"))
    with closing(open_store(Places.of_user().store_file)) as store:
        request = RemovalRequest(copy, keeper)
        trash = FolderTrash(tmp_path / "trash")
        how: Removal = LinkInstead(trash, kind)
        if kind is Action.TRASH:
            how = ToTrash(trash)
        elif kind is Action.MOVE:
            how = ToFolder.keeping_tree(tmp_path / "aside", [copy.path, keeper.path])
        remove([request], Journal(store), how, Progress())
        assert Verdicts(store).count() == 1
    assert not copy.path.exists() or copy.path.samefile(keeper.path)

    assert main(["undo"]) == 0
    assert copy.path.exists()
    assert not copy.path.samefile(keeper.path)
    assert "1 file is back" in capsys.readouterr().out
    with closing(open_store(Places.of_user().store_file)) as store:
        assert Verdicts(store).count() == 0
