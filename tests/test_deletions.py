"""Permanent delete is not offered: whatever deletes a file is listed here, with what it deletes.

Who adds a place says why no photo of the user's can go there.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from core.review.journal import REMOVALS, Action

ROOT = Path(__file__).resolve().parents[1]
DELETE = {
    "unlink", "rmtree", "rmdir", "removedirs", "remove_file", "removeRecursively", "moveToTrash",
    "send2trash", "DeleteFileW", "SHFileOperationW",
}  # fmt: skip
DELETE_OF = {"os", "shutil", "QFile", "QDir", "posix", "nt"}
"""Whose ``remove`` deletes a file; a list's does not."""

OUR_COPY = "a name that was given just now; the file is still where it was"
OTHER_NAME = "the old name of a file that has its new one, synced, and holds the same bytes"
OWN_FILE = "a file that Samelens made for itself, in its own folders"
LAB = "a folder that an evaluation made for itself"
FETCHED = "a download that isn't whole, or is converted"
NOTE = "a note of the trash without its file"
SIDECAR = "a sidecar that Samelens wrote, unchanged since, or its unfinished copy"
COPY = "a copy of a photo in a bucket or a tar, which was fetched to be read"
ALLOWED = {
    "core/cluster/embed_files.py": {"FileEmbedder._rows": COPY},
    "core/embedding/backbones.py": {"Backbones.fetch": FETCHED},
    "core/embedding/downloading.py": {
        "download": FETCHED, "_arrived": FETCHED, "_check_length": FETCHED, "_keep": FETCHED,
    },
    "core/evaluation/protocol_rows.py": {
        "_matched.measure": LAB,
        "run_library.measure": LAB,
        "run_sizes.measure": LAB,
    },
    "core/evaluation/protocols/real_edits_protocol.py": {"_write_mixed": LAB},
    "core/evaluation/ranking_rows.py": {"run_ranking": LAB},
    "core/evaluation/run.py": {"evaluate": LAB},
    "core/evaluation/task_rows.py": {"run_task": LAB},
    "core/matching/neighbors.py": {"HnswIndex.save": OWN_FILE},
    "core/paths.py": {"replacing": OWN_FILE},
    "core/photo_files/decoding_slots.py": {
        "DecodingSlots.close": OWN_FILE, "left_behind": OWN_FILE,
    },
    "core/review/file_moves.py": {
        "move_without_overwriting": OTHER_NAME, "publish": OUR_COPY, "give_name": OTHER_NAME,
        "_copy": OUR_COPY,
    },
    "core/review/file_renames.py": {"_rename_by_link": OTHER_NAME, "_rename_over_own": OUR_COPY},
    "core/review/freedesktop_trash.py": {"_send": NOTE, "_take": NOTE},
    "core/review/last_look.py": {"_is_seen": "an empty file that was made to be looked for"},
    "core/review/links.py": {"LinkInstead.act": "a link that was made to see whether one can be"},
    "core/review/metadata_copy.py": {"take_back": SIDECAR, "_write": SIDECAR},
    "core/review/putting_back.py": {
        "drop_second_name": OTHER_NAME, "put_back": OTHER_NAME, "put_back_over_link": OTHER_NAME,
    },
    "core/review/staged_files.py": {"_drop": "a hidden name whose bytes another name holds"},
    "core/review/trash.py": {
        "SystemTrash.send": "to the trash, never on a network drive, which has none",
        "forget_trash_note": NOTE,
    },
    "core/storage/database.py": {"set_aside": OWN_FILE},
    "core/storage/heads.py": {"Heads.remove": OWN_FILE},
    "core/storage/upkeep.py": {"clear_cache": OWN_FILE},
}  # fmt: skip


def deletions(node: ast.AST, within: str = "") -> Iterator[str]:
    """The functions and methods in which something is named that deletes files."""
    for child in ast.iter_child_nodes(node):
        name = within
        if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            name = f"{within}.{child.name}".removeprefix(".")
        if isinstance(child, ast.Attribute) and (
            child.attr in DELETE
            or (child.attr == "remove" and ast.unparse(child.value) in DELETE_OF)
        ):
            yield name
        if isinstance(child, ast.ImportFrom) and child.module in DELETE_OF:
            yield from (name for imported in child.names if imported.name in {*DELETE, "remove"})
        yield from deletions(child, name)


def test_every_place_that_deletes_a_file_is_known_and_none_deletes_a_photo() -> None:
    found: dict[str, set[str]] = {}
    for file in [file for top in ("core", "app") for file in (ROOT / top).rglob("*.py")]:
        places = set(deletions(ast.parse(file.read_text(encoding="utf-8"))))
        if places:
            found[file.relative_to(ROOT).as_posix()] = places

    assert found == {file: set(places) for file, places in ALLOWED.items()}


def test_what_deletes_is_seen_however_it_is_called() -> None:
    text = """
import os, shutil
from os import remove as gone
class Cleaner:
    def sweep(self, path):
        os.remove(path)
def later(path):
    return [path.unlink]
def harmless(names):
    names.remove("a")
"""
    assert list(deletions(ast.parse(text))) == ["", "Cleaner.sweep", "later"]


def test_no_action_deletes() -> None:
    """Those that the window and the command line offer are REMOVALS."""
    assert set(Action) == {*REMOVALS, Action.METADATA}
    assert set(REMOVALS) == {Action.TRASH, Action.MOVE, Action.HARD_LINK, Action.SYMLINK}
