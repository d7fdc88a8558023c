"""Asks what is to become of marks when the window closes; nothing is lost by any answer."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from app.plain_text import message_box
from core.review.journal import Action


class Closing(Enum):
    """What the user wants."""

    REMOVE = auto()
    CLOSE = auto()
    STAY = auto()


def ask_about_marks(parent: QWidget, files: str, action: Action, problem: str = "") -> Closing:
    """``files``: what is marked, in words; ``problem``: why decisions can't be saved, if they
    can't."""
    translate = QCoreApplication.translate
    question = problem or translate("closing", "Marked and not yet removed: {files}.").format(
        files=files
    )
    box = message_box(parent, question, icon=QMessageBox.Icon.Question)
    words = {
        Action.TRASH: translate("closing", "Trash {files} now…"),
        Action.MOVE: translate("closing", "Move {files} now…"),
    }
    roles = QMessageBox.ButtonRole
    removes = None
    if files:
        link = translate("closing", "Link {files} now…")
        removes = box.addButton(words.get(action, link).format(files=files), roles.ActionRole)
    closes = box.addButton(
        translate("closing", "Close and lose what isn't saved")
        if problem
        else translate("closing", "Keep the marks for next time"),
        roles.DestructiveRole if problem else roles.AcceptRole,
    )
    stays = box.addButton(translate("closing", "Don't close"), roles.RejectRole)
    box.setDefaultButton(stays if problem else closes)
    box.setEscapeButton(stays)
    box.finished.connect(box.deleteLater)
    box.exec()
    clicked = box.clickedButton()
    if removes is not None and clicked is removes:
        return Closing.REMOVE
    return Closing.CLOSE if clicked is closes else Closing.STAY
