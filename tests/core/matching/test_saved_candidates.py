"""A rescan compares only what is new, and finds what a scan from scratch would."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.numpy import load_file, save_file

from core.jobs.scan import scan
from core.matching.exact_search import exact_candidates, renewed_candidates
from core.matching.head import Head
from core.matching.neighbors import Candidates
from core.matching.saved_candidates import SavedCandidates, hashes_of
from core.paths import Places
from core.progress import Progress, Stage
from core.records import ContentHash, ScanFolder
from core.settings import ScanSettings
from tests.conftest import FakeEmbedder, picture

K, LEAST = 10, 0.3


def node(number: int) -> ContentHash:
    return ContentHash(hashlib.sha256(bytes([number % 256, number // 256])).digest())


def vector(number: int) -> np.ndarray:
    """25 numbers in a row lie around one center."""
    center = np.random.default_rng(number // 25).normal(size=24)
    shifted = center + 0.6 * np.random.default_rng(1000 + number).normal(size=24)
    return (shifted / np.linalg.norm(shifted)).astype(np.float16)


def from_scratch(numbers: list[int]) -> tuple[list[ContentHash], np.ndarray, Candidates]:
    ordered = sorted(numbers, key=node)
    vectors = np.stack([vector(number) for number in ordered])
    candidates = exact_candidates(vectors, LEAST, 2, Progress(), K)
    return [node(number) for number in ordered], vectors, candidates


def named(nodes: list[ContentHash], candidates: Candidates) -> dict[tuple[bytes, bytes], float]:
    return {
        (nodes[first], nodes[second]): similarity
        for (first, second), similarity in zip(
            candidates.pairs.tolist(), candidates.similarities.tolist(), strict=True
        )
    }


@settings(max_examples=40, deadline=None)
@given(
    before=st.sets(st.integers(0, 199), max_size=150).map(lambda some: set(range(200)) - some),
    gone=st.sets(st.integers(0, 198)),
    new=st.sets(st.integers(0, 299)),
)
def test_what_is_taken_over_and_renewed_is_what_a_search_from_scratch_finds(
    before: set[int], gone: set[int], new: set[int]
) -> None:
    after = (before - gone) | new | {199}
    old_nodes, _, old = from_scratch(list(before))
    nodes, vectors, fresh = from_scratch(list(after))

    known = SavedCandidates(hashes_of(old_nodes), old).among(hashes_of(nodes), LEAST)
    candidates = renewed_candidates(
        vectors, known.candidates, known.unknown, LEAST, 2, Progress(), K
    )

    assert named(nodes, candidates) == pytest.approx(named(nodes, fresh), abs=1e-6)
    assert {nodes[at] for at in known.unknown} >= {node(number) for number in after - before}


def test_nothing_is_unknown_where_nothing_changed() -> None:
    nodes, _, candidates = from_scratch(list(range(150)))

    known = SavedCandidates(hashes_of(nodes), candidates).among(hashes_of(nodes), LEAST)

    assert len(known.unknown) == 0
    assert (known.candidates.pairs == candidates.pairs).all()


def test_candidates_and_scores_come_back_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / "x.candidates"
    nodes, _, candidates = from_scratch(list(range(60)))
    scores = np.linspace(0, 1, len(candidates), dtype=np.float32)
    scores[0] = np.nan
    scored = Candidates(candidates.pairs, candidates.similarities, scores, "a head")

    SavedCandidates(hashes_of(nodes), scored).save(file, "search")
    back = SavedCandidates.load(file, "search")

    assert back is not None
    assert (back.candidates.pairs == candidates.pairs).all()
    np.testing.assert_array_equal(back.candidates.scores_by("a head"), scores)
    assert np.isnan(back.candidates.scores_by("another head")).all()
    assert SavedCandidates.load(file, "another search") is None
    assert [kept.name for kept in tmp_path.iterdir()] == [file.name]


def far(pairs: np.ndarray) -> np.ndarray:
    return pairs + 1_000_000


def swapped(pairs: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(pairs[:, ::-1])


@pytest.mark.parametrize(
    ("name", "spoil"),
    [
        ("pairs", far),
        ("pairs", swapped),
        ("pairs", lambda pairs: pairs[::-1].copy()),
        ("pairs", lambda pairs: pairs.ravel()),
        ("pairs", lambda pairs: -pairs),
        ("similarities", lambda values: values * np.float32(np.nan)),
        ("similarities", lambda values: values[:-1].copy()),
        ("scores", lambda values: values.astype(np.float64)),
        ("scores", lambda values: np.full_like(values, np.inf)),
        ("hashes", lambda values: values[:, :31].copy()),
        ("hashes", lambda values: values[::-1].copy()),
        ("hashes", lambda values: values[:1].copy()),
    ],
)
def test_a_file_of_nonsense_is_not_used(tmp_path: Path, name: str, spoil: Any) -> None:
    file = tmp_path / "x.candidates"
    nodes, _, candidates = from_scratch(list(range(60)))
    SavedCandidates(hashes_of(nodes), candidates).save(file, "search")
    arrays = load_file(file)
    arrays[name] = spoil(arrays[name])
    save_file(arrays, file, {"format": "1", "search": "search", "scored_by": ""})

    assert SavedCandidates.load(file, "search") is None


@pytest.mark.parametrize(("kind", "many"), [("BF16", 2), ("F8_E5M2", 4)])
def test_numbers_that_numpy_lacks_are_refused(tmp_path: Path, kind: str, many: int) -> None:
    """Of a file that is sound as safetensors defines it: length of the header, header, numbers."""
    file = tmp_path / "x.candidates"
    nodes, _, candidates = from_scratch(list(range(60)))
    SavedCandidates(hashes_of(nodes), candidates).save(file, "search")
    whole = file.read_bytes()
    start = 8 + int.from_bytes(whole[:8], "little")
    header = json.loads(whole[8:start])
    header["scores"].update(dtype=kind, shape=[many * len(candidates)])
    altered = json.dumps(header).encode()
    file.write_bytes(len(altered).to_bytes(8, "little") + altered + whole[start:])

    assert SavedCandidates.load(file, "search") is None


def test_a_damaged_file_is_not_used(tmp_path: Path) -> None:
    file = tmp_path / "x.candidates"
    nodes, _, candidates = from_scratch(list(range(60)))
    SavedCandidates(hashes_of(nodes), candidates).save(file, "search")
    whole = file.read_bytes()

    for content in (b"", b"garbage", whole[:50], whole[:-9], b"\xff" * len(whole)):
        file.write_bytes(content)
        assert SavedCandidates.load(file, "search") is None


def test_a_rescan_scores_only_new_pairs_and_groups_the_same(
    tmp_path: Path, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(12):
        picture(seed).save(folder / f"{seed}.jpg")
        picture(seed % 6).save(folder / f"again {seed}.png")
    options = ScanSettings((ScanFolder(folder),), threads=2)
    scored_parts: list[int] = []
    may_reach = Head.may_reach

    def counted(self: Head, a: Any, b: Any, similarities: Any, score: float) -> Any:
        scored_parts.append(len(a))
        return may_reach(self, a, b, similarities, score)

    monkeypatch.setattr(Head, "may_reach", counted)
    first = scan(options, places, Progress(), FakeEmbedder)
    pairs = sum(scored_parts)
    scored_parts.clear()
    assert pairs

    same = scan(options, places, Progress(), FakeEmbedder)
    assert same.groups == first.groups
    assert not scored_parts

    picture(3).save(folder / "third.bmp")
    (folder / "5.jpg").unlink()
    timed = Progress()
    changed = scan(options, places, timed, FakeEmbedder)
    assert 0 < sum(scored_parts) < pairs
    assert Stage.MATCHING in timed.seconds
    fresh = scan(options, Places.under(tmp_path / "fresh"), Progress(), FakeEmbedder)
    assert changed.groups == fresh.groups


@pytest.mark.logs
def test_a_cache_folder_that_takes_no_file_costs_nothing_but_time(
    tmp_path: Path, places: Places
) -> None:
    folder = tmp_path / "photos"
    folder.mkdir()
    for seed in range(4):
        picture(seed % 2).save(folder / f"{seed}.{'jpg' if seed % 2 else 'png'}")
    options = ScanSettings((ScanFolder(folder),), threads=1)
    first = scan(options, places, Progress(), FakeEmbedder)
    (file,) = places.cache_folder.glob("*.candidates")
    file.unlink()
    file.mkdir()

    again = scan(options, places, Progress(), FakeEmbedder)

    assert again.groups == first.groups
    assert file.is_dir()
