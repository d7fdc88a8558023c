"""The backbone embeds as the paper says, in every precision alike, and refuses other weights."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image, ImageDraw

from core.devices import thread_count
from core.embedding.backbone import load_backbone
from core.embedding.cpu import compute_on
from core.embedding.embedder import Embedder
from core.embedding.reasons import BackboneProblem, Remedy, WeightsProblem
from core.embedding.specs import bundled_spec, verify_sha256
from core.embedding.vectors import from_stored, to_stored
from core.errors import UnusableInput, WeightsError
from core.settings import Device
from tests.because import because


def pictures(count: int) -> list[Image.Image]:
    rng = np.random.default_rng(0)
    images = []
    for _ in range(count):
        image = Image.fromarray(rng.integers(0, 255, (6, 8, 3), dtype=np.uint8)).resize((320, 240))
        box = sorted(rng.integers(0, 240, 2).tolist())
        ImageDraw.Draw(image).ellipse((box[0], box[0], box[1], box[1]), fill="white")
        images.append(image)
    return images


@pytest.fixture(scope="module")
def embedder() -> Embedder:
    return Embedder.load(Device.CPU, dtype=torch.float32)


def test_embedding_is_the_pooled_levels_concatenated_and_normalized(embedder: Embedder) -> None:
    prepared = embedder.prepare(pictures(1)[0])
    vector = embedder.embed([prepared])[0]

    backbone = load_backbone(bundled_spec())
    x = torch.from_numpy(prepared.copy()).permute(2, 0, 1)[None].float()
    x = (x / 255 - torch.tensor(bundled_spec().mean).view(1, 3, 1, 1)) / torch.tensor(
        bundled_spec().std
    ).view(1, 3, 1, 1)
    with torch.inference_mode():
        c2 = backbone.layer1(backbone.stem(x))
        c3 = backbone.layer2(c2)
        c5 = backbone.layer4(backbone.layer3(c3))
    levels = [level.mean((2, 3))[0].numpy() for level in (c2, c3, c5)]
    expected = np.concatenate(levels) / np.linalg.norm(np.concatenate(levels))

    assert vector.shape == (2816,)
    assert vector.dtype == np.float32
    np.testing.assert_allclose(vector, expected, atol=1e-5)
    assert np.linalg.norm(vector) == pytest.approx(1.0, abs=1e-5)


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_cosines_of_short_precisions_agree_with_float32(
    embedder: Embedder, dtype: torch.dtype
) -> None:
    batch = [embedder.prepare(picture) for picture in pictures(6)]
    full = embedder.embed(batch)

    short = Embedder.load(Device.CPU, dtype=dtype).embed(batch)

    assert np.abs(short @ short.T - full @ full.T).max() < 1e-3


def test_ordinary_layers_give_the_same_where_torch_cannot_fuse(
    embedder: Embedder, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = [embedder.prepare(picture) for picture in pictures(3)]
    monkeypatch.setattr("core.embedding.embedder.can_fuse", lambda dtype: False)

    plain = Embedder.load(Device.CPU, dtype=torch.float32).embed(batch)

    np.testing.assert_allclose(plain, embedder.embed(batch), atol=1e-5)


def test_an_embedding_does_not_depend_on_its_batch(embedder: Embedder) -> None:
    batch = [embedder.prepare(picture) for picture in pictures(3)]

    np.testing.assert_allclose(embedder.embed(batch)[1], embedder.embed(batch[1:2])[0], atol=1e-5)


def test_no_photos_give_no_embeddings(embedder: Embedder) -> None:
    assert embedder.embed([]).shape == (0, 2816)


def test_stored_rows_come_back_as_unit_vectors(embedder: Embedder) -> None:
    vectors = embedder.embed([embedder.prepare(picture) for picture in pictures(2)])

    back = from_stored(to_stored(vectors))

    np.testing.assert_allclose(back, vectors, atol=2e-4)
    np.testing.assert_allclose(np.linalg.norm(back, axis=1), 1.0, atol=1e-6)


def test_altered_weights_are_refused(tmp_path: Path) -> None:
    altered = tmp_path / "samelens-r50.safetensors"
    altered.write_bytes(b"not the weights")

    with pytest.raises(WeightsError, check=because(WeightsProblem.ALTERED, remedy=Remedy.INSTALL)):
        verify_sha256(altered, bundled_spec().weights_sha256)
    with pytest.raises(WeightsError, check=because(WeightsProblem.MISSING)):
        verify_sha256(tmp_path / "missing", "")


@pytest.mark.skipif(torch.cuda.is_available(), reason="this computer has a CUDA device")
def test_a_device_that_is_not_there_is_said() -> None:
    with pytest.raises(UnusableInput, check=because(BackboneProblem.NO_DEVICE, device="CUDA")):
        Embedder.load(Device.CUDA)


def test_a_second_scan_of_one_run_embeds_on_as_many_threads_as_the_first() -> None:
    """Threads that work side by side compute on one each, and torch hands that on to new ones."""
    first = Embedder.load(Device.CPU).workers
    with ThreadPoolExecutor(1, initializer=compute_on, initargs=(1,)) as pool:
        pool.submit(torch.get_num_threads).result()
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(torch.get_num_threads).result() == 1

        again = pool.submit(Embedder.load, Device.CPU).result()

    assert again.workers == first == thread_count()
