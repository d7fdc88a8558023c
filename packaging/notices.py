"""Writes the third-party notice: every part of the program with version, licence and its texts.

Read from the metadata of what is installed in the build environment (importlib.metadata), so that
it can't name other versions than those that ship.
"""

from __future__ import annotations

import platform
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement

TEXTS = ("license", "licence", "copying", "notice", "authors")
BUILD_ONLY = {"setuptools"}
LINE = "=" * 80


def write_notices(project: str, file: Path) -> list[str]:
    """The notice for ``project`` and all it requires; the names of the parts."""
    parts = sorted(_required(project), key=lambda part: part.name.lower())
    sections = [_encoder(), _python(), *(_section(part) for part in parts), _bootloader()]
    opening = (
        "Samelens is MIT licensed (see LICENSE). The program contains the parts below, each under "
        "its own licence.\nQt and PySide6 are used under the LGPL, version 3: they lie beside the "
        "program as libraries of their own\nand may be replaced by another build of the same "
        "version.\n"
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join((opening, *sections)), encoding="utf-8")
    return [part.name for part in parts]


def _required(project: str) -> Iterator[Distribution]:
    """What ``project`` needs on this computer, and what that needs; without ``project``."""
    known = {project, *BUILD_ONLY}
    waiting = [project]
    while waiting:
        for line in distribution(waiting.pop()).requires or []:
            wanted = Requirement(line)
            name = wanted.name.lower().replace("_", "-")
            if name in known or (wanted.marker and not wanted.marker.evaluate({"extra": ""})):
                continue
            known.add(name)
            try:
                part = distribution(name)
            except PackageNotFoundError:
                continue
            waiting.append(name)
            yield part


def _section(part: Distribution) -> str:
    facts = part.metadata
    classified = [
        line.split(" :: ")[-1]
        for line in facts.get_all("Classifier") or []
        if line.startswith("License")
    ]
    plain = (facts["License"] or "").strip().partition("\n")[0]
    licence = facts["License-Expression"] or plain or ", ".join(classified) or "see the text"
    home = facts["Home-page"] or next(iter(facts.get_all("Project-URL") or []), "")
    texts = [f"--- {file.name}\n{text}" for file, text in _texts(part)]
    return "\n".join((LINE, f"{part.name} {part.version}: {licence}", home, *texts, ""))


def _texts(part: Distribution) -> Iterator[tuple[Path, str]]:
    for listed in part.files or []:
        is_text = listed.name.lower().startswith(TEXTS) and ".dist-info" in listed.parts[0]
        file = Path(str(part.locate_file(listed)))
        if is_text and file.is_file():
            yield file, file.read_text(encoding="utf-8", errors="replace")


def _python() -> str:
    file = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = (
        file.read_text(encoding="utf-8")
        if file.is_file()
        else "https://docs.python.org/3/license.html"
    )
    return "\n".join((LINE, f"Python {platform.python_version()}: PSF-2.0", text, ""))


def _encoder() -> str:
    """The one part under the GPL writes HEIF, which is never done: on Linux it is left out."""
    words = (
        "It is named below, with pillow_heif's wheels, but is no part of this program: an empty\n"
        "library that bears its name stands in its place. Others stand for what OpenCV's texts\n"
        "name, too: FFmpeg, libaom, libvpx, libpng, OpenSSL, OpenBLAS."
        if sys.platform == "linux"
        else "GPL-2.0-or-later, an encoder in pillow_heif's wheels. With it, the program as a\n"
        "whole may be passed on under the terms of the GPL only, with the source of all its parts."
    )
    return "\n".join((LINE, f"x265: {words}", ""))


def _bootloader() -> str:
    part = distribution("pyinstaller")
    words = (
        "GPL-2.0-or-later with an exception that lets programs of any licence be started by it.\n"
        "Only its bootloader is part of this program."
    )
    return "\n".join((LINE, f"PyInstaller {part.version}: {words}", ""))
