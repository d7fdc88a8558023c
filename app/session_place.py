"""Where the user is in a review, as text and back: the photo on the stage, what the list shows."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

from app.models.group_list_model import Filter, Order, Shown
from app.review_snapshot import Position
from core.records import Level

START, ALL = Position(), Filter()


@dataclass(frozen=True, slots=True)
class SessionPlace:
    """At the beginning unless said otherwise."""

    position: Position = START
    filter: Filter = ALL
    order: Order = Order.SIZE

    def as_text(self) -> str:
        """For the store."""
        return json.dumps(asdict(self))


def place_from(text: str) -> SessionPlace:
    """What :meth:`SessionPlace.as_text` made; the beginning where it is anything else."""
    try:
        saved = json.loads(text)
        position, wanted = saved["position"], saved["filter"]
        level, folder = wanted["level"], wanted["folder"]
        return SessionPlace(
            Position(_whole(position["group"]), _whole(position["member"])),
            Filter(
                None if level is None else Level(level),
                str(wanted["text"]),
                None if folder is None else str(folder),
                Shown(wanted["shown"]),
            ),
            Order(saved["order"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return SessionPlace()


def _whole(number: Any) -> int:
    if not isinstance(number, int) or number < 0:
        raise ValueError("no number of a group or photo")
    return number
