"""How the service starts, refuses to start, and ends."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("uvicorn", reason="the extra [service] isn't installed")

from core.__main__ import main
from core.cluster.service.guard import LOOPBACK_NAMES
from core.cluster.service.reasons import ServiceProblem
from core.cluster.service.serving import LEAST_TOKEN, TOKEN_VARIABLE, Address, access_to, opened
from core.errors import CoreError, UnusableInput
from tests.because import because

TOKEN = "x" * LEAST_TOKEN
HERE, OPEN = Address("127.0.0.1", 0), Address("0.0.0.0", 0)


def test_an_open_address_needs_a_token_that_cannot_be_guessed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(TOKEN_VARIABLE, raising=False)
    with pytest.raises(UnusableInput, check=because(ServiceProblem.NEEDS_TOKEN)):
        access_to(OPEN, None)
    file = tmp_path / "token"
    for text, problem in {"": "NEEDS_TOKEN", "\n": "NEEDS_TOKEN", TOKEN[1:]: "SHORT_TOKEN"}.items():
        file.write_text(text, encoding="ascii")
        for address in (HERE, OPEN):
            with pytest.raises(UnusableInput, check=because(ServiceProblem[problem])):
                access_to(address, file)
    with pytest.raises(UnusableInput, check=because(ServiceProblem.NO_TOKEN_FILE)):
        access_to(OPEN, tmp_path / "none")

    file.write_text(f"{TOKEN}\n", encoding="ascii")
    assert access_to(OPEN, file).token == TOKEN
    assert access_to(OPEN, file).names is None


def test_the_token_of_the_environment_goes_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(TOKEN_VARIABLE, TOKEN)
    assert access_to(HERE, None).token == TOKEN
    assert TOKEN_VARIABLE not in os.environ
    assert access_to(HERE, None).token is None


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.8.8", "localhost", "::1"])
def test_loopback_goes_by_its_names_alone(host: str) -> None:
    assert access_to(Address(host, 0), None).names == LOOPBACK_NAMES


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "10.0.0.1", "photos.internal", "", "localhost."])
def test_what_may_be_open_to_others_is_no_loopback(host: str) -> None:
    assert not Address(host, 0).is_loopback


def test_a_port_that_is_taken_is_told() -> None:
    with (
        closing(opened(HERE)) as first,
        pytest.raises(CoreError, check=because(ServiceProblem.PORT_TAKEN)),
    ):
        opened(Address(HERE.host, first.getsockname()[1]))


def test_the_command_says_what_it_needs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve"]) == main(["serve", "table", "--library"]) == 2
    assert main(["serve", "--library", "--allow-uri", "photos.example"]) == 2
    assert main(["serve", "--library", "--host", "0.0.0.0"]) == 2
    assert "token" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C can't be sent to one process there")
def test_the_command_answers_until_it_is_stopped(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "core", "serve", "--library", "--port", "0"]
    process = subprocess.Popen(
        command, env={**os.environ, "TMPDIR": str(tmp_path)}, stderr=subprocess.PIPE, text=True
    )
    with process, ExitStack() as stack:
        stack.callback(process.kill)
        assert process.stderr is not None
        said = re.match(r"http://127\.0\.0\.1:\d+", process.stderr.readline())
        assert said is not None
        with urllib.request.urlopen(f"{said[0]}/health") as answer:
            assert json.load(answer) == {"status": "ready"}
        assert len(list(tmp_path.glob("samelens-uploads-*"))) == 1
        process.send_signal(signal.SIGINT)
        told = process.stderr.read()
        process.wait()

    assert process.returncode == 130
    assert told.splitlines()[-1] == "samelens: stopped."
    assert list(tmp_path.glob("samelens-*")) == []
