"""Links in place of photos hold when the library is renamed, and undo knows them."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from core.progress import Progress
from core.records import Photo
from core.review.journal import Action, Journal
from core.review.links import LinkInstead
from core.review.removal import undo
from tests.conftest import photo_of
from tests.core.review.test_undo import gone
from tests.folder_trash import FolderTrash

linux = pytest.mark.skipif(sys.platform != "linux", reason="what Linux tells of drives")
Save = Callable[..., Path]


@pytest.mark.parametrize("folders", [("a", "b/c"), (".", "b"), ("a/b", "."), ("a", "a")])
def test_a_symbolic_link_holds_when_the_library_is_renamed(
    save_photo: Save, journal: Journal, trash: FolderTrash, folders: tuple[str, str]
) -> None:
    keeper = photo_of(save_photo(f"lib/{folders[0]}/keeper.jpg", 1))
    photo = photo_of(save_photo(f"lib/{folders[1]}/photo.jpg", 2))
    batch = gone([photo], keeper, journal, LinkInstead(trash, Action.SYMLINK))
    top = next(folder for folder in keeper.path.parents if folder.name == "lib")

    top.rename(top.with_name("renamed"))

    link = top.with_name("renamed") / photo.path.relative_to(top)
    assert link.is_symlink()
    assert photo_of(link).content_hash == keeper.content_hash
    top.with_name("renamed").rename(top)
    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert not photo.path.is_symlink()


def test_a_link_in_a_folder_that_is_reached_by_a_link_leads_to_the_keeper(
    save_photo: Save, journal: Journal, trash: FolderTrash, tmp_path: Path
) -> None:
    keeper, photo = save_photo("deep/er/lib/k.jpg", 1), save_photo("lib/deep/er/photo.jpg", 2)
    (tmp_path / "short").symlink_to(photo.parent)
    reached = photo_of(tmp_path / "short" / "photo.jpg")

    batch = gone([reached], photo_of(keeper), journal, LinkInstead(trash, Action.SYMLINK))

    assert photo.is_symlink()
    assert photo.samefile(keeper)
    assert undo(batch, journal, Progress()).moved == (reached.path,)


@linux
def test_a_link_to_another_drive_names_the_whole_path(
    save_photo: Save, journal: Journal, trash: FolderTrash, mounts: Callable[..., None]
) -> None:
    keeper, photo = save_photo("lib/usb/k.jpg", 1), save_photo("lib/photo.jpg", 2)
    mounts((keeper.parent, "vfat", "/dev/sdb1"))

    gone([photo_of(photo)], photo_of(keeper), journal, LinkInstead(trash, Action.SYMLINK))

    assert photo.readlink() == keeper


def test_a_link_that_an_earlier_version_made_is_still_known(
    keeper: Photo, photo: Photo, journal: Journal, trash: FolderTrash
) -> None:
    batch = gone([photo], keeper, journal, LinkInstead(trash, Action.SYMLINK))
    photo.path.unlink()
    photo.path.symlink_to(keeper.path)

    assert undo(batch, journal, Progress()).moved == (photo.path,)
    assert not photo.path.is_symlink()
