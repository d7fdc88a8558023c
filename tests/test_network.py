"""No network: nothing is sent or fetched, unless the user fetches another backbone."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
CAN_CONNECT = {
    "aiohttp", "asyncio", "ftplib", "http", "httpx", "imaplib", "poplib", "requests", "smtplib",
    "socket", "socketserver", "ssl", "telnetlib", "urllib3", "xmlrpc", "webbrowser",
    "urllib.request", "urllib.error", "PySide6.QtNetwork", "PySide6.QtWebSockets",
    "PySide6.QtWebEngineCore", "torch.hub", "huggingface_hub",
}  # fmt: skip
MAY_CONNECT = {
    "core/embedding/downloading.py": {"http.client", "urllib.error", "urllib.request"},
    "core/cluster/service/addresses.py": {"socket"},
    "core/cluster/service/fetching.py": {"http.client", "socket", "ssl"},
    "core/cluster/service/serving.py": {"socket"},
}
"""The only modules that open a connection, and what they do so with: the first is asked by a click
on another backbone, the others make up ``samelens serve``."""

WATCH = '''
import os, sys

def watch(event, arguments):
    """Fails whatever would leave this computer, and notes it."""
    if event in ("socket.connect", "socket.sendto", "socket.bind", "socket.sendmsg"):
        if not isinstance(arguments[1], tuple):
            return  # a socket of this computer alone
    elif event not in ("socket.getaddrinfo", "socket.gethostbyname", "urllib.Request"):
        return
    with open(os.environ["NETWORK_WATCH"], "a") as notes:
        print(event, arguments, file=notes)
    raise OSError("the network was used")

sys.addaudithook(watch)
with open(os.environ["NETWORK_WATCH"], "a") as notes:
    print("watched", os.getpid(), file=notes)
'''
"""Every Python process that is started with it on its path is watched, and so are its children."""

Run = Callable[..., subprocess.CompletedProcess[str]]


def imported(file: Path) -> Iterator[str]:
    """Every name that a module imports, also within functions."""
    text = file.read_text(encoding="utf-8")
    names = {name.rpartition(".")[2] for name in CAN_CONNECT}
    if not any(name in text for name in names):
        return
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def connecting(file: Path) -> set[str]:
    """What it imports that can open a connection."""
    return {
        name
        for name in imported(file)
        if name in CAN_CONNECT or name.partition(".")[0] in CAN_CONNECT
    }


def test_few_modules_know_how_to_open_a_connection() -> None:
    files = [file for top in ("core", "app") for file in (ROOT / top).rglob("*.py")]
    assert len(files) > 200

    found = {file.relative_to(ROOT).as_posix(): connecting(file) for file in files}

    assert {name: imports for name, imports in found.items() if imports} == MAY_CONNECT


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    return tmp_path / "network.txt"


@pytest.fixture
def run(tmp_path: Path, notes: Path) -> Run:
    """Runs Python with the network watched; ``notes`` then lists processes and what they tried."""
    watch = tmp_path / "watch" / "sitecustomize.py"
    watch.parent.mkdir()
    watch.write_text(WATCH, encoding="utf-8")
    path = os.pathsep.join([str(watch.parent), str(ROOT)])

    def watched(*arguments: str) -> subprocess.CompletedProcess[str]:
        environment = os.environ | {"PYTHONPATH": path, "NETWORK_WATCH": str(notes)}
        command = [sys.executable, *arguments]
        return subprocess.run(
            command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
        )

    return watched


def used(notes: Path) -> list[str]:
    """What was tried."""
    lines = notes.read_text(encoding="utf-8").splitlines()
    assert any(line.startswith("watched") for line in lines)
    return [line for line in lines if not line.startswith("watched")]


def test_the_watch_sees_what_tries(run: Run, notes: Path) -> None:
    script = "import urllib.request; urllib.request.urlopen('http://127.0.0.1:9/')"

    assert run("-c", script).returncode == 1
    assert used(notes)


def test_scanning_and_comparing_use_no_network(
    run: Run, notes: Path, save_photo: Callable[..., Path]
) -> None:
    photo, other = save_photo("a.jpg", 1), save_photo("b.jpg", 2)
    shutil.copyfile(photo, photo.with_name("copy.jpg"))

    commands = [["scan", str(photo.parent)], ["compare", str(photo), str(other)]]
    script = f"from core.__main__ import main; print(*[main(each) for each in {commands!r}])"

    ended = run("-c", script)

    assert "copy.jpg" in ended.stdout
    assert ended.stdout.splitlines()[-1] == "0 0", ended.stderr
    assert used(notes) == []


def test_the_window_uses_no_network(run: Run, notes: Path) -> None:
    ended = run("-m", "tests.app.window_process", "none")

    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.splitlines() == ["settles", "opens"]
    assert used(notes) == []
