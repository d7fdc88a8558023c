"""The engine of Samelens: folders in, groups of duplicate photos out. Knows no Qt.

What scripts may rely on is named here, and comes from nowhere else::

    from pathlib import Path
    from core import Places, Progress, ScanFolder, ScanSettings, compare, scan

    settings = ScanSettings((ScanFolder(Path("photos")),))
    for group in scan(settings, Places.of_user(), Progress()).groups:
        print(group.level, *(member.photo.path for member in group.members))
    print(compare(Path("a.jpg"), Path("b.jpg")).level)

======================================  =========================================================
``scan``, ``ScanSettings``              ``ScanFolder`` and ``Level`` in, ``ScanResult`` out:
                                        ``Group``, ``Member``, ``Photo``, ``Problem``
``compare``                             two photos -> ``Comparison``
``Retrieval``, ``PhotoScorer``          the nearest to a photo among all that were scanned
``ReviewSession``, ``with_companions``  which photos go, and which files go with them
``remove``, ``undo``                    the act and the way back: ``ToTrash`` of ``SystemTrash``,
                                        in a ``Journal`` over what ``open_store`` opened
``Places``, ``Progress``                where things are kept; progress, pause and cancel
``CoreError``, ``UnusableInput``        an error of the environment, of what was given,
``Cancelled``                           and that somebody cancelled
======================================  =========================================================

A name is loaded when it is first asked for: ``import core`` alone loads nothing. Imports inside of
``core`` point one way, in the layers that import-linter holds (``pyproject.toml``); modules import
each other by their own names, never from here.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.errors import Cancelled as Cancelled
    from core.errors import CoreError as CoreError
    from core.errors import UnusableInput as UnusableInput
    from core.jobs.compare import Comparison as Comparison
    from core.jobs.compare import compare as compare
    from core.jobs.nearest_photos import Retrieval as Retrieval
    from core.jobs.photo_scorer import PhotoScorer as PhotoScorer
    from core.jobs.scan import scan as scan
    from core.paths import Places as Places
    from core.progress import Progress as Progress
    from core.records import Group as Group
    from core.records import Level as Level
    from core.records import Member as Member
    from core.records import Photo as Photo
    from core.records import Problem as Problem
    from core.records import ScanFolder as ScanFolder
    from core.records import ScanResult as ScanResult
    from core.review.actions import ToTrash as ToTrash
    from core.review.companions import with_companions as with_companions
    from core.review.journal import Journal as Journal
    from core.review.removal import remove as remove
    from core.review.removal import undo as undo
    from core.review.session import ReviewSession as ReviewSession
    from core.review.trash import SystemTrash as SystemTrash
    from core.settings import ScanSettings as ScanSettings
    from core.storage.database import open_store as open_store

__version__ = "0.2.0"

_HOMES = {
    "core.errors": ("Cancelled", "CoreError", "UnusableInput"),
    "core.jobs.compare": ("Comparison", "compare"),
    "core.jobs.nearest_photos": ("Retrieval",),
    "core.jobs.photo_scorer": ("PhotoScorer",),
    "core.jobs.scan": ("scan",),
    "core.paths": ("Places",),
    "core.progress": ("Progress",),
    "core.records": (
        "Group", "Level", "Member", "Photo", "Problem", "ScanFolder", "ScanResult",
    ),
    "core.review.actions": ("ToTrash",),
    "core.review.companions": ("with_companions",),
    "core.review.journal": ("Journal",),
    "core.review.removal": ("remove", "undo"),
    "core.review.session": ("ReviewSession",),
    "core.review.trash": ("SystemTrash",),
    "core.settings": ("ScanSettings",),
    "core.storage.database": ("open_store",),
}  # fmt: skip
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}
__all__ = [*_HOME_OF]

if not TYPE_CHECKING:  # which knows the names from above, and would take any other for one

    def __getattr__(name: str) -> object:
        """Load a name where it is defined (PEP 562)."""
        if name not in _HOME_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_HOME_OF[name]), name)
