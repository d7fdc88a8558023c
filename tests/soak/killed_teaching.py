"""The jobs about heads and backbones that are killed, and what must be true afterwards: the old one
or the new one works, never a broken one, and every verdict is there."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import asdict
from itertools import combinations

import numpy as np
import torch
import torch._dynamo  # an optimizer brings it: not once more in each fork

from core.embedding import official_weights
from core.embedding.backbones import Backbones
from core.embedding.official_weights import OfficialWeights
from core.embedding.reasons import Edition
from core.embedding.specs import bundled_spec
from core.matching.active_head import active_head, head_file, taught_head
from core.matching.correction import Correction
from core.matching.head import Head
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import Problem, VerdictKind
from core.storage.database import open_cache, open_store
from core.storage.heads import Heads
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import Verdicts
from core.teaching.retraining import retrain
from core.teaching.taught_head import use_taught
from tests.conftest import FakeEmbedder
from tests.soak.killed_world import Job, World, check_sound, no_problem

torch.set_num_threads(1)  # threads of the parent would be missing in a fork
SPEC = bundled_spec()
BASE = Head.load()
VERDICTS = 30
SHAPES = {"conv1.weight": (40, 50, 30), "bn1.bias": (7,)}


class TaughtWorld(World):
    """Photos that were scanned and judged; one head was taught before and is in use."""

    def judge(self) -> None:
        """Verdicts, and two heads of earlier days."""
        self.scan()
        with closing(open_cache(self.places.cache_file, no_problem)) as connection:
            cache = PhotoCache(connection)
            cache.see_all()
            nodes = cache.nodes(SPEC.cache_key)
        pairs = list(combinations(sorted(nodes), 2))[:VERDICTS]
        self._said = {
            pair: VerdictKind.SAME if at % 2 else VerdictKind.DIFFERENT
            for at, pair in enumerate(pairs)
        }
        with closing(open_store(self.places.store_file)) as store:
            for pair, kind in self._said.items():
                Verdicts(store).give([pair], kind, "teach")
            heads = Heads(store, self.places.heads_folder)
            self._earlier = [heads.add(_taught(number), _card()) for number in range(2)]

    def teach(self) -> None:
        """Retrain, and use what was learned."""
        use_taught(self.places, retrain(self.places, Progress(), FakeEmbedder, Decoder()))

    def switch(self) -> None:
        """To and fro between all heads, one new and one thrown away."""
        first, second = self._earlier
        with closing(open_store(self.places.store_file)) as store:
            heads = Heads(store, self.places.heads_folder)
            for number in (first, None, second, first):
                heads.use(number, SPEC.cache_key)
            heads.add(_taught(2), _card())
            heads.remove(second)
            heads.use(first, SPEC.cache_key)

    def check_heads(self) -> None:
        """The head in use is a whole one and so is every other; all verdicts are as given."""
        with closing(sqlite3.connect(self.places.store_file)) as connection:
            check_sound(connection)
        with closing(open_store(self.places.store_file)) as store:
            verdicts = Verdicts(store).all(lambda hashes: {})
            given = {verdict.pair: verdict.kind for verdict in verdicts}
            assert given == self._said, "verdicts are lost"
            heads = Heads(store, self.places.heads_folder)
            problems: list[Problem] = []
            head = active_head(heads, SPEC, problems.append)
            assert np.isfinite(head.score(*_two_photos())).all()
            known = heads.all()
            assert self._earlier[0] in {kept.number for kept in known}
            assert sum(kept.is_active for kept in known) <= 1
            for kept in known:
                taught_head(BASE, kept.file, kept.card)
            heads.use(self._earlier[0], SPEC.cache_key)
            active_head(heads, SPEC, problems.append)
            assert not problems, problems

    def get(self) -> None:
        """A backbone from a file, and use it."""
        known = self._backbones()
        known.fetch("tiny", Progress(), self._file)
        known.use("tiny")

    def write_weights(self) -> None:
        """The file of a backbone that is to be had."""
        self._file = self.photos.parent / "tiny.pth"
        torch.save({name: torch.ones(shape) for name, shape in SHAPES.items()}, self._file)

    def check_backbones(self) -> None:
        """One is in use and whole, and the other can still be got."""
        known = self._backbones()
        assert sum(head.is_active for head in known.listed()) == 1
        spec = known.spec()
        assert spec.name in ("samelens-r50", "tiny")
        assert spec.weights_file.stat().st_size > 1000
        self.get()
        assert known.spec().name == "tiny"

    def _backbones(self) -> Backbones:
        official_weights.trunk_shapes = lambda: SHAPES
        digest = hashlib.sha256(self._file.read_bytes()).hexdigest()
        size = self._file.stat().st_size
        tiny = OfficialWeights("tiny", Edition.IMAGENET_V1, "https://none/tiny.pth", digest, size)
        return Backbones(self.places.data_folder, [tiny])


JOBS: dict[str, Job[TaughtWorld]] = {
    "retrain": (TaughtWorld.judge, TaughtWorld.teach, TaughtWorld.check_heads),
    "switch": (TaughtWorld.judge, TaughtWorld.switch, TaughtWorld.check_heads),
    "backbone": (TaughtWorld.write_weights, TaughtWorld.get, TaughtWorld.check_backbones),
}
library = TaughtWorld


def _taught(number: int) -> bytes:
    weights = np.full(BASE.whitened_dims, number / 100, np.float32)
    return head_file(Correction(0.0, weights, float(number)), SPEC.cache_key)


def _card() -> dict[str, object]:
    return asdict(BASE.card) | {"name": "mine", "base": BASE.card.sha256, "report": {}}


def _two_photos() -> tuple[np.ndarray, np.ndarray]:
    rows = np.random.default_rng(0).random((2, SPEC.dims), dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows[:1], rows[1:]
