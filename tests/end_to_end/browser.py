"""A real browser, told what to do through the pipe that it offers, without another library.

Chromium's ``--remote-debugging-pipe``: messages of the DevTools protocol as JSON, each ended by a
zero byte, on the file descriptors 3 and 4 of its process.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

BROWSERS = "chromium", "chromium-browser", "google-chrome"
SECONDS = 120.0
"""To wait for anything: a hang is told, slowness isn't."""


def browser_here() -> str | None:
    """The first that is installed."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


_AS_3_AND_4 = """
import fcntl, os, sys
read, write = (fcntl.fcntl(int(given), fcntl.F_DUPFD, 10) for given in sys.argv[1:3])
os.dup2(read, 3)
os.dup2(write, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Becomes the browser, with two descriptors that were given as those that it expects."""


class Page:
    """A page in a browser of its own. POSIX alone."""

    def __init__(self, browser: str, profile: Path, size: tuple[int, int] = (1000, 900)) -> None:
        ours_to_write, theirs_to_read = os.pipe()[::-1]
        theirs_to_write, ours_to_read = os.pipe()[::-1]
        command = [
            sys.executable, "-c", _AS_3_AND_4, str(theirs_to_read), str(theirs_to_write), browser,
            "--headless=new", "--disable-gpu", "--remote-debugging-pipe",
            "--no-first-run", f"--user-data-dir={profile}", f"--window-size={size[0]},{size[1]}",
        ]  # fmt: skip
        if os.geteuid() == 0:
            command.append("--no-sandbox")  # as root it has none
        self._process = subprocess.Popen(
            command, pass_fds=(theirs_to_read, theirs_to_write), stderr=subprocess.DEVNULL
        )
        os.close(theirs_to_read)
        os.close(theirs_to_write)
        self._write = os.fdopen(ours_to_write, "wb", buffering=0)
        self._read = os.fdopen(ours_to_read, "rb", buffering=0)
        self._buffer, self._asked, self._session = b"", 0, ""
        self.requested: list[str] = []
        """The addresses that the page asked for."""
        target = self.do("Target.createTarget", url="about:blank")["targetId"]
        attached = self.do("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ("Page", "Runtime", "DOM", "Network"):
            self.do(f"{domain}.enable")

    def close(self) -> None:
        """The browser ends."""
        self._process.kill()
        self._process.wait()
        self._write.close()
        self._read.close()

    def do(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and wait for what it gives."""
        self._asked += 1
        message: dict[str, Any] = {"id": self._asked, "method": method, "params": parameters}
        if self._session:
            message["sessionId"] = self._session
        self._write.write(json.dumps(message).encode() + b"\0")
        while True:
            told = self._next()
            if told.get("method") == "Network.requestWillBeSent":
                self.requested.append(told["params"]["request"]["url"])
            if told.get("id") == self._asked:
                assert "error" not in told, told["error"]
                result: dict[str, Any] = told["result"]
                return result

    def value(self, script: str) -> Any:
        """What an expression gives."""
        result = self.do("Runtime.evaluate", expression=script, returnByValue=True)
        assert "exceptionDetails" not in result, result["exceptionDetails"]
        return result["result"].get("value")

    def until(self, script: str) -> Any:
        """Wait until an expression gives something."""
        end = time.monotonic() + SECONDS
        while time.monotonic() < end:
            if value := self.value(script):
                return value
            time.sleep(0.02)
        raise TimeoutError(f"{script}: {self.value('document.body.innerText')}")

    def open(self, address: str) -> None:
        """Load a page whole."""
        self.do("Page.navigate", url=address)
        self.until(f"document.readyState === 'complete' && location.href.startsWith('{address}')")

    def press(self, key: str, text: str = "") -> None:
        """A key, down and up."""
        for kind in ("keyDown", "keyUp"):
            self.do("Input.dispatchKeyEvent", type=kind, key=key, code=key, text=text,
                    windowsVirtualKeyCode={"Tab": 9, "Enter": 13, "Escape": 27}[key])  # fmt: skip

    def drop(self, file: Path, at: tuple[int, int]) -> None:
        """A file, dragged from elsewhere and let go at a place of the page."""
        data = {"items": [], "files": [str(file)], "dragOperationsMask": 1}
        for kind in ("dragEnter", "dragOver", "drop"):
            self.do("Input.dispatchDragEvent", type=kind, x=at[0], y=at[1], data=data)

    def choose(self, file: Path, selector: str) -> None:
        """A file, in a field for files."""
        root = self.do("DOM.getDocument")["root"]["nodeId"]
        node = self.do("DOM.querySelector", nodeId=root, selector=selector)["nodeId"]
        self.do("DOM.setFileInputFiles", files=[str(file)], nodeId=node)

    def _next(self) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            part = self._read.read(1 << 16)
            assert part, "the browser ended"
            self._buffer += part
        message, _, self._buffer = self._buffer.partition(b"\0")
        told: dict[str, Any] = json.loads(message)
        return told
