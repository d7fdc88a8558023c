"""The log file, and what happens when the program is wrong: it says so and where the log lies."""

from __future__ import annotations

import logging
import sys
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QMessageBox

from app.plain_text import message_box
from core.paths import Places, hide, make_private, open_private

logger = logging.getLogger(__name__)


class _PrivateLog(RotatingFileHandler):
    """Names photos: nobody else needs to read it."""

    def _open(self) -> Any:
        hide(Path(self.baseFilename))
        return open(
            self.baseFilename, self.mode, encoding=self.encoding, errors=self.errors,
            opener=open_private,
        )  # fmt: skip


def start_log(places: Places) -> None:
    """Log to a file of at most 1 MB, with two older ones; without a file if none can be written."""
    logging.getLogger().setLevel(logging.INFO)
    try:
        make_private(places.log_folder)
        file = places.log_folder / "samelens.log"
        handler = _PrivateLog(file, "a", 1_000_000, 2, "utf-8", errors="backslashreplace")
    except OSError as error:
        logger.warning("there is no log file: %s", error)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger().addHandler(handler)


def install_crash_dialog(places: Places) -> None:
    """Bugs go to the log with their trace, and to the user as a sentence."""

    def crashed(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        logger.critical("crash", exc_info=(kind, error, trace))
        text = QCoreApplication.translate(
            "diagnostics",
            "Something went wrong in Samelens. Your photos were not "
            "affected.\n\n{error}\n\nDetails are in {folder}.",
        )
        words = f"{kind.__name__}: {error}"
        sentence = text.format(error=words, folder=places.log_folder)
        message_box(None, sentence, icon=QMessageBox.Icon.Critical).exec()

    sys.excepthook = crashed
