"""The exception tree: errors sorted by who is to blame.

::

    CoreError               the environment's fault: shown to the user as a sentence
    ├── UnreadablePhoto     a file that can't be decoded; a scan lists it and goes on
    ├── DatabaseError       cache or store: disk full, locked, damaged
    │   ├── DamagedDatabase its content can't be trusted
    │   │   └── DamagedCache    the cache's, which can be built anew
    │   └── NewerDatabase   written by a newer version of the program
    ├── WeightsError        weights or head: missing, altered, wrong shapes, not finite
    ├── MarkRefused         this photo may not be marked (keeper, reference, last copy)
    ├── UnusableMetadata    a sidecar that can't be read or added to
    ├── RemovalError        a file that could not be removed or brought back
    ├── ActorRefused        another Samelens is moving files
    └── UnusableInput       a folder, file or setting that can't be used
    Cancelled               the user asked to stop: no error at all, silent

Anything else is a bug in Samelens: it is not caught, the crash dialog and the log take it.
"""

from __future__ import annotations

from core.wording.codes import Code
from core.wording.reasons import Field, Reason


class CoreError(Exception):
    """The environment's fault; ``str(error)`` is a sentence the user can act on, in English, and
    ``reason`` what the window translates."""

    def __init__(self, reason: Reason | Code, /, **fields: Field) -> None:
        self.reason = Reason.of(reason, **fields) if isinstance(reason, Code) else reason
        super().__init__(self.reason)


class UnreadablePhoto(CoreError):
    """A file that can't be decoded as a photo."""


class DatabaseError(CoreError):
    """A database that can't be opened, read or written."""


class DamagedDatabase(DatabaseError):
    """A database whose content is damaged, or a file that is no database."""


class DamagedCache(DamagedDatabase):
    """A damaged cache: it may be lost, and is built anew."""


class NewerDatabase(DatabaseError):
    """A database written by a newer version of the program."""


class WeightsError(CoreError):
    """Weights or a head that are missing, altered, of the wrong shape or not finite."""


class MarkRefused(CoreError):
    """A photo that may not be marked: keeper, reference folder or last copy."""


class UnusableMetadata(CoreError):
    """A sidecar, or what a photo says of itself, that can't be read or added to."""


class RemovalError(CoreError):
    """A file that could not be removed or brought back; nothing of it was lost."""


class ActorRefused(CoreError):
    """A removal or an undo that may not begin, since another one is at work."""


class UnusableInput(CoreError):
    """A folder, file or setting given by the user that can't be used."""


class Cancelled(Exception):
    """The user asked to stop; caught once, at the rim, and shown to nobody."""
