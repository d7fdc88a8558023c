"""Takes the closer look at the pairs of a scan, after the head has scored them.

Where cameras wrote that they are two shots, that decides. Else both photos are decoded at small
scale and aligned, and what comes out is weighed. Pairs that would then be one photo are read
closely. A pair is measured once: the cache remembers it.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from typing import Any

import cv2
import numpy as np

from core.arrays import ByteArray
from core.closer_look.alignment import Alignment
from core.closer_look.damage import damaged_from
from core.closer_look.difference import at_most
from core.closer_look.evidence import ALIGNER, Evidence, Weighing
from core.closer_look.fine_verifier import FineVerifier
from core.closer_look.looks import FINE_FROM, Look
from core.closer_look.other_shots import Claim, claim_of
from core.closer_look.readable_contents import PhotosOf, ReadableContents, is_unchanged
from core.closer_look.seen_photos import SeenPhoto, evidence_of
from core.photo_files.decoding import Decoder
from core.photo_files.shot_facts import NO_SHOT, ShotFacts
from core.photo_files.small_pictures import DECODED_SIDE, VERSION, SmallPicture, to_store
from core.progress import Progress
from core.records import ContentHash, Photo
from core.storage.evidence_cache import EvidenceCache, HashPair
from core.storage.small_pictures import StoredPicture

SKETCHES_KEPT = 256
SHOTS_KEPT = 10_000
PAIRS_AT_ONCE = 32
FINER_SIDE = 1000
"""Pixels of the shorter side, where one photo may be a small part of the other."""
SIDE_FOR_DAMAGE = 1000
"""Pixels of the longer side, where a decoder complained of one of two photos."""


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
        self._readable = ReadableContents(decoder, progress)
        self._fine = FineVerifier(photos_of, cache, self._readable, threads)
        self._shots: dict[ContentHash, ShotFacts] = {}
        self._seen: OrderedDict[ContentHash, SeenPhoto | None] = OrderedDict()
        self._damaged: dict[ContentHash, int] = {}
        self._alignments: dict[HashPair, Alignment] = {}
        cv2.setNumThreads(1)  # pairs run side by side; threads inside of one would wait

    def verified(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[float]:
        """Pairs of contents and the head's probabilities -> final ones, in the same order; as
        :meth:`looks`."""
        return [look.score for look in self.looks(pairs, scores)]

    def looks(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[Look]:
        """Pairs of contents and the head's probabilities -> what is known of each, in the same
        order.

        Where a photo can't be read any more the head's stays, and so it does where two show nothing
        but a bare wall or sky of the same tones. Raises Cancelled.
        """
        final: list[Look] = []
        for start in range(0, len(pairs), PAIRS_AT_ONCE):
            part = slice(start, start + PAIRS_AT_ONCE)
            final += self._looks(pairs[part], scores[part])
        return final

    def _looks(self, pairs: Sequence[HashPair], scores: Sequence[float]) -> list[Look]:
        evidence = self._evidence(pairs)
        known = [at for at, pair in enumerate(pairs) if _ordered(pair) in evidence]
        weighed = self._weighing.probabilities(
            [scores[at] for at in known], [evidence[_ordered(pairs[at])] for at in known]
        )
        final = [Look(score) for score in scores]
        for at, probability in zip(known, weighed, strict=True):
            seen = evidence[_ordered(pairs[at])]
            final[at] = Look(probability, seen.first_beyond, seen.second_beyond)
        likely = [at for at, look in enumerate(final) if look.score >= FINE_FROM]
        fine = self._fine.looks([_ordered(pairs[at]) for at in likely], self._alignments)
        self._alignments.clear()
        for at in likely:
            final[at] = final[at].with_fine(fine.get(_ordered(pairs[at])))
        return [
            look if pair == _ordered(pair) else look.turned()
            for look, pair in zip(final, pairs, strict=True)
        ]

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
            if len(self._shots) > SHOTS_KEPT:
                self._shots.clear()
            self._remember_kept(photos, pool)
            self._remember_shots(photos, pool)
            measured, alike = {}, []
            for pair in pairs:
                said = claim_of(*(self._shots[content] for content in pair))
                if said is Claim.OTHER_SHOT:
                    measured[pair] = Evidence(False, other_shot=True)
                else:
                    alike.append(pair)
            measured.update(self._aligned(alike, photos, pool))
        return measured

    def _remember_kept(
        self, photos: Mapping[ContentHash, Sequence[Photo]], pool: ThreadPoolExecutor
    ) -> None:
        """What small pictures tell that the cache keeps: for these no file is read."""
        wanted = [content for content in photos if content not in self._seen]
        kept = self._cache.pictures.of(wanted, VERSION)
        seen = pool.map(SmallPicture.kept, kept.values())
        for content, small in zip(kept, seen, strict=True):
            if small is not None:
                self._shots[content] = small.shot
                self._seen[content] = _unless_plain(SeenPhoto.of(photos[content], small))

    def _remember_shots(
        self, photos: Mapping[ContentHash, Sequence[Photo]], pool: ThreadPoolExecutor
    ) -> None:
        new = [content for content in photos if content not in self._shots]
        shots = pool.map(self._shot_of, [photos[content] for content in new])
        self._shots.update(zip(new, shots, strict=True))

    def _aligned(
        self,
        pairs: Sequence[HashPair],
        photos: Mapping[ContentHash, Sequence[Photo]],
        pool: ThreadPoolExecutor,
    ) -> dict[HashPair, Evidence]:
        contents = list(dict.fromkeys(content for pair in pairs for content in pair))
        missing = [content for content in contents if content not in self._seen]
        decoded = pool.map(self._decoded, [photos[content] for content in missing])
        kept = {}
        for content, stored in zip(missing, decoded, strict=True):
            small = None if stored is None else SmallPicture.kept(stored)
            seen = None if small is None else SeenPhoto.of(photos[content], small)
            self._seen[content] = None if seen is None else _unless_plain(seen)
            if stored is not None:
                kept[content] = stored
        self._cache.pictures.save(kept, VERSION)
        readable = [pair for pair in pairs if all(self._seen[content] for content in pair)]
        aligned = list(pool.map(self._compare, readable))
        for content in contents:
            self._seen.move_to_end(content)
        while len(self._seen) > SKETCHES_KEPT:
            self._seen.popitem(last=False)
        return dict(zip(readable, aligned, strict=True))

    def _shot_of(self, photos: Sequence[Photo]) -> ShotFacts:
        self._progress.check()
        there = (photo for photo in photos if is_unchanged(photo))
        return next((self._decoder.shot_facts(photo.path) for photo in there), NO_SHOT)

    def _decoded(self, photos: Sequence[Photo]) -> StoredPicture | None:
        """None for what can't be read."""
        decoded = self._readable.decoded(photos, DECODED_SIDE)
        return None if decoded is None else to_store(decoded)

    def _compare(self, pair: HashPair) -> Evidence:
        self._progress.check()
        first, second = (self._seen[content] for content in pair)
        assert first is not None and second is not None
        both = first, second
        evidence, alignment = evidence_of(first, second, lambda at: self._finer(both[at]))
        if alignment is not None:
            self._alignments[pair] = alignment
        if alignment is not None and first.complaints:
            self._remember_damage(first, second, alignment)
        if alignment is not None and second.complaints:
            self._remember_damage(second, first, alignment.reversed())
        return evidence

    def _finer(self, seen: SeenPhoto) -> ByteArray | None:
        decoded = self._readable.decoded(seen.photos, FINER_SIDE)
        return None if decoded is None else np.asarray(decoded.pixels, dtype=np.uint8)

    def _remember_damage(
        self, complained: SeenPhoto, other: SeenPhoto, alignment: Alignment
    ) -> None:
        """Of a photo that its decoder complained of, where the other proves it."""
        decoded = [
            self._readable.decoded(seen.photos, SIDE_FOR_DAMAGE * 3 // 4)
            for seen in (complained, other)
        ]
        pixels = [at_most(photo.pixels, SIDE_FOR_DAMAGE) for photo in decoded if photo is not None]
        if len(pixels) < len(decoded):
            return
        photo = complained.photos[0]
        share = damaged_from(pixels[0], pixels[1], alignment, photo.facts.orientation)
        if share is not None:
            rows = photo.facts.width if photo.facts.orientation > 4 else photo.facts.height
            self._damaged[photo.content_hash] = round(share * rows)


def _unless_plain(seen: SeenPhoto) -> SeenPhoto | None:
    return None if seen.sketch.is_plain else seen


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
