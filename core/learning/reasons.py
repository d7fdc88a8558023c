"""Why photos can't be learned from."""

from __future__ import annotations

from core.wording.codes import Code


class TrainingSetProblem(Code):
    """What is wrong with a folder of photos, or with one of them."""

    UNREADABLE_FOLDER = "training-folder-unreadable", "The folder {path} can't be read: {why}."
    TOO_FEW_PHOTOS = (
        "training-set-too-small",
        "The folder {path} holds too few photos: {number}. At least {least} are needed.",
    )
    UNUSABLE_PHOTO = "training-photo-unusable", "{name} can't be used for training: {reason}"
