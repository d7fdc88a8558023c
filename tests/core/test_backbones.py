"""Backbones come from a file, torch's cache or a server; whatever goes wrong is a sentence."""

from __future__ import annotations

import errno
import hashlib
import io
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file

from core import scan as scan_module
from core.__main__ import main
from core.embedding import downloading, official_weights
from core.embedding.backbone import load_backbone
from core.embedding.backbones import Backbones, has_head
from core.embedding.official_weights import OFFICIAL, OfficialWeights
from core.embedding.pipeline import embed_new_photos
from core.embedding.specs import bundled_spec
from core.errors import Cancelled, CoreError, UnusableInput, WeightsError
from core.library.database import open_cache, open_store
from core.library.discovery import discover
from core.library.photo_cache import PhotoCache
from core.library.verdicts import Verdicts
from core.paths import Places
from core.progress import Progress, ProgressReport, Stage
from core.records import ContentHash, Level, ScanFolder, VerdictKind
from core.scan import scan
from core.settings import ScanSettings
from tests.conftest import FakeEmbedder, remember

Save = Callable[..., Path]
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
        asked = handler.headers.get("Range")
        self.ranges.append(asked)
        if self.status:
            handler.send_error(self.status)
            return
        begin = int(asked[6:-1]) if asked and self.knows_ranges else 0
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
        served.url = f"http://127.0.0.1:{listening.server_port}/tiny-00000000.pth"
        thread = threading.Thread(target=listening.serve_forever, args=(0.01,))
        thread.start()
        yield served
        listening.shutdown()
        thread.join()


@pytest.fixture(autouse=True)
def _tiny(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(official_weights, "trunk_shapes", lambda: SHAPES)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))


def tiny(server: Server) -> OfficialWeights:
    digest = hashlib.sha256(server.content).hexdigest()
    return OfficialWeights("tiny", "for tests", server.url, digest, len(server.content))


@pytest.fixture
def found(server: Server, places: Places) -> Backbones:
    return Backbones(places.data_folder, [tiny(server)])


def part_of(places: Places) -> Path:
    return places.data_folder / "backbones" / "tiny" / "tiny-00000000.pth.part"


def test_a_backbone_is_fetched_converted_once_and_used(
    found: Backbones, server: Server, places: Places
) -> None:
    reports: list[ProgressReport] = []
    before = found.listed()
    assert [(one.name, one.is_present, one.is_active) for one in before] == [
        ("samelens-r50", True, True),
        ("tiny", False, False),
    ]
    assert before[1].bytes_to_fetch == len(server.content)
    with pytest.raises(WeightsError, match="Fetch it: samelens backbones fetch tiny"):
        found.use("tiny")

    spec = found.fetch("tiny", Progress(reports.append))
    assert reports[-1].stage is Stage.FETCHING
    assert reports[-1].done == reports[-1].total == len(server.content)
    assert set(load_file(spec.weights_file)) == set(SHAPES)
    assert spec.cache_key == f"tiny-{tiny(server).sha256[:12]}-224"
    assert sorted(one.name for one in spec.weights_file.parent.iterdir()) == [
        "tiny.json", "tiny.safetensors",
    ]  # fmt: skip

    assert found.use("tiny") == found.fetch("tiny", Progress()) == found.spec() == spec
    assert len(server.ranges) == 1
    assert [one.is_active for one in found.listed()] == [False, True]


def test_what_broke_off_goes_on_where_it_stopped(
    found: Backbones, server: Server, places: Places
) -> None:
    server.cut = 200_000
    with pytest.raises(CoreError, match=r"broke off after \d+ %.* goes on from there"):
        found.fetch("tiny", Progress())
    arrived = part_of(places).stat().st_size
    assert 0 < arrived <= 200_000

    server.cut = None
    found.fetch("tiny", Progress())

    assert server.ranges == [None, f"bytes={arrived}-"]
    assert not part_of(places).exists()


@pytest.mark.parametrize("trouble", ["no ranges", "too long", "at the end"])
def test_what_is_left_of_an_earlier_try_never_spoils_the_next(
    found: Backbones, server: Server, places: Places, trouble: str
) -> None:
    part_of(places).parent.mkdir(parents=True)
    left = {"no ranges": 1000, "too long": len(server.content) + 1, "at the end": None}[trouble]
    part_of(places).write_bytes(server.content if left is None else b"x" * left)
    server.knows_ranges = trouble != "no ranges"

    assert found.fetch("tiny", Progress()).name == "tiny"


def test_cancel_keeps_what_arrived(found: Backbones, server: Server, places: Places) -> None:
    progress = Progress()
    advance = progress.advance

    def stop(count: int = 1) -> None:
        if count:
            progress.cancel()
        advance(count)

    progress.advance = stop  # type: ignore[method-assign]
    with pytest.raises(Cancelled):
        found.fetch("tiny", progress)

    assert 0 < part_of(places).stat().st_size < len(server.content)


def test_corrupted_bytes_are_refused_and_deleted(
    found: Backbones, server: Server, places: Places
) -> None:
    server.content = bytes([server.content[0] ^ 1]) + server.content[1:]

    with pytest.raises(WeightsError, match=r"may be damaged\. What was fetched is deleted"):
        found.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())


def test_a_page_in_place_of_the_file_is_refused(
    found: Backbones, server: Server, places: Places
) -> None:
    server.content = b"<html>please log in</html>"
    with pytest.raises(WeightsError, match="sent another file"):
        found.fetch("tiny", Progress())


def test_a_server_that_refuses_or_is_not_there_is_told(found: Backbones, server: Server) -> None:
    server.status = 403
    with pytest.raises(CoreError, match=r"refused to send tiny-00000000\.pth .*403"):
        found.fetch("tiny", Progress())

    nowhere = replace(tiny(server), url="http://127.0.0.1:1/tiny-00000000.pth")
    with pytest.raises(CoreError, match=r"can't be reached\. Check the network"):
        Backbones(found._folder.parent, [nowhere]).fetch("tiny", Progress())


def test_a_full_disk_is_told_and_nothing_stays_on_it(
    found: Backbones, server: Server, places: Places, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(downloading, "_write", full)
    with pytest.raises(CoreError, match="The disk is full"):
        found.fetch("tiny", Progress())
    assert not list(part_of(places).parent.iterdir())

    monkeypatch.setattr(downloading.shutil, "disk_usage", lambda _: type("", (), {"free": 10}))
    with pytest.raises(CoreError, match="The disk is full"):
        found.fetch("tiny", Progress())
    assert len(server.ranges) == 1


def test_a_chosen_file_and_torchs_cache_need_no_network(
    found: Backbones, server: Server, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.pth"
    wrong.write_bytes(b"no weights")
    with pytest.raises(WeightsError, match=r"Choose tiny-00000000\.pth"):
        found.fetch("tiny", Progress(), wrong)

    chosen = tmp_path / "torch" / "hub" / "checkpoints" / "tiny-00000000.pth"
    chosen.parent.mkdir(parents=True)
    chosen.write_bytes(server.content)
    assert found.listed()[1].bytes_to_fetch == 0
    from_file = found.fetch("tiny", Progress(), chosen)
    from_file.weights_file.with_suffix(".json").unlink()
    assert found.fetch("tiny", Progress()) == from_file

    from_file.weights_file.with_suffix(".json").unlink()
    chosen.write_bytes(b"damaged")
    assert found.fetch("tiny", Progress()) == from_file
    assert len(server.ranges) == 1


@pytest.mark.parametrize(
    "state",
    [
        tiny_state(**{"conv1.weight": torch.rand(3, 3)}),
        tiny_state(**{"conv1.weight": None}),
        tiny_state(**{"bn1.bias": torch.full((7,), float("nan"))}),
        [1, 2, 3],
        Path("code that a pickle would run"),
    ],
    ids=["shape", "missing", "nan", "list", "pickle"],
)
def test_the_right_hash_over_wrong_weights_is_refused(
    state: object, server: Server, places: Places
) -> None:
    server.content = pickled(state)

    with pytest.raises(WeightsError, match=r"not those of|not finite|can't be read"):
        Backbones(places.data_folder, [tiny(server)]).fetch("tiny", Progress())


def test_official_files_are_named_by_their_hash() -> None:
    for official in OFFICIAL:
        assert official.file_name == f"resnet50-{official.sha256[:8]}.pth"
        assert official.url.startswith("https://download.pytorch.org/models/")


def test_the_shapes_asked_for_are_those_that_a_backbone_loads(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.undo()
    official = replace(OFFICIAL[0], name="zeros")
    state = {name: torch.zeros(shape) for name, shape in official_weights.trunk_shapes().items()}
    file = tmp_path / "zeros.pth"
    torch.save(state, file)

    backbone = load_backbone(official_weights.convert(official, file, tmp_path / "zeros"))

    pixels = torch.zeros((1, 3, 224, 224), dtype=torch.uint8)
    assert [c.shape[1] for c in backbone.outputs(pixels)] == [256, 512, 1024, 2048]


def test_embeddings_lie_side_by_side_and_verdicts_are_shared(
    found: Backbones, places: Places, save_photo: Save
) -> None:
    photos = save_photo("a.jpg", 1).parent
    remember(places, photos)
    spec = found.fetch("tiny", Progress())
    other = FakeEmbedder()
    other.spec = spec
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        files = list(discover([ScanFolder(photos)], Progress(), lambda problem: None))
        embed_new_photos(files, cache, lambda: other, spec, Progress(), 1)
        assert other.embedded == 1
        embed_new_photos(files, cache, None, bundled_spec(), Progress(), 1)  # still there
        assert cache.nodes(spec.cache_key) == cache.nodes(bundled_spec().cache_key)
    a, b = ContentHash(b"a" * 32), ContentHash(b"b" * 32)
    with closing(open_store(places.store_file)) as store:
        Verdicts(store).give([(a, b)], VerdictKind.SAME, "test")
        assert Verdicts(store).of_pair((a, b)) is VerdictKind.SAME


def test_without_a_head_no_scan_begins_and_the_way_is_named(
    found: Backbones, places: Places, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_module, "Backbones", lambda folder: found)
    spec = found.fetch("tiny", Progress())
    found.use("tiny")
    assert not has_head(spec)
    folders = (ScanFolder(save_photo("a.jpg").parent),)

    with pytest.raises(WeightsError, match=r"no head yet.*samelens train --backbone tiny"):
        scan(ScanSettings(folders), places, Progress())
    assert not places.cache_file.exists()

    exact = ScanSettings(folders, level=Level.EXACT)
    assert scan(exact, places, Progress()).photos == 1
    bundled = ScanSettings(folders, backbone="samelens-r50")
    assert scan(bundled, places, Progress(), FakeEmbedder).photos == 1


def test_the_command_line_lists_fetches_and_uses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backbones", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [one["name"] for one in listed] == ["samelens-r50", "imagenet-v1", "imagenet-v2"]
    assert listed[0]["is_active"]

    assert main(["backbones", "list"]) == 0
    assert (
        "* samelens-r50  comes with Samelens, made for finding copies: ready"
        in capsys.readouterr().out
    )
    assert main(["backbones", "use", "samelens-r50"]) == 0
    assert main(["backbones", "use", "imagenet-v1"]) == 1
    assert "samelens backbones fetch imagenet-v1" in capsys.readouterr().err
    assert main(["backbones", "use", "resnet-9000"]) == 2
    assert main(["scan", ".", "--backbone", "imagenet-v2"]) == 1
    assert "samelens backbones fetch imagenet-v2" in capsys.readouterr().err


def test_a_damaged_choice_is_told(found: Backbones, places: Places) -> None:
    found.use("samelens-r50")
    (places.data_folder / "backbone.json").write_text("{")

    with pytest.raises(WeightsError, match="Choose again"):
        found.spec()
    assert found.use("samelens-r50") == found.spec()
    with pytest.raises(UnusableInput, match="Known are samelens-r50, tiny"):
        found.spec("huge")
