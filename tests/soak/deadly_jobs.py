"""Jobs that decode photos, in a process of their own that a decoder may kill.

``python -m tests.soak.deadly_jobs JOB PLACES PHOTOS``; prints what was said of which photo. What
makes a decoder deadly is :mod:`tests.soak.deadly_decoder.sitecustomize`.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from unittest.mock import patch

from core.embedding.pipeline import LazyEmbedder, embed_new_photos
from core.embedding.specs import bundled_spec
from core.errors import UnreadablePhoto
from core.paths import Places
from core.photo_files.decoding import Decoder
from core.photo_files.discovery import discover
from core.photo_files.reasons import PhotoProblem
from core.progress import Progress
from core.records import ContentHash, Level, Photo, ScanFolder, ScanResult
from core.review.keeper import build_group
from core.storage.database import open_cache
from core.storage.evidence_cache import EvidenceCache
from core.storage.photo_cache import PhotoCache
from tests.conftest import FakeEmbedder, FakeScorer, photo_of
from tests.folder_trash import FolderTrash


def scan(places: Places, photos: Path, decoder: Decoder) -> None:
    """Brings the cache up to date."""
    with closing(
        open_cache(places.cache_file, lambda problem: say(str(problem.reason)))
    ) as connection:
        cache = PhotoCache(connection)
        cache.begin_scan()
        files = discover([ScanFolder(photos)], Progress(), lambda problem: None)
        embedder = LazyEmbedder(bundled_spec(), FakeEmbedder)
        embed_new_photos(files, cache, embedder, decoder, Progress(), 2)
        for problem in cache.problems_seen(PhotoProblem):
            say(f"{problem.path.name}: {problem.reason}")
        say(f"{len(cache.nodes(bundled_spec().cache_key))} embedded")


def look(places: Places, photos: Path, decoder: Decoder) -> None:
    """The closer look at all of them against the first."""
    from core.closer_look.evidence import Weighing
    from core.closer_look.verifier import Verifier

    by_content = {photo.content_hash: [photo] for photo in _photos(photos)}
    first, *others = by_content

    def photos_of(hashes: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        return {content: by_content[content] for content in hashes}

    with closing(open_cache(places.cache_file, lambda problem: None)) as connection:
        evidence = EvidenceCache(connection)
        verifier = Verifier(Weighing.load(), photos_of, evidence, decoder, Progress(), 2)
        scores = verifier.verified([(first, other) for other in others], [0.5] * len(others))
    for other, score in zip(others, scores, strict=True):
        say(f"{by_content[other][0].path.name}: {'not looked at' if score == 0.5 else 'weighed'}")
    for (photo,) in by_content.values():
        try:
            decoder.decode(photo.path)
        except UnreadablePhoto as error:
            say(f"{photo.path.name}: {error}")


def view(places: Places, photos: Path, decoder: Decoder) -> None:
    """The window's Review over one group of them all; what can't be shown is marked."""
    from PySide6.QtCore import QEventLoop, QSettings
    from PySide6.QtWidgets import QApplication

    from app.main import build_window

    application = QApplication([])
    settings = QSettings(str(places.data_folder / "preferences.ini"), QSettings.Format.IniFormat)
    trash = FolderTrash(places.data_folder / "trash")
    # The screen of the offscreen platform has no room for three photos side by side.
    with patch("app.main_window.keep_within_screen"):
        parts = build_window(places, trash, settings, load_scorer=FakeScorer)
    group = build_group(Level.SAME_PHOTO, _photos(photos), lambda a, b: 0.97, 0.95)
    parts.reviews.open(ScanResult(len(group.members), {}, (), (group,)))
    parts.window.show_page("review")
    parts.window.resize(1280, 800)
    parts.window.show()
    cards = parts.review_page.cards[: len(group.members)]
    while any(card.view.shown_image is None and not card.view.sentence for card in cards):
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    while not cards[-1].isVisible():  # the screen without a display has room for two
        parts.window.resize(1280, 800)
        application.processEvents()
    for card in sorted(cards, key=lambda card: card.name.text()):
        say(f"{card.name.text()}: {card.view.sentence or 'shown'}")
        if card.view.sentence:
            card.toggled.emit()
    say(f"{parts.reviews.session.totals.marked} marked")
    parts.window.close()


def _photos(folder: Path) -> list[Photo]:
    files = sorted(folder.iterdir())
    return [photo_of(file, sha256(file.read_bytes()).digest()) for file in files]


def say(words: str) -> None:
    print(words, flush=True)  # noqa: T201


if __name__ == "__main__":
    job = {"scan": scan, "look": look, "view": view}[sys.argv[1]]
    places = Places.under(Path(sys.argv[2]))
    with closing(Decoder.beside(places.cache_file)) as decoder:
        job(places, Path(sys.argv[3]), decoder)
