"""Which code a measured method is made of, so that figures of other code are never taken for its.

A version is a digest of the modules that the method is written in and of all that they import from
the evaluation and from learning, without comments and docstrings. The rest of the core has keys of
its own: those of the backbone, the head and the aligner.
"""

from __future__ import annotations

import ast
import hashlib
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path

from core import __version__

_ROOT = Path(__file__).parents[3]
_ROOMS = ("core.evaluation.", "core.learning.")
_HERE = "core.evaluation.systems."
WRITTEN_IN: Mapping[str, tuple[str, ...]] = {
    "multi-level": ("closer_look", "combined", "multi_level"),
    "C2": ("multi_level",),
    "C3": ("multi_level",),
    "C5": ("multi_level", "pooling"),
    "regional": ("pooling",),
    "R-MAC": ("r_mac", "trained"),
    "DARAC": ("darac", "darac_training", "trained", "triplet"),
    "ensemble": ("combined", "multi_level", "pooling"),
    "PCA": ("multi_level", "shorter", "trained"),
    "quantized": ("multi_level", "shorter", "trained"),
    "ResNet-": ("resnets",),
    "DCT": ("classical",),
    "difference": ("classical",),
    "RGB": ("classical",),
    "ORB": ("classical",),
    "SIFT": ("classical",),
}
"""The beginning of a method's name, and the modules of this room that it is written in."""


def version_of(method: str) -> str:
    """Of a method by its name; of the whole room where nothing is said of it."""
    for beginning, modules in WRITTEN_IN.items():
        if method.startswith(beginning):
            return code_version(*modules)
    return code_version(*every_module())


@cache
def code_version(*modules: str) -> str:
    """Of ``modules`` of this room and what they stand on; where no source is at hand, as in the
    packaged program, the program's version."""
    digest = hashlib.sha256()
    for name in sorted(_closure(f"{_HERE}{module}" for module in modules)):
        file = _file(name)
        code = _bare_code(file) if file.is_file() else __version__
        digest.update(f"{name}\n{code}\n".encode())
    return digest.hexdigest()[:16]


def every_module() -> tuple[str, ...]:
    """All modules of this room."""
    return tuple(sorted(file.stem for file in Path(__file__).parent.glob("*.py")))


def _closure(names: Iterable[str]) -> set[str]:
    known: set[str] = set()
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in known:
            known.add(name)
            waiting += _imported(_file(name))
    return known


def _imported(file: Path) -> list[str]:
    if not file.is_file():
        return []
    tree = ast.parse(file.read_text(encoding="utf-8"))
    imports = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module]
    named = [f"{node.module}.{alias.name}" for node in imports for alias in node.names]
    found = [*(str(node.module) for node in imports), *named]
    return [name for name in found if name.startswith(_ROOMS) and _file(name).is_file()]


def _file(name: str) -> Path:
    return _ROOT.joinpath(*name.split(".")).with_suffix(".py")


def _bare_code(file: Path) -> str:
    tree = ast.parse(file.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [
                part
                for part in node.body
                if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
            ]
    return ast.dump(tree)
