"""All real edits by name."""

from __future__ import annotations

from core.evaluation.real_edits import (
    encodings,
    frames,
    geometry,
    overlays,
    seen_again,
    tones,
)
from core.evaluation.real_edits.edit import RealEdit

REAL_EDITS: dict[str, RealEdit] = {
    **encodings.EDITS,
    **tones.EDITS,
    **geometry.EDITS,
    **frames.EDITS,
    **overlays.EDITS,
    **seen_again.EDITS,
}
HARDEST = ("negative", "threshold", "cartoon", "photo of a print")
"""Of these less is asked."""
