"""What cases from outside do with ``core`` and ``app``: scan, mark, remove, undo, settle.

All that they know of our inner names is in this file; mend it here when names change. Cases import
some modules themselves, by the names that these had once: ``MOVED`` says where each is now.

``python inside.py FILE FUNCTION``, arguments as JSON on standard input, calls FUNCTION of FILE and
prints what it returns as JSON.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from contextlib import closing
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

if __name__ == "__main__":  # not where tests import it: what they are compiled to may be kept
    sys.dont_write_bytecode = True
    sys.path[0] = str(Path(__file__).resolve().parents[1])  # beside this file lies tests/core

from core.paths import Places
from core.progress import Progress
from core.records import ContentHash, Level, Photo, PhotoFacts, ScanFolder
from core.review.actions import ToFolder, ToTrash
from core.review.companions import with_companions
from core.review.journal import Action, Journal, State  # noqa: F401 - attacks take it from here
from core.review.links import LinkInstead
from core.review.removal import remove, undo
from core.review.requests import RemovalRequest
from core.review.session import ReviewSession
from core.review.settling import settle  # noqa: F401 - attacks take it from here
from core.review.trash import SystemTrash
from core.storage.database import open_store
from tests.folder_trash import FolderTrash

MOVED = {
    "core.library.database": "core.storage.database",
    "core.library.photo_cache": "core.storage.photo_cache",
    "core.library.evidence_cache": "core.storage.evidence_cache",
    "core.library.verdicts": "core.storage.verdicts",
    "core.library.lessons": "core.storage.lessons",
    "core.library.heads": "core.storage.heads",
    "core.library.scan_history": "core.storage.scan_history",
    "core.library.upkeep": "core.storage.upkeep",
    "core.library.discovery": "core.photo_files.discovery",
    "core.library.decoding": "core.photo_files.decoding",
    "core.library.camera_raw": "core.photo_files.camera_raw",
    "core.library.measuring": "core.photo_files.measuring",
    "core.library.written_metadata": "core.photo_files.written_metadata",
    "core.library.stated_metadata": "core.photo_files.stated_metadata",
    "core.library.xmp": "core.photo_files.xmp",
    "core.library.gate": "core.photo_files.gate",
    "core.library.decoding_slots": "core.photo_files.decoding_slots",
    "core.library.suspects": "core.photo_files.suspects",
    "core.library.trial": "core.photo_files.trial",
    "core.library.metadata": "core.photo_files.exif",
    "core.matching.alignment": "core.closer_look.alignment",
    "core.matching.agreement": "core.closer_look.agreement",
    "core.matching.evidence": "core.closer_look.evidence",
    "core.matching.verifier": "core.closer_look.verifier",
    "core.changes": "core.closer_look.changes",
    "core.difference": "core.closer_look.difference",
    "core.learning.queries": "core.teaching.queries",
    "core.learning.held_out": "core.teaching.held_out",
    "core.learning.own_copies": "core.teaching.own_copies",
    "core.learning.teaching_report": "core.teaching.teaching_report",
    "core.questions": "core.teaching.questions",
    "core.own_head": "core.teaching.own_head",
    "core.known_photos": "core.teaching.known_photos",
    "core.scan": "core.jobs.scan",
    "core.library_matching": "core.jobs.alike_groups",
    "core.compare": "core.jobs.compare",
    "core.retrieval": "core.jobs.nearest_photos",
    "core.photo_scorer": "core.jobs.photo_scorer",
    "core.bench": "core.benchmark.bench",
    "core.bench_libraries": "core.benchmark.bench_libraries",
    "core.synthetic_photos": "core.benchmark.synthetic_photos",
    "core.backbone_commands": "core.command_line.backbone_commands",
    "core.photo_commands": "core.command_line.photo_commands",
    "core.teaching_commands": "core.command_line.teaching_commands",
    "core.training_commands": "core.command_line.training_commands",
    "core.evaluation.command": "core.command_line.evaluation_commands",
    "core.terminal": "core.command_line.terminal",
    "core.doctor": "core.command_line.doctor",
    "core.learning.labels": "core.evaluation.systems.labels",
}


def keep_old_names() -> None:
    """What cases import by a name of before the move is looked up where it is now."""
    sys.modules["core.library"] = ModuleType("core.library")
    for old, new in MOVED.items():
        sys.modules[old] = _Moved(old, new)


class _Moved(ModuleType):
    def __init__(self, old: str, new: str) -> None:
        super().__init__(old)
        self._new = new

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # others look through all modules, which is no use
            raise AttributeError(name)
        return getattr(import_module(self._new), name)


def photo(path: Path | str, reference: bool = False) -> Photo:
    """A file as a scan would know it."""
    path = Path(path)
    status = path.stat()
    content = ContentHash(hashlib.sha256(path.read_bytes()).digest())
    facts = PhotoFacts(100, 100, "JPEG", 1, None)
    return Photo(path, content, status.st_size, status.st_mtime_ns, facts, reference)


def put(path: Path | str, data: bytes) -> Path:
    """Writes a file, and the folders above it."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def request(marked: Path, keeper: Path) -> RemovalRequest:
    """``marked`` is to go, ``keeper`` stays."""
    return RemovalRequest(photo(marked), photo(keeper))


def store(file: Path) -> Any:
    """To be used with ``with``."""
    return closing(open_store(Path(file)))


def act(requests: Any, file: Path, how: Any, **more: Any) -> Any:
    """Removes; the report."""
    with store(file) as connection:
        return remove(requests, Journal(connection), how, Progress(), **more)


def back(batch: str, file: Path) -> Any:
    """Undoes; the report."""
    with store(file) as connection:
        return undo(batch, Journal(connection), Progress())


def do_scan(
    folders: Any, places: Path, level: str = "exact", references: Any = (), **more: Any
) -> Any:
    """The result object of a scan."""
    from core.jobs.scan import scan
    from core.settings import ScanSettings

    chosen = [ScanFolder(Path(path)) for path in folders]
    chosen += [ScanFolder(Path(path), is_reference=True) for path in references]
    settings = ScanSettings(tuple(chosen), level=Level(level), threads=2, **more)
    return scan(settings, Places.under(Path(places)), Progress())


def removal(kind: str, trash: Any, aside: Path, paths: Any) -> Any:
    """One of the ways to remove."""
    if kind == "trash":
        return ToTrash(trash)
    if kind == "move":
        return ToFolder.keeping_tree(Path(aside), list(paths))
    return LinkInstead(trash, Action.SYMLINK if kind == "symlink" else Action.HARD_LINK)


def clean(
    folder: str,
    kind: str = "trash",
    copy_metadata: bool = False,
    level: str = "exact",
    keep: str = "",
    undoes: bool = False,
    references: Any = (),
    more_folders: Any = (),
    system_trash: bool = False,
) -> dict[str, Any]:
    """Scans, makes a photo whose path has ``keep`` in it the keeper, accepts all, removes, undoes
    if asked.

    ``system_trash``: that of the (scratch) home and of each drive, not a folder beside ``folder``.
    """
    top = Path(folder)
    work = top.parent / f"{top.name}-work"
    work.mkdir(exist_ok=True)
    result = do_scan([top, *more_folders], work / "places", level, references)
    session = ReviewSession(result.groups)
    for number, group in enumerate(result.groups):
        if keep:
            paths = [str(member.photo.path) for member in group.members]
            session.set_keeper(
                number, next((at for at, path in enumerate(paths) if keep in path), 0)
            )
        session.accept(number)
    requested = with_companions(session.removals(), lambda: None)
    trash: Any = SystemTrash() if system_trash else FolderTrash(work / "trash")
    how = removal(
        kind, trash, work / "aside", [request.photo.path for request in requested.requests]
    )
    report = act(requested.requests, work / "store.sqlite", how, copy_metadata=copy_metadata)
    answer: dict[str, Any] = {
        "photos": result.photos,
        "problems": {problem.path.name: str(problem.reason) for problem in result.problems},
        "groups": [[str(each.photo.path) for each in group.members] for group in result.groups],
        "offered": requested.offered,
        "left": requested.left,
        "moved": [str(path) for path in report.moved],
        "failed": {str(problem.path): str(problem.reason) for problem in report.failed},
        "tree": sorted(str(path.relative_to(top)) for path in top.rglob("*")),
    }
    if undoes:
        undone = back(report.batch, work / "store.sqlite")
        answer["back"] = [str(path) for path in undone.moved]
        answer["not_back"] = {str(each.path): str(each.reason) for each in undone.failed}
    return answer


def in_processes(*tasks: Any) -> None:
    """Runs each in a process of its own, all begun at one moment."""
    import time

    begin, pids = time.time() + 1, []
    for task in tasks:
        pid = os.fork()
        if pid == 0:
            try:
                time.sleep(max(0.0, begin - time.time()))
                task()
            finally:
                os._exit(0)
        pids.append(pid)
    for pid in pids:
        os.waitpid(pid, 0)


def slow_drive(seconds: float = 0.004) -> None:
    """From now on every change of a name takes a moment, and so does a new note of the trash, as on
    a network drive: races show."""
    import builtins
    import random
    import time

    def slowed(call: Any) -> Any:
        def later(*words: Any, **more: Any) -> Any:
            time.sleep(random.random() * seconds / 2)
            try:
                return call(*words, **more)
            finally:
                time.sleep(random.random() * seconds / 2)

        return later

    def slow_for_notes(now: Any, later: Any) -> Any:
        def opened(file: Any, *words: Any, **more: Any) -> Any:
            is_note = str(file).rstrip("'").endswith(".trashinfo")
            return (later if is_note else now)(file, *words, **more)

        return opened

    for name in ("link", "unlink", "rename", "replace"):
        setattr(os, name, slowed(getattr(os, name)))
    for module in (builtins, os):
        module.open = slow_for_notes(module.open, slowed(module.open))  # type: ignore[attr-defined]


_application: Any = None


def window(base: Path, trash: Any = None) -> tuple[Any, Any]:
    """The program's window, shown nowhere."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from app.main import build_window

    global _application
    _application = QApplication.instance() or QApplication([])
    Path(base).mkdir(parents=True, exist_ok=True)
    places = Places.under(Path(base))
    settings = QSettings(str(Path(base) / "settings.ini"), QSettings.Format.IniFormat)
    parts = build_window(places, trash or SystemTrash(), settings)
    parts.reviews._accept = parts.review_page.accept_requested.emit  # type: ignore[attr-defined]
    parts.window.resize(1400, 900)
    parts.window.show()
    return parts, places


def spin(until: Any, seconds: float = 30) -> bool:
    """Lets the window work until something is so."""
    import time

    end = time.time() + seconds
    while not until() and time.time() < end:
        _application.processEvents()
        time.sleep(0.01)
    _application.processEvents()
    return bool(until())


def slot_errors() -> list[str]:
    """A list that fills with what the window's slots raise from now on."""
    raised: list[str] = []
    sys.excepthook = lambda kind, value, trace: raised.append(f"{kind.__name__}: {value}")
    return raised


if __name__ == "__main__":
    keep_old_names()
    sys.modules["inside"] = sys.modules["__main__"]
    from kit import load  # type: ignore[import-not-found]  # lies beside the cases

    out = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    given = Path(sys.argv[1])
    home = sys.modules["__main__"] if given == Path(__file__) else load(given)
    function = getattr(home, sys.argv[2])
    answer = function(**json.loads(sys.stdin.read()))
    print("\n" + json.dumps(answer, default=str), file=out, flush=True)
    os._exit(0)
