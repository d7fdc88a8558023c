"""How an archive grows: core seconds by stage, bytes, and what partitions lose.

``python -m tests.soak.cluster_scale --sizes 10000,30000,100000 --json scale.json``: for each size a
table of synthetic embeddings with planted copies is matched in this process, on one core. Only
decoding and embedding are left out (``--embed 40`` measures them), and the closer look, since these
photos lie nowhere. Core seconds and not seconds: a busy machine changes little.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from core.benchmark.synthetic_photos import SyntheticPhotos
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.cluster import partitions
from core.cluster.archive_rows import ArchiveRows
from core.cluster.embed_files import EmbeddingPlan, FileEmbedder
from core.cluster.match import MatchPlan, match
from core.cluster.partition_search import archive_candidates
from core.cluster.scoring_tasks import TableVersion, scored_candidates
from core.cluster.sources import Source
from core.cluster.table import PhotoTable, TableRow
from core.cluster.workers import ThisProcess
from core.embedding.cpu import compute_on
from core.embedding.specs import bundled_spec
from core.embedding.vectors import from_stored, to_stored
from core.matching.neighbors import Candidates
from core.matching.whitening import Whitening
from core.progress import Progress, ProgressReport
from core.records import ContentHash, Level, PhotoFacts

CHUNK = 2000
SPEC = bundled_spec()
FACTS = PhotoFacts(4000, 3000, "JPEG")


def main() -> None:
    """Measure each size, and print a line of JSON for it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000,30000,100000")
    parser.add_argument("--rows-a-partition", type=int, default=partitions.ROWS_A_PARTITION)
    parser.add_argument("--embed", type=int, default=0, help="so many photos are embedded, too")
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    compute_on(1)
    rows: list[dict[str, Any]] = []
    if chosen.embed:
        with tempfile.TemporaryDirectory() as folder:
            print(embedding(chosen.embed, Path(folder)))  # noqa: T201
    for size in map(int, chosen.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            rows.append(measured(size, Path(folder), chosen.rows_a_partition))
        print(json.dumps(rows[-1]), flush=True)  # noqa: T201
        if chosen.json:
            chosen.json.write_text(json.dumps(rows, indent=1) + "\n", encoding="utf-8")


def measured(size: int, folder: Path, rows_a_partition: int) -> dict[str, Any]:
    """One size."""
    table = filled(str(folder / "t.lance"), size)
    clock = _Clock()
    report = match(
        MatchPlan(table.place, SPEC, folder / "out"), ThisProcess(), Progress(clock.listen)
    )
    return {
        "photos": size,
        "core_seconds": clock.by_stage(),
        "table_bytes": sum(file.stat().st_size for file in Path(table.place).rglob("*.lance")),
        "pairs": report.pairs,
        "groups": report.groups,
        "memory": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
        **recall(table, max(2, size // rows_a_partition)),
    }


def embedding(count: int, folder: Path) -> dict[str, float]:
    """Core seconds and bytes a photo of 12 megapixels, by one worker of one thread."""
    rng = np.random.default_rng(1)
    small = rng.integers(0, 255, (count, 48, 64, 3), dtype=np.uint8)
    files = [folder / f"{number}.jpg" for number in range(count)]
    for file, cells in zip(files, small, strict=True):
        Image.fromarray(cells).resize((4000, 3000), Image.Resampling.BICUBIC).save(file, quality=92)
    place = str(folder / "t.lance")
    PhotoTable.create(place, SPEC)
    worker = FileEmbedder(EmbeddingPlan(place, SPEC, {}))
    sources = [Source(str(file), "1", file.stat().st_size) for file in files]
    worker.work(sources[:4])
    started, before = time.process_time(), time.monotonic()
    worker.work(sources)
    spent, seconds = time.process_time() - started, time.monotonic() - before
    worker.close()
    return {"core_seconds": spent / count, "seconds": seconds / count,
            "bytes": sum(source.size for source in sources) / count}  # fmt: skip


def filled(place: str, size: int) -> PhotoTable:
    """A table of photos that nobody took."""
    table, photos = PhotoTable.create(place, SPEC), SyntheticPhotos(size)
    whitening = Whitening.load(SPEC)
    for start in range(0, size, CHUNK):
        vectors = from_stored(to_stored(photos.embeddings(min(CHUNK, size - start))))
        white = whitening.apply(vectors)
        table.append(
            [
                TableRow(
                    f"/nowhere/{start + at}.jpg",
                    "1-1",
                    ContentHash((start + at + 1).to_bytes(31, "big") + b"\1"),
                    1000,
                    1,
                    FACTS,
                    vectors[at],
                    white[at],
                )
                for at in range(len(vectors))
            ]
        )
    return table


def recall(table: PhotoTable, count: int) -> dict[str, Any]:
    """The share of the pairs of exact search that ``count`` partitions find, and core seconds of
    both: of all candidates, and of those that score high enough to be looked at."""
    rows = ArchiveRows.of(table, Whitening.load(SPEC), Progress())
    found, seconds = {}, {}
    for number in (1, count):
        started = time.process_time()
        parted = partitions.partitioned(rows.vectors, number, ThisProcess(), Progress())
        least = Whitening.load(SPEC).min_similarity
        found[number] = archive_candidates(rows, parted, None, least, ThisProcess(), Progress())
        seconds[number] = time.process_time() - started
    version = TableVersion(table.place, table.version, SPEC)
    exact = scored_candidates(found[1], rows, version, Level.SAME_PHOTO, ThisProcess(), Progress())
    return {
        "partitions": count,
        "probes": partitions.PROBES,
        "exact_search_core_seconds": seconds[1],
        "partition_search_core_seconds": seconds[count],
        "recall_of_candidates": _share(exact, found[count], -1),
        "recall_of_pairs_looked_at": _share(exact, found[count], CLOSER_LOOK_FROM),
    }


def _share(exact: Candidates, found: Candidates, least: float) -> float:
    keys = exact.keys[exact.scores_by(exact.scored_by) >= least]
    return float(np.isin(keys, found.keys).mean()) if len(keys) else 1.0


class _Clock:
    """Core seconds by stage."""

    def __init__(self) -> None:
        self._stage, self._began = "", 0.0
        self._spent: dict[str, float] = {}

    def listen(self, report: ProgressReport) -> None:
        """What the stages report."""
        if report.stage != self._stage:
            self.by_stage()
            self._stage, self._began = report.stage.value, time.process_time()

    def by_stage(self) -> dict[str, float]:
        """Until now."""
        if self._stage:
            now = time.process_time()
            spent = self._spent.get(self._stage, 0.0) + now - self._began
            self._spent[self._stage], self._began = spent, now
        return {stage: round(spent, 2) for stage, spent in self._spent.items()}


if __name__ == "__main__":
    main()
