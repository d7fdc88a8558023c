"""What the page of results shows at one moment: a frozen record, made by a pure function."""

from __future__ import annotations

from dataclasses import dataclass

from core.records import Level, ScanResult
from core.review.journal import Action
from core.review.proposals import Proposal, proposals
from core.review.session import ReviewSession

NOTHING = tuple(Proposal(level) for level in Level)


@dataclass(frozen=True, slots=True)
class ResultsSnapshot:
    """``found``: how many groups there were before any photo went; ``looked_for``: the widest level
    that the scan looked for, None where that isn't known; ``action``: what is done with photos that
    go."""

    photos: int = 0
    videos: int = 0
    problems: int = 0
    found: int = 0
    proposals: tuple[Proposal, ...] = NOTHING
    looked_for: Level | None = None
    action: Action = Action.TRASH

    @property
    def groups(self) -> int:
        """Those that still have two photos."""
        return sum(proposal.groups for proposal in self.proposals)

    @property
    def bytes(self) -> int:
        """What goes as it is proposed would free so much."""
        return sum(proposal.bytes for proposal in self.proposals)

    def was_looked_for(self, level: Level) -> bool:
        """False where the scan was told to look for stricter levels only."""
        order = tuple(Level)
        return self.looked_for is None or order.index(level) <= order.index(self.looked_for)


def results_snapshot(
    result: ScanResult,
    session: ReviewSession,
    looked_for: Level | None = None,
    action: Action = Action.TRASH,
) -> ResultsSnapshot:
    """Of a scan's result and what was decided of it so far."""
    return ResultsSnapshot(
        result.photos,
        result.videos,
        len(result.problems),
        len(session.groups),
        proposals(session),
        looked_for,
        action,
    )
