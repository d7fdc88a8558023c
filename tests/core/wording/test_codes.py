"""Codes of different rooms are told apart, also where they have the same value."""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import core
from core.photo_files.reasons import PhotoProblem
from core.review.removal_reasons import RemovalProblem
from core.wording.codes import Code
from core.wording.reasons import Reason

ROOT = Path(core.__file__).parents[1]


def kinds(of: type[Code] = Code) -> Iterator[type[Code]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


@pytest.fixture(scope="module")
def codes() -> list[Code]:
    """Of all rooms, and of the window."""
    for file in (*ROOT.glob("core/**/*.py"), *ROOT.glob("app/**/*.py")):
        if "(Code):" in file.read_text(encoding="utf-8"):
            importlib.import_module(".".join(file.relative_to(ROOT).with_suffix("").parts))
    return [code for kind in kinds() for code in kind]


def test_no_two_codes_are_equal(codes: list[Code]) -> None:
    assert len({code.value for code in codes}) < len(codes)  # rooms do use the same values
    assert len({(type(code).__name__, code.value) for code in codes}) == len(codes)
    assert len(set(codes)) == len(codes)
    assert len({Reason.of(code) for code in codes}) == len(codes)


def test_no_code_has_two_names(codes: list[Code]) -> None:
    for kind in {type(code) for code in codes}:
        assert len(kind.__members__) == len(kind)


def test_the_same_value_in_another_room_is_another_code() -> None:
    assert PhotoProblem.CHANGED.value == RemovalProblem.CHANGED.value
    assert PhotoProblem.CHANGED != RemovalProblem.CHANGED
    assert Reason.of(PhotoProblem.CHANGED) != Reason.of(RemovalProblem.CHANGED)
    assert PhotoProblem.CHANGED not in {RemovalProblem.CHANGED: ""}


def test_a_code_is_no_text_and_stays_itself() -> None:
    code = PhotoProblem.EMPTY

    assert (str(code), f"{code}", json.dumps(code)) == ("empty", "empty", '"empty"')
    assert code != "empty"
    assert copy.deepcopy(code) is code
