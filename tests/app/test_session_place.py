"""Where the user was comes back from the store; what can't be read is the beginning."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from app.models.group_list_model import Filter, Order, Shown
from app.review_snapshot import Position
from app.session_place import SessionPlace, place_from
from core.records import Level

FOLDER = os.fsdecode(b"/photos \xff")
PLACE = SessionPlace(
    Position(7, 2), Filter(Level.SAME_PHOTO, "Sommer ü", FOLDER, Shown.UNDECIDED), Order.DATE
)


def test_a_place_comes_back_as_it_was() -> None:
    assert place_from(PLACE.as_text()) == PLACE
    assert place_from(SessionPlace().as_text()) == SessionPlace()


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "[" * 100_000, '{"position": 1}'])
def test_what_is_no_place_is_the_beginning(text: str) -> None:
    assert place_from(text) == SessionPlace()


@pytest.mark.parametrize("value", [-1, "x", None, [], {}])
@pytest.mark.parametrize("name", ["position", "filter", "order"])
def test_a_value_that_cannot_be_is_the_beginning(name: str, value: Any) -> None:
    saved = json.loads(PLACE.as_text())
    assert place_from(json.dumps({**saved, name: value})) == SessionPlace()
