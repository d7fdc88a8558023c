"""Archives for tests: embedded in this process by a cheap embedder, or by the real one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from core.cluster.embed import EmbedReport, embed
from core.cluster.embed_files import EmbeddingPlan, FileEmbedder
from core.cluster.sources import Options
from core.cluster.table import PhotoTable, TableRow
from core.cluster.workers import ThisProcess
from core.embedding.specs import bundled_spec
from core.progress import Progress
from tests.conftest import FakeEmbedder

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
    return embed(
        names, str(place), SPEC, ThisProcess(), progress or Progress(), options, partial(cheap)
    )


def rows_in(place: Path) -> dict[str, TableRow]:
    table = PhotoTable.open(str(place), SPEC)
    return {row.uri: row for row in table.rows(range(len(table)))}
