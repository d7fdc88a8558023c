"""The heads that score: those that ship, or the head that the user taught last.

A taught head that is missing, altered, of another backbone or made on top of another head is never
used: the head that ships takes its place, with a reason. Imports torch.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.numpy import load, save

from core.embedding.specs import EmbedderSpec
from core.errors import WeightsError
from core.matching.correction import Correction
from core.matching.head import Head, HeadCard
from core.matching.reasons import TaughtHeadProblem
from core.paths import resource
from core.records import Problem
from core.storage.heads import Heads
from core.wording.reasons import Reason

logger = logging.getLogger(__name__)
SAME_SCENE = "same-scene"


def log_problem(problem: Problem) -> None:
    """Where nobody is shown problems."""
    logger.warning("%s: %s", problem.path, problem.reason)


def active_head(
    heads: Heads, spec: EmbedderSpec, report: Callable[[Problem], None] = log_problem
) -> Head:
    """The head to score with for ``spec``. Where the head that the user chose can't be used,
    ``report`` is called with the reason.

    Raises WeightsError when the head that ships is damaged, and DatabaseError.
    """
    bundled = Head.load(spec=spec)
    chosen = heads.active(spec.cache_key)
    if chosen is None:
        return bundled
    try:
        return taught_head(bundled, chosen.file, chosen.card)
    except WeightsError as error:
        report(Problem(chosen.file, Reason.of(TaughtHeadProblem.REPLACED, reason=error.reason)))
        return bundled


def scene_head(head: Head) -> Head:
    """What scores similar shots where ``head`` is in use: itself if the user taught it, else the
    ``same-scene`` correction that ships, if it was made for this head. Raises WeightsError."""
    if head.correction is not None:
        return head
    file = resource(f"weights/{SAME_SCENE}.safetensors")
    card = HeadCard.read(file.with_suffix(".json"))
    if card.base != head.card.sha256:
        return head  # of another backbone, or just trained
    return taught_head(head, file, asdict(card))


def taught_head(base: Head, file: Path, facts: dict[str, Any]) -> Head:
    """Read a taught head. ``facts`` are the fields of its card. Raises WeightsError."""
    try:
        card = HeadCard(**facts)
    except TypeError as error:
        raise WeightsError(TaughtHeadProblem.OTHER_VERSION) from error
    if card.spec_key != base.spec_key:
        raise WeightsError(TaughtHeadProblem.OTHER_BACKBONE)
    if card.base != base.card.sha256:
        raise WeightsError(TaughtHeadProblem.OTHER_BASE)
    try:
        content = file.read_bytes()
    except OSError as error:
        raise WeightsError(TaughtHeadProblem.UNREADABLE, why=str(error.strerror)) from error
    if hashlib.sha256(content).hexdigest() != card.sha256:
        raise WeightsError(TaughtHeadProblem.ALTERED)
    try:
        correction = Correction.from_tensors(load(content), base.whitened_dims)
    except (SafetensorError, KeyError, ValueError) as error:
        raise WeightsError(TaughtHeadProblem.DAMAGED, why=str(error)) from error
    return base.corrected(correction, card)


def head_file(correction: Correction, spec_key: str) -> bytes:
    """What :func:`taught_head` reads: safetensors, the spec's key in its metadata."""
    return save(correction.tensors(), {"spec_key": spec_key})
