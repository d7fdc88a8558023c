"""What the smoke test asks of the built program: its jobs, one after the other."""

from __future__ import annotations

import csv
import itertools
import json
import shlex
import shutil
import subprocess
import time
from pathlib import Path
from typing import Any

from smoke_computer import ASKED_FOR, Checks, Computer, last_line

TINY = tuple(Path(__file__).with_name(name) for name in ("tiny.heic", "tiny.avif"))
"""The same picture, in the two formats whose libraries came with encoders."""


def check_scan(computer: Computer, program: Path, demo: Path, checks: Checks) -> None:
    """The command line against the truth that the demo library comes with."""
    started = time.time()
    files = [computer.home / ASKED_FOR / name for name in ("report.html", "table.csv")]
    exports = ("--html", files[0], "--csv", files[1])
    scan = computer.run(program, "scan", demo, "--json", "-", *exports)
    seconds = time.time() - started
    is_done = scan.returncode == 0
    checks.check("scan", is_done, f"{seconds:.1f} s" if is_done else last_line(scan))
    if not is_done:
        return
    report, truth = json.loads(scan.stdout), truth_of(demo)

    def inside(path: str) -> str:
        return Path(path).relative_to(demo).as_posix()

    groups = [
        sorted(inside(photo["path"]) for photo in group["photos"]) for group in report["groups"]
    ]
    checks.check(
        "groups are those of the truth",
        sorted(groups) == sorted(map(sorted, truth["groups"])),
        f"{len(groups)} of {len(truth['groups'])}",
    )
    problems = sorted(inside(problem["path"]) for problem in report["problems"])
    checks.check("problems are those of the truth", problems == sorted(truth["problems"]), problems)
    checks.check("nothing on standard error", not scan.stderr, scan.stderr[-300:])
    checks.check("report and table", all(file.stat().st_size > 1000 for file in files))


def check_single_photos(computer: Computer, program: Path, demo: Path, checks: Checks) -> None:
    """Two photos laid over each other, one's nearest, formats with own decoders."""
    truth = truth_of(demo)
    for cropped in (name for name, edit in truth["edits"].items() if edit == "cropped"):
        group = next(group for group in truth["groups"] if cropped in group)
        compared = computer.run(program, "compare", demo / group[0], demo / cropped)
        right = "The same photo" in compared.stdout and "Cropped" in compared.stdout
        checks.check(f"compare with {cropped}", right, second_line(compared))
        search = computer.run(program, "find", demo / group[0], "--json")
        is_done = search.returncode == 0
        nearest = json.loads(search.stdout)["found"][0]["path"] if is_done else last_line(search)
        right = is_done and Path(nearest).relative_to(demo).as_posix() in group
        checks.check(f"find {group[0]}", right, Path(nearest).name)
    tiny = [shutil.copy(file, computer.home / ASKED_FOR) for file in TINY]
    read = computer.run(program, "compare", *tiny)
    right = read.returncode == 0 and "HEIC" in read.stdout and "AVIF" in read.stdout
    checks.check("HEIC and AVIF are read", right, last_line(read))
    tried = computer.run(program, "--trial", tiny[0])
    checks.check("a photo is tried in a process of its own", tried.returncode == 0)


def check_teaching(computer: Computer, program: Path, demo: Path, checks: Checks) -> None:
    """Verdicts from a table teach a head; scans use it, and the one that ships comes back."""
    truth, files = truth_of(demo), computer.home / ASKED_FOR
    same = [pair for group in truth["groups"] for pair in itertools.combinations(group, 2)]
    others = itertools.pairwise(group[0] for group in truth["groups"])
    with (files / "verdicts.csv").open("w", encoding="utf-8", newline="") as stream:
        table = csv.writer(stream)
        table.writerow(("verdict", "first_path", "second_path"))
        for verdict, pairs in (("same", same), ("different", others)):
            table.writerows((verdict, *(demo / name for name in pair)) for pair in pairs)
    taught = computer.run(program, "train", "--labels", files / "verdicts.csv", "--use")
    heads = computer.run(program, "heads", "list")
    right = taught.returncode == 0 and "\n*   1" in heads.stdout
    checks.check("a head is taught", right, last_line(heads) if right else last_line(taught))
    again = computer.run(program, "scan", demo)
    checks.check("a scan with it", again.returncode == 0, last_line(again))
    exported = computer.run(program, "label", "export", files / "exported.csv")
    checks.check(
        "verdicts are exported", exported.returncode == 0, last_line(exported).split(" in ")[0]
    )
    back = computer.run(program, "heads", "use", "0")
    checks.check("the head that ships is back", back.returncode == 0, last_line(back))


def check_window(computer: Computer, program: Path, demo: Path, checks: Checks) -> None:
    """The window opens, scans, shows the groups and closes; twice, for the time of a warm start."""
    windowed = program.with_name(program.name.replace("samelens-cli", "samelens"))
    for start in ("first", "second"):
        _check_window(f"window, {start} start", computer, [str(windowed)], demo, checks)


def check_menu_entry(computer: Computer, entry: Path, demo: Path, checks: Checks) -> None:
    """The command of an installed menu entry, with a screen of its own."""
    lines = entry.read_text("utf-8").splitlines()
    command = shlex.split(next(line for line in lines if line.startswith("Exec="))[5:])
    checks.check("the menu entry takes a file or folder", command.pop() == "%f")
    computer.environment["QT_QPA_PLATFORM"] = "xcb"
    _check_window(f"menu entry {command}", computer, ["xvfb-run", "-a", *command], demo, checks)


def _check_window(
    what: str, computer: Computer, command: list[str], demo: Path, checks: Checks
) -> None:
    report = computer.home / ASKED_FOR / "window.json"
    report.unlink(missing_ok=True)
    started = time.time()
    window = computer.run(*command, "--smoke", report, demo)
    seen = json.loads(report.read_text("utf-8")) if report.exists() else {}
    right = window.returncode == 0 and seen.get("review_is_shown") and seen.get("rows")
    checks.check(
        what,
        right and seen["rows"] == seen["groups"],
        f"up in {seen['shown_at'] - started:.2f} s, {seen['rows']} groups shown, closed"
        if right
        else last_line(window),
    )


def truth_of(demo: Path) -> Any:
    """What the demo library says of itself."""
    return json.loads((demo / "truth.json").read_text("utf-8"))


def second_line(run: subprocess.CompletedProcess[str]) -> str:
    """What changed, or how it failed."""
    return run.stdout.splitlines()[1] if run.returncode == 0 else last_line(run)


JOBS = (check_scan, check_single_photos, check_window, check_teaching)
