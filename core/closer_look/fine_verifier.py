"""Reads closely the pairs of a scan that would be called one photo, and remembers what it saw."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from functools import partial
from typing import Any

import numpy as np

from core.closer_look.alignment import Alignment
from core.closer_look.close_pictures import Fine, Picture, fine_look_of
from core.closer_look.evidence import ALIGNER
from core.closer_look.fine_look import FineLook
from core.closer_look.looks import PlainLook
from core.closer_look.readable_contents import PhotosOf, ReadableContents
from core.records import ContentHash, Photo
from core.storage.evidence_cache import EvidenceCache, HashPair

READER = 8
"""Grows when the same pair would be read in another way."""
VERSION = 1000 * ALIGNER + READER
"""Of what is remembered; it also depends on how pairs are aligned."""
LEAST_SIDE = 1000
"""Pixels of the longer side that a picture is decoded to: most cameras' can be by a quarter, which
falls just short of :data:`~core.closer_look.fine_look.SIDE`."""
PICTURES_KEPT = 32
"""Of at most 4 MiB each."""
PAIRS_AT_ONCE = 16


class FineVerifier:
    """Not thread-safe; measures on ``threads`` threads of its own."""

    def __init__(
        self, photos_of: PhotosOf, cache: EvidenceCache, readable: ReadableContents, threads: int
    ) -> None:
        self._photos_of, self._cache, self._readable = photos_of, cache, readable
        self._threads = threads
        self._pictures: OrderedDict[ContentHash, Picture | None] = OrderedDict()

    def looks(
        self, pairs: Sequence[HashPair], alignments: Mapping[HashPair, Alignment]
    ) -> dict[HashPair, Fine]:
        """What is seen of pairs of contents (smaller hash first); those that can't be read, or laid
        over each other, are left out. ``alignments``: of those that were just found. Raises
        Cancelled."""
        seen = {
            pair: fine
            for pair, measured in self._cache.known(pairs, VERSION).items()
            if (fine := _from_cache(measured)) is not None
        }
        new = [pair for pair in dict.fromkeys(pairs) if pair not in seen]
        for start in range(0, len(new), PAIRS_AT_ONCE):
            part = self._measured(new[start : start + PAIRS_AT_ONCE], alignments)
            self._cache.save([(pair, asdict(fine)) for pair, fine in part.items()], VERSION)
            seen.update(part)
        return seen

    def _measured(
        self, pairs: Sequence[HashPair], alignments: Mapping[HashPair, Alignment]
    ) -> dict[HashPair, Fine]:
        contents = list(dict.fromkeys(content for pair in pairs for content in pair))
        photos = self._photos_of(contents)
        missing = [content for content in contents if content not in self._pictures]
        with ThreadPoolExecutor(self._threads) as pool:
            pictures = pool.map(self._picture, [photos[content] for content in missing])
            self._pictures.update(zip(missing, pictures, strict=True))
            fine = list(pool.map(partial(self._look, photos, alignments), pairs))
        for content in contents:
            self._pictures.move_to_end(content)
        while len(self._pictures) > PICTURES_KEPT:
            self._pictures.popitem(last=False)
        return {pair: look for pair, look in zip(pairs, fine, strict=True) if look is not None}

    def _picture(self, photos: Sequence[Photo]) -> Picture | None:
        facts = photos[0].facts
        shorter = LEAST_SIDE * min(facts.width, facts.height) // max(facts.width, facts.height, 1)
        decoded = self._readable.decoded(photos, shorter)
        return None if decoded is None else Picture.of(decoded)

    def _look(
        self,
        photos: Mapping[ContentHash, Sequence[Photo]],
        alignments: Mapping[HashPair, Alignment],
        pair: HashPair,
    ) -> Fine | None:
        self._readable.progress.check()
        first, second = (self._pictures[content] for content in pair)
        if first is None or second is None:
            return None
        both = [photos[content] for content in pair]
        return fine_look_of(first, second, lambda: self._same_pixels(*both), alignments.get(pair))

    def _same_pixels(self, first: Sequence[Photo], second: Sequence[Photo]) -> bool:
        """False also where it isn't known: of what is decoded smaller than it is."""
        sizes = {(photo.facts.width, photo.facts.height) for photo in (first[0], second[0])}
        if len(sizes) > 1:
            return False
        a, b = (self._readable.decoded(photos, None) for photos in (first, second))
        if a is None or b is None or a.is_reduced or b.is_reduced:
            return False
        return np.array_equal(np.asarray(a.pixels), np.asarray(b.pixels))


def _from_cache(measured: Mapping[str, Any]) -> Fine | None:
    """None for a row that another program or a damaged disk wrote."""
    try:
        if "alike_tones" in measured:
            return PlainLook(bool(measured["alike_tones"]), bool(measured["same_pixels"]))
        disagreeing, typical, flat, printed = (
            float(measured[name]) for name in ("disagreeing", "typical", "flat", "printed")
        )
        left_to_right = [tuple(map(float, place)) for place in measured["places"]]
        places = tuple((left, top, right, bottom) for left, top, right, bottom in left_to_right)
        edges = [edge for place in places for edge in place]
        if not np.isfinite([disagreeing, typical, flat, printed, *edges]).all():
            return None
        side, is_recolored = int(measured["side"]), measured["is_recolored"] is True
        pieces = int(measured["pieces"])
        return FineLook(disagreeing, typical, flat, printed, pieces, side, places, is_recolored)
    except (TypeError, ValueError, KeyError, OverflowError):
        return None
