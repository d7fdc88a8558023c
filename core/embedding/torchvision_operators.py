"""Lets torchvision be imported beside a torch that it was not built for.

A CPU-only torch next to a torchvision built for CUDA (what ``pip`` gives where only torch's CPU
wheel is at hand) fails at import: torchvision's C++ library can't load, so its detection operators
don't exist when torchvision describes their shapes. Nothing here detects objects; declaring the
operators without an implementation is enough.
"""

from __future__ import annotations

import functools
import sys
from types import ModuleType

import torch

_SIGNATURES = (
    "nms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
    "qnms(Tensor dets, Tensor scores, float iou_threshold) -> Tensor",
)


@functools.cache
def _declared_operators() -> torch.library.Library:
    """Declares the operators once; they last as long as the returned library is referenced."""
    library = torch.library.Library("torchvision", "FRAGMENT")
    for signature in _SIGNATURES:
        library.define(signature)
    return library


def import_torchvision_models() -> ModuleType:
    """``torchvision.models``, with the detection operators declared if its own library can't."""
    try:
        import torchvision.models as models
    except RuntimeError as error:
        if "torchvision::" not in str(error):
            raise
        for name in [name for name in sys.modules if name.split(".")[0] == "torchvision"]:
            del sys.modules[name]
        _declared_operators()
        import torchvision.models as models
    return models  # type: ignore[no-any-return,unused-ignore]
