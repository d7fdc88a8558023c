"""What scripts may rely on: the names of ``core`` itself, and the script in its docstring."""

from __future__ import annotations

import shutil
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

import core
from core import (
    Journal,
    Level,
    Places,
    Progress,
    ReviewSession,
    ScanFolder,
    ScanSettings,
    ToTrash,
    open_store,
    remove,
    scan,
    undo,
    with_companions,
)
from tests.conftest import textured
from tests.core.closer_look.test_detail import photo as detailed
from tests.folder_trash import FolderTrash

ROOT = Path(core.__file__).parents[1]


def test_the_script_in_the_docstring_runs_as_it_stands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert core.__doc__
    script = textwrap.dedent(core.__doc__.partition("::\n")[2].partition("\n====")[0])
    original = tmp_path / "photos" / "original.jpg"
    original.parent.mkdir()
    detailed(1, (320, 240)).convert("RGB").save(original, quality=92)
    textured(original.with_name("other.jpg"), 2)
    copy = original.with_name("smaller copy.jpg")
    with Image.open(original) as picture:
        picture.resize((280, 210)).save(copy, quality=85)
    shutil.copyfile(original, tmp_path / "a.jpg")
    shutil.copyfile(copy, tmp_path / "b.jpg")

    monkeypatch.chdir(tmp_path)

    exec(script, {})

    group, level = capsys.readouterr().out.splitlines()

    assert group == f"same-photo {Path('photos/original.jpg')} {Path('photos/smaller copy.jpg')}"
    assert level == "same-photo"


def test_a_script_removes_what_a_scan_proposes_and_brings_it_back(
    save_photo: Callable[..., Path], tmp_path: Path
) -> None:
    photo = save_photo("a.jpg", 1)
    copy = Path(shutil.copyfile(photo, photo.with_name("a copy.jpg")))
    settings = ScanSettings((ScanFolder(photo.parent),), level=Level.EXACT)
    session = ReviewSession(scan(settings, Places.of_user(), Progress()).groups)
    session.accept(0)
    requests = with_companions(session.removals(), lambda: None).requests

    with closing(open_store(Places.of_user().store_file)) as store:
        trash = ToTrash(FolderTrash(tmp_path / "trash"))
        report = remove(requests, Journal(store), trash, Progress())
        assert photo.exists() + copy.exists() == 1
        undo(report.batch, Journal(store), Progress())

    assert photo.exists() and copy.exists()


def test_importing_core_loads_nothing_else() -> None:
    script = "import sys, core; print(*({'core.errors', 'numpy', 'torch'} & sys.modules.keys()))"

    ended = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)

    assert (ended.stdout.strip(), ended.stderr) == ("", "")


@pytest.mark.parametrize("name", core.__all__)
def test_every_public_name_is_there_and_documented(name: str) -> None:
    assert getattr(core, name).__name__ == name
    assert f"``{name}``" in (core.__doc__ or "")


def test_no_other_name_is() -> None:
    with pytest.raises(AttributeError, match="nonsense"):
        getattr(core, "nonsense")  # noqa: B009 - mypy knows that it is not there
