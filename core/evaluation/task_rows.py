"""The *tasks* protocol: the papers' tables beside ours, with equal labels for every method.

Descriptors are made once for all methods of a task, and each row is saved as soon as it is known.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import partial
from pathlib import Path

import numpy as np

from core.embedding.specs import bundled_spec
from core.errors import UnusableInput
from core.evaluation.metrics import holm, paired_p
from core.evaluation.papers import LEVELS_BY_TASK, REPORTED
from core.evaluation.protocols.pairs_100 import measure_pairs_100
from core.evaluation.protocols.tasks import DRAWN, Task
from core.evaluation.protocols.views import describe_parts, described_parts
from core.evaluation.reasons import CannotRunHere, EvaluationProblem
from core.evaluation.systems.catalog import CLASSICAL, Catalog
from core.evaluation.systems.combined import Ensemble
from core.evaluation.systems.labels import MlpAlone, WhitenedByLabels
from core.evaluation.systems.method import CosineMethod, Method
from core.evaluation.systems.multi_level import MultiLevelHead, SceneHead
from core.evaluation.systems.pooled_levels import PooledLevels
from core.evaluation.systems.pooling import AVERAGE, regional_name
from core.evaluation.tables import Cells, Row
from core.progress import Progress

OURS = "C2 + C3 + C5 + MLP"
MEASURED = 1
"""Rows of another number were measured differently and are not read."""
BY_LABELS = ("C2 + C3 + C5 cosine", "C5 cosine", MultiLevelHead.name, SceneHead.name, *CLASSICAL)
"""What learns a threshold from the labels, or a head and how much it weighs."""
Makers = Mapping[str, Callable[[], Method]]


def makers(catalog: Catalog, letter: str) -> Makers:
    """The methods of a task by name: the paper's seven, its baselines, and other ways to read the
    backbone where another view of a room is asked for."""
    made: dict[str, Callable[[], Method]] = {}
    for name in (*LEVELS_BY_TASK["A"], "C5 maximum (pool5 max) + MLP"):
        made[name] = partial(_mlp, catalog, name)
    for name in BY_LABELS:
        made[name] = partial(catalog.make, name)
    if letter == "B":
        made.update({method.name: partial(_same, method) for method in _for_rooms(catalog)})
    return made


def _for_rooms(catalog: Catalog) -> Iterator[Method]:
    """What may tell rooms apart better: C4, larger pictures, other pooling, colors."""
    embedding = _cosine(catalog, "C2 + C3 + C5 cosine")
    colors = _cosine(catalog, "RGB histogram")
    sides = (192, 1), (192, 3), (320, 3)
    read_otherwise: list[CosineMethod] = [
        PooledLevels(("C4",), 192),
        *(PooledLevels(("C3", "C4", "C5"), side, power) for side, power in sides),
        _cosine(catalog, regional_name(AVERAGE)),
        Ensemble("embedding and RGB histogram", (embedding, colors)),
    ]
    for method in read_otherwise:
        yield method
        yield MlpAlone(method)
    for method in (embedding, colors, *read_otherwise):
        yield WhitenedByLabels(method)


def _mlp(catalog: Catalog, name: str) -> Method:
    layers = name.removesuffix(" + MLP")
    known = layers if layers in catalog.names() else f"{layers} cosine"
    return MlpAlone(catalog.make(known))


def _cosine(catalog: Catalog, name: str) -> CosineMethod:
    method = catalog.make(name)
    assert isinstance(method, CosineMethod)
    return method


def _same(method: Method) -> Method:
    return method


def run_task(
    task: Task,
    catalog: Catalog,
    names: Sequence[str],
    out: Path,
    seeds: int,
    progress: Progress,
) -> list[Row]:
    """A row for each method, as :class:`~core.evaluation.protocols.pairs_100.PairsResult`, with its
    name, or what is missing; ``names``: only these, none for all. Raises UnreadablePhoto, and
    UnusableInput with fewer than four groups or for an unknown method."""
    made = makers(catalog, task.letter)
    if unknown := [name for name in names if name not in made]:
        known = ", ".join(made)
        raise UnusableInput(EvaluationProblem.UNKNOWN_METHOD, name=unknown[0], names=known)
    made = {name: made[name] for name in names or made}
    saved = {name: task_file(task, name, out, seeds, catalog) for name in made}
    missing = {name for name, file in saved.items() if not file.is_file()}
    methods: dict[str, Method] = {}
    refused: dict[str, Row] = {}
    for name in (name for name in made if name in missing):
        try:
            methods[name] = made[name]()
        except CannotRunHere as refusal:
            refused[name] = {"method": name, "missing": str(refusal.reason)}
    folders = {saved[name].with_suffix(""): method for name, method in methods.items()}
    describe_parts(folders, task.parts, len(task.parts), progress)
    for name, method in methods.items():
        folder = saved[name].with_suffix("")
        rows = np.concatenate(described_parts(folder, len(task.parts)))
        measured = measure_pairs_100(method, rows, task.source, seeds, progress)
        row = {"method": name, **asdict(measured)}
        saved[name].write_text(json.dumps(row, indent=1), encoding="utf-8")
        shutil.rmtree(folder)
    progress.end()
    return [refused.get(name) or json.loads(saved[name].read_text("utf-8")) for name in made]


def task_file(task: Task, name: str, out: Path, seeds: int, catalog: Catalog) -> Path:
    """Where a method's row of a task lies."""
    weights = f"{catalog.identity(name)} {bundled_spec().cache_key}"
    facts = f"{MEASURED} {DRAWN} {weights} {name} {seeds} {task.facts}"
    return out / f"task-{task.letter}-{hashlib.sha256(facts.encode()).hexdigest()[:12]}.json"


def task_cells(task: Task, rows: Sequence[Row]) -> list[Cells]:
    """The paper's figure, ours, and how likely each differs from the paper's proposal by chance."""
    chance_of: dict[str, float] = {}
    measured = {row["method"]: row["f1"] for row in rows if "f1" in row}
    if ours := measured.get(OURS):
        others = {name: f1 for name, f1 in measured.items() if name != OURS}
        chances = holm([paired_p(ours, f1) for f1 in others.values()])
        chance_of = dict(zip(others, chances, strict=True))
    table: list[Cells] = []
    for row in rows:
        reported = REPORTED[task.letter].get(row["method"])
        chance = chance_of.get(row["method"])
        table.append(
            [
                ("method", row["method"]),
                ("F1 in the paper", _figure(*reported) if reported else ""),
                ("F1 here", row.get("missing") or _figure(row["f1_mean"], row["f1_sd"])),
                ("p", "" if chance is None else f"{chance:.3f}"),
            ]
        )
    return table


def task_words(task: Task, rows: Iterable[Row]) -> str:
    """What was measured, in a line."""
    row = next((row for row in rows if "labels" in row), None)
    if row is None:
        return f"{task.letter}: {task.words}"
    return (
        f"{task.letter}: {task.words}; {row['labels']} labels or more, {row['tested']} pairs or "
        f"more to be tested on, {row['seeds']} splits"
    )


def _figure(mean: float, deviation: float) -> str:
    return f"{mean:.3f} ± {deviation:.3f}"
