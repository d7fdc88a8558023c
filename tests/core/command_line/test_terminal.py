"""What a person reads on a terminal, and what Ctrl+C does."""

from __future__ import annotations

import io
import os
import signal
from pathlib import Path

import pytest
from rich.console import Console

from core.command_line.terminal import print_groups, shown_progress
from core.errors import Cancelled
from core.photo_files.reasons import PhotoProblem
from core.progress import Stage
from core.records import Group, Level, Member, Problem, ScanResult
from core.review.reasons import KeeperReason
from core.wording.reasons import Reason
from tests.conftest import photo_of


def test_names_are_shown_as_they_are(tmp_path: Path) -> None:
    strange = tmp_path / "[red]\udcff.jpg"
    reason = Reason.of(KeeperReason.SAME_BYTES)
    members = tuple(Member(photo_of(strange), 1.0, keep, reason) for keep in (True, False))
    groups = (Group(Level.EXACT, members, 1.0, 2_500_000),)
    out = io.StringIO()

    print_groups(
        ScanResult(
            2, {"grouping": 1.0}, (Problem(strange, Reason.of(PhotoProblem.DAMAGED)),), groups
        ),
        Console(file=out),
    )

    text = out.getvalue()
    assert "exact, 2 photos, 2.5 MB to free" in text
    assert "[red]\ufffd.jpg  (same bytes)" in text
    assert "2 photos, 1 group, 1 problem in 1.0 s." in text


def test_videos_are_counted_as_such(tmp_path: Path) -> None:
    reason = Reason.of(KeeperReason.SAME_BYTES)
    members = tuple(Member(photo_of(tmp_path / name), 1.0, True, reason) for name in ("a.MP4", "b"))
    out = io.StringIO()

    for photos in (12_300, 0):
        groups = (Group(Level.EXACT, members, 1.0, 5),)
        print_groups(ScanResult(photos, {}, (), groups, 310), Console(file=out))

    text = out.getvalue()
    assert "exact, 1 photo and 1 video, 5 B to free" in text
    assert "12,300 photos and 310 videos, 1 group" in text
    assert "\n310 videos, 1 group" in text


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT of this kind")
def test_ctrl_c_asks_the_work_to_stop_and_is_given_back_afterwards() -> None:
    before = signal.getsignal(signal.SIGINT)

    with pytest.raises(Cancelled), shown_progress() as progress:
        progress.begin(Stage.DISCOVERING)
        os.kill(os.getpid(), signal.SIGINT)
        progress.advance()

    assert signal.getsignal(signal.SIGINT) is before
