"""Words of the domain on the screen, the same on every page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.records import Level


def level_in_words(level: Level | None) -> str:
    """How alike two photos are; None: different."""
    words = {
        Level.EXACT: QCoreApplication.translate("level", "Same bytes"),
        Level.SAME_PHOTO: QCoreApplication.translate("level", "Same photo"),
        Level.SIMILAR: QCoreApplication.translate("level", "Similar shot"),
        None: QCoreApplication.translate("level", "Different photo"),
    }
    return words[level]


def score_in_words(score: float) -> str:
    """0.987 -> "99 %"; never 100 % for what isn't certain."""
    percent = 100 if score == 1.0 else min(99, round(100 * score))
    return QCoreApplication.translate("level", "{percent} %").format(percent=percent)


def time_in_words(seconds: float) -> str:
    """75 -> "1 min 15 s"."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
