"""Every sentence of core that the window may show, marked for translation.

What is in braces is carried over. Of several that fit, those without braces and then the first
listed here wins.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from app.removal_sentences import REMOVAL_SENTENCES

_MARKED: tuple[object, ...] = (
    # sizes
    QT_TRANSLATE_NOOP("core", "{number} B"),
    QT_TRANSLATE_NOOP("core", "{number} KB"),
    QT_TRANSLATE_NOOP("core", "{number} MB"),
    QT_TRANSLATE_NOOP("core", "{number} GB"),
    QT_TRANSLATE_NOOP("core", "{number} TB"),
    # what changed (core.closer_look.changes)
    QT_TRANSLATE_NOOP("core", "{one} instead of {other}"),
    QT_TRANSLATE_NOOP("core", "the same bytes"),
    QT_TRANSLATE_NOOP("core", "the same pixels, other metadata"),
    QT_TRANSLATE_NOOP("core", "the same pixels, {what}"),
    QT_TRANSLATE_NOOP("core", "another shot of the scene"),
    QT_TRANSLATE_NOOP("core", "re-encoded"),
    QT_TRANSLATE_NOOP("core", "re-encoded: {what}"),
    QT_TRANSLATE_NOOP("core", "mirrored"),
    QT_TRANSLATE_NOOP("core", "rotated by {number}°"),
    QT_TRANSLATE_NOOP("core", "cropped: the first shows {number} % of the second"),
    QT_TRANSLATE_NOOP("core", "cropped: the second shows {number} % of the first"),
    QT_TRANSLATE_NOOP("core", "resized: {what}"),
    QT_TRANSLATE_NOOP("core", "resized to {number} %"),
    QT_TRANSLATE_NOOP("core", "recolored: gray"),
    QT_TRANSLATE_NOOP("core", "recolored"),
    QT_TRANSLATE_NOOP("core", "overlay: {number} % of it covered or retouched"),
    # why a file could not be used
    QT_TRANSLATE_NOOP("core", "The file is empty."),
    QT_TRANSLATE_NOOP("core", "The file can't be read: {why}."),
    QT_TRANSLATE_NOOP("core", "This is not a photo in a format that is known."),
    QT_TRANSLATE_NOOP("core", "This is a file, not a folder."),
    QT_TRANSLATE_NOOP("core", "This is named as an SVG drawing, not a photo."),
    QT_TRANSLATE_NOOP("core", "The picture claims to be absurdly large."),
    QT_TRANSLATE_NOOP("core", "The picture claims to be absurdly large ({pixels})."),
    QT_TRANSLATE_NOOP("core", "The picture is too large for this computer's memory."),
    QT_TRANSLATE_NOOP("core", "The file changed while it was read; scan again."),
    QT_TRANSLATE_NOOP("core", "The file vanished during the scan."),
    QT_TRANSLATE_NOOP("core", "The picture is cut off: the file ends too early."),
    QT_TRANSLATE_NOOP(
        "core", "The camera's RAW file can't be decoded; it may be damaged or of an unknown model."
    ),
    QT_TRANSLATE_NOOP("core", "The picture is damaged and can't be decoded."),
    QT_TRANSLATE_NOOP("core", "The folder is not there; a drive may be unplugged."),
    QT_TRANSLATE_NOOP("core", "The folder can't be read: {why}."),
    QT_TRANSLATE_NOOP("core", "The link points to nothing."),
    QT_TRANSLATE_NOOP("core", "Its date of change is after the year 2262; mend that."),
    QT_TRANSLATE_NOOP(
        "core",
        "The program stopped while it read this file; it is skipped until it changes.",
    ),
    *REMOVAL_SENTENCES,
    # databases and settings
    QT_TRANSLATE_NOOP("core", "The cache: {reason}"),
    QT_TRANSLATE_NOOP("core", "The cache ({path}): {reason}"),
    QT_TRANSLATE_NOOP("core", "Your decisions: {reason}"),
    QT_TRANSLATE_NOOP("core", "Your decisions ({path}): {reason}"),
    QT_TRANSLATE_NOOP("core", "The disk is full."),
    QT_TRANSLATE_NOOP("core", "The folder or file can't be written to."),
    QT_TRANSLATE_NOOP("core", "The file can't be opened; the folder may be missing or protected."),
    QT_TRANSLATE_NOOP("core", "Another running Samelens is using it."),
    QT_TRANSLATE_NOOP("core", "The disk can't be read or written."),
    QT_TRANSLATE_NOOP("core", "The file is damaged."),
    QT_TRANSLATE_NOOP("core", "{path} can't be made ({why})."),
    QT_TRANSLATE_NOOP(
        "core",
        "{path} was written by a newer version of Samelens. Please update Samelens; "
        "nothing was changed.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "The file with your decisions is damaged: {path}. It was left as it is. Backups, if any, "
        "lie beside it ({backups}): rename one to {name} to go back to it.",
    ),
    QT_TRANSLATE_NOOP("core", "Choose at least one folder to scan."),
    QT_TRANSLATE_NOOP("core", "The cache was damaged and is built anew; photos are read again."),
    QT_TRANSLATE_NOOP("core", "This computer has no {one} device to compute with."),
    QT_TRANSLATE_NOOP("core", "{path} is neither a folder nor a picture."),
    # teaching, and a table of verdicts
    QT_TRANSLATE_NOOP(
        "core",
        "Retraining needs {least} verdicts about photos that were scanned, {each} of each kind; "
        "there are {same} same and {different} different.",
    ),
    QT_TRANSLATE_NOOP("core", "At least {count} photos that were scanned must be at hand."),
    # heads
    QT_TRANSLATE_NOOP(
        "core",
        "The head that you taught can't be used: {reason} The one that came with Samelens is used "
        "instead. Your verdicts are all there: retrain on the Teach page.",
    ),
    QT_TRANSLATE_NOOP("core", "another version of Samelens made it."),
    QT_TRANSLATE_NOOP("core", "it belongs to another backbone."),
    QT_TRANSLATE_NOOP(
        "core",
        "The head in use was taught by your verdicts, which say more than copies can. To adapt "
        "without them, use the head that came with Samelens first.",
    ),
    QT_TRANSLATE_NOOP("core", "it was taught to another head than the one that ships now."),
    QT_TRANSLATE_NOOP("core", "its file can't be read ({why})."),
    QT_TRANSLATE_NOOP("core", "its file was altered."),
    QT_TRANSLATE_NOOP("core", "its file is damaged ({why})."),
    QT_TRANSLATE_NOOP("core", "Head {number} belongs to another backbone."),
    QT_TRANSLATE_NOOP("core", "There is no head {number}."),
    QT_TRANSLATE_NOOP("core", "The head can't be kept in {path}: {why}."),
    QT_TRANSLATE_NOOP("core", "The head {name} belongs to another backbone."),
    QT_TRANSLATE_NOOP("core", "The head {name} can't be used: {why}"),
    QT_TRANSLATE_NOOP("core", "The card {name} of a head can't be read: {why}"),
    # backbones and their weights
    QT_TRANSLATE_NOOP("core", "comes with Samelens, made for finding copies"),
    QT_TRANSLATE_NOOP("core", "torchvision's first for ImageNet: names 76.1 % of its pictures"),
    QT_TRANSLATE_NOOP("core", "torchvision's second for ImageNet: names 80.9 % of its pictures"),
    QT_TRANSLATE_NOOP(
        "core",
        "The head of {name} is trained on copies of your own photos: scan at least {least} "
        "different ones first.",
    ),
    QT_TRANSLATE_NOOP("core", "There is no backbone {name}. Known are {names}."),
    QT_TRANSLATE_NOOP("core", "The backbone {name} is not here yet. Fetch it: {command}"),
    QT_TRANSLATE_NOOP(
        "core",
        "The backbone {name} has no head yet, so nothing can say which photos match. "
        "Train one on your own photos in Settings, Backbones, or: {command}. Or go back: {back}",
    ),
    QT_TRANSLATE_NOOP("core", "Which backbone was chosen can't be read. Choose again: {command}"),
    QT_TRANSLATE_NOOP("core", "The choice can't be kept in {path}: {why}"),
    QT_TRANSLATE_NOOP(
        "core",
        "The weights {name} are not the ones this program was made with; they may be damaged. "
        "{what}",
    ),
    QT_TRANSLATE_NOOP("core", "The weights {name} can't be read ({why}). {what}"),
    QT_TRANSLATE_NOOP("core", "The weights {name} can't be read."),
    QT_TRANSLATE_NOOP(
        "core", "The description of the weights {name} can't be read ({why}). {what}"
    ),
    QT_TRANSLATE_NOOP("core", "The weights of {name} are not those of a ResNet-50 ({why})."),
    QT_TRANSLATE_NOOP("core", "The weights of {name} hold numbers that are not finite."),
    QT_TRANSLATE_NOOP("core", "The weights {name} are not those of a ResNet-50."),
    QT_TRANSLATE_NOOP("core", "The weights {name} don't fit: {why}"),
    QT_TRANSLATE_NOOP("core", "The weights can't be kept in {path}: {why}"),
    QT_TRANSLATE_NOOP("core", "{path} doesn't fit the backbone {name}."),
    QT_TRANSLATE_NOOP("core", "{path} is damaged. {what}"),
    QT_TRANSLATE_NOOP("core", "Please install Samelens again."),
    QT_TRANSLATE_NOOP("core", "Please train its head again."),
    QT_TRANSLATE_NOOP("core", "Please fetch them again."),
    QT_TRANSLATE_NOOP("core", "What was fetched is deleted; fetch it again."),
    QT_TRANSLATE_NOOP("core", "Choose {name}."),
    QT_TRANSLATE_NOOP(
        "core",
        "The download of {name} broke off after {number} %. Fetch it again: it goes on from there.",
    ),
    QT_TRANSLATE_NOOP("core", "The server refused to send {name} (HTTP status {number})."),
    QT_TRANSLATE_NOOP(
        "core",
        "The server that has {name} can't be reached. Check the network, or fetch the file "
        "elsewhere and choose it here.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "The server sent another file than {name}; nothing of it was kept. Try again later.",
    ),
    QT_TRANSLATE_NOOP("core", "The disk is full: {path} has no room for the weights."),
    # sentences that begin with a file are the least exact
    QT_TRANSLATE_NOOP("core", "The demo can't be written to {path}: {why}."),
    QT_TRANSLATE_NOOP("core", "{path} is not empty. Choose a new folder for the demo."),
    QT_TRANSLATE_NOOP("core", "{path} can't be read: {why}."),
    QT_TRANSLATE_NOOP("core", "{path} can't be written: {why}."),
    QT_TRANSLATE_NOOP("core", "{path} can't be written to: {why}."),
    QT_TRANSLATE_NOOP("core", "{path} can't be deleted: {why}."),
)
TEMPLATES = tuple(str(one) for one in _MARKED)
"""What is matched, without the marks that let lupdate find it."""
