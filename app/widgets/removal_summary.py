"""What is about to go to the trash, in numbers and names, before anything happens."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from app.widgets.basics import button, label
from core.review.session import RemovalRequest
from core.review.words import bytes_in_words

NAMES_SHOWN = 500


class RemovalSummary(QDialog):
    """Accepted only by its own button."""

    def __init__(self, requests: Sequence[RemovalRequest], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move to the trash"))
        self.setMinimumSize(560, 400)
        total = bytes_in_words(sum(request.photo.size for request in requests))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        words = self.tr("Move {count} photos to the trash?").format(count=f"{len(requests):,}")
        column.addWidget(label(words, "title", wrap=True))
        keepers = len({request.keeper.path for request in requests})
        told = self.tr(
            "{bytes} will be free once you empty the trash. {keepers} photos stay in their place. "
            "Each file is checked again before it goes, and you can undo it."
        )
        column.addWidget(
            label(told.format(bytes=total, keepers=f"{keepers:,}"), "secondary", wrap=True)
        )
        names = QPlainTextEdit()
        names.setReadOnly(True)
        names.setAccessibleName(self.tr("Files that will be moved"))
        lines = [str(request.photo.path) for request in requests[:NAMES_SHOWN]]
        if len(requests) > NAMES_SHOWN:
            lines.append(self.tr("and {count} more").format(count=len(requests) - NAMES_SHOWN))
        text = "\n".join(lines)
        names.setPlainText(text.encode("utf-8", "replace").decode("utf-8"))
        column.addWidget(names, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"), self.reject)
        self.move_button = button(
            self.tr("Move {count} to the trash").format(count=f"{len(requests):,}"),
            self.accept,
            "primary",
        )
        row.addWidget(cancel)
        row.addWidget(self.move_button)
        column.addLayout(row)
        cancel.setFocus()
