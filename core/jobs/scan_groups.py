"""From the photos that a scan saw to its groups: of photos that are alike, and of equal bytes.

Imports torch where there are photos to compare.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable

from core.jobs.scan_library import ScanLibrary
from core.jobs.scan_plan import ScanPlan
from core.matching.embedded_photos import EmbeddedPhotos
from core.photo_files.dates_beside import DatesBeside
from core.progress import Progress, Stage
from core.records import ContentHash, Group, Level, VerdictKind
from core.review.keeper import Choosing, build_group


def find_groups(plan: ScanPlan, library: ScanLibrary, progress: Progress) -> list[Group]:
    """All groups at the level of the settings, what frees most first. Raises Cancelled,
    DatabaseError and WeightsError."""
    groups: list[Group] = []
    photos = None if plan.spec is None else EmbeddedPhotos(library.cache, plan.spec)
    if photos is not None and len(photos) > 1:
        from core.jobs.alike_groups import find_alike_groups

        groups += find_alike_groups(plan, library, photos, progress)
    else:
        progress.begin(Stage.GROUPING)
    grouped = {member.photo.content_hash for group in groups for member in group.members}
    groups += _exact_groups(plan, library, grouped, progress)
    return in_order(groups)


def _exact_groups(
    plan: ScanPlan, library: ScanLibrary, grouped: Collection[ContentHash], progress: Progress
) -> list[Group]:
    """Groups of one content in several photos, unless it is part of a larger group already."""
    alone = [content for content in library.cache.repeated() if content not in grouped]
    groups, dates = [], DatesBeside()
    for content, photos in library.cache.photos_of(alone).items():
        progress.check()
        verdict = library.verdicts.of_pair((content, content))
        if verdict not in (VerdictKind.DIFFERENT, VerdictKind.IGNORE):
            choosing = Choosing(plan.settings.keeper_rules)
            dated = dates.dated(photos)
            groups.append(build_group(Level.EXACT, dated, lambda a, b: 1.0, 1.0, choosing))
    return groups


def in_order(groups: Iterable[Group]) -> list[Group]:
    """What frees most first; not shown: reference photos only, a RAW alone with its own JPEG."""
    shown = [
        group
        for group in groups
        if len(group.members) > 1 and not all(member.photo.is_reference for member in group.members)
    ]
    return sorted(shown, key=lambda group: (-group.bytes_to_free, os.fsencode(group.keeper.path)))
