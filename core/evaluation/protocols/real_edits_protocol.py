"""The *real edits* protocol: what people really do to photos, one kind of edit at a time.

The photos of a folder, which must all differ, are written as files, and a copy of each by every
edit of :mod:`~core.evaluation.real_edits.catalog`. The originals are scanned with one kind of
copies after another, as somebody has them who uses one app; and once with ``AT_ONCE`` kinds of
each photo, all kinds in turn. Also the *keeper* protocol: where a copy has more pixels or a better
format and shows no more, how often the original stays.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from core.evaluation.datasets import load_dataset
from core.evaluation.dice import Dice, Part, of_part
from core.evaluation.protocols.planted import ORIGINALS, Counts, PlantedLibrary, folder_name, write
from core.evaluation.real_edits.catalog import HARDEST, REAL_EDITS
from core.evaluation.tables import Cells, Row
from core.photo_files.decoding import decode
from core.progress import Progress, Stage

DRAWN = 1
"""Copies of another number were drawn differently, and lie in other folders."""
LONGEST_SIDE = 1600
AT_ONCE = 5
MIXED = "five kinds at once"


@dataclass(frozen=True, slots=True)
class EditedRow:
    """One kind of edit."""

    kind: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class BasePhotos:
    """Photos of a folder that all differ, of one part, the first ones by name."""

    folder: Path
    part: Part
    files: Sequence[Path]

    @classmethod
    def of(cls, folder: Path, part: Part, most: int | None) -> BasePhotos:
        """Raises UnusableInput where there are none."""
        return cls(folder, part, of_part(part, load_dataset(folder).files)[:most])

    @property
    def name(self) -> str:
        """As a folder may be called."""
        return f"{self.folder.name}-{self.part}-{len(self.files)}"


def draw_edit(kind: str, photos: BasePhotos, folder: Path, progress: Progress) -> Path:
    """Write the copies of a kind that aren't there yet; where they lie. Raises UnreadablePhoto."""
    edit, copies, files = REAL_EDITS[kind], folder / folder_name(kind), photos.files
    for number in progress.track(Stage.RENDERING, range(len(files)), len(files)):
        progress.check()
        beside = (number + 1) % len(files)
        name = f"{number}+{beside}" if edit.shows_other else f"{number}"
        copy = copies / f"{name}{edit.suffix}"
        if not copy.is_file():
            photo, other = (_base(files[at]) for at in (number, beside))
            dice = Dice(photos.part, f"real-edits {kind} {files[number].name}")
            write(edit.draw(photo, other, dice), copy, edit.quality)
    return copies


def _base(file: Path) -> Image.Image:
    """At most ``LONGEST_SIDE``: as large as edits need, and no larger."""
    image = decode(file).pixels
    image.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    return image


def _write_originals(files: Sequence[Path], folder: Path) -> Path:
    originals = folder / ORIGINALS
    originals.mkdir(parents=True, exist_ok=True)
    for number, file in enumerate(files):
        original = originals / f"{number}{file.suffix.lower()}"
        if original.is_file():
            continue
        with Image.open(file) as image:
            small = max(image.size) <= LONGEST_SIDE
        if small:
            shutil.copyfile(file, original)
        else:
            write(_base(file), originals / f"{number}.jpg", 95)
    return originals


def _write_mixed(folder: Path, photos: int) -> Path:
    """Of each photo the copies of other kinds than of the one before; collages are left out."""
    kinds = [kind for kind, edit in REAL_EDITS.items() if not edit.shows_other]
    mixed = folder / folder_name(MIXED)
    shutil.rmtree(mixed, ignore_errors=True)
    mixed.mkdir()
    for number in range(photos):
        for at in range(AT_ONCE):
            kind = kinds[(number * AT_ONCE + at) % len(kinds)]
            copy = folder / folder_name(kind) / f"{number}{REAL_EDITS[kind].suffix}"
            shutil.copyfile(copy, mixed / f"{number} {at}{copy.suffix}")
    return mixed


def measure_real_edits(
    kinds: Sequence[str], photos: BasePhotos, out: Path, threads: int | None, progress: Progress
) -> Iterator[EditedRow]:
    """A row for each kind as soon as it is known; none is named: for all, and for ``MIXED``.

    Copies and the cache of their embeddings lie in a folder in ``out`` and are used again.
    Raises Cancelled, DatabaseError and UnreadablePhoto.
    """
    library = PlantedLibrary(out / f"real-edits-{photos.name}-{DRAWN}", threads, progress)
    originals = _write_originals(photos.files, library.folder)
    for kind in kinds or REAL_EDITS:
        copies = draw_edit(kind, photos, library.folder, progress)
        yield EditedRow(kind, library.counts(originals, copies))
    if not kinds:
        mixed = _write_mixed(library.folder, len(photos.files))
        yield EditedRow(MIXED, library.counts(originals, mixed))


def edit_cells(row: Row) -> Cells:
    """A line of the table."""
    counts = row["counts"]
    copies, found = counts["copies"], counts["found"]
    return [
        ("edit", row["kind"]),
        ("found", f"{found / copies:.2f}"),
        ("proposed to go", f"{counts['proposed'] / copies:.2f}"),
        ("original is the keeper", f"{counts['kept'] / found:.2f}" if found else "-"),
        ("false groups", str(counts["false"])),
        ("gone for another", str(counts["lost"] + counts["lost_copies"])),
    ]


def real_edits_summary(rows: Sequence[Row]) -> list[str]:
    """Over all kinds; which are weakest; the keeper protocol."""
    kinds = {row["kind"]: row["counts"] for row in rows if row["kind"] != MIXED}
    copies = sum(counts["copies"] for counts in kinds.values())
    found, proposed, false, lost, lost_copies = (
        sum(counts[key] for counts in kinds.values())
        for key in ("found", "proposed", "false", "lost", "lost_copies")
    )
    shares = {kind: counts["found"] / counts["copies"] for kind, counts in kinds.items()}
    weak = sorted((share, kind) for kind, share in shares.items() if share < 0.8)
    named = ", ".join(f"{kind} {share:.2f}" for share, kind in weak if kind not in HARDEST)
    hard = ", ".join(f"{kind} {shares[kind]:.2f}" for kind in HARDEST if kind in shares)
    no_gain = [counts for kind, counts in kinds.items() if REAL_EDITS[kind].no_gain]
    seen = sum(counts["found"] for counts in no_gain)
    kept = sum(counts["kept"] for counts in no_gain)
    return [
        f"{len(kinds)} kinds of edits, {copies:,} copies: {found / copies:.3f} found, "
        f"{proposed / copies:.3f} proposed to go; {false} false groups, {lost + lost_copies} "
        "photos and copies go for one that doesn't show what they show.",
        f"Below 0.8: {named or 'none'}. Of these less is asked: {hard or 'none'}.",
        f"Keeper: of {seen:,} copies found that are enlarged, framed, captioned, re-packed or put "
        f"beside another, the original stays {kept} times"
        + (f" ({kept / seen:.3f})." if seen else "."),
    ]
