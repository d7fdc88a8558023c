from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

pytest.importorskip("lance", reason="the optional library pylance isn't installed")

import numpy as np
import pyarrow.parquet as parquet

from core.errors import UnusableInput
from core.paths import Places
from core.records import Level
from tests.core.cluster.archives import (
    embedded,
    groups_in,
    in_short,
    matched,
    scanned,
    some_photos,
)


@pytest.mark.parametrize("level", Level)
def test_an_archive_has_the_groups_of_a_scan(tmp_path: Path, places: Places, level: Level) -> None:
    folder = some_photos(tmp_path / "photos")
    result = scanned(folder, places, level)
    embedded([folder], tmp_path / "t.lance")

    report = matched(tmp_path / "t.lance", tmp_path / "out", level=level)

    assert in_short(groups_in(tmp_path / "out")) == in_short(result.groups)
    assert len(result.groups) >= 3 and report.groups == len(result.groups)
    assert report.files == result.photos + report.problems == 16
    assert report.problems == len(result.problems) == 2


def test_partitions_lose_nothing_at_their_borders(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("core.cluster.partitions.PROBES", 3)
    monkeypatch.setattr("core.cluster.grouping_tasks.PHOTOS_A_TASK", 4)
    embedded([some_photos(tmp_path / "photos")], tmp_path / "t.lance")
    matched(tmp_path / "t.lance", tmp_path / "whole")

    matched(tmp_path / "t.lance", tmp_path / "parts", partitions=4)

    assert in_short(groups_in(tmp_path / "parts")) == in_short(groups_in(tmp_path / "whole"))


def test_what_came_later_is_matched_with_all(tmp_path: Path) -> None:
    folder, place, out = some_photos(tmp_path / "photos"), tmp_path / "t.lance", tmp_path / "out"
    late = [folder / name for name in ("0 part.jpg", "1.jpg", "2 copy.jpg", "4.jpg")]
    for photo in late:
        shutil.move(photo, tmp_path / photo.name)
    embedded([folder], place)
    first = matched(place, out)
    for photo in late:
        shutil.move(tmp_path / photo.name, photo)
    embedded([folder], place)

    report = matched(place, out, since=first.version)

    matched(place, tmp_path / "whole")
    assert in_short(groups_in(out)) == in_short(groups_in(tmp_path / "whole"))
    rows = parquet.read_table(out / "groups.parquet").to_pylist()
    new = {Path(row["uri"]).name for row in rows if row["new"]}
    assert new == {"0 part.jpg", "1.jpg", "2 copy.jpg"} and report.new_groups == 3


def test_an_incremental_match_needs_an_earlier_one(tmp_path: Path) -> None:
    embedded([some_photos(tmp_path / "photos")], tmp_path / "t.lance")

    with pytest.raises(UnusableInput, match="Leave out --since"):
        matched(tmp_path / "t.lance", tmp_path / "out", since=2)


def test_photos_in_a_store_are_matched_and_kept_by_their_uris(tmp_path: Path) -> None:
    import fsspec

    folder = some_photos(tmp_path / "photos")
    store = fsspec.filesystem("memory")
    store.put(str(folder), "/archive", recursive=True)
    embedded([folder], tmp_path / "here.lance")
    embedded(["memory://archive"], tmp_path / "t.lance")
    matched(tmp_path / "here.lance", tmp_path / "here")

    report = matched(tmp_path / "t.lance", tmp_path / "out")

    rows = parquet.read_table(tmp_path / "out" / "groups.parquet").to_pylist()
    here = parquet.read_table(tmp_path / "here" / "groups.parquet").to_pylist()

    def names(rows: list[dict[str, object]]) -> set[tuple[str, object]]:
        return {(Path(str(row["uri"])).name, row["sha256"]) for row in rows}

    assert {str(row["uri"])[:19] for row in rows} == {"memory:///archive/0", "memory:///archive/1",
        "memory:///archive/2", "memory:///archive/b"}  # fmt: skip
    assert names(rows) == names(here)
    assert report.elsewhere == report.groups > 0 and groups_in(tmp_path / "out") == ()


def test_an_empty_table_has_no_groups(tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    embedded([tmp_path / "photos"], tmp_path / "t.lance")

    assert matched(tmp_path / "t.lance", tmp_path / "out").groups == 0
    assert json.loads((tmp_path / "out" / "report.json").read_text())["files"] == 0


def test_pairs_are_written(tmp_path: Path) -> None:
    embedded([some_photos(tmp_path / "photos")], tmp_path / "t.lance")
    matched(tmp_path / "t.lance", tmp_path / "out")

    pairs = parquet.read_table(tmp_path / "out" / "pairs.parquet").to_pylist()

    assert pairs and all(pair["score"] >= np.float32(0.005) for pair in pairs)
    assert all(
        len(pair["sha256_a"]) == 64 and pair["sha256_a"] != pair["sha256_b"] for pair in pairs
    )
