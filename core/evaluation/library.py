"""The *library* protocol: photos that all differ, and edited copies planted among them.

The path is the program's own: neighbors, head, grouping, over the whole library at once. A group
is false if it holds photos that are not copies of one; a planted copy is found if it is in the
group of its photo. What the folder itself holds twice counts as false; the pairs are named.

False groups in a larger library are extrapolated by the square of its size, since that is how the
number of pairs grows. It assumes that the larger library is drawn from the same kinds of photos,
that each pair of different photos is as likely to be taken for one as here, and that false groups
are mostly pairs; where they grow together, it is too high. With none found it says so, not zero.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PIL import Image

from core.embedding.specs import EmbedderSpec
from core.embedding.vectors import FloatArray
from core.evaluation.copies import shown_photo
from core.evaluation.edits import COLLAGE, EDITS
from core.matching.grouping import NodeGroup, Pair, group_nodes
from core.matching.head import Head
from core.matching.neighbor_search import find_candidates
from core.matching.scoring import score_numbers, score_pairs
from core.progress import Progress, Stage
from core.records import Level

THRESHOLDS = (0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.97, 0.99)
LARGE = 100_000
PLANTED_EVERY = 3
NAMED = 40
SCAN_LINKAGE = 0.1
"""As ``core.scan.LINKAGE``, which is above this package; a test holds them equal."""
IntArray = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class LibraryRow:
    """``linkage``: no two members score below it. ``per_thousand`` false groups a thousand photos
    at this size, ``in_large`` extrapolated to ``LARGE`` photos; ``recall`` of planted copies."""

    threshold: float
    linkage: float
    recall: float
    false_groups: int
    per_thousand: float
    in_large: float


@dataclass(frozen=True, slots=True)
class LibraryResult:
    """``default``: as a scan groups; ``rows``: as with ``--threshold``. ``false`` names the pairs
    with the highest scores among different photos that the default groups hold."""

    photos: int
    planted: int
    default: LibraryRow
    rows: tuple[LibraryRow, ...]
    false: tuple[tuple[str, str], ...]


def planted_copy(files: Sequence[Path], number: int) -> Image.Image:
    """One edit of a photo, all kinds in turn; collages are left out, they show two photos."""
    kinds = [name for name in EDITS if name != COLLAGE]
    name = kinds[number // PLANTED_EVERY % len(kinds)]
    other = shown_photo(files[(number + 1) % len(files)])
    return EDITS[name](shown_photo(files[number]), other, random.Random(f"library {number}"))


def measure_library(
    vectors: FloatArray,
    owner: IntArray,
    names: Sequence[str],
    spec: EmbedderSpec,
    folder: Path,
    progress: Progress,
) -> LibraryResult:
    """``vectors`` (n, 2816), ``owner`` (n,) which photo each row shows; the first ``len(names)``
    rows are the photos themselves, the rest are planted. ``folder``: for the index."""
    head = Head.load()
    library = _Library(vectors, head, spec, folder, progress)
    threshold = head.threshold(Level.SAME_PHOTO)
    groups = library.groups(threshold, min(threshold, SCAN_LINKAGE))
    default = row_of(groups, owner, len(names), threshold, min(threshold, SCAN_LINKAGE))
    rows = tuple(
        row_of(library.groups(one, one), owner, len(names), one, one)
        for one in progress.track(Stage.GROUPING, THRESHOLDS, len(THRESHOLDS))
    )
    false = [
        tuple(sorted({names[int(owner[node])] for node in group.nodes})[:2])
        for group in groups
        if _is_false(group, owner)
    ]
    named = tuple((one[0], one[1]) for one in false[:NAMED])
    return LibraryResult(len(names), len(owner) - len(names), default, rows, named)


class _Library:
    """Neighbors and their scores are found once, groups at each threshold."""

    def __init__(
        self, vectors: FloatArray, head: Head, spec: EmbedderSpec, folder: Path, progress: Progress
    ) -> None:
        self._vectors, self._head = vectors, head
        folder.mkdir(parents=True, exist_ok=True)
        progress.begin(Stage.MATCHING, len(vectors))
        pairs = find_candidates(
            lambda: [(0, vectors)],
            len(vectors),
            spec,
            hashlib.sha256(vectors.tobytes()).hexdigest(),
            folder,
            progress,
        )
        progress.begin(Stage.SCORING, len(pairs))
        self._scored = list(score_pairs(pairs, self._fetch, head, progress, SCAN_LINKAGE))

    def groups(self, threshold: float, linkage: float) -> list[NodeGroup]:
        """As a scan makes them."""
        scored = [pair for pair in self._scored if pair.score >= linkage]
        return group_nodes(scored, threshold, self._score, {}, linkage)

    def _fetch(self, numbers: Sequence[int]) -> FloatArray:
        return self._vectors[np.asarray(numbers, dtype=np.int64)]

    def _score(self, pairs: Sequence[Pair]) -> list[float]:
        numbers = np.asarray(pairs, dtype=np.int64)
        scores: list[float] = score_numbers(numbers, self._fetch, self._head.score).tolist()
        return scores


def row_of(
    groups: Iterable[NodeGroup], owner: IntArray, photos: int, threshold: float, linkage: float
) -> LibraryRow:
    """Count false groups and found copies; nodes from number ``photos`` on are planted."""
    found, false = 0, 0
    for group in groups:
        nodes = set(group.nodes)
        found += sum(node >= photos and int(owner[node]) in nodes for node in nodes)
        false += _is_false(group, owner)
    planted = len(owner) - photos
    return LibraryRow(
        threshold,
        linkage,
        found / max(1, planted),
        false,
        1000 * false / photos,
        false * (LARGE / photos) ** 2,
    )


def _is_false(group: NodeGroup, owner: IntArray) -> bool:
    return len({int(owner[node]) for node in group.nodes}) > 1
