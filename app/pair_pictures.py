"""Two photos laid over each other, for the viewer: made off the GUI thread, a few remembered."""

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
    from core.closer_look.difference import PairPictures

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
    """Signal: ``ready`` (the pair): an answer or a failure is at hand."""

    ready = Signal(object)

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._latest, self._decoder = LatestJob(jobs), jobs.decoder
        self._waiting: Pair | None = None
        self._answers: OrderedDict[Pair, PairImages | str] = OrderedDict()

    def request(self, pair: Pair) -> PairImages | str | None:
        """The pictures, or why there are none; None while they are made: a signal follows."""
        if (answer := self._answers.get(pair)) is not None:
            self._answers.move_to_end(pair)
            return answer
        if any(is_video(path.name) for path in pair):
            return self.tr("Videos are compared by their bytes alone, never by their pictures.")
        if self._waiting != pair:
            self._waiting = pair
            self._latest.start(
                lambda progress: _laid_over(pair, self._decoder),
                lambda pictures: self._keep(pair, self._images(pictures)),
                lambda error: self._keep(pair, _failure_in_words(pair, error)),
            )
        return None

    def _images(self, pictures: PairPictures | None) -> PairImages | str:
        if pictures is None:
            return self.tr("These photos can't be overlaid: they have too little in common.")
        first, second = _image(pictures.first), _image(pictures.second)
        return PairImages(first, second, _image(pictures.difference), pictures.share)

    def _keep(self, pair: Pair, answer: PairImages | str) -> None:
        self._waiting = None
        self._answers[pair] = answer
        while len(self._answers) > KEPT:
            self._answers.popitem(last=False)
        self.ready.emit(pair)


def _failure_in_words(pair: Pair, error: CoreError) -> str:
    """A photo is named as it is everywhere in the window: without its folder."""
    for path in pair:
        if (words := words_about(path, error.reason)) is not None:
            return f"{path.name}: {words}"
    return in_words(error.reason)


def _laid_over(pair: Pair, decoder: Decoder) -> PairPictures | None:
    from core.closer_look.difference import pair_pictures

    return pair_pictures(*pair, decoder)


def _image(pixels: RgbPixels) -> QImage:
    stride = 3 * pixels.width
    image = QImage(pixels.data, pixels.width, pixels.height, stride, QImage.Format.Format_RGB888)
    return image.copy()
