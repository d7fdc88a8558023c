"""A disk that is full or may not be written to: what can't be done is told, and nothing is lost.

``python -m tests.soak.full_disk`` mounts small disks in a namespace of its own, where Linux lets
it; exit status 77 where not.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from core.errors import CoreError, DatabaseError
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.stated_metadata import Metadata
from core.photo_files.written_metadata import sidecar_of
from core.photo_files.xmp import extended
from core.progress import Progress
from core.records import ContentHash, Level, ScanFolder, ScanResult, VerdictKind
from core.review.actions import ToFolder, ToTrash
from core.review.export import write_csv, write_html, write_json
from core.review.journal import Journal
from core.review.removal import RemovalReport, remove, undo
from core.review.requests import RemovalRequest
from core.review.trash import SystemTrash
from core.settings import ScanSettings
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from tests.conftest import photo_of, picture, remember
from tests.folder_trash import FolderTrash

SKIPPED = 77
DISK_FULL, READ_ONLY = "The disk is full", "written to|Read-only"


class Trial:
    """Photos on a good disk, everything else on a bad one."""

    def __init__(self, good: Path, bad: Path) -> None:
        self.bad, self.photos = bad, good / "photos"
        self.photos.mkdir()
        for number in range(40):
            picture(number % 30, (60 + number % 30, 50)).save(self.photos / f"{number:02}.png")
        self.places, self.elsewhere = Places.under(bad), Places.under(good / "places")
        self.settings = ScanSettings((ScanFolder(self.photos),), level=Level.EXACT)

    def fill(self) -> None:
        """Leave no byte."""
        with (self.bad / "filler").open("wb", buffering=0) as filler:
            for size in (1 << 16, 1 << 12, 1):
                try:
                    while filler.write(bytes(size)):
                        pass
                except OSError:
                    continue

    def free(self) -> None:
        """All of it again."""
        (self.bad / "filler").unlink()

    def cache(self, sentence: str) -> None:
        """A scan ends with a sentence."""
        check_refused(lambda: remember(self.places, self.photos), sentence)
        check_refused(lambda: scan(self.settings, self.places, Progress()), sentence)

    def export(self, sentence: str) -> None:
        """No report, or the old one, but never half of one."""
        result = self.result()
        for name, write in (("a.json", write_json), ("a.csv", write_csv), ("a.html", write_html)):
            file = self.bad / name
            before = file.read_bytes() if file.exists() else None
            check_refused(lambda write=write, file=file: write(result, file), sentence)  # type: ignore[misc]
            assert (file.read_bytes() if file.exists() else None) == before
        assert not list(self.bad.glob(".*.part"))

    def move_there(self, sentence: str) -> None:
        """Photos that can't go stay where they are."""
        report = self._removed(ToFolder(self.bad / "aside", self.photos), self.photos)
        assert report.moved == (), report
        assert all(re.search(sentence, str(failure.reason)) for failure in report.failed), report
        assert all(failure.path.exists() for failure in report.failed)
        assert not (self.bad / "aside").exists() or not list((self.bad / "aside").iterdir())

    def trash_there(self, sentence: str) -> None:
        """Photos on the bad disk go to its own trash and come back, or stay."""
        report = self._removed(ToTrash(SystemTrash()), self.bad / "own")
        assert all(re.search(sentence, str(failure.reason)) for failure in report.failed), report
        with closing(open_store(self.elsewhere.store_file)) as store:
            assert undo(report.batch, Journal(store), Progress()).failed == ()
        assert len(list((self.bad / "own").glob("*.png"))) == 4

    def metadata_there(self, sentence: str) -> None:
        """A photo stays whose metadata can't be copied to one on the bad disk, or added to what a
        sidecar there holds."""
        keepers = [photo_of(file) for file in sorted((self.bad / "own").glob("*.png"))[:2]]
        copy = self.photos.parent / "copy.jpg"
        picture(50).save(copy, xmp=extended(None, Metadata(keywords=("sea",))))
        before = {file: file.read_bytes() for file in (self.bad / "own").iterdir()}
        with closing(open_store(self.elsewhere.store_file)) as store:
            journal, how = Journal(store), ToTrash(FolderTrash(self.photos.parent / "trash"))
            for keeper in keepers:
                requests = [RemovalRequest(photo_of(copy), keeper)]
                report = remove(requests, journal, how, Progress(), copy_metadata=True)
                assert re.search(f"can't be written: ({sentence})", str(report.failed[0].reason)), (
                    report
                )
        assert copy.exists()
        assert {file: file.read_bytes() for file in (self.bad / "own").iterdir()} == before

    def result(self) -> ScanResult:
        """A scan with its places on the good disk."""
        return scan(self.settings, self.elsewhere, Progress())

    def _removed(self, how: ToFolder | ToTrash, photos: Path) -> RemovalReport:
        keeper, *others = (photo_of(file) for file in sorted(photos.glob("*.png"))[:4])
        with closing(open_store(self.elsewhere.store_file)) as store:
            requests = [RemovalRequest(photo, keeper) for photo in others]
            return remove(requests, Journal(store), how, Progress())


def check_refused(work: Callable[[], object], sentence: str) -> None:
    """``work`` must end in a CoreError that says so."""
    try:
        work()
    except CoreError as error:
        assert re.search(sentence, str(error)), error
    else:
        raise AssertionError(f"nothing was said of: {sentence}")


def store_on_a_full_disk(trial: Trial) -> None:
    """Nothing is removed that can't be journalled, and old decisions stay."""
    a, b, c = (ContentHash(bytes([value]) * 32) for value in (1, 2, 3))
    with closing(open_store(trial.places.store_file)) as store:
        verdicts = Verdicts(store)
        verdicts.give([(a, b)], VerdictKind.SAME, "test")
        trial.fill()
        many = [(a, ContentHash(os.urandom(32))) for _ in range(5000)]
        check_refused(lambda: verdicts.give(many, VerdictKind.SAME, "test"), DISK_FULL)
        keeper, photo = (photo_of(file) for file in sorted(trial.photos.iterdir())[:2])
        journal, refused = Journal(store), False
        for _ in range(200):  # until the last free page is used
            try:
                how = ToTrash(FolderTrash(trial.photos.parent / "trash"))
                report = remove([RemovalRequest(photo, keeper)], journal, how, Progress())
                assert undo(report.batch, journal, Progress()).failed == ()
            except DatabaseError as error:
                assert DISK_FULL in str(error), error
                refused = True
                break
        assert refused
        trial.free()
    with closing(open_store(trial.places.store_file)) as store:
        from core.review.settling import settle

        settle(Journal(store), FolderTrash(trial.photos.parent / "trash"))
        for batch in Journal(store).batches():
            assert undo(batch.id, Journal(store), Progress()).failed == ()
        assert photo.path.exists() and keeper.path.exists()
        assert Verdicts(store).of_pair((a, b)) is VerdictKind.SAME
        Verdicts(store).give([(a, c)], VerdictKind.DIFFERENT, "test")


def main() -> int:
    """Every trial in turn; a line for each that went well."""
    if len(sys.argv) == 1:
        command = ["unshare", "--map-root-user", "--mount"]
        if shutil.which("unshare") is None or subprocess.run([*command, "true"]).returncode:
            return SKIPPED
        with tempfile.TemporaryDirectory(prefix="samelens-disk-") as top:
            inside = [*command, sys.executable, "-m", "tests.soak.full_disk", top]
            return subprocess.run(inside, check=False).returncode
    for name in ("full", "read-only", "store"):
        good, bad = (Path(sys.argv[1]) / name / disk for disk in ("good", "bad"))
        good.mkdir(parents=True)
        bad.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "tmpfs", str(bad)]
        if subprocess.run(mount, check=False).returncode:
            return SKIPPED
        _try(name, Trial(good, bad))
        print(f"{name}: all told, nothing lost")  # noqa: T201
    return 0


def _try(name: str, trial: Trial) -> None:
    if name == "store":
        store_on_a_full_disk(trial)
        return
    write_json(trial.result(), trial.bad / "a.json")
    (trial.bad / "own").mkdir()
    for photo in sorted(trial.photos.iterdir())[:4]:
        shutil.copy(photo, trial.bad / "own")
    first = min((trial.bad / "own").iterdir())
    sidecar_of(first).write_bytes(extended(None, Metadata(keywords=("its own",))))
    if name == "full":
        trial.fill()
    else:
        subprocess.run(["mount", "-o", "remount,ro", str(trial.bad)], check=True)
    sentence = DISK_FULL if name == "full" else READ_ONLY
    trial.export(f"No space left|{sentence}")
    trial.move_there(f"No space left|{sentence}")
    trial.trash_there(f"No space left|Permission denied|{sentence}")
    trial.metadata_there(f"No space left|{sentence}")
    trial.cache(f"{sentence}|can't be (opened|made)")
    if name == "full":
        trial.free()
        assert scan(trial.settings, trial.places, Progress()).photos == 40


if __name__ == "__main__":
    sys.exit(main())
