"""Drives the built program as a user's computer would, and fails loudly.

    python packaging/smoke_test.py dist/samelens/samelens-cli

Needs nothing but Python. Each line of output is a check with what was seen. It runs twice: as it is
installed, and then made as hard as this system permits: installed in a read-only folder with spaces
and non-ASCII letters in its path, without network, and (as root on Linux) as another user.
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from smoke_jobs import ASKED_FOR, JOBS, Checks, check_menu_entry, told

ODD_NAME = "Zoë's Prögramme 照片"
TIMEOUT = 600
OWN_PLACES = {
    "linux": (".cache/samelens/", ".local/share/samelens/", ".config/Samelens/"),
    "darwin": (
        "Library/Caches/samelens/", "Library/Application Support/samelens/",
        "Library/Logs/samelens/", "Library/Preferences/com.samelens.Samelens.plist",
    ),
    "win32": ("AppData/Local/samelens/",),
}  # fmt: skip
"""Below the home folder. On Windows, preferences are in the registry."""
OF_SYSTEM = (".cache/fontconfig/", "Library/Saved Application State/", "Library/Caches/com.apple")
"""Written by the system's libraries for any program with a window."""
NOBODY = 65534


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


def main() -> int:
    """Run all checks; 0 if all were right."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("program", type=Path, help="samelens-cli of the built program")
    parser.add_argument("--version", dest="expected", help="the version it must be")
    parser.add_argument("--keep-picture", type=Path, help="where a picture of the window goes")
    parser.add_argument(
        "--menu-entry", type=Path, help="an installed .desktop file; needs xvfb-run"
    )
    options = parser.parse_args()
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # names of other scripts, on Windows too
    program = options.program.resolve().with_name(options.program.name)
    checks = Checks()
    with tempfile.TemporaryDirectory(prefix="samelens-smoke-", ignore_cleanup_errors=True) as name:
        place = Path(name).resolve()
        place.chmod(0o755)
        print(f"--- {program}, as installed")
        first = new_computer(place / "home")
        all_checks(first, program, place / "photos", options.expected, checks)
        if options.menu_entry:
            check_menu_entry(first, options.menu_entry, place / "photos" / "demo", checks)
        if options.keep_picture:
            shutil.copyfile(first.home / ASKED_FOR / "window.png", options.keep_picture)
        print("--- made hard: odd path, read-only, no network, another user")
        installed = installed_folder(program)
        copy = copy_read_only(installed, place / ODD_NAME)
        second = hard_computer(place / f"home of {ODD_NAME}")
        photos = place / "Bilder & Fotos 照片"
        all_checks(second, copy / program.relative_to(installed), photos, options.expected, checks)
        make_writable(copy)
    print("all well" if not checks.wrong else f"{checks.wrong} checks went wrong")
    return 1 if checks.wrong else 0


def all_checks(
    computer: Computer, program: Path, photos: Path, expected: str | None, checks: Checks
) -> None:
    """The user's first ten minutes, and what they leave behind."""
    folder = installed_folder(program)
    installed = listing(folder)
    started = time.time()
    version = computer.run(program, "--version")
    seconds = time.time() - started
    right = version.returncode == 0 and version.stdout.startswith("samelens, version ")
    if expected:
        right = right and version.stdout.split()[-1] == expected
    checks.check("--version", right, f"{told(version)} in {seconds:.2f} s")
    photos.mkdir()
    if sys.platform == "linux":
        owner = computer.home.stat()
        os.chown(photos, owner.st_uid, owner.st_gid)
    made = computer.run(program, "demo", photos / "demo")
    checks.check("demo library", made.returncode == 0, told(made))
    demo = listing(photos)
    for one in JOBS:
        one(computer, program, photos / "demo", checks)
    doctor = computer.run(program, "doctor")
    report = doctor.stdout
    checks.check("doctor", doctor.returncode == 0 and "the built program" in report, told(doctor))
    for line in report.splitlines():
        if "speed" in line or line.startswith("!"):
            print(f"      {line.strip()}")
    checks.check("doctor warns of nothing", not doctor.stderr, doctor.stderr[-300:])
    checks.check("doctor names no path", str(computer.home) not in report)
    checks.check("photos are as they were", listing(photos) == demo)
    checks.check("the installed files are as they were", listing(folder) == installed)
    check_places(computer.home, checks)


def check_places(home: Path, checks: Checks) -> None:
    """Whatever was written lies in the user's own places."""
    written = [one.relative_to(home).as_posix() for one in home.rglob("*") if one.is_file()]
    allowed = (*OWN_PLACES.get(sys.platform, ()), *OF_SYSTEM, f"{ASKED_FOR}/")
    strange = [one for one in written if not one.startswith(allowed)]
    seen = strange or f"{len(written)} inside"
    checks.check("no file outside the user's places", not strange, seen)


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
        for one in (home, *home.rglob("*")):
            os.chown(one, NOBODY, NOBODY)
    no_network = ("unshare", "--net") if is_root else ("unshare", "--map-root-user", "--net")
    if sys.platform == "linux" and _works((*no_network, "true")):
        computer.before = no_network
        if is_root:  # only root may unshare, so the user changes after it
            user = (f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups")
            computer.before += ("setpriv", *user)
            computer.user = None
    print(f"      network: {'off' if computer.before else 'on, it can not be switched off here'}")
    print(f"      user: {'another one' if is_root else 'this one'}")
    return computer


def _works(command: Sequence[str]) -> bool:
    try:
        return subprocess.run(command, check=False, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def installed_folder(program: Path) -> Path:
    """The folder of all the program's files; on macOS, the app."""
    apps = [one for one in program.parents if one.suffix == ".app"]
    return apps[0] if apps else program.parent


def copy_read_only(installed: Path, place: Path) -> Path:
    """The program's folder under another name; nobody may write to it."""
    copy = place / installed.name
    shutil.copytree(installed, copy, symlinks=True)
    for one in (copy, *copy.rglob("*")):
        if not one.is_symlink():
            one.chmod(one.stat().st_mode & ~0o222)
    return copy


def make_writable(copy: Path) -> None:
    """So that it can be removed."""
    for one in (copy, *copy.rglob("*")):
        if not one.is_symlink():
            one.chmod(one.stat().st_mode | 0o200)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file's size and time."""
    return {
        one.relative_to(folder).as_posix(): (one.lstat().st_size, one.lstat().st_mtime_ns)
        for one in folder.rglob("*")
        if one.is_symlink() or one.is_file()
    }


if __name__ == "__main__":
    sys.exit(main())
