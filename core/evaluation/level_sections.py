"""What the page of results says of levels and edits: which of C2, C3 and C5 tells which edit."""

from __future__ import annotations

from collections.abc import Sequence

from core.evaluation.systems.learned_here import LEARNED_LEVELS
from core.evaluation.systems.pair_head import with_head
from core.evaluation.tables import Row, markdown_of, surely_by_edit

LEVEL_WORDS = """Which level tells which edit: recall where precision over all edits is 0.99, of
each level by cosine, and by an MLP of its own that was trained on edits of the training photos."""


def level_sections(rows: Sequence[Row]) -> list[str]:
    """A table of edits by levels, where all of them were measured on copies."""
    levels = [" + ".join(each) for each in LEARNED_LEVELS]
    names = [*(f"{each} cosine" for each in levels), *map(with_head, levels)]
    known = {row["method"]: row for row in rows if "rows" in row}
    if not known.keys() >= set(names):
        return []
    return [LEVEL_WORDS, markdown_of(surely_by_edit([known[name] for name in names]))]
