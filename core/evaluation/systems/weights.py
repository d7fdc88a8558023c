"""Weights that a person put on this disk: one way to find, tell apart and load them, whatever the
network.

Nothing is downloaded. A file must hold every weight of its network and no other, so that no row is
of other weights than it says.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from pickle import UnpicklingError

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from core.errors import UnusableInput
from core.evaluation.reasons import EvaluationProblem

State = Mapping[str, Tensor]


def weights_folder(given: Path | None) -> Path:
    """``given`` or, for None, torch's cache."""
    return given if given is not None else Path(torch.hub.get_dir()) / "checkpoints"


def weights_identity(file: Path | None) -> str:
    """The SHA-256 of the file; empty where there is none."""
    return "" if file is None else _sha256(file, file.stat().st_mtime_ns)


def fill(
    network: nn.Module,
    file: Path,
    name: str,
    renamed: Callable[[State, nn.Module], State] | None = None,
) -> None:
    """Load ``file`` (safetensors or torch's own) into ``network``; ``renamed`` gives the weights
    the network's names. Raises UnusableInput where they are not all of its weights, and no more."""
    try:
        if file.suffix == ".safetensors":
            state: State = load_file(file)
        else:
            state = torch.load(file, map_location="cpu", weights_only=True)
        if not isinstance(state, Mapping):
            raise TypeError(type(state))
        network.load_state_dict(renamed(state, network) if renamed else state, strict=True)
    except (
        *(OSError, EOFError, RuntimeError, TypeError, KeyError),
        *(SafetensorError, UnpicklingError),
    ) as error:
        problem = EvaluationProblem.NOT_ITS_WEIGHTS
        raise UnusableInput(problem, path=file, name=name) from error


@cache
def _sha256(file: Path, changed: int) -> str:
    """``changed``: when, so that a file that was replaced is read again."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
