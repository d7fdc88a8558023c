"""Rules about a folder, made on the spot: keep all that is in it, or suggest nothing in it.

They are kept among the keeper rules, where they can be taken back, and hold at once.
"""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from app.controllers.review_controller import ReviewController
from app.plain_text import readable
from app.preferences import KEEPER_RULES, Preferences
from app.words import photos_in_words
from core.review.folder_rules import (
    always_keeping,
    marked_inside,
    never_suggesting,
    with_keepers_in,
)
from core.review.reasons import ReviewStep


class NoticeView(Protocol):
    """What of Review is needed here."""

    def show_notice(self, text: str, *, undoable: bool = False) -> None:
        """A line that tells what came of an act."""


class FolderRulesController(QObject):
    """Makes the rules, and holds the review to them whenever they change."""

    def __init__(
        self, page: NoticeView, reviews: ReviewController, preferences: Preferences
    ) -> None:
        super().__init__()
        self._page, self._reviews, self._preferences = page, reviews, preferences
        preferences.changed.connect(self._follow)

    def always_keep(self, folder: Path) -> None:
        """Nothing in it is suggested to go, and its photos become keepers of their groups."""
        reviews, session = self._reviews, self._reviews.session
        rules = self._preferences.keeper_rules
        self._preferences.keeper_rules = always_keeping(rules, folder)
        changes = with_keepers_in(session.groups, session.decisions(), folder)
        if changes:
            reviews.settle(session.change, (ReviewStep.PREFER, changes))
        words = self.tr("What is in “{folder}” is kept from now on. Change that in Keeper rules.")
        self._tell(words, folder)

    def never_suggest(self, folder: Path) -> None:
        """Nothing in it is suggested to go; what the user marks by hand still may."""
        rules = self._preferences.keeper_rules
        self._preferences.keeper_rules = never_suggesting(rules, folder)
        words = self.tr("Nothing in “{folder}” is suggested any more. Change that in Keeper rules.")
        self._tell(words, folder)

    def actions(self, photo: Path, parent: QObject) -> tuple[QAction, QAction]:
        """For the menu of a photo: both are about the folder it lies in."""
        folder = photo.parent
        keep = QAction(self.tr("Always keep what is in this folder"), parent)
        keep.triggered.connect(lambda: self.always_keep(folder))
        never = QAction(self.tr("Never suggest this folder"), parent)
        never.triggered.connect(lambda: self.never_suggest(folder))
        rules = self._preferences.keeper_rules
        keep.setEnabled(folder not in rules.folders or folder not in rules.unsuggested)
        never.setEnabled(folder not in rules.unsuggested)
        return keep, never

    def _follow(self, name: str) -> None:
        if name == KEEPER_RULES:
            self._reviews.follow_rules()

    def _tell(self, words: str, folder: Path) -> None:
        name = readable(folder.name or str(folder))
        self._reviews.follow_rules()
        said, session = words.format(folder=name), self._reviews.session
        if marked := marked_inside(session.groups, session.decisions(), folder):
            more = self.tr("What you marked in it stays marked: {photos}.")
            said += " " + more.format(photos=photos_in_words(marked))
        self._page.show_notice(said)
