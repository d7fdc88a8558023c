"""Removals of photos with companions and their undo, killed anywhere: each photo and what belongs
to it are all there or all away. Where photos are moved, some companions are refused."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

from core.progress import Progress
from core.review.actions import LINKS, ToFolder
from core.review.contents import content_hash_of
from core.review.journal import Journal
from core.review.removal import remove
from core.review.requests import Companion, RemovalRequest
from core.storage.database import open_store
from tests.conftest import photo_of, picture
from tests.soak.killed_world import Job, World, jobs_of_removal

ENDINGS = (".dng", ".mov")
REFUSED = 3
"""Every so many photos have a companion whose place is taken in the folder that files go to."""


class WholeWorld(World):
    """Every photo has a RAW and a video beside it."""

    def paint(self, number: int, file: Path) -> None:
        """And what belongs to it."""
        picture(number, (40 + number, 30)).save(file, quality=90)
        for ending in ENDINGS:
            file.with_suffix(ending).write_bytes(f"{number}{ending}".encode() * 999)

    def remove(self) -> None:
        """All photos but the first, each with what belongs to it."""
        keeper, how = photo_of(self.files[0]), self._how()
        if isinstance(how, ToFolder):
            for file in self.files[REFUSED::REFUSED]:
                self._take(how.place_of(file.with_suffix(ENDINGS[-1])))
        requests = [
            RemovalRequest(photo_of(file), keeper, _companions(file))
            for file in self.files[1:]
            if file.exists()
        ]
        with closing(open_store(self.places.store_file)) as store:
            remove(requests, Journal(store), how, Progress())

    def check_photos(self) -> None:
        """Settled, all is together, unless it was an undo that was killed, now or before; then
        undone."""
        self.check_nothing_is_lost()
        with closing(open_store(self.places.store_file)) as store:
            is_returning = self.undo_was_cut_off or bool(Journal(store).cut_off_returning())
        self.settle()
        if not is_returning and self.way not in LINKS:
            for file in self.files:
                there = {path.exists() for path in (file, *companions_of(file))}
                assert len(there) == 1, f"torn apart: {file}"
        super().check_photos()

    def check_nothing_is_left_over(self) -> None:
        """No file that is none of the user's."""
        odd = [file for file in self._there() if not self.is_known(file)]
        assert not odd, odd
        names = {file.name for file in self.contents}
        odd = [file for file in self._away() if file.name not in names]
        assert not odd, odd

    def _take(self, place: Path | None) -> None:
        if place is not None and not place.exists():
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(b"another's")


def companions_of(photo: Path) -> list[Path]:
    """What belongs to a photo."""
    return [photo.with_suffix(ending) for ending in ENDINGS]


def _companions(photo: Path) -> tuple[Companion, ...]:
    """Those that are there: an undo that was killed may have brought the photo alone."""
    found = []
    for path in filter(Path.exists, companions_of(photo)):
        status, content = path.stat(), content_hash_of(path, lambda: None)
        found.append(Companion(path, status.st_size, status.st_mtime_ns, content, (), (photo,)))
    return tuple(found)


JOBS: dict[str, Job[WholeWorld]] = jobs_of_removal(WholeWorld.check_photos)
library = WholeWorld
