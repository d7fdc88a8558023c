"""Verdicts and heads from the command line."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from core.__main__ import main
from core.command_line import teaching_commands
from core.paths import Places
from core.records import ContentHash, VerdictKind
from core.storage.database import open_store
from core.storage.verdicts import Verdicts
from tests.conftest import FakeEmbedder


def test_verdicts_go_out_and_come_back_by_the_command_line(
    save_photo: Callable[..., Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = save_photo("=a.jpg", 1), save_photo("b.jpg", 2)
    table = tmp_path / "in.csv"
    table.write_text(
        f"verdict,first_path,second_path\nsame,{first},{second}\nmaybe,{first},{second}\n"
    )

    assert main(["label", "import", str(table)]) == 0
    output = capsys.readouterr()
    assert "1 verdict added" in output.out
    assert "Row 3" in output.err

    out = tmp_path / "out.csv"
    assert main(["label", "export", str(out)]) == 0
    assert main(["label", "import", str(out)]) == 0
    assert "0 verdicts added, 1 known already" in capsys.readouterr().out
    assert main(["label", "import", str(first)]) == 2
    assert main(["heads", "list"]) == 0
    assert "*   0  the one that came with Samelens" in capsys.readouterr().out
    assert main(["heads", "use", "7"]) == 2
    assert main(["train", "--labels"]) == 2
    assert "20 verdicts" in capsys.readouterr().err


def test_a_table_never_changes_what_was_said_here(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = (ContentHash(bytes([value]) * 32) for value in (1, 2))
    with closing(open_store(Places.of_user().store_file)) as store:
        Verdicts(store).give([(first, second)], VerdictKind.DIFFERENT, "review")
        table = tmp_path / "hostile.csv"
        rows = "\n".join(
            (f"same,{second.hex()},{first.hex()}", f"same,{first.hex()},{second.hex()}")
        )
        table.write_text(f"verdict,first_sha256,second_sha256\n{rows}\n")

        assert main(["label", "import", str(table)]) == 0

        verdict = Verdicts(store).of_pair((first, second))
    assert verdict is VerdictKind.DIFFERENT
    assert "0 verdicts added" in capsys.readouterr().out


def test_labelled_pairs_are_imported_whatever_their_columns_are_called(
    save_photo: Callable[..., Path],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(teaching_commands, "_embedder", FakeEmbedder)
    first, second = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    table = tmp_path / "pairs.csv"
    table.write_text(f"n,x,y,z\n1,{first},{second},1\n2,{first},gone.jpg,0\n")

    assert main(["label", "import", str(table)]) == 2
    assert main(["label", "import", str(table), "--columns", "x,y"]) == 2
    capsys.readouterr()
    assert main(["label", "import", str(table), "--columns", "x,y,z"]) == 0
    output = capsys.readouterr()
    assert "1 verdict added, 0 known already, 1 row refused." in output.out
    assert "Row 3: gone.jpg isn't there." in output.err
    assert main(["train", "--labels", str(table), "--columns", "x,y,z"]) == 2  # one is too few
    assert "20 verdicts" in capsys.readouterr().err
