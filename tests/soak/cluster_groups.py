"""The groups of an archive are those of a scan, whoever works and whatever breaks.

``python -m tests.soak.cluster_groups FOLDER --workers 1,2,4``: a folder of photos is scanned as the
desktop does, then embedded and matched by Ray clusters of so many nodes of one core each on this
computer. With more than one node, one is killed amid the embedding and another, started in its
place, amid the match. Ends with 1 where any group differs.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ray.cluster_utils import Cluster

from core.cluster.embed import embed
from core.cluster.match import MatchPlan, match
from core.cluster.ray_workers import ray_workers
from core.embedding.specs import bundled_spec
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress, ProgressReport
from core.records import Group, ScanFolder
from core.review.saved_scan import load_scan
from core.settings import ScanSettings

SPEC = bundled_spec()
KILLED_AFTER = 5.0
"""Seconds of a job."""


def main() -> int:
    """Compare, and say how each went."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--workers", default="1,2,4")
    chosen = parser.parse_args()
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        settings = ScanSettings((ScanFolder(chosen.folder.absolute()),))
        result = scan(settings, Places.under(Path(scratch) / "desktop"), Progress())
        expected = {_in_short(group) for group in result.groups}
        print(f"scan: {len(expected)} groups of {result.photos} photos", flush=True)  # noqa: T201
        for count in map(int, chosen.workers.split(",")):
            started = time.monotonic()
            found = clustered(chosen.folder, Path(scratch) / str(count), count)
            wrong += len(found ^ expected)
            print(  # noqa: T201
                f"{count} nodes: {len(found)} groups, {len(found ^ expected)} differ,"
                f" {time.monotonic() - started:.0f} s",
                flush=True,
            )
    return 1 if wrong else 0


def clustered(folder: Path, place: Path, count: int) -> set[tuple[object, ...]]:
    """The groups by ``count`` nodes."""
    table, out = str(place / "t.lance"), place / "out"
    cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 1})
    for _ in range(count - 1):
        cluster.add_node(num_cpus=1)
    try:
        with ray_workers(cluster.address) as workers:
            with losing_a_node(cluster, count > 1) as progress:
                embed([str(folder)], table, SPEC, workers, progress)
            with losing_a_node(cluster, count > 1) as progress:
                match(MatchPlan(table, SPEC, out), workers, progress)
    finally:
        cluster.shutdown()
    groups = load_scan(out / "scan.json", Progress()).result.groups
    return {_in_short(group) for group in groups}


@contextmanager
def losing_a_node(cluster: Cluster, loses: bool) -> Iterator[Progress]:
    """A progress; some seconds after its first report one node is killed, and another comes."""
    timers: list[threading.Timer] = []

    def lose() -> None:
        node = next(node for node in cluster.list_all_nodes() if node is not cluster.head_node)
        cluster.remove_node(node, allow_graceful=False)
        cluster.add_node(num_cpus=1)

    def listen(report: ProgressReport) -> None:
        if loses and not timers:
            timers.append(threading.Timer(KILLED_AFTER, lose))
            timers[0].start()

    yield Progress(listen)
    for timer in timers:
        timer.cancel()
        timer.join()


def _in_short(group: Group) -> tuple[object, ...]:
    members = tuple(
        (str(member.photo.path), member.keep, round(member.score, 3)) for member in group.members
    )
    return group.level, group.bytes_to_free, members


if __name__ == "__main__":
    raise SystemExit(main())
