"""What a match leaves in its folder.

``groups.parquet`` has a row a file in a group, ``pairs.parquet`` a row a pair that was worth a
look; ``scan.json`` is a saved scan of those groups that lie on a disk, which the window opens for
review; ``report.json`` counts. ``candidates`` is what the next match goes on from. Each file
appears whole or not at all, the report last.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute
import pyarrow.parquet as parquet

from core.closer_look.looks import CLOSER_LOOK_FROM
from core.cluster.archive_rows import ArchiveRows
from core.cluster.grouping_tasks import Grouped
from core.cluster.reasons import ClusterProblem
from core.cluster.scoring_tasks import TableVersion
from core.cluster.sources import is_remote
from core.cluster.table import PROBLEMS, PhotoTable
from core.errors import CoreError, UnusableInput
from core.jobs.scan_groups import in_order
from core.matching.neighbors import Candidates
from core.matching.saved_candidates import SavedCandidates
from core.paths import replacing
from core.records import Group, Problem, ScanResult
from core.review.export import write_json
from core.wording.reasons import from_json

GROUPS, PAIRS, SCAN, REPORT, KNOWN = (
    "groups.parquet",
    "pairs.parquet",
    "scan.json",
    "report.json",
    "candidates",
)


@dataclass(frozen=True, slots=True)
class Match:
    """All that came out. ``since``: the version of the match before; ``seconds`` by stage."""

    table: TableVersion
    since: int | None
    rows: ArchiveRows
    candidates: Candidates
    parts: Sequence[Grouped]
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class MatchReport:
    """``new_groups``: those with a file that came after ``since``; ``elsewhere``: those that aren't
    in the saved scan, because a photo of theirs lies on no disk."""

    version: int
    files: int
    contents: int
    problems: int
    pairs: int
    groups: int
    new_groups: int
    elsewhere: int
    bytes_to_free: int
    seconds: dict[str, float]


@dataclass(frozen=True, slots=True)
class MatchFiles:
    """``folder`` is made if it isn't there."""

    folder: Path

    def candidates(self, version: int) -> SavedCandidates:
        """Those of the match of a version. Raises UnusableInput where they aren't here."""
        saved = SavedCandidates.load(self.folder / KNOWN, str(version))
        if saved is None:
            raise UnusableInput(ClusterProblem.NOT_MATCHED, result=self.folder, version=version)
        return saved

    def write(self, match: Match) -> MatchReport:
        """Raises CoreError."""
        table = match.table.opened()
        groups = in_order(group for part in match.parts for group in part.groups)
        uris = {path: uri for part in match.parts for path, uri in part.uris.items()}
        on_disks = [group for group in groups if _is_on_disk(group, uris)]
        new = _added_since(match, table)
        problems = list(_problems(table))
        listed = _group_table(groups, uris, new)
        is_new = pa.compute.filter(listed["group"], listed["new"])
        report = MatchReport(
            match.table.version,
            len(table),
            int((match.rows.owners == np.arange(len(match.rows))).sum()),
            len(problems),
            len(match.candidates),
            len(groups),
            len(pa.compute.unique(is_new)),
            len(groups) - len(on_disks),
            sum(group.bytes_to_free for group in groups),
            match.seconds,
        )
        with _writing(self.folder):
            self.folder.mkdir(parents=True, exist_ok=True)
            _write(listed, self.folder / GROUPS)
            _write(_pair_table(match), self.folder / PAIRS)
            saved = SavedCandidates(match.rows.hashes, match.candidates)
            saved.save(self.folder / KNOWN, str(match.table.version))
        here = tuple(problem for uri, problem in problems if not is_remote(uri))
        result = ScanResult(len(table) - len(problems), match.seconds, here, tuple(on_disks))
        write_json(result, self.folder / SCAN)
        with _writing(self.folder), replacing(self.folder / REPORT) as part:
            part.write_text(json.dumps(asdict(report), indent=1) + "\n", encoding="utf-8")
        return report


@contextmanager
def _writing(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        why = error.strerror or str(error)
        raise CoreError(ClusterProblem.RESULT_UNWRITABLE, result=folder, why=why) from error


def _write(table: Any, file: Path) -> None:
    with replacing(file) as part:
        parquet.write_table(table, part, compression="zstd")


def _is_on_disk(group: Group, uris: dict[Path, str]) -> bool:
    return not any(member.photo.path in uris for member in group.members)


def _added_since(match: Match, table: PhotoTable) -> frozenset[str]:
    """The files that the earlier match didn't know; all, where there was none."""
    uris = {uri for part in table.chunks(["uri"]) for uri in part["uri"].to_pylist()}
    if match.since is None:
        return frozenset(uris)
    before = PhotoTable.open(match.table.place, match.table.spec, match.since)
    for part in before.chunks(["uri"]):
        uris.difference_update(part["uri"].to_pylist())
    return frozenset(uris)


def _group_table(groups: Sequence[Group], uris: dict[Path, str], new: frozenset[str]) -> Any:
    rows: dict[str, list[Any]] = {name: [] for name in GROUP_COLUMNS.names}
    for number, group in enumerate(groups):
        for member in group.members:
            photo = member.photo
            uri = uris.get(photo.path, str(photo.path))
            values = (
                number, group.level.value, group.weakest_score, uri, photo.content_hash.hex(),
                photo.size, member.keep, member.score, str(member.reason), uri in new,
            )  # fmt: skip
            for name, value in zip(GROUP_COLUMNS.names, values, strict=True):
                rows[name].append(value)
    return pa.table(rows, schema=GROUP_COLUMNS)


GROUP_COLUMNS = pa.schema(
    [
        ("group", pa.int64()),
        ("level", pa.string()),
        ("weakest_score", pa.float32()),
        ("uri", pa.string()),
        ("sha256", pa.string()),
        ("bytes", pa.int64()),
        ("keep", pa.bool_()),
        ("score", pa.float32()),
        ("reason", pa.string()),
        ("new", pa.bool_()),
    ]
)


def _pair_table(match: Match) -> Any:
    """By the hash of each content, or of the photo inside of one."""
    candidates, rows = match.candidates, match.rows
    scores = candidates.scores_by(candidates.scored_by)
    good = np.flatnonzero(scores >= CLOSER_LOOK_FROM)
    contents = rows.hashes[rows.owners]
    first, second = (
        pa.array([content.ljust(32, b"\0").hex() for content in contents[at].tolist()])
        for at in candidates.pairs[good].T
    )
    similarities = pa.array(candidates.similarities[good])
    names = ["sha256_a", "sha256_b", "similarity", "score"]
    return pa.table([first, second, similarities, pa.array(scores[good])], names=names)


def _problems(table: PhotoTable) -> Iterator[tuple[str, Problem]]:
    for part in table.chunks(["uri", "problem"], "problem IS NOT NULL"):
        for uri, problem in zip(part["uri"].to_pylist(), part["problem"].to_pylist(), strict=True):
            yield uri, Problem(Path(uri), from_json(PROBLEMS, json.loads(problem)))
