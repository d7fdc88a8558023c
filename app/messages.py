"""Sentences of core on the screen: translated here, where they leave it; errors as dialogs.

core speaks English and knows no Qt. Its sentences are matched against the templates of
:mod:`app.core_sentences`; what is in braces is carried over, and translated too where it is words
itself. A sentence that is not listed is shown as core made it. Bugs of our own go to the crash
dialog.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.core_sentences import TEMPLATES
from app.languages import number_in_words
from core.wording.codes import Code
from core.wording.numbers import rounded_size
from core.wording.reasons import Field, Reason

WORDS_THEMSELVES = ("what", "reason", "size")
_NUMBER = re.compile(r"\d{1,3}(,?\d{3})*(\.\d+)?")
_KIND = r"[\w.]+(?: × \d+)?"
_FORMS = {"number": r"[\d.,]+", "when": r"\d{4}.*", "one": _KIND, "other": _KIND}


def in_words(reason: Reason | Code | str) -> str:
    """What core says, in the language of the window."""
    if isinstance(reason, Code):
        return QCoreApplication.translate("core", reason.sentence)
    if isinstance(reason, Reason):
        shown = {name: _shown(name, value) for name, value in reason.fields}
        return in_words(reason.code).format(**shown)
    return _matched(reason)


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


def _matched(sentence: str) -> str:
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            told = {name: _told(name, part) for name, part in found.groupdict().items()}
            return QCoreApplication.translate("core", template).format(**told)
    return sentence


def _told(name: str, part: str) -> str:
    if name == "number":
        return _number(part)
    return _matched(part) if name in WORDS_THEMSELVES else part


def _number(text: str) -> str:
    """ "1,234.5" as the window's language writes it; what is no number stays."""
    if not _NUMBER.fullmatch(text):
        return text
    _, _, decimals = text.partition(".")
    return number_in_words(float(text.replace(",", "")), len(decimals))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those without braces first: they are the more exact ones."""
    ordered = sorted(TEMPLATES, key=lambda template: "{" in template)
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in ordered)


def _pattern(template: str) -> str:
    parts = re.split(r"\{(\w+)\}", template)
    names = iter(parts[1::2])
    made = re.escape(parts[0])
    for text in parts[2::2]:
        name = next(names)
        made += f"(?P<{name}>{_FORMS.get(name, '.+?')}){re.escape(text)}"
    return made


def words_about(path: Path, reason: Reason | str) -> str | None:
    """What is wrong with a file, for where its name stands already; None: it isn't about that
    file."""
    fields = {} if isinstance(reason, str) else dict(reason.fields)
    if fields.get("path") != path:
        return None
    nested = fields.get("reason")
    return in_words(nested if isinstance(nested, Reason | Code) else reason)
