"""Connects the parts of a window: what one of them tells moves the others."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.commands import Command
from app.parts import Parts
from app.preferences import LEVEL, OUTLINES, THUMBNAILS
from app.shortcuts import Shortcuts
from app.tasks import Task
from app.window_state import remember_splitter
from core.records import Level, Photo, ScanResult
from core.review.kept_session import common_folder
from core.review.saved_scan import SavedScan


def connect_parts(parts: Parts) -> None:
    """All of them; nothing is shown or started yet."""
    _connect_scans(parts)
    _connect_results(parts)
    _connect_reviews(parts)
    _connect_menus(parts)
    _connect_tools(parts)
    _connect_regrouping(parts)
    _connect_settings(parts)
    _follow_preferences(parts)
    _connect_pictures(parts)
    _connect_closing(parts)


def _connect_scans(parts: Parts) -> None:
    window, scans = parts.window, parts.scans
    scans.started.connect(lambda: window.show_page("scan"))
    scans.stopped.connect(lambda: window.show_page("start"))
    scans.moved.connect(parts.scan_on_desktop.follow)
    scans.finished.connect(lambda result: _show_results(parts, result))
    scans.finished.connect(parts.tools.teaches.forget_queue)
    parts.scan_page.back_requested.connect(lambda: window.show_page("start"))
    parts.scan_page.results_requested.connect(lambda: window.show_page("results"))


def _show_results(parts: Parts, result: ScanResult) -> None:
    parts.sessions.begin_scanned(result, parts.scans.folders)
    parts.window.enable_page("review", enabled=bool(result.groups))
    parts.results.begin(parts.scans.level)
    parts.window.show_page("results")


def _connect_results(parts: Parts) -> None:
    window, page, review_page = parts.window, parts.results_page, parts.review_page

    def review(level: Level | None = None) -> None:
        window.show_page("review")
        review_page.groups.show_level(level)
        if level is Level.SIMILAR:
            review_page.show_notice(_how_to_pick(parts.shortcuts))

    def open_group(number: int) -> None:
        review()
        review_page.groups.select_group(number)

    def look_wider(level: Level) -> None:
        parts.start_page.level = level
        window.show_page("start")

    page.review_requested.connect(lambda: review())
    page.group_opened.connect(open_group)
    page.start_requested.connect(lambda: window.show_page("start"))
    page.wider_requested.connect(look_wider)
    parts.results.level_chosen.connect(review)
    review_page.notice.told.connect(page.notice.show_notice)
    review_page.results_requested.connect(lambda: window.show_page("results"))
    review_page.problems_requested.connect(parts.results.show_problems)


def _how_to_pick(shortcuts: Shortcuts) -> str:
    words = QCoreApplication.translate(
        "window",
        "Pick the best: {pick} keeps a photo, {reject} marks it to go, {unset} takes that back.",
    )
    return words.format(
        pick=shortcuts.shown_key(Command.PICK),
        reject=shortcuts.shown_key(Command.REJECT),
        unset=shortcuts.shown_key(Command.UNSET),
    )


def _connect_reviews(parts: Parts) -> None:
    window, reviews, sessions = parts.window, parts.reviews, parts.sessions
    window.enable_page("review", enabled=False)

    def open_saved(saved: SavedScan) -> None:
        parts.scans.forget_last()
        sessions.begin(saved.result, common_folder(saved.result), saved.decisions)

    def show_review() -> None:
        has_groups = bool(reviews.session.groups)
        window.enable_page("review", enabled=has_groups)
        parts.results.begin(None)
        window.show_page("review" if has_groups else "results")

    reviews.exports.opened.connect(open_saved)
    sessions.opened.connect(show_review)
    sessions.notice.connect(parts.review_page.show_notice)
    sessions.continued.connect(parts.scans.forget_last)
    for asks in (parts.start_page, parts.review_page):
        asks.open_requested.connect(reviews.exports.ask_which)
    parts.shortcuts.bind(window, {Command.HISTORY: reviews.history.open})
    page = parts.review_page
    page.history_requested.connect(reviews.history.open)
    page.not_duplicates_requested.connect(reviews.verdicts.open)
    page.top.full_screen_requested.connect(window.toggle_full_screen)
    page.leave_full_screen_requested.connect(window.leave_full_screen)
    window.filled_screen.connect(lambda fills: page.show_groups(shown=not fills))


def _connect_menus(parts: Parts) -> None:
    def add_rules(menu: QMenu, member: int | None) -> None:
        if member is not None:
            group = parts.reviews.session.groups[parts.reviews.position.group]
            menu.addSeparator()
            menu.addActions(parts.folder_rules.actions(group.members[member].photo.path, menu))

    parts.review_page.menus.extend(add_rules)


def _connect_tools(parts: Parts) -> None:
    window, tools = parts.window, parts.tools

    def find(photo: Photo) -> None:
        window.show_page("find")
        tools.finds.find(photo.path, photo.content_hash)

    def compare(first: Path, second: Path) -> None:
        window.show_page("compare")
        tools.compares.compare(first, second)

    for controller in (tools.compares, tools.teaches):
        controller.given.connect(parts.reviews.hear)
    parts.reviews.find_requested.connect(find)
    tools.find_page.compare_requested.connect(compare)
    parts.looking.compare_requested.connect(compare)
    tools.find_page.start_requested.connect(lambda: window.show_page("start"))
    tools.teach_page.start_requested.connect(lambda: window.show_page("start"))


def _connect_regrouping(parts: Parts) -> None:
    """Another head scores the groups under review again."""
    window, scans, lessons = parts.window, parts.scans, parts.tools.teach_page.lessons

    def show_regrouping(task: Task) -> None:
        lessons.show_working(QCoreApplication.translate("window", "Scoring your groups again…"))
        task.progressed.connect(lessons.show_progress)
        task.finished.connect(lessons.show_idle)

    def regroup(result: ScanResult) -> None:
        parts.sessions.regroup(result)
        window.enable_page("review", enabled=bool(result.groups))

    parts.tools.trainings.head_changed.connect(scans.regroup)
    scans.regrouping.connect(show_regrouping)
    scans.regrouped.connect(regroup)
    lessons.cancel_requested.connect(scans.cancel_regroup)


def _connect_settings(parts: Parts) -> None:
    settings, backbones = parts.settings, parts.backbones
    parts.window.preferences_requested.connect(settings.open)
    settings.opened.connect(lambda dialog: backbones.attach(dialog.backbones))
    settings.closed.connect(backbones.detach)
    backbones.changed.connect(parts.scans.forget_last)
    backbones.changed.connect(parts.tools.forget_backbone)


def _follow_preferences(parts: Parts) -> None:
    preferences, groups = parts.preferences, parts.review_page.groups
    viewers = (parts.review_page.viewer, parts.tools.compare_page.viewer)

    def apply(name: str) -> None:
        if name == LEVEL:
            parts.start_page.level = preferences.level
        elif name == THUMBNAILS:
            groups.show_size(preferences.thumbnail_size)
        elif name == OUTLINES:
            for viewer in viewers:
                viewer.show_outlines(shown=preferences.outlines_differences)

    preferences.changed.connect(apply)
    apply(LEVEL)
    apply(THUMBNAILS)
    apply(OUTLINES)
    groups.grid_button.setChecked(preferences.shows_grid)
    groups.grid_button.toggled.connect(lambda shows: setattr(preferences, "shows_grid", shows))
    stage = parts.review_page.stage
    stage.show_facts(shown=preferences.shows_facts)
    stage.facts_toggled.connect(lambda shown: setattr(preferences, "shows_facts", shown))
    for viewer in viewers:
        viewer.outlines_toggled.connect(
            lambda shown: setattr(preferences, "outlines_differences", shown)
        )
    remember_splitter(parts.review_page.splitter, "review-splitter", preferences)


def look_again(parts: Parts) -> None:
    """Pictures of files that changed are read anew, wherever they are shown."""
    parts.thumbnails.look_again()
    parts.photos.look_again()


def _connect_pictures(parts: Parts) -> None:
    removal = parts.reviews.removal
    for told in (parts.scans.finished, removal.moved, removal.restored, removal.photo_restored):
        told.connect(lambda *_: look_again(parts))


def _connect_closing(parts: Parts) -> None:
    """Nothing is left running when the window is gone."""
    parts.window.closing.connect(parts.decoder.stop)
    parts.window.closing.connect(parts.sessions.finish)
    parts.window.closing.connect(parts.reviews.finish)
    for owner in (parts.saving, parts.runner, parts.tools, parts.thumbnails, parts.photos):
        parts.window.closing.connect(owner.shutdown)
    parts.window.closing.connect(parts.decoder.close)
