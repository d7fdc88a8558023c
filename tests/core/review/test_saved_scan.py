"""A review is saved, photos vanish and change, and it goes on; tables are safe to open."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from core.errors import UnusableInput
from core.progress import Progress
from core.records import Group, Level, Member, ScanResult
from core.review.export import write_csv, write_json
from core.review.keeper import build_group
from core.review.saved_scan import load_scan
from core.review.session import ReviewSession
from tests.conftest import photo_of

Save = Callable[..., Path]


@pytest.fixture
def result(save_photo: Save) -> ScanResult:
    """Three versions of one photo, and two exact copies of which one is a reference."""
    edits = [photo_of(save_photo(f"e{at}.jpg", at, (160 - at, 120))) for at in range(3)]
    copies = [photo_of(save_photo(f"c{at}.jpg", 9), b"same", reference=at == 0) for at in range(2)]
    groups = (
        build_group(Level.SAME_PHOTO, edits, lambda a, b: 0.9, 0.8),
        build_group(Level.EXACT, copies, lambda a, b: 1.0, 1.0),
    )
    return ScanResult(5, {"grouping": 0.1}, (), groups)


def test_a_saved_review_goes_on_where_it_was(result: ScanResult, tmp_path: Path) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    session.mark(0, 2)
    session.accept(1)

    write_json(result, tmp_path / "s.json", session.decisions())
    saved = load_scan(tmp_path / "s.json", Progress())

    assert saved.left_out == ()
    found = {group.keeper.path: group for group in saved.result.groups}
    for group in result.groups:
        again = found[group.keeper.path]
        assert again.level is group.level
        assert [one.photo for one in again.members] == [one.photo for one in group.members]
    again = ReviewSession(saved.result.groups, saved.decisions)
    assert {one.photo.path for one in again.removals()} == {
        one.photo.path for one in session.removals()
    }
    assert again.totals == session.totals


def test_what_vanished_or_changed_is_left_out_and_listed(
    result: ScanResult, tmp_path: Path
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    keeper, *others = (one.photo.path for one in result.groups[0].members)
    write_json(result, tmp_path / "s.json", session.decisions())
    keeper.unlink()
    os.utime(result.groups[1].members[1].photo.path, ns=(1, 1))

    saved = load_scan(tmp_path / "s.json", Progress())

    assert [one.reason for one in saved.left_out] == [
        "It is not there any more.", "It changed since the scan.",
    ]  # fmt: skip
    (group,) = saved.result.groups
    assert {one.photo.path for one in group.members} == set(others)
    assert all(one.keep for one in group.members)  # nothing tells how alike these two are
    assert ReviewSession(saved.result.groups, saved.decisions).removals() == ()


@pytest.mark.parametrize(
    "change",
    [
        lambda found: found.pop("groups"),
        lambda found: found["groups"][0]["photos"][0].pop("sha256"),
        lambda found: found["groups"][0]["photos"][0].update(sha256="00"),
        lambda found: found["groups"][0]["photos"][0].update(width="wide"),
        lambda found: found["groups"][0].update(level="nearly"),
        lambda found: found["groups"][0].update(photos=[]),
        lambda found: found["groups"][0]["decision"].update(keeper=7),
        lambda found: found["groups"][0]["decision"].update(marked=[0, 1, 9]),
    ],
)
def test_a_file_that_is_no_saved_scan_is_refused(
    result: ScanResult, tmp_path: Path, change: Callable[[dict[str, object]], object]
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    file = tmp_path / "s.json"
    write_json(result, file, session.decisions())
    found = json.loads(file.read_text())
    change(found)
    file.write_text(json.dumps(found))

    with pytest.raises(UnusableInput, match=r"s\.json"):
        load_scan(file, Progress())


def test_no_json_and_no_file_are_refused(tmp_path: Path) -> None:
    (tmp_path / "s.json").write_bytes(b"\xff{")
    for name in ("s.json", "none.json"):
        with pytest.raises(UnusableInput):
            load_scan(tmp_path / name, Progress())


def test_a_forged_decision_never_marks_keeper_or_reference(
    result: ScanResult, tmp_path: Path
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    session.accept(1)
    file = tmp_path / "s.json"
    write_json(result, file, session.decisions())
    found = json.loads(file.read_text())
    for group in found["groups"]:
        group["decision"]["marked"] = list(range(len(group["photos"])))
    found["groups"][1]["decision"]["keeper"] = 1
    file.write_text(json.dumps(found))

    saved = load_scan(file, Progress())
    requests = ReviewSession(saved.result.groups, saved.decisions).removals()

    assert len(requests) == 2
    assert not any(one.photo.is_reference or one.photo == one.keeper for one in requests)


def test_a_table_has_a_row_a_photo_and_runs_no_formula(tmp_path: Path) -> None:
    names = ["=cmd()", "+1", "-1", "@sum", "\ttab", "\rreturn", 'quo"te,comma', "plain"]
    photos = [replace(photo_of(Path(name))) for name in names]
    photos.append(photo_of(Path(os.fsdecode(b"\xff.jpg"))))
    members = tuple(Member(one, 1.0, at == 0, "=reason") for at, one in enumerate(photos))
    result = ScanResult(9, {}, (), (Group(Level.EXACT, members, 1.0, 5),))

    write_csv(result, tmp_path / "t.csv")

    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 9
    assert [row["path"] for row in rows[:6]] == [f"'{name}" for name in names[:6]]
    assert [row["path"] for row in rows[6:8]] == names[6:]
    assert {row["reason"] for row in rows} == {"'=reason"}
    assert [row["keep"] for row in rows] == ["yes"] + ["no"] * 8


def test_what_was_decided_is_what_is_exported(result: ScanResult) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    session.mark(0, 2)
    session.accept(1)
    session.remove_members([result.groups[1].members[1].photo.path])

    (group,) = session.as_decided()

    assert [one.keep for one in group.members] == [True, True, False]
    assert group.members[0].reason == "chosen by you"
    assert group.keeper == result.groups[0].members[1].photo
