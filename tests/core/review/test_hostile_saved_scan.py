"""A saved scan from somebody else: whatever is in it, it is refused or opens without harm."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from core.errors import UnusableInput
from core.progress import Progress
from core.records import Level, Problem, ScanResult
from core.review.export import to_json_object, write_csv, write_html, write_json
from core.review.facts import fact_rows
from core.review.keeper import build_group
from core.review.reasons import ReviewFile, TableProblem
from core.review.saved_scan import load_scan
from core.review.session import ReviewSession
from core.wording.reasons import Reason
from tests.because import because
from tests.conftest import photo_of


@pytest.fixture
def result(save_photo: Callable[..., Path]) -> ScanResult:
    """Two versions of one photo."""
    edits = [photo_of(save_photo(f"e{at}.jpg", at, (160 - at, 120))) for at in range(2)]
    group = build_group(Level.SAME_PHOTO, edits, lambda a, b: 0.9, 0.8)
    return ScanResult(5, {"grouping": 0.1}, (), (group,))


def _spoilt(saved: Any, value: Any) -> Iterator[Any]:
    """The saved scan with one value after another replaced."""
    pairs = saved.items() if isinstance(saved, dict) else enumerate(saved)
    for key, kept in list(pairs):
        saved[key] = value
        yield saved
        saved[key] = kept
        if isinstance(kept, dict | list):
            yield from _spoilt(kept, value)


@pytest.mark.parametrize(
    "value",
    [math.nan, math.inf, -math.inf, -1, 10**30, 1e300, True, None, "\ud800", "\0", "",
     "9999-12-31T23:59:59+00:00", "0001-01-01", [], {}, [[]], {"\ud800": math.nan}],
    ids=repr,
)  # fmt: skip
def test_any_value_in_any_place_is_refused_or_harmless(
    result: ScanResult, tmp_path: Path, value: Any
) -> None:
    session = ReviewSession(result.groups)
    session.accept(0)
    problem = Problem(Path("/p.jpg"), Reason.of(TableProblem.NO_TABLE, path=Path("/p.jpg")))
    whole = replace(result, problems=(problem,))
    saved = to_json_object(whole, session.decisions())
    file, opened = tmp_path / "s.json", 0
    for _ in _spoilt(saved, value):
        file.write_text(json.dumps(saved))
        try:
            scan = load_scan(file, Progress())
        except UnusableInput:
            continue
        opened += 1
        review = ReviewSession(scan.result.groups, scan.decisions)
        review.accept(*range(len(scan.result.groups)))
        left = replace(scan.result, groups=review.as_decided())
        for group in left.groups:
            fact_rows([member.photo for member in group.members], [None] * len(group.members))
        write_json(left, tmp_path / "o.json")
        write_csv(left, tmp_path / "o.csv")
        write_html(left, tmp_path / "o.html")
        assert not {"NaN", "Infinity"} & set((tmp_path / "o.json").read_text().split())
    if isinstance(value, float) and not math.isfinite(value):
        assert opened == 0


def test_a_photo_is_never_a_copy_of_itself(result: ScanResult, tmp_path: Path) -> None:
    saved = to_json_object(result)
    first, second, *_ = saved["groups"][0]["photos"]
    second.update(path=first["path"])
    file = tmp_path / "s.json"
    file.write_text(json.dumps(saved))
    with pytest.raises(UnusableInput, check=because(ReviewFile.NO_SCAN)):
        load_scan(file, Progress())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_never_ends_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for endless in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(UnusableInput, check=because(ReviewFile.UNREADABLE)):
            load_scan(endless, Progress())
