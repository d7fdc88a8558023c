"""Photos that somebody judged."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from core.paths import Places
from core.progress import Progress
from core.records import VerdictKind
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.teaching.questions import questions
from tests.conftest import picture, remember


@pytest.fixture
def library(tmp_path: Path, places: Places) -> Path:
    """24 photos that a scan saw; 20 pairs of neighbors are called the same, 20 different."""
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(24):
        picture(seed).save(folder / f"{seed:02}.jpg", quality=90)
    remember(places, folder)
    queue = questions(places, Progress(), 40, 0)
    with closing(open_store(places.store_file)) as store:
        for number, question in enumerate(queue):
            kind = VerdictKind.SAME if number % 2 else VerdictKind.DIFFERENT
            Verdicts(store).give([question.pair], kind, "teach")
    return folder
