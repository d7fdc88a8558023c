"""The running total of a review, kept up to date so that asking costs nothing."""

from __future__ import annotations

from dataclasses import dataclass

from core.photo_files.file_kinds import is_video
from core.records import Group
from core.review.decision import Decision


@dataclass(frozen=True, slots=True)
class Totals:
    """Photos marked, videos among them, and their bytes; groups decided, of how many."""

    marked: int
    bytes: int
    decided: int
    groups: int
    videos: int = 0


class RunningTotals:
    """Over ``groups`` groups, none of them decided at first."""

    def __init__(self, groups: int) -> None:
        self._groups = groups
        self._marked = self._bytes = self._decided = self._videos = 0

    @property
    def now(self) -> Totals:
        """As it stands."""
        return Totals(self._marked, self._bytes, self._decided, self._groups, self._videos)

    def change(self, group: Group, before: Decision, after: Decision) -> None:
        """A group's decision became another."""
        self._decided += after.decided - before.decided
        unmarked, marked = before.marked - after.marked, after.marked - before.marked
        for members, sign in ((unmarked, -1), (marked, 1)):
            for at in members:
                photo = group.members[at].photo
                self._marked += sign
                self._bytes += sign * photo.size
                self._videos += sign * is_video(photo.path.name)
