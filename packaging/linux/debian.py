"""Makes dist/samelens_VERSION_ARCHITECTURE.deb of the program in dist/samelens.

No maintainer scripts: menu, icon and MIME caches are refreshed by triggers of the system's own
packages, and what the user decided (in their home folder) is not the package's to remove. The
dependencies are read from the program: each library that it needs and doesn't bring along must be
named below with its package, or this stops.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from core import __version__  # noqa: E402

HERE, PROGRAM = ROOT / "packaging" / "linux", ROOT / "dist" / "samelens"
STAGE = ROOT / "build" / "deb"
METAINFO = "io.github.samelens.samelens.metainfo.xml"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Where Debian renamed a package for 64-bit time, both names are given.
PACKAGES = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0t64 | libglib2.0-0",
    "libstdc++.so.6": "libstdc++6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
OF_LIBC = re.compile(r"^(lib(c|m|dl|pthread|rt|util|mvec|resolv)\.so|ld-linux)")


def main() -> None:
    """Stage the files, then pack them."""
    shutil.rmtree(STAGE, ignore_errors=True)
    architecture = _said("dpkg", "--print-architecture").strip()
    depends = ", ".join(dependencies(PROGRAM))
    stage_files(STAGE)
    size = sum(file.lstat().st_size for file in STAGE.rglob("*") if not file.is_dir()) // 1024
    control = STAGE / "DEBIAN" / "control"
    control.parent.mkdir()
    template = (HERE / "control").read_text(encoding="utf-8")
    facts = {"VERSION": __version__, "ARCHITECTURE": architecture, "SIZE": size, "DEPENDS": depends}
    control.write_text(filled(template, facts), encoding="utf-8")
    (control.parent / "md5sums").write_text("".join(_sums(STAGE)), encoding="utf-8")
    for file in (STAGE, *STAGE.rglob("*")):
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or os.access(file, os.X_OK) else 0o644)
    package = ROOT / "dist" / f"samelens_{__version__}_{architecture}.deb"
    packing = ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(STAGE), str(package)]
    subprocess.run(packing, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(STAGE)
    print(f"needs: {depends}")
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB to download")


def stage_files(stage: Path) -> None:
    """Everything at its place below ``stage``, as it will lie below /."""
    shutil.copytree(PROGRAM, stage / "usr" / "lib" / "samelens", symlinks=True)
    commands, share = stage / "usr" / "bin", stage / "usr" / "share"
    commands.mkdir(parents=True)
    for name in ("samelens", "samelens-cli"):
        (commands / name).symlink_to(f"../lib/samelens/{name}")
    put_desktop_files(share)
    notices = share / "doc" / "samelens"
    notices.mkdir(parents=True)
    shutil.copyfile(ROOT / "LICENSE", notices / "copyright")
    with gzip.GzipFile(notices / "changelog.gz", "wb", 9, mtime=0) as packed:
        packed.write((ROOT / "CHANGELOG.md").read_bytes())
    (notices / "THIRD-PARTY-NOTICES.txt").symlink_to(
        "../../../lib/samelens/_internal/THIRD-PARTY-NOTICES.txt"
    )


def put_desktop_files(share: Path) -> None:
    """Menu entry, AppStream metadata and icons below ``share``; the AppImage takes them, too."""
    for folder in ("applications", "metainfo"):
        (share / folder).mkdir(parents=True)
    shutil.copy(HERE / "samelens.desktop", share / "applications")
    today = datetime.now(UTC).date().isoformat()
    facts = {"VERSION": __version__, "DATE": os.environ.get("SAMELENS_RELEASE_DATE", today)}
    (share / "metainfo" / METAINFO).write_text(
        filled((HERE / METAINFO).read_text(encoding="utf-8"), facts), encoding="utf-8"
    )
    icons = share / "icons" / "hicolor"
    drawings = {f"{side}x{side}": ROOT / "build" / "icons" / f"{side}.png" for side in ICON_SIZES}
    drawings["scalable"] = ROOT / "resources" / "icons" / "samelens.svg"
    for name, drawing in drawings.items():
        (icons / name / "apps").mkdir(parents=True)
        shutil.copyfile(drawing, icons / name / "apps" / f"samelens{drawing.suffix}")


def dependencies(program: Path) -> list[str]:
    """The packages whose libraries the program loads and doesn't bring along."""
    files = [file for file in program.rglob("*") if file.is_file() and not file.is_symlink()]
    brought = {file.name for file in program.rglob("*")}
    needed: set[str] = set()
    newest = (2, 17)
    for file in files:
        with file.open("rb") as stream:
            if stream.read(4) != b"\x7fELF":
                continue
        facts = _said("readelf", "--wide", "--dynamic", "--version-info", str(file))
        needed.update(re.findall(r"\(NEEDED\).*\[(.+)\]", facts))
        for version in re.findall(r"Name: GLIBC_(\d+)\.(\d+)\b", facts):
            newest = max(newest, (int(version[0]), int(version[1])))
    missing = sorted(name for name in needed - brought if not OF_LIBC.match(name))
    unknown = [name for name in missing if name not in PACKAGES]
    if unknown:
        raise SystemExit(f"Which package holds {', '.join(unknown)}? Say so in {Path(__file__)}.")
    # Loaded by name at run time, so no file needs them: Qt's way to graphics drivers.
    loaded = {"libEGL.so.1", "libGL.so.1"}
    packages = {PACKAGES[name] for name in (*missing, *loaded)}
    return [f"libc6 (>= {newest[0]}.{newest[1]})", *sorted(packages)]


def filled(template: str, facts: dict[str, object]) -> str:
    """``template`` with @NAME@ replaced."""
    for name, value in facts.items():
        template = template.replace(f"@{name}@", str(value))
    return template


def _sums(stage: Path) -> Iterator[str]:
    for file in sorted((stage / "usr").rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as stream:
                digest = hashlib.file_digest(stream, "md5").hexdigest()
            yield f"{digest}  {file.relative_to(stage)}\n"


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


if __name__ == "__main__":
    main()
