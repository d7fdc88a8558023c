"""Archives for tests: embedded in this process by a cheap embedder, or by the real one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from PIL import Image

from core.cluster.embed import EmbedReport, embed
from core.cluster.embed_files import EmbeddingPlan, FileEmbedder
from core.cluster.match import MatchPlan, match
from core.cluster.match_files import MatchReport
from core.cluster.sources import Options
from core.cluster.table import PhotoTable, TableRow
from core.cluster.workers import ThisProcess, Workers
from core.embedding.specs import bundled_spec
from core.jobs.scan import scan
from core.paths import Places
from core.progress import Progress
from core.records import Group, Level, ScanFolder, ScanResult
from core.review.saved_scan import load_scan
from core.settings import ScanSettings
from tests.conftest import FakeEmbedder, textured

SPEC = bundled_spec()


def cheap(plan: EmbeddingPlan) -> FileEmbedder:
    return FileEmbedder(plan, FakeEmbedder())


def embedded(
    sources: Sequence[Path | str],
    place: Path,
    progress: Progress | None = None,
    options: Options | None = None,
) -> EmbedReport:
    """With the cheap embedder."""
    names = list(map(str, sources))
    return embed(names, str(place), SPEC, ThisProcess(), progress or Progress(), options, cheap)


def rows_in(place: Path) -> dict[str, TableRow]:
    table = PhotoTable.open(str(place), SPEC)
    return {row.uri: row for row in table.rows(range(len(table)))}


def some_photos(folder: Path) -> Path:
    """Pictures, edits of some, equal bytes, and a file that is none."""
    for number in range(6):
        textured(folder / f"{number}.jpg", number)
    for number in (0, 1):
        with Image.open(folder / f"{number}.jpg") as image:
            image.save(folder / f"{number} again.jpg", quality=60)
            image.resize((240, 180)).save(folder / f"{number} small.png")
            image.crop((10, 10, 300, 230)).save(folder / f"{number} part.jpg", quality=80)
    for name in ("2 copy.jpg", "0 copy.jpg"):
        (folder / name).write_bytes((folder / f"{name[0]}.jpg").read_bytes())
    for name in ("broken.jpg", "broken too.jpg"):
        (folder / name).write_bytes((folder / "3.jpg").read_bytes()[:300])
    return folder


def in_short(groups: Iterable[Group]) -> list[tuple[object, ...]]:
    """All that a group says."""
    return [
        (
            group.level,
            round(group.weakest_score, 4),
            group.bytes_to_free,
            [
                (member.photo.path, member.keep, round(member.score, 4), str(member.reason))
                for member in group.members
            ],
        )
        for group in groups
    ]


def scanned(folder: Path, places: Places, level: Level = Level.SAME_PHOTO) -> ScanResult:
    """By the desktop, with the cheap embedder."""
    settings = ScanSettings((ScanFolder(folder),), level=level, threads=1)
    return scan(settings, places, Progress(), load_embedder=FakeEmbedder)


def matched(place: Path, out: Path, workers: Workers | None = None, **options: Any) -> MatchReport:
    plan = MatchPlan(str(place), SPEC, out, **options)
    return match(plan, workers or ThisProcess(), Progress())


def groups_in(out: Path) -> tuple[Group, ...]:
    """What the window opens."""
    return load_scan(out / "scan.json", Progress()).result.groups
