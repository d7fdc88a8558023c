"""Backbones come from a file, torch's cache or a server; whatever goes wrong has a reason."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file

from core.__main__ import main
from core.embedding import official_weights
from core.embedding.backbone import load_backbone
from core.embedding.backbones import Backbones, has_head
from core.embedding.official_weights import OFFICIAL
from core.embedding.pipeline import LazyEmbedder, embed_new_photos
from core.embedding.reasons import BackboneProblem, Remedy, WeightsProblem
from core.embedding.specs import bundled_spec
from core.errors import UnusableInput, WeightsError
from core.jobs import scan_plan
from core.jobs.scan import scan
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.progress import Progress, ProgressReport, Stage
from core.records import ContentHash, Level, ScanFolder, VerdictKind
from core.settings import ScanSettings
from core.storage.database import open_cache, open_store
from core.storage.photo_cache import PhotoCache
from core.storage.verdicts import Verdicts
from core.wording.reasons import Reason
from tests.because import because
from tests.conftest import FakeEmbedder, remember
from tests.core.embedding.backbone_server import (
    FILE,
    SHAPES,
    Server,
    backbones,
    only_tiny,
    pickled,
    server,
    tiny,
    tiny_state,
)

__all__ = ["backbones", "only_tiny", "server"]
Save = Callable[..., Path]


def test_a_backbone_is_fetched_converted_once_and_used(
    backbones: Backbones, server: Server, places: Places
) -> None:
    reports: list[ProgressReport] = []
    before = backbones.listed()
    assert [(backbone.name, backbone.is_present, backbone.is_active) for backbone in before] == [
        ("samelens-r50", True, True),
        ("tiny", False, False),
    ]
    assert before[1].bytes_to_fetch == len(server.content)
    with pytest.raises(
        WeightsError,
        check=because(
            BackboneProblem.NOT_HERE, name="tiny", command="samelens backbones fetch tiny"
        ),
    ):
        backbones.use("tiny")

    spec = backbones.fetch("tiny", Progress(reports.append))
    assert reports[-1].stage is Stage.FETCHING
    assert reports[-1].done == reports[-1].total == len(server.content)
    assert set(load_file(spec.weights_file)) == set(SHAPES)
    assert spec.cache_key == f"tiny-{tiny(server).sha256[:12]}-224"
    assert sorted(file.name for file in spec.weights_file.parent.iterdir()) == [
        "tiny.json", "tiny.safetensors",
    ]  # fmt: skip

    assert backbones.use("tiny") == backbones.fetch("tiny", Progress()) == backbones.spec() == spec
    assert len(server.ranges) == 1
    assert [backbone.is_active for backbone in backbones.listed()] == [False, True]


@pytest.mark.logs
def test_a_chosen_file_and_torchs_cache_need_no_network(
    backbones: Backbones, server: Server, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.pth"
    wrong.write_bytes(b"no weights")
    with pytest.raises(
        WeightsError,
        check=because(WeightsProblem.ALTERED, remedy=Reason.of(Remedy.CHOOSE, name=FILE)),
    ):
        backbones.fetch("tiny", Progress(), wrong)

    chosen = tmp_path / "torch" / "hub" / "checkpoints" / "tiny-00000000.pth"
    chosen.parent.mkdir(parents=True)
    chosen.write_bytes(server.content)
    assert backbones.listed()[1].bytes_to_fetch == 0
    from_file = backbones.fetch("tiny", Progress(), chosen)
    from_file.weights_file.with_suffix(".json").unlink()
    assert backbones.fetch("tiny", Progress()) == from_file

    from_file.weights_file.with_suffix(".json").unlink()
    chosen.write_bytes(b"damaged")
    assert backbones.fetch("tiny", Progress()) == from_file
    assert len(server.ranges) == 1


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="freedesktop's rule")
@pytest.mark.parametrize("variable", ["TORCH_HOME", "XDG_CACHE_HOME"])
def test_an_empty_variable_does_not_put_torchs_cache_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    file = tmp_path / ".cache" / "torch" / "hub" / "checkpoints" / "tiny.pth"
    for place in (file, tmp_path / "hub" / "checkpoints" / "tiny.pth"):
        place.parent.mkdir(parents=True)
        place.touch()
    for name in ("TORCH_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv(variable, "")
    monkeypatch.chdir(tmp_path)

    assert official_weights.in_torch_cache("tiny.pth") == file


@pytest.mark.parametrize(
    ("state", "code"),
    [
        (tiny_state(**{"conv1.weight": torch.rand(3, 3)}), WeightsProblem.OTHER_TENSOR),
        (tiny_state(**{"conv1.weight": None}), WeightsProblem.OTHER_TENSOR),
        (tiny_state(**{"bn1.bias": torch.full((7,), float("nan"))}), WeightsProblem.NOT_FINITE),
        ([1, 2, 3], WeightsProblem.NO_RESNET),
        (Path("code that a pickle would run"), WeightsProblem.UNREADABLE),
    ],
    ids=["shape", "missing", "nan", "list", "pickle"],
)
def test_the_right_hash_over_wrong_weights_is_refused(
    state: object, code: WeightsProblem, server: Server, places: Places
) -> None:
    server.content = pickled(state)

    with pytest.raises(WeightsError, check=because(code)):
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
    backbones: Backbones, places: Places, save_photo: Save
) -> None:
    photos = save_photo("a.jpg", 1).parent
    remember(places, photos)
    spec = backbones.fetch("tiny", Progress())
    other = FakeEmbedder()
    other.spec = spec
    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        files = list(discover([ScanFolder(photos)], Progress(), lambda problem: None))
        lazy = LazyEmbedder(spec, lambda: other)
        embed_new_photos(files, cache, lazy, Decoder(), Progress(), 1)
        assert other.embedded == 1
        lazy = LazyEmbedder(bundled_spec(), lambda: pytest.fail("it is still there"))
        embed_new_photos(files, cache, lazy, Decoder(), Progress(), 1)
        assert cache.nodes(spec.cache_key) == cache.nodes(bundled_spec().cache_key)
    a, b = ContentHash(b"a" * 32), ContentHash(b"b" * 32)
    with closing(open_store(places.store_file)) as store:
        Verdicts(store).give([(a, b)], VerdictKind.SAME, "test")
        assert Verdicts(store).of_pair((a, b)) is VerdictKind.SAME


def test_without_a_head_no_scan_begins_and_the_way_is_named(
    backbones: Backbones, places: Places, save_photo: Save, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scan_plan, "Backbones", lambda folder: backbones)
    spec = backbones.fetch("tiny", Progress())
    backbones.use("tiny")
    assert not has_head(spec)
    folders = (ScanFolder(save_photo("a.jpg").parent),)

    with pytest.raises(WeightsError, check=because(BackboneProblem.NO_HEAD, name="tiny")):
        scan(ScanSettings(folders), places, Progress())
    assert not places.cache_file.exists()

    exact = ScanSettings(folders, level=Level.EXACT)
    assert scan(exact, places, Progress()).photos == 1
    bundled = ScanSettings(folders, backbone="samelens-r50")
    assert scan(bundled, places, Progress(), FakeEmbedder).photos == 1


def test_the_command_line_lists_fetches_and_uses(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["backbones", "list", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert [backbone["name"] for backbone in listed] == [
        "samelens-r50",
        "imagenet-v1",
        "imagenet-v2",
    ]
    assert listed[0]["is_active"]

    assert main(["backbones", "list"]) == 0
    assert (
        "* samelens-r50  comes with Samelens; made to find copies: ready" in capsys.readouterr().out
    )
    assert main(["backbones", "use", "samelens-r50"]) == 0
    assert main(["backbones", "use", "imagenet-v1"]) == 1
    assert "samelens backbones fetch imagenet-v1" in capsys.readouterr().err
    assert main(["backbones", "use", "resnet-9000"]) == 2
    assert main(["scan", ".", "--backbone", "imagenet-v2"]) == 1
    assert "samelens backbones fetch imagenet-v2" in capsys.readouterr().err


def test_a_damaged_choice_is_reported(backbones: Backbones, places: Places) -> None:
    backbones.use("samelens-r50")
    (places.data_folder / "backbone.json").write_text("{")

    with pytest.raises(WeightsError, check=because(BackboneProblem.CHOICE_UNREADABLE)):
        backbones.spec()
    assert backbones.use("samelens-r50") == backbones.spec()
    with pytest.raises(
        UnusableInput, check=because(BackboneProblem.UNKNOWN, names="samelens-r50, tiny")
    ):
        backbones.spec("huge")
