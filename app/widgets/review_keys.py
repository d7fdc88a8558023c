"""Keys of Review: those for the photos by number, and the line that names the ones needed most."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.commands import Command
from app.shortcuts import Shortcuts


def keys_in_words(shortcuts: Shortcuts, *, picks: bool) -> str:
    """The keys as they are now; ``picks``: those that pick the best of similar shots."""
    translate = QCoreApplication.translate
    marking = (
        (translate("ReviewPage", "{key} keep"), Command.MAKE_KEEPER),
        (translate("ReviewPage", "{key} mark"), Command.DELETE),
    )
    picking = (
        (translate("ReviewPage", "{key} pick"), Command.PICK),
        (translate("ReviewPage", "{key} reject"), Command.REJECT),
        (translate("ReviewPage", "{key} unset"), Command.UNSET),
    )
    hints = (
        *(picking if picks else marking),
        (translate("ReviewPage", "{key} keep all"), Command.KEEP_ALL),
        (translate("ReviewPage", "{key} not duplicates"), Command.NOT_DUPLICATES),
        (translate("ReviewPage", "{key} all shortcuts"), Command.SHOW_KEYS),
    )
    shown = [
        words.format(key=shortcuts.shown_key(command))
        for words, command in hints
        if shortcuts.key(command)
    ]
    return "   ".join([translate("ReviewPage", "1 2 3 toggle"), *shown])


def bind_digits(page: QWidget, act: Callable[[int], object]) -> None:
    """1 to 9: ``act`` is called with 0 to 8, wherever the focus is on the page."""
    for number in range(9):
        shortcut = QShortcut(QKeySequence(str(number + 1)), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(partial(act, number))
