"""What the window remembers of itself: where a splitter stands, how wide columns are."""

from __future__ import annotations

from PySide6.QtWidgets import QHeaderView, QSplitter

from app.preferences import Preferences


def remember_splitter(splitter: QSplitter, name: str, preferences: Preferences) -> None:
    """Put it where it stood, and remember where it is put."""
    kept = preferences.window_state(name)
    if kept is not None:
        splitter.restoreState(kept)
    keep = lambda: preferences.keep_window_state(name, splitter.saveState())  # noqa: E731
    splitter.splitterMoved.connect(keep)


def restore_columns(header: QHeaderView, name: str, preferences: Preferences) -> bool:
    """Make columns as wide as the user left them; False: they never changed any."""
    kept = preferences.window_state(name)
    return kept is not None and header.restoreState(kept)


def keep_columns(header: QHeaderView, name: str, preferences: Preferences) -> None:
    """Remember how wide columns are, for :func:`restore_columns`."""
    preferences.keep_window_state(name, header.saveState())
