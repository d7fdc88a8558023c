"""Keeps a review in step with removals: what left is gone, what came back is back, and a removal
has its place among the ways back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from app.controllers.removal_controller import RemovalController
from app.controllers.ways_back import WaysBack
from core.review.session import ReviewSession


class RemovalFollower(QObject):
    """``session``: the one that is under review by then. Signal: ``followed``, files moved."""

    followed = Signal()

    def __init__(
        self,
        removal: RemovalController,
        ways_back: WaysBack,
        session: Callable[[], ReviewSession],
    ) -> None:
        super().__init__()
        self._removal, self._ways_back, self._session = removal, ways_back, session
        removal.moved.connect(self._after_removal)
        removal.restored.connect(self._after_restore)
        removal.photo_restored.connect(self._after_photo_restore)

    def _after_removal(self, paths: tuple[Path, ...], batch: str) -> None:
        self._session().remove_members(paths)

        def back() -> str:
            self._removal.restore(batch)
            return ""

        self._ways_back.push(back, batch=batch)
        self.followed.emit()

    def _after_restore(self, paths: tuple[Path, ...], batch: str) -> None:
        """By Ctrl+Z or from History."""
        self._ways_back.drop(batch)
        self._after_photo_restore(paths)

    def _after_photo_restore(self, paths: tuple[Path, ...]) -> None:
        self._session().restore_members(paths)
        self.followed.emit()
