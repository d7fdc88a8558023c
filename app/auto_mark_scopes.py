"""Where auto-mark may mark, as it is offered: what is listed, exact copies, a folder, all."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from app.plain_text import readable
from app.words import groups_in_words
from core.records import Level
from core.review.auto_mark import EVERYWHERE, Scope


class ListingView(Protocol):
    """What of Review is needed here."""

    @property
    def listed_groups(self) -> frozenset[int] | None:
        """The groups that the filter shows; None: all."""


@dataclass(frozen=True, slots=True)
class ScopeChoice:
    """A scope and its words."""

    words: str
    scope: Scope


def offered_scopes(listed: frozenset[int] | None, folder: Path | None) -> tuple[ScopeChoice, ...]:
    """The first is the one that is shown at first: no more than what is listed. ``folder``: of the
    photo that keys act on."""
    translate = QCoreApplication.translate
    choices = [
        ScopeChoice(translate("scope", "All undecided groups"), EVERYWHERE),
        ScopeChoice(translate("scope", "Exact copies only"), Scope(level=Level.EXACT)),
    ]
    if folder is not None:
        name = readable(folder.name or str(folder))
        words = translate("scope", "Only photos in “{folder}”").format(folder=name)
        choices.append(ScopeChoice(words, Scope(folder=folder)))
    if listed is not None:
        words = translate("scope", "As filtered: {groups}")
        words = words.format(groups=groups_in_words(len(listed)))
        choices.insert(0, ScopeChoice(words, Scope(groups=listed)))
    return tuple(choices)
