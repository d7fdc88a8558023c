"""Starts the service and ends it: ``samelens serve``."""

from __future__ import annotations

import ipaddress
import os
import socket
from dataclasses import dataclass
from pathlib import Path
from types import FrameType

import uvicorn

from core.cluster.service.archives import Archive, LibraryArchive
from core.cluster.service.desk import Desk
from core.cluster.service.embedding_in_turn import InTurn
from core.cluster.service.guard import LOOPBACK_NAMES, Access
from core.cluster.service.measuring import Measures
from core.cluster.service.reasons import ServiceProblem
from core.cluster.service.routes import Service, application
from core.embedding.specs import EmbedderSpec
from core.errors import CoreError, UnusableInput
from core.jobs.photo_scorer import PhotoScorer
from core.paths import Places, read_regular

TOKEN_VARIABLE = "SAMELENS_TOKEN"
LEAST_TOKEN, LONGEST_TOKEN = 16, 4096
SECONDS_TO_END = 1
"""What is under way is given up sooner: see :meth:`Desk.stop`."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where to listen; port 0: any that is free."""

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether only this computer can ask."""
        if self.host == "localhost":
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False


def access_to(address: Address, token_file: Path | None) -> Access:
    """Who may ask at an address, by the token of the environment or of a file. Raises
    UnusableInput for none where one is needed, and for one that can be guessed."""
    token = os.environ.pop(TOKEN_VARIABLE, "")  # what decodes strangers' photos needn't know it
    if token_file is not None:
        try:
            token = read_regular(token_file, LONGEST_TOKEN).decode("ascii", "replace").strip()
        except OSError as error:
            why = str(error.strerror)
            raise UnusableInput(ServiceProblem.NO_TOKEN_FILE, path=token_file, why=why) from error
    if not token and (token_file is not None or not address.is_loopback):
        raise UnusableInput(
            ServiceProblem.NEEDS_TOKEN,
            address=address.host,
            least=LEAST_TOKEN,
            variable=TOKEN_VARIABLE,
        )
    if 0 < len(token) < LEAST_TOKEN:
        raise UnusableInput(ServiceProblem.SHORT_TOKEN, least=LEAST_TOKEN)
    return Access(token or None, LOOPBACK_NAMES if address.is_loopback else None)


def archive_of(table: str | None, places: Places, spec: EmbedderSpec) -> Archive:
    """A table, or without one the library of ``places``. Raises CoreError."""
    if table is None:
        return LibraryArchive(places, spec)
    from core.cluster.service.table_archive import TableArchive  # which needs Lance

    return TableArchive(table, spec)


def loaded_scorer(places: Places, spec: EmbedderSpec, measures: Measures) -> PhotoScorer:
    """With all that it needs in memory. Raises WeightsError."""
    from core.embedding.embedder import Embedder  # torch, which a refusal needn't wait for

    embedder = InTurn(Embedder.load(spec=spec), measures)
    scorer = PhotoScorer(load_embedder=lambda: embedder, spec=spec, places=places)
    assert scorer.embedder and scorer.head and scorer.scene_head and scorer.weighing
    return scorer


def opened(address: Address) -> socket.socket:
    """A socket that listens. Raises CoreError."""
    try:
        family = socket.getaddrinfo(address.host, address.port, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server((address.host, address.port), family=family)
    except OSError as error:
        why = str(error.strerror)
        raise CoreError(
            ServiceProblem.PORT_TAKEN, address=address.host, port=address.port, why=why
        ) from error


def serve(service: Service, listening: socket.socket) -> None:
    """Answer until Ctrl+C, or SIGTERM, which ends the process at once when all is closed. Raises
    KeyboardInterrupt for the first."""
    config = uvicorn.Config(
        application(service),
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        ws="none",
        lifespan="on",
        timeout_graceful_shutdown=SECONDS_TO_END,
        limit_concurrency=4 * service.limits.waiting,
    )
    _Server(config, service.desk).run([listening])


class _Server(uvicorn.Server):
    """Ends what is under way as soon as it is told to end itself."""

    def __init__(self, config: uvicorn.Config, desk: Desk) -> None:
        super().__init__(config)
        self._desk = desk

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """A signal came."""
        self._desk.stop()
        super().handle_exit(sig, frame)
