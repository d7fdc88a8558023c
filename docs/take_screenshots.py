"""Takes the pictures of the documentation: the real window over the demo library.

    python docs/take_screenshots.py FOLDER [--theme dark|light]

Needs a display (``xvfb-run`` will do). Nothing of the user's is read or written: the demo library
goes to ``Pictures`` in a temporary folder, or in ``--home``; cache and store are temporary, and no
photo is removed.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from app.languages import install_language
from app.main import build_window
from app.parts import Parts
from app.preferences import Language
from app.theme import DARK, LIGHT, Palette, qt_palette, stylesheet
from core.demo.library import write_demo
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder, VerdictKind
from core.review.trash import SystemTrash


def main() -> None:
    """Scan, review, and save what the window shows on the way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--theme", choices=("dark", "light"), default="dark")
    parser.add_argument("--home", type=Path, help="where the demo library is written")
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    application = QApplication([])
    application.setStyle("Fusion")
    install_language(application, Language.ENGLISH)
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        photos = (chosen.home or home) / "Pictures"
        write_demo(photos, Progress())
        preferences = QSettings(str(home / "preferences.ini"), QSettings.Format.IniFormat)
        parts = build_window(Places.under(home / "places"), SystemTrash(), preferences)
        _dress(application, parts, DARK if chosen.theme == "dark" else LIGHT)
        parts.window.show()
        _story(parts, photos, chosen.folder)
        parts.window.close()


def _dress(application: QApplication, parts: Parts, palette: Palette) -> None:
    application.setPalette(qt_palette(palette))
    application.setStyleSheet(stylesheet(palette))
    parts.window.show_palette(palette)
    parts.start_page.show_palette(palette)
    parts.results_page.show_palette(palette)
    parts.review_page.show_palette(palette)
    parts.tools.show_palette(palette)


def _results_and_review(parts: Parts, folder: Path) -> None:
    _wait(1500)
    _save(parts.window, folder / "results.png")
    parts.results_page.review_requested.emit()
    _wait(1500)
    _save(parts.window, folder / "review.png")


def _story(parts: Parts, photos: Path, folder: Path) -> None:
    parts.scans.load_recent()
    parts.start_page.add_folder(ScanFolder(photos))
    _wait(600)
    _save(parts.window, folder / "start.png")
    finished = QEventLoop()
    parts.scans.finished.connect(finished.quit)
    bar = parts.scan_page.findChild(QProgressBar)
    halfway = QTimer()

    def look() -> None:
        if 2 * bar.value() > bar.maximum() > 0:
            _save(parts.window, folder / "scan.png")
            halfway.stop()

    halfway.timeout.connect(look)
    halfway.start(50)
    parts.start_page.scan_button.click()
    finished.exec()
    _results_and_review(parts, folder)
    parts.reviews.session.accept(*range(3))
    parts.review_page.removal_requested.emit()
    _wait(1500)
    summary = parts.reviews.removal.summary
    if summary is not None:
        _save(summary, folder / "remove.png")
        summary.reject()
    parts.reviews.session.undo()
    parts.window.show_page("compare")
    parts.tools.compares.compare(photos / "Flat/study.jpg", photos / "Agency/study.jpg")
    _settle(parts)
    _save(parts.window, folder / "compare.png")
    parts.window.show_page("find")
    parts.tools.finds.find(photos / "2022 Sea/lagoon.jpg")
    _settle(parts)
    _save(parts.window, folder / "find.png")
    parts.window.show_page("teach")
    _settle(parts)
    for kind in (VerdictKind.DIFFERENT, VerdictKind.SAME, VerdictKind.DIFFERENT):
        parts.tools.teach_page.said.emit(kind)
    _settle(parts)
    _save(parts.window, folder / "teach.png")


def _settle(parts: Parts) -> None:
    while parts.tools.runner.is_busy:
        _wait(100)
    _wait(1500)


def _wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _save(widget: QWidget, file: Path) -> None:
    if not widget.grab().save(str(file)):
        raise OSError(f"{file} could not be written")


if __name__ == "__main__":
    main()
