"""What this computer can compute with: for choosing a device and a precision.

Importing this costs nothing; calling loads torch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.settings import Device, Precision

if TYPE_CHECKING:
    import torch


def devices_present() -> tuple[Device, ...]:
    """The devices of this computer, first what AUTO takes; the CPU is always there."""
    import torch

    presence = {
        Device.CUDA: torch.cuda.is_available(),
        Device.MPS: torch.backends.mps.is_available(),
        Device.CPU: True,
    }
    return tuple(device for device, is_present in presence.items() if is_present)


def dtype_of(precision: Precision, device: Device) -> torch.dtype | None:
    """The numbers that ``precision`` means on ``device``; None: the embedder chooses."""
    if precision is Precision.AUTO:
        return None
    import torch

    if precision is Precision.FULL:
        return torch.float32
    place = devices_present()[0] if device is Device.AUTO else device
    return torch.bfloat16 if place is Device.CPU else torch.float16
