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
import sys
import tempfile
import time
from pathlib import Path

from smoke_computer import ASKED_FOR, Checks, Computer, hard_computer, last_line, new_computer
from smoke_jobs import JOBS, check_menu_entry

ODD_NAME = "Zoë's Prögramme 照片"
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
    checks.check("--version", right, f"{last_line(version)} in {seconds:.2f} s")
    photos.mkdir()
    if sys.platform == "linux":
        owner = computer.home.stat()
        os.chown(photos, owner.st_uid, owner.st_gid)
    written = computer.run(program, "demo", photos / "demo")
    checks.check("demo library", written.returncode == 0, last_line(written))
    demo = listing(photos)
    for job in JOBS:
        job(computer, program, photos / "demo", checks)
    doctor = computer.run(program, "doctor")
    report = doctor.stdout
    checks.check(
        "doctor", doctor.returncode == 0 and "the built program" in report, last_line(doctor)
    )
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
    written = [file.relative_to(home).as_posix() for file in home.rglob("*") if file.is_file()]
    allowed = (*OWN_PLACES.get(sys.platform, ()), *OF_SYSTEM, f"{ASKED_FOR}/")
    strange = [name for name in written if not name.startswith(allowed)]
    seen = strange or f"{len(written)} inside"
    checks.check("no file outside the user's places", not strange, seen)


def installed_folder(program: Path) -> Path:
    """The folder of all the program's files; on macOS, the app."""
    apps = [folder for folder in program.parents if folder.suffix == ".app"]
    return apps[0] if apps else program.parent


def copy_read_only(installed: Path, place: Path) -> Path:
    """The program's folder under another name; nobody may write to it."""
    copy = place / installed.name
    shutil.copytree(installed, copy, symlinks=True)
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode & ~0o222)
    return copy


def make_writable(copy: Path) -> None:
    """So that it can be removed."""
    for path in (copy, *copy.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | 0o200)


def listing(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file's size and time."""
    return {
        path.relative_to(folder).as_posix(): (path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_symlink() or path.is_file()
    }


if __name__ == "__main__":
    sys.exit(main())
