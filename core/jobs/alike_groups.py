"""From the embeddings of a scan to groups of photos that are alike, step by step.

Imports torch: load this module only where there are photos to compare.
"""

from __future__ import annotations

from core.closer_look.evidence import Weighing
from core.closer_look.looks import CLOSER_LOOK_FROM
from core.closer_look.scene_verifier import SceneVerifier
from core.closer_look.verifier import Verifier
from core.jobs.group_facts import GroupFactsFinder
from core.jobs.keepers import Keepers
from core.jobs.levels import (
    NodeVerdicts,
    PairScores,
    SceneScores,
    same_photo_groups,
    scene_linkage,
    similar_groups,
)
from core.jobs.scan_library import ScanLibrary
from core.jobs.scan_plan import ScanPlan
from core.matching.active_head import active_head, scene_head
from core.matching.embedded_photos import EmbeddedPhotos
from core.matching.neighbor_search import find_candidates, keep_candidates
from core.matching.photo_rows import PhotoRows
from core.matching.scoring import score_pairs, with_outstanding
from core.progress import Progress, Stage
from core.records import Group, Level
from core.storage.verdicts import Verdicts


def find_alike_groups(
    plan: ScanPlan, library: ScanLibrary, photos: EmbeddedPhotos, progress: Progress
) -> list[Group]:
    """The groups among ``photos`` at the level of the settings, in no order. Raises Cancelled,
    DatabaseError and WeightsError."""
    settings, threads = plan.settings, plan.threads
    rows = PhotoRows(library.cache, photos)
    fetch = rows.embedded.vectors
    is_similar = settings.level is Level.SIMILAR
    verdicts = _numbered(library.verdicts, photos)
    head = active_head(library.heads, photos.spec, library.add_problem)

    progress.begin(Stage.MATCHING, len(rows.embedded))
    candidates = find_candidates(rows.embedded, library.folder, threads, progress)

    progress.begin(Stage.SCORING, len(candidates))
    by_head = score_pairs(candidates, fetch, head.for_copies(), progress, CLOSER_LOOK_FROM, threads)
    if by_head is not candidates:
        by_head = with_outstanding(by_head, CLOSER_LOOK_FROM)
        keep_candidates(by_head, rows.embedded, library.folder)  # the next scan need not score them

    progress.begin(Stage.CLOSER_LOOK)
    weighing, photos_of = Weighing.load(), library.cache.photos_of
    closer_look = Verifier(
        weighing, photos_of, library.evidence, library.decoder, progress, threads
    )
    scores = PairScores(rows, head, closer_look)
    threshold = None if is_similar else settings.threshold
    same = same_photo_groups(rows.of_contents(by_head), scores, verdicts, threshold)

    sure = head.threshold(Level.SAME_PHOTO)
    facts = GroupFactsFinder(library.evidence, library.decoder, progress, threads)
    rules = settings.keeper_rules
    keepers = Keepers(library.cache, photos.nodes, rules, sure, facts.of, progress, verdicts)
    if not is_similar:
        progress.begin(Stage.GROUPING)
        return list(keepers.of(same, Level.SAME_PHOTO, scores.looks))

    scene = scene_head(head)
    progress.begin(Stage.SCORING, len(candidates))
    least = scene_linkage(scene, settings.threshold)
    by_scene = score_pairs(candidates, fetch, scene, progress, least, threads)

    progress.begin(Stage.CLOSER_LOOK)
    geometry = SceneVerifier(photos_of, library.evidence, library.decoder, progress, threads)
    scenes = SceneScores(scores, scene, geometry, same)
    similar = similar_groups(rows.of_contents(by_scene), scenes, verdicts, settings.threshold)

    progress.begin(Stage.GROUPING)
    unchanged = {group.nodes: group for group in same}
    copies = [unchanged[group.nodes] for group in similar if group.nodes in unchanged]
    wider = [group for group in similar if group.nodes not in unchanged]
    return [
        *keepers.of(copies, Level.SAME_PHOTO, scores.looks),
        *keepers.of(wider, Level.SIMILAR, scenes.looks),
    ]


def _numbered(verdicts: Verdicts, photos: EmbeddedPhotos) -> NodeVerdicts:
    """What the user said of pairs of ``photos``, by (smaller, larger) node number."""
    kinds = verdicts.among(photos.nodes)
    number = {content: at for at, content in enumerate(photos.nodes)} if kinds else {}
    return {(number[first], number[second]): kind for (first, second), kind in kinds.items()}
