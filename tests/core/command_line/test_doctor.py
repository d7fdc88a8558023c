"""A report that can be shown to strangers, and a look that changes nothing."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.__main__ import main
from core.command_line import doctor
from core.command_line.doctor import (
    Check,
    checks_of_places,
    checks_of_program,
    last_problems,
    without_paths,
)
from core.embedding.reasons import Remedy, WeightsProblem
from core.embedding.specs import EmbedderSpec
from core.errors import WeightsError
from core.paths import Places
from core.storage.database import open_cache, open_store

Save = Callable[..., Path]
RECORD = """\
2026-05-01 10:00:00,123 ERROR app.tasks: a task failed on {name}
Traceback (most recent call last):
  File "{name}/core/scan.py", line 12, in scan
    raise OSError("{name}")
  File "C:\\Users\\{name}\\core\\library\\decoding.py", line 7, in decode
    raise OSError("{name}")
OSError: [Errno 5] Input/output error: '{name}'"""


def checks(places: Places) -> dict[str, Check]:
    return {check.name: check for check in checks_of_places(places, show_paths=False)}


def snapshot(folder: Path) -> dict[Path, tuple[int, bytes]]:
    return {
        file: (file.stat().st_mtime_ns, file.read_bytes())
        for file in folder.rglob("*")
        if file.is_file()
    }


def test_a_user_asks_and_shows_the_answer_to_strangers(
    save_photo: Save, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "MEASURED_BATCHES", 1)
    folder = save_photo("private holiday/a.jpg").parent
    places = Places.of_user()
    assert main(["scan", str(folder), "--level", "exact"]) == 0
    places.log_folder.mkdir(parents=True)
    (places.log_folder / "samelens.log").write_text(RECORD.format(name=folder))
    before = snapshot(places.cache_folder) | snapshot(places.data_folder)
    capsys.readouterr()

    status = main(["doctor"])

    report = capsys.readouterr().out
    assert status == 0, report
    assert "photos/s embedded on" in report
    assert report.count("is right") == 2
    assert "1 photo, 0 of them unreadable" in report
    assert "OSError in decoding:7 decode < scan:12 scan" in report
    assert "private holiday" not in report
    assert os.environ["HOME"] not in report
    assert snapshot(places.cache_folder) | snapshot(places.data_folder) == before

    monkeypatch.setattr(doctor, "checks_of_program", lambda *_: ())  # once is enough
    assert main(["doctor", "--paths"]) == 0
    report = capsys.readouterr().out
    assert str(places.cache_folder) in report
    assert "private holiday" in report


def test_before_the_first_scan_nothing_is_made(places: Places) -> None:
    seen = checks(places)

    assert seen["cache"].words == seen["store"].words == "does not exist yet"
    assert all(check.is_fine for check in seen.values())
    assert not places.cache_folder.exists()


def test_a_damaged_store_is_told_and_left_as_it_is(places: Places) -> None:
    open_store(places.store_file).close()
    content = bytearray(places.store_file.read_bytes())
    content[4096:] = b"\xff" * len(content[4096:])
    places.store_file.write_bytes(content)

    seen = checks(places)

    assert not seen["store"].is_fine
    assert str(places.data_folder) not in seen["store"].words
    assert places.store_file.read_bytes() == content


def test_a_cache_in_use_is_read_with_what_was_just_written(places: Places) -> None:
    with closing(open_cache(places.cache_file, print)) as cache:
        cache.execute("INSERT INTO photo (path, size, mtime_ns) VALUES (x'61', 1, 1)")
        cache.commit()

        assert "1 photo," in checks(places)["cache"].words


def test_altered_weights_are_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(spec: EmbedderSpec) -> None:
        raise WeightsError(WeightsProblem.ALTERED, name="a", remedy=Remedy.INSTALL)

    monkeypatch.setattr(doctor, "verify_weights", refuse)

    answers = checks_of_program(Places.under(tmp_path))

    assert not next(check for check in answers if check.name == "backbone").is_fine


def test_of_the_log_only_the_last_problems_are_shown(tmp_path: Path) -> None:
    log = tmp_path / "samelens.log"
    lines = [f"2026-05-01 10:00:0{at},000 WARNING core: number {at}" for at in range(9)]
    lines.insert(5, "2026-05-01 10:00:04,500 INFO core: all well\nsecond line")
    log.write_text("\n".join(lines))

    records = last_problems(log)

    assert [record[-1] for record in records] == list("45678")
    assert not any("second line" in record for record in records)


@given(st.text(st.characters(categories=["L", "Nd", "P", "Zs"]), min_size=12))
def test_no_name_gets_into_what_strangers_see(name: str) -> None:
    assert name not in without_paths(RECORD.replace("{name}", f"/home/{name}"))
