"""Gives every request its turn: a few are worked on, others wait, and all come to an end."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar

import anyio
from starlette.concurrency import run_in_threadpool

from core.cluster.service.decode_workers import DecodeWorkers
from core.cluster.service.limits import Deadline, Limits
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.upload_decoder import UploadDecoder
from core.cluster.service.uploads import RequestFolder, Uploads
from core.errors import Cancelled
from core.photo_files.decoding import Decoder

Answer = TypeVar("Answer")


class Desk:
    """Owns the decoder of the library, and the folder of uploads; :meth:`close` ends both."""

    def __init__(self, limits: Limits, library: Decoder, workers: DecodeWorkers) -> None:
        self.limits, self._uploads = limits, Uploads()
        self._library, self._workers = library, workers
        self._turns = anyio.Semaphore(limits.at_once)
        self._under_way: set[Deadline] = set()
        self._is_stopping = False

    async def answered(self, work: Callable[[UploadDecoder, Deadline], Answer]) -> Answer:
        """Run ``work`` on a thread when it is its turn. Raises RequestRefused where that takes too
        long."""
        with anyio.move_on_after(self.limits.seconds) as waiting:
            await self._turns.acquire()
        if waiting.cancelled_caught:
            raise RequestRefused(Refusal.BUSY)
        deadline = Deadline(self.limits.seconds)
        self._under_way.add(deadline)
        try:
            if self._is_stopping:
                raise RequestRefused(Refusal.STOPPING)
            decoder = UploadDecoder(self._library, self._workers, self._uploads.path, deadline)
            return await run_in_threadpool(partial(work, decoder, deadline))
        except Cancelled as error:
            if self._is_stopping:
                raise RequestRefused(Refusal.STOPPING) from error
            seconds = round(self.limits.seconds)
            raise RequestRefused(Refusal.OUT_OF_TIME, seconds=seconds) from error
        finally:
            self._under_way.discard(deadline)
            self._turns.release()

    @asynccontextmanager
    async def folder(self) -> AsyncIterator[RequestFolder]:
        """One request's own folder, which goes with it."""
        manager = self._uploads.of_request()
        folder = await run_in_threadpool(manager.__enter__)
        try:
            yield folder
        finally:
            await run_in_threadpool(manager.__exit__, None, None, None)

    def stop(self) -> None:
        """Whatever is under way ends at its next check; thread-safe."""
        self._is_stopping = True
        for deadline in list(self._under_way):
            deadline.cancel()

    def close(self) -> None:
        """Nobody asks any more."""
        self._library.close()
        self._uploads.close()
