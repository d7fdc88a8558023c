"""Photos are fetched from the sites that were named, at public addresses, and from nowhere else."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.cluster.service.addresses import AllowedSites, Origin, is_public
from core.cluster.service.fetching import fetched
from core.cluster.service.reasons import Refusal, RequestRefused, ServiceProblem
from core.errors import UnusableInput
from tests.because import because
from tests.core.cluster.service.conftest import Serve, code_in

PHOTO = b"bytes of a photo"
NETWORKS = (
    "10.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.168.0.0/16", "0.0.0.0/8",
    "100.64.0.0/10", "224.0.0.0/4", "240.0.0.0/4",
)  # fmt: skip


class Site(BaseHTTPRequestHandler):
    """Answers as its path says."""

    def do_GET(self) -> None:
        if self.path == "/away":
            self.send_response(302)
            self.send_header("Location", "http://169.254.169.254/latest/meta-data")
            self.end_headers()
            return
        self.send_response(200)
        if self.path == "/packed":
            self.send_header("Content-Encoding", "gzip")
        length = 10 * len(PHOTO) if self.path == "/short" else len(PHOTO)
        self.send_header("Content-Length", str(length))
        self.end_headers()
        self.wfile.write(PHOTO)

    def log_message(self, *_: object) -> None:
        """Nothing is printed."""


@pytest.fixture
def site() -> Iterator[str]:
    """A site of this computer's own."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_photo_is_fetched_from_a_site_that_was_named(site: str) -> None:
    sites = AllowedSites.of((site,), private=True)
    with fetched(f"{site}/a.jpg?size=1", sites, 1000, 30) as body:
        assert body.read() == PHOTO


@pytest.mark.parametrize("path", ["/away", "/packed", "/short"])
def test_redirects_packed_and_broken_answers_are_not_followed(site: str, path: str) -> None:
    sites = AllowedSites.of((site,), private=True)
    with pytest.raises(RequestRefused, check=because(Refusal.NOT_FETCHED)):
        fetched(site + path, sites, 1000, 30)


def test_no_more_is_fetched_than_may_be_sent(site: str) -> None:
    sites = AllowedSites.of((site,), private=True)
    with pytest.raises(RequestRefused, check=because(Refusal.TOO_MUCH)):
        fetched(f"{site}/a.jpg", sites, len(PHOTO) - 1, 30)


def test_an_answer_that_never_ends_is_given_up() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        uri = f"http://127.0.0.1:{silent.getsockname()[1]}"
        sites = AllowedSites.of((uri,), private=True)
        with pytest.raises(RequestRefused, check=because(Refusal.NOT_FETCHED)):
            fetched(uri, sites, 1000, 0.1)


def test_a_private_address_is_not_asked_under_any_name(
    site: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(RequestRefused, check=because(Refusal.PRIVATE_ADDRESS)):
        fetched(site, AllowedSites.of((site,)), 1000, 30)

    def leads_inside(host: str, port: int, **_: object) -> list[object]:
        family, kind = socket.AF_INET, socket.SOCK_STREAM
        return [(family, kind, 6, "", (address, port)) for address in ("93.184.215.14", "10.0.0.1")]

    monkeypatch.setattr(socket, "getaddrinfo", leads_inside)
    sites = AllowedSites.of(("https://photos.example",))
    with pytest.raises(RequestRefused, check=because(Refusal.PRIVATE_ADDRESS)):
        fetched("https://photos.example/a.jpg", sites, 1000, 30)


@given(network=st.sampled_from(NETWORKS), data=st.data())
def test_no_address_of_a_private_network_is_public(network: str, data: st.DataObject) -> None:
    inside = data.draw(st.ip_addresses(network=network))
    number = int(inside)
    assert not is_public(str(inside))
    for tunnel in ("::ffff:0:0", "64:ff9b::"):
        assert not is_public(str(ipaddress.IPv6Address(int(ipaddress.ip_address(tunnel)) + number)))
    assert not is_public(str(ipaddress.IPv6Address((0x2002 << 112) + (number << 80))))


def test_public_addresses_are_public() -> None:
    assert is_public("93.184.215.14")
    assert is_public("2606:2800:21f:cb07:6820:80da:af6b:8b2c")
    assert not is_public("::1")
    assert not is_public("fe80::1%eth0")
    assert not is_public("fd00::1")


@pytest.mark.parametrize(
    "uri",
    [
        "http://photos.example/a.jpg",  # another scheme
        "https://photos.example:444/a.jpg",
        "https://photos.example.evil.example/a.jpg",
        "https://photos.example@evil.example/a.jpg",
        "https://evil.example/https://photos.example",
        "https://photos.example\\@evil.example",
        "https://photos.example\t/a.jpg",
        "https://photos.example /a.jpg",
        "https://photos.example:99999/",
        "https://phötos.example/a.jpg",
        "file:///etc/passwd",
        "ftp://photos.example/a.jpg",
        "//photos.example/a.jpg",
        "/etc/passwd",
        "https://[::1/a.jpg",
        "",
    ],
)
def test_no_other_site_is_asked(uri: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a name was asked for"))
    sites = AllowedSites.of(("https://photos.example",))
    with pytest.raises(RequestRefused, check=because(Refusal.OTHER_ORIGIN)):
        fetched(uri, sites, 1000, 30)


@given(uri=st.text(max_size=60))
def test_what_is_typed_names_a_site_or_none(uri: str) -> None:
    origin = Origin.of(uri)
    assert origin is None or (origin.scheme in ("http", "https") and origin.host)


@pytest.mark.parametrize("text", ["photos.example", "s3://bucket", "https://a/b", "https://a?b"])
def test_what_can_be_allowed_is_a_site(text: str) -> None:
    with pytest.raises(UnusableInput, check=because(ServiceProblem.NOT_ORIGIN)):
        AllowedSites.of((text,))


def test_a_route_fetches_only_what_was_allowed(serve: Serve, site: str, library: Path) -> None:
    pytest.importorskip("httpx2", reason="the optional library httpx2 isn't installed")
    strange = serve().post("/find", files={"photo_uri": (None, f"{site}/a.jpg")})
    assert (strange.status_code, code_in(strange)) == (403, "other-origin")

    client = serve(sites=AllowedSites.of((site,), private=True))
    fetched_one = client.post("/find", files={"photo_uri": (None, f"{site}/a.jpg")})
    assert (fetched_one.status_code, code_in(fetched_one)) == (422, "unreadable-photo")
