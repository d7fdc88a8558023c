"""A crash amid a move or a link loses nothing, and is settled by what is true on disk."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.actions import LinkInstead, staged_name
from core.review.journal import Action, Journal
from core.review.removal import undo
from core.review.settling import settle
from core.review.trash import FolderTrash
from tests.conftest import photo_of

Save = Callable[..., Path]
LINKS = [Action.HARD_LINK, Action.SYMLINK]


@pytest.fixture
def pair(save_photo: Save) -> tuple[Photo, Photo]:
    """A keeper and another version of it."""
    keeper, other = save_photo("a/keeper.jpg", 1), save_photo("a/b/other.jpg", 2)
    return photo_of(keeper), photo_of(other)


CRASHES = ["journalled", "staged", "in the trash", "place noted", "linked"]


@pytest.mark.parametrize("kind", LINKS)
@pytest.mark.parametrize("crash", CRASHES)
def test_a_crash_amid_linking_loses_nothing(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, kind: Action, crash: str
) -> None:
    content = pair[1].path.read_bytes()
    row = journal.start("batch", kind, pair[1], pair[0].path)
    steps = CRASHES.index(crash)
    if crash == "staged":
        staged_name(row, row.path.parent).symlink_to(pair[0].path)
    place = trash.send(row.path) if steps >= 2 else None
    if steps >= 3:
        journal.note_place(row, place)
    if steps >= 4:
        LinkInstead.act.__globals__["_link"](row, row.path)

    (sentence,) = settle(journal, trash)

    assert settle(journal, trash) == ()
    if crash == "linked":
        assert "brings it back" in sentence
        assert pair[1].path.samefile(pair[0].path)
        undo("batch", journal, Progress())
    assert pair[1].path.read_bytes() == content
    assert [one.name for one in pair[1].path.parent.iterdir()] == ["other.jpg"]


@pytest.mark.parametrize("crash", ["before", "half copied", "two names", "moved"])
def test_a_crash_amid_a_move_loses_nothing(
    pair: tuple[Photo, Photo], journal: Journal, trash: FolderTrash, tmp_path: Path, crash: str
) -> None:
    content, place = pair[1].path.read_bytes(), tmp_path / "aside" / "other.jpg"
    place.parent.mkdir()
    row = journal.start("batch", Action.MOVE, pair[1], pair[0].path, place)
    if crash == "half copied":
        staged_name(row, place.parent).write_bytes(content[:9])
    elif crash == "two names":
        os.link(row.path, place)
    elif crash == "moved":
        row.path.rename(place)

    (sentence,) = settle(journal, trash)

    if crash == "moved":
        assert "brings it back" in sentence
        undo("batch", journal, Progress())
    assert pair[1].path.read_bytes() == content
    assert list(place.parent.iterdir()) == []
