"""Groups never chain, never depend on order, and obey the user's verdicts."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.matching import grouping, needs
from core.matching.grouping import NodeGroup, NodePair, Verification, group_nodes
from core.records import ScoredPair, VerdictKind

THRESHOLD = 0.5


def grouped(
    scores: dict[NodePair, float],
    verdicts: dict[NodePair, VerdictKind] | None = None,
    order: int = 0,
) -> list[NodeGroup]:
    scored = [ScoredPair(a, b, score) for (a, b), score in scores.items()]
    scored = scored[order % max(1, len(scored)) :] + scored[: order % max(1, len(scored))]

    def missing(pairs: Sequence[NodePair]) -> list[float]:
        return [scores.get(pair, 0.0) for pair in pairs]

    return group_nodes(scored, THRESHOLD, missing, verdicts or {})


ALL_PAIRS = list(combinations(range(7), 2))
SCORES = st.fixed_dictionaries(
    {pair: st.sampled_from([0.0, 0.3, 0.6, 0.9, 1.0]) for pair in ALL_PAIRS}
)
VERDICTS = st.dictionaries(
    st.sampled_from(ALL_PAIRS),
    st.sampled_from([VerdictKind.DIFFERENT, VerdictKind.IGNORE]),
    max_size=6,
)


@settings(max_examples=200, deadline=None)
@given(SCORES, VERDICTS, st.integers(0, 20))
def test_every_member_matches_every_other_in_any_order(
    scores: dict[NodePair, float], verdicts: dict[NodePair, VerdictKind], order: int
) -> None:
    groups = grouped(scores, verdicts)

    assert groups == grouped(scores, verdicts, order)
    nodes = [node for group in groups for node in group.nodes]
    assert len(nodes) == len(set(nodes))
    for group in groups:
        inside = list(combinations(group.nodes, 2))
        assert all(scores[pair] >= THRESHOLD for pair in inside)
        assert not any(pair in verdicts for pair in inside)
        assert group.weakest_score == min(scores[pair] for pair in inside)


@settings(max_examples=200, deadline=None)
@given(
    SCORES,
    st.dictionaries(st.sampled_from(ALL_PAIRS), st.sampled_from(list(VerdictKind)), max_size=6),
)
def test_different_is_never_together_and_same_is_unless_forbidden(
    scores: dict[NodePair, float], verdicts: dict[NodePair, VerdictKind]
) -> None:
    groups = grouped(scores, verdicts)
    together = {pair for group in groups for pair in combinations(group.nodes, 2)}

    forbidden = {pair for pair, kind in verdicts.items() if kind is not VerdictKind.SAME}
    assert together.isdisjoint(forbidden)
    if not forbidden:
        assert together.issuperset(verdicts)


@settings(max_examples=300, deadline=None)
@given(SCORES, st.sets(st.sampled_from(ALL_PAIRS)), st.integers(1, 5))
def test_asking_in_batches_gives_what_one_by_one_gives(
    scores: dict[NodePair, float], proposed: set[NodePair], at_once: int
) -> None:
    linkage = 0.3
    strong = sorted(
        (pair for pair in proposed if scores[pair] >= THRESHOLD),
        key=lambda pair: (-scores[pair], pair),
    )
    group_of = {node: {node} for node in range(7)}
    for first, second in strong:
        a, b = group_of[first], group_of[second]
        if a is not b and all(scores[min(x, y), max(x, y)] >= linkage for x in a for y in b):
            a |= b
            group_of.update(dict.fromkeys(b, a))
    expected = sorted({tuple(sorted(members)) for members in group_of.values() if len(members) > 1})

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(needs, "MISSING_AT_ONCE", at_once)
        groups = group_nodes(
            [ScoredPair(*pair, scores[pair]) for pair in proposed],
            THRESHOLD,
            lambda pairs: [scores[pair] for pair in pairs],
            {},
            linkage,
        )

    assert [group.nodes for group in groups] == expected


def test_missing_scores_of_many_groups_are_computed_together() -> None:
    chains = [(3 * at, 3 * at + 1, 3 * at + 2) for at in range(200)]
    proposed = [ScoredPair(a, b, 0.9) for a, b, _ in chains]
    proposed += [ScoredPair(b, c, 0.8) for _, b, c in chains]
    batches: list[int] = []

    def missing(pairs: Sequence[NodePair]) -> list[float]:
        batches.append(len(pairs))
        return [0.7 for _ in pairs]

    groups = group_nodes(proposed, 0.5, missing, {})

    assert [group.nodes for group in groups] == chains
    assert batches == [200]


def test_look_alikes_do_not_chain() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.8, (2, 3): 0.9}

    assert [group.nodes for group in grouped(chain)] == [(0, 1), (2, 3)]


def test_a_hub_that_matches_everything_joins_one_group_only() -> None:
    hub = {(0, node): 0.8 for node in range(1, 40)} | {(38, 39): 0.95}

    assert [group.nodes for group in grouped(hub)] == [(0, 1), (38, 39)]


def test_five_hundred_copies_come_out_as_one_group() -> None:
    scores = dict.fromkeys(combinations(range(500), 2), 0.9)

    groups = grouped(scores)

    assert [len(group.nodes) for group in groups] == [500]


def test_pairs_that_no_search_proposed_are_scored_on_demand() -> None:
    scored_pairs: list[NodePair] = []

    def missing(pairs: Sequence[NodePair]) -> list[float]:
        scored_pairs.extend(pairs)
        return [0.7 for _ in pairs]

    groups = group_nodes([ScoredPair(0, 1, 0.9), ScoredPair(1, 2, 0.9)], 0.5, missing, {})

    assert groups == [NodeGroup((0, 1, 2), 0.7)]
    assert scored_pairs == [(0, 2)]


def test_two_edits_may_match_their_photo_better_than_each_other() -> None:
    photo, mirrored, turned, other = 0, 1, 2, 3
    scores = {
        (photo, mirrored): 0.9,
        (photo, turned): 0.8,
        (mirrored, turned): 0.2,
        (turned, other): 0.9,
        (photo, other): 0.01,
    }
    scored = [ScoredPair(a, b, score) for (a, b), score in scores.items()]

    groups = group_nodes(
        scored, 0.6, lambda pairs: [scores.get(pair, 0.0) for pair in pairs], {}, linkage=0.1
    )

    assert [group.nodes for group in groups] == [(photo, mirrored), (turned, other)]
    del scores[turned, other]
    scored = [ScoredPair(a, b, score) for (a, b), score in scores.items()]
    groups = group_nodes(
        scored, 0.6, lambda pairs: [scores.get(pair, 0.0) for pair in pairs], {}, linkage=0.1
    )
    assert groups == [NodeGroup((photo, mirrored, turned), 0.2)]


@settings(max_examples=200, deadline=None)
@given(SCORES, SCORES, VERDICTS, st.sets(st.sampled_from(ALL_PAIRS)), st.integers(0, 20))
def test_what_joins_two_groups_was_verified_in_any_order(
    scores: dict[NodePair, float],
    truth: dict[NodePair, float],
    verdicts: dict[NodePair, VerdictKind],
    proposed: set[NodePair],
    order: int,
) -> None:
    scored = [ScoredPair(*pair, scores[pair]) for pair in sorted(proposed)]
    looked_at: set[NodePair] = set()

    def verify(pairs: Sequence[NodePair]) -> list[float]:
        looked_at.update(pairs)
        return [truth[pair] for pair in pairs]

    def verified_groups(proposed: list[ScoredPair]) -> list[NodeGroup]:
        return group_nodes(
            proposed,
            THRESHOLD,
            lambda pairs: [scores[pair] for pair in pairs],
            verdicts,
            0.1,
            Verification(verify, 0.05),
        )

    groups = verified_groups(scored)

    assert groups == verified_groups(scored[order:] + scored[:order])
    for group in groups:
        inside = list(combinations(group.nodes, 2))
        joined = {pair for pair in inside if truth[pair] >= THRESHOLD}
        reached = {group.nodes[0]}
        for _ in inside:
            reached |= {node for pair in joined if reached & set(pair) for node in pair}
        assert reached == set(group.nodes)
        assert not any(pair in verdicts for pair in inside)
        assert not any(pair in looked_at and truth[pair] < 0.05 for pair in inside)
        if len(group.nodes) <= grouping.VETOES + 1:
            assert all(scores[pair] >= 0.1 or pair in looked_at for pair in inside)


def test_verifying_raises_and_lowers() -> None:
    scored = [ScoredPair(0, 1, 0.2), ScoredPair(2, 3, 0.99)]
    truth = {(0, 1): 0.9, (2, 3): 0.01}

    groups = group_nodes(
        scored,
        THRESHOLD,
        lambda pairs: [],
        {},
        0.1,
        Verification(lambda pairs: [truth[pair] for pair in pairs], 0.05),
    )

    assert groups == [NodeGroup((0, 1), 0.9)]


def test_many_copies_are_not_all_looked_at() -> None:
    looked_at: list[NodePair] = []

    def verify(pairs: Sequence[NodePair]) -> list[float]:
        looked_at.extend(pairs)
        return [0.9] * len(pairs)

    scored = [ScoredPair(a, b, 0.9) for a, b in combinations(range(200), 2)]
    groups = group_nodes(scored, THRESHOLD, lambda pairs: [], {}, 0.1, Verification(verify, 0.05))

    assert [len(group.nodes) for group in groups] == [200]
    assert len(looked_at) < 400
    assert len(looked_at) == len(set(looked_at))


def test_a_crowd_of_look_alikes_is_not_compared_each_with_each() -> None:
    looked_at: list[NodePair] = []

    def verify(pairs: Sequence[NodePair]) -> list[float]:
        looked_at.extend(pairs)
        return [0.9 if pair == (7, 8) else 0.01 for pair in pairs]

    scored = [
        ScoredPair(a, b, 0.95 if (a, b) == (7, 8) else 0.9) for a, b in combinations(range(100), 2)
    ]
    groups = group_nodes(scored, THRESHOLD, lambda pairs: [], {}, 0.1, Verification(verify, 0.05))

    assert [group.nodes for group in groups] == [(7, 8)]
    assert len(looked_at) < 500


PHOTO, MIRRORED, TURNED = 0, 1, 2
EDITED = {(PHOTO, MIRRORED): 0.9, (PHOTO, TURNED): 0.8, (MIRRORED, TURNED): 0.02}


@pytest.mark.parametrize(
    ("after_look", "linkage", "members"),
    [(0.06, 0.1, 3), (0.97, 0.1, 3), (0.04, 0.1, 2), (0.97, 0.05, 2)],
)
def test_two_edits_keep_apart_only_if_they_look_different(
    after_look: float, linkage: float, members: int
) -> None:
    truth = {**EDITED, (MIRRORED, TURNED): after_look}

    groups = group_nodes(
        [ScoredPair(PHOTO, MIRRORED, 0.9), ScoredPair(PHOTO, TURNED, 0.8)],
        THRESHOLD,
        lambda pairs: [EDITED[pair] for pair in pairs],
        {},
        linkage,
        Verification(lambda pairs: [truth[pair] for pair in pairs], 0.05),
    )

    assert [len(group.nodes) for group in groups] == [members]


def test_five_hundred_edits_unlike_each_other_need_few_looks() -> None:
    looked_at: list[NodePair] = []

    def verify(pairs: Sequence[NodePair]) -> list[float]:
        looked_at.extend(pairs)
        return [0.9] * len(pairs)

    def score(pairs: Sequence[NodePair]) -> list[float]:
        return [0.9 if PHOTO in pair else 0.01 for pair in pairs]

    scored = [ScoredPair(PHOTO, other, 0.9) for other in range(1, 500)]
    groups = group_nodes(scored, THRESHOLD, score, {}, 0.1, Verification(verify, 0.05))

    assert [len(group.nodes) for group in groups] == [500]
    assert len(looked_at) < 500 * 4
    assert len(looked_at) == len(set(looked_at))


def test_what_looks_different_stays_out_of_the_group_of_many_edits() -> None:
    edits, look_alike = range(1, 50), 50

    def verify(pairs: Sequence[NodePair]) -> list[float]:
        return [0.01 if look_alike in pair and PHOTO not in pair else 0.9 for pair in pairs]

    def score(pairs: Sequence[NodePair]) -> list[float]:
        return [0.9 if PHOTO in pair else 0.01 for pair in pairs]

    scored = [ScoredPair(PHOTO, other, 0.9) for other in [*edits, look_alike]]
    groups = group_nodes(scored, THRESHOLD, score, {}, 0.1, Verification(verify, 0.05))

    assert [group.nodes for group in groups] == [(PHOTO, *edits)]
