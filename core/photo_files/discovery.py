"""Walks folders for photos: recursive, streaming, in a fixed order, surviving what disks contain.

Hidden folders, trash folders and the thumbnail folders of network drives are skipped. A file seen
twice, through two paths, links or hard links, is one photo (same device and inode). A known photo
extension makes a file a candidate; files with an unknown extension or none are looked into.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from core.photo_files.reasons import FolderProblem, PhotoProblem, file_problem, folder_problem
from core.progress import Progress
from core.records import FoundFile, Problem, ScanFolder
from core.wording.reasons import Reason

RAW_EXTENSIONS = frozenset(
    ".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw"
    " .rw2 .rwl .sr2 .srf .srw .x3f".split()
)
PHOTO_EXTENSIONS = RAW_EXTENSIONS | frozenset(
    ".jpg .jpeg .jpe .jfif .jif .mpo .png .apng .webp .gif .bmp .dib .tif .tiff .avif .heic .heif"
    " .hif .ppm .pgm .pbm .pnm .jp2 .j2k".split()
)
LATEST = 2**63 - 1
"""Nanoseconds since 1970 that a database can hold; some file systems can hold more."""
DRAWING_EXTENSIONS = frozenset({".svg", ".svgz"})
OTHER_EXTENSIONS = frozenset(
    ".txt .md .pdf .doc .docx .xls .xlsx .odt .ods .csv .json .xml .html .htm .css .js .py .zip .gz"
    " .7z .rar .tar .mp4 .mov .avi .mkv .m4v .3gp .webm .mp3 .wav .flac .m4a .ogg .ini .db .sqlite"
    " .log .xmp .aae .lrcat .psd .ai .eps .exe .dll .iso .thm .dop .pp3".split()
)
SKIPPED_FOLDERS = frozenset(
    {"@eadir", "#recycle", "$recycle.bin", "system volume information", "lost+found", "recycler"}
)
_MAGIC = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"FUJIFILMCCD-RAW",
)
_ISO_BRANDS = frozenset({b"avif", b"avis", b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"crx "})


def looks_like_photo(head: bytes) -> bool:
    """True if a file's first 16 bytes are those of a photo format (magic numbers)."""
    if head.startswith(_MAGIC):
        return True
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    return head[4:8] == b"ftyp" and head[8:12] in _ISO_BRANDS


def discover(
    folders: Sequence[ScanFolder], progress: Progress, on_problem: Callable[[Problem], None]
) -> Iterator[FoundFile]:
    """Yield the photos in ``folders``; reference folders first, so that they own what is shared.

    What can't be read goes to ``on_problem``; nothing is raised but Cancelled.
    """
    walk = _Walk(progress, on_problem)
    ordered = sorted(folders, key=lambda folder: not folder.is_reference)
    references = [_real(folder.path) for folder in folders if folder.is_reference]
    for folder in ordered:
        try:
            is_folder = stat.S_ISDIR(folder.path.stat().st_mode)
        except OSError as error:
            on_problem(Problem(folder.path, folder_problem(error)))
            continue
        if not is_folder:
            on_problem(Problem(folder.path, Reason.of(FolderProblem.IS_FILE)))
            continue
        inside_reference = any(
            _real(folder.path).is_relative_to(reference) for reference in references
        )
        yield from walk.files(folder.path, folder.is_reference or inside_reference)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))


class _Walk:
    """One walk over all folders; remembers the folders and files it has seen."""

    def __init__(self, progress: Progress, on_problem: Callable[[Problem], None]) -> None:
        self._progress = progress
        self._on_problem = on_problem
        self._folders: set[tuple[int, int]] = set()
        self._files: set[tuple[int, int]] = set()

    def files(self, top: Path, is_reference: bool) -> Iterator[FoundFile]:
        """Depth first, names sorted; no recursion, so that no depth is too deep."""
        waiting = [os.fspath(top)]
        while waiting:
            folder = waiting.pop()
            self._progress.check()
            below: list[str] = []
            for entry in self._entries(folder):
                if self._is_folder(entry):
                    below.append(entry.path)
                elif (photo := self._photo(entry, is_reference)) is not None:
                    yield photo
            waiting.extend(reversed(below))

    def _entries(self, folder: str) -> list[os.DirEntry[str]]:
        try:
            status = os.stat(folder)
            identity = (status.st_dev, status.st_ino)
            if status.st_ino and identity in self._folders:
                return []  # a symlink loop, or a folder given twice
            self._folders.add(identity)
            with os.scandir(folder) as entries:
                return sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._on_problem(Problem(Path(folder), folder_problem(error)))
            return []

    def _is_folder(self, entry: os.DirEntry[str]) -> bool:
        try:
            if not entry.is_dir():
                return False
        except OSError as error:
            self._on_problem(Problem(Path(entry.path), folder_problem(error)))
            return False
        return not (entry.name.startswith(".") or entry.name.lower() in SKIPPED_FOLDERS)

    def _photo(self, entry: os.DirEntry[str], is_reference: bool) -> FoundFile | None:
        extension = os.path.splitext(entry.name)[1].lower()
        if entry.name.startswith(".") or extension in OTHER_EXTENSIONS:
            return None
        path = Path(entry.path)
        if extension in DRAWING_EXTENSIONS:
            self._on_problem(Problem(path, Reason.of(PhotoProblem.DRAWING)))
            return None
        try:
            status = _status_of_photo(entry, extension)
        except OSError as error:
            self._on_problem(Problem(path, _entry_problem(entry, error)))
            return None
        if status is None or (status.st_dev, status.st_ino) in self._files:
            return None
        if status.st_mtime_ns > LATEST:
            self._on_problem(Problem(path, Reason.of(PhotoProblem.DATE_TOO_LATE)))
            return None
        identity = (status.st_dev, status.st_ino)
        if status.st_ino:
            self._files.add(identity)
        return FoundFile(path, status.st_size, status.st_mtime_ns, identity, is_reference)


def _status_of_photo(entry: os.DirEntry[str], extension: str) -> os.stat_result | None:
    """None for what is no regular file, or no photo by name and by content."""
    status = entry.stat()
    if not stat.S_ISREG(status.st_mode):
        return None
    if extension not in PHOTO_EXTENSIONS and not _content_is_photo(Path(entry.path)):
        return None
    # On Windows DirEntry.stat leaves device and inode at zero.
    return os.stat(entry.path) if os.name == "nt" else status


def _content_is_photo(path: Path) -> bool:
    with path.open("rb") as stream:
        return looks_like_photo(stream.read(16))


def _entry_problem(entry: os.DirEntry[str], error: OSError) -> Reason:
    if isinstance(error, FileNotFoundError) and entry.is_symlink():
        return Reason.of(PhotoProblem.DANGLING_LINK)
    return file_problem(error)
