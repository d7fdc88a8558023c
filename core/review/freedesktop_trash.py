"""The trash of Linux desktops, so that no file in it is ever replaced.

freedesktop.org, Trash specification 1.0: a file's name in the trash is taken by creating its note
(``info/NAME.trashinfo``) with ``O_EXCL``; only then does the file move to ``files/NAME``. A file
goes to the trash of its own drive, so that it is renamed and not copied.
"""

from __future__ import annotations

import errno
import os
import secrets
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from urllib.parse import quote, unquote_to_bytes

from core.paths import base_folder
from core.review.drives import device_of, top_folder
from core.review.file_moves import move_without_overwriting
from core.review.file_renames import rename_without_overwriting
from core.review.on_disk import add_folder, make_folder, sync_names, sync_open

NOTE_ENDING = ".trashinfo"
LONGEST_ENDING = 32
"""Characters: what follows the last dot of a longer one is no ending but part of the name."""


@dataclass(frozen=True, slots=True)
class TrashFolder:
    """One trash: ``files`` and ``info`` side by side. ``top``: of its drive, None at home."""

    folder: Path
    top: Path | None

    @property
    def files(self) -> Path:
        """Where the files are."""
        return self.folder / "files"

    @property
    def info(self) -> Path:
        """Where their notes are."""
        return self.folder / "info"

    def note_of(self, name: str) -> Path:
        """The note of a file."""
        return self.info / f"{name}{NOTE_ENDING}"

    def original(self, name: str) -> Path | None:
        """Where a file was that has this name in the trash; None without a note that says it."""
        try:
            lines = self.note_of(name).read_bytes().splitlines()
        except OSError:
            return None
        for line in lines:
            if line.startswith(b"Path="):
                path = Path(os.fsdecode(unquote_to_bytes(line.removeprefix(b"Path=").strip())))
                return path if self.top is None else self.top / path
        return None


def send(path: Path) -> Path:
    """Move a file to the trash of its drive; its new place. Raises OSError with the file where it
    was."""
    path = real_place(path)
    path.lstat()
    home = home_trash()
    is_at_home = device_of(path) == device_of(home.folder)
    if is_at_home:
        try:
            return _send(path, home)
        except OSError as error:
            if error.errno != errno.EXDEV:  # another mount of the same device
                raise
    try:
        return _send(path, _drive_trash(path))
    except OSError:
        if not is_at_home:
            raise
    return _send(path, home, may_copy=True)


def trash_folders(path: Path) -> Iterator[TrashFolder]:
    """Every trash that may hold a file that lay at ``path``."""
    yield home_trash()
    for top in dict.fromkeys([*path.absolute().parents, *real_place(path).parents]):
        yield TrashFolder(top / ".Trash" / str(os.getuid()), top)
        yield TrashFolder(top / f".Trash-{os.getuid()}", top)


def home_trash() -> TrashFolder:
    """The trash of the user's home."""
    return TrashFolder(base_folder("XDG_DATA_HOME", ".local/share") / "Trash", None)


def real_place(path: Path) -> Path:
    """A path without links in its folders; what it names may itself be a link."""
    return Path(os.path.realpath(path.parent), path.name)


def _send(path: Path, trash: TrashFolder, *, may_copy: bool = False) -> Path:
    for folder in (trash.folder, trash.files, trash.info):
        make_folder(folder, 0o700)
    said = path if trash.top is None else path.relative_to(trash.top)
    for name in _names(path.name, trash.info):
        note, place = trash.note_of(name), trash.files / name
        if not _take(note, place, said):
            continue
        try:
            if may_copy:
                staged = trash.files / f".samelens-{secrets.token_hex(8)}"
                move_without_overwriting(path, place, staged)
            else:
                rename_without_overwriting(path, place)
        except FileExistsError:
            note.unlink()
            continue
        except OSError:
            note.unlink()
            raise
        return place
    raise AssertionError("names never end")


def _take(note: Path, place: Path, said: Path) -> bool:
    """Take a name by writing its note, on the disk when this returns; False if it is taken."""
    date = datetime.now().strftime("%Y-%m-%dT%H:%M:%S")
    text = f"[Trash Info]\nPath={quote(os.fsencode(said))}\nDeletionDate={date}\n"
    try:
        with open(note, "x", encoding="ascii", opener=_for_owner_alone) as stream:
            stream.write(text)
            stream.flush()
            sync_open(stream.fileno())
        sync_names(note.parent)
    except FileExistsError:
        return False
    except OSError:
        note.unlink(missing_ok=True)
        raise
    if os.path.lexists(place):  # a file without a note has this name
        note.unlink()
        return False
    return True


def _for_owner_alone(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)


def _names(name: str, info: Path) -> Iterator[str]:
    """The file's own name, then ones that no other file will have; each with room for the note."""
    longest = os.pathconf(info, "PC_NAME_MAX") - len(NOTE_ENDING)
    stem, ending = os.path.splitext(name)
    if len(ending) > LONGEST_ENDING:
        stem, ending = name, ""
    if len(os.fsencode(name)) <= longest:
        yield name
    while True:
        more = f" {secrets.token_hex(4)}{ending}"
        short = stem
        while len(os.fsencode(short + more)) > longest:
            short = short[:-1]
        yield short + more


def _drive_trash(path: Path) -> TrashFolder:
    """That of all users, if the administrator made one; else the user's own. Raises OSError."""
    top, user = top_folder(path.parent), os.getuid()
    shared = top / ".Trash"
    with suppress(OSError):
        mode = shared.lstat().st_mode
        if stat.S_ISDIR(mode) and mode & stat.S_ISVTX:
            add_folder(shared / str(user), 0o700)
            return TrashFolder(shared / str(user), top)
    own = top / f".Trash-{user}"
    add_folder(own, 0o700)
    if own.is_symlink():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(own))
    return TrashFolder(own, top)
