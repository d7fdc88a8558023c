"""Review without a window: what is asked of a page, and the snapshot that it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.controllers.review_controller import ReviewController
from app.jobs import Jobs
from app.models.group_list_model import CompanionsOf
from app.preferences import Preferences
from app.review_snapshot import ReviewSnapshot
from app.thumbnails import Thumbnails
from core.photo_files.decoding import Decoder
from core.records import Level, Photo, ScanResult, VerdictKind
from core.review.decision import MemberState
from core.review.keeper import build_group
from core.review.session import ReviewSession
from core.storage.verdicts import Verdicts
from tests.app.controllers.conftest import FakeDialogs, HandRunner
from tests.app.controllers.test_removal_controller import CHOICE, FakeSummary
from tests.folder_trash import FolderTrash
from tests.inside import photo


class FakeReviewPage(QObject):
    """A list that shows all groups, or none; it selects the first as the real one does."""

    group_chosen = Signal(int)
    member_chosen = Signal(int)
    toggle_requested = Signal(int)
    badge_pressed = Signal(int)
    keeper_requested = Signal()
    delete_requested = Signal()
    next_photo_requested = Signal(int)
    accept_requested = Signal()
    keep_all_requested = Signal()
    different_requested = Signal()
    clear_requested = Signal()
    auto_mark_requested = Signal()
    rules_requested = Signal()
    export_requested = Signal()
    removal_requested = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    find_requested = Signal(object)
    emptied = Signal()
    room_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.chosen_groups: tuple[int, ...] = ()
        self.shows_any = self.picks = False
        self.listed_groups: frozenset[int] | None = None
        self.room = 6
        self.next_groups: tuple[int, ...] = ()
        self.snapshots: list[ReviewSnapshot] = []
        self.notices: list[tuple[str, bool]] = []

    def begin(self, session: ReviewSession) -> None:
        self.shows_any = bool(session.groups)
        self.choose(0)

    def show_companions(self, companions_of: CompanionsOf) -> None:
        self.companions_of = companions_of

    def choose(self, *groups: int) -> None:
        self.chosen_groups = groups
        if self.shows_any:
            self.group_chosen.emit(groups[-1])

    def hide_all(self) -> None:
        self.shows_any, self.chosen_groups = False, ()
        self.emptied.emit()

    def show_snapshot(self, snapshot: ReviewSnapshot) -> None:
        self.snapshots.append(snapshot)

    def look_ahead(self, photos: Sequence[Path]) -> None:
        """There is nothing to load."""

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        self.notices.append((text, undoable))

    def show_next_group(self) -> None:
        self.choose(self.chosen_groups[0] + 1)

    def begin_group(self) -> None:
        """Nothing is drawn."""

    @property
    def now(self) -> ReviewSnapshot:
        return self.snapshots[-1]


@pytest.fixture
def page() -> FakeReviewPage:
    return FakeReviewPage()


@pytest.fixture
def reviews(
    page: FakeReviewPage,
    jobs: Jobs,
    trash: FolderTrash,
    preferences: Preferences,
    three_groups: ScanResult,
) -> ReviewController:
    reviews = ReviewController(page, jobs, trash, preferences, Thumbnails(Decoder(), 1, 1))
    reviews.open(three_groups)
    return reviews


def states(page: FakeReviewPage) -> list[MemberState]:
    return [state for _, state in page.now.strip]


def test_accepting_goes_to_the_next_group_and_undo_takes_it_back(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.accept_requested.emit()
    assert page.now.number == 2
    assert page.now.totals.marked == 1
    page.undo_requested.emit()

    assert page.now.totals.marked == page.now.totals.decided == 0
    assert page.notices[-1][0]


def test_the_word_on_a_photo_takes_it_out_of_the_suggestion_and_its_key_marks_it(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    keep, will_go, marked = MemberState.KEEP, MemberState.WILL_GO, MemberState.DELETE
    page.choose(1)
    assert (states(page), page.now.going) == ([keep, will_go, will_go], 2)
    page.badge_pressed.emit(2)
    assert (states(page), page.now.going) == ([keep, will_go, keep], 1)
    page.badge_pressed.emit(2)
    assert (states(page), page.now.going) == ([keep, MemberState.UNDECIDED, marked], 1)
    page.undo_requested.emit()
    page.undo_requested.emit()
    page.toggle_requested.emit(2)
    page.accept_requested.emit()

    assert [request.photo for request in reviews.session.removals()] == [
        reviews.session.groups[1].members[2].photo
    ]


def test_several_groups_are_accepted_at_once_and_stay_in_sight(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.choose(0, 1)
    page.accept_requested.emit()

    assert page.now.number == 2
    assert page.now.totals.decided == 2


def test_a_refused_mark_is_said_and_changes_nothing(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.toggle_requested.emit(0)  # the keeper
    notices = list(page.notices)
    page.undo_requested.emit()

    assert page.now.totals.marked == 0
    assert notices[-1][0]
    assert page.notices == notices  # there was nothing to take back


def test_keys_act_on_the_chosen_member_which_is_never_the_keeper(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.choose(1)
    assert page.now.chosen == 1
    page.next_photo_requested.emit(1)
    assert page.now.chosen == 2
    page.next_photo_requested.emit(1)
    assert page.now.chosen == 1
    page.keeper_requested.emit()
    assert page.now.cards[0].number == 1
    assert page.now.chosen == 0
    page.delete_requested.emit()

    assert states(page)[0] is MemberState.DELETE


def test_no_key_decides_over_what_the_filter_hides(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.hide_all()
    for ask in (page.accept_requested, page.keep_all_requested, page.delete_requested):
        ask.emit()
    page.different_requested.emit()
    page.toggle_requested.emit(1)
    page.badge_pressed.emit(1)
    page.find_requested.emit(None)

    assert page.now == ReviewSnapshot(reviews.session.totals)
    assert page.now.totals.decided == page.now.totals.marked == 0


def test_photos_beside_each_other_as_there_is_room(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    page.choose(1)
    counts = [len(page.now.cards)]
    page.room = 2
    page.room_changed.emit()
    counts.append(len(page.now.cards))

    assert counts == [3, 2]
    page.next_photo_requested.emit(1)
    assert page.now.cards[1].number == page.now.chosen == 2


def test_a_photo_is_sent_to_find(reviews: ReviewController, page: FakeReviewPage) -> None:
    photos: list[Photo] = []
    reviews.find_requested.connect(photos.append)
    page.find_requested.emit(None)
    page.find_requested.emit(0)

    members = reviews.session.groups[0].members
    assert photos == [members[1].photo, members[0].photo]


def test_not_duplicates_is_remembered_until_it_is_taken_back(
    reviews: ReviewController, page: FakeReviewPage, jobs: Jobs, runner: HandRunner
) -> None:
    contents = [member.photo.content_hash for member in reviews.session.groups[1].members]

    def verdict() -> VerdictKind | None:
        with jobs.store() as store:
            return Verdicts(store).of_pair((contents[0], contents[1]))

    page.choose(1)
    page.keep_all_requested.emit()
    runner.run()
    assert page.now.totals.decided == 1
    assert verdict() is None  # copies may all stay
    page.choose(1)
    page.different_requested.emit()
    runner.run()
    assert verdict() is VerdictKind.DIFFERENT
    page.undo_requested.emit()
    runner.run()
    assert verdict() is None


def test_a_removal_and_its_undo_are_seen_in_the_groups(
    reviews: ReviewController,
    page: FakeReviewPage,
    runner: HandRunner,
    dialogs: FakeDialogs,
    save_photo: Callable[..., Path],
) -> None:
    photos = [photo(save_photo(f"pair/{name}.jpg", 5)) for name in "ab"]
    group = build_group(Level.EXACT, photos, lambda a, b: 1.0, 1.0)
    reviews.open(ScanResult(2, {}, (), (group,)))
    page.toggle_requested.emit(1)
    summary = dialogs.next_dialog = FakeSummary()
    page.removal_requested.emit()
    summary.chosen.emit(CHOICE)
    runner.run()
    assert states(page)[1] is MemberState.GONE
    assert page.now.totals.marked == 0

    page.undo_requested.emit()
    runner.run()
    assert states(page)[1] is MemberState.DELETE
    assert page.now.totals.marked == 1
    assert page.now.totals.decided == 0
    assert group.members[1].photo.path.exists()


def test_what_is_measured_later_is_shown(
    qtbot: QtBot, reviews: ReviewController, page: FakeReviewPage, runner: HandRunner
) -> None:
    before = page.now.facts
    qtbot.waitUntil(lambda: bool(runner.waiting))
    runner.run()

    assert page.now.facts != before


def test_a_step_shows_the_next_group_once_and_begins_no_work_before(
    reviews: ReviewController, page: FakeReviewPage, runner: HandRunner
) -> None:
    shown = len(page.snapshots)
    page.accept_requested.emit()
    assert [snapshot.number for snapshot in page.snapshots[shown:]] == [2]
    assert not runner.waiting


def test_what_is_called_different_on_another_page_is_unmarked_here(
    reviews: ReviewController, page: FakeReviewPage
) -> None:
    result = ScanResult(5, {}, (), reviews.session.groups)
    first, second, _ = (member.photo.content_hash for member in reviews.session.groups[1].members)
    page.choose(1)
    page.accept_requested.emit()
    page.choose(1)
    assert states(page)[1:] == [MemberState.DELETE, MemberState.DELETE]

    reviews.hear([(second, first)], VerdictKind.DIFFERENT)
    assert states(page)[1:] == [MemberState.KEEP, MemberState.DELETE]
    assert page.now.totals.marked == 1

    reviews.open(result)  # a scan that was running meanwhile
    page.choose(1)
    page.accept_requested.emit()
    assert page.now.totals.marked == 1
    reviews.hear([(first, second)], None)
    page.choose(1)
    page.accept_requested.emit()
    assert page.now.totals.marked == 1  # it was settled so
    page.choose(1)
    page.clear_requested.emit()
    page.accept_requested.emit()
    assert page.now.totals.marked == 2


def test_no_duplicates_are_marked_by_hand_only_until_that_is_taken_back(
    reviews: ReviewController, page: FakeReviewPage, runner: HandRunner
) -> None:
    page.choose(1)
    for ask in (page.different_requested, page.clear_requested, page.accept_requested):
        ask.emit()
        page.choose(1)
    assert page.now.totals.marked == 0
    page.toggle_requested.emit(1)
    assert page.now.totals.marked == 1

    for _ in range(4):
        page.undo_requested.emit()
    runner.run()
    page.choose(1)
    page.accept_requested.emit()
    assert page.now.totals.marked == 2
