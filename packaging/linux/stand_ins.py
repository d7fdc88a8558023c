"""Puts empty libraries in the place of those that parts are linked to and Samelens never enters.

The wheels of OpenCV and pillow-heif can't be loaded without their libraries for video, for writing
HEIF and for large matrices, though only pixels in memory are given to the one and files are only
read by the other. A stand-in has the name, the symbols and their versions that are asked for, and
nothing behind them. The libraries that then nobody needs go, too. This needs gcc and binutils;
which code runs stays the same to the bit, which a build of OpenCV without these parts would not
promise (other compiler, without Intel's IPP).
"""

from __future__ import annotations

import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

ASKED = "return 0;"
"""It is asked at start, and without an answer its user does without."""
NEVER = "__builtin_trap();"
"""A call would end the program at once: it can't go on with wrong numbers."""
STAND_INS = {
    # The encoder: libheif asks for it by this name and finds that there is none. It is GPL-2.
    "pillow_heif.libs/libx265-*": ASKED,
    # OpenCV is given no file of pictures or videos: Pillow and rawpy read all of them.
    "opencv_python_headless.libs/libavcodec-*": NEVER,
    "opencv_python_headless.libs/libavformat-*": NEVER,
    "opencv_python_headless.libs/libavutil-*": NEVER,
    "opencv_python_headless.libs/libswscale-*": NEVER,
    "opencv_python_headless.libs/libavif-*": NEVER,
    "opencv_python_headless.libs/libpng16-*": NEVER,
    # Enters only for matrices of 25 rows and more (modules/core/src/hal_internal.cpp) and for
    # essential matrices and camera poses: homographies are fitted with 9 by 9.
    "opencv_python_headless.libs/libopenblasp-*": NEVER,
}


def put_stand_ins(folder: Path) -> None:
    """Replace what :data:`STAND_INS` names below ``folder``; then remove what nobody needs."""
    replaced = {file: body for pattern, body in STAND_INS.items() for file in folder.glob(pattern)}
    staying = [file for file in _libraries(folder) if file not in replaced]
    wanted = {name for file in staying for name in _symbols(file, "--undefined-only")}
    before = sum(file.stat().st_size for file in replaced)
    for file, body in replaced.items():
        _write(file, body, wanted)
    gone = list(_remove_unneeded(folder))
    print(f"{len(replaced)} stand-ins, {before / 1e6:.0f} MB less; needed by nobody: {gone}")


def _write(file: Path, body: str, wanted: set[str]) -> None:
    """A library with the name of ``file`` in its place, with those of its symbols in ``wanted``."""
    facts = _said("readelf", "--dynamic", "--wide", str(file))
    name = next(line.split("[")[1].rstrip("]") for line in facts.splitlines() if "(SONAME)" in line)
    functions, versions = [], defaultdict(list)
    for symbol in sorted(wanted & set(_symbols(file, "--defined-only"))):
        function, _, version = symbol.partition("@")
        functions.append(f"void *{function}(void) {{ {body} }}\n")
        versions[version].append(function)
    script = "".join(
        f"{version} {{ global: {'; '.join(names)}; }};\n"
        for version, names in versions.items()
        if version
    )
    source, map_file = file.with_name(file.name + ".c"), file.with_name(file.name + ".map")
    source.write_text("".join(functions), encoding="ascii")
    map_file.write_text(script, encoding="ascii")
    command = ["gcc", "-shared", "-s", "-Os", "-nostdlib", "-fno-builtin", f"-Wl,-soname,{name}"]
    command += [f"-Wl,--version-script={map_file}"] if script else []
    subprocess.run([*command, "-o", str(file), str(source)], check=True)
    source.unlink()
    map_file.unlink()


def _remove_unneeded(folder: Path) -> Iterator[str]:
    """Libraries that wheels brought along for each other, again and again until all are needed."""
    while True:
        needed = {
            line.split("[")[1].rstrip("]")
            for file in _libraries(folder)
            for line in _said("readelf", "--dynamic", "--wide", str(file)).splitlines()
            if "(NEEDED)" in line
        }
        spare = [library for library in folder.glob("*.libs/*") if library.name not in needed]
        if not spare:
            return
        for file in spare:
            file.unlink()
            (folder / file.name).unlink(missing_ok=True)  # PyInstaller's link to it
            yield file.name.partition("-")[0]


def _libraries(folder: Path) -> list[Path]:
    files = (file for file in folder.rglob("*.so*") if file.is_file() and not file.is_symlink())
    return [file for file in files if file.open("rb").read(4) == b"\x7fELF"]


def _symbols(file: Path, which: str) -> Iterable[str]:
    """``name`` or ``name@version``, of those that other libraries may have."""
    for line in _said("nm", "--dynamic", which, str(file)).splitlines():
        yield line.split()[-1].replace("@@", "@")


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
