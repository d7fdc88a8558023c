"""What keys can do, where, and which key does it if the user chose no other."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QCoreApplication


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
    FULL_SCREEN = "full-screen"
    ADD_FOLDER = "add-folder"
    SCAN = "scan"
    CANCEL_SCAN = "cancel-scan"
    PREVIOUS_GROUP = "previous-group"
    NEXT_GROUP = "next-group"
    PREVIOUS_PHOTO = "previous-photo"
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
    COPY_PATHS = "copy-paths"
    SURVEY = "survey"
    FACTS = "facts"
    REDO = "redo"
    UNDO = "undo"
    ZOOM = "zoom"
    SIDE_BY_SIDE = "side-by-side"
    SLIDER = "slider"
    BLINK = "blink"
    DIFFERENCE = "difference"
    OUTLINES = "outlines"
    TEACH_SAME = "teach-same"
    TEACH_DIFFERENT = "teach-different"
    TEACH_SKIP = "teach-skip"
    TEACH_BACK = "teach-back"


DEFAULTS: dict[Command, tuple[Scope, str]] = {
    Command.SHOW_KEYS: (Scope.WINDOW, "?"),
    Command.PREFERENCES: (Scope.WINDOW, "Ctrl+,"),
    Command.HISTORY: (Scope.WINDOW, "Ctrl+H"),
    Command.FULL_SCREEN: (Scope.WINDOW, "F11"),
    Command.ADD_FOLDER: (Scope.START, "Ctrl+O"),
    Command.SCAN: (Scope.START, "Ctrl+R"),
    Command.CANCEL_SCAN: (Scope.SCAN, "Esc"),
    Command.PREVIOUS_GROUP: (Scope.REVIEW, "Up"),
    Command.NEXT_GROUP: (Scope.REVIEW, "Down"),
    Command.PREVIOUS_PHOTO: (Scope.REVIEW, "Left"),
    Command.NEXT_PHOTO: (Scope.REVIEW, "Right"),
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
    Command.COPY_PATHS: (Scope.REVIEW, "Ctrl+C"),
    Command.SURVEY: (Scope.REVIEW, "G"),
    Command.FACTS: (Scope.REVIEW, "I"),
    Command.REDO: (Scope.REVIEW, "Ctrl+Shift+Z"),
    Command.UNDO: (Scope.VIEWER, "Ctrl+Z"),
    Command.ZOOM: (Scope.VIEWER, "Z"),
    Command.SIDE_BY_SIDE: (Scope.VIEWER, "Esc"),
    Command.SLIDER: (Scope.VIEWER, "S"),
    Command.BLINK: (Scope.VIEWER, "B"),
    Command.DIFFERENCE: (Scope.VIEWER, "Y"),
    Command.OUTLINES: (Scope.VIEWER, "O"),
    Command.TEACH_SAME: (Scope.TEACH, "S"),
    Command.TEACH_DIFFERENT: (Scope.TEACH, "D"),
    Command.TEACH_SKIP: (Scope.TEACH, "K"),
    Command.TEACH_BACK: (Scope.TEACH, "Backspace"),
}
ALSO: dict[Command, str] = {
    Command.SHOW_KEYS: "F1",
    Command.NEXT_PHOTO: "Space",
    Command.DELETE: "Delete",
    Command.REDO: "Ctrl+Y",
}
"""A second key, which is fixed."""
FIXED = frozenset(
    [
        *(str(digit) for digit in range(1, 10)),
        *(f"Ctrl+{digit}" for digit in range(1, 10)),
        *("Ctrl+V", "Ctrl+X", "Ctrl+A", "Tab", "Shift+Tab", "Shift+Up", "Shift+Down"),
        *ALSO.values(),
    ]
)


def commands_by_scope() -> dict[Scope, list[Command]]:
    """All commands, where they work, in the order of the sheet of keys."""
    return {
        scope: [command for command in Command if DEFAULTS[command][0] is scope] for scope in Scope
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
        Command.FULL_SCREEN: translate("shortcut", "Full screen, and back"),
        Command.ADD_FOLDER: translate("shortcut", "Add a folder"),
        Command.SCAN: translate("shortcut", "Scan the folders"),
        Command.CANCEL_SCAN: translate("shortcut", "Cancel the scan"),
        Command.PREVIOUS_GROUP: translate("shortcut", "Previous group"),
        Command.NEXT_GROUP: translate("shortcut", "Next group"),
        Command.PREVIOUS_PHOTO: translate("shortcut", "Previous photo in the group"),
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
        Command.COPY_PATHS: translate("shortcut", "Copy the paths of the group's photos"),
        Command.SURVEY: translate("shortcut", "All photos of the group as a grid, and back"),
        Command.FACTS: translate("shortcut", "Show or hide the facts"),
        Command.REDO: translate("shortcut", "Redo what was undone"),
        Command.UNDO: translate("shortcut", "Undo"),
        Command.ZOOM: translate("shortcut", "Zoom to 100% and back"),
        Command.SIDE_BY_SIDE: translate("shortcut", "Side by side"),
        Command.SLIDER: translate("shortcut", "Slider"),
        Command.BLINK: translate("shortcut", "Blink"),
        Command.DIFFERENCE: translate("shortcut", "Difference"),
        Command.OUTLINES: translate("shortcut", "Outline what differs, or don't"),
        Command.TEACH_SAME: translate("shortcut", "The same photo"),
        Command.TEACH_DIFFERENT: translate("shortcut", "Different photos"),
        Command.TEACH_SKIP: translate("shortcut", "Skip this pair"),
        Command.TEACH_BACK: translate("shortcut", "Previous pair"),
    }
