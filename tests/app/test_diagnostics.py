"""What a bug of ours looks like to its user: a sentence, and the trace in the log."""

from __future__ import annotations

import logging
import sys

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.diagnostics import install_crash_dialog
from core.paths import Places


def test_a_crash_is_told_and_logged(
    qtbot: QtBot,
    places: Places,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    install_crash_dialog(places)

    error = ZeroDivisionError("a bug")
    with caplog.at_level(logging.CRITICAL):
        sys.excepthook(type(error), error, None)

    assert "ZeroDivisionError: a bug" in told[0]
    assert str(places.log_folder) in told[0]
    assert "photos were not affected" in told[0]
    assert caplog.records[0].exc_info == (ZeroDivisionError, error, None)
