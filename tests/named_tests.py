"""The tests that a page names as proof, and which of them there aren't."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_NAMED = re.compile(r"`(?:(tests/[\w/]+\.py)::)?(test_\w+)`")
_DEFINED = re.compile(r"^def (test_\w+)", re.MULTILINE)


def page_text(name: str) -> str:
    """A page of ``docs/``."""
    return (ROOT / "docs" / name).read_text(encoding="utf-8")


def named_tests(page: str) -> set[tuple[str, str]]:
    """The file, or an empty string where any will do, and the name of each test."""
    return set(_NAMED.findall(page))


def missing_tests(page: str) -> set[tuple[str, str]]:
    """Those that aren't in the file that is named with them, or in any."""
    defined: set[tuple[str, str]] = set()
    for file in ROOT.glob("tests/**/test_*.py"):
        path = file.relative_to(ROOT).as_posix()
        for name in _DEFINED.findall(file.read_text(encoding="utf-8")):
            defined |= {(path, name), ("", name)}
    return named_tests(page) - defined
