"""Takes the closer look at the pairs of a scan, after the head has scored them.

Where cameras wrote different times into them, that decides. Else both photos are decoded at small
scale and aligned, and what comes out is weighed. A pair is measured once: the cache remembers it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import Any

import cv2
import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import (
    LONGEST_SIDE,
    NOTHING_BEYOND,
    Alignment,
    Sketch,
    align,
    sketch,
)
from core.closer_look.damage import damaged_from
from core.closer_look.difference import at_most
from core.closer_look.evidence import ALIGNER, Evidence, Weighing, are_other_shots
from core.closer_look.grounds import on_ground_of, small_alpha
from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import ContentHash, Photo
from core.storage.evidence_cache import EvidenceCache, HashPair

SKETCHES_KEPT = 256
TIMES_KEPT = 10_000
PAIRS_AT_ONCE = 32
SIDE_FOR_DAMAGE = 1000
"""Pixels of the longer side, where a decoder complained of one of two photos."""
PhotosOf = Callable[[Sequence[ContentHash]], dict[ContentHash, list[Photo]]]


@dataclass(frozen=True, slots=True)
class _Seen:
    photo: Photo
    sketch: Sketch
    shutter_time: datetime | None
    complaints: bool
    alpha: ByteArray | None


@dataclass(frozen=True, slots=True)
class Look:
    """What is known of a pair of contents: ``score``, the probability that both are one photo, and
    the share (0..1) of what each shows beyond the other; all of it where that wasn't seen."""

    score: float
    first_beyond: float = 1.0
    second_beyond: float = 1.0

    @property
    def second_holds_first(self) -> bool:
        """Whether the second shows all that the first shows, if both are one photo."""
        return self.first_beyond <= NOTHING_BEYOND

    @property
    def first_holds_second(self) -> bool:
        """Whether the first shows all that the second shows, if both are one photo."""
        return self.second_beyond <= NOTHING_BEYOND


class Verifier:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    def __init__(
        self,
        weighing: Weighing,
        photos_of: PhotosOf,
        cache: EvidenceCache,
        decoder: Decoder,
        progress: Progress,
        threads: int,
    ) -> None:
        self._weighing, self._photos_of, self._cache = weighing, photos_of, cache
        self._decoder, self._progress, self._threads = decoder, progress, threads
        self._times: dict[ContentHash, datetime | None] = {}
        self._seen: OrderedDict[ContentHash, _Seen | None] = OrderedDict()
        self._damaged: dict[ContentHash, int] = {}
        cv2.setNumThreads(1)  # pairs run side by side; threads inside of one would wait

    def verified(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[float]:
        """Pairs of contents and the head's probabilities -> final ones, in the same order; as
        :meth:`looks`."""
        return [look.score for look in self.looks(pairs, scores)]

    def looks(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[Look]:
        """Pairs of contents and the head's probabilities -> what is known of each, in the same
        order.

        Where a photo can't be read any more or shows nothing but a bare wall or sky, the head's
        stays. Raises Cancelled.
        """
        evidence: dict[HashPair, Evidence] = {}
        for start in range(0, len(pairs), PAIRS_AT_ONCE):
            evidence.update(self._evidence(pairs[start : start + PAIRS_AT_ONCE]))
        known = [at for at, pair in enumerate(pairs) if _ordered(pair) in evidence]
        weighed = self._weighing.probabilities(
            [scores[at] for at in known], [evidence[_ordered(pairs[at])] for at in known]
        )
        final = [Look(score) for score in scores]
        for at, probability in zip(known, weighed, strict=True):
            seen, is_turned = evidence[_ordered(pairs[at])], pairs[at] != _ordered(pairs[at])
            beyond = (seen.first_beyond, seen.second_beyond)[:: -1 if is_turned else 1]
            final[at] = Look(probability, *beyond)
        return final

    def _evidence(self, pairs: Sequence[HashPair]) -> dict[HashPair, Evidence]:
        wanted = [_ordered(pair) for pair in pairs]
        known = {}
        for pair, measured in self._cache.known(wanted, ALIGNER).items():
            evidence = _from_cache(measured)
            if evidence is not None:
                known[pair] = evidence
        new = [pair for pair in dict.fromkeys(wanted) if pair not in known]
        if new:
            measured_now = self._measured(new)
            self._cache.save(
                [(pair, asdict(evidence)) for pair, evidence in measured_now.items()], ALIGNER
            )
            self._cache.save_damage(self._damaged)
            self._damaged.clear()
            known.update(measured_now)
        self._progress.advance(len(pairs))
        return known

    def _measured(self, pairs: Sequence[HashPair]) -> dict[HashPair, Evidence]:
        photos = self._photos_of(list(dict.fromkeys(content for pair in pairs for content in pair)))
        with ThreadPoolExecutor(self._threads) as pool:
            self._remember_times(photos, pool)
            measured, alike = {}, []
            for pair in pairs:
                if are_other_shots(*(self._times[content] for content in pair)):
                    measured[pair] = Evidence(False, other_shot=True)
                else:
                    alike.append(pair)
            measured.update(self._aligned(alike, photos, pool))
        return measured

    def _remember_times(
        self, photos: Mapping[ContentHash, Sequence[Photo]], pool: ThreadPoolExecutor
    ) -> None:
        if len(self._times) > TIMES_KEPT:
            self._times.clear()
        new = [content for content in photos if content not in self._times]
        times = pool.map(self._time_of, [photos[content] for content in new])
        self._times.update(zip(new, times, strict=True))

    def _aligned(
        self,
        pairs: Sequence[HashPair],
        photos: Mapping[ContentHash, Sequence[Photo]],
        pool: ThreadPoolExecutor,
    ) -> dict[HashPair, Evidence]:
        contents = list(dict.fromkeys(content for pair in pairs for content in pair))
        missing = [content for content in contents if content not in self._seen]
        seen = pool.map(self._see, [photos[content] for content in missing])
        self._seen.update(zip(missing, seen, strict=True))
        readable = [pair for pair in pairs if all(self._seen[content] for content in pair)]
        aligned = list(pool.map(self._compare, readable))
        for content in contents:
            self._seen.move_to_end(content)
        while len(self._seen) > SKETCHES_KEPT:
            self._seen.popitem(last=False)
        return dict(zip(readable, aligned, strict=True))

    def _time_of(self, photos: Sequence[Photo]) -> datetime | None:
        self._progress.check()
        there = (photo for photo in photos if _is_unchanged(photo))
        return next((self._decoder.shutter_time(photo.path) for photo in there), None)

    def _see(self, photos: Sequence[Photo]) -> _Seen | None:
        """The first photo of one content that is there, unchanged and readable; None if plain."""
        self._progress.check()
        for photo in photos:
            if not _is_unchanged(photo):
                continue
            try:
                decoded = self._decoder.decode(
                    photo.path, LONGEST_SIDE * 3 // 4, self._progress.check_cancelled
                )
            except UnreadablePhoto:
                continue
            drawn = sketch(np.asarray(decoded.pixels))
            if drawn.is_plain:
                return None
            alpha = (
                None
                if decoded.alpha is None
                else small_alpha(np.asarray(decoded.alpha), drawn.gray.shape)
            )
            return _Seen(photo, drawn, decoded.shutter_time, decoded.complaints, alpha)
        return None

    def _compare(self, pair: HashPair) -> Evidence:
        self._progress.check()
        first, second = (self._seen[content] for content in pair)
        assert first is not None and second is not None
        if are_other_shots(first.shutter_time, second.shutter_time):
            return Evidence(False, other_shot=True)  # the pixels would not change that
        alignment = _aligned(first, second)
        evidence = Evidence.of(alignment, None, None)
        if alignment is None:
            return evidence
        if first.alpha is not None and second.alpha is None:
            evidence = replace(evidence, first_beyond=1.0)  # what is transparent would be lost
        if second.alpha is not None and first.alpha is None:
            evidence = replace(evidence, second_beyond=1.0)
        if first.complaints:  # proven damaged or not: in doubt nothing goes for it
            self._remember_damage(first, second, alignment)
            evidence = replace(evidence, second_beyond=1.0)
        if second.complaints:
            self._remember_damage(second, first, alignment.reversed())
            evidence = replace(evidence, first_beyond=1.0)
        return evidence

    def _remember_damage(self, complained: _Seen, other: _Seen, alignment: Alignment) -> None:
        """Of a photo that its decoder complained of, where the other proves it."""
        check = self._progress.check_cancelled
        try:
            first, second = (
                at_most(
                    self._decoder.decode(seen.photo.path, SIDE_FOR_DAMAGE * 3 // 4, check).pixels,
                    SIDE_FOR_DAMAGE,
                )
                for seen in (complained, other)
            )
        except UnreadablePhoto:
            return
        facts = complained.photo.facts
        share = damaged_from(first, second, alignment, facts.orientation)
        if share is not None:
            rows = facts.width if facts.orientation > 4 else facts.height
            self._damaged[complained.photo.content_hash] = round(share * rows)


def _aligned(first: _Seen, second: _Seen) -> Alignment | None:
    """The better way of two where one may be the other's flattened copy."""
    ways = [align(first.sketch, second.sketch)]
    if first.alpha is not None and second.alpha is None:
        gray = on_ground_of(first.sketch.gray, first.alpha, second.sketch.gray)
        if gray is not None:
            ways.append(align(Sketch.of(gray), second.sketch))
    elif second.alpha is not None and first.alpha is None:
        gray = on_ground_of(second.sketch.gray, second.alpha, first.sketch.gray)
        if gray is not None:
            ways.append(align(first.sketch, Sketch.of(gray)))
    known = [way for way in ways if way is not None]
    return max(known, key=lambda way: way.correlation, default=None)


def _is_unchanged(photo: Photo) -> bool:
    """Whether its file is there as it was scanned."""
    try:
        status = photo.path.stat()
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (photo.size, photo.mtime_ns)


def _ordered(pair: HashPair) -> HashPair:
    return pair if pair[0] <= pair[1] else (pair[1], pair[0])


def _from_cache(measured: dict[str, Any]) -> Evidence | None:
    """None for a row that another program or a damaged disk wrote."""
    try:
        evidence = Evidence(**measured)
        finite = np.isfinite(np.array(list(asdict(evidence).values()), dtype=np.float64)).all()
    except (TypeError, ValueError):
        return None
    return evidence if finite else None
