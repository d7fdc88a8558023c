"""The real edits protocol on two kinds and few photos, scanned by the program itself."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from PIL import Image

from core.evaluation.dice import Part
from core.evaluation.protocols import real_edits_protocol
from core.evaluation.protocols.planted import Counts
from core.evaluation.protocols.real_edits_protocol import (
    MIXED,
    BasePhotos,
    edit_cells,
    measure_real_edits,
    real_edits_summary,
)
from core.evaluation.real_edits.catalog import REAL_EDITS
from core.learning.rendered import rendered_sources
from core.progress import Progress


@pytest.fixture
def photos(tmp_path: Path) -> BasePhotos:
    """Two photos by different painters."""
    folder = tmp_path / "photos"
    folder.mkdir()
    sources = rendered_sources(12)
    files = [folder / f"{number}.png" for number in (0, 6)]
    for file in files:
        sources[int(file.stem)]().save(file)
    return BasePhotos(folder, Part.DEVELOPMENT, files)


def test_each_kind_is_scanned_with_the_originals(photos: BasePhotos, tmp_path: Path) -> None:
    kinds = ["messenger", "collage 2x1"]

    rows = list(measure_real_edits(kinds, photos, tmp_path / "out", 1, Progress()))

    assert [row.kind for row in rows] == kinds
    assert (rows[0].counts.originals, rows[0].counts.copies) == (2, 2)
    assert (rows[0].counts.found, rows[0].counts.false) == (2, 0)
    names = {file.name for file in (tmp_path / "out").rglob("collage-2x1/*")}
    assert names == {"0+1.jpg", "1+0.jpg"}


def test_all_kinds_end_with_several_of_each_photo(
    photos: BasePhotos, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {kind: REAL_EDITS[kind] for kind in ("messenger", "gray", "collage 2x1")}
    monkeypatch.setattr(real_edits_protocol, "REAL_EDITS", few)
    monkeypatch.setattr(real_edits_protocol, "AT_ONCE", 2)

    rows = list(measure_real_edits([], photos, tmp_path / "out", 1, Progress()))

    assert [row.kind for row in rows] == [*few, MIXED]
    assert (rows[-1].counts.originals, rows[-1].counts.copies) == (2, 4)
    assert rows[-1].counts.found == 4


def test_large_photos_are_made_smaller_once(tmp_path: Path) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for number in range(2):
        Image.effect_noise((2000, 900), 40 + number).save(folder / f"{number}.png")
    photos = BasePhotos(folder, Part.FROZEN, sorted(folder.iterdir()))

    (row,) = measure_real_edits(["gray"], photos, tmp_path / "out", 1, Progress())

    assert row.counts.originals == 2
    for file in (tmp_path / "out").rglob("originals/*"):
        with Image.open(file) as image:
            assert image.size == (1600, 720)


def test_the_page_names_what_is_weak_and_what_stays() -> None:
    gray = Counts(10, 10, found=6, proposed=5, kept=6, lost=0, lost_copies=0, false=0)
    frame = Counts(10, 10, found=10, proposed=10, kept=3, lost=1, lost_copies=0, false=1)
    negative = Counts(10, 10, found=0, proposed=0, kept=0, lost=0, lost_copies=0, false=0)
    rows = [
        {"kind": kind, "counts": asdict(counts)}
        for kind, counts in (
            ("gray", gray), ("white frame", frame), ("negative", negative), (MIXED, frame),
        )
    ]  # fmt: skip

    total, weak, keeper = real_edits_summary(rows)

    assert "3 kinds of edits, 30 copies: 0.533 found, 0.500 proposed to go; 1 false" in total
    assert weak == "Below 0.8: gray 0.60. Of these less is asked: negative 0.00."
    assert keeper.startswith("Keeper: of 10 copies found")
    assert keeper.endswith("the original stays 3 times (0.300).")
    assert dict(edit_cells(rows[2]))["original is the keeper"] == "-"
