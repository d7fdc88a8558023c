"""The base of all codes: what can be said, by name, each with its English sentence."""

from __future__ import annotations

from enum import StrEnum
from string import Formatter
from typing import Self


class Code(StrEnum):
    """One thing that can be said. A room's codes are a subclass with members such as
    ``EMPTY_FILE = "empty-file", "The file is empty."``.

    ``sentence`` names fields in braces. A field called ``size`` is a number of bytes.
    """

    sentence: str
    field_names: frozenset[str]
    """What the sentence speaks of."""

    def __new__(cls, code: str, sentence: str) -> Self:
        """The value is the code alone."""
        member = str.__new__(cls, code)
        member._value_ = code
        member.sentence = sentence
        names = (name for _, name, _, _ in Formatter().parse(sentence))
        member.field_names = frozenset(filter(None, names))
        return member

    def __eq__(self, other: object) -> bool:
        """Only itself: rooms use the same values, and mean different things."""
        return self is other

    def __ne__(self, other: object) -> bool:
        return self is not other

    def __hash__(self) -> int:
        return object.__hash__(self)
