"""From where photos may be fetched: sites that whoever started the service named, and no others.

A site's name may lead anywhere, also into this computer's own network: so its address is looked up
once, must be public, and that same address is connected to.
"""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import urlsplit

from core.cluster.service.reasons import Refusal, RequestRefused, ServiceProblem
from core.errors import UnusableInput

PORTS = {"http": 80, "https": 443}
_PLAIN = re.compile(r"[!-\[\]-~]+")
"""Printable ASCII without spaces and backslashes: what all programs read alike."""
_TUNNELS = [
    ipaddress.ip_network(network) for network in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16",
                                                  "2001::/32", "::ffff:0:0/96")
]  # fmt: skip
"""Addresses of IPv6 that hold one of IPv4."""


@dataclass(frozen=True, slots=True)
class Origin:
    """A site: scheme, host in small letters, port."""

    scheme: str
    host: str
    port: int

    @classmethod
    def of(cls, uri: str) -> Origin | None:
        """None for what isn't the address of a site that everybody would read in the same way."""
        if not _PLAIN.fullmatch(uri):
            return None
        try:
            parts = urlsplit(uri)
            port = parts.port
        except ValueError:
            return None
        if parts.scheme not in PORTS or not parts.hostname or "@" in parts.netloc:
            return None
        return cls(parts.scheme, parts.hostname, port or PORTS[parts.scheme])


@dataclass(frozen=True, slots=True)
class AllowedSites:
    """``private``: also on private addresses, such as this computer's own."""

    origins: frozenset[Origin] = frozenset()
    private: bool = False

    @classmethod
    def of(cls, texts: tuple[str, ...], *, private: bool = False) -> AllowedSites:
        """As they were typed. Raises UnusableInput."""
        origins = set()
        for text in texts:
            origin = Origin.of(text)
            if origin is None or urlsplit(text).path not in ("", "/") or "?" in text or "#" in text:
                raise UnusableInput(ServiceProblem.NOT_ORIGIN, text=text)
            origins.add(origin)
        return cls(frozenset(origins), private)

    def origin_of(self, uri: str) -> Origin:
        """The site of a URI. Raises RequestRefused for any that wasn't named."""
        origin = Origin.of(uri)
        if origin is None or origin not in self.origins:
            raise RequestRefused(Refusal.OTHER_ORIGIN)
        return origin

    def address_of(self, origin: Origin) -> str:
        """An IP address to connect to. Raises RequestRefused where any of its addresses may not
        be."""
        try:
            found = socket.getaddrinfo(origin.host, origin.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise RequestRefused(Refusal.NO_ADDRESS, host=origin.host) from error
        addresses = [str(entry[4][0]) for entry in found]
        if not self.private and not all(map(is_public, addresses)):
            raise RequestRefused(Refusal.PRIVATE_ADDRESS, host=origin.host)
        return addresses[0]


def is_public(text: str) -> bool:
    """Whether an IP address belongs to nobody's own network."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:  # with a zone: of one link alone
        return False
    if isinstance(address, ipaddress.IPv6Address) and any(address in part for part in _TUNNELS):
        return False
    return address.is_global and not address.is_multicast
