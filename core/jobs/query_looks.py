"""Says of a query and photos of the library what a scan would say: not by the head alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.closer_look.looks import CLOSER_LOOK_FROM
from core.closer_look.readable_contents import PhotosOf
from core.closer_look.scene_verifier import SceneVerifier
from core.closer_look.verifier import Verifier
from core.jobs.photo_scorer import PhotoScorer
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.records import ContentHash, Level, Photo
from core.storage.evidence_cache import EvidenceCache

THREADS = 2


@dataclass(frozen=True, slots=True)
class HeadScores:
    """What the head says of the query and one content: the probability that both are one photo, and
    the probability that both show one scene."""

    same_photo: float
    same_scene: float


class QueryLooks:
    """One query's looks. What is measured is remembered as ``evidence``, and taken from there."""

    def __init__(
        self,
        query: Photo,
        scorer: PhotoScorer,
        photos_of: PhotosOf,
        evidence: EvidenceCache,
        decoder: Decoder,
        progress: Progress,
    ) -> None:
        self._query, self._scorer, self._photos_known = query, scorer, photos_of
        self._closer_look = Verifier(
            scorer.weighing, self._photos_of, evidence, decoder, progress, THREADS
        )
        self._geometry = SceneVerifier(self._photos_of, evidence, decoder, progress, THREADS)

    def levels(
        self, scores: Mapping[ContentHash, HeadScores]
    ) -> dict[ContentHash, tuple[Level | None, float]]:
        """The strictest level that each content reaches with the query, and its score there, as
        :meth:`~core.jobs.photo_scorer.PhotoScorer.level_of`. ``scores``: the most alike first; that
        one may stand out, and is looked at however it scores. Where a photo isn't there, the head
        has the word. Raises Cancelled and DatabaseError."""
        query = self._query.content_hash
        likely = [
            content
            for at, (content, score) in enumerate(scores.items())
            if at == 0 or score.same_photo >= CLOSER_LOOK_FROM
        ]
        verified = self._closer_look.verified(
            [(query, content) for content in likely],
            [scores[content].same_photo for content in likely],
        )
        same_photo = {content: score.same_photo for content, score in scores.items()}
        same_photo.update(zip(likely, verified, strict=True))
        photos = self._photos_of([query, *scores]).items()
        here = {content for content, of in photos if any(photo.path.exists() for photo in of)}
        there = [content for content in scores if {query, content} <= here]
        of_scene = self._of_scene(there, scores)
        return {
            content: self._scorer.level_of(
                same_photo[content], of_scene.get(content, score.same_scene)
            )
            for content, score in scores.items()
        }

    def _of_scene(
        self, contents: Sequence[ContentHash], scores: Mapping[ContentHash, HeadScores]
    ) -> dict[ContentHash, float]:
        pairs = [(self._query.content_hash, content) for content in contents]
        by_head = [scores[content].same_scene for content in contents]
        return dict(zip(contents, self._geometry.verified(pairs, by_head), strict=True))

    def _photos_of(self, contents: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        photos = self._photos_known(contents)
        query = self._query.content_hash
        if query in contents:
            photos[query] = [self._query, *photos.get(query, [])]
        return photos
