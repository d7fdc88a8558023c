"""What the tests of the service share: its client, a library of painted photos, a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PIL import Image

from core.cluster.service.decode_workers import DecodeWorkers
from core.embedding.specs import bundled_spec
from core.paths import Places
from core.photo_files.decoding import Decoder
from tests.conftest import FakeScorer, remember, textured

if TYPE_CHECKING:
    from fastapi.testclient import TestClient

    from core.cluster.service.addresses import AllowedSites
    from core.cluster.service.archives import Archive
    from core.cluster.service.guard import Access
    from core.cluster.service.limits import Limits

OURS = "http://localhost"
Serve = Callable[..., "TestClient"]


@pytest.fixture(scope="session")
def workers() -> Iterator[DecodeWorkers]:
    """Started once: each is a Python of its own."""
    started = DecodeWorkers(2)
    yield started
    started.close()


@pytest.fixture
def serve(workers: DecodeWorkers, places: Places) -> Iterator[Serve]:
    """A client of a service over an archive, by default the library of ``places``. Loads the
    optional libraries that only tests of the service need."""
    from fastapi.testclient import TestClient

    from core.cluster.service import addresses, archives, desk, guard, limits, measuring, routes

    with ExitStack() as stack:

        def start(
            archive: Archive | None = None,
            *,
            access: Access | None = None,
            limited: Limits | None = None,
            sites: AllowedSites | None = None,
        ) -> TestClient:
            service = routes.Service(
                archive or archives.LibraryArchive(places, bundled_spec()),
                FakeScorer(),
                desk.Desk(limited or limits.Limits(seconds=120, at_once=2), Decoder(), workers),
                measuring.Measures(),
                access or guard.Access(),
                sites or addresses.AllowedSites(),
            )
            client = TestClient(routes.application(service), base_url=OURS)
            return stack.enter_context(client)

        yield start


@pytest.fixture
def library(tmp_path: Path, places: Places) -> Path:
    """A folder of twelve photos that were scanned."""
    folder = tmp_path / "library"
    for seed in range(12):
        textured(folder / f"{seed:02}.jpg", seed)
    remember(places, folder)
    return folder


@pytest.fixture
def edited(library: Path, tmp_path: Path) -> Path:
    """Photo 7, made smaller and saved as another format."""
    file = tmp_path / "edited.png"
    with Image.open(library / "07.jpg") as photo:
        photo.resize((200, 150)).save(file)
    return file


@contextmanager
def sent(file: Path, field: str = "photo", name: str | None = None) -> Iterator[dict[str, Any]]:
    """A file as a form's field."""
    with file.open("rb") as stream:
        yield {field: (name or file.name, stream)}


def code_in(answer: Any) -> str:
    """The code of a refusal, which has a sentence and nothing else."""
    error = answer.json()["error"]
    assert set(error) == {"code", "sentence"}
    assert error["sentence"].endswith(".")
    return str(error["code"])
