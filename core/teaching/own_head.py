"""A backbone that was fetched gets its head: from edited copies of the user's own photos.

A head can't be fetched with a backbone, and without one nothing says which photos match. Photos
come from earlier scans. Those that a head which is there already calls alike are left out, so that
nobody's duplicates are taught as different photos; rendered pictures make up for small libraries.
Smaller than what ships (``samelens train --pool``), so that it takes minutes. Imports torch.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PIL import Image
from safetensors import SafetensorError

from core.embedding.backbones import Backbones
from core.embedding.pipeline import PhotoEmbedder
from core.embedding.specs import EmbedderSpec
from core.errors import CoreError, UnusableInput
from core.learning.bundled import fit_head, save_trained
from core.learning.corpus import Source, embed_with_copies
from core.learning.rendered import rendered_sources
from core.learning.training import TrainingSettings
from core.matching.head import HeadCard
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.progress import Progress
from core.storage.lessons import LEAST
from core.teaching.known_photos import KnownPhotos, known_photos
from core.teaching.own_copies import pictures_of
from core.teaching.reasons import TeachingRefusal

PHOTOS, RENDERED, COPIES = 240, 120, 6
ALIKE = 0.1
"""Photos that a head gives more than this may be copies: only one of them is learned from."""
NEIGHBORS = 10
SETTINGS = TrainingSettings(steps=900, rounds=6, finish_steps=150)


def train_own_head(
    places: Places,
    name: str,
    progress: Progress,
    load_embedder: Callable[[EmbedderSpec], PhotoEmbedder],
    decoder: Decoder,
    settings: TrainingSettings = SETTINGS,
) -> HeadCard:
    """Make the head of the backbone ``name`` and keep it where scans look for it; its card.

    Raises UnusableInput with fewer than 20 photos at hand that were scanned, WeightsError where the
    backbone is not here, Cancelled, and CoreError for a disk that takes nothing.
    """
    backbones = Backbones(places.data_folder)
    spec = backbones.spec(name)
    pictures = _different_photos(
        places, _guide(places, backbones), decoder, progress, settings.seed
    )
    if len(pictures) < LEAST:
        raise UnusableInput(TeachingRefusal.TOO_FEW_FOR_BACKBONE, name=name, least=LEAST)
    sources: list[Source] = [picture.copy for picture in pictures]
    sources += rendered_sources(RENDERED)
    corpus = embed_with_copies(
        sources, load_embedder(spec), progress, copies=COPIES, seed=settings.seed
    )
    trained = fit_head(corpus, 0, spec, settings, progress)
    assert spec.folder is not None  # of a backbone that was fetched
    try:
        return save_trained(trained, spec, spec.folder)
    except (OSError, SafetensorError) as error:
        raise CoreError(TeachingRefusal.NOT_KEPT, path=spec.folder, why=str(error)) from error


def _guide(places: Places, backbones: Backbones) -> EmbedderSpec:
    """Of the backbones with a head the one that saw the most photos."""
    with_head = [backbones.spec(known.name) for known in backbones.listed() if known.has_head]

    def seen(spec: EmbedderSpec) -> int:
        with known_photos(places, spec) as known:
            return len(known.nodes)

    return max(with_head, key=seen)


def _different_photos(
    places: Places, guide: EmbedderSpec, decoder: Decoder, progress: Progress, seed: int
) -> Sequence[Image.Image]:
    with known_photos(places, guide) as known:
        kept = without_look_alikes(known, known.shuffled(seed)[: 2 * PHOTOS], progress)
        pictures = pictures_of(known.at_hand(kept), PHOTOS, decoder, progress)
        return [picture for _, picture in pictures]


def without_look_alikes(
    known: KnownPhotos, drawn: Sequence[int], progress: Progress
) -> Sequence[int]:
    """``drawn`` in its order, without photos that look much like an earlier one."""
    if len(drawn) < 2:
        return drawn
    near = known.near(drawn, NEIGHBORS, progress)
    a, b = known.both(near)
    alike = near[known.base.score(a, b) >= ALIKE]
    others: dict[int, set[int]] = {}
    for first, second in alike.tolist():
        others.setdefault(first, set()).add(second)
        others.setdefault(second, set()).add(first)
    kept: dict[int, None] = {}
    for number in drawn:
        if not others.get(number, set()) & kept.keys():
            kept[number] = None
    return list(kept)
