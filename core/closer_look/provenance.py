"""Finds out which photos of a group were made from another: enlarged, framed, captioned, stored
again. The keeper rules go by that.

Each photo is laid over one that was made from none (the hub). Only photos in groups are looked at,
one or two decoded at a time; what was found of a group is remembered under the hash of its hashes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np

from core.arrays import ByteArray, DoubleArray
from core.closer_look.alignment import Sketch, align, small_gray
from core.closer_look.detail import LEAST_SCALE, is_enlarged, scale_between
from core.closer_look.generations import as_stored, carries_grid, is_made_from
from core.closer_look.imitation import Plane
from core.closer_look.other_color import has_few_tones, is_gray
from core.closer_look.readable_contents import is_unchanged
from core.closer_look.seams import is_added_around
from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.stored_form import StoredForm, stored_form
from core.progress import Progress
from core.records import ContentHash, Photo, Provenance, provenance_from
from core.storage.evidence_cache import EvidenceCache, HashPair

MEASURING = 1_004
"""The version of what is measured here; apart from those of the closer look at pairs."""
SIDE = 480
"""Shorter side of the pictures that are laid over each other."""
MOST_PIXELS = 100_000_000
"""Larger ones aren't decoded at full scale beside others."""
WHOLE = 0.985
"""A photo that covers this share of another is no part of it."""
MANY = 60
"""Of the contents of a group so many are looked at; of the others nothing is known."""
Provenances = Mapping[ContentHash, Provenance]


@dataclass(frozen=True, slots=True)
class _Known:
    """One photo of a content, its form, and itself made small."""

    photo: Photo
    form: StoredForm
    gray: ByteArray
    sketch: Sketch

    @property
    def pixels(self) -> int:
        return self.photo.facts.width * self.photo.facts.height

    @property
    def size(self) -> tuple[int, int]:
        return self.photo.facts.width, self.photo.facts.height


@dataclass(frozen=True, slots=True)
class _Traces:
    """Of a photo beside another: what shows that it was made from that one."""

    real_pixels: int
    is_enlarged: bool = False
    is_added_to: bool = False
    is_stored_again: bool = False

    @property
    def is_made(self) -> bool:
        return self.is_enlarged or self.is_added_to or self.is_stored_again


class ProvenanceFinder:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    def __init__(
        self, cache: EvidenceCache, decoder: Decoder, progress: Progress, threads: int
    ) -> None:
        self._cache, self._decoder = cache, decoder
        self._progress, self._threads = progress, threads

    def of(self, groups: Sequence[Sequence[Photo]]) -> list[Provenances]:
        """What is known of the photos of each group. Raises Cancelled and DatabaseError."""
        keys = [_key(photos) for photos in groups]
        known = {
            key: found
            for key, row in self._cache.known(keys, MEASURING).items()
            if (found := _from_cache(row)) is not None
        }
        new = {key: group for key, group in zip(keys, groups, strict=True) if key not in known}
        with ThreadPoolExecutor(self._threads) as pool:
            measured = dict(zip(new, pool.map(self._measured, new.values()), strict=True))
        rows = [(key, _to_cache(found)) for key, found in measured.items()]
        self._cache.save(rows, MEASURING)
        known.update(measured)
        return [known[key] for key in keys]

    def _measured(self, photos: Sequence[Photo]) -> Provenances:
        by_content: dict[ContentHash, Photo] = {}
        for photo in photos:
            if photo.content_hash not in by_content and is_unchanged(photo):
                by_content[photo.content_hash] = photo
        if len(by_content) < 2:
            return {}
        largest = sorted(by_content.values(), key=_by_size, reverse=True)[:MANY]
        return _Group(self._decoder, self._progress.check).provenances(largest)


class _Group:
    """Measures one group. ``check`` raises Cancelled."""

    def __init__(self, decoder: Decoder, check: Callable[[], None]) -> None:
        self._decoder, self._check = decoder, check
        self._planes: dict[Path, ByteArray | None] = {}
        self._gray: set[ContentHash] = set()

    def provenances(self, photos: Sequence[Photo]) -> dict[ContentHash, Provenance]:
        """``photos`` are of different contents, the largest first."""
        hub, tried = photos[0], set[ContentHash]()
        while True:
            tried.add(hub.content_hash)
            of_hub, of_others = self._beside(hub, photos)
            sources = [
                photo
                for photo in photos
                if photo.content_hash in of_hub and of_hub[photo.content_hash].is_made
            ]
            untried = [photo for photo in sources if photo.content_hash not in tried]
            if not untried:
                break
            hub = untried[0]
        own = next((of_hub[source.content_hash] for source in sources), None)
        traces = {**of_others, hub.content_hash: own or _Traces(_pixels(hub))}
        return {
            photo.content_hash: self._provenance(photo, traces[photo.content_hash])
            for photo in photos
            if photo.content_hash in traces
        }

    def _provenance(self, photo: Photo, traces: _Traces) -> Provenance:
        form = stored_form(photo.path, self._decoder)
        plane = self._plane(photo) if form.is_lossless else None
        again = traces.is_stored_again or (plane is not None and carries_grid(plane))
        return Provenance(
            traces.real_pixels,
            traces.is_enlarged,
            traces.is_added_to,
            again,
            form.quality,
            form.details,
            form.is_deep,
            photo.content_hash in self._gray,
            plane is not None and has_few_tones(plane),
        )

    def _beside(
        self, hub: Photo, photos: Sequence[Photo]
    ) -> tuple[dict[ContentHash, _Traces], dict[ContentHash, _Traces]]:
        """Traces of the hub beside each other photo, and of each of them beside the hub."""
        of_hub: dict[ContentHash, _Traces] = {}
        of_others = {
            photo.content_hash: _Traces(_pixels(photo)) for photo in photos if photo is not hub
        }
        middle = self._known(hub)
        for photo in photos:
            self._check()
            other = None if photo is hub or middle is None else self._known(photo)
            if other is None or middle is None:
                continue
            pair = self._traces(middle, other)
            of_hub[photo.content_hash], of_others[photo.content_hash] = pair
        return of_hub, of_others

    def _traces(self, a: _Known, b: _Known) -> tuple[_Traces, _Traces]:
        """Of a beside b, and of b beside a."""
        alignment = align(a.sketch, b.sketch)
        if alignment is None:
            return _Traces(a.pixels), _Traces(b.pixels)
        there, back = alignment.homography, alignment.reversed().homography
        scale = scale_between(a.size, b.size, there)
        added_to_a = alignment.overlap_a < WHOLE and is_added_around(b.gray, a.gray, back)
        added_to_b = alignment.overlap_b < WHOLE and is_added_around(a.gray, b.gray, there)
        larger, smaller = (b, a) if scale >= 1 else (a, b)
        way = there if scale >= 1 else back
        enlarged = self._is_enlarged(smaller, larger, way, max(scale, 1 / scale))
        again_a, again_b = self._is_again(a, b), self._is_again(b, a)
        share_a = alignment.overlap_a if added_to_a else 1.0
        share_b = alignment.overlap_b if added_to_b else 1.0
        a_is_enlarged, b_is_enlarged = enlarged and larger is a, enlarged and larger is b
        real_a = a.pixels * share_a * (scale**2 if a_is_enlarged else 1.0)
        real_b = b.pixels * share_b / (scale**2 if b_is_enlarged else 1.0)
        return (
            _Traces(round(real_a), a_is_enlarged, added_to_a, again_a),
            _Traces(round(real_b), b_is_enlarged, added_to_b, again_b),
        )

    def _is_enlarged(self, smaller: _Known, larger: _Known, way: DoubleArray, scale: float) -> bool:
        """A date that only the larger one has was not made by enlarging."""
        dates = larger.photo.facts.taken_at, smaller.photo.facts.taken_at
        if scale < LEAST_SCALE or (dates[0] is not None and dates[1] is None):
            return False
        small, large = self._plane(smaller.photo), self._plane(larger.photo)
        if small is None or large is None:
            return False
        return is_enlarged(
            Plane(small, smaller.form.quality), Plane(large, larger.form.quality), way
        )

    def _is_again(self, photo: _Known, source: _Known) -> bool:
        """Whether ``photo`` has the pixels of a JPEG, stored again with less loss than that had."""
        steps, own = source.form.steps, photo.form.steps
        if steps is None or photo.size != source.size:
            return False
        if own is not None and own.sum() >= steps.sum():
            return False
        if own is not None and photo.form.orientation != source.form.orientation:
            return False
        plane = self._plane(photo.photo)
        if plane is None:
            return False
        return is_made_from(as_stored(plane, source.form.orientation), steps, own)

    def _known(self, photo: Photo) -> _Known | None:
        """None for what can't be decoded, and for a bare wall."""
        try:
            decoded = self._decoder.decode(photo.path, SIDE, self._check)
        except UnreadablePhoto:
            return None
        pixels = np.asarray(decoded.pixels)
        if is_gray(pixels):
            self._gray.add(photo.content_hash)
        sketch = Sketch(small_gray(pixels))
        if sketch.is_plain:
            return None
        gray = np.asarray(decoded.pixels.convert("L"))
        return _Known(photo, stored_form(photo.path, self._decoder), gray, sketch)

    def _plane(self, photo: Photo) -> ByteArray | None:
        """(h, w) gray at full scale; None for what can't be decoded so. The last two are kept."""
        if photo.path not in self._planes:
            while len(self._planes) > 1:
                del self._planes[next(iter(self._planes))]
            self._planes[photo.path] = self._decoded(photo)
        return self._planes[photo.path]

    def _decoded(self, photo: Photo) -> ByteArray | None:
        if _pixels(photo) > MOST_PIXELS:
            return None
        try:
            decoded = self._decoder.decode(photo.path, None, self._check)
        except UnreadablePhoto:
            return None
        return None if decoded.is_reduced else np.asarray(decoded.pixels.convert("L"))


def _pixels(photo: Photo) -> int:
    return photo.facts.width * photo.facts.height


def _by_size(photo: Photo) -> tuple[int, int, bytes]:
    return _pixels(photo), photo.size, photo.content_hash


def _key(photos: Sequence[Photo]) -> HashPair:
    contents = sorted({photo.content_hash for photo in photos})
    digest = ContentHash(sha256(b"".join(contents)).digest())
    return digest, digest


def _to_cache(provenances: Provenances) -> dict[str, Any]:
    return {content.hex(): asdict(provenance) for content, provenance in provenances.items()}


def _from_cache(row: Mapping[str, Any]) -> Provenances | None:
    """None for a row that another program or a damaged disk wrote."""
    try:
        return {
            ContentHash(bytes.fromhex(content)): provenance_from(fields)
            for content, fields in row.items()
        }
    except (TypeError, ValueError, KeyError):
        return None
