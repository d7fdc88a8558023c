"""What teaching says, by name: why it refuses, why it asks about a pair, what a training shows.

Light to import: the window needs these names before anything is taught.
"""

from __future__ import annotations

from enum import StrEnum

from core.wording.codes import Code


class TeachingRefusal(Code):
    """Why no head is trained, or why it can't be kept."""

    TOO_FEW_VERDICTS = (
        "too-few-verdicts",
        "Retraining needs {least} verdicts on scanned photos, at least {each} of each "
        "kind. You have {same} same and {different} different.",
    )
    TOO_FEW_PHOTOS = (
        "too-few-photos",
        "At least {least} scanned photos are needed, on drives that are connected.",
    )
    TAUGHT_BY_VERDICTS = (
        "taught-by-verdicts",
        "The head in use learned from your verdicts, which teach more than copies can. "
        "To adapt without verdicts, switch to the head that came with Samelens first.",
    )
    TOO_FEW_FOR_BACKBONE = (
        "too-few-for-backbone",
        "The head for {name} is trained on copies of your own photos. Scan at least "
        "{least} different photos first.",
    )
    NOT_KEPT = "head-not-kept", "What was learned can't be saved in {path}: {why}."


class QuestionReason(StrEnum):
    """Why a pair is worth a verdict: what the head in use says of it."""

    UNSURE = "unsure"
    SURE_SAME = "sure same"
    SURE_DIFFERENT = "sure different"
    CONTRADICTS = "contradicts"


class Conclusion(StrEnum):
    """What the figures say of a new head."""

    BETTER = "better"
    NOT_BETTER = "not better"
    FORGETS = "forgets copies"
