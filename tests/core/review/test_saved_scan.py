"""A review is saved, photos vanish and change, and it goes on; tables are safe to open."""

from __future__ import annotations

import csv
import json
import os
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from core.errors import UnusableInput
from core.progress import Progress
from core.records import Group, Level, Member, Problem, ScanResult
from core.review.auto_mark import AutoMarkPlan, GroupPlan
from core.review.decision import CHOSEN
from core.review.export import to_json_object, write_csv, write_json
from core.review.keeper import build_group
from core.review.reasons import KeeperReason, LeftOut, ReviewFile, TableProblem
from core.review.saved_scan import load_scan
from core.review.session import ReviewSession
from core.wording.reasons import Reason
from tests.conftest import holding_each_other, photo_of

Save = Callable[..., Path]


@pytest.fixture
def result(save_photo: Save) -> ScanResult:
    """Three versions of one photo, and two exact copies of which one is a reference."""
    edits = [photo_of(save_photo(f"e{at}.jpg", at, (160 - at, 120))) for at in range(3)]
    copies = [photo_of(save_photo(f"c{at}.jpg", 9), b"same", reference=at == 0) for at in range(2)]
    groups = (
        build_group(
            Level.SAME_PHOTO, edits, lambda a, b: 0.9, 0.8, holders=holding_each_other(edits)
        ),
        build_group(Level.EXACT, copies, lambda a, b: 1.0, 1.0),
    )
    return ScanResult(5, {"grouping": 0.1}, (), groups, 3)


def test_a_saved_review_goes_on_where_it_was(result: ScanResult, tmp_path: Path) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    session.spare(0, 0)
    session.mark(0, 2)
    session.accept(1)

    write_json(result, tmp_path / "s.json", session.decisions())
    saved = load_scan(tmp_path / "s.json", Progress())

    assert saved.left_out == ()
    assert (saved.result.photos, saved.result.videos) == (5, 3)
    assert saved.result.groups == tuple(
        sorted(result.groups, key=lambda group: -group.bytes_to_free)
    )
    again = ReviewSession(saved.result.groups, saved.decisions)
    assert set(again.removals()) == set(session.removals())
    assert again.totals == session.totals
    edits = saved.result.groups.index(result.groups[0])
    assert again.reason_of(edits, 1) == CHOSEN
    assert saved.decisions[edits].spared == session.decisions()[0].spared == {0, 1}


def test_what_vanished_or_changed_is_left_out_and_listed(
    result: ScanResult, tmp_path: Path
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    keeper, *others = (member.photo.path for member in result.groups[0].members)
    write_json(result, tmp_path / "s.json", session.decisions())
    keeper.unlink()
    os.utime(result.groups[1].members[1].photo.path, ns=(1, 1))

    saved = load_scan(tmp_path / "s.json", Progress())

    assert [problem.reason for problem in saved.left_out] == [
        Reason.of(LeftOut.NOT_THERE), Reason.of(LeftOut.CHANGED),
    ]  # fmt: skip
    (group,) = saved.result.groups
    assert {member.photo.path for member in group.members} == set(others)
    assert [member.keep for member in group.members] == [True, False]  # seen to hold each other
    assert ReviewSession(saved.result.groups, saved.decisions).removals() == ()


HOUR = 3600 * 10**9


@pytest.mark.parametrize("shift", [HOUR, -HOUR, 5 * HOUR + HOUR // 2])
def test_a_drive_whose_clock_was_changed_is_no_changed_drive(
    result: ScanResult, tmp_path: Path, shift: int
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    write_json(result, tmp_path / "s.json", session.decisions())
    for photo in (member.photo for group in result.groups for member in group.members):
        os.utime(photo.path, ns=(photo.mtime_ns + shift, photo.mtime_ns + shift))

    saved = load_scan(tmp_path / "s.json", Progress())

    assert saved.left_out == ()
    for group in saved.result.groups:
        for member in group.members:
            assert member.photo.mtime_ns == member.photo.path.stat().st_mtime_ns
    again = ReviewSession(saved.result.groups, saved.decisions)
    assert {request.photo.path for request in again.removals()} == {
        request.photo.path for request in session.removals()
    }


def test_a_photo_is_found_under_its_name_in_another_form(save_photo: Save, tmp_path: Path) -> None:
    composed = [photo_of(save_photo(f"\u00fc{at}.jpg", at)) for at in range(2)]
    group = build_group(
        Level.SAME_PHOTO, composed, lambda a, b: 0.9, 0.8, holders=holding_each_other(composed)
    )
    write_json(ScanResult(2, {}, (), (group,)), tmp_path / "s.json")
    other_form = {photo.path.with_name(unicodedata.normalize("NFD", photo.path.name)): photo.path
                  for photo in composed}  # fmt: skip
    for decomposed, path in other_form.items():
        path.rename(decomposed)

    saved = load_scan(tmp_path / "s.json", Progress())

    assert saved.left_out == ()
    (left,) = saved.result.groups
    there = {os.fsencode(path) for path in left.members[0].photo.path.parent.iterdir()}
    assert {os.fsencode(member.photo.path) for member in left.members} <= there


def test_one_file_is_never_taken_for_both_forms_of_its_name(
    save_photo: Save, tmp_path: Path
) -> None:
    """Two files of a group whose names differ in their form, and one of them is gone."""
    names = ("\u00fc.jpg", unicodedata.normalize("NFD", "\u00fc.jpg"))
    photos = [photo_of(save_photo(name), b"same") for name in names]
    if photos[0].path.samefile(photos[1].path):
        pytest.skip("this file system takes both names for one")
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    write_json(ScanResult(2, {}, (), (group,)), tmp_path / "s.json")
    photos[1].path.unlink()

    saved = load_scan(tmp_path / "s.json", Progress())

    assert saved.result.groups == ()
    assert [problem.reason for problem in saved.left_out] == [Reason.of(LeftOut.NOT_THERE)]


def test_in_a_file_that_does_not_say_what_holds_what_only_exact_copies_go(
    result: ScanResult, tmp_path: Path
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0, 1)
    saved = to_json_object(result, session.decisions())
    for group in saved["groups"]:
        group["decision"].pop("by_hand")
        for photo in group["photos"]:
            photo.pop("held_by")
    file = tmp_path / "earlier.json"
    file.write_text(json.dumps(saved))

    opened = load_scan(file, Progress())
    again = ReviewSession(opened.result.groups, opened.decisions)

    levels = [group.level for group in opened.result.groups]
    edits, copies = levels.index(Level.SAME_PHOTO), levels.index(Level.EXACT)
    assert [request.photo.path.name for request in again.removals()] == ["c1.jpg"]
    assert not again.is_decided(edits)
    assert again.is_decided(copies)
    again.accept(edits)
    assert again.totals.marked == 1


def test_what_the_user_decided_by_hand_is_saved(result: ScanResult, tmp_path: Path) -> None:
    session = ReviewSession(result.groups)
    session.mark(0, 1)
    session.unmark(0, 1)
    write_json(result, tmp_path / "s.json", session.decisions())

    saved = load_scan(tmp_path / "s.json", Progress())
    again = ReviewSession(saved.result.groups, saved.decisions)
    again.accept(0, 1)

    edits = saved.result.groups.index(result.groups[0])
    assert [again.is_marked(edits, at) for at in range(3)] == [False, False, False]


@pytest.mark.parametrize(
    "change",
    [
        lambda saved: saved["groups"][0]["photos"][0].update(held_by=["aa"]),
        lambda saved: saved["groups"][0]["photos"][0].update(held_by=7),
        lambda saved: saved["groups"][0]["decision"].update(by_hand=[9]),
        lambda saved: saved.pop("groups"),
        lambda saved: saved["groups"][0]["photos"][0].pop("sha256"),
        lambda saved: saved["groups"][0]["photos"][0].update(sha256="00"),
        lambda saved: saved["groups"][0]["photos"][0].update(width="wide"),
        lambda saved: saved["groups"][0].update(level="nearly"),
        lambda saved: saved["groups"][0].update(photos=[]),
        lambda saved: saved["groups"][0]["decision"].update(keeper=7),
        lambda saved: saved["groups"][0]["decision"].update(marked=[0, 1, 9]),
        lambda saved: saved["groups"][0]["photos"][0].update(reason_code={"code": "liked"}),
        lambda saved: saved["groups"][0]["photos"][1]["reason_code"]["fields"].update(width=9**99),
    ],
)
def test_a_file_that_is_no_saved_scan_is_refused(
    result: ScanResult, tmp_path: Path, change: Callable[[dict[str, object]], object]
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    file = tmp_path / "s.json"
    write_json(result, file, session.decisions())
    saved = json.loads(file.read_text())
    change(saved)
    file.write_text(json.dumps(saved))

    with pytest.raises(UnusableInput) as refused:
        load_scan(file, Progress())
    assert refused.value.reason == Reason.of(ReviewFile.NO_SCAN, path=file)


def test_a_review_saved_before_reasons_had_codes_goes_on(
    result: ScanResult, tmp_path: Path
) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    plan = GroupPlan(1, 0, Reason.of(KeeperReason.REFERENCE), frozenset({1}))
    session.apply(AutoMarkPlan((plan,), ()))
    file = tmp_path / "s.json"
    write_json(result, file, session.decisions())
    file.write_text(json.dumps(without_codes(json.loads(file.read_text()))))

    saved = load_scan(file, Progress())

    again = ReviewSession(saved.result.groups, saved.decisions)
    edits, copies = (
        [group.level for group in saved.result.groups].index(level)
        for level in (Level.SAME_PHOTO, Level.EXACT)
    )
    by_rules = Reason.of(KeeperReason.BY_RULES)
    assert [member.reason for member in again.groups[edits].members] == [
        by_rules, *(member.reason for member in result.groups[0].members[1:]),
    ]  # fmt: skip
    assert again.reason_of(edits, 1) == CHOSEN
    assert again.reason_of(copies, 0) == by_rules
    assert set(again.removals()) == set(session.removals())


def without_codes(saved: Any) -> Any:
    if isinstance(saved, dict):
        return {key: without_codes(value) for key, value in saved.items() if key != "reason_code"}
    return [without_codes(value) for value in saved] if isinstance(saved, list) else saved


def test_a_date_with_a_zone_is_taken_as_the_clock_showed_it(
    result: ScanResult, tmp_path: Path
) -> None:
    file = tmp_path / "s.json"
    write_json(result, file)
    saved = json.loads(file.read_text())
    saved["groups"][0]["photos"][0]["taken"] = "2020-01-02T03:04:05+02:00"
    file.write_text(json.dumps(saved))

    taken = {
        member.photo.facts.taken_at
        for group in load_scan(file, Progress()).result.groups
        for member in group.members
    }

    assert taken == {datetime(2020, 1, 2, 3, 4, 5), None}


def test_reasons_are_saved_in_english_and_as_codes() -> None:
    photos = [photo_of(Path("/p/a.jpg")), photo_of(Path("/p/b.jpg"))]
    small = replace(photos[1], facts=replace(photos[1].facts, width=80))
    group = build_group(
        Level.SAME_PHOTO,
        [photos[0], small],
        lambda a, b: 0.9,
        0.9,
        holders=holding_each_other([photos[0], small]),
    )
    row = Reason.of(TableProblem.ROW, number=2, reason=Reason.of(LeftOut.CHANGED))
    session = ReviewSession([group])
    session.set_keeper(0, 1)

    saved = to_json_object(
        ScanResult(2, {}, (Problem(Path("/p"), row),), (group,)), session.decisions()
    )

    assert saved["groups"][0]["decision"]["reason"] == "chosen by you"
    assert saved["groups"][0]["decision"]["reason_code"] == {"code": "chosen", "fields": {}}
    smaller = saved["groups"][0]["photos"][1]
    assert smaller["reason"] == "fewer pixels: 80 × 120"
    assert smaller["reason_code"] == {"code": "smaller", "fields": {"width": 80, "height": 120}}
    assert saved["problems"][0]["reason_code"] == {
        "code": "row", "fields": {"number": 2, "reason": "It has changed since the scan."},
    }  # fmt: skip


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
    forged = json.loads(file.read_text())
    for group in forged["groups"]:
        group["decision"]["marked"] = list(range(len(group["photos"])))
        group["decision"]["spared"] = group["decision"]["marked"]
    forged["groups"][1]["decision"]["keeper"] = 1
    file.write_text(json.dumps(forged))

    saved = load_scan(file, Progress())
    requests = ReviewSession(saved.result.groups, saved.decisions).removals()

    assert len(requests) == 2
    for request in requests:
        assert not request.photo.is_reference
        assert request.photo != request.keeper


def test_a_table_has_a_row_a_photo_and_runs_no_formula(tmp_path: Path) -> None:
    names = ["=cmd()", "+1", "-1", "@sum", "\ttab", "\rreturn", 'quo"te,comma', "plain"]
    photos = [replace(photo_of(Path(name))) for name in names]
    photos.append(photo_of(Path(os.fsdecode(b"\xff.jpg"))))
    reason = Reason.of(KeeperReason.OTHER_FORMAT, format="=JPEG", other="PNG")
    members = tuple(Member(photo, 1.0, at == 0, reason) for at, photo in enumerate(photos))
    result = ScanResult(9, {}, (), (Group(Level.EXACT, members, 1.0, 5),))

    write_csv(result, tmp_path / "t.csv")

    with (tmp_path / "t.csv").open(encoding="utf-8-sig", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert len(rows) == 9
    assert [row["path"] for row in rows[:6]] == [f"'{name}" for name in names[:6]]
    assert [row["path"] for row in rows[6:8]] == names[6:]
    assert {row["reason"] for row in rows} == {"'=JPEG instead of PNG"}
    assert [row["keep"] for row in rows] == ["yes"] + ["no"] * 8


def test_what_was_decided_is_what_is_exported(result: ScanResult) -> None:
    session = ReviewSession(result.groups)
    session.set_keeper(0, 1)
    session.mark(0, 2)
    session.accept(1)
    session.remove_members([result.groups[1].members[1].photo.path])

    (group,) = session.as_decided()

    assert [member.keep for member in group.members] == [True, True, False]
    assert group.members[0].reason == CHOSEN
    assert group.keeper == result.groups[0].members[1].photo
