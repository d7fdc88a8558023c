"""The *templates* protocol: pictures that look alike and are not the same, with honest copies.

Of each template, ``PICTURES`` pictures are drawn and scanned alone; then with copies of the first
``COPIED`` in all ways of :mod:`~core.evaluation.templates.honest_copies`. Nothing may be proposed
to go for another picture, and the copies should be found. Plain walls and dark photos show too
little for that: of their copies nothing is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.evaluation.dice import Part
from core.evaluation.protocols.planted import ORIGINALS, Counts, PlantedLibrary, folder_name, write
from core.evaluation.tables import Cells, Row
from core.evaluation.templates.catalog import TEMPLATES, Series
from core.evaluation.templates.honest_copies import COPIES
from core.progress import Progress, Stage

DRAWN = 1
"""Pictures of another number were drawn differently, and lie in other folders."""
PICTURES, COPIED = 20, 4
COPY_FOLDER = "copies"
NOT_ASKED = ("plain walls", "walls of one house", "dark photos", "lens covered")
PHOTOGRAPHED = ("forms photographed", "receipts photographed", "memes", "products", *NOT_ASKED)


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """``alone``: the pictures without their copies."""

    kind: str
    alone: Counts
    with_copies: Counts


def measure_templates(
    kinds: Sequence[str],
    part: Part,
    out: Path,
    threads: int | None,
    progress: Progress,
    pictures: int = PICTURES,
) -> Iterator[TemplateRow]:
    """A row for each kind, of all if none is named, as soon as it is known. Pictures and the cache
    of their embeddings lie in a folder in ``out`` and are used again.

    Raises Cancelled and DatabaseError.
    """
    library = PlantedLibrary(out / f"templates-{part}-{DRAWN}", threads, progress)
    for kind in kinds or TEMPLATES:
        folder = library.folder / folder_name(kind)
        draw_template(Series(part, kind), folder, progress, pictures)
        yield TemplateRow(kind, library.counts(folder / ORIGINALS), library.counts(folder))


def draw_template(
    series: Series, folder: Path, progress: Progress, pictures: int = PICTURES
) -> None:
    """Write what isn't there yet."""
    suffix = ".jpg" if series.kind in PHOTOGRAPHED else ".png"
    for number in progress.track(Stage.RENDERING, range(pictures), pictures):
        progress.check()
        names = [folder / ORIGINALS / f"{number}{suffix}"]
        if number < COPIED:
            names += [folder / COPY_FOLDER / f"{number} {name}.jpg" for name in COPIES]
        if all(name.is_file() for name in names):
            continue
        picture = series.picture(number)
        write(picture, names[0])
        for name, (kind, copy) in zip(names[1:], COPIES.items(), strict=False):
            write(copy(picture, series.dice(kind, number)), name, 88)


def template_cells(row: Row) -> Cells:
    """A line of the table."""
    alone, copies = row["alone"], row["with_copies"]
    return [
        ("template", row["kind"]),
        (f"of {alone['originals']} proposed to go", str(alone["lost"])),
        ("false groups", str(alone["false"])),
        ("with copies: proposed to go", str(copies["lost"])),
        ("copies proposed for another", str(copies["lost_copies"])),
        (f"of {copies['copies']} copies found", str(copies["found"])),
        ("found and proposed", str(copies["proposed"])),
    ]


def templates_summary(rows: Sequence[Row]) -> str:
    """Over all kinds."""
    lost = sum(row["alone"]["lost"] for row in rows)
    pictures = sum(row["alone"]["originals"] for row in rows)
    lost_beside = sum(
        row["with_copies"]["lost"] + row["with_copies"]["lost_copies"] for row in rows
    )
    asked = [row["with_copies"] for row in rows if row["kind"] not in NOT_ASKED]
    copies = max(1, sum(counts["copies"] for counts in asked))
    found, proposed = (sum(counts[key] for counts in asked) for key in ("found", "proposed"))
    return (
        f"Of {pictures:,} different pictures, {lost} are proposed to go; beside copies, "
        f"{lost_beside} pictures and copies go for another picture. Of {copies:,} copies, "
        f"{found / copies:.3f} are found and {proposed / copies:.3f} proposed to go."
    )
