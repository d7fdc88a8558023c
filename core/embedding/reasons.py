"""What can be said of backbones and their weights: codes with sentences."""

from __future__ import annotations

from core.wording.codes import Code


class Edition(Code):
    """What a backbone is, in a few words beside its name."""

    FOR_COPIES = "for-copies", "comes with Samelens; made to find copies"
    IMAGENET_V1 = (
        "imagenet-v1",
        "torchvision's first ImageNet weights; names 76.1% of its pictures correctly",
    )
    IMAGENET_V2 = (
        "imagenet-v2",
        "torchvision's second ImageNet weights; names 80.9% of its pictures correctly",
    )


class BackboneProblem(Code):
    """Why a backbone can't be used."""

    UNKNOWN = (
        "unknown",
        "There is no backbone called {name}. Choose one of these: {names}.",
    )
    NOT_HERE = (
        "not-here",
        "The backbone {name} hasn't been downloaded yet. Get it with: {command}",
    )
    NO_HEAD = (
        "no-head",
        "The backbone {name} has no head yet, so it can't tell which photos match. "
        "Train one on your own photos in Settings › Advanced, or with: {command}. To "
        "switch back: {back}",
    )
    CHOICE_UNREADABLE = (
        "choice-unreadable",
        "Your choice of backbone can't be read. Choose again with: {command}",
    )
    CHOICE_NOT_KEPT = "choice-not-kept", "Your choice can't be saved in {path}: {why}"
    NO_DEVICE = "no-device", "This computer has no {device} device."


class WeightsProblem(Code):
    """Why a file of weights, or what describes it, can't be used."""

    MISSING = "missing", "The weights {name} can't be read ({why}). {remedy}"
    ALTERED = (
        "altered",
        "The weights {name} aren't the ones Samelens was built with, or they're damaged. {remedy}",
    )
    NO_DESCRIPTION = (
        "no-description",
        "The description of the weights {name} can't be read ({why}). {remedy}",
    )
    UNREADABLE = "unreadable", "The weights {name} can't be read."
    MISFIT = "misfit", "The weights {name} don't fit: {why}"
    NO_RESNET = "no-resnet", "The weights {name} aren't for a ResNet-50."
    OTHER_TENSOR = "other-tensor", "The weights of {name} aren't for a ResNet-50 ({tensor})."
    NOT_FINITE = "not-finite", "The weights of {name} contain numbers that aren't finite."
    NOT_KEPT = "not-kept", "The weights can't be saved in {path}: {why}"


class Remedy(Code):
    """What helps where a file of weights is damaged."""

    INSTALL = "install", "Please install Samelens again."
    FETCH = "fetch", "Please download them again."
    FETCH_ANEW = "fetch-anew", "The download was deleted. Please download it again."
    CHOOSE = "choose", "Choose {name}."
    TRAIN = "train", "Please train its head again."


class DownloadProblem(Code):
    """Why weights can't be fetched."""

    BROKEN_OFF = (
        "broken-off",
        "The download of {name} stopped at {percent}%. Download it again, and it will "
        "continue from there.",
    )
    REFUSED = "refused", "The server refused to send {name} (HTTP status {status})."
    UNREACHABLE = (
        "unreachable",
        "The server with {name} can't be reached. Check your network, or get the file "
        "some other way and choose it here.",
    )
    OTHER_FILE = (
        "other-file",
        "The server sent a file other than {name}. Nothing was kept. Try again later.",
    )
    DISK_FULL = (
        "disk-full",
        "The disk is full: there's no room for the weights in {path}.",
    )
    NOT_WRITTEN = "not-written", "{path} can't be written to: {why}."
