"""What can be said of backbones and their weights: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code


class Edition(Code):
    """What a backbone is, in a few words beside its name."""

    FOR_COPIES = "for-copies", "comes with Samelens, made for finding copies"
    IMAGENET_V1 = (
        "imagenet-v1",
        "torchvision's first ImageNet weights: name 76.1 % of its pictures correctly",
    )
    IMAGENET_V2 = (
        "imagenet-v2",
        "torchvision's second ImageNet weights: name 80.9 % of its pictures correctly",
    )


class BackboneProblem(Code):
    """Why a backbone can't be used."""

    UNKNOWN = "unknown", "There is no backbone named {name}. Choose one of these: {names}."
    NOT_HERE = "not-here", "The backbone {name} is not here yet. Fetch it: {command}"
    NO_HEAD = (
        "no-head",
        "The backbone {name} has no head yet, so nothing can say which photos match. "
        "Train one on your own photos in Settings, Backbones, or: {command}. Or go back: {back}",
    )
    CHOICE_UNREADABLE = (
        "choice-unreadable",
        "The choice of a backbone can't be read. Choose again: {command}",
    )
    CHOICE_NOT_KEPT = "choice-not-kept", "Your choice can't be saved in {path}: {why}"
    NO_DEVICE = "no-device", "This computer has no {device} device to compute with."


class WeightsProblem(Code):
    """Why a file of weights, or what describes it, can't be used."""

    MISSING = "missing", "The weights {name} can't be read ({why}). {remedy}"
    ALTERED = (
        "altered",
        "The weights {name} are not the ones this program was made with; they may be damaged. "
        "{remedy}",
    )
    NO_DESCRIPTION = (
        "no-description",
        "The description of the weights {name} can't be read ({why}). {remedy}",
    )
    UNREADABLE = "unreadable", "The weights {name} can't be read."
    MISFIT = "misfit", "The weights {name} don't fit: {why}"
    NO_RESNET = "no-resnet", "The weights {name} are not those of a ResNet-50."
    OTHER_TENSOR = "other-tensor", "The weights of {name} are not those of a ResNet-50 ({tensor})."
    NOT_FINITE = "not-finite", "The weights of {name} hold numbers that are not finite."
    NOT_KEPT = "not-kept", "The weights can't be saved in {path}: {why}"


class Remedy(Code):
    """What helps where a file of weights is damaged."""

    INSTALL = "install", "Please install Samelens again."
    FETCH = "fetch", "Please fetch them again."
    FETCH_ANEW = "fetch-anew", "What was downloaded has been deleted; please fetch it again."
    CHOOSE = "choose", "Choose {name}."
    TRAIN = "train", "Please train its head again."


class DownloadProblem(Code):
    """Why weights can't be fetched."""

    BROKEN_OFF = (
        "broken-off",
        "The download of {name} broke off after {percent} %. Fetch it again: it will pick up "
        "where it stopped.",
    )
    REFUSED = "refused", "The server refused to send {name} (HTTP status {status})."
    UNREACHABLE = (
        "unreachable",
        "The server that has {name} can't be reached. Check the network, or fetch the file "
        "elsewhere and choose it here.",
    )
    OTHER_FILE = (
        "other-file",
        "The server sent something other than {name}; none of it was kept. Try again later.",
    )
    DISK_FULL = "disk-full", "The disk is full: {path} has no room for the weights."
    NOT_WRITTEN = "not-written", "{path} can't be written to: {why}."
