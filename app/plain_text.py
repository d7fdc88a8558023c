"""Text is text: nothing that the window shows is read as markup, whatever a file is called.

Qt takes text that looks like HTML for HTML, and loads the pictures that it names. Labels and
message boxes can be told not to. A tip can't: there the signs that Qt goes by are set apart.
"""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

_JOINER = "\u2060"
"""Has no width and breaks no line. Behind "<" or "&" it makes no tag and no entity of what follows
(Qt::mightBeRichText)."""
_MARKUP = re.compile(r"<|&(?=lt;)")
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
"""Breaks a line, or turns what stands behind it around."""


def plain(text: str) -> str:
    """``text`` to look at, in a form that Qt can't take for markup: for tips."""
    readable = text.encode("utf-8", "replace").decode("utf-8")
    return _MARKUP.sub(lambda sign: sign[0] + _JOINER, readable)


def readable(name: str) -> str:
    """A name or path on one line: a question mark for each sign that can't be shown on one."""
    return _UNSHOWN.sub("?", name.encode("utf-8", "replace").decode("utf-8"))


def message_box(
    parent: QWidget | None,
    text: str,
    more: str = "",
    icon: QMessageBox.Icon = QMessageBox.Icon.NoIcon,
) -> QMessageBox:
    """A message that is to be opened; ``more`` stands below it in smaller letters."""
    box = QMessageBox(icon, "Samelens", text, parent=parent)
    box.setInformativeText(more)
    show_plain(box)
    return box


def show_plain(dialog: QWidget) -> None:
    """All labels that Qt put on a dialog of its own."""
    for shown in dialog.findChildren(QLabel):
        shown.setTextFormat(Qt.TextFormat.PlainText)
