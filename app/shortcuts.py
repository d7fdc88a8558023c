"""Which key does what: the defaults, the user's own choice, conflicts, and keeping keys current.

Keys in ``FIXED`` are no command's to take: 1 to 9, Ctrl with them, Ctrl+V, Shift+arrows, and the
second keys that some commands have.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget

from app.commands import ALSO, DEFAULTS, FIXED, Command, Scope, command_words
from app.plain_text import plain

PREFIX = "shortcuts/"


_SIGNS = {"Return": "Enter", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}


class Shortcuts(QObject):
    """Owns the user's keys. Signal: ``changed``, after any of them did."""

    changed = Signal()

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings

    def key(self, command: Command) -> str:
        """The key of a command in Qt's portable words, such as ``Ctrl+Return``; "": none."""
        default = DEFAULTS[command][1]
        chosen = self._settings.value(PREFIX + command, default)
        return chosen if isinstance(chosen, str) else default

    def shown_key(self, command: Command) -> str:
        """The key as this system writes it."""
        return key_in_words(self.key(command))

    def all_keys(self, command: Command) -> str:
        """The key and, behind it, the second one."""
        keys = [self.key(command), ALSO.get(command, "")]
        return ", ".join(key_in_words(key) for key in keys if key)

    def hint(self, text: str, command: Command) -> str:
        """``text`` with the key behind it, if there is one: for tooltips."""
        key = self.shown_key(command)
        return f"{text} ({key})" if key else text

    def is_default(self, command: Command) -> bool:
        """True if the user did not change it."""
        return self.key(command) == DEFAULTS[command][1]

    def refusal(self, command: Command, key: str) -> str | None:
        """Why ``command`` can't have ``key``, as a sentence; None if it can."""
        if not key:
            return None
        shown = key_in_words(key)
        if key in FIXED:
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
            if DEFAULTS[command][0] is not Scope.WINDOW:
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
        if command in ALSO:
            keys.append(ALSO[command])
        return [QKeySequence(key) for key in keys]


def default_key(command: Command) -> str:
    """The key of a command that the user did not change."""
    return DEFAULTS[command][1]


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
    scopes = {DEFAULTS[first][0], DEFAULTS[second][0]}
    return len(scopes) == 1 or Scope.WINDOW in scopes or scopes == {Scope.REVIEW, Scope.VIEWER}
