"""Fetches a photo from a site that was allowed: one request, no redirects, up to a size and a time.

The only module of the service that asks another computer for something.
"""

from __future__ import annotations

import http.client
import socket
import ssl
import tempfile
import threading
import time
from contextlib import closing
from typing import BinaryIO
from urllib.parse import urlsplit

from core.cluster.service.addresses import PORTS, AllowedSites, Origin
from core.cluster.service.reasons import Refusal, RequestRefused
from core.photo_files.hashing import CHUNK

_AGENT = "samelens"


def fetched(uri: str, sites: AllowedSites, most: int, seconds: float) -> BinaryIO:
    """The bytes behind a URI, at most ``most``, as a file to be closed. Raises RequestRefused."""
    origin = sites.origin_of(uri)
    address, end = sites.address_of(origin), time.monotonic() + seconds
    try:
        with socket.create_connection((address, origin.port), seconds) as plain:
            timer = threading.Timer(seconds, _end, [plain])
            timer.daemon = True
            timer.start()
            try:
                with _secured(plain, origin) as connected:
                    body = _answer(connected, origin, uri, most)
            finally:
                timer.cancel()
        if time.monotonic() > end:
            body.close()
            raise TimeoutError
    except (OSError, http.client.HTTPException, ValueError) as error:
        why = "it took too long" if time.monotonic() > end else type(error).__name__
        raise RequestRefused(Refusal.NOT_FETCHED, why=why) from error
    return body


def _end(connected: socket.socket) -> None:
    """However slowly an answer drips."""
    try:
        connected.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # it ended by itself


def _secured(plain: socket.socket, origin: Origin) -> socket.socket:
    if origin.scheme == "http":
        return plain
    return ssl.create_default_context().wrap_socket(plain, server_hostname=origin.host)


def _answer(connected: socket.socket, origin: Origin, uri: str, most: int) -> BinaryIO:
    parts = urlsplit(uri)
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    host = f"[{origin.host}]" if ":" in origin.host else origin.host
    if origin.port != PORTS[origin.scheme]:
        host = f"{host}:{origin.port}"
    connection = http.client.HTTPConnection(origin.host, origin.port)
    connection.sock = connected
    with closing(connection):
        headers = {"Host": host, "User-Agent": _AGENT, "Accept-Encoding": "identity"}
        connection.request("GET", target, headers=headers)
        answer = connection.getresponse()
        if answer.status != http.client.OK:
            raise RequestRefused(Refusal.NOT_FETCHED, why=f"status {answer.status}")
        if answer.getheader("Content-Encoding", "identity") != "identity":
            raise RequestRefused(Refusal.NOT_FETCHED, why="it is packed")
        return _body(answer, most)


def _body(answer: http.client.HTTPResponse, most: int) -> BinaryIO:
    body: BinaryIO = tempfile.TemporaryFile()  # noqa: SIM115  the caller closes it
    try:
        while chunk := answer.read1(CHUNK):
            body.write(chunk)
            if body.tell() > most:
                raise RequestRefused(Refusal.TOO_MUCH, size=most)
        if answer.length:
            raise http.client.IncompleteRead(b"", answer.length)
    except BaseException:
        body.close()
        raise
    body.seek(0)
    return body
