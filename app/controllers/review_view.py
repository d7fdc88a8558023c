"""What the controller of Review needs of a page: what the user asks for, and what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import SignalInstance

from app.models.group_list_model import CompanionsOf
from app.review_snapshot import ReviewSnapshot
from core.review.session import ReviewSession


class ReviewView(Protocol):
    """:class:`app.pages.review_page.ReviewPage` is the real one. Members are numbers in the group
    that is on the stage."""

    group_chosen: SignalInstance
    member_chosen: SignalInstance
    toggle_requested: SignalInstance
    badge_pressed: SignalInstance
    keeper_requested: SignalInstance
    delete_requested: SignalInstance
    next_photo_requested: SignalInstance
    accept_requested: SignalInstance
    keep_all_requested: SignalInstance
    different_requested: SignalInstance
    clear_requested: SignalInstance
    auto_mark_requested: SignalInstance
    rules_requested: SignalInstance
    export_requested: SignalInstance
    removal_requested: SignalInstance
    undo_requested: SignalInstance
    redo_requested: SignalInstance
    find_requested: SignalInstance
    emptied: SignalInstance
    room_changed: SignalInstance

    @property
    def chosen_groups(self) -> tuple[int, ...]:
        """The groups that are selected in the list."""

    @property
    def listed_groups(self) -> frozenset[int] | None:
        """The groups that the filter shows; None: all."""

    @property
    def shows_any(self) -> bool:
        """False where the list shows no group."""

    @property
    def picks(self) -> bool:
        """True where the best of similar shots is picked: the keeper is judged, too."""

    @property
    def next_groups(self) -> tuple[int, ...]:
        """The groups that come next in the list, as far as they are to be loaded ahead."""

    @property
    def room(self) -> int:
        """How many photos fit side by side."""

    def begin(self, session: ReviewSession) -> None:
        """List the groups of another session; ``group_chosen`` follows, or ``emptied``."""

    def show_companions(self, companions_of: CompanionsOf) -> None:
        """Whom to ask what belongs to the photos of a group in the list."""

    def show_snapshot(self, snapshot: ReviewSnapshot) -> None:
        """All that can be seen, but for notices."""

    def look_ahead(self, photos: Sequence[Path]) -> None:
        """Load these before they are shown."""

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line that tells what came of an act."""

    def show_next_group(self) -> None:
        """Go on in the list."""

    def begin_group(self) -> None:
        """Another group: its photos fit the stage, and all is seen from its top."""
