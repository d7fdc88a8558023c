"""What the user prefers, kept between runs in the platform's own place (QSettings)."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QByteArray, QObject, QSettings, Signal

from core.errors import UnusableInput
from core.records import Level
from core.review.journal import REMOVALS, Action
from core.settings import (
    DEFAULT_KEEPER_RULES,
    Device,
    KeeperRule,
    KeeperRules,
    Precision,
    check_skipped_names,
)

_ORDER, _FOLDERS, _UNSUGGESTED = "keeper/order", "keeper/folders", "keeper/unsuggested"
KEEPER_RULES = _ORDER
_SKIPPED_NAMES = "scan/skipped-names"
_DEVICE, _PRECISION, _THREADS = "scan/device", "scan/precision", "scan/threads"
LEVEL, THEME, THUMBNAILS = "scan/level", "look/theme", "look/thumbnails"
_LANGUAGE = "look/language"
_METADATA, _ACTION, _GRID = "removal/metadata", "removal/action", "look/grid"
_FACTS, OUTLINES, _PROGRAMS = "look/facts", "look/outlines", "look/programs"

Choice = TypeVar("Choice", bound=StrEnum)


class Theme(StrEnum):
    """SYSTEM follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Language(StrEnum):
    """SYSTEM follows the desktop; the others are named as Qt names its own translations."""

    SYSTEM = "system"
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    POLISH = "pl"
    UKRAINIAN = "uk"
    RUSSIAN = "ru"
    SIMPLIFIED_CHINESE = "zh_CN"


class ThumbnailSize(StrEnum):
    """Of the groups in the list."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


class Preferences(QObject):
    """Typed reading and writing; what can't be understood counts as not set.

    Signal: ``changed``, with the name that it is kept under, such as ``THEME``.
    """

    changed = Signal(str)

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    @property
    def keeper_rules(self) -> KeeperRules:
        """The rules that choose the keeper."""
        known = {rule.value: rule for rule in KeeperRule}
        words = self._words(_ORDER)
        if not self._settings.contains(_ORDER):
            return DEFAULT_KEEPER_RULES
        order = tuple(dict.fromkeys(known[word] for word in words if word in known))
        folders, unsuggested = self._words(_FOLDERS), self._words(_UNSUGGESTED)
        return KeeperRules(order, tuple(map(Path, folders)), tuple(map(Path, unsuggested)))

    @keeper_rules.setter
    def keeper_rules(self, rules: KeeperRules) -> None:
        self._settings.setValue(_FOLDERS, "\n".join(map(str, rules.folders)))
        self._settings.setValue(_UNSUGGESTED, "\n".join(map(str, rules.unsuggested)))
        self._keep(_ORDER, "\n".join(rule.value for rule in rules.order))

    @property
    def copies_metadata(self) -> bool:
        """Whether a removal adds to the photo that stays what only the removed ones know."""
        return self._settings.value(_METADATA, "") == "yes"

    @copies_metadata.setter
    def copies_metadata(self, copies: bool) -> None:
        self._keep(_METADATA, "yes" if copies else "")

    @property
    def removal_action(self) -> Action:
        """What was done with marked photos the last time, and is offered first."""
        action = self._choice(_ACTION, Action.TRASH)
        return action if action in REMOVALS else Action.TRASH

    @removal_action.setter
    def removal_action(self, action: Action) -> None:
        self._keep(_ACTION, action)

    @property
    def device(self) -> Device:
        """Where scans compute."""
        return self._choice(_DEVICE, Device.AUTO)

    @device.setter
    def device(self, device: Device) -> None:
        self._keep(_DEVICE, device)

    @property
    def precision(self) -> Precision:
        """The numbers that scans compute with."""
        return self._choice(_PRECISION, Precision.AUTO)

    @precision.setter
    def precision(self, precision: Precision) -> None:
        self._keep(_PRECISION, precision)

    @property
    def threads(self) -> int | None:
        """Threads of a scan; None: as many as there are cores."""
        kept = str(self._settings.value(_THREADS, ""))
        return int(kept) if kept.isdecimal() and int(kept) > 0 else None

    @threads.setter
    def threads(self, threads: int | None) -> None:
        self._keep(_THREADS, "" if threads is None else str(threads))

    @property
    def skipped_names(self) -> tuple[str, ...]:
        """Names and patterns of folders that scans skip; none where they can't be used."""
        names = tuple(self._words(_SKIPPED_NAMES))
        try:
            check_skipped_names(names)
        except UnusableInput:
            return ()
        return names

    @skipped_names.setter
    def skipped_names(self, names: Sequence[str]) -> None:
        self._keep(_SKIPPED_NAMES, "\n".join(names))

    @property
    def level(self) -> Level:
        """How alike photos must be, unless another level is chosen on Start."""
        return self._choice(LEVEL, Level.SAME_PHOTO)

    @level.setter
    def level(self, level: Level) -> None:
        self._keep(LEVEL, level)

    @property
    def theme(self) -> Theme:
        """Light, dark, or as the desktop is."""
        return self._choice(THEME, Theme.SYSTEM)

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._keep(THEME, theme)

    @property
    def language(self) -> Language:
        """Of the window, from its next start on."""
        return self._choice(_LANGUAGE, Language.SYSTEM)

    @language.setter
    def language(self, language: Language) -> None:
        self._keep(_LANGUAGE, language)

    @property
    def thumbnail_size(self) -> ThumbnailSize:
        """Of the groups in the list."""
        return self._choice(THUMBNAILS, ThumbnailSize.MEDIUM)

    @thumbnail_size.setter
    def thumbnail_size(self, size: ThumbnailSize) -> None:
        self._keep(THUMBNAILS, size)

    @property
    def shows_grid(self) -> bool:
        """Whether groups stand in a grid."""
        return self._settings.value(_GRID, "") == "yes"

    @shows_grid.setter
    def shows_grid(self, shows: bool) -> None:
        self._keep(_GRID, "yes" if shows else "")

    @property
    def shows_facts(self) -> bool:
        """Whether the facts stand below the photos."""
        return self._settings.value(_FACTS, "") != "no"

    @shows_facts.setter
    def shows_facts(self, shows: bool) -> None:
        self._keep(_FACTS, "" if shows else "no")

    @property
    def outlines_differences(self) -> bool:
        """Whether places where two photos differ are outlined."""
        return self._settings.value(OUTLINES, "") != "no"

    @outlines_differences.setter
    def outlines_differences(self, outlines: bool) -> None:
        self._keep(OUTLINES, "" if outlines else "no")

    @property
    def programs(self) -> list[Path]:
        """Those that photos were opened with, the last one first."""
        return [Path(word) for word in self._words(_PROGRAMS)]

    @programs.setter
    def programs(self, programs: Sequence[Path]) -> None:
        self._keep(_PROGRAMS, "\n".join(map(str, programs)))

    def window_state(self, name: str) -> QByteArray | None:
        """Where a part of the window stood, as Qt keeps it; None if it was never moved."""
        kept = self._settings.value(f"window/{name}")
        return kept if isinstance(kept, QByteArray) else None

    def keep_window_state(self, name: str, state: QByteArray) -> None:
        """For :meth:`window_state` at the next start."""
        self._settings.setValue(f"window/{name}", state)

    def _choice(self, key: str, default: Choice) -> Choice:
        kept = self._settings.value(key, "")
        return next((choice for choice in type(default) if choice.value == kept), default)

    def _keep(self, key: str, value: str) -> None:
        self._settings.setValue(key, str(value))
        self.changed.emit(key)

    def _words(self, key: str) -> list[str]:
        value = self._settings.value(key, "")
        return [word for word in value.split("\n") if word] if isinstance(value, str) else []
