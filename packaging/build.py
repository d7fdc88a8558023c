"""Builds the one-folder program in dist/samelens with the Python that runs this.

Icons, third-party notice, PyInstaller, then the sizes and what dominates them. The build
environment must hold the project and its extra ``package``; ``make package`` makes one.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = ROOT / "dist" / "samelens"
MEGABYTE = 1e6

if __name__ == "__main__":
    from icons import write_icons
    from linux.icu_data import shrink_icu_data
    from linux.stand_ins import put_stand_ins
    from notices import write_notices


def main() -> None:
    """Build, then print sizes."""
    write_icons(ROOT / "resources" / "icons" / "samelens.svg", ROOT / "build" / "icons")
    parts = write_notices("samelens", ROOT / "build" / "THIRD-PARTY-NOTICES.txt")
    print(f"{len(parts)} parts in the notice: {', '.join(parts)}")
    command = [sys.executable, "-m", "PyInstaller", "packaging/samelens.spec", "--noconfirm"]
    command += ["--log-level", "WARN", "--distpath", "dist", "--workpath", "build/pyinstaller"]
    subprocess.run(command, cwd=ROOT, check=True)
    if sys.platform != "win32":
        (PROGRAM / "samelens-cli").symlink_to("samelens")
    if sys.platform == "linux":
        strip_symbols()
        put_stand_ins(PROGRAM / "_internal")
        for library in (PROGRAM / "_internal" / "PySide6" / "Qt" / "lib").glob("libicudata.so.*"):
            shrink_icu_data(library)
    print_sizes(PROGRAM)


def strip_symbols() -> None:
    """Names of inner functions, of use to debuggers only: 90 MB in torch alone.

    Other wheels come stripped, or were edited so that ``strip`` would break them. Python's own
    libraries also lose the path of the builder's Python, where they would look for others.
    """
    inside = PROGRAM / "_internal"
    of_python = [*inside.glob("libpython*.so*"), *inside.glob("python3*/lib-dynload/*.so")]
    for file in (*of_python, *inside.glob("hnswlib*.so"), *inside.glob("torch/lib/libtorch_*.so")):
        subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)
    for file in of_python:
        subprocess.run(["patchelf", "--remove-rpath", str(file)], check=True)


def print_sizes(program: Path) -> None:
    """All of it, and the largest parts."""
    parts: Counter[str] = Counter()
    for file in program.rglob("*"):
        if file.is_file() and not file.is_symlink():
            inside = file.relative_to(program).parts
            parts[inside[1] if inside[0] == "_internal" and len(inside) > 1 else inside[0]] += (
                file.stat().st_size
            )
    print(f"{program.relative_to(ROOT)}: {sum(parts.values()) / MEGABYTE:.0f} MB")
    for name, size in parts.most_common(20):
        print(f"{size / MEGABYTE:8.1f} MB  {name}")


if __name__ == "__main__":
    main()
