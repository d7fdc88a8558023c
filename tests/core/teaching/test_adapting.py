"""Photos alone teach too, but never against verdicts."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UnusableInput
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.teaching.adapting import adapt
from core.teaching.reasons import TeachingRefusal
from core.wording.reasons import Reason
from tests.conftest import FakeEmbedder, picture, remember
from tests.core.storage.test_heads import kept


def test_copies_and_neighbors_make_a_head(library: Path, places: Places) -> None:
    taught = adapt(places, Progress(), FakeEmbedder, Decoder())

    assert taught.card.name == "adapted"
    assert taught.report.same == 72


def test_a_head_that_verdicts_taught_is_not_adapted(library: Path, places: Places) -> None:
    kept(places)

    with pytest.raises(UnusableInput) as error:
        adapt(places, Progress(), FakeEmbedder, Decoder())

    assert error.value.reason == Reason.of(TeachingRefusal.TAUGHT_BY_VERDICTS)


def test_a_few_photos_are_not_enough(tmp_path: Path, places: Places) -> None:
    for seed in range(3):
        picture(seed).save(tmp_path / f"{seed}.jpg")
    remember(places, tmp_path)

    with pytest.raises(UnusableInput) as error:
        adapt(places, Progress(), FakeEmbedder, Decoder())

    assert error.value.reason == Reason.of(TeachingRefusal.TOO_FEW_PHOTOS, least=20)
