"""A second window says so and offers to show the first."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.main import answer_others
from app.one_window import LOCK, OneWindow, ask_which_window
from app.parts import Parts
from tests.app.answers import click

Make = Callable[..., Parts]
ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, "-m", "tests.app.window_process"]


def test_the_second_window_shows_the_first_and_hands_it_the_folder(
    qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    assert first.is_first()
    assert not second.is_first()
    folder = tmp_path / os.fsdecode(b"photos \xff")

    for wanted in (folder, None):
        click("Show it")
        with qtbot.waitSignal(first.show_requested, timeout=60_000) as signal:
            assert not ask_which_window(second, wanted)
        assert signal.args == [wanted]


@pytest.mark.parametrize(("button", "opens"), [("Open another", True), ("Cancel", False)])
def test_the_choice_is_the_users(qtbot: QtBot, tmp_path: Path, button: str, opens: bool) -> None:
    first, second = OneWindow(tmp_path), OneWindow(tmp_path)
    first.is_first()
    click(button)

    assert ask_which_window(second, None) is opens


def test_a_window_that_closed_or_crashed_is_in_nobodys_way(qtbot: QtBot, tmp_path: Path) -> None:
    first = OneWindow(tmp_path)
    assert first.is_first()
    first.release()
    assert OneWindow(tmp_path).is_first()

    (tmp_path / LOCK).write_text("999999999\nsamelens\nnowhere\n")
    (tmp_path / "file").write_text("")
    assert OneWindow(tmp_path / "file" / "below").is_first()


@pytest.mark.skipif(sys.platform == "win32", reason="what a kill leaves is POSIX's")
def test_of_two_programs_only_the_first_settles_and_a_killed_one_is_in_nobodys_way(
    tmp_path: Path,
) -> None:
    def start(*given: str) -> list[str]:
        ended = subprocess.run([*PROGRAM, *given], cwd=ROOT, capture_output=True, check=True)
        return ended.stdout.decode().splitlines()

    first = subprocess.Popen([*PROGRAM, "stay"], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert first.stdout is not None
    try:
        assert [first.stdout.readline() for _ in range(2)] == ["settles\n", "opens\n"]
        assert start("Show it", str(tmp_path)) == ["asks"]
        assert first.stdout.readline() == f"scans {tmp_path}\n"
        assert start("Open another") == ["asks", "opens"]  # the first may be removing photos
    finally:
        first.kill()
        first.communicate()
    assert start("none") == ["settles", "opens"]


def test_the_window_comes_forward_and_scans(
    make_window: Make, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts, one_window = make_window(), OneWindow(tmp_path)
    answer_others(one_window, parts)
    opened: list[Path] = []
    monkeypatch.setattr(parts.scans, "open_folder", opened.append)
    parts.window.showMinimized()

    one_window.show_requested.emit(tmp_path)

    assert not parts.window.isMinimized()
    assert opened == [tmp_path]
