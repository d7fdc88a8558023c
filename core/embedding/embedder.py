"""Photos to embeddings on the device at hand: batches in, (n, 2816) unit vectors out.

Imports torch: load this module only when a job starts. Precision by device: float16 on CUDA and
MPS, bfloat16 on CPUs with units for it, float32 elsewhere; cosines of the short forms agree with
float32 to 1e-3 (tested).
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence

import numpy as np
import torch
from PIL import Image

from core.arrays import ByteArray, FloatArray
from core.devices import thread_count
from core.embedding.backbone import MultiLevelBackbone, load_backbone
from core.embedding.calibration import BatchCalibration
from core.embedding.cpu import can_fuse, compute_on, has_bfloat16
from core.embedding.photo_reader import squash
from core.embedding.reasons import BackboneProblem
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.errors import UnusableInput
from core.settings import Device

logger = logging.getLogger(__name__)

CPU_BATCHES = (4, 8, 2, 16)
"""The usual size first. When it was chosen, 2, 4, 8, 16 gave 113, 115, 107, 92 photos/s."""
GPU_BATCHES = (128, 64, 256)
PRECISIONS = {
    torch.float32: "float32",
    torch.bfloat16: "bfloat16",
    torch.float16: "float16",
}


class Embedder:
    """A backbone on a device; as many threads as ``workers`` may embed at once."""

    def __init__(
        self,
        backbone: MultiLevelBackbone,
        spec: EmbedderSpec,
        device: torch.device,
        dtype: torch.dtype,
        threads: int,
    ) -> None:
        self.spec = spec
        self._device = device
        self._backbone = backbone.to(device)
        self.device_name = device.type
        self.precision = PRECISIONS[dtype]
        on_cpu = device.type == "cpu"
        self._calibration = BatchCalibration(CPU_BATCHES if on_cpu else GPU_BATCHES)
        # Of a CPU's threads each embeds on its own, beside others that decode.
        self._clock = time.thread_time if on_cpu else time.perf_counter
        self.workers = threads if on_cpu else 1
        if on_cpu and dtype != torch.float16 and can_fuse(dtype):
            self._backbone.fuse(CPU_BATCHES[0], dtype)
        else:
            self._backbone.shorten(dtype)

    @classmethod
    def load(
        cls,
        device: Device = Device.AUTO,
        threads: int | None = None,
        dtype: torch.dtype | None = None,
        spec: EmbedderSpec | None = None,
    ) -> Embedder:
        """A backbone, verified; the bundled one by default. ``threads``, None: as many as there
        are cores, is how many may embed at once on the CPU, and what torch computes on in this
        thread from now on.

        Raises WeightsError for damaged weights, UnusableInput for a device that isn't there.
        """
        spec = spec or bundled_spec()
        count = thread_count(threads)
        compute_on(count)
        place = _choose_device(device)
        chosen = dtype if dtype is not None else _best_precision(place)
        embedder = cls(load_backbone(spec), spec, place, chosen, count)
        logger.info("embedding with %s on %s in %s", spec.name, place, embedder.precision)
        return embedder

    def start_worker(self) -> None:
        """On a thread of several that embed: compute on it alone (torch keeps this by thread)."""
        compute_on(1)

    @property
    def batch_size(self) -> int:
        """How many photos to give at once; it changes with what turns out to be fastest."""
        return self._calibration.size

    def prepare(self, image: Image.Image) -> ByteArray:
        """RGB image -> (S, S, 3) uint8, as the pipeline prepares photos."""
        return squash(image, self.spec.image_size)

    def embed(self, batch: Sequence[ByteArray]) -> FloatArray:
        """n arrays (S, S, 3) uint8 -> (n, 2816) float32, L2-normalized.

        What doesn't fit into the device's memory at once is embedded in halves.
        """
        if not batch:
            return np.empty((0, self.spec.dims), dtype=np.float32)
        try:
            started = self._clock()
            vectors = self._embedded(batch)
            self._calibration.took(len(batch), self._clock() - started)
            return vectors
        except torch.OutOfMemoryError:
            if len(batch) == 1:
                raise
            half = len(batch) // 2
            self._calibration.failed(len(batch))
        return np.concatenate([self.embed(batch[:half]), self.embed(batch[half:])])

    def _embedded(self, batch: Sequence[ByteArray]) -> FloatArray:
        pixels = torch.from_numpy(np.stack(batch)).permute(0, 3, 1, 2)
        if self._device.type == "cuda":
            pixels = pixels.pin_memory()
        with torch.inference_mode():
            vectors = self._backbone(pixels.to(self._device, non_blocking=True))
        return np.asarray(vectors.cpu().numpy(), dtype=np.float32)


def _choose_device(device: Device) -> torch.device:
    available = {
        Device.CUDA: torch.cuda.is_available(),
        Device.MPS: torch.backends.mps.is_available(),
        Device.CPU: True,
    }
    if device is Device.AUTO:
        return torch.device(next(name.value for name, there in available.items() if there))
    if not available[device]:
        raise UnusableInput(BackboneProblem.NO_DEVICE, device=device.value.upper())
    return torch.device(device.value)


def _best_precision(device: torch.device) -> torch.dtype:
    if device.type in ("cuda", "mps"):
        return torch.float16
    return torch.bfloat16 if has_bfloat16() else torch.float32
