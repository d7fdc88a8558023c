"""Sentences for the translators, and what they made of them for the window: ``make translations``.

Brings the .ts files in ``resources/translations`` up to date with what the window says (``tr`` and
``translate`` in app) and what is said through it by code (mostly the engine's), then makes the .qm
files, which the window reads. A sentence that is new stands there as unfinished: translate it, and
run this again. A language that is new in ``app/languages.py`` gets its files here.
"""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
BESIDE_REASONS = ("core.wording.numbers", "core.settings", "core.devices", "core.paths")
"""Modules with codes that are not named for them."""
NEVER_IN_THE_WINDOW = ("command_line", "evaluation", "benchmark", "learning", "cluster")
"""Rooms of core whose codes only a terminal shows: they stay English."""


def code_modules() -> list[str]:
    """The modules whose codes the window can show: ``reasons``, ``*_reasons`` and a few."""
    everywhere = (*ROOT.glob("core/**/*.py"), *ROOT.glob("app/*.py"))
    files = (file for file in everywhere if file.stem.endswith("reasons"))
    parts = [file.relative_to(ROOT).with_suffix("").parts for file in files]
    named = {".".join(names) for names in parts if names[1] not in NEVER_IN_THE_WINDOW}
    return sorted({*named, *BESIDE_REASONS})


def codes() -> list[Any]:
    """Every code (:class:`core.wording.codes.Code`) of these modules."""
    modules = code_modules()
    for module in modules:
        importlib.import_module(module)
    base = importlib.import_module("core.wording.codes").Code
    return [code for kind in _below(base) if kind.__module__ in modules for code in kind]


def sources(folder: Path) -> list[Path]:
    """What lupdate reads: the files of app, and one written into ``folder`` with the sentences of
    the codes, as Qt marks them."""
    sentences = sorted({code.sentence for code in codes()})
    marked = (
        f'QT_TRANSLATE_NOOP("core", {json.dumps(sentence, ensure_ascii=False)})\n'
        for sentence in sentences
    )
    engine = folder / "engine.py"
    engine.write_text("".join(marked), encoding="utf-8")
    return [*sorted((ROOT / "app").rglob("*.py")), engine]


def main() -> None:
    """Bring all files up to date."""
    english = FOLDER / "samelens_en.ts"
    languages = importlib.import_module("app.languages").TRANSLATED
    others = [FOLDER / f"samelens_{code}.ts" for code in languages if code != "en"]
    update = ("pyside6-lupdate", "-no-obsolete", "-locations", "none")
    with tempfile.TemporaryDirectory() as scratch:
        read = sources(Path(scratch))
        _run(*update, "-pluralonly", *read, "-ts", english)
        _run(*update, *read, "-ts", *others)
    _run("pyside6-lrelease", english, *others)


def _below(kind: type[Any]) -> Iterator[type[Any]]:
    for sub in kind.__subclasses__():
        yield sub
        yield from _below(sub)


def _run(tool: str, *arguments: str | Path) -> None:
    subprocess.run([Path(sys.executable).parent / tool, *arguments], check=True)


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    main()
