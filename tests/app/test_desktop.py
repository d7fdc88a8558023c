"""The desktop is told how far a scan is, and that a long one is done while one looks elsewhere."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.controllers.scan_on_desktop import ScanOnDesktop
from app.desktop import Desktop
from app.scan_snapshot import ScanPhase, ScanSnapshot
from core.progress import ProgressReport, Stage
from core.records import ScanResult


@pytest.fixture
def bus(qapp: object) -> Iterator[str]:
    """The address of a bus of the test's own."""
    daemon = shutil.which("dbus-daemon")
    if daemon is None or shutil.which("dbus-monitor") is None:
        pytest.skip("there is no dbus-daemon, or no dbus-monitor")
    command = [daemon, "--session", "--nofork", "--print-address"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        QDBusConnection.disconnectFromBus("window")
        process.terminate()


@pytest.fixture
def heard(qtbot: QtBot, bus: str, tmp_path: Path) -> Iterator[Path]:
    """Where is written what goes over the bus."""
    file = tmp_path / "heard"
    command = ["dbus-monitor", "--address", bus]
    with file.open("w") as out, subprocess.Popen(command, stdout=out) as monitor:
        qtbot.waitUntil(lambda: "NameLost" in file.read_text(), timeout=60_000)  # it listens
        yield file
        monitor.terminate()


@pytest.fixture
def looks_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    inactive = Qt.ApplicationState.ApplicationInactive
    monkeypatch.setattr(QGuiApplication, "applicationState", lambda: inactive)


def running(done: int, stage: Stage = Stage.EMBEDDING) -> ScanSnapshot:
    return ScanSnapshot(ScanPhase.RUNNING, ProgressReport(stage, done, 100, 0, 1.0))


def done(seconds: float) -> ScanSnapshot:
    return ScanSnapshot(ScanPhase.DONE, result=ScanResult(9, {"embedding": seconds}, (), ()))


@pytest.mark.usefixtures("looks_elsewhere")
def test_docks_and_the_portal_are_told(qtbot: QtBot, bus: str, heard: Path) -> None:
    follower = ScanOnDesktop(Desktop(QDBusConnection.connectToBus(bus, "window")))
    follower.follow(running(50))
    follower.follow(running(50))
    follower.follow(running(10, Stage.MATCHING))
    follower.follow(running(0, Stage.SCORING))  # a step of several stages never goes back
    follower.follow(done(3.0))  # nobody went away for that
    follower.follow(done(60.0))
    qtbot.waitUntil(lambda: "No duplicates found" in heard.read_text(), timeout=60_000)

    told = heard.read_text()
    shown = re.findall(r'"progress"\s+variant +double (\S+)', told)
    visible = re.findall(r'"progress-visible"\s+variant +boolean (\S+)', told)
    assert list(zip(shown, visible, strict=True)) == [
        ("0.37", "true"),
        ("0.52", "true"),
        ("0", "false"),
    ]
    assert told.count('string "application://samelens.desktop"') == 3
    assert told.count("member=AddNotification") == 1
    call = told[told.index("member=AddNotification") :]
    strings = re.findall(r'string "(.*)"', call)
    assert strings[:3] == ["samelens", "body", "No duplicates found"]
    assert strings[3:5] == ["title", "The scan is done"]


def test_where_there_is_no_bus_nothing_happens(qapp: object) -> None:
    nowhere = Desktop(QDBusConnection.connectToBus("unix:path=/nowhere", "nowhere"))
    nowhere.show_progress(0.5)
    nowhere.notify("The scan is done", "")
