"""Two walls of one room are neither the same nor different: no pair and no answer is of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.evaluation.datasets import Dataset, load_dataset
from core.evaluation.protocols.retrieval import measure_retrieval
from core.evaluation.systems.method import CosineMethod, unit
from tests.conftest import picture
from tests.core.evaluation.test_evaluation import Pixels


@pytest.fixture
def rooms(tmp_path: Path) -> Dataset:
    """Five rooms, each seen in two directions from two places."""
    rows = ["file,partial_room,pano,heading_deg"]
    for room in range(5):
        for pano in range(2):
            for heading in (0, 90):
                name = f"{room} {pano} {heading}.png"
                picture(room, (24, 16)).save(tmp_path / name)
                rows.append(f"{name},room {room},{pano},{heading}")
    (tmp_path / "index.csv").write_text("\n".join(rows))
    return load_dataset(tmp_path)


def test_other_directions_of_a_room_are_in_no_pair(rooms: Dataset) -> None:
    assert rooms.kin is not None
    assert rooms.styles is not None
    assert len(np.unique(rooms.groups)) == 10
    for seed in range(5):
        for side in rooms.pairs.split(seed, 100, 100):
            first, second = side.pairs.T
            assert ((rooms.groups[first] == rooms.groups[second]) == side.same).all()
            assert ((rooms.kin[first] == rooms.kin[second]) == side.same).all()
            assert (rooms.styles[first] == rooms.styles[second]).all()


def test_the_last_pictures_keep_what_is_known_of_them(rooms: Dataset) -> None:
    last = rooms.last(6)

    assert rooms.kin is not None
    assert last.kin is not None
    assert last.kin.tolist() == rooms.kin[-6:].tolist()
    assert last.groups.max() < 6


def test_pictures_of_the_querys_kin_are_passed_over() -> None:
    method: CosineMethod = Pixels()
    angles = np.radians([0, 30, 10, 60])  # the first asks: its kin is nearer than its match
    rows = unit(np.stack([np.cos(angles), np.sin(angles)], axis=1).astype(np.float32))
    groups, kin = np.array([0, 0, 1, 2]), np.array([0, 0, 0, 1])

    strict, fair = (measure_retrieval(method, rows, groups, of) for of in (None, kin))

    assert strict.recall_at_1 == 0.0
    assert fair.recall_at_1 == fair.mean_average_precision == 1.0
