"""Labelled pairs as others write them: what is read, and what is said of each row that is not."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UnusableInput
from core.records import VerdictKind
from core.review import labelled_pairs
from core.review.labelled_pairs import PairColumns, read_pairs
from core.review.reasons import TableProblem
from core.review.verdict_table import read_verdicts
from core.storage.lessons import IMPORTED
from core.wording.reasons import Reason
from tests.because import because


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "in").mkdir()
    for name in ("a.jpg", "b.jpg", "in/c.jpg"):
        (tmp_path / name).write_bytes(name.encode())
    return tmp_path


def table(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    file = folder / "pairs.csv"
    file.write_bytes(text.encode(encoding))
    return file


def read(
    folder: Path, text: str, columns: PairColumns | None = None
) -> list[tuple[str, str, bool]]:
    found = read_pairs(table(folder, text), columns)
    assert found.problems == ()
    return [
        (pair.first.relative_to(folder).as_posix(), pair.second.name, pair.same)
        for pair in found.pairs
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a,b,label\na.jpg,b.jpg,1\nin/c.jpg,a.jpg,0\n",
        "\ufeffA;B;Label\r\na.jpg;b.jpg;same\r\nin/c.jpg;a.jpg;DIFFERENT\r\n",
        "a\tb\tlabel\na.jpg\tb.jpg\tTrue\n\nin\\c.jpg\ta.jpg\tfalse\n",
        "label,number,b,a\nyes,7,b.jpg,a.jpg\nno,8,a.jpg,in/c.jpg\n",
        "left,right,is_same\na.jpg,b.jpg,1.0\nin/c.jpg,a.jpg,0.0\n",  # three columns, in order
        "a.jpg,b.jpg,1\nin/c.jpg,a.jpg,0\n",  # and no header
    ],
)
def test_pairs_are_read_as_others_write_them(folder: Path, text: str) -> None:
    assert read(folder, text) == [("a.jpg", "b.jpg", True), ("in/c.jpg", "a.jpg", False)]


def test_paths_may_be_absolute_and_columns_called_otherwise(folder: Path) -> None:
    text = f"note,image1,image2,truth\n-,{folder / 'a.jpg'},b.jpg,match\n"

    assert read(folder, text, PairColumns.parse("image1, image2, truth")) == [
        ("a.jpg", "b.jpg", True)
    ]
    with pytest.raises(UnusableInput) as refused:
        read_pairs(table(folder, text))
    assert refused.value.reason == Reason.of(
        TableProblem.NO_PAIRS,
        path=folder / "pairs.csv",
        names="a, b, label",
        found="note, image1, image2, truth",
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("a.jpg,b.jpg,perhaps", Reason.of(TableProblem.NO_LABEL, words="perhaps")),
        ("a.jpg,b.jpg", Reason.of(TableProblem.TOO_SHORT)),
        (",b.jpg,1", Reason.of(TableProblem.FIRST_UNNAMED)),
        ("a.jpg,,1", Reason.of(TableProblem.SECOND_UNNAMED)),
        ("a.jpg,gone.jpg,1", Reason.of(TableProblem.NO_PICTURE, name="gone.jpg")),
        ("a.jpg,in,1", Reason.of(TableProblem.NO_PICTURE, name="in")),
        ("nul\0.jpg,b.jpg,1", Reason.of(TableProblem.NO_PICTURE, name="nul\0.jpg")),
        (f"{'x' * 5000},b.jpg,1", Reason.of(TableProblem.NO_PICTURE, name="x" * 5000)),
        ("b.jpg,b.jpg,1", Reason.of(TableProblem.ONE_PICTURE)),
        ("in/c.jpg,a.jpg,0", Reason.of(TableProblem.REPEATED, line=2)),
        ("in/c.jpg,a.jpg,1", Reason.of(TableProblem.CONTRADICTS, line=2)),
    ],
)
def test_a_row_that_cannot_be_used_is_named_by_its_line(
    folder: Path, row: str, reason: Reason
) -> None:
    found = read_pairs(table(folder, f"a,b,label\na.jpg,in/c.jpg,0\n\n{row}\na.jpg,b.jpg,1\n"))

    (problem,) = found.problems
    assert problem.reason == Reason.of(TableProblem.ROW, number=4, reason=reason)
    assert [pair.line for pair in found.pairs] == [2, 5]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"a,b,label\n\xff\xfe", TableProblem.NO_TABLE),
        ("a,b,label\n".encode("utf-16"), TableProblem.NO_TABLE),
        (b"", TableProblem.NO_PAIRS),
        (b"a,b\n", TableProblem.NO_PAIRS),
        (b'a,b,label\n"' + b"x" * 200_000, TableProblem.MALFORMED),
    ],
)
def test_another_file_is_refused(folder: Path, content: bytes, code: TableProblem) -> None:
    file = folder / "pairs.csv"
    file.write_bytes(content)

    with pytest.raises(UnusableInput, check=because(code)):
        read_pairs(file)


def test_a_file_of_nothing_but_bad_rows_is_given_up(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(labelled_pairs, "MOST_PROBLEMS", 3)

    with pytest.raises(UnusableInput, check=because(TableProblem.NO_TABLE)):
        read_pairs(table(folder, "a,b,label\n" + "a.jpg,gone.jpg,1\n" * 4))


def test_labelled_pairs_are_verdicts_too(folder: Path) -> None:
    (folder / "twin.jpg").write_bytes(b"a.jpg")
    text = "a,b,label\na.jpg,b.jpg,1\na.jpg,in/c.jpg,0\na.jpg,twin.jpg,0\n"

    found = read_verdicts(table(folder, text))

    assert [verdict.kind for verdict in found.verdicts] == [VerdictKind.SAME, VerdictKind.DIFFERENT]
    assert {verdict.source for verdict in found.verdicts} == {IMPORTED}
    assert found.verdicts[0].paths == (folder / "a.jpg", folder / "b.jpg")
    (problem,) = found.problems  # of the same bytes: nothing to be learned, and hardly different
    assert problem.reason == Reason.of(
        TableProblem.ROW, number=4, reason=Reason.of(TableProblem.ONE_PICTURE)
    )
