"""A file that is written appears whole or not at all."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from core.paths import replacing


def test_a_file_takes_its_name_once_it_is_whole(tmp_path: Path) -> None:
    file = tmp_path / "card.json"
    file.write_text("old")

    with replacing(file) as part:
        part.write_text("new")
        assert file.read_text() == "old"

    assert file.read_text() == "new"
    assert os.listdir(tmp_path) == ["card.json"]


def test_what_fails_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    file = tmp_path / "card.json"
    file.write_text("old")

    with pytest.raises(RuntimeError), replacing(file) as part:
        part.write_text("half")
        raise RuntimeError("amid writing")

    assert file.read_text() == "old"
    assert os.listdir(tmp_path) == ["card.json"]


def test_nothing_that_lies_there_is_written_through(tmp_path: Path) -> None:
    """Whoever can guess the name of a half-written file could plant a link of that name."""
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "card.json.part").symlink_to(victim)
    (tmp_path / "card.json").symlink_to(victim)

    with replacing(tmp_path / "card.json") as part:
        part.write_text("new")

    assert victim.read_text() == "mine"
    assert (tmp_path / "card.json").read_text() == "new"


@pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
def test_only_its_owner_can_read_it(tmp_path: Path) -> None:
    with replacing(tmp_path / "card.json") as part:
        part.write_text("new")

    assert (tmp_path / "card.json").stat().st_mode & 0o077 == 0
