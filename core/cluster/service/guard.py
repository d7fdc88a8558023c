"""What every request passes first: who asks, from where, how much is sent and how slowly.

A page of another site can make a browser send requests to this computer, and by a name of its own
that leads here (DNS rebinding) read the answers. So names and origins are checked, and no other
site is ever told that it may ask.
"""

from __future__ import annotations

import hashlib
import hmac
import time
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import anyio
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.cluster.service.limits import Limits
from core.cluster.service.measuring import Measures
from core.cluster.service.reasons import Refusal, RequestRefused
from core.cluster.service.refusing import refused

OPEN_TO_ALL = frozenset({"/", "/page.js", "/page.css", "/docs", "/openapi.json", "/health"})
"""They tell nothing of any photo."""
LOOPBACK_NAMES = frozenset({"localhost", "127.0.0.1", "::1"})
_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self';"
    " img-src 'self' blob: data:; connect-src 'self'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Who may ask. ``token``: None where anybody may; ``names`` that the service goes by, None
    where it may be any."""

    token: str | None = field(default=None, repr=False)
    names: frozenset[str] | None = LOOPBACK_NAMES

    def refusal(self, path: str, headers: Headers) -> Refusal | None:
        """None for a request that may be answered."""
        host = headers.get("host", "")
        if self.names is not None and _name_in(host) not in self.names:
            return Refusal.OTHER_HOST
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc.lower() != host.lower():
            return Refusal.OTHER_SITE
        if self.token is None or path in OPEN_TO_ALL:
            return None
        scheme, _, given = headers.get("authorization", "").partition(" ")
        is_known = hmac.compare_digest(_digest(given.strip()), _digest(self.token))
        return None if is_known and scheme.lower() == "bearer" else Refusal.NO_TOKEN


class Guard:
    """Middleware around the application."""

    def __init__(self, app: ASGIApp, access: Access, limits: Limits, measures: Measures) -> None:
        self._app, self._access, self._limits = app, access, limits
        self._measures, self._under_way = measures, 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request; what is no HTTP passes to the application, which knows nothing of it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started, status = time.perf_counter(), 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message).update(_HEADERS)
            await send(message)

        self._under_way += 1
        self._measures.under_way.set(self._under_way)
        try:
            refusal = self._refusal(scope)
            if refusal is None:
                await self._app(scope, self._counted(receive), sending)
            else:
                await refused(refusal)(scope, receive, sending)
        finally:
            self._under_way -= 1
            self._measures.under_way.set(self._under_way)
            route = getattr(scope.get("route"), "path", "other")
            self._measures.answered(route, status, time.perf_counter() - started)

    def _refusal(self, scope: Scope) -> RequestRefused | None:
        headers = Headers(scope=scope)
        code = self._access.refusal(scope["path"], headers)
        if code is not None:
            return RequestRefused(code)
        if self._under_way > self._limits.waiting:
            return RequestRefused(Refusal.BUSY)
        said = headers.get("content-length", "0")
        if not said.isascii() or not said.isdigit() or int(said) > self._limits.upload:
            return RequestRefused(Refusal.TOO_MUCH, size=self._limits.upload)
        return None

    def _counted(self, receive: Receive) -> Receive:
        """Raises RequestRefused amid a body that is too long, or takes too long to arrive."""
        limits, end = self._limits, anyio.current_time() + self._limits.sending
        received, is_whole = 0, False

        async def receiving() -> Message:
            nonlocal received, is_whole
            if is_whole:
                return await receive()
            with anyio.move_on_at(end) as scope:
                message = await receive()
            if scope.cancelled_caught:
                raise RequestRefused(Refusal.SENT_TOO_SLOWLY, seconds=round(limits.sending))
            received += len(message.get("body", b""))
            if received > limits.upload:
                raise RequestRefused(Refusal.TOO_MUCH, size=limits.upload)
            is_whole = not message.get("more_body", False)
            return message

        return receiving


def _name_in(host: str) -> str:
    """A Host header without its port."""
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _digest(text: str) -> bytes:
    """Of one length, so that comparing takes the same time for all."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).digest()
