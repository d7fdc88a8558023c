"""Reasons, problems and refusals: a code that says which, and fields that say of what.

Each room lists its codes in a module ``reasons``, each with its English sentence. The command line
and the log show ``str(reason)``; the window translates by code.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from core.wording.codes import Code
from core.wording.numbers import bytes_in_words


@dataclass(frozen=True, slots=True)
class Reason:
    """A code and its fields, by name."""

    code: Code
    fields: tuple[tuple[str, Field], ...] = ()

    @classmethod
    def of(cls, code: Code, /, **fields: Field) -> Reason:
        """``Reason.of(PhotoProblem.TOO_LARGE, width=9, height=9)``"""
        return cls(code, tuple(fields.items()))

    def __str__(self) -> str:
        shown = {name: _shown(name, value) for name, value in self.fields}
        return self.code.sentence.format(**shown)


LARGEST_NUMBER = 2**63 - 1

Field = str | int | float | Path | Code | Reason
"""A code as a field is a few words of the engine, without fields of its own."""


def _shown(name: str, value: Field) -> str:
    if isinstance(value, Code):
        return value.sentence
    return bytes_in_words(int(value)) if name == "size" and isinstance(value, int) else str(value)


def as_json(reason: Reason) -> dict[str, Any]:
    """``{"code": ..., "fields": {...}}``: numbers and text; what is more becomes its English."""
    values = {name: _as_plain(value) for name, value in reason.fields}
    return {"code": reason.code.value, "fields": values}


def from_json(codes: Collection[Code] | type[Code], saved: Any) -> Reason:
    """What :func:`as_json` made, with a code of ``codes``. Raises ValueError for anything else."""
    if not isinstance(saved, Mapping) or not isinstance(saved.get("fields"), Mapping):
        raise ValueError("no reason")
    code = _by_value(codes if isinstance(codes, type) else tuple(codes)).get(saved.get("code"))
    if code is None:
        raise ValueError("an unknown reason")
    fields = dict(saved["fields"])
    if set(fields) != code.field_names or not all(map(_is_plain, fields.values())):
        raise ValueError(f"other fields than those of {code.value}")
    return Reason(code, tuple(fields.items()))


@cache
def _by_value(codes: tuple[Code, ...] | type[Code]) -> dict[object, Code]:
    """Built once: reviews hold a reason a photo."""
    return {code.value: code for code in codes}


def _as_plain(value: Field) -> str | int | float:
    if isinstance(value, Path | Reason):
        return str(value)
    return value.sentence if isinstance(value, Code) else value


def _is_plain(value: object) -> bool:
    """What can be shown: a number that a float can hold, or text."""
    if isinstance(value, int):
        return -LARGEST_NUMBER <= value <= LARGEST_NUMBER
    return isinstance(value, str) or (isinstance(value, float) and math.isfinite(value))
