"""Who may ask, and how much, how slowly and how often: all else is refused before any work."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("httpx2", reason="the optional library httpx2 isn't installed")

import anyio
from starlette.datastructures import Headers

from core.cluster.service.decode_workers import DecodeWorkers
from core.cluster.service.desk import Desk
from core.cluster.service.guard import OPEN_TO_ALL, Access, Guard
from core.cluster.service.limits import Deadline, Limits
from core.cluster.service.measuring import Measures
from core.cluster.service.reasons import Refusal, RequestRefused
from core.errors import Cancelled
from core.photo_files.decoding import Decoder
from tests.because import because
from tests.core.cluster.service.conftest import Serve, code_in, sent

TOKEN = "a token of some length"


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}"}


def test_without_the_token_nothing_of_a_photo_is_told(serve: Serve) -> None:
    client = serve(access=Access(TOKEN, None))
    for method, path in (("POST", "/find"), ("GET", "/metrics"), ("DELETE", "/photos/aa")):
        for headers in ({}, bearer("another"), {"Authorization": f"Basic {TOKEN}"}):
            answer = client.request(method, path, headers=headers)
            assert (answer.status_code, code_in(answer)) == (401, "no-token")
            assert answer.headers["www-authenticate"] == "Bearer"
    assert client.get("/metrics", headers=bearer(TOKEN)).status_code == 200
    for path in OPEN_TO_ALL:
        assert client.get(path).status_code == 200


@given(given_token=st.text(st.characters(codec="latin-1"), max_size=40))
def test_no_other_text_is_the_token(given_token: str) -> None:
    headers = Headers({"authorization": f"Bearer {given_token}"})
    refusal = Access(TOKEN, None).refusal("/find", headers)
    assert (refusal is None) == (given_token.strip() == TOKEN)


def test_a_token_is_in_no_text_about_it() -> None:
    assert TOKEN not in repr(Access(TOKEN))


@pytest.mark.parametrize(
    "host", ["evil.example", "localhost.evil.example", "127.0.0.1.nip.io", "", "10.0.0.1", "[::2]"]
)
def test_a_name_that_leads_here_is_not_answered(serve: Serve, host: str) -> None:
    answer = serve().get("/health", headers={"Host": host})
    assert (answer.status_code, code_in(answer)) == (421, "other-host")


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8377", "127.0.0.1:1", "[::1]:8377"])
def test_this_computer_is_answered_by_its_names(serve: Serve, host: str) -> None:
    assert serve().get("/health", headers={"Host": host}).status_code == 200


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "http://localhost:1", "http://localhost.evil.example"]
)
def test_a_page_of_another_site_may_not_ask(serve: Serve, origin: str) -> None:
    client = serve()
    photo = {"photo": ("a.jpg", b"x")}
    answer = client.post("/find", files=photo, headers={"Origin": origin})
    assert (answer.status_code, code_in(answer)) == (403, "other-site")
    assert not [name for name in answer.headers if name.startswith("access-control")]
    asked = client.options("/find", headers={"Access-Control-Request-Method": "POST"})
    assert not [name for name in asked.headers if name.startswith("access-control")]


def test_its_own_page_may_ask_and_is_fenced_in(serve: Serve) -> None:
    answer = serve().get("/", headers={"Origin": "http://localhost"})
    assert answer.status_code == 200
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


def test_more_than_the_limit_is_refused_however_it_is_sent(serve: Serve, tmp_path: Path) -> None:
    client = serve(limited=Limits(upload=10_000, at_once=2))
    file = tmp_path / "large.jpg"
    file.write_bytes(bytes(20_000))

    def in_parts() -> Iterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="photo"; filename="a.jpg"\r\n\r\n'
        for _ in range(20):
            yield bytes(1000)

    with sent(file) as files:
        said = client.post("/find", files=files)
    parts = client.post(
        "/find", content=in_parts(), headers={"Content-Type": "multipart/form-data; boundary=x"}
    )
    for answer in (said, parts):
        assert (answer.status_code, code_in(answer)) == (413, "too-much")


def test_many_files_or_fields_are_refused(serve: Serve) -> None:
    client = serve()
    files = [("photo", (f"{number}.jpg", b"x")) for number in range(50)]
    assert code_in(client.post("/find", files=files)) == "not-a-form"
    fields = {f"field{number}": "x" for number in range(50)}
    photo = {"photo": ("a.jpg", b"x")}
    assert code_in(client.post("/find", files=photo, data=fields)) == "not-a-form"
    assert code_in(client.post("/find", files=photo, data={"name": "x" * 9000})) == "not-a-form"


def test_who_never_ends_sending_is_refused() -> None:
    """Headers that came whole, and a body that doesn't come."""
    told: list[Any] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        try:
            await receive()
        except RequestRefused as error:
            told.append(error.reason.code)

    async def never() -> Any:
        await anyio.sleep_forever()

    async def send(message: Any) -> None:
        raise AssertionError("nothing is sent by the guard itself")

    scope = {"type": "http", "path": "/find", "headers": [(b"host", b"localhost")]}
    guard = Guard(app, Access(), Limits(sending=0.05), Measures())
    anyio.run(partial(guard, scope, never, send))

    assert told == [Refusal.SENT_TOO_SLOWLY]


def test_who_comes_when_too_many_are_there_is_sent_away(serve: Serve) -> None:
    answer = serve(limited=Limits(waiting=0, at_once=2)).get("/health")
    assert (answer.status_code, code_in(answer)) == (503, "busy")
    assert answer.headers["retry-after"] == "1"


@pytest.fixture
def desk(workers: DecodeWorkers) -> Iterator[Desk]:
    desk = Desk(Limits(seconds=0.1, at_once=1), Decoder(), workers)
    yield desk
    desk.close()


def until_cancelled(_: object, deadline: Deadline) -> None:
    while True:
        deadline.check()
        threading.Event().wait(0.001)


def test_work_ends_when_its_time_is_over(desk: Desk) -> None:
    with pytest.raises(RequestRefused, check=because(Refusal.OUT_OF_TIME)):
        anyio.run(desk.answered, until_cancelled)
    with pytest.raises(Cancelled):
        Deadline(-1).check_cancelled()


def test_work_ends_when_the_service_does(workers: DecodeWorkers) -> None:
    desk = Desk(Limits(seconds=600, at_once=1), Decoder(), workers)

    def stopped(decoder: object, deadline: Deadline) -> None:
        desk.stop()
        until_cancelled(decoder, deadline)

    with pytest.raises(RequestRefused, check=because(Refusal.STOPPING)):
        anyio.run(desk.answered, stopped)
    desk.close()
