"""What the page of results says of the program itself: look-alike templates and real edits, each
with the part that choices may look at and the frozen one."""

from __future__ import annotations

import hashlib
from dataclasses import asdict
from pathlib import Path

from core.closer_look.evidence import ALIGNER
from core.evaluation.dice import Part
from core.evaluation.protocol_rows import saved
from core.evaluation.protocols import real_edits_protocol, templates_protocol
from core.evaluation.protocols.real_edits_protocol import (
    BasePhotos,
    edit_cells,
    measure_real_edits,
    real_edits_summary,
)
from core.evaluation.protocols.templates_protocol import (
    measure_templates,
    template_cells,
    templates_summary,
)
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.multi_level import MultiLevelHead
from core.evaluation.tables import Row, markdown_of
from core.progress import Progress

TEMPLATES_WORDS = """Pictures of one layout, filled in anew for each, that our own code draws: 20 of
each template, scanned alone, and with copies of the first four in eight ways. Part *{part}*."""
EDITS_WORDS = """{photos} photos and a copy of each by every edit, scanned with one kind of copies
after another; *five kinds at once* is in no total. Found: in a group with its original. Proposed to
go: it, or its original. Part *{part}*."""


def template_sections(out: Path, catalog: Catalog, progress: Progress) -> list[str]:
    """Both parts, under one heading."""
    sections = ["## Templates: pictures that only look alike"]
    for part in Part:
        identity = _identity(catalog, f"{templates_protocol.DRAWN} {part}")

        def measure(part: Part = part) -> Row:
            measured = measure_templates((), part, out, None, progress)
            return {"rows": [asdict(row) for row in measured]}

        rows = saved(out / f"templates-{part}-{identity}.json", measure)["rows"]
        table = markdown_of([template_cells(row) for row in rows])
        sections += [TEMPLATES_WORDS.format(part=part), templates_summary(rows), table]
    return sections


def real_edit_sections(
    folder: Path, most: int, out: Path, catalog: Catalog, progress: Progress
) -> list[str]:
    """Both parts, on up to ``most`` photos of ``folder`` each."""
    sections = [f"## {folder.name}: real edits"]
    for part in Part:
        photos = BasePhotos.of(folder, part, most)
        names = " ".join(file.name for file in photos.files)
        identity = _identity(catalog, f"{real_edits_protocol.DRAWN} {names}")

        def measure(photos: BasePhotos = photos) -> Row:
            measured = measure_real_edits((), photos, out, None, progress)
            return {"rows": [asdict(row) for row in measured]}

        rows = saved(out / f"real-edits-{photos.name}-{identity}.json", measure)["rows"]
        table = markdown_of([edit_cells(row) for row in rows])
        words = EDITS_WORDS.format(photos=len(photos.files), part=part)
        sections += [words, *real_edits_summary(rows), table]
    return sections


def _identity(catalog: Catalog, more: str) -> str:
    text = f"{ALIGNER} {catalog.identity(MultiLevelHead.name)} {more}"
    return hashlib.sha256(text.encode()).hexdigest()[:12]
