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
    "embedding": ("combined", "multi_level"),
    "C2": ("multi_level",),
    "C3": ("multi_level",),
    "C4": ("pooled_levels",),
    "C5": ("multi_level", "pooling"),
    " px": ("pooled_levels",),
    "regional": ("pooling",),
    "R-MAC": ("r_mac", "trained"),
    "DARAC": ("darac", "darac_training", "trained", "triplet"),
    " + MLP": ("labels", "pair_head", "trained"),
    "whitened by the labels": ("labels",),
    "PCA": ("multi_level", "shorter", "trained"),
    "quantized": ("multi_level", "shorter", "trained"),
    "GLRT": ("glrt", "multi_level", "trained"),
    "PLDA": ("glrt", "multi_level", "trained"),
    "last layer": ("resnets",),
    "ensemble": ("backbones", "combined", "multi_level"),
    "EfficientNet": ("backbones",),
    "ConvNeXt": ("backbones",),
    "ResNet-50 v2": ("backbones",),
    "VGG": ("backbones",),
    "ViT": ("backbones",),
    "DCT": ("classical",),
    "difference": ("classical",),
    "RGB": ("classical",),
    "ORB": ("classical",),
    "AKAZE": ("classical",),
    "SIFT": ("classical",),
}
"""What a method's name may hold, and the modules of this room that such methods are written in."""


def version_of(method: str) -> str:
    """Of a method by its name; of the whole room where nothing is said of it."""
    return code_version(*(written_in(method) or every_module()))


def written_in(method: str) -> tuple[str, ...]:
    """Modules of this room; none where nothing is said of such a name."""
    parts = (modules for part, modules in WRITTEN_IN.items() if part in method)
    return tuple(sorted({module for modules in parts for module in modules}))


@cache
def code_version(*modules: str) -> str:
    """Of ``modules`` of this room and what they stand on; where no source is at hand, as in the
    packaged program, the program's version."""
    digest = hashlib.sha256()
    for name in sorted(_closure(f"{_HERE}{module}" for module in modules)):
        file = _file(name)
        code = _bare_code(file.read_text(encoding="utf-8")) if file.is_file() else __version__
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
            file = _file(name)
            waiting += _imported(file.read_text(encoding="utf-8")) if file.is_file() else ()
    return known


def _imported(text: str) -> list[str]:
    return [name for name in _imports(text) if _file(name).is_file()]


@cache
def _imports(text: str) -> tuple[str, ...]:
    """What may be modules of the two rooms."""
    nodes = [node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.ImportFrom)]
    named = [f"{node.module}.{alias.name}" for node in nodes for alias in node.names]
    found = [*(str(node.module) for node in nodes), *named]
    return tuple(name for name in found if name.startswith(_ROOMS))


def _file(name: str) -> Path:
    return _ROOT.joinpath(*name.split(".")).with_suffix(".py")


@cache
def _bare_code(text: str) -> str:
    """Without comments and docstrings."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            node.body = [
                part
                for part in node.body
                if not (isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant))
            ]
    return ast.dump(tree)
