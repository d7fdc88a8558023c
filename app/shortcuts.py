"""Which key does what: the defaults, the user's own choice, conflicts, and keeping keys current.

Keys that are not in :class:`Command` are fixed: 1 to 9, Ctrl with them, Ctrl+V, F1, Shift+arrows.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.plain_text import plain

PREFIX = "shortcuts/"


class Scope(StrEnum):
    """Where a key works: everywhere, or on a page; VIEWER is Review and Compare."""

    WINDOW = "window"
    START = "start"
    SCAN = "scan"
    REVIEW = "review"
    VIEWER = "viewer"
    TEACH = "teach"


class Command(StrEnum):
    """What a key can do."""

    SHOW_KEYS = "show-keys"
    PREFERENCES = "preferences"
    HISTORY = "history"
    ADD_FOLDER = "add-folder"
    SCAN = "scan"
    CANCEL_SCAN = "cancel-scan"
    PREVIOUS_GROUP = "previous-group"
    NEXT_GROUP = "next-group"
    NEXT_PHOTO = "next-photo"
    ACCEPT = "accept"
    DELETE = "delete"
    MAKE_KEEPER = "make-keeper"
    KEEP_ALL = "keep-all"
    NOT_DUPLICATES = "not-duplicates"
    PICK = "pick"
    REJECT = "reject"
    UNSET = "unset"
    CLEAR = "clear"
    AUTO_MARK = "auto-mark"
    FIND = "find"
    REMOVE = "remove"
    FILTER = "filter"
    EXPORT = "export"
    UNDO = "undo"
    ZOOM = "zoom"
    SIDE_BY_SIDE = "side-by-side"
    SLIDER = "slider"
    BLINK = "blink"
    DIFFERENCE = "difference"
    TEACH_SAME = "teach-same"
    TEACH_DIFFERENT = "teach-different"
    TEACH_SKIP = "teach-skip"
    TEACH_BACK = "teach-back"


_DEFAULTS: dict[Command, tuple[Scope, str]] = {
    Command.SHOW_KEYS: (Scope.WINDOW, "?"),
    Command.PREFERENCES: (Scope.WINDOW, "Ctrl+,"),
    Command.HISTORY: (Scope.WINDOW, "Ctrl+H"),
    Command.ADD_FOLDER: (Scope.START, "Ctrl+O"),
    Command.SCAN: (Scope.START, "Ctrl+R"),
    Command.CANCEL_SCAN: (Scope.SCAN, "Esc"),
    Command.PREVIOUS_GROUP: (Scope.REVIEW, "Left"),
    Command.NEXT_GROUP: (Scope.REVIEW, "Right"),
    Command.NEXT_PHOTO: (Scope.REVIEW, "Space"),
    Command.ACCEPT: (Scope.REVIEW, "Return"),
    Command.DELETE: (Scope.REVIEW, "D"),
    Command.MAKE_KEEPER: (Scope.REVIEW, "K"),
    Command.KEEP_ALL: (Scope.REVIEW, "Shift+K"),
    Command.NOT_DUPLICATES: (Scope.REVIEW, "N"),
    Command.PICK: (Scope.REVIEW, "P"),
    Command.REJECT: (Scope.REVIEW, "X"),
    Command.UNSET: (Scope.REVIEW, "U"),
    Command.CLEAR: (Scope.REVIEW, "Shift+U"),
    Command.AUTO_MARK: (Scope.REVIEW, "A"),
    Command.FIND: (Scope.REVIEW, "F"),
    Command.REMOVE: (Scope.REVIEW, "Ctrl+Return"),
    Command.FILTER: (Scope.REVIEW, "Ctrl+F"),
    Command.EXPORT: (Scope.REVIEW, "Ctrl+E"),
    Command.UNDO: (Scope.VIEWER, "Ctrl+Z"),
    Command.ZOOM: (Scope.VIEWER, "Z"),
    Command.SIDE_BY_SIDE: (Scope.VIEWER, "Esc"),
    Command.SLIDER: (Scope.VIEWER, "S"),
    Command.BLINK: (Scope.VIEWER, "B"),
    Command.DIFFERENCE: (Scope.VIEWER, "Y"),
    Command.TEACH_SAME: (Scope.TEACH, "S"),
    Command.TEACH_DIFFERENT: (Scope.TEACH, "D"),
    Command.TEACH_SKIP: (Scope.TEACH, "K"),
    Command.TEACH_BACK: (Scope.TEACH, "Backspace"),
}
_FIXED = frozenset(
    [
        *(str(digit) for digit in range(1, 10)),
        *(f"Ctrl+{digit}" for digit in range(1, 10)),
        *("Ctrl+V", "Ctrl+C", "Ctrl+X", "Ctrl+A", "F1", "Tab", "Shift+Tab", "Up", "Down"),
        *("Shift+Up", "Shift+Down"),
    ]
)


_SIGNS = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Shortcuts(QObject):
    """Owns the user's keys. Signal: ``changed``, after any of them did."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def key(self, command: Command) -> str:
        """The key of a command in Qt's portable words, such as ``Ctrl+Return``; "": none."""
        default = _DEFAULTS[command][1]
        chosen = self._settings.value(PREFIX + command, default)
        return chosen if isinstance(chosen, str) else default

    def shown_key(self, command: Command) -> str:
        """The key as this system writes it."""
        return key_in_words(self.key(command))

    def hint(self, text: str, command: Command) -> str:
        """``text`` with the key behind it, if there is one: for tooltips."""
        key = self.shown_key(command)
        return f"{text} ({key})" if key else text

    def is_default(self, command: Command) -> bool:
        """True if the user did not change it."""
        return self.key(command) == _DEFAULTS[command][1]

    def refusal(self, command: Command, key: str) -> str | None:
        """Why ``command`` can't have ``key``, as a sentence; None if it can."""
        if not key:
            return None
        shown = key_in_words(key)
        if key in _FIXED:
            words = QCoreApplication.translate(
                "shortcut", "{key} is reserved and can't be reassigned."
            )
            return words.format(key=shown)
        for other in Command:
            if other is not command and self.key(other) == key and _meet(command, other):
                words = QCoreApplication.translate(
                    "shortcut",
                    "{key} is already used for “{command}”. Change that shortcut first.",
                )
                return words.format(key=shown, command=command_words()[other])
        return None

    def choose(self, command: Command, key: str) -> None:
        """Give a command another key, or none (""). Check :meth:`refusal` first."""
        if key == default_key(command):
            self._settings.remove(PREFIX + command)
        else:
            self._settings.setValue(PREFIX + command, key)
        self.changed.emit()

    def reset(self) -> None:
        """All back to the defaults."""
        for command in Command:
            self._settings.remove(PREFIX + command)
        self.changed.emit()

    def bind(self, page: QWidget, acts: dict[Command, Callable[[], object]]) -> None:
        """Let keys work on ``page``, now and when they change."""
        bound: list[tuple[Command, QShortcut]] = []
        for command, act in acts.items():
            shortcut = QShortcut(page)
            if _DEFAULTS[command][0] is not Scope.WINDOW:
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
            bound.append((command, shortcut))

        def apply() -> None:
            for command, shortcut in bound:
                shortcut.setKeys(self._sequences(command))

        self._now_and_later(apply)

    def bind_button(self, pressed: QPushButton, command: Command, tip: str = "") -> None:
        """Let a key press a button; the tooltip names it."""

        def apply() -> None:
            pressed.setShortcut(QKeySequence(self.key(command)))
            key = self.shown_key(command)
            pressed.setToolTip(plain(self.hint(tip, command) if tip else key))

        self._now_and_later(apply)

    def _now_and_later(self, apply: Callable[[], None]) -> None:
        self.changed.connect(apply)
        apply()

    def _sequences(self, command: Command) -> list[QKeySequence]:
        key = self.key(command)
        keys = [key] if key else []
        if "Return" in key:
            keys.append(key.replace("Return", "Enter"))  # of the number pad
        if command is Command.SHOW_KEYS:
            keys.append("F1")
        return [QKeySequence(key) for key in keys]


def default_key(command: Command) -> str:
    """The key of a command that the user did not change."""
    return _DEFAULTS[command][1]


def key_in_words(key: str) -> str:
    """A key as this system writes it, with arrows as arrows."""
    native = QKeySequence.SequenceFormat.NativeText
    before, _, last = key.rpartition("+")
    if last not in _SIGNS:
        return QKeySequence(key).toString(native)
    held = QKeySequence(f"{before}+A").toString(native).removesuffix("A") if before else ""
    return held + _SIGNS[last]


def _meet(first: Command, second: Command) -> bool:
    """Whether both can be meant at the same time."""
    scopes = {_DEFAULTS[first][0], _DEFAULTS[second][0]}
    return len(scopes) == 1 or Scope.WINDOW in scopes or scopes == {Scope.REVIEW, Scope.VIEWER}


def commands_by_scope() -> dict[Scope, list[Command]]:
    """All commands, where they work, in the order of the sheet of keys."""
    return {
        scope: [command for command in Command if _DEFAULTS[command][0] is scope] for scope in Scope
    }


def scope_words() -> dict[Scope, str]:
    """Where keys work, on the screen."""
    translate = QCoreApplication.translate
    return {
        Scope.WINDOW: translate("shortcut", "Everywhere"),
        Scope.START: translate("shortcut", "Start"),
        Scope.SCAN: translate("shortcut", "Scan"),
        Scope.REVIEW: translate("shortcut", "Review"),
        Scope.VIEWER: translate("shortcut", "Review and Compare"),
        Scope.TEACH: translate("shortcut", "Teach"),
    }


def command_words() -> dict[Command, str]:
    """What keys do, on the screen."""
    translate = QCoreApplication.translate
    return {
        Command.SHOW_KEYS: translate("shortcut", "Show keyboard shortcuts"),
        Command.PREFERENCES: translate("shortcut", "Settings"),
        Command.HISTORY: translate("shortcut", "History"),
        Command.ADD_FOLDER: translate("shortcut", "Add a folder"),
        Command.SCAN: translate("shortcut", "Scan the folders"),
        Command.CANCEL_SCAN: translate("shortcut", "Cancel the scan"),
        Command.PREVIOUS_GROUP: translate("shortcut", "Previous group"),
        Command.NEXT_GROUP: translate("shortcut", "Next group"),
        Command.NEXT_PHOTO: translate("shortcut", "Next photo in the group"),
        Command.ACCEPT: translate("shortcut", "Accept and next"),
        Command.DELETE: translate("shortcut", "Mark the photo on the right, or keep it"),
        Command.MAKE_KEEPER: translate("shortcut", "Make the photo on the right the keeper"),
        Command.KEEP_ALL: translate("shortcut", "Keep all: they are copies, and all stay"),
        Command.NOT_DUPLICATES: translate("shortcut", "Not duplicates: keep all, don't ask again"),
        Command.PICK: translate("shortcut", "Pick the photo: it stays, and on to the next"),
        Command.REJECT: translate("shortcut", "Reject the photo: it goes, and on to the next"),
        Command.UNSET: translate("shortcut", "Take back a pick or reject"),
        Command.CLEAR: translate("shortcut", "Clear the marks of the group"),
        Command.AUTO_MARK: translate("shortcut", "Auto-mark"),
        Command.FIND: translate("shortcut", "Find photos similar to the one on the right"),
        Command.REMOVE: translate("shortcut", "Remove marked photos"),
        Command.FILTER: translate("shortcut", "Filter"),
        Command.EXPORT: translate("shortcut", "Export"),
        Command.UNDO: translate("shortcut", "Undo"),
        Command.ZOOM: translate("shortcut", "Zoom to 100% and back"),
        Command.SIDE_BY_SIDE: translate("shortcut", "Side by side"),
        Command.SLIDER: translate("shortcut", "Slider"),
        Command.BLINK: translate("shortcut", "Blink"),
        Command.DIFFERENCE: translate("shortcut", "Difference"),
        Command.TEACH_SAME: translate("shortcut", "The same photo"),
        Command.TEACH_DIFFERENT: translate("shortcut", "Different photos"),
        Command.TEACH_SKIP: translate("shortcut", "Skip this pair"),
        Command.TEACH_BACK: translate("shortcut", "Previous pair"),
    }
