"""A photo that takes the program down does so once; those that were read beside it are innocent.

Processes really die here: see tests/soak/deadly_decoder.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.__main__ import main
from core.errors import UnreadablePhoto
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files import gate, trial
from core.photo_files.decoding import Decoder
from core.photo_files.decoding_slots import PATTERN
from core.photo_files.measuring import MeasuredFacts, measure
from core.photo_files.reasons import PhotoProblem
from core.photo_files.shot_facts import NO_SHOT
from core.photo_files.suspects import Suspects
from core.progress import Progress
from core.records import Level, Problem, ScanFolder
from core.review.export import write_html
from core.settings import ScanSettings
from core.storage.database import open_cache
from core.storage.upkeep import clear_cache
from core.wording.reasons import Reason
from tests.conftest import textured

Save = Callable[..., Path]
DEADLY = PhotoProblem.DEADLY.sentence
ROOT = Path(__file__).resolve().parents[3]
DECODER = ROOT / "tests" / "soak" / "deadly_decoder"
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX's")


def job(
    name: str, places: Path, photos: Path, number: int = 0, **how: str
) -> tuple[int, list[str]]:
    """Exit status, and what was printed."""
    path = os.pathsep.join([str(DECODER), str(ROOT)])
    ended = subprocess.run(
        [sys.executable, "-m", "tests.soak.deadly_jobs", name, str(places), str(photos)],
        env={**os.environ, "PYTHONPATH": path, "DEADLY_SIGNAL": str(int(number)), **how},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return ended.returncode, ended.stdout.splitlines()


def spoil(photo: Path, how: bytes = b"DEADLY") -> Path:
    photo.write_bytes(photo.read_bytes() + how)
    return photo


@POSIX
def test_a_crash_in_a_scan_costs_one_scan_and_no_other_photo(
    tmp_path: Path, save_photo: Save
) -> None:
    photos = [save_photo(f"{number:02}.jpg", number) for number in range(12)]
    deadly = spoil(photos[3])
    shutil.copy(deadly, deadly.with_name("copy.jpg"))
    at = (tmp_path / "places", deadly.parent, signal.SIGSEGV)

    assert job("scan", *at)[0] == -signal.SIGSEGV
    status, lines = job("scan", *at)
    assert status == 0
    assert lines == [f"03.jpg: {DEADLY}", f"copy.jpg: {DEADLY}", "11 embedded"]

    deadly.write_bytes(photos[4].read_bytes() + b"mended")
    assert job("scan", *at) == (0, [f"copy.jpg: {DEADLY}", "12 embedded"])


@POSIX
def test_a_crash_in_the_closer_look_costs_one_scan_and_condemns_nobody_else(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    for number, name in enumerate("abc"):
        textured(photos / f"{name}.jpg", number)
    spoil(photos / "b.jpg")
    spoil(photos / "c.jpg", b"SLOW")
    at = (tmp_path / "places", photos, signal.SIGABRT)

    assert job("look", *at, DEADLY_COMPANY="1")[0] == -signal.SIGABRT
    status, lines = job("look", *at)
    assert status == 0
    assert lines == ["b.jpg: not looked at", "c.jpg: weighed", f"b.jpg: {DEADLY}"]


@POSIX
def test_a_crash_in_review_costs_one_start_and_the_sentence_stands_in_the_pictures_place(
    tmp_path: Path, save_photo: Save
) -> None:
    for number, name in enumerate("abc"):
        save_photo(f"{name}.jpg", number)
    photos = tmp_path / "photos"
    spoil(photos / "b.jpg", b"SLOW")
    spoil(photos / "c.jpg")
    at = (tmp_path / "places", photos, signal.SIGSEGV)

    assert job("view", *at, DEADLY_COMPANY="1")[0] == -signal.SIGSEGV
    status, lines = job("view", *at)
    assert status == 0
    assert lines == ["a.jpg: shown", "b.jpg: shown", f"c.jpg: {DEADLY}", "1 marked"]


@POSIX
def test_what_survives_its_trial_and_kills_all_the_same_is_found_alone(
    tmp_path: Path, save_photo: Save
) -> None:
    """Such as a decoder that dies for want of stack, which threads have less of."""
    deadly, slow = spoil(save_photo("a.jpg", 1)), spoil(save_photo("b.jpg", 2), b"SLOW")
    at = (tmp_path / "places", deadly.parent, signal.SIGSEGV)

    assert job("scan", *at, DEADLY_COMPANY="1", DEADLY_WHERE="program")[0] == -signal.SIGSEGV
    assert job("scan", *at, DEADLY_WHERE="program")[0] == -signal.SIGSEGV
    lines = [f"{deadly.name}: {DEADLY}", "1 embedded"]
    assert job("scan", *at, DEADLY_WHERE="program") == (0, lines)
    assert slow.exists()


@POSIX
def test_a_loss_of_power_makes_nobody_skipped(tmp_path: Path, save_photo: Save) -> None:
    photo = spoil(save_photo("a.jpg", 1))
    at = (tmp_path / "places", photo.parent)

    assert job("scan", *at, signal.SIGKILL)[0] == -signal.SIGKILL
    assert job("scan", *at) == (0, ["1 embedded"])
    assert list((tmp_path / "places").rglob(PATTERN)) == []


@POSIX
def test_a_trial_tells_a_crash_from_a_file_that_is_only_damaged(
    save_photo: Save, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PYTHONPATH", str(DECODER))
    monkeypatch.setenv("DEADLY_SIGNAL", str(int(signal.SIGSEGV)))
    monkeypatch.chdir(save_photo("core/library.py").parents[1])  # no folder of photos is imported
    damaged = tmp_path / "damaged.jpg"
    damaged.write_bytes(save_photo("a.jpg", 1).read_bytes()[:500])

    assert trial.dies_over(spoil(save_photo("b.jpg", 2)), Progress().check)
    assert not trial.dies_over(damaged, Progress().check)
    assert not trial.dies_over(tmp_path / "gone.jpg", Progress().check)


def test_a_trial_that_does_not_end_is_lost(
    save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trial, "PATIENCE", 0.01)

    assert trial.dies_over(save_photo("a.jpg", 1), Progress().check)


def guilty(places: Places, photo: Path) -> None:
    """As after a crash and a trial."""
    suspects = Suspects(places.cache_file)
    suspects.learn([photo])
    suspects.learn([photo])


def test_what_was_condemned_is_refused_everywhere_until_it_changes_or_the_cache_is_emptied(
    places: Places, save_photo: Save
) -> None:
    photo, other = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    copy = Path(shutil.copy(photo, photo.with_name("copy.jpg")))
    guilty(places, photo)

    with closing(Decoder.beside(places.cache_file)) as decoder:
        for path in (photo, copy):
            with pytest.raises(UnreadablePhoto) as refusal:
                decoder.decode(path)
            assert refusal.value.reason == Reason.of(PhotoProblem.DEADLY)
        assert (decoder.shot_facts(photo), measure(photo, decoder)) == (NO_SHOT, MeasuredFacts())
        decoder.decode(other)
        photo.write_bytes(other.read_bytes())
        decoder.decode(photo)
        clear_cache(places)
        decoder.look_again()
        decoder.decode(copy)
    assert Decoder().decode(copy).facts.width == 160


def test_what_was_condemned_is_told_by_scans_reports_and_the_command_line(
    places: Places, save_photo: Save, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = save_photo("a.jpg", 1)
    copy = Path(shutil.copy(photo, photo.with_name("copy.jpg")))
    settings = ScanSettings((ScanFolder(photo.parent),), level=Level.EXACT)
    scan(settings, places, Progress())
    guilty(places, photo)

    again = scan(settings, places, Progress())
    reason = Reason.of(PhotoProblem.DEADLY)
    assert again.problems == (Problem(photo, reason), Problem(copy, reason))
    assert len(again.groups) == 1

    report = tmp_path / "report.html"
    with closing(Decoder.beside(places.cache_file)) as decoder:
        write_html(again, report, decoder=decoder)
    assert report.read_text().count(f"<figure><small>{DEADLY}") == 2

    guilty(Places.of_user(), photo)
    assert main(["compare", str(photo), str(copy)]) == 1
    assert DEADLY in capsys.readouterr().err


def test_several_threads_try_a_suspect_once_and_others_go_on(
    places: Places, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo, other = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    Suspects(places.cache_file).learn([photo])
    trials, decoder = [], Decoder.beside(places.cache_file)

    def dies_over(path: Path, check: object) -> bool:
        trials.append(path)
        thread = threading.Thread(target=decoder.decode, args=(other,))
        thread.start()
        thread.join()
        return False

    monkeypatch.setattr(gate, "dies_over", dies_over)
    with closing(decoder):
        threads = [threading.Thread(target=decoder.decode, args=(photo,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        decoder.decode(photo)

    assert trials == [photo]


@pytest.mark.logs
def test_where_nothing_can_be_noted_photos_are_decoded_all_the_same(
    tmp_path: Path, save_photo: Save
) -> None:
    photo = save_photo("a.jpg", 1)
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")

    with closing(Decoder.beside(blocked / "cache.sqlite")) as decoder:
        assert decoder.decode(photo).facts.width == 160


@pytest.mark.logs
def test_a_damaged_cache_is_left_to_the_next_scan_which_tells_of_it(
    places: Places, save_photo: Save
) -> None:
    places.cache_folder.mkdir(parents=True)
    places.cache_file.write_bytes(b"no database at all" * 100)

    with closing(Decoder.beside(places.cache_file)) as decoder:
        assert decoder.decode(save_photo("a.jpg", 1)).facts.width == 160
    assert places.cache_file.read_bytes().startswith(b"no database")


def test_an_older_cache_forgets_its_suspects_and_keeps_the_rest(places: Places) -> None:
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        connection.executescript(
            "DROP TABLE suspect; CREATE TABLE suspect (content_hash BLOB PRIMARY KEY,"
            " times INTEGER NOT NULL) WITHOUT ROWID; ALTER TABLE photo DROP COLUMN holds;"
            "DROP TABLE damage; DROP TABLE looked_inside; PRAGMA user_version = 3;"
        )
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        assert connection.execute("SELECT size FROM suspect").fetchall() == []
