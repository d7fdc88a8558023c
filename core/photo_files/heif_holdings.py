"""What a HEIC or AVIF holds besides its first picture, told by its boxes; nothing is decoded.

ISO/IEC 14496-12 (boxes, item references, sequences' tracks), 23008-12 (HEIF: derived and auxiliary
pictures, entity groups), ISO 21496-1 (``tmap``: a gain map); Google's Motion Photo 1.0 (``mpvd``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from core.holdings import EmbeddedVideo, Holdings, Part, Series
from core.photo_files.embedded_video import embedded_video
from core.photo_files.file_bytes import Broken, FileBytes

_LAYERS = ((b"hdrgainmap", Part.GAIN_MAP), (b"depth", Part.DEPTH_MAP),
           (b"disparity", Part.DEPTH_MAP), (b"auxid:2", Part.DEPTH_MAP))  # fmt: skip
_ALPHA = (b"auxid:1", b"auxiliary:alpha")
"""Transparency belongs to the picture itself."""
_NO_PICTURES = frozenset({b"Exif", b"mime", b"uri ", b"tmap"})
_PARTS_OF = frozenset({b"dimg", b"auxl", b"thmb"})
_SEQUENCES = frozenset({b"pict", b"vide"})


class _Box(NamedTuple):
    """``start`` and ``end`` of its contents."""

    kind: bytes
    start: int
    end: int


@dataclass(slots=True)
class _Items:
    """Of the meta box: kinds of the items that are shown, and what refers to what."""

    primary: int = 0
    kinds: dict[int, bytes] = field(default_factory=dict)
    hidden: set[int] = field(default_factory=set)
    references: list[tuple[bytes, int, tuple[int, ...]]] = field(default_factory=list)
    auxiliary: list[bytes] = field(default_factory=list)


def heif_holdings(file: FileBytes) -> Holdings:
    """Raises Broken, and OSError."""
    items, frames, video = _Items(), 0, None
    data: list[tuple[int, int]] = []
    for box in _boxes(file, 0, file.size):
        if box.kind == b"meta":
            _read_items(file, box, items)
        elif box.kind == b"moov":
            frames = max(frames, _frames(file, box))
        elif box.kind == b"mdat":
            data.append((box.start, box.end))
        elif box.kind == b"mpvd":
            video = embedded_video(file, box.start, box.end)
    return _holdings(file, items, frames, video, data)


def _holdings(
    file: FileBytes,
    items: _Items,
    frames: int,
    video: EmbeddedVideo | None,
    data: list[tuple[int, int]],
) -> Holdings:
    layers = {_layer(name) for name in items.auxiliary if not name.endswith(_ALPHA)}
    if b"tmap" in items.kinds.values():
        layers.add(Part.GAIN_MAP)
    pictures = _pictures(items)
    kind, count = (Part.FRAMES, frames) if frames > 1 else (Part.PICTURES, pictures)
    series = Series(kind, count, file.hash_of(*data)) if count > 1 else None
    return Holdings(series, video, frozenset(layers))


def _layer(name: bytes) -> Part:
    return next((part for sign, part in _LAYERS if sign in name.lower()), Part.LAYERS)


def _pictures(items: _Items) -> int:
    """Those that are shown for themselves: no tiles, thumbnails, layers or hidden ones."""
    parts = set(items.hidden)
    for kind, source, targets in items.references:
        if kind not in _PARTS_OF:
            continue
        if kind == b"dimg":
            if items.kinds.get(source) != b"tmap":
                parts.update(targets)
            else:  # the gain map belongs to the picture that comes first
                parts.update(targets[1:])
        else:
            parts.add(source)
    shown = {item for item, kind in items.kinds.items() if kind not in _NO_PICTURES}
    return len((shown - parts) | ({items.primary} & shown))


def _read_items(file: FileBytes, meta: _Box, items: _Items) -> None:
    for box in _boxes(file, meta.start + 4, meta.end):
        version = file.number(box.start, 1) if box.end - box.start >= 4 else 0
        if box.kind == b"pitm":
            items.primary = file.number(box.start + 4, 2 if version == 0 else 4)
        elif box.kind == b"iinf":
            start = box.start + (6 if version == 0 else 8)
            for entry in _boxes(file, start, box.end):
                _read_item(file, entry, items)
        elif box.kind == b"iref":
            for reference in _boxes(file, box.start + 4, box.end):
                items.references.append(_reference(file, reference, 4 if version else 2))
        elif box.kind == b"iprp":
            _read_properties(file, box, items)


def _read_item(file: FileBytes, entry: _Box, items: _Items) -> None:
    version = file.number(entry.start, 1)
    if entry.kind != b"infe" or version < 2:
        raise Broken
    wide = 2 if version == 2 else 4
    item = file.number(entry.start + 4, wide)
    items.kinds[item] = file.at(entry.start + 6 + wide, 4)
    if file.number(entry.start + 3, 1) & 1:
        items.hidden.add(item)


def _reference(file: FileBytes, box: _Box, wide: int) -> tuple[bytes, int, tuple[int, ...]]:
    source, count = file.number(box.start, wide), file.number(box.start + wide, 2)
    start = box.start + wide + 2
    if start + count * wide > box.end:
        raise Broken
    file.count_parts(1 + count)
    targets = (file.number(at, wide) for at in range(start, start + count * wide, wide))
    return box.kind, source, tuple(targets)


def _read_properties(file: FileBytes, properties: _Box, items: _Items) -> None:
    for container in _boxes(file, properties.start, properties.end):
        if container.kind != b"ipco":
            continue
        for box in _boxes(file, container.start, container.end):
            if box.kind == b"auxC":
                text = file.at(box.start + 4, min(box.end - box.start - 4, 256))
                items.auxiliary.append(text.partition(b"\0")[0])


def _frames(file: FileBytes, movie: _Box) -> int:
    """The pictures of the longest track."""
    return max((_samples(file, box) for box in _boxes(file, movie.start, movie.end)
                if box.kind == b"trak"), default=0)  # fmt: skip


def _samples(file: FileBytes, track: _Box) -> int:
    """How many, 0 for a track of sound; an unsure one counts as pictures."""
    media = _inside(file, track, b"mdia")
    handler = None if media is None else _inside(file, media, b"hdlr")
    if media is None or (handler and file.at(handler.start + 8, 4) not in _SEQUENCES):
        return 0
    table: _Box | None = media
    for kind in (b"minf", b"stbl"):
        table = None if table is None else _inside(file, table, kind)
    for kind in (b"stsz", b"stz2"):
        if table is not None and (sizes := _inside(file, table, kind)) is not None:
            return file.number(sizes.start + 8, 4)
    return 0


def _inside(file: FileBytes, outer: _Box, kind: bytes) -> _Box | None:
    boxes = _boxes(file, outer.start, outer.end)
    return next((box for box in boxes if box.kind == kind), None)


def _boxes(file: FileBytes, start: int, end: int) -> Iterator[_Box]:
    while end - start >= 8:
        file.count_parts()
        size, contents = file.number(start, 4), start + 8
        if size == 1:
            size, contents = file.number(contents, 8), contents + 8
        elif size == 0:
            size = end - start
        if size < contents - start or start + size > end:
            raise Broken
        yield _Box(file.at(start + 4, 4), contents, start + size)
        start += size
