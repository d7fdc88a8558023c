"""The computer that the smoke test plays: a home folder, and commands run in it. Plain Python."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

ASKED_FOR = "scratch/asked-for"
"""Below the home folder: where files go that the test wants."""
TIMEOUT = 600
NOBODY = 65534


class Checks:
    """Prints each check; remembers whether all were right."""

    def __init__(self) -> None:
        self.wrong = 0

    def check(self, what: str, is_right: object, seen: object = "") -> None:
        """One line."""
        self.wrong += not is_right
        words = f"{what}: {seen}" if seen != "" else what
        print(f"{'ok   ' if is_right else 'WRONG'} {words}", flush=True)


@dataclass
class Computer:
    """Where and how the program is run: a home of its own, and what is put before the command."""

    home: Path
    before: tuple[str, ...] = ()
    user: int | None = None
    environment: dict[str, str] = field(default_factory=dict)

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        """Run to the end; output is kept."""
        as_user = {"user": self.user, "group": self.user, "extra_groups": []}
        identity = {} if self.user is None else as_user
        return subprocess.run(
            [*self.before, *map(str, command)],
            cwd=self.home, env={**self._variables(), **self.environment}, capture_output=True,
            text=True, encoding="utf-8", errors="replace", timeout=TIMEOUT, check=False, **identity,
        )  # fmt: skip

    def _variables(self) -> Mapping[str, str]:
        kept = ("PATH", "LANG", "LC_ALL", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC")
        home, scratch = str(self.home), str(self.home / "scratch")
        return {
            **{name: os.environ[name] for name in kept if name in os.environ},
            "HOME": home, "USERPROFILE": home, "LOCALAPPDATA": str(self.home / "AppData" / "Local"),
            "APPDATA": str(self.home / "AppData" / "Roaming"),
            "TMPDIR": scratch, "TEMP": scratch, "TMP": scratch, "QT_QPA_PLATFORM": "offscreen",
        }  # fmt: skip


def new_computer(home: Path) -> Computer:
    """An empty home folder."""
    for folder in (home / ASKED_FOR, home / "AppData" / "Local", home / "AppData" / "Roaming"):
        folder.mkdir(parents=True)
    return Computer(home)


def hard_computer(home: Path) -> Computer:
    """Without network and as another user, as far as this system lets us."""
    computer = new_computer(home)
    is_root = sys.platform == "linux" and os.geteuid() == 0
    if is_root:
        computer.user = NOBODY
        for path in (home, *home.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
    no_network = ("unshare", "--net") if is_root else ("unshare", "--map-root-user", "--net")
    if sys.platform == "linux" and _works((*no_network, "true")):
        computer.before = no_network
        if is_root:  # only root may unshare, so the user changes after it
            user = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
            computer.before += ("setpriv", *user)
            computer.user = None
    print(f"      network: {'off' if computer.before else 'on, it cannot be switched off here'}")
    print(f"      user: {'another one' if is_root else 'this one'}")
    return computer


def _works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def last_line(run: subprocess.CompletedProcess[str]) -> str:
    """The last line that the program said."""
    lines = (run.stdout.strip() + "\n" + (run.stderr.strip() if run.returncode else "")).split("\n")
    last = next((line for line in reversed(lines) if line.strip()), "")
    return f"{last.strip()}{f' (status {run.returncode})' if run.returncode else ''}"
