"""Errors as sentences: the environment's are told, our own bugs go to the crash dialog."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QMessageBox, QWidget

from core.errors import CoreError


def show_error(parent: QWidget, error: Exception) -> None:
    """Tell a CoreError in a dialog; raise anything else: it is logged and shown as a bug."""
    if not isinstance(error, CoreError):
        raise error
    box = QMessageBox(QMessageBox.Icon.Warning, "Samelens", str(error), parent=parent)
    box.open()


def names(sentence: str, path: Path) -> bool:
    """True if a sentence of a CoreError begins with a file: then it is about that file."""
    return sentence.startswith((f"{path}: ", f"{path} "))
