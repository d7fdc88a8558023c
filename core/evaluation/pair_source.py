"""Where labelled pairs come from, and how they are split: to learn from, and to be tested on.

Pairs that match are given, or are all pairs of a group. Pairs that don't are given, or are drawn
one for one from different groups, *matched in style*: where a matching pair is of a drawing in one
style and one in another, so is its counterpart, so that the style tells nothing. Half of the groups
are for training and half for testing: no group, and so no picture, is on both sides.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from core.arrays import BoolArray, IntArray
from core.errors import UnusableInput
from core.evaluation.reasons import EvaluationProblem


@dataclass(frozen=True, slots=True)
class LabelledRows:
    """``pairs`` (m, 2) int64 are rows of descriptors, ``same`` (m,) bool what is true of them."""

    pairs: IntArray
    same: BoolArray


@dataclass(frozen=True, slots=True)
class PairSource:
    """``groups`` (n,) and ``styles`` (n,) int64 of n pictures, ``matching`` (m, 2) and
    ``different`` (k, 2) rows of them; None: drawn."""

    groups: IntArray
    styles: IntArray
    matching: IntArray
    different: IntArray | None = None

    @classmethod
    def of_groups(
        cls, groups: IntArray, styles: IntArray | None = None, kin: IntArray | None = None
    ) -> PairSource:
        """Every two pictures of a group match; ``styles`` None: all are of one. Pictures of equal
        ``kin`` and unequal groups are in no pair and never on both sides."""
        order = np.argsort(groups, kind="stable")
        _, starts = np.unique(groups[order], return_index=True)
        members = np.split(order, starts[1:])
        matching = [pair for rows in members for pair in combinations(rows.tolist(), 2)]
        pairs = np.asarray(matching, dtype=np.int64).reshape(-1, 2)
        apart = groups if kin is None else kin
        return cls(apart, np.zeros_like(groups) if styles is None else styles, pairs)

    @classmethod
    def of_labels(cls, count: int, labelled: LabelledRows) -> PairSource:
        """``labelled`` pairs of ``count`` pictures; what matches what matches is one group."""
        groups = np.arange(count)
        matching = labelled.pairs[labelled.same]
        for first, second in matching:
            groups[groups == groups[second]] = groups[first]
        return cls(groups, np.zeros_like(groups), matching, labelled.pairs[~labelled.same])

    def split(self, seed: int, to_learn: int, to_test: int) -> tuple[LabelledRows, LabelledRows]:
        """Up to so many pairs of each side, as many of either kind.

        Raises UnusableInput with fewer than four groups of two pictures.
        """
        rng = np.random.default_rng(seed)
        names = np.unique(self.groups[self.matching[:, 0]])
        if len(names) < 4:
            raise UnusableInput(EvaluationProblem.TOO_FEW_GROUPS)
        alone = np.setdiff1d(self.groups, names)  # these are in pairs of different groups only
        sides = [
            np.concatenate(halves)
            for halves in zip(
                *(np.array_split(rng.permutation(part), 2) for part in (names, alone)), strict=True
            )
        ]
        learned, tested = (
            self._balanced(side, most // 2, rng)
            for side, most in zip(sides, (to_learn, to_test), strict=True)
        )
        return learned, tested

    def _balanced(self, names: IntArray, most: int, rng: np.random.Generator) -> LabelledRows:
        is_here = np.isin(self.groups, names)
        matching = rng.permutation(self.matching[is_here[self.matching].all(axis=1)])[:most]
        if self.different is None:
            different = self._drawn(matching, names, rng)
        else:
            inside = is_here[self.different].all(axis=1)
            different = rng.permutation(self.different[inside])[: len(matching)]
            matching = matching[: len(different)]
        pairs = np.concatenate([matching, different])
        return LabelledRows(pairs, np.arange(len(pairs)) < len(matching))

    def _drawn(self, matching: IntArray, names: IntArray, rng: np.random.Generator) -> IntArray:
        """For each pair one of two different groups, in the styles of that pair."""
        members: dict[int, dict[int, list[int]]] = {}
        for row in np.flatnonzero(np.isin(self.groups, names)).tolist():
            group, style = int(self.groups[row]), int(self.styles[row])
            members.setdefault(style, {}).setdefault(group, []).append(row)
        different = np.empty_like(matching)
        for at, pair in enumerate(matching):
            first, second = (members[int(style)] for style in self.styles[pair])
            group = int(rng.choice(list(first)))
            other = int(rng.choice([name for name in second if name != group]))
            different[at] = rng.choice(first[group]), rng.choice(second[other])
        return different
