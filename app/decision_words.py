"""What is done with photos that go, in words: the same on badges, buttons and in the list."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.languages import number_in_words
from core.review.decision import MemberState, Outcome
from core.review.journal import Action


def badge_in_words(action: Action) -> str:
    """On a marked photo: what is to be done with it."""
    translate = QCoreApplication.translate
    words = {
        Action.TRASH: translate("decision", "TRASH"),
        Action.MOVE: translate("decision", "MOVE"),
    }
    return words.get(action, translate("decision", "LINK"))


def state_in_words(state: MemberState, action: Action) -> str:
    """On a photo: what becomes of it."""
    translate = QCoreApplication.translate
    words = {
        MemberState.KEEP: translate("decision", "KEEP"),
        MemberState.DELETE: badge_in_words(action),
        MemberState.WILL_GO: translate("decision", "WILL GO"),
        MemberState.UNDECIDED: translate("decision", "STAYS"),
        MemberState.GONE: translate("decision", "REMOVED"),
    }
    return words[state]


def accept_in_words(action: Action, count: int, *, is_decided: bool) -> str:
    """On the button that settles a group of which ``count`` photos go, or goes on if it was."""
    translate = QCoreApplication.translate
    if not count:
        next_only = translate("decision", "Next")
        return next_only if is_decided else translate("decision", "Keep all, next")
    words = {
        Action.TRASH: translate("decision", "Trash {count}, next"),
        Action.MOVE: translate("decision", "Move {count}, next"),
    }
    chosen = words.get(action, translate("decision", "Link {count}, next"))
    return chosen.format(count=number_in_words(count))


def outcome_in_words(outcome: Outcome, action: Action, marked: int) -> str:
    """How a group was settled, ``marked`` of its photos to go; empty if it wasn't."""
    translate = QCoreApplication.translate
    if outcome is Outcome.TO_GO:
        words = {
            Action.TRASH: translate("decision", "{count} to trash"),
            Action.MOVE: translate("decision", "{count} to move"),
        }
        chosen = words.get(action, translate("decision", "{count} to link"))
        return chosen.format(count=number_in_words(marked))
    settled = {
        Outcome.REMOVED: translate("decision", "removed"),
        Outcome.NOT_DUPLICATES: translate("decision", "not duplicates"),
        Outcome.KEPT: translate("decision", "kept all"),
    }
    return settled.get(outcome, "")
