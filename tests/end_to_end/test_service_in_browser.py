"""The service's page in a real browser: a photo is dropped, and its nearest are seen."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest
from PIL import Image

pytest.importorskip("fastapi", reason="the extra [service] isn't installed")
pytest.importorskip("uvicorn", reason="the extra [service] isn't installed")
if sys.platform == "win32":
    pytest.skip("a browser is told what to do by a pipe of POSIX", allow_module_level=True)

import uvicorn

from core.cluster.service.addresses import AllowedSites
from core.cluster.service.archives import LibraryArchive
from core.cluster.service.decode_workers import DecodeWorkers
from core.cluster.service.desk import Desk
from core.cluster.service.guard import Access
from core.cluster.service.limits import Limits
from core.cluster.service.measuring import Measures
from core.cluster.service.routes import Service, application
from core.cluster.service.serving import Address, opened
from core.embedding.specs import bundled_spec
from core.paths import Places
from core.photo_files.decoding import Decoder
from tests.conftest import FakeScorer, remember, textured
from tests.end_to_end.browser import BROWSERS, Page, browser_here

TOKEN = "a token of some length"
Serve = Callable[[Access], str]


@pytest.fixture
def page(tmp_path: Path) -> Iterator[Page]:
    browser = browser_here()
    if browser is None:
        pytest.skip("none of these is installed: " + ", ".join(BROWSERS))
    with closing(Page(browser, tmp_path / "profile")) as page:
        yield page


@pytest.fixture
def library(tmp_path: Path, places: Places) -> Path:
    folder = tmp_path / "library"
    for seed in range(3):
        textured(folder / f"{seed}.jpg", seed)
    remember(places, folder)
    return folder


@pytest.fixture
def serve(places: Places) -> Iterator[Serve]:
    """Answers on a free port of this computer; its address."""
    with ExitStack() as stack:

        def start(access: Access) -> str:
            limits, workers = Limits(seconds=120, at_once=2), DecodeWorkers(1)
            stack.callback(workers.close)
            service = Service(
                LibraryArchive(places, bundled_spec()), FakeScorer(),
                Desk(limits, Decoder(), workers), Measures(), access, AllowedSites(),
            )  # fmt: skip
            listening = stack.enter_context(opened(Address("127.0.0.1", 0)))
            config = uvicorn.Config(application(service), log_level="warning", ws="none")
            server = uvicorn.Server(config)
            thread = threading.Thread(target=server.run, args=([listening],))
            thread.start()
            stack.callback(thread.join)
            stack.callback(lambda: setattr(server, "should_exit", True))
            return f"http://127.0.0.1:{listening.getsockname()[1]}/"

        yield start


def test_a_photo_is_dropped_and_its_copy_is_seen_with_what_differs(
    serve: Serve, page: Page, library: Path, tmp_path: Path
) -> None:
    query, address = tmp_path / "query.png", serve(Access())
    with Image.open(library / "1.jpg") as photo:
        photo.paste("red", (40, 40, 120, 100))
        photo.save(query)
    page.open(address)

    page.drop(query, (400, 150))

    page.until("document.querySelectorAll('#found li').length === 3")
    assert page.value("document.querySelector('#status').textContent") == (
        "Yes, it is here. 3 photos searched."
    )
    first = "document.querySelector('#found li')"
    assert str(library / "1.jpg") in page.value(f"{first}.innerText")
    page.until(f"{first}.querySelector('img').naturalWidth === 320")

    page.value(f"{first}.querySelector('button').focus()")  # and on by keys alone
    page.press("Enter", "\r")
    page.until("document.querySelector('#view').open")
    page.until("document.querySelector('#view-picture').naturalWidth === 320")
    assert "differs" in page.value("document.querySelector('#view-words').textContent")
    difference = page.value("document.querySelector('#view-picture').src")
    page.press("Enter", "\r")  # the first of the three ways to look is in focus
    assert page.value("document.activeElement.dataset.mode") == "first"
    assert page.value("document.activeElement.getAttribute('aria-pressed')") == "true"
    assert page.value("document.querySelector('#view-picture').src") != difference
    page.press("Escape")
    page.until("!document.querySelector('#view').open")
    assert page.value("document.activeElement.textContent") == "Compare"

    asked = [url for url in page.requested if not url.startswith(("data:", "blob:"))]
    assert all(url.startswith(address) for url in asked), asked
    assert {f"{address}find", f"{address}compare?view=true"} <= set(asked)


def test_the_page_asks_for_the_token_and_then_answers(
    serve: Serve, page: Page, library: Path
) -> None:
    page.open(serve(Access(TOKEN)))
    page.choose(library / "2.jpg", "#photo")

    page.until("!document.querySelector('#token-form').hidden")
    assert page.value("document.activeElement.id") == "token"
    page.do("Input.insertText", text=TOKEN)
    page.press("Enter", "\r")

    page.until("document.querySelectorAll('#found li').length === 3")
    assert page.value("document.querySelector('#found .is-match') !== null")


def test_what_can_be_done_with_a_mouse_can_be_reached_by_keys(
    serve: Serve, page: Page, library: Path
) -> None:
    page.open(serve(Access()))
    page.choose(library / "0.jpg", "#photo")
    page.until("document.querySelectorAll('#found button').length === 3")

    reached = set()
    for _ in range(8):
        page.press("Tab")
        reached.add(page.value("document.activeElement.ariaLabel || document.activeElement.id"))

    names = {f"Compare with {library / f'{number}.jpg'}" for number in range(3)}
    assert {"photo", *names} <= reached
