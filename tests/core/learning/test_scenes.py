"""The correction that ships for similar shots, and how it is fitted."""

from __future__ import annotations

import random
from dataclasses import asdict
from pathlib import Path

import numpy as np
import pytest

from core.embedding.embedder import Embedder
from core.learning.rendered import rendered_sources
from core.learning.scenes import fit_same_scene, save_same_scene
from core.learning.second_shots import two_shots
from core.matching.active_head import scene_head, taught_head
from core.matching.head import Head
from core.progress import Progress
from core.records import Level

SCENES = range(0, 48, 3)
"""The first of each palette, before those whose pebbles take seconds to render."""


@pytest.fixture(scope="module")
def head() -> Head:
    return Head.load()


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], list[Path]]:
    """Different pictures, and two shots of each of some others."""
    folder = tmp_path_factory.mktemp("scenes")
    photos, views = [], []
    pictures = rendered_sources(48)
    for number in SCENES:
        photo = folder / f"photo {number}.jpg"
        pictures[number]().save(photo)
        photos.append(photo)
        for at, shot in enumerate(two_shots(pictures[number + 1](), random.Random(number))):
            view = folder / f"view {number} {at}.jpg"
            shot.save(view)
            views.append(view)
    return photos, views


def test_two_shots_of_a_scene_are_similar_and_other_scenes_are_not(
    head: Head, files: tuple[list[Path], list[Path]]
) -> None:
    from core.learning.corpus import photo_file

    embedder, scenes = Embedder.load(), scene_head(head)
    seen = [embedder.prepare(photo_file(file)) for file in files[1][:8]]
    vectors = embedder.embed(seen)
    threshold = scenes.threshold(Level.SIMILAR)

    assert scenes.correction is not None
    assert (scenes.score(vectors[0::2], vectors[1::2]) >= threshold).mean() >= 0.75
    assert (scenes.score(vectors[0:4], vectors[4:8]) < threshold).all()


def test_a_head_that_was_taught_scores_similar_shots_itself(head: Head) -> None:
    taught = scene_head(head)

    assert scene_head(taught) is taught


def test_fitting_learns_other_shots_and_is_saved_as_it_was(
    head: Head, files: tuple[list[Path], list[Path]], tmp_path: Path
) -> None:
    photos, views = files
    groups = np.repeat(np.arange(len(SCENES)), 2)

    correction, card = fit_same_scene(photos, views, groups, head, Progress())
    saved = save_same_scene(correction, card, tmp_path)

    again = taught_head(head, tmp_path / "same-scene.safetensors", asdict(saved))
    assert again.correction is not None
    np.testing.assert_allclose(again.correction.weights, correction.weights, rtol=1e-6)
    assert card.report["pairs"]["same"] > len(SCENES)
    assert 0.3 <= card.similar_threshold <= 0.95
