"""From nodes to groups of photos: whoever becomes the keeper, what it doesn't show stays."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import ImageOps

from core.closer_look.evidence import Weighing
from core.closer_look.looks import Look
from core.closer_look.verifier import Verifier
from core.jobs.group_facts import GroupFactsFinder
from core.jobs.keepers import FEW_CONTENTS, Keepers
from core.matching.grouping import NodeGroup, NodePair
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Group, Level, VerdictKind
from core.review.session import ReviewSession
from core.settings import DEFAULT_KEEPER_RULES, DEFAULT_ORDER, KeeperRules
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.photo_cache import PhotoCache
from tests.conftest import remember, textured
from tests.painted import painted


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A photo, its two halves and the photo in a frame, each in a folder."""
    photo = painted(9)
    width, height = photo.size
    images = {
        "original": photo,
        "left": photo.crop((0, 0, width * 5 // 8, height)),
        "right": photo.crop((width * 3 // 8, 0, width, height)),
        "framed": ImageOps.expand(photo, width // 16, "white"),
    }
    for name, image in images.items():
        file = tmp_path / "photos" / name / "photo.jpg"
        file.parent.mkdir(parents=True)
        image.save(file, quality=92)
    return tmp_path / "photos"


@pytest.fixture
def connection(folder: Path, places: Places) -> Iterator[sqlite3.Connection]:
    remember(places, folder)
    with closing(open_cache(places.cache_file, lambda problem: None)) as opened:
        PhotoCache(opened).see_all()
        yield opened


def keepers(connection: sqlite3.Connection, rules: KeeperRules) -> Keepers:
    cache = PhotoCache(connection)
    facts = GroupFactsFinder(EvidenceCache(connection), Decoder(), Progress(), 1)
    return Keepers(cache, cache.nodes(None), rules, 0.75, facts.of, Progress())


def looked_at(connection: sqlite3.Connection, rules: KeeperRules) -> Group:
    """The group of all photos, by the closer look itself."""
    by_rules = keepers(connection, rules)
    photos_of, evidence = by_rules.cache.photos_of, EvidenceCache(connection)
    verifier = Verifier(Weighing.load(), photos_of, evidence, Decoder(), Progress(), 1)
    nodes = by_rules.nodes

    def look(pairs: Sequence[NodePair]) -> list[Look]:
        contents = [(nodes[first], nodes[second]) for first, second in pairs]
        return verifier.looks(contents, [0.5] * len(pairs))

    whole = NodeGroup(tuple(range(len(nodes))), 0.5)
    return next(by_rules.of([whole], Level.SAME_PHOTO, look))


def going(session: ReviewSession) -> set[str]:
    return {request.photo.path.parent.name for request in session.removals()}


def place(group: Group, name: str) -> int:
    return [member.photo.path.parent.name for member in group.members].index(name)


def test_whoever_is_the_keeper_only_what_it_shows_is_proposed_to_go(
    connection: sqlite3.Connection, folder: Path
) -> None:
    wholes = {"original", "framed"}
    for name in ("original", "left", "right", "framed"):
        group = looked_at(connection, KeeperRules(DEFAULT_ORDER, (folder / name,)))
        session = ReviewSession([group])
        session.accept(0)

        assert group.keeper.path.parent.name == name
        goes = {"original", "framed", "left", "right"} - {name} if name in wholes else set()
        assert going(session) == goes


def test_a_keeper_that_the_user_chooses_holds_what_was_seen_in_it(
    connection: sqlite3.Connection,
) -> None:
    group = looked_at(connection, DEFAULT_KEEPER_RULES)
    for name, goes in (("framed", {"original", "left", "right"}), ("left", set())):
        session = ReviewSession([group])
        session.set_keeper(0, place(group, name))
        session.accept(0)
        assert going(session) == goes


@pytest.mark.parametrize(
    ("level", "score", "holds"),
    [(Level.SAME_PHOTO, 0.8, True), (Level.SAME_PHOTO, 0.7, False), (Level.SIMILAR, 0.8, False)],
)
def test_only_what_is_surely_the_same_photo_is_proposed_to_go(
    connection: sqlite3.Connection, level: Level, score: float, holds: bool
) -> None:
    by_rules = keepers(connection, DEFAULT_KEEPER_RULES)

    def look(pairs: Sequence[NodePair]) -> list[Look]:
        return [Look(score, 0.0, 0.0, True)] * len(pairs)

    group = next(by_rules.of([NodeGroup((0, 1), score)], level, look))
    session = ReviewSession([group])
    session.accept(0)

    assert bool(going(session)) is holds


def test_in_a_large_group_only_pairs_with_the_keeper_are_looked_at(
    places: Places, tmp_path: Path
) -> None:
    folder = tmp_path / "many"
    for number in range(FEW_CONTENTS + 1):
        textured(folder / f"{number}.jpg", number)
    remember(places, folder)
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        PhotoCache(connection).see_all()
        by_rules = keepers(connection, DEFAULT_KEEPER_RULES)
        asked: list[int] = []

        def look(pairs: Sequence[NodePair]) -> list[Look]:
            asked.append(len(pairs))
            return [Look(0.9, 0.0, 0.0, True)] * len(pairs)

        for count in (FEW_CONTENTS, FEW_CONTENTS + 1):
            next(by_rules.of([NodeGroup(tuple(range(count)), 0.9)], Level.SAME_PHOTO, look))

    assert asked == [FEW_CONTENTS * (FEW_CONTENTS - 1) // 2, FEW_CONTENTS]


def of_sheets(
    connection: sqlite3.Connection, said: dict[NodePair, VerdictKind] | None = None
) -> list[set[str]]:
    """The groups that remain of the four files, if the first two are of one sheet and the others of
    another."""
    by_rules = replace(keepers(connection, DEFAULT_KEEPER_RULES), verdicts=said or {})

    def look(pairs: Sequence[NodePair]) -> list[Look]:
        return [
            Look(0.9, 0.0, 0.0, True) if (a < 2) is (b < 2) else Look(0.9, other_words=True)
            for a, b in pairs
        ]

    groups = by_rules.of([NodeGroup((0, 1, 2, 3), 0.5)], Level.SAME_PHOTO, look)
    return [{member.photo.content_hash.hex() for member in group.members} for group in groups]


def hashes(connection: sqlite3.Connection, *numbers: int) -> set[str]:
    nodes = PhotoCache(connection).nodes(None)
    return {nodes[number].hex() for number in numbers}


def test_sheets_that_say_other_words_are_groups_of_their_own(
    connection: sqlite3.Connection,
) -> None:
    groups = of_sheets(connection)

    assert len(groups) == 2
    assert hashes(connection, 0, 1) in groups
    assert hashes(connection, 2, 3) in groups


def test_sheets_that_the_user_called_the_same_stay_together(
    connection: sqlite3.Connection,
) -> None:
    said = {(0, 2): VerdictKind.SAME, (1, 3): VerdictKind.SAME}
    assert of_sheets(connection, said) == [hashes(connection, 0, 1, 2, 3)]


def test_no_more_is_looked_at_than_a_large_group_is_worth(
    connection: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.jobs.keepers.LOOKS_TO_TAKE_APART", 3)
    assert of_sheets(connection) == [hashes(connection, 0, 1, 2, 3)]
