"""What this computer can compute with."""

from __future__ import annotations

import torch

from core.devices import devices_present, dtype_of
from core.settings import Device, Precision


def test_the_processor_is_always_there_and_comes_last() -> None:
    assert devices_present()[-1] is Device.CPU


def test_short_numbers_are_those_that_the_device_is_made_for() -> None:
    assert dtype_of(Precision.AUTO, Device.CPU) is None
    assert dtype_of(Precision.FULL, Device.CUDA) is torch.float32
    assert dtype_of(Precision.HALF, Device.CUDA) is torch.float16
    assert dtype_of(Precision.HALF, Device.MPS) is torch.float16
    assert dtype_of(Precision.HALF, Device.CPU) is torch.bfloat16
