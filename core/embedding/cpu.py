"""What this CPU and this build of torch can do, and how many threads compute."""

from __future__ import annotations

import functools
import platform

import torch


@functools.cache
def has_bfloat16() -> bool:
    """True on CPUs with instructions for bfloat16 products; elsewhere emulation would be slower."""
    capabilities = torch.backends.cpu.get_cpu_capability()
    if not capabilities.startswith("AVX512"):
        return False
    return bool(torch.cpu._is_avx512_bf16_supported())


def compute_on(threads: int) -> None:
    """How many threads torch uses for what this thread computes from now on.

    To be called before a job computes: torch gives a thread what any other thread set last, and
    threads that work side by side set 1.
    """
    torch.set_num_threads(threads)


def can_fuse(dtype: torch.dtype) -> bool:
    """Whether torch offers convolutions with oneDNN's post-operations in ``dtype`` on this CPU;
    tried on x86 only."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return False
    names = (
        "_convolution_pointwise",
        "_convolution_pointwise_",
        "_reorder_convolution_weight",
        "_is_mkldnn_bf16_supported",
    )
    offers_all = all(hasattr(torch.ops.mkldnn, name) for name in names)
    if not (torch.backends.mkldnn.is_available() and offers_all):
        return False
    return dtype != torch.bfloat16 or bool(torch.ops.mkldnn._is_mkldnn_bf16_supported())
