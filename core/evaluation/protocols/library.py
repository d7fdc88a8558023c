"""The *library* protocol: photos that all differ, and edited copies planted among them.

They are written as files, and the program's own scan reads, embeds and groups them: with the head
alone, and as it ships, with the closer look at pixels and the shutter times that files carry. A
group is false if it holds photos that are not copies of one; a planted copy is found if it is in
the group of its photo. What the folder itself holds twice counts as false; the pairs are named.

False groups in a larger library are extrapolated by the square of its size, since that is how the
number of pairs grows. It assumes that the larger library is drawn from the same kinds of photos,
that each pair of different photos is as likely to be taken for one as here, and that false groups
are mostly pairs; where they grow together, it is too high. With none found it says so, not zero.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from core.closer_look.evidence import Weighing
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.closer_look.verifier import Verifier
from core.devices import thread_count
from core.embedding.specs import bundled_spec
from core.evaluation.protocols.copies import shown_photo
from core.evaluation.protocols.edits import COLLAGE, EDITS
from core.jobs.levels import LINKAGE, PairScores, same_photo_groups
from core.jobs.scan import scan
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.grouping import NodeGroup
from core.matching.head import Head
from core.matching.neighbor_search import find_candidates
from core.matching.photo_rows import PhotoRows
from core.matching.scoring import score_pairs
from core.paths import Places, replacing
from core.photo_files.decoding import Decoder
from core.progress import Progress, Stage
from core.records import Level, Photo, ScanFolder
from core.settings import ScanSettings
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.photo_cache import PhotoCache

THRESHOLDS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99)
LARGE = 100_000
PLANTED_EVERY = 3
NAMED = 40
PHOTOS, PLANTED = "photos", "planted"


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """``linkage``: no two members score below it. ``per_thousand`` false groups a thousand photos
    at this size, ``in_large`` extrapolated to ``LARGE`` photos; ``recall`` of planted copies."""

    threshold: float
    linkage: float
    recall: float
    false_groups: int
    per_thousand: float
    in_large: float


@dataclass(frozen=True, slots=True)
class LibrarySeries:
    """``default``: as a scan groups; ``rows``: as with ``--threshold``. ``false`` names two photos
    of each group of different ones that the default makes."""

    default: LibraryRow
    rows: tuple[LibraryRow, ...]
    false: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LibraryResult:
    """``head``: what the head alone does; ``scan``: the program as it ships."""

    photos: int
    planted: int
    head: LibrarySeries
    scan: LibrarySeries


@dataclass(frozen=True, slots=True)
class Shown:
    """A file of the library: the number of the photo that it shows, and whether it was planted."""

    number: int
    planted: bool


def planted_copy(files: Sequence[Path], number: int) -> Image.Image:
    """One edit of a photo, all kinds in turn; collages are left out, they show two photos."""
    kinds = [name for name in EDITS if name != COLLAGE]
    name = kinds[number // PLANTED_EVERY % len(kinds)]
    other = shown_photo(files[(number + 1) % len(files)])
    return EDITS[name](shown_photo(files[number]), other, random.Random(f"library {number}"))


def measure_library(files: Sequence[Path], folder: Path, progress: Progress) -> LibraryResult:
    """``files`` all differ; the library, its cache and its index are written into ``folder``, and
    what lies there of an earlier run is used. Raises UnreadablePhoto, DatabaseError."""
    library = folder / "library"
    _write(files, library, progress)
    places = Places.under(folder)
    scan(ScanSettings((ScanFolder(library),)), places, progress)
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.see_all()
        measured = _Library(cache, EvidenceCache(connection), files, folder, progress)
        series = [measured.series(closer_look=closer_look) for closer_look in (False, True)]
    return LibraryResult(len(files), len(files[::PLANTED_EVERY]), *series)


def _write(files: Sequence[Path], library: Path, progress: Progress) -> None:
    """The photos byte by byte; their copies without loss, and without what a camera wrote."""
    for kind in (PHOTOS, PLANTED):
        (library / kind).mkdir(parents=True, exist_ok=True)
    for number, file in enumerate(progress.track(Stage.DISCOVERING, files, len(files))):
        photo = library / PHOTOS / f"{number}{file.suffix}"
        if not photo.is_file():
            shutil.copyfile(file, photo)
        copy = library / PLANTED / f"{number}.png"
        if number % PLANTED_EVERY == 0 and not copy.is_file():
            with replacing(copy) as part:
                planted_copy(files, number).save(part, "PNG")


class _Library:
    """Neighbors and their scores are found once, groups at each threshold."""

    def __init__(
        self,
        cache: PhotoCache,
        evidence: EvidenceCache,
        files: Sequence[Path],
        folder: Path,
        progress: Progress,
    ) -> None:
        self._files, self._cache, self._head = files, cache, Head.load()
        self._photos = EmbeddedPhotos(cache, bundled_spec())
        rows = PhotoRows(cache, self._photos)
        threads, fetch = thread_count(), rows.embedded.vectors
        weighing, decoder = Weighing.load(), Decoder()
        closer_look = Verifier(weighing, cache.photos_of, evidence, decoder, progress, threads)
        self._scores = PairScores(rows, self._head, closer_look)
        progress.begin(Stage.MATCHING, len(rows.embedded))
        candidates = find_candidates(rows.embedded, folder, threads, progress)
        progress.begin(Stage.SCORING, len(candidates))
        scored = score_pairs(candidates, fetch, self._head, progress, CLOSER_LOOK_FROM, threads)
        self._scored = rows.of_contents(scored)
        progress.begin(Stage.CLOSER_LOOK)

    def series(self, *, closer_look: bool) -> LibrarySeries:
        """All thresholds."""
        default, groups = self._row(None, closer_look=closer_look)
        rows = tuple(self._row(threshold, closer_look=closer_look)[0] for threshold in THRESHOLDS)
        return LibrarySeries(default, rows, tuple(self._named(groups)))

    def _row(
        self, chosen: float | None, *, closer_look: bool
    ) -> tuple[LibraryRow, list[list[Shown]]]:
        nodes = same_photo_groups(self._scored, self._scores, {}, chosen, closer_look=closer_look)
        groups = [self._shown(group) for group in nodes]
        threshold = chosen or self._head.threshold(Level.SAME_PHOTO)
        linkage = chosen or min(threshold, LINKAGE)
        return row_of(groups, len(self._files), threshold, linkage), groups

    def _shown(self, group: NodeGroup) -> list[Shown]:
        contents = [self._photos.nodes[node] for node in group.nodes]
        photos = self._cache.photos_of(contents).values()
        return [_shown_by(photo) for same in photos for photo in same]

    def _named(self, groups: Iterable[Sequence[Shown]]) -> Iterator[tuple[str, str]]:
        false = [group for group in groups if _is_false(group)]
        for group in false[:NAMED]:
            first, second, *_ = sorted({self._files[photo.number].name for photo in group})
            yield first, second


def _shown_by(photo: Photo) -> Shown:
    return Shown(int(photo.path.stem), photo.path.parent.name == PLANTED)


def row_of(
    groups: Sequence[Sequence[Shown]], photos: int, threshold: float, linkage: float
) -> LibraryRow:
    """Count false groups and found copies of a library of ``photos`` that all differ."""
    together = sum(
        photo.planted and Shown(photo.number, planted=False) in group
        for group in groups
        for photo in group
    )
    false = sum(_is_false(group) for group in groups)
    return LibraryRow(
        threshold,
        linkage,
        together / len(range(0, photos, PLANTED_EVERY)),
        false,
        1000 * false / photos,
        false * (LARGE / photos) ** 2,
    )


def _is_false(group: Sequence[Shown]) -> bool:
    return len({photo.number for photo in group}) > 1
