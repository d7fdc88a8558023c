"""Sentences of core on the screen: translated here, where they leave it; errors as dialogs.

core speaks English and knows no Qt. Its sentences are matched against :data:`TEMPLATES`; what is in
braces is carried over, and translated too where it is words itself. A sentence that is not listed
is shown as core made it. Bugs of our own go to the crash dialog.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from core.errors import CoreError

_MARKED: tuple[object, ...] = (
    # sizes
    QT_TRANSLATE_NOOP("core", "{number} B"),
    QT_TRANSLATE_NOOP("core", "{number} KB"),
    QT_TRANSLATE_NOOP("core", "{number} MB"),
    QT_TRANSLATE_NOOP("core", "{number} GB"),
    QT_TRANSLATE_NOOP("core", "{number} TB"),
    # why a photo stays, or how it falls short (core.review.keeper)
    QT_TRANSLATE_NOOP("core", "in a preferred folder"),
    QT_TRANSLATE_NOOP("core", "has its date taken"),
    QT_TRANSLATE_NOOP("core", "most pixels"),
    QT_TRANSLATE_NOOP("core", "best format"),
    QT_TRANSLATE_NOOP("core", "sharpest"),
    QT_TRANSLATE_NOOP("core", "has its place"),
    QT_TRANSLATE_NOOP("core", "highest rating"),
    QT_TRANSLATE_NOOP("core", "most bytes"),
    QT_TRANSLATE_NOOP("core", "taken first"),
    QT_TRANSLATE_NOOP("core", "oldest file"),
    QT_TRANSLATE_NOOP("core", "shortest path"),
    QT_TRANSLATE_NOOP("core", "in a reference folder"),
    QT_TRANSLATE_NOOP("core", "first by name"),
    QT_TRANSLATE_NOOP("core", "chosen by you"),
    QT_TRANSLATE_NOOP("core", "same bytes"),
    QT_TRANSLATE_NOOP("core", "without its date taken"),
    QT_TRANSLATE_NOOP("core", "smaller: {pixels}"),
    QT_TRANSLATE_NOOP("core", "{one} instead of {other}"),
    QT_TRANSLATE_NOOP("core", "fewer bytes: {size}"),
    QT_TRANSLATE_NOOP("core", "edited copy"),
    # what was taken back (core.review.session)
    QT_TRANSLATE_NOOP("core", "mark"),
    QT_TRANSLATE_NOOP("core", "unmark"),
    QT_TRANSLATE_NOOP("core", "keeper"),
    QT_TRANSLATE_NOOP("core", "accept"),
    QT_TRANSLATE_NOOP("core", "not duplicates"),
    QT_TRANSLATE_NOOP("core", "clear marks"),
    QT_TRANSLATE_NOOP("core", "auto-mark"),
    # why a photo can't be marked
    QT_TRANSLATE_NOOP("core", "This photo was removed already."),
    QT_TRANSLATE_NOOP("core", "This is the photo that stays. Make another one the keeper first."),
    QT_TRANSLATE_NOOP("core", "This photo is in a reference folder, which is never touched."),
    QT_TRANSLATE_NOOP("core", "This is the last photo of the group that isn't marked."),
    # the facts table (core.review.facts)
    QT_TRANSLATE_NOOP("core", "Pixels"),
    QT_TRANSLATE_NOOP("core", "more"),
    QT_TRANSLATE_NOOP("core", "Size"),
    QT_TRANSLATE_NOOP("core", "larger"),
    QT_TRANSLATE_NOOP("core", "Format"),
    QT_TRANSLATE_NOOP("core", "less loss"),
    QT_TRANSLATE_NOOP("core", "Taken"),
    QT_TRANSLATE_NOOP("core", "dated"),
    QT_TRANSLATE_NOOP("core", "earlier"),
    QT_TRANSLATE_NOOP("core", "Sharpness"),
    QT_TRANSLATE_NOOP("core", "sharper"),
    QT_TRANSLATE_NOOP("core", "Folder"),
    QT_TRANSLATE_NOOP("core", "Name"),
    QT_TRANSLATE_NOOP("core", "Camera"),
    QT_TRANSLATE_NOOP("core", "is named"),
    QT_TRANSLATE_NOOP("core", "Place"),
    QT_TRANSLATE_NOOP("core", "has it"),
    QT_TRANSLATE_NOOP("core", "{one}, quality {number}"),
    QT_TRANSLATE_NOOP("core", "{one}, lossless"),
    # what changed (core.changes)
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
    QT_TRANSLATE_NOOP("core", "The picture is cut off: the file ends too early."),
    QT_TRANSLATE_NOOP(
        "core", "The camera's RAW file can't be decoded; it may be damaged or of an unknown model."
    ),
    QT_TRANSLATE_NOOP("core", "The picture is damaged and can't be decoded."),
    QT_TRANSLATE_NOOP("core", "The folder is not there; a drive may be unplugged."),
    QT_TRANSLATE_NOOP("core", "The folder can't be read: {why}."),
    QT_TRANSLATE_NOOP("core", "The link points to nothing."),
    QT_TRANSLATE_NOOP("core", "It is not there any more."),
    QT_TRANSLATE_NOOP("core", "It changed since the scan."),
    QT_TRANSLATE_NOOP("core", "{path} can't be read: {why}."),
    # why a file could not be removed or brought back
    QT_TRANSLATE_NOOP("core", "The file is not there any more."),
    QT_TRANSLATE_NOOP("core", "The file changed since the scan. Scan again."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay is not there any more."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay changed since the scan. Scan again."),
    QT_TRANSLATE_NOOP("core", "The photo that should stay is marked too; nothing was done."),
    QT_TRANSLATE_NOOP("core", "It is in a reference folder, which is never touched."),
    QT_TRANSLATE_NOOP("core", "It is the same file as the photo that should stay."),
    QT_TRANSLATE_NOOP("core", "Its bytes are no longer those of the photo that should stay."),
    QT_TRANSLATE_NOOP("core", "Another file lies at {place} already."),
    QT_TRANSLATE_NOOP("core", "Another file lies in its place now; it stays where it is: {place}."),
    QT_TRANSLATE_NOOP("core", "It can't be moved: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be put back: {why}."),
    QT_TRANSLATE_NOOP("core", "A network drive has no trash. It can be moved to a folder instead."),
    QT_TRANSLATE_NOOP("core", "It isn't known where to move it."),
    QT_TRANSLATE_NOOP("core", "It is in the trash, without a link in its place."),
    QT_TRANSLATE_NOOP(
        "core", "The photo that stays lies on another drive, where a hard link can't reach."
    ),
    QT_TRANSLATE_NOOP("core", "No {what} can be made here: {why}."),
    QT_TRANSLATE_NOOP("core", "hard link"),
    QT_TRANSLATE_NOOP("core", "symbolic link"),
    QT_TRANSLATE_NOOP("core", "No link can be put in its place: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be read any more: {why}."),
    QT_TRANSLATE_NOOP("core", "It can't be compared with its copy: {why}."),
    QT_TRANSLATE_NOOP(
        "core", "Where it lies in the trash isn't known. Restore it from there by hand."
    ),
    QT_TRANSLATE_NOOP("core", "It is not {place} any more."),
    QT_TRANSLATE_NOOP(
        "core",
        "It can't be moved to the trash ({why}); the drive may have none. "
        "It can be moved to a folder instead.",
    ),
    QT_TRANSLATE_NOOP(
        "core",
        "In its place lies something else than the link to the photo that stayed; "
        "the file stays where it is: {place}.",
    ),
    QT_TRANSLATE_NOOP("core", "The photo that should stay can't be read: {why}."),
    # dates: core writes months in English
    QT_TRANSLATE_NOOP("core", "{number} Jan {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Feb {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Mar {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Apr {when}"),
    QT_TRANSLATE_NOOP("core", "{number} May {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Jun {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Jul {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Aug {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Sep {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Oct {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Nov {when}"),
    QT_TRANSLATE_NOOP("core", "{number} Dec {when}"),
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
    QT_TRANSLATE_NOOP("core", "The cache was damaged and is built anew; photos are read again."),
    QT_TRANSLATE_NOOP("core", "This computer has no {one} device to compute with."),
    QT_TRANSLATE_NOOP(
        "core", "{path} is not a scan saved by this version of Samelens, or it is damaged."
    ),
    QT_TRANSLATE_NOOP("core", "{path} is neither a folder nor a picture."),
)
TEMPLATES = tuple(str(one) for one in _MARKED)
"""What is matched, without the marks that let lupdate find it."""
WORDS_THEMSELVES = ("what", "reason", "size")
_KIND = r"[\w.]+(?: × \d+)?"
_FORMS = {"number": r"[\d.,]+", "when": r"\d{4}.*", "one": _KIND, "other": _KIND}


def in_words(sentence: str) -> str:
    """A sentence or a few words of core in the language of the window."""
    for template, pattern in _patterns():
        found = pattern.fullmatch(sentence)
        if found is not None:
            told = {
                name: in_words(part) if name in WORDS_THEMSELVES else part
                for name, part in found.groupdict().items()
            }
            return QCoreApplication.translate("core", template).format(**told)
    return sentence


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Those without braces first: they are the more exact ones."""
    ordered = sorted(TEMPLATES, key=lambda template: "{" in template)
    return tuple((template, re.compile(_pattern(template), re.DOTALL)) for template in ordered)


def _pattern(template: str) -> str:
    parts = re.split(r"\{(\w+)\}", template)
    names = iter(parts[1::2])
    made = re.escape(parts[0])
    for text in parts[2::2]:
        name = next(names)
        made += f"(?P<{name}>{_FORMS.get(name, '.+?')}){re.escape(text)}"
    return made


def show_error(parent: QWidget, error: Exception) -> None:
    """Tell a CoreError in a dialog; raise anything else: it is logged and shown as a bug."""
    if not isinstance(error, CoreError):
        raise error
    box = QMessageBox(QMessageBox.Icon.Warning, "Samelens", in_words(str(error)), parent=parent)
    box.open()


def names(sentence: str, path: Path) -> bool:
    """True if a sentence of a CoreError begins with a file: then it is about that file."""
    return sentence.startswith((f"{path}: ", f"{path} "))
