"""What core says, on the screen: worded here, in the language of the window.

core knows no Qt. It gives reasons, a code with fields; the English sentence of the code is what
Qt's translations are looked up by.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.languages import number_in_words
from core.wording.codes import Code
from core.wording.numbers import rounded_size
from core.wording.reasons import Field, Reason


def in_words(reason: Reason | Code) -> str:
    """What core says, in the language of the window."""
    if isinstance(reason, Code):
        return QCoreApplication.translate("core", reason.sentence)
    shown = {name: _shown(name, value) for name, value in reason.fields}
    return in_words(reason.code).format(**shown)


def _shown(name: str, value: Field) -> str:
    if isinstance(value, Reason | Code):
        return in_words(value)
    if name == "size" and isinstance(value, int):
        return size_in_words(value)
    return number_in_words(value, 1) if isinstance(value, float) else str(value)


def size_in_words(size: int) -> str:
    """1536 bytes -> "1.5 KB"."""
    number, decimals, unit = rounded_size(size)
    return in_words(unit).format(number=number_in_words(number, decimals))


def words_about(path: Path, reason: Reason) -> str | None:
    """What is wrong with a file, for where its name stands already; None: it isn't about that
    file."""
    fields = dict(reason.fields)
    if fields.get("path") != path:
        return None
    nested = fields.get("reason")
    return in_words(nested if isinstance(nested, Reason | Code) else reason)
