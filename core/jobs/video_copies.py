"""Videos of the same bytes: what a scan reads of the videos that it meets, and that is little.

Only videos of one size can be copies of each other; of these a few places are looked at, and only
what is alike there is hashed as a whole. So a disk full of videos is never read in full. Nothing
is decoded. A video that is part of a photo, as a Live Photo's is, is left to its photo.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import compress
from pathlib import Path
from typing import TypeVar

from core.embedding.unusable_files import refuse_if_changed, undecodable, unreadable
from core.errors import UnreadablePhoto
from core.paths import open_regular
from core.photo_files.file_kinds import is_video
from core.photo_files.hashing import CHUNK, hash_of_stream
from core.photo_files.sampled_bytes import sample_of
from core.progress import Progress, Stage
from core.records import FoundFile
from core.review.companion_names import NamesInFolder
from core.review.listed_folders import files_in
from core.storage.photo_cache import PhotoCache
from core.storage.photo_rows import CachedPhoto

Item = TypeVar("Item")


class VideoCopies:
    """The videos of one scan, which walks twice: once to count, once to take."""

    def __init__(self) -> None:
        self._sizes: Counter[int] = Counter()
        self._candidates: list[FoundFile] = []
        self.count = 0

    def add(self, video: FoundFile) -> None:
        """A video of the first walk."""
        self._sizes[video.size] += 1
        self.count += 1

    def setting_aside(self, files: Iterable[FoundFile]) -> Iterator[FoundFile]:
        """``files`` of the second walk without the videos, of which the candidates are kept."""
        for file in files:
            if not file.is_video:
                yield file
            elif self._sizes[file.size] > 1:
                self._candidates.append(file)

    def read(self, cache: PhotoCache, progress: Progress) -> None:
        """Bring ``cache`` up to date with the videos that may be copies. Raises Cancelled and
        DatabaseError."""
        candidates, self._candidates = _on_their_own(self._candidates, progress), []
        known = _known(candidates, cache)
        new = [video for video in candidates if video not in known]
        if new:
            sizes = {video.size for video in new}
            alike = _alike([video for video in candidates if video.size in sizes], cache, progress)
            _hash([video for video in alike if video not in known], cache, progress)


def see_known_videos(videos: Sequence[FoundFile], cache: PhotoCache, progress: Progress) -> None:
    """Mark those as seen that an earlier scan hashed and that are as they were. Raises Cancelled
    and DatabaseError."""
    _known(_on_their_own(_shared(videos, lambda video: video.size), progress), cache)


def _shared(items: Iterable[Item], key: Callable[[Item], Hashable]) -> list[Item]:
    """Those whose key another one has, too, in their order; a key that is None is nobody's."""
    keyed = [(key(item), item) for item in items]
    counts = Counter(value for value, _ in keyed)
    return [item for value, item in keyed if value is not None and counts[value] > 1]


def _on_their_own(videos: Sequence[FoundFile], progress: Progress) -> list[FoundFile]:
    """Those of one size that no photo beside them has a claim to."""
    by_folder: dict[Path, list[FoundFile]] = defaultdict(list)
    for video in videos:
        by_folder[video.path.parent].append(video)
    alone: list[FoundFile] = []
    for folder, inside in by_folder.items():
        names = NamesInFolder(files_in(folder), progress.check)
        alone += [video for video in inside if all(map(is_video, names.owners(video.path.name)))]
    return _shared(alone, lambda video: video.size)


def _known(videos: Sequence[FoundFile], cache: PhotoCache) -> set[FoundFile]:
    """Those that are as an earlier scan hashed them; they are marked as seen."""
    return set(compress(videos, cache.unchanged(videos, None)))


def _alike(videos: Sequence[FoundFile], cache: PhotoCache, progress: Progress) -> list[FoundFile]:
    """Those that may be copies, by a few places of each."""
    looks: dict[FoundFile, bytes] = {}
    for video in progress.track(Stage.VIDEOS, videos):
        try:
            looks[video] = sample_of(video.path, video.size)
        except OSError as error:
            cache.save_photos([unreadable(video, error)])
            progress.add_problem()
    return _shared(looks, looks.__getitem__)


def _hash(videos: Sequence[FoundFile], cache: PhotoCache, progress: Progress) -> None:
    """Saves each at once; the unit of progress is a mebibyte."""
    progress.begin(Stage.VIDEOS, sum(-(-video.size // CHUNK) for video in videos))
    for video in videos:
        row = _row(video, progress.advance)
        if row.problem is not None:
            progress.add_problem()
        cache.save_photos([row])


def _row(video: FoundFile, advance: Callable[[], None]) -> CachedPhoto:
    try:
        with open_regular(video.path) as stream:
            content = hash_of_stream(stream, advance)
        refuse_if_changed(video)
    except UnreadablePhoto as error:
        return undecodable(video, None, error.reason)
    except OSError as error:
        return unreadable(video, error)
    return CachedPhoto(video, content, None)
