"""Another backbone in Settings: got only when asked, given a head, used, and left again."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.widgets.backbones_panel import BackbonesPanel
from core.embedding import official_weights
from core.embedding.backbones import Backbones
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.jobs import photo_scorer
from core.jobs.scan import scan
from core.learning.corpus import Corpus
from core.learning.training import TrainingSettings
from core.matching.whitening import Whitening
from core.paths import Places
from core.progress import Progress
from core.records import ScanFolder, ScanResult
from core.settings import ScanSettings
from core.teaching import own_head
from tests.app.conftest import until_cancelled
from tests.app.test_preferences import opened
from tests.conftest import FakeEmbedder, remember, textured
from tests.core.embedding.backbone_server import SHAPES, Server, pickled, server, tiny, tiny_state

__all__ = ["server"]  # a fixture
Make = Callable[..., Parts]
FEW = TrainingSettings(steps=2, batch=16, rounds=1, near=4, far=8, finish_steps=1)


class SeesOtherwise(FakeEmbedder):
    """As another backbone would."""

    def __init__(self, spec: EmbedderSpec) -> None:
        super().__init__()
        self.spec = spec


@pytest.fixture(autouse=True)
def _world(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, server: Server) -> None:
    """One backbone to get, small and from a server of the test's own; heads trained in a moment."""
    monkeypatch.setattr(official_weights, "trunk_shapes", lambda: SHAPES)
    monkeypatch.setenv("TORCH_HOME", str(tmp_path / "torch"))
    monkeypatch.setattr(Backbones.__init__, "__defaults__", ([tiny(server)],))
    for name, value in (("RENDERED", 9), ("COPIES", 2), ("ALIKE", 1.1)):
        monkeypatch.setattr(own_head, name, value)  # fake embeddings look alike to a real head
    monkeypatch.setattr(own_head.train_own_head, "__defaults__", (FEW,))
    monkeypatch.setattr("core.learning.bundled.fit_whitening", any_directions)
    monkeypatch.setattr(
        photo_scorer.PhotoScorer, "embedder", property(lambda self: SeesOtherwise(self.spec))
    )


def any_directions(corpus: Corpus) -> Whitening:
    """Fitting takes ten seconds."""
    basis = np.random.default_rng(0).normal(size=(2816, 256)).astype(np.float32)
    return Whitening(corpus.vectors.mean(axis=0), basis)


def backbones(qtbot: QtBot, parts: Parts) -> BackbonesPanel:
    panel = opened(qtbot, parts).backbones
    qtbot.waitUntil(lambda: "tiny" in panel.buttons, timeout=60_000)
    return panel


def press(panel: BackbonesPanel, name: str, answer: str | None = None) -> str:
    """Click the button of a backbone, and answer the question; what was asked."""
    panel.buttons[name].click()
    if answer is None:
        return ""
    box = panel.question
    assert isinstance(box, QMessageBox)
    question = f"{box.text()} {box.informativeText()}"
    next(button for button in box.buttons() if button.text() == answer).click()
    return question


def waited(qtbot: QtBot, parts: Parts, panel: BackbonesPanel) -> str:
    """The job is done and the list is new; what was told."""
    runner = parts.tools.training_runner
    qtbot.waitUntil(lambda: not runner.is_busy and not parts.backbones.is_working, timeout=110_000)
    return panel.result.text()


def states(panel: BackbonesPanel) -> list[str]:
    words = ("In use", "Ready", "Available", "Not ")
    labels = panel.findChildren(QLabel)
    shown = [label.text() for label in labels if label.isVisibleTo(panel)]
    return [text for text in shown if text.startswith(words)]


@pytest.fixture
def library(places: Places, tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    for seed in range(24):
        textured(folder / f"{seed:02}.jpg", seed)
    remember(places, folder)
    return folder


def test_a_backbone_is_got_given_a_head_used_and_left_again(
    qtbot: QtBot, make_window: Make, places: Places, server: Server, library: Path
) -> None:
    parts = make_window()
    panel = backbones(qtbot, parts)
    size = len(server.content)
    qtbot.waitUntil(
        lambda: states(panel) == ["In use", f"Not downloaded yet ({size / 1000:.0f} KB to go)"],
        timeout=60_000,
    )
    assert list(panel.buttons) == ["tiny"]

    question = press(panel, "tiny", "Cancel")
    assert "KB from 127.0.0.1" in question
    assert server.ranges == []
    press(panel, "tiny", "Download")
    assert not panel.buttons["tiny"].isEnabled()
    assert waited(qtbot, parts, panel) == "tiny is ready to use."
    qtbot.waitUntil(lambda: states(panel) == ["In use", "Available, no head yet"], timeout=60_000)

    changed: list[bool] = []
    parts.backbones.changed.connect(lambda: changed.append(True))
    assert "tiny has no head yet" in press(panel, "tiny", "Train and use")
    result = waited(qtbot, parts, panel)
    assert result.startswith("tiny is in use. The next scan reads your photos again")
    assert "Groups in Review stay as samelens-r50 made them. Its head recognizes" in result
    assert changed == [True]
    qtbot.waitUntil(lambda: states(panel) == ["Ready", "In use"], timeout=60_000)

    spec = Backbones(places.data_folder).spec()
    settings = ScanSettings((ScanFolder(library),), threads=1)
    eyes = SeesOtherwise(spec)
    assert scan(settings, places, Progress(), lambda: eyes).photos == 24
    assert eyes.embedded == 24

    press(panel, "samelens-r50")
    assert waited(qtbot, parts, panel).startswith("samelens-r50 is in use.")
    again = FakeEmbedder()
    assert scan(settings, places, Progress(), lambda: again).photos == 24
    assert again.embedded == 0  # what it saw was kept
    press(panel, "tiny")  # its head too
    waited(qtbot, parts, panel)
    qtbot.waitUntil(lambda: states(panel) == ["Ready", "In use"], timeout=60_000)


def test_the_scan_under_review_is_not_scored_again_by_another_backbone(
    qtbot: QtBot,
    make_window: Make,
    tmp_path: Path,
    server: Server,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    regrouped: list[ScanSettings] = []
    monkeypatch.setattr(
        "core.jobs.regroup.regroup", lambda settings, *_: regrouped.append(settings)
    )
    parts = make_window(lambda *_: ScanResult(0, {}, (), ()))
    with qtbot.waitSignal(parts.scans.finished, timeout=60_000):
        parts.scans.open_folder(tmp_path)

    parts.backbones.changed.emit()
    parts.tools.trainings.head_changed.emit()

    qtbot.waitUntil(lambda: not parts.runner.is_busy, timeout=60_000)
    assert regrouped == []


def test_trouble_is_told_and_the_next_try_goes_on(
    qtbot: QtBot, make_window: Make, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts = make_window()
    panel = backbones(qtbot, parts)
    server.cut = 100_000
    press(panel, "tiny", "Download")
    assert "stopped at" in waited(qtbot, parts, panel)
    left = states(panel)[1]
    assert "KB to go" in left
    assert left != f"Not downloaded yet ({len(server.content) / 1000:.0f} KB to go)"

    wrong = tmp_path / "wrong.pth"
    wrong.write_bytes(b"no weights")
    monkeypatch.setattr(QFileDialog, "open", lambda self: self.fileSelected.emit(str(wrong)))
    press(panel, "tiny", "Choose a file…")
    assert "Choose tiny-00000000.pth." in waited(qtbot, parts, panel)

    with monkeypatch.context() as full:
        full.setattr(shutil, "disk_usage", lambda _: type("", (), {"free": 10}))
        press(panel, "tiny", "Download")
        assert waited(qtbot, parts, panel).startswith("The disk is full")
    server.status = 403
    press(panel, "tiny", "Download")
    assert "HTTP status 403" in waited(qtbot, parts, panel)

    server.cut, server.status = None, 0
    press(panel, "tiny", "Download")
    assert waited(qtbot, parts, panel) == "tiny is ready to use."
    assert server.ranges[-1] is not None  # not from the beginning


def test_weights_of_other_shapes_are_refused(
    qtbot: QtBot, make_window: Make, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    import torch

    server.content = pickled(tiny_state(**{"conv1.weight": torch.rand(3, 3)}))
    digest = hashlib.sha256(server.content).hexdigest()
    other = replace(tiny(server), sha256=digest)
    monkeypatch.setattr(Backbones.__init__, "__defaults__", ([other],))
    parts = make_window()
    panel = backbones(qtbot, parts)

    press(panel, "tiny", "Download")

    assert "aren't for a ResNet-50" in waited(qtbot, parts, panel)
    assert states(panel)[1] == "Not added; its file is on this disk"


def test_a_job_goes_on_when_settings_are_closed_and_can_be_stopped(
    qtbot: QtBot, make_window: Make, library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lasting = replace(FEW, steps=1000)
    monkeypatch.setattr(own_head.train_own_head, "__defaults__", (lasting,))
    parts = make_window()
    panel = backbones(qtbot, parts)
    press(panel, "tiny", "Download")
    waited(qtbot, parts, panel)
    press(panel, "tiny", "Train and use")
    dialog = parts.settings.dialog
    assert dialog is not None
    dialog.accept()
    assert parts.backbones.is_working

    again = opened_again(qtbot, parts)
    assert again.cancel_button.isVisibleTo(again)
    qtbot.mouseClick(again.cancel_button, Qt.MouseButton.LeftButton)

    assert waited(qtbot, parts, again) == "Stopped."
    assert states(again) == ["In use", "Available, no head yet"]


def opened_again(qtbot: QtBot, parts: Parts) -> BackbonesPanel:
    parts.settings.open()
    dialog = parts.settings.dialog
    assert dialog is not None
    return dialog.backbones


def test_nothing_is_switched_during_a_scan_or_without_photos(
    qtbot: QtBot, make_window: Make, places: Places, tmp_path: Path, server: Server
) -> None:
    parts = make_window(until_cancelled)
    panel = backbones(qtbot, parts)
    press(panel, "tiny", "Download")
    waited(qtbot, parts, panel)
    parts.scans.open_folder(tmp_path)
    press(panel, "tiny", "Train and use")
    assert waited(qtbot, parts, panel).startswith("A scan or training is running.")
    with qtbot.waitSignal(parts.scans.stopped, timeout=60_000):
        parts.scans.cancel()

    press(panel, "tiny", "Train and use")
    assert "Scan at least 20 different photos first" in waited(qtbot, parts, panel)
    assert Backbones(places.data_folder).spec() == bundled_spec()
