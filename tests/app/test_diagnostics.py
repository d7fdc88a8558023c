"""What a bug of ours looks like to its user: a sentence, and the trace in the log."""

from __future__ import annotations

import logging
import os
import stat
import sys

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from app.diagnostics import install_crash_dialog, start_log
from core.paths import Places


def test_a_crash_is_told_and_logged(
    qtbot: QtBot,
    places: Places,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    texts: list[str] = []
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back after the test
    monkeypatch.setattr(QMessageBox, "exec", lambda box: texts.append(box.text()))
    install_crash_dialog(places)

    error = ZeroDivisionError("a bug")
    with caplog.at_level(logging.CRITICAL):
        sys.excepthook(type(error), error, None)

    assert "ZeroDivisionError: a bug" in texts[0]
    assert str(places.log_folder) in texts[0]
    assert "photos were not affected" in texts[0]
    assert caplog.records[0].exc_info == (ZeroDivisionError, error, None)


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps a user's folders from others by itself")
def test_the_log_is_its_owners_alone_and_takes_any_name(places: Places) -> None:
    before, level = list(logging.getLogger().handlers), logging.getLogger().level
    umask = os.umask(0)
    try:
        start_log(places)
        logging.getLogger("a").info("a photo: %s", "/p/\udcff\ud800.jpg")
        (log,) = places.log_folder.iterdir()
        assert stat.S_IMODE(log.stat().st_mode) == 0o600
        assert stat.S_IMODE(places.log_folder.stat().st_mode) == 0o700
        assert "\\ud800.jpg" in log.read_text()
    finally:
        os.umask(umask)
        logging.getLogger().setLevel(level)
        for handler in set(logging.getLogger().handlers) - set(before):
            logging.getLogger().removeHandler(handler)
            handler.close()
