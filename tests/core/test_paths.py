"""Where things are kept; and a file that is written appears whole or not at all."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from core.paths import Places, replacing


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


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop's rule")
@pytest.mark.parametrize("value", ["", "here", "./here", None])
def test_a_base_folder_that_is_empty_or_relative_counts_as_unset(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, value: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        if value is None:
            monkeypatch.delenv(name)
        else:
            monkeypatch.setenv(name, value)

    cache, data = tmp_path / ".cache" / "samelens", tmp_path / ".local" / "share" / "samelens"
    assert Places.of_user() == Places(cache, data, cache / "log")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop's rule")
def test_a_base_folder_that_is_named_is_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    assert Places.of_user() == Places(
        tmp_path / "cache/samelens", tmp_path / "data/samelens", tmp_path / "cache/samelens/log"
    )


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop's rule")
def test_an_empty_base_folder_puts_nothing_into_the_folder_where_the_program_runs(
    tmp_path: Path,
) -> None:
    """In a process of its own, as it starts for a user."""
    home, here = tmp_path / "home", tmp_path / "here"
    home.mkdir()
    here.mkdir()
    photo = here / "a.jpg"
    photo.write_bytes(b"photo")
    program = (
        "import pathlib, sys; from core.paths import Places; "
        "from core.review.trash import SystemTrash; "
        "from core.storage.database import open_store; "
        "open_store(Places.of_user().store_file).close(); "
        "print(SystemTrash().send(pathlib.Path(sys.argv[1])))"
    )
    empty = dict.fromkeys(("XDG_CACHE_HOME", "XDG_DATA_HOME"), "")
    root = Path(__file__).resolve().parents[2]

    ended = subprocess.run(
        [sys.executable, "-c", program, photo],
        cwd=here,
        env={**os.environ, **empty, "HOME": str(home), "PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert ended.stdout.strip() == str(home / ".local/share/Trash/files/a.jpg")
    assert os.listdir(here) == []
