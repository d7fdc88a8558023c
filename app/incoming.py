"""Photos that come from other programs: dropped or pasted files, and pictures without a file."""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QTemporaryDir, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QImage


class IncomingPhotos:
    """Owns the folder where pictures without a file are kept while the program runs."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()
        self._numbers = itertools.count(1)

    def files(self, data: QMimeData) -> list[Path]:
        """The files that are offered; a bare picture becomes one. Empty: nothing of use."""
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        files = [path for path in paths if path.is_file()]
        if not files and data.hasImage():
            image = QImage(data.imageData())
            file = Path(self._folder.filePath(f"pasted {next(self._numbers)}.png"))
            if image.save(str(file)):
                return [file]
        return files

    def pasted(self) -> list[Path]:
        """What the clipboard holds."""
        return self.files(QGuiApplication.clipboard().mimeData())


@dataclass(frozen=True, slots=True)
class DroppedFolders:
    """What was dropped where folders are wanted; ``others`` counts what is none."""

    folders: tuple[Path, ...]
    others: int


def dropped_folders(data: QMimeData) -> DroppedFolders:
    """Folders of this computer, and what else was among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    folders = tuple(path for path in paths if path.is_dir())
    return DroppedFolders(folders, max(len(data.urls()), 1) - len(folders))


def offers_photo(data: QMimeData) -> bool:
    """True if a drag may hold photos."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def open_folder_of(path: Path) -> bool:
    """Show a file's folder in the desktop's file manager; False if that can't be done."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
