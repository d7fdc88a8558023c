"""Two photos laid over each other, and where they differ, for the viewer: made off the GUI thread,
a few remembered."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from app.jobs import Jobs, LatestJob
from app.messages import in_words, words_about
from core.errors import CoreError
from core.photo_files.decoding import Decoder, RgbPixels
from core.photo_files.file_kinds import is_video

if TYPE_CHECKING:
    from core.closer_look.pair_pictures import DifferingPlaces, PairPictures, ReadablePair

Pair = tuple[Path, Path]
KEPT = 4


@dataclass(frozen=True, slots=True)
class PairImages:
    """``first``, ``second`` and ``difference`` are of one size; ``share`` of it differs visibly."""

    first: QImage
    second: QImage
    difference: QImage
    share: float


class PairLoader(QObject):
    """Signal: ``ready`` (the pair): an answer or a failure is at hand, or where the two differ.

    ``reading``: the jobs in which pairs are read closely, so that no pair that is to be shown waits
    for one that is shown already.
    """

    ready = Signal(object)

    def __init__(self, jobs: Jobs, reading: Jobs) -> None:
        super().__init__()
        self._latest, self._decoder = LatestJob(jobs), jobs.decoder
        self._latest_read = LatestJob(reading)
        self._waiting: Pair | None = None
        self._read_now: Pair | None = None
        self._answers: OrderedDict[Pair, PairImages | str] = OrderedDict()
        self._to_read: dict[Pair, ReadablePair] = {}
        self._places: dict[Pair, DifferingPlaces | None] = {}

    def request(self, pair: Pair) -> PairImages | str | None:
        """The pictures, or why there are none; None while they are made: a signal follows, and
        another once it is known where they differ."""
        if (answer := self._answers.get(pair)) is not None:
            self._answers.move_to_end(pair)
            self._read(pair)
            return answer
        if any(is_video(path.name) for path in pair):
            return self.tr("Videos are compared by their bytes alone, never by their pictures.")
        if self._waiting != pair:
            self._waiting = pair
            self._latest.start(
                lambda progress: _laid_over(pair, self._decoder),
                lambda pictures: self._keep_pictures(pair, pictures),
                lambda error: self._keep(pair, _failure_in_words(pair, error)),
            )
        return None

    def places(self, pair: Pair) -> DifferingPlaces | None:
        """Where the two differ, if that is known; nothing is made for it."""
        return self._places.get(pair)

    def _read(self, pair: Pair) -> None:
        readable = self._to_read.get(pair)
        if readable is None or self._read_now == pair:
            return
        self._read_now = pair
        self._latest_read.start(
            lambda progress: _places_of(readable),
            lambda places: self._keep_places(pair, places),
            lambda error: self._keep_places(pair, None),
        )

    def _keep_places(self, pair: Pair, places: DifferingPlaces | None) -> None:
        self._read_now = None
        if self._to_read.pop(pair, None) is not None:
            self._places[pair] = places
            self.ready.emit(pair)

    def _keep_pictures(self, pair: Pair, pictures: PairPictures | None) -> None:
        if pictures is not None and pictures.readable is not None:
            self._to_read[pair] = pictures.readable
        self._keep(pair, self._images(pictures))

    def _images(self, pictures: PairPictures | None) -> PairImages | str:
        if pictures is None:
            return self.tr("These photos can't be overlaid: they have too little in common.")
        first, second = _image(pictures.first), _image(pictures.second)
        return PairImages(first, second, _image(pictures.difference), pictures.share)

    def _keep(self, pair: Pair, answer: PairImages | str) -> None:
        self._waiting = None
        self._answers[pair] = answer
        while len(self._answers) > KEPT:
            oldest, _ = self._answers.popitem(last=False)
            self._to_read.pop(oldest, None)
            self._places.pop(oldest, None)
        self.ready.emit(pair)


def _failure_in_words(pair: Pair, error: CoreError) -> str:
    """A photo is named as it is everywhere in the window: without its folder."""
    for path in pair:
        if (words := words_about(path, error.reason)) is not None:
            return f"{path.name}: {words}"
    return in_words(error.reason)


def _laid_over(pair: Pair, decoder: Decoder) -> PairPictures | None:
    from core.closer_look.pair_pictures import pair_pictures

    return pair_pictures(*pair, decoder)


def _places_of(pair: ReadablePair) -> DifferingPlaces | None:
    from core.closer_look.pair_pictures import places_of

    return places_of(pair)


def _image(pixels: RgbPixels) -> QImage:
    stride = 3 * pixels.width
    image = QImage(pixels.data, pixels.width, pixels.height, stride, QImage.Format.Format_RGB888)
    return image.copy()
