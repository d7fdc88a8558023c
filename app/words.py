"""Words of the domain on the screen, the same on every page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from core.photo_files.file_kinds import is_video
from core.records import Level, Photo

if TYPE_CHECKING:
    from core.closer_look.pair_pictures import DifferingPlaces

ALMOST = 2.0
SURE, LIKELY = 0.95, 0.65
"""Probabilities from which on something is called sure, or probable."""


class Counts(QObject):
    """Numbers with their noun. A class, since lupdate takes plurals from ``tr`` alone."""

    def photos(self, count: int) -> str:
        """3 -> "3 photos"."""
        return self.tr("%Ln photo(s)", "", count)

    def videos(self, count: int) -> str:
        """3 -> "3 videos"."""
        return self.tr("%Ln video(s)", "", count)

    def groups(self, count: int) -> str:
        """3 -> "3 groups"."""
        return self.tr("%Ln group(s)", "", count)

    def files(self, count: int) -> str:
        """3 -> "3 files"."""
        return self.tr("%Ln file(s)", "", count)

    def places(self, count: int) -> str:
        """3 -> "They differ in 3 places."."""
        return self.tr("They differ in %Ln place(s).", "", count)


_COUNTS = Counts()
photos_in_words, groups_in_words, files_in_words = _COUNTS.photos, _COUNTS.groups, _COUNTS.files


def photos_and_videos_in_words(photos: int, videos: int) -> str:
    """3, 1 -> "3 photos and 1 video"; what there is none of isn't named, unless all is none."""
    if not videos:
        return _COUNTS.photos(photos)
    if not photos:
        return _COUNTS.videos(videos)
    words = QCoreApplication.translate("count", "{photos} and {videos}")
    return words.format(photos=_COUNTS.photos(photos), videos=_COUNTS.videos(videos))


def files_by_kind_in_words(photos: Iterable[Photo]) -> str:
    """How many photos and how many videos these are."""
    kinds = Counter(is_video(photo.path.name) for photo in photos)
    return photos_and_videos_in_words(kinds[False], kinds[True])


def places_in_words(places: DifferingPlaces) -> str:
    """In how many places two photos differ; "" where none was found."""
    if places.may_be_more:
        return QCoreApplication.translate("count", "They differ in many places.")
    count = len(places.in_first)
    return _COUNTS.places(count) if count else ""


def time_in_words(seconds: float) -> str:
    """75 -> "1 min 15 s"."""
    translate, whole = QCoreApplication.translate, round(seconds)
    if whole < 60:
        return translate("time", "{seconds} s").format(seconds=whole)
    if whole < 3600:
        words = translate("time", "{minutes} min {seconds} s")
        return words.format(minutes=whole // 60, seconds=whole % 60)
    words = translate("time", "{hours} h {minutes} min")
    return words.format(hours=whole // 3600, minutes=whole % 3600 // 60)


def time_left_in_words(seconds: float) -> str:
    """75 -> "1 min 15 s left in this step"; the last moments, which may last, are "almost done"."""
    if seconds < ALMOST:
        return QCoreApplication.translate("time", "almost done")
    words = QCoreApplication.translate("time", "{time} left in this step")
    return words.format(time=time_in_words(seconds))


def level_in_words(level: Level | None) -> str:
    """How alike two photos are; None: different."""
    words = {
        Level.EXACT: QCoreApplication.translate("level", "Same bytes"),
        Level.SAME_PHOTO: QCoreApplication.translate("level", "Same photo"),
        Level.SIMILAR: QCoreApplication.translate("level", "Similar shot"),
        None: QCoreApplication.translate("level", "Different photo"),
    }
    return words[level]


def sureness_in_words(level: Level | None, score: float) -> str:
    """How sure it is that two photos are what ``level`` says. ``score``: the probability that they
    are; of different photos (None), that they are what they are likelier to be after all."""
    sure, likely, open_ = {
        Level.EXACT: (level_in_words(Level.EXACT),) * 3,
        Level.SAME_PHOTO: (
            QCoreApplication.translate("level", "Surely the same photo"),
            QCoreApplication.translate("level", "Probably the same photo"),
            QCoreApplication.translate("level", "Maybe the same photo"),
        ),
        Level.SIMILAR: (
            QCoreApplication.translate("level", "Surely a similar shot"),
            QCoreApplication.translate("level", "Probably a similar shot"),
            QCoreApplication.translate("level", "Maybe a similar shot"),
        ),
        None: (
            QCoreApplication.translate("level", "Surely different"),
            QCoreApplication.translate("level", "Probably different"),
            QCoreApplication.translate("level", "Can't tell"),
        ),
    }[level]
    probability = 1 - score if level is None else score
    if probability >= SURE:
        return sure
    return likely if probability >= LIKELY else open_


def probability_in_words(level: Level | None, score: float) -> str:
    """The number behind :func:`sureness_in_words`, and what it says."""
    of_photo = QCoreApplication.translate("level", "Probability that both are the same photo")
    of_scene = QCoreApplication.translate("level", "Probability that both show the same scene")
    of_either = QCoreApplication.translate(
        "level", "Probability that both show the same photo or scene"
    )
    meaning = {Level.SIMILAR: of_scene, None: of_either}.get(level, of_photo)
    return f"{meaning}: {score_in_words(score)}"


def score_in_words(score: float) -> str:
    """0.987 -> "99%"; never 100% for what isn't certain."""
    return share_in_words(score if score == 1.0 else min(0.99, score))


def share_in_words(share: float) -> str:
    """0.987 -> "99%"."""
    return QCoreApplication.translate("level", "{percent}%").format(percent=round(100 * share))
