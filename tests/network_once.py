"""The bundled network is read from its file once a process, whoever asks for it as scans do."""

from __future__ import annotations

import copy
import sys
from typing import Any

from core.devices import thread_count
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.settings import Device


def load_network_once() -> None:
    """Once a test before this one brought in torch and :mod:`core.embedding.embedder`."""
    module: Any = sys.modules.get("core.embedding.embedder")
    if module is None or hasattr(module.Embedder, "as_loaded"):
        return
    load = module.Embedder.load

    def load_once(
        device: Device = Device.AUTO,
        threads: int | None = None,
        dtype: object = None,
        spec: EmbedderSpec | None = None,
    ) -> object:
        """Who names a device, a precision or another network tests the loading itself."""
        if (device, dtype, spec or bundled_spec()) != (Device.AUTO, None, bundled_spec()):
            return load(device, threads, dtype, spec)
        if module.Embedder.as_loaded is None:
            module.Embedder.as_loaded = load()
        module.compute_on(thread_count(threads))
        embedder = copy.copy(module.Embedder.as_loaded)
        embedder.workers = thread_count(threads)
        embedder._calibration = module.BatchCalibration(module.CPU_BATCHES)  # a job's own
        return embedder

    module.Embedder.as_loaded = None
    module.Embedder.load = staticmethod(load_once)
