"""The papers' tasks: their pictures, that nothing gives the answer away, and the tables."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch

from core.errors import UnusableInput
from core.evaluation import task_rows
from core.evaluation.dice import Part, of_part
from core.evaluation.metrics import holm, paired_p
from core.evaluation.paper_sections import task_sections
from core.evaluation.papers import HOLIDAYS, LEVELS_BY_TASK, REPORTED
from core.evaluation.protocols import tasks
from core.evaluation.protocols.tasks import overlays, tasks_of
from core.evaluation.real_edits.catalog import REAL_EDITS
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems import labels
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.labels import MlpAlone, WhitenedByLabels
from core.evaluation.systems.method import unit
from core.evaluation.systems.pooled_levels import PooledLevels
from core.evaluation.task_rows import OURS, makers, run_task, task_cells, task_words
from core.progress import Progress
from tests.because import because
from tests.conftest import picture
from tests.core.evaluation.test_evaluation import Pixels


def photos_in(folder: Path, count: int) -> list[Path]:
    folder.mkdir(parents=True)
    files = [folder / f"{number:03}.png" for number in range(count)]
    for number, file in enumerate(files):
        picture(number, (72, 48)).save(file)
    return files


def test_overlays_are_on_photos_that_no_choice_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "LOOKED_AT", 6)
    files = photos_in(tmp_path / "scenes", 30)

    task = overlays(files)

    fresh = of_part(Part.FROZEN, files[:24])
    assert 4 <= len(task.parts) == len(fresh) < 24
    assert [part.args[0] for part in task.parts] == fresh  # type: ignore[attr-defined]
    images = [image for part in task.parts for image in part()]
    assert len(images) == len(task.source.groups) == 3 * len(fresh)
    for number in range(0, len(images), 3):
        one, other, third = (np.asarray(image) for image in images[number : number + 3])
        assert not np.array_equal(one, other)
        assert not np.array_equal(other, third)
    assert set(tasks.OVERLAYS) <= set(REAL_EDITS)


def test_views_of_rooms_match_in_the_same_direction_from_another_place(tmp_path: Path) -> None:
    folder = tmp_path / "rooms"
    folder.mkdir()
    rows = ["file,complete_room,partial_room,pano,label,heading_deg"]
    for room in range(5):
        for pano in range(2):
            for heading in (0, 90):
                name = f"{room} {pano} {heading}.jpg"
                picture(room, (48, 32)).save(folder / name)
                rows.append(f"{name},house,room {room},pano {room} {pano},hall,{heading}")
    (folder / "index.csv").write_text("\n".join(rows))

    (task,) = tasks_of(tmp_path)

    assert (task.letter, len(task.source.matching)) == ("B", 10)
    assert [task.parts[0]()[row].size for row in (0, 19 % tasks.AT_ONCE)] == [(48, 32)] * 2
    for seed in range(5):
        for side in task.source.split(seed, 100, 100):
            first, second = side.pairs[:, 0], side.pairs[:, 1]
            assert (task.source.styles[first] == task.source.styles[second]).all()
            assert ((task.source.groups[first] == task.source.groups[second]) == side.same).all()


def test_the_mlp_alone_and_a_whitening_learn_from_labels(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(labels, "STEPS", 4)  # this is easy
    rng = np.random.default_rng(0)
    centers = rng.normal(size=(60, 24))
    first, second = (centers + rng.normal(scale=0.2, size=centers.shape) for _ in range(2))
    a, b = (unit(np.concatenate([part, part]).astype(np.float32)) for part in (first, second))
    b[60:] = np.roll(b[60:], 1, axis=0)
    same = np.arange(120) < 60
    train = np.r_[0:40, 60:100]
    test = np.r_[40:59, 101:120]

    for method in (MlpAlone(Pixels()), WhitenedByLabels(Pixels())):
        judge = method.taught(a[train], b[train], same[train], seed=0)
        said = judge.score(a[test], b[test]) >= judge.threshold
        assert (said == same[test]).mean() > 0.8, method.name
        np.testing.assert_allclose(judge.score(a, b), judge.score(b, a), atol=1e-6)
        assert judge.threshold == 0.5 or not isinstance(method, MlpAlone)


def test_a_generalized_mean_of_power_one_is_the_average() -> None:
    maps = torch.rand(1, 5, 4, 4)

    assert PooledLevels(["C5"], 64)._pooled(maps).allclose(maps.mean(dim=(2, 3)))
    gem = PooledLevels(["C5"], 64, 3)._pooled(maps)
    assert (maps.mean(dim=(2, 3)) < gem).all()
    assert (gem < maps.amax(dim=(2, 3))).all()


def test_chance_of_paired_figures_by_hand() -> None:
    assert paired_p([1, 1, 1], [0, 0, 0]) == 0.25  # all three one way, or all the other
    assert paired_p([0.5, 0.5], [0.5, 0.5]) == 1.0
    assert paired_p([1, 0], [0, 1]) == 1.0
    assert paired_p(np.ones(20).tolist(), np.zeros(20).tolist()) < 0.001
    assert holm([0.01, 0.04, 0.03]) == pytest.approx([0.03, 0.06, 0.06])


def absent() -> Pixels:
    raise CannotRunHere(EvaluationProblem.NO_GPU, name="absent")


def test_the_tables_say_the_papers_figure_beside_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "LOOKED_AT", 1)
    photos_in(tmp_path / "scenes", 24)
    (task,) = tasks_of(tmp_path)
    made = {OURS: lambda: Pixels(), "DCT hash": lambda: Catalog().make("DCT hash")}
    monkeypatch.setattr(task_rows, "makers", lambda *_: made)
    (tmp_path / "out").mkdir()

    rows = run_task(task, Catalog(), (), tmp_path / "out", 2, Progress())
    made.clear()  # what is known is read
    made.update(dict.fromkeys(("DCT hash", OURS), lambda: pytest.fail("measured again")))
    again = run_task(task, Catalog(), ("DCT hash", OURS), tmp_path / "out", 2, Progress())
    assert again == rows[::-1]
    with pytest.raises(UnusableInput, check=because(EvaluationProblem.UNKNOWN_METHOD)):
        run_task(task, Catalog(), ("DCT",), tmp_path / "out", 2, Progress())

    ours, other = task_cells(task, rows)
    assert ours[:2] == [("method", OURS), ("F1 in the paper", "0.960 ± 0.010")]
    assert dict(ours)["p"] == ""
    assert dict(other)["F1 in the paper"] == ""
    assert 0 < float(dict(other)["p"]) <= 1
    assert "2 splits" in task_words(task, rows)
    made["absent"] = absent
    lacking = run_task(task, Catalog(), ("absent", OURS), tmp_path / "out", 2, Progress())
    assert dict(task_cells(task, lacking)[0])["F1 here"].startswith("absent trains a whole")
    assert task_words(task, lacking) == task_words(task, rows)
    del made["absent"]
    _, (heading, table) = task_sections(tmp_path, tmp_path / "out", 2, Catalog(), Progress())
    assert heading == f"### {task_words(task, rows)}"
    assert "| 0.960 ± 0.010 |" in table


def test_every_figure_of_the_papers_has_a_row() -> None:
    for letter, figures in REPORTED.items():
        assert set(figures) <= set(makers(Catalog(), letter) if letter != "B" else figures)
    assert all(figures[OURS][0] == max(figures.values())[0] for figures in LEVELS_BY_TASK.values())
    assert HOLIDAYS[OURS] == (0.77, 0.02)
