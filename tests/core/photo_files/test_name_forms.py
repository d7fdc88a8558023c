"""A file is found under its name in whatever form of Unicode."""

from __future__ import annotations

import os
import unicodedata
from pathlib import Path

import pytest

from core.photo_files.name_forms import in_any_form
from core.photo_files.stated_metadata import Metadata
from core.photo_files.written_metadata import metadata_beside, sidecar_of
from core.photo_files.xmp import extended

COMPOSED = "\u00e9\u00fc\u3060"
DECOMPOSED = unicodedata.normalize("NFD", COMPOSED)


@pytest.mark.parametrize(("asked", "there"), [(COMPOSED, DECOMPOSED), (DECOMPOSED, COMPOSED)])
def test_folders_and_files_are_found_in_their_other_form(
    tmp_path: Path, asked: str, there: str
) -> None:
    folder = tmp_path / there / "plain"
    folder.mkdir(parents=True)
    (folder / f"{there}.jpg").touch()

    path = in_any_form(tmp_path / asked / "plain" / f"{asked}.jpg")

    assert os.fsencode(path.resolve()) == os.fsencode((folder / f"{there}.jpg").resolve())


def test_what_is_there_or_nowhere_is_left_as_it_is(tmp_path: Path) -> None:
    here, nowhere = tmp_path / f"{COMPOSED}.jpg", tmp_path / f"{COMPOSED}.png"
    here.touch()
    assert in_any_form(here) == here
    assert in_any_form(nowhere) == nowhere
    assert in_any_form(tmp_path / COMPOSED / "a") == tmp_path / COMPOSED / "a"
    assert in_any_form(tmp_path / "a.jpg") == tmp_path / "a.jpg"


def test_a_sidecar_in_the_other_form_is_read_and_added_to(tmp_path: Path) -> None:
    photo, sidecar = tmp_path / f"{COMPOSED}.jpg", tmp_path / f"{DECOMPOSED}.jpg.xmp"
    photo.touch()
    sidecar.write_bytes(extended(None, Metadata("1999-02-03")))

    assert metadata_beside(photo).taken_at == "1999-02-03"
    assert sidecar_of(photo).samefile(sidecar)
