"""Beside the keeper each photo says how it falls short, what was done to its pixels first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from core.records import Member, PhotoFacts, Provenance
from core.review.reasons import KeeperReason
from core.review.shortcomings import why_not_keeper
from core.wording.reasons import Reason
from tests.conftest import photo_of


def member(name: str, width: int, size: int, provenance: Provenance | None = None) -> Member:
    kind = "PNG" if name.endswith("png") else "JPEG"
    photo = replace(photo_of(Path("/p") / name), size=size, facts=PhotoFacts(width, 10, kind))
    return Member(photo, 0.9, True, Reason.of(KeeperReason.CHOSEN), provenance=provenance)


def test_what_was_done_to_the_pixels_is_said_before_their_number() -> None:
    keeper = member("a.jpg", 40, 900, Provenance(400, quality=90))
    enlarged = member("b.jpg", 80, 900, Provenance(400, is_enlarged=True, quality=90))
    packed = member("c.png", 40, 5000, Provenance(400, is_stored_again=True))

    assert why_not_keeper(enlarged, keeper) == Reason.of(KeeperReason.ENLARGED)
    assert str(why_not_keeper(packed, keeper)) == "PNG made from a JPEG"


def test_nothing_is_said_of_pixels_that_were_not_measured_or_share_the_fault() -> None:
    fault = Provenance(400, is_added_to=True)
    keeper, other = member("a.jpg", 40, 900, fault), member("b.jpg", 40, 800, fault)
    unmeasured = member("c.jpg", 20, 800)

    assert why_not_keeper(other, keeper) == Reason.of(KeeperReason.FEWER_BYTES, size=800)
    assert why_not_keeper(unmeasured, keeper) == Reason.of(
        KeeperReason.SMALLER, width=20, height=10
    )
    assert why_not_keeper(keeper, keeper) == Reason.of(KeeperReason.SAME_BYTES)
