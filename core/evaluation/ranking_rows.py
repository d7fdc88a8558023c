"""Runs the *holidays* and *oxford* protocols: a row for each method, saved once it is known."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import numpy as np
from PIL import Image

from core.evaluation.protocols.rankings import Query, RankingSet, mean_average_precision
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.reasons import CannotRunHere
from core.evaluation.systems.catalog import Catalog
from core.evaluation.tables import Cells, Row
from core.progress import Progress

AT_ONCE = 16
MEASURED = 1
"""Rows of another number were measured differently and are not read."""


def run_ranking(
    pictures: RankingSet, names: Sequence[str], out: Path, progress: Progress, catalog: Catalog
) -> list[Row]:
    """Raises UnusableInput for unknown methods, UnreadablePhoto."""
    out.mkdir(parents=True, exist_ok=True)
    parts = _parts(pictures)
    rows = []
    for name in names:
        saved = out / f"{pictures.name}-map-{_key(pictures, catalog.identity(name), name)}.json"
        if not saved.is_file():
            try:
                method = catalog.make(name)
            except CannotRunHere as refusal:
                rows.append({"method": name, "missing": str(refusal.reason)})
                continue
            folder = saved.with_suffix("")
            describe_parts({folder: method}, parts, len(parts), progress)
            described = np.concatenate(described_parts(folder, len(parts)))
            count = len(pictures.files)
            asking, known = described[count:], described[:count]
            figure = mean_average_precision(method, asking, known, pictures.queries)
            saved.write_text(json.dumps({"method": name, "map": figure}), encoding="utf-8")
            shutil.rmtree(folder)
        rows.append(json.loads(saved.read_text(encoding="utf-8")))
    progress.end()
    return rows


def ranking_cells(rows: Sequence[Row]) -> list[Cells]:
    """mAP of each method, or what is missing."""
    return [
        [("method", row["method"]), ("mAP", row.get("missing") or f"{row['map']:.3f}")]
        for row in rows
    ]


def _parts(pictures: RankingSet) -> list[Callable[[], list[Image.Image]]]:
    """All pictures, then the queries."""
    starts = range(0, len(pictures.files), AT_ONCE)
    asking = [partial(_asking, pictures, query) for query in pictures.queries]
    return [*(partial(_read, pictures, start) for start in starts), *asking]


def _read(pictures: RankingSet, start: int) -> list[Image.Image]:
    rows = range(start, min(start + AT_ONCE, len(pictures.files)))
    return [pictures.picture(row) for row in rows]


def _asking(pictures: RankingSet, query: Query) -> list[Image.Image]:
    return [pictures.asking(query)]


def _key(pictures: RankingSet, identity: str, name: str) -> str:
    digest = hashlib.sha256(f"{MEASURED} {identity} {name} {pictures.queries}".encode())
    for file, degrees in zip(pictures.files, pictures.degrees, strict=True):
        digest.update(f"{file.name} {file.stat().st_size} {degrees}\n".encode())
    return digest.hexdigest()[:12]
