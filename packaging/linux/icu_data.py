"""Leaves in Qt's copy of ICU only the data that Qt asks for here: how languages sort names.

libicudata is one table of 4,000 files (32 MB: converters, names of units, currencies, time zones),
and Qt's own tables serve all but sorting. Its form: unicode/udata.h and ucmndata.h of ICU (a
header, then pairs of offsets of names and contents from the end of the header, sorted by name).
Needs gcc and binutils.
"""

from __future__ import annotations

import re
import struct
import subprocess
from pathlib import Path

KEPT = re.compile(r"[^/]+/(coll/.*|(root|pool|res_index)\.res|[^/]+\.icu)")
"""What sorting reads, and the small tables that all of ICU relies on."""


def shrink_icu_data(library: Path) -> None:
    """Write ``library`` (libicudata.so.N) anew with what :data:`KEPT` names."""
    before = library.stat().st_size
    facts = _said("readelf", "--dynamic", "--symbols", "--section-headers", "--wide", str(library))
    soname = re.search(r"SONAME.*\[(.+)\]", facts)
    symbol = re.search(r": ([0-9a-f]+) +\w+ OBJECT .* (icudt\w+)", facts)
    section = re.search(r"\.rodata +PROGBITS +([0-9a-f]+) ([0-9a-f]+) ", facts)
    if not (soname and symbol and section):
        raise SystemExit(f"{library.name} is not as ICU's data libraries were: see {__file__}.")
    address, section_address, section_offset = (
        int(number, 16) for number in (symbol[1], section[1], section[2])
    )
    table = library.read_bytes()[address - section_address + section_offset :]
    data, source = library.with_suffix(".dat"), library.with_suffix(".s")
    data.write_bytes(_kept(table))
    source.write_text(
        f'.section .rodata\n.balign 16\n.globl {symbol[2]}\n.type {symbol[2]}, "object"\n'
        f'{symbol[2]}: .incbin "{data}"\n.size {symbol[2]}, . - {symbol[2]}\n'
        '.section .note.GNU-stack, "", "progbits"\n',
        encoding="ascii",
    )
    command = ["gcc", "-shared", "-s", "-nostdlib", f"-Wl,-soname,{soname[1]}"]
    subprocess.run([*command, "-o", str(library), str(source)], check=True)
    data.unlink()
    source.unlink()
    print(f"{library.name}: {before / 1e6:.1f} MB, now {library.stat().st_size / 1e6:.1f} MB")


def _kept(table: bytes) -> bytes:
    (start,) = struct.unpack_from("<H", table)
    (count,) = struct.unpack_from("<I", table, start)
    offsets = list(struct.iter_unpack("<II", table[start + 4 : start + 4 + 8 * count]))
    ends = [*(content for _, content in offsets[1:]), len(table) - start]
    files = []
    for (name_at, content_at), end in zip(offsets, ends, strict=True):
        name = table[start + name_at : table.index(b"\0", start + name_at)]
        if KEPT.fullmatch(name.decode("ascii")):
            files.append((name + b"\0", table[start + content_at : start + end]))
    names_at = 4 + 8 * len(files)
    content_at = _padded(names_at + sum(len(name) for name, _ in files))
    pairs, names, contents = [struct.pack("<I", len(files))], [], []
    for name, content in files:
        content += bytes(_padded(len(content)) - len(content))
        pairs.append(struct.pack("<II", names_at, content_at))
        names.append(name)
        contents.append(content)
        names_at, content_at = names_at + len(name), content_at + len(content)
    gap = bytes(_padded(names_at) - names_at)
    return table[:start] + b"".join((*pairs, *names, gap, *contents))


def _padded(size: int) -> int:
    """ICU wants each file at a multiple of 16 bytes."""
    return -(-size // 16) * 16


def _said(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
