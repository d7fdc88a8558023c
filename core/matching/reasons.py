"""What can be wrong with heads and whitenings: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code


class HeadFileProblem(Code):
    """Why a head, or the whitening that goes with it, can't be used."""

    CARD_UNREADABLE = "card-unreadable", "The description of the head {name} can't be read: {why}"
    UNUSABLE = "unusable", "The head {name} can't be used: {why}"
    OTHER_BACKBONE = "other-backbone", "The head {name} belongs to another backbone."
    WHITENING_DAMAGED = "whitening-damaged", "{name} is damaged. {remedy}"
    WHITENING_MISFIT = "whitening-misfit", "{name} doesn't fit the backbone {backbone}."


class TaughtHeadProblem(Code):
    """Why a head that the user taught can't be used, each the end of a sentence but the first."""

    REPLACED = (
        "replaced",
        "The head you taught can't be used: {reason} Samelens is using its own head "
        "instead. All your verdicts are still there; you can retrain on the Teach page.",
    )
    OTHER_VERSION = "other-version", "it was made by another version of Samelens."
    OTHER_BACKBONE = "other-backbone", "it belongs to another backbone."
    OTHER_BASE = (
        "other-base",
        "it builds on an older head that no longer comes with Samelens.",
    )
    UNREADABLE = "unreadable", "its file can't be read ({why})."
    ALTERED = "altered", "its file was altered."
    DAMAGED = "damaged", "its file is damaged ({why})."
