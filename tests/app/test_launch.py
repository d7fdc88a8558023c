"""What the system hands over to be opened, and the report that the built program's test reads."""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import smoke
from app.folder_to_scan import folder_to_scan
from app.launch import main
from app.open_requests import OpenRequests
from app.parts import Parts
from app.reasons import OpeningProblem
from core.errors import UnusableInput
from core.photo_files import trial
from core.progress import Progress
from core.records import ScanResult

Make = Callable[..., Parts]


def test_a_picture_scans_its_folder_and_a_folder_itself(save_photo: Callable[..., Path]) -> None:
    photo = save_photo("holiday/a.jpg")

    assert folder_to_scan(photo) == photo.parent
    assert folder_to_scan(photo.parent) == photo.parent
    with pytest.raises(UnusableInput) as refusal:
        folder_to_scan(photo.with_name("gone.jpg"))
    assert refusal.value.reason.code is OpeningProblem.NEITHER_FOLDER_NOR_PICTURE


def test_what_is_not_there_is_said_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([str(tmp_path / "gone")]) == 2
    assert "neither a folder nor a picture" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a shell script stands for the program")
def test_the_built_program_tries_a_photo_in_a_second_process_of_itself(
    save_photo: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(__file__).resolve().parents[2]
    decoder = root / "tests" / "soak" / "deadly_decoder"
    program = tmp_path / "samelens"
    started = f'cd "{root}" && PYTHONPATH="{decoder}" exec "{sys.executable}" -m app.launch "$@"'
    program.write_text(f"#!/bin/sh\n{started}\n")
    program.chmod(0o700)
    good, deadly = save_photo("good.jpg", 1), save_photo("deadly.jpg", 2)
    deadly.write_bytes(deadly.read_bytes() + b"DEADLY")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setenv("DEADLY_SIGNAL", str(int(signal.SIGSEGV)))

    assert not trial.dies_over(good, Progress().check)
    assert trial.dies_over(deadly, Progress().check)


def test_a_file_opened_from_the_finder_is_a_request(qapp: QApplication, qtbot: QtBot) -> None:
    requests = OpenRequests()
    qapp.installEventFilter(requests)

    with qtbot.waitSignal(requests.requested, timeout=60_000) as request:
        qapp.sendEvent(qapp, QFileOpenEvent(QUrl.fromLocalFile("/photos/ä b.jpg")))

    qapp.removeEventFilter(requests)
    assert request.args == [Path("/photos/ä b.jpg")]


def test_the_smoke_report_tells_what_the_window_shows_and_closes_it(
    qtbot: QtBot,
    make_window: Make,
    three_groups: ScanResult,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(smoke, "PAINTING_MILLISECONDS", 0)
    parts = make_window(lambda *_: three_groups)
    report = tmp_path / "report.json"
    smoke.watch(parts, report)

    with qtbot.waitSignal(parts.window.closing, timeout=60_000):
        parts.scans.open_folder(tmp_path)

    seen = json.loads(report.read_text())
    assert (seen["photos"], seen["groups"], seen["rows"]) == (7, 3, 3)
    assert seen["review_is_shown"]
    assert report.with_suffix(".png").stat().st_size > 10_000


@pytest.mark.parametrize(
    "words",
    [["~nosuchuser"], ["~nosuchuser/photos"], ["x" * 5000], ["a\0b"], ["--trial"],
     ["--trial", "a", "b"], ["--smoke"], ["--smoke", "report.json"],
     ["--smoke", "a", "b", "c"], ["--nonsense"]],
)  # fmt: skip
def test_whatever_is_typed_is_answered_with_a_sentence(
    words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    said = capsys.readouterr().err
    assert "neither a folder nor a picture" in said or "No such option" in said


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_pipes_and_devices_are_no_photos(
    tmp_path: Path, save_photo: Callable[..., Path], capsys: pytest.CaptureFixture[str]
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    photo = str(save_photo("a.jpg"))
    for endless in (str(tmp_path / "pipe.jpg"), "/dev/zero"):
        for command in (["compare", photo, endless], ["find", endless]):
            assert main(command) == 2
            assert "isn't a regular file" in capsys.readouterr().err.replace("\n", " ")
        assert main(["label", "import", endless]) == 1
        assert "regular file" in capsys.readouterr().err


def test_a_user_without_a_home_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.setattr(Path, "home", unknown)
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.delenv(name)
    if sys.platform.startswith("linux"):
        assert main(["undo"]) == 1
        assert "Set HOME" in capsys.readouterr().err
