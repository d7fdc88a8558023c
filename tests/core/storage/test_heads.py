"""Heads that were taught: kept, used, brought back, refused where they can't be trusted."""

from __future__ import annotations

from contextlib import closing

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.embedding.specs import bundled_spec
from core.errors import CoreError, UnusableInput
from core.matching.active_head import active_head, head_file
from core.matching.correction import Correction
from core.matching.head import Head
from core.matching.reasons import TaughtHeadProblem
from core.paths import Places
from core.records import Problem
from core.storage.database import open_store
from core.storage.heads import Heads
from core.storage.reasons import HeadProblem
from core.wording.codes import Code
from core.wording.reasons import Reason

SPEC = bundled_spec()
DIMS = 256


SAYS_YES = Correction(0.0, np.zeros(DIMS, np.float32), 20.0)


def kept(
    places: Places,
    spec_key: str = SPEC.cache_key,
    taught: Correction = SAYS_YES,
    **changes: object,
) -> int:
    """A head that says yes to all, in use."""
    card = Head.load().card
    facts = {field: getattr(card, field) for field in card.__dataclass_fields__}
    facts |= {"name": "mine", "spec_key": spec_key, "base": card.sha256, "report": {}, **changes}
    with closing(open_store(places.store_file)) as store:
        return Heads(store, places.heads_folder).add(head_file(taught, spec_key), facts)


def in_use(places: Places) -> tuple[str, Code | None]:
    """Name of the head that a scan would use, and why it isn't the chosen one."""
    problems: list[Problem] = []
    with closing(open_store(places.store_file)) as store:
        head = active_head(Heads(store, places.heads_folder), SPEC, problems.append)
    if not problems:
        return head.card.name, None
    reason = problems[0].reason
    assert isinstance(reason, Reason)
    assert reason.code is TaughtHeadProblem.REPLACED
    why = dict(reason.fields)["reason"]
    assert isinstance(why, Reason)
    return head.card.name, why.code


def test_a_taught_head_is_used_brought_back_and_removed(places: Places) -> None:
    first, second = kept(places), kept(places)
    assert in_use(places) == ("mine", None)
    with closing(open_store(places.store_file)) as store:
        heads = Heads(store, places.heads_folder)
        assert [head.is_active for head in heads.all()] == [True, False]
        heads.use(None, SPEC.cache_key)
        assert heads.active(SPEC.cache_key) is None
        heads.use(first, SPEC.cache_key)
        heads.remove(second)  # both have one file: it stays
        assert in_use(places) == ("mine", None)
        heads.remove(first)
        with pytest.raises(UnusableInput) as error:
            heads.remove(first)
        assert error.value.reason == Reason.of(HeadProblem.UNKNOWN, number=first)

    assert in_use(places) == ("same-photo", None)
    assert not list(places.heads_folder.iterdir())


@settings(max_examples=10, deadline=None)
@given(st.text("abc0-", min_size=1))
def test_a_head_of_another_backbone_is_never_used(
    tmp_path_factory: pytest.TempPathFactory, key: str
) -> None:
    places = Places.under(tmp_path_factory.mktemp("places"))
    number = kept(places, key)
    assert in_use(places) == ("same-photo", None)
    with closing(open_store(places.store_file)) as store:
        with pytest.raises(UnusableInput) as error:
            Heads(store, places.heads_folder).use(number, SPEC.cache_key)
        assert error.value.reason == Reason.of(HeadProblem.OTHER_BACKBONE, number=number)
        store.execute("UPDATE head SET spec_key = ?", (SPEC.cache_key,))  # a row that lies
        store.commit()

    assert in_use(places) == ("same-photo", TaughtHeadProblem.OTHER_BACKBONE)


@pytest.mark.parametrize(
    ("damage", "why"),
    [
        ("gone", TaughtHeadProblem.UNREADABLE),
        ("altered", TaughtHeadProblem.ALTERED),
        ("other base", TaughtHeadProblem.OTHER_BASE),
    ],
)
def test_a_head_that_cannot_be_trusted_gives_way_with_a_reason(
    places: Places, damage: str, why: TaughtHeadProblem
) -> None:
    if damage == "other base":
        kept(places, base="0" * 64)
    else:
        kept(places)
    (file,) = places.heads_folder.iterdir()
    if damage == "gone":
        file.unlink()
    elif damage == "altered":
        file.write_bytes(file.read_bytes()[:-1] + b"\x01")

    assert in_use(places) == ("same-photo", why)


@pytest.mark.parametrize(
    "taught",
    [
        Correction(0.0, np.full(DIMS, np.nan, np.float32), 0.0),
        Correction(float("inf"), np.zeros(DIMS, np.float32), 0.0),
        Correction(0.0, np.zeros(DIMS - 1, np.float32), 0.0),
    ],
    ids=["nan", "infinite", "shape"],
)
def test_a_head_of_the_right_hash_over_wrong_numbers_gives_way(
    places: Places, taught: Correction
) -> None:
    kept(places, taught=taught)

    assert in_use(places) == ("same-photo", TaughtHeadProblem.DAMAGED)


def test_a_crash_while_a_head_is_written_leaves_the_old_one(
    places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = kept(places)
    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", lambda number: (_ for _ in ()).throw(OSError(28, "full")))
        with pytest.raises(CoreError) as error:
            kept(places)
    assert error.value.reason == Reason.of(
        HeadProblem.NOT_KEPT, path=places.heads_folder, why="full"
    )

    with closing(open_store(places.store_file)) as store:
        active = Heads(store, places.heads_folder).active(SPEC.cache_key)
    assert active is not None
    assert active.number == first
    assert in_use(places) == ("mine", None)
