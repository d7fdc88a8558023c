"""Decodes uploads in processes that are kept: a decoder that crashes takes no other request along.

A worker that crashes, or takes too long, is ended and another one started. What comes back is
believed no more than a file is.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from core.errors import Cancelled, UnreadablePhoto
from core.photo_files.decode_apart import photo_from
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.memory import MemoryBudget
from core.photo_files.own_process import started
from core.photo_files.reasons import PhotoProblem

MODULE = "core.cluster.service.decode_worker"
OPTION = "--decode-uploads"
SECONDS = 15.0
"""On the clock, for one photo at one size."""
SECONDS_BETWEEN_CHECKS = 0.05


class DecodeWorkers:
    """From any thread. ``count`` processes share the memory that decoders may take."""

    def __init__(self, count: int, seconds: float = SECONDS) -> None:
        self._bytes, self._seconds = MemoryBudget().total // count, seconds
        self._idle: queue.Queue[_Worker] = queue.Queue()
        self._all = [_Worker(self._bytes) for _ in range(count)]
        for worker in self._all:
            worker.start()
            self._idle.put(worker)

    def decode(self, file: Path, min_side: int | None, check: Callable[[], None]) -> DecodedPhoto:
        """As :meth:`core.photo_files.decoding.Decoder.decode`. Raises UnreadablePhoto, and what
        ``check`` raises while it waits."""
        worker = self._taken(check)
        try:
            return worker.decode(file, min_side, self._seconds, check)
        finally:
            self._idle.put(worker)

    def close(self) -> None:
        """End them all, whatever they do."""
        for worker in self._all:
            worker.kill()
        with suppress(queue.Empty):
            while True:
                self._idle.get_nowait().end()

    def _taken(self, check: Callable[[], None]) -> _Worker:
        while True:
            check()
            try:
                return self._idle.get(timeout=SECONDS_BETWEEN_CHECKS)
            except queue.Empty:
                continue


class _Worker:
    """One process. For one thread at a time, but for :meth:`kill`."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> subprocess.Popen[bytes]:
        """The process, another one if it is gone. Raises OSError."""
        if self._process is None or self._process.poll() is not None:
            self.end()
            pipe = subprocess.PIPE
            self._process = started(MODULE, OPTION, [str(self._size)], pipe, pipe)
        return self._process

    def kill(self) -> None:
        """Whatever it does: who reads from it hears of its end."""
        process = self._process
        if process is not None:
            process.kill()

    def end(self) -> None:
        """Nobody reads from it any more."""
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            with suppress(OSError):  # what was written and never read
                if pipe is not None:
                    pipe.close()

    def decode(
        self, file: Path, min_side: int | None, seconds: float, check: Callable[[], None]
    ) -> DecodedPhoto:
        """Raises UnreadablePhoto, and what ``check`` raises."""
        with _Watch(self.kill, seconds, check) as watch:
            try:
                photo = self._asked(file, min_side)
            except UnreadablePhoto as error:
                if error.reason.code is PhotoProblem.OUT_OF_MEMORY:
                    self.end()  # as it does itself
                raise
            except (OSError, ValueError, KeyError, TypeError) as error:
                self.end()  # not what a sound process says
                problem = PhotoProblem.TOO_SLOW if watch.is_late else PhotoProblem.DAMAGED
                if watch.stopped is not None:
                    raise watch.stopped from error
                raise UnreadablePhoto(problem) from error
        return photo

    def _asked(self, file: Path, min_side: int | None) -> DecodedPhoto:
        process = self.start()
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(json.dumps({"file": str(file), "side": min_side}).encode() + b"\n")
        process.stdin.flush()
        return photo_from(process.stdout)


class _Watch:
    """Kills a process that takes too long, or whose answer nobody waits for any more."""

    def __init__(self, kill: Callable[[], None], seconds: float, check: Callable[[], None]) -> None:
        self._kill, self._seconds, self._check = kill, seconds, check
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.is_late = False
        self.stopped: Cancelled | None = None

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _watch(self) -> None:
        waited = 0.0
        while not self._done.wait(SECONDS_BETWEEN_CHECKS):
            waited += SECONDS_BETWEEN_CHECKS
            try:
                self._check()
            except Cancelled as error:
                self.stopped = error
                break
            if waited > self._seconds:
                self.is_late = True
                break
        else:
            return
        self._kill()
