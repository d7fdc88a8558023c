"""Verdicts leave as a table and come back; a row that can't be used is named, the rest is read."""

from __future__ import annotations

import hashlib
import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core.errors import CoreError, UnusableInput
from core.records import ContentHash, VerdictKind
from core.review import labelled_pairs, verdict_table
from core.review.reasons import TableProblem
from core.review.verdict_table import read_verdicts, write_verdicts
from core.storage.verdicts import KnownVerdict
from core.wording.reasons import Reason
from tests.because import because

FIRST, SECOND = ContentHash(b"1" * 32), ContentHash(b"2" * 32)


def table(folder: Path, *rows: str) -> Path:
    file = folder / "verdicts.csv"
    columns = "verdict,first_sha256,second_sha256,at,first_path,second_path"
    file.write_text("\n".join((columns, *rows)))
    return file


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    at = datetime(2024, 3, 12, 14, 5, tzinfo=UTC)
    verdict = KnownVerdict((FIRST, SECOND), VerdictKind.SAME, "review", at, (None, None))

    write_verdicts([verdict], tmp_path / "verdicts.csv")

    assert read_verdicts(tmp_path / "verdicts.csv").verdicts == (verdict,)


def test_a_photo_may_be_named_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"a")

    (verdict,) = read_verdicts(table(tmp_path, f"different,,{SECOND.hex()},,a.jpg,")).verdicts

    assert verdict.pair == (hashlib.sha256(b"a").digest(), SECOND)


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("alike,{1},{2},,,", Reason.of(TableProblem.NO_VERDICT, words="alike")),
        ("same,00,{2},,,", Reason.of(TableProblem.NO_SHA256, name="00")),
        ("same,{1},none,,,", Reason.of(TableProblem.NO_SHA256, name="none")),
        ("same,,{2},,,", Reason.of(TableProblem.FIRST_UNNAMED)),
        ("same,{1},,,,", Reason.of(TableProblem.SECOND_UNNAMED)),
        ("same,{1},{2},noon,,", Reason.of(TableProblem.NO_TIME, words="noon")),
        # no zone of a computer reaches these
        ("same,{1},{2},0001-01-01,,", Reason.of(TableProblem.NO_TIME, words="0001-01-01")),
        ("same,{1},{2},9999-12-31,,", Reason.of(TableProblem.NO_TIME, words="9999-12-31")),
    ],
)
def test_a_row_that_cannot_be_used_is_named(tmp_path: Path, row: str, reason: Reason) -> None:
    good = f"same,{FIRST.hex()},{SECOND.hex()},,,"
    bad = row.replace("{1}", FIRST.hex()).replace("{2}", SECOND.hex())

    verdicts = read_verdicts(table(tmp_path, bad, good))

    (problem,) = verdicts.problems
    assert problem.reason == Reason.of(TableProblem.ROW, number=2, reason=reason)
    assert len(verdicts.verdicts) == 1


def test_a_path_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    rows = (f"same,,{SECOND.hex()},,none.jpg,", f"same,{FIRST.hex()},,,,nul\0.jpg")

    verdicts = read_verdicts(table(tmp_path, *rows))

    assert [str(problem.reason).split(":")[0] for problem in verdicts.problems] == [
        "Row 2", "Row 3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe\x00", TableProblem.NO_TABLE),
        (b"first,second\n", TableProblem.NO_COLUMN),
        (b"", TableProblem.NO_COLUMN),
        (b'verdict\n"' + b"x" * 200_000, TableProblem.MALFORMED),
    ],
)
def test_a_file_that_is_no_table_is_refused(
    tmp_path: Path, content: bytes, code: TableProblem
) -> None:
    file = tmp_path / "verdicts.csv"
    file.write_bytes(content)

    with pytest.raises(UnusableInput) as refused:
        read_verdicts(file)

    assert refused.value.reason.code is code


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such files")
def test_what_never_ends_is_refused_as_a_table_and_in_a_row(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    for endless in (tmp_path / "pipe", Path("/dev/zero")):
        with pytest.raises(CoreError) as refused:
            read_verdicts(endless)
        assert refused.value.reason.code is TableProblem.UNREADABLE

        verdicts = read_verdicts(table(tmp_path, f"same,,{SECOND.hex()},,{endless},"))
        assert "regular file" in str(verdicts.problems[0].reason)


def test_a_table_is_read_up_to_a_size_and_a_number_of_bad_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verdict_table, "MOST_PROBLEMS", 10)
    with pytest.raises(UnusableInput, check=because(TableProblem.NO_TABLE)):
        read_verdicts(table(tmp_path, *("?" for _ in range(11))))
    monkeypatch.setattr(labelled_pairs, "LARGEST", 20)
    with pytest.raises(CoreError, check=because(TableProblem.UNREADABLE)):
        read_verdicts(table(tmp_path))
