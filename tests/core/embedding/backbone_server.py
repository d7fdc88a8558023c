"""A small backbone and a server on this computer that has it, for tests of what is fetched."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import torch

from core.embedding import official_weights
from core.embedding.backbones import Backbones
from core.embedding.official_weights import OfficialWeights
from core.embedding.reasons import Edition
from core.paths import Places

FILE = "tiny-00000000.pth"
SHAPES = {"conv1.weight": (40, 50, 30), "bn1.bias": (7,)}


def pickled(state: object) -> bytes:
    stream = io.BytesIO()
    torch.save(state, stream)
    return stream.getvalue()


def tiny_state(**changes: object) -> dict[str, object]:
    state: dict[str, object] = {name: torch.rand(shape) for name, shape in SHAPES.items()}
    return {**state, "fc.weight": torch.rand(5, 5), "bn1.num_batches_tracked": 3, **changes}


@dataclass
class Server:
    """Serves ``content`` under any name; ``cut`` ends each answer after so many bytes."""

    content: bytes
    cut: int | None = None
    status: int = 0
    knows_ranges: bool = True
    url: str = ""
    ranges: list[str | None] = field(default_factory=list)

    def answer(self, handler: BaseHTTPRequestHandler) -> None:
        wanted = handler.headers.get("Range")
        self.ranges.append(wanted)
        if self.status:
            handler.send_error(self.status)
            return
        begin = int(wanted[6:-1]) if wanted and self.knows_ranges else 0
        handler.send_response(206 if begin else 200)
        handler.send_header("Content-Length", str(len(self.content) - begin))
        handler.end_headers()
        handler.wfile.write(self.content[begin:][: self.cut])


@pytest.fixture
def server() -> Iterator[Server]:
    served = Server(pickled(tiny_state()))

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            served.answer(self)

        def log_message(self, *_: Any) -> None:
            """Silent."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as listening:
        served.url = f"http://127.0.0.1:{listening.server_port}/{FILE}"
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        yield served
        listening.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def only_tiny(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(official_weights, "trunk_shapes", lambda: SHAPES)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))


def tiny(server: Server) -> OfficialWeights:
    digest = hashlib.sha256(server.content).hexdigest()
    return OfficialWeights("tiny", Edition.IMAGENET_V1, server.url, digest, len(server.content))


@pytest.fixture
def backbones(server: Server, places: Places) -> Backbones:
    return Backbones(places.data_folder, [tiny(server)])


def part_of(places: Places) -> Path:
    return places.data_folder / "backbones" / "tiny" / f"{FILE}.part"
