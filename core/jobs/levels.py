"""What a level groups: scored pairs of nodes to groups of the same photo, and of similar shots.

*Same photo*: pairs that the head scores, looked at closely before they join groups. *Similar
shots*: other shots of a scene, by the same head and the geometry of two views, around the groups of
the same photo. A head that the user taught by verdicts says which pairs may be similar shots; of
the same photo its word counts only against two photos being one. Imports torch.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from core.closer_look.looks import CLOSER_LOOK_FROM, Look
from core.closer_look.scene_verifier import SceneVerifier
from core.closer_look.verifier import Verifier
from core.matching.grouping import NodeGroup, NodePair, Verification, group_nodes
from core.matching.head import Head
from core.matching.neighbors import Candidates
from core.matching.photo_rows import PhotoRows
from core.matching.scoring import Score, pairs_from
from core.records import Level, VerdictKind
from core.storage.evidence_cache import HashPair

LINKAGE = 0.1
"""No two members of a group score below this; if the user set a threshold, below that."""
LOOKED_AT_LINKAGE = 0.05
"""The same after a closer look at the two: two edits of a photo may look unlike to the head."""
NodeVerdicts = Mapping[NodePair, VerdictKind]


@dataclass(frozen=True, slots=True)
class PairScores:
    """Scores of the pairs of nodes that grouping needs."""

    rows: PhotoRows
    head: Head
    closer_look: Verifier

    def by(self, score: Score, pairs: Sequence[NodePair]) -> list[float]:
        """From the embeddings alone, those of inner photos among them."""
        return self.rows.scores_of(pairs, score)

    def verified(self, pairs: Sequence[NodePair]) -> list[float]:
        """The head's, weighed with what the closer look at both photos says."""
        return self.closer_look.verified(*self._contents_and_scores(pairs))

    def looks(self, pairs: Sequence[NodePair]) -> list[Look]:
        """The same, and what each photo shows beyond the other."""
        return self.closer_look.looks(*self._contents_and_scores(pairs))

    def contents(self, pairs: Sequence[NodePair]) -> list[HashPair]:
        """What stands behind the numbers."""
        nodes = self.rows.photos.nodes
        return [(nodes[first], nodes[second]) for first, second in pairs]

    def _contents_and_scores(self, pairs: Sequence[NodePair]) -> tuple[list[HashPair], list[float]]:
        """What the closer look must know of pairs: their contents, and what the head says."""
        return self.contents(pairs), self.by(self.head.cautious_score, pairs)


@dataclass(frozen=True, slots=True)
class SceneScores:
    """Scores of pairs as shots of one scene. ``same``: the groups of the same photo."""

    scores: PairScores
    head: Head
    geometry: SceneVerifier
    same: Sequence[NodeGroup]

    def by_head(self, pairs: Sequence[NodePair]) -> list[float]:
        """From the embeddings alone."""
        return self.scores.by(self.head.score, pairs)

    def verified(self, pairs: Sequence[NodePair]) -> list[float]:
        """The head's, weighed with what both photos share."""
        return self.geometry.verified(self.scores.contents(pairs), self.by_head(pairs))

    def looks(self, pairs: Sequence[NodePair]) -> list[Look]:
        """Copies score as the closer look says, all others as :meth:`verified`. Of what each shows
        beyond the other nothing is said: similar shots all stay."""
        copies = self._copies(pairs)
        others = [pair for pair in pairs if pair not in copies]
        final = dict(zip(copies, self.scores.verified(list(copies)), strict=True))
        final.update(zip(others, self.verified(others), strict=True))
        return [Look(final[pair]) for pair in pairs]

    def _copies(self, pairs: Sequence[NodePair]) -> dict[NodePair, None]:
        group_of = {node: at for at, group in enumerate(self.same) for node in group.nodes}
        return {
            (first, second): None
            for first, second in pairs
            if first in group_of and group_of[first] == group_of.get(second)
        }


def same_photo_groups(
    scored: Candidates,
    scores: PairScores,
    verdicts: NodeVerdicts,
    threshold: float | None = None,
    *,
    closer_look: bool = True,
) -> list[NodeGroup]:
    """Groups of one photo and its copies. ``scored`` are the pairs by :meth:`Head.for_copies`,
    ``verdicts`` keyed by (smaller, larger) node number.

    ``threshold``: the user's, which holds between all members of a group; None: the head's own, and
    :data:`LINKAGE` between members. Without ``closer_look`` the head alone decides.
    """
    joins = threshold or scores.head.threshold(Level.SAME_PHOTO)
    verification = Verification(scores.verified, threshold or min(joins, LOOKED_AT_LINKAGE))
    return group_nodes(
        pairs_from(scored, CLOSER_LOOK_FROM),
        joins,
        partial(scores.by, scores.head.for_copies().score),
        verdicts,
        threshold or min(joins, LINKAGE),
        verification if closer_look else None,
    )


def scene_linkage(scenes: Head, threshold: float | None) -> float:
    """No two members of a group of similar shots score below this; ``threshold`` is the user's."""
    return threshold or min(scenes.threshold(Level.SIMILAR), LINKAGE)


def similar_groups(
    scored: Candidates,
    scenes: SceneScores,
    verdicts: NodeVerdicts,
    threshold: float | None = None,
) -> list[NodeGroup]:
    """Groups of similar shots. ``scored`` are the pairs by the head of ``scenes``; its groups of
    the same photo go into them whole."""
    linkage = scene_linkage(scenes.head, threshold)
    known = dict(verdicts)
    for group in scenes.same:
        first, *others = group.nodes
        known.update({(first, other): VerdictKind.SAME for other in others})
    return group_nodes(
        pairs_from(scored, linkage),
        threshold or scenes.head.threshold(Level.SIMILAR),
        scenes.by_head,
        known,
        linkage,
        Verification(scenes.verified, linkage),
    )
