from __future__ import annotations

import json
from pathlib import Path

import pytest

from core.__main__ import main
from core.command_line import cluster_commands


def test_without_ray_a_sentence_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster_commands, "NEEDED", ("no_such_library",))

    assert main(["cluster", "plan", "10"]) == 2
    assert 'pip install "samelens[cluster]"' in capsys.readouterr().err


def test_a_plan_tells_each_stage(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster_commands, "NEEDED", ())

    assert main(["cluster", "plan", "1000000", "--nodes", "4", "--hourly", "2"]) == 0

    lines = capsys.readouterr().out.splitlines()
    assert [line.split("  ")[0] for line in lines[:5]] == [
        "embed", "read", "search", "score", "closer look",
    ]  # fmt: skip
    assert lines[5].startswith("in all") and lines[6].startswith("At 2.00 a computer and hour")


def test_a_plan_as_json(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(cluster_commands, "NEEDED", ())

    assert main(["cluster", "plan", "1000", "--json"]) == 0

    assert json.loads(capsys.readouterr().out)["photos"] == 1000


@pytest.mark.parametrize("storage", ["s3", "s3={", "s3=[1]"])
def test_storage_that_is_no_json_object_is_refused(
    storage: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    pytest.importorskip("lance", reason="the optional library pylance isn't installed")
    place = str(tmp_path / "t.lance")

    assert main(["cluster", "embed", str(tmp_path), "--out", place, "--storage", storage]) == 2
    assert "--storage takes a protocol, = and a JSON object." in capsys.readouterr().err
