"""A table of labelled pairs teaches, though nobody scanned the pictures that it names."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from core.embedding.specs import bundled_spec
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.review.verdict_table import import_verdicts
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from core.teaching.known_photos import known_photos
from core.teaching.named_photos import look_at
from core.teaching.retraining import retrain
from tests.conftest import FakeEmbedder, picture


def test_pairs_that_a_table_names_are_learned_from(tmp_path: Path, places: Places) -> None:
    for seed in range(24):
        picture(seed).save(tmp_path / f"{seed}.jpg", quality=90)
    (tmp_path / "broken.jpg").write_bytes(b"nothing")
    rows = [f"{seed}.jpg,{seed + 1}.jpg,{seed % 2}" for seed in range(22)]
    rows += ["broken.jpg,0.jpg,1", "gone.jpg,0.jpg,1"]
    file = tmp_path / "pairs.csv"
    file.write_text("\n".join(["a,b,label", *rows]))
    with closing(open_store(places.store_file)) as store:
        imported = import_verdicts(file, Verdicts(store), lambda contents: {})
    assert (imported.added, imported.known, len(imported.problems)) == (23, 0, 1)
    assert (imported.unscanned, len(imported.apart)) == (24, 11)

    look_at(imported.named, places, bundled_spec(), FakeEmbedder, Decoder(), Progress())

    with known_photos(places) as known:
        assert len(known.nodes) == 23
    report = retrain(places, Progress(), FakeEmbedder, Decoder()).report
    assert (report.same, report.different, report.left_out) == (11, 11, 1)
