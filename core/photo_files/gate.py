"""The gate that every photo passes on its way into a decoder: none takes the program down twice.

C decoders can take the process down. What was being decoded then (``decoding_slots``) is suspected
by its content (``suspects``). A suspect is first tried in a process of its own (``trial``). If that
dies, the content is refused with a reason from then on. If it survives, it is decoded here while
nothing else is, so that, should the program die again, there is no doubt over what. Loss of power
leaves the same trace as a crash and costs no more than the trial.

A :class:`~core.photo_files.decoding.Decoder` owns the gate: no part of the program can read a
photo and forget to pass it.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import BinaryIO

from core.errors import UnreadablePhoto
from core.photo_files.decoding_slots import DecodingSlots, left_behind
from core.photo_files.reasons import PhotoProblem
from core.photo_files.room import Room
from core.photo_files.suspects import GUILTY_FROM, Suspects
from core.photo_files.trial import dies_over
from core.records import ContentHash


class Gate:
    """From any thread; no thread passes it inside of a passing. One a process is enough."""

    def __init__(self, cache_file: Path) -> None:
        self._folder, self._suspects = cache_file.parent, Suspects(cache_file)
        self._slots: DecodingSlots | None = None
        self._is_informed = False
        self._opening, self._trials = threading.Lock(), threading.Lock()
        self._room = Room()

    @contextmanager
    def passing(self, stream: BinaryIO, path: Path, check: Callable[[], None]) -> Iterator[None]:
        """Around all that reads a photo's file with a decoder; ``stream`` is at its start.

        Raises UnreadablePhoto instead of letting pass what is deadly, and what ``check`` raises
        while a file is read or tried.
        """
        self._inform()
        content = self._suspects.content_of(stream, check)
        if content is not None and self._suspects.times(content):
            self._refuse_if_guilty(content)
            with self._trials:  # who had to wait asks again
                if self._is_to_be_alone(content, path, check):
                    try:
                        with self._room.alone(), self._holding(path):
                            yield
                    finally:
                        self._suspects.acquit(content)
                    return
        with self._room.shared(), self._holding(path):
            yield

    def look_again(self) -> None:
        """Another process may have died since."""
        self._is_informed = False

    def refused(self) -> list[ContentHash]:
        """The contents that it lets pass no more."""
        self._inform()
        return self._suspects.guilty()

    def close(self) -> None:
        """Nothing is decoded any more."""
        slots, self._slots = self._slots, None
        if slots is not None:
            slots.close()

    def _inform(self) -> None:
        if self._is_informed:
            return
        with self._opening:
            if not self._is_informed:
                self._suspects.learn(left_behind(self._folder))
                self._slots = self._slots or DecodingSlots.open(self._folder)
                self._is_informed = True

    def _is_to_be_alone(self, content: ContentHash, path: Path, check: Callable[[], None]) -> bool:
        """False for a content that was acquitted meanwhile."""
        if not self._suspects.times(content):
            return False
        self._refuse_if_guilty(content)
        if dies_over(path, check):
            self._suspects.condemn(content)
        self._refuse_if_guilty(content)
        return True

    def _refuse_if_guilty(self, content: ContentHash) -> None:
        if self._suspects.times(content) >= GUILTY_FROM:
            raise UnreadablePhoto(PhotoProblem.DEADLY)

    def _holding(self, path: Path) -> AbstractContextManager[None]:
        return nullcontext() if self._slots is None else self._slots.holding(path)
