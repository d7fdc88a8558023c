"""Rows are measured again when code or weights change; weights are what they are called."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
import torch

from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.evaluation.datasets import load_dataset
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.run import evaluate
from core.evaluation.systems import catalog, other_networks, versions
from core.evaluation.systems.catalog import Catalog
from core.evaluation.systems.resnets import (
    ResNetLastLayer,
    resnet_name,
    trunk,
    weights_file,
)
from core.evaluation.task_rows import makers
from core.progress import Progress
from core.wording.reasons import Reason
from tests.conftest import picture

RESNET_18 = resnet_name(18)


def stand_in(folder: Path, seed: int = 0) -> Path:
    """A ResNet-18 that nobody trained, named as torchvision names its own."""
    folder.mkdir(exist_ok=True)
    torch.manual_seed(seed)
    network = trunk(18)
    network.fc = torch.nn.Linear(512, 1000)
    return named(network.state_dict(), folder)


def named(content: object, folder: Path) -> Path:
    file = folder / "weights"
    torch.save(content, file)
    digest = hashlib.sha256(file.read_bytes()).hexdigest()
    return file.rename(folder / f"resnet18-{digest[:8]}.pth")


def test_a_resnet_runs_on_weights_that_are_what_their_name_says(tmp_path: Path) -> None:
    assert weights_file(18, tmp_path) is None
    with pytest.raises(CannotRunHere) as refusal:
        ResNetLastLayer(18, tmp_path)
    assert refusal.value.reason == Reason.of(
        EvaluationProblem.NO_WEIGHTS, name=RESNET_18, file="resnet18-f37072fd.pth"
    )
    file = stand_in(tmp_path)

    assert ResNetLastLayer(18, tmp_path).describe([picture(1)]).shape == (1, 512)
    file = file.rename(tmp_path / "resnet18-f37072fd.pth")
    with pytest.raises(UnusableInput) as refused:
        ResNetLastLayer(18, tmp_path)
    assert refused.value.reason == Reason.of(EvaluationProblem.OTHER_BYTES, path=file)


def test_junk_weights_give_a_sentence_and_no_row(tmp_path: Path) -> None:
    junk = [trunk(18).state_dict(), {"conv1.weight": torch.ones(1)}, [1, 2], "words"]
    for number, content in enumerate(junk):
        folder = tmp_path / str(number)
        folder.mkdir()
        file = named(content, folder)
        with pytest.raises(UnusableInput) as refusal:
            ResNetLastLayer(18, folder)
        reason = Reason.of(EvaluationProblem.NOT_ITS_WEIGHTS, path=file, name=RESNET_18)
        assert refusal.value.reason == reason
    text = b"not even a pickle"
    (tmp_path / f"resnet18-{hashlib.sha256(text).hexdigest()[:8]}.pth").write_bytes(text)
    for name in "ab":
        (tmp_path / "set").mkdir(exist_ok=True)
        picture(ord(name)).save(tmp_path / "set" / f"{name}.png")
    with pytest.raises(UnusableInput):
        evaluate(
            load_dataset(tmp_path / "set"),
            [RESNET_18],
            tmp_path / "out",
            1,
            Progress(),
            Catalog(weights=tmp_path),
        )
    assert not list((tmp_path / "out").iterdir())


def test_other_resnet_weights_are_other_rows(tmp_path: Path) -> None:
    known = {Catalog(weights=tmp_path).identity(RESNET_18)}
    for seed in (1, 2):
        file = stand_in(tmp_path, seed)
        known.add(Catalog(weights=tmp_path).identity(RESNET_18))
        file.unlink()

    assert len(known) == 3


def test_figures_are_measured_again_with_other_weights(monkeypatch: pytest.MonkeyPatch) -> None:
    before = {name: Catalog().identity(name) for name in Catalog().names()}
    spec = bundled_spec()
    other = type(spec)(spec.name, "0" * 64, spec.image_size, spec.mean, spec.std)
    monkeypatch.setattr(catalog, "bundled_spec", lambda: other)
    after = {name: Catalog().identity(name) for name in Catalog().names()}

    same = {name for name in before if before[name] == after[name]}
    assert same == {*catalog.CLASSICAL, *other_networks.ALONE}


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A tree like ours, with a method in it that stands on another module."""
    folder = tmp_path / "core" / "evaluation" / "systems"
    folder.mkdir(parents=True)
    (folder / "one.py").write_text("from core.evaluation.systems.below import SIZE\n")
    (folder / "below.py").write_text("SIZE = 3\n")
    (folder / "beside.py").write_text("OTHER = 1\n")
    monkeypatch.setattr(versions, "_ROOT", tmp_path)
    return folder


@pytest.mark.parametrize(
    ("module", "text", "changes"),
    [
        ("one", "from core.evaluation.systems.below import SIZE\nTWICE = 2 * SIZE\n", True),
        ("below", "SIZE = 4\n", True),
        ("below", '"""Says what it is for."""\n\nSIZE = 3  # a comment\n', False),
        ("beside", "OTHER = 2\n", False),
    ],
)
def test_a_version_is_of_the_code_and_what_it_stands_on(
    room: Path, module: str, text: str, changes: bool
) -> None:
    before = versions.code_version.__wrapped__("one")
    (room / f"{module}.py").write_text(text)

    assert (versions.code_version.__wrapped__("one") != before) is changes


def test_every_method_has_a_version_of_its_own_modules() -> None:
    everything = Catalog()
    modules = {module for written in versions.WRITTEN_IN.values() for module in written}
    names = {name for letter in "AB" for name in makers(everything, letter)}

    assert modules <= set(versions.every_module())
    assert all(map(versions.written_in, {*everything.names(), *names}))
    for name in ("C5 average", "C2 + C3 cosine", "regional maximum", "DCT hash", "ORB"):
        module = type(everything.make(name)).__module__.rpartition(".")[2]
        assert module in versions.written_in(name)
    assert len({versions.version_of(name) for name in ("DARAC", "R-MAC", "C5 average")}) == 3
    assert versions.version_of("a method of tomorrow") == versions.code_version(
        *versions.every_module()
    )
