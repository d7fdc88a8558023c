"""What Review shows at one moment: a frozen record, made by a pure function, shown by the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from core.photo_files.measuring import MeasuredFacts
from core.records import Member
from core.review.actions import LINKS
from core.review.decision import MemberState
from core.review.facts import FactRow, fact_rows
from core.review.journal import Action
from core.review.reasons import MarkRefusal
from core.review.session import ReviewSession
from core.review.shown_companions import NOTHING, Going, GroupCompanions
from core.review.totals import Totals


@dataclass(frozen=True, slots=True)
class Position:
    """The group on the stage, and the member of it that keys act on: never its keeper, unless the
    best is picked (``picks``), where the keeper is judged as all others."""

    group: int = 0
    member: int = 1
    picks: bool = False


@dataclass(frozen=True, slots=True)
class CardSnapshot:
    """One photo side by side with others: ``number`` in its group, what becomes of it, and why it
    can't be marked (None: it can); ``halves``: the other files that are one photo with it."""

    number: int
    member: Member
    state: MemberState
    why_not: MarkRefusal | None
    is_chosen: bool
    halves: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class ReviewSnapshot:
    """All but the totals is empty where no group is on the stage.

    ``action``: what is done with photos that go; ``number``: which group is on the stage, counted
    from 1; ``going``: how many of its photos go if it is accepted as it is shown; ``is_decided``:
    it is settled; ``chosen``: the member that keys act on; ``cards``: the keeper first; ``facts``:
    a column a card; ``strip``: each member's path and state; ``halves``: each member's other files,
    once they are known; ``leaving``: what a removal would take of all groups.
    """

    totals: Totals
    action: Action = Action.TRASH
    number: int = 0
    going: int = 0
    is_decided: bool = False
    chosen: int = 0
    cards: tuple[CardSnapshot, ...] = ()
    facts: tuple[FactRow, ...] = ()
    strip: tuple[tuple[Path, MemberState], ...] = ()
    halves: tuple[tuple[Path, ...], ...] = ()
    leaving: Going = NOTHING

    @property
    def pair(self) -> tuple[Path | None, Path | None]:
        """The keeper and the chosen photo, which can be laid over each other."""
        if not self.cards:
            return None, None
        return self.cards[0].member.photo.path, self.strip[self._beside_keeper][0]

    @property
    def pair_states(self) -> tuple[MemberState, ...]:
        """What becomes of these two; empty where there are none."""
        return (self.cards[0].state, self.strip[self._beside_keeper][1]) if self.cards else ()

    @property
    def _beside_keeper(self) -> int:
        """The chosen photo, or the next one where the keeper itself is chosen."""
        return self.cards[1].number if self.chosen == self.cards[0].number else self.chosen


def review_snapshot(
    session: ReviewSession,
    position: Position | None,
    room: int,
    measured: Callable[[Path], MeasuredFacts | None],
    action: Action = Action.TRASH,
) -> ReviewSnapshot:
    """``position``: None where no group is on the stage. ``room``: how many photos fit side by
    side. ``measured``: what is known of a photo by now."""
    if position is None:
        return ReviewSnapshot(session.totals, action)
    group = position.group
    members = session.groups[group].members
    numbers = _side_by_side(session, position, room)
    photos = [members[number].photo for number in numbers]
    return ReviewSnapshot(
        session.totals,
        action,
        number=group + 1,
        going=len(session.to_go(group)),
        is_decided=session.is_decided(group),
        chosen=position.member,
        cards=tuple(_card(session, position, number, among=len(numbers)) for number in numbers),
        facts=fact_rows(photos, [measured(photo.path) for photo in photos]),
        strip=tuple(
            (member.photo.path, state)
            for member, state in zip(members, session.states_of(group), strict=True)
        ),
    )


def with_companions(
    snapshot: ReviewSnapshot, leaving: Going, known: GroupCompanions | None
) -> ReviewSnapshot:
    """With what is ``known`` of the companions of its group. Beside links, all companions stay."""
    if snapshot.action in LINKS:
        leaving = Going(snapshot.totals.marked, snapshot.totals.bytes)
    if known is None:
        return replace(snapshot, leaving=leaving)
    cards = tuple(replace(card, halves=known.halves[card.number]) for card in snapshot.cards)
    return replace(snapshot, cards=cards, halves=known.halves, leaving=leaving)


def coming(session: ReviewSession, groups: Sequence[int], room: int) -> tuple[Path, ...]:
    """The photos that will stand side by side when these groups come on the stage."""
    return tuple(
        session.groups[group].members[number].photo.path
        for group in groups
        for number in _side_by_side(session, first_in(session, group), room)
    )


def first_in(session: ReviewSession, group: int, *, picks: bool = False) -> Position:
    """Where one begins in a group that comes on the stage."""
    return settled(session, Position(group, session.keeper_of(group), picks=picks))


def settled(session: ReviewSession, position: Position) -> Position:
    """``position``, on another member where its own is the keeper by now or isn't there."""
    keeper = session.keeper_of(position.group)
    is_there = position.member < len(session.groups[position.group].members)
    if is_there and (position.picks or position.member != keeper):
        return position
    return replace(position, member=keeper if position.picks else int(keeper == 0))


def stepped(session: ReviewSession, position: Position, step: int) -> Position:
    """The next (1) or the previous (-1) member that keys may act on, in a circle."""
    keeper, count = session.keeper_of(position.group), len(session.groups[position.group].members)
    following = ((position.member + step * distance) % count for distance in range(1, count + 1))
    may = (member for member in following if position.picks or member != keeper)
    member = next(may, position.member)
    return replace(position, member=member)


def _side_by_side(session: ReviewSession, position: Position, room: int) -> tuple[int, ...]:
    """All members if they fit, the keeper first; else the keeper and the chosen one."""
    keeper, count = session.keeper_of(position.group), len(session.groups[position.group].members)
    if count > room:
        beside = stepped(session, replace(position, picks=False), 1)
        return keeper, beside.member if position.member == keeper else position.member
    return keeper, *(member for member in range(count) if member != keeper)


def _card(session: ReviewSession, position: Position, number: int, among: int) -> CardSnapshot:
    group, member = position.group, session.groups[position.group].members[number]
    return CardSnapshot(
        number,
        replace(member, reason=session.reason_of(group, number)),
        session.state_of(group, number),
        session.why_not(group, number),
        is_chosen=(among > 2 or position.picks) and number == position.member,
    )
