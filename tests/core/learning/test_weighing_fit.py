"""How the closer look is weighed: fitted by the command line on a few rendered pictures."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from core.__main__ import main
from core.closer_look.evidence import Evidence, Weighing
from core.learning import weighing_fit
from core.learning.rendered import rendered_sources
from core.learning.second_shots import two_shots
from tests.conftest import textured


def test_a_fit_prefers_what_agrees_and_is_saved_with_its_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(weighing_fit, "NEIGHBORS", 1)  # fewer pairs of look-alikes: it goes faster
    pool, objects, out = tmp_path / "pool", tmp_path / "objects", tmp_path / "out"
    pictures = rendered_sources(12)
    objects.mkdir()
    for seed in range(20):
        textured(pool / f"{seed:02}.jpg", seed)
    rows = ["file,group"]
    for number in range(3):
        for at, shot in enumerate(two_shots(pictures[2 * number](), random.Random(number))):
            name = f"{number}-{at}.jpg"
            shot.save(objects / name)
            rows.append(f"{name},{number}")
    (objects / "groups.csv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    options = ["--what", "closer-look", "--objects", str(objects), "--out", str(out)]

    assert main(["train", "--pool", str(pool), *options]) == 0

    weighing = Weighing.load(out / "verification.json")
    assert weighing.report["copy"]["pairs"] == 7
    assert weighing.report["other view"]["pairs"] == 3
    close = Evidence(True, 0.99, 1.0, 0.9, 1.0, 200, 0.001)
    far = Evidence(True, 0.4, 0.2, 0.0, 0.8, 10, 0.2)
    same, other = weighing.probabilities([0.9, 0.9], [close, far])
    assert same > other


def test_what_needs_objects_says_so(tmp_path: Path) -> None:
    (tmp_path / "pool").mkdir()

    assert main(["train", "--pool", str(tmp_path / "pool"), "--what", "same-scene"]) == 2
