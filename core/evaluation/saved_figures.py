"""Figures of rows that lie in the folder of the results, for a table that gathers what others
measured. Nothing is measured for it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from core.evaluation.datasets import load_dataset
from core.evaluation.paper_map import Source
from core.evaluation.protocol_rows import TIME, compared_file, sizes_file, thresholds_file
from core.evaluation.protocols.tasks import tasks_of
from core.evaluation.run import row_file
from core.evaluation.search_sections import PHOTOS, search_file, votes_file
from core.evaluation.systems.catalog import Catalog
from core.evaluation.tables import Row
from core.evaluation.task_rows import task_file

SIZE = 448
"""Of the five sizes the one that the table shows, in pixels."""


class SavedFigures:
    """``photos`` holds the sets that the page is made from; ``copies``: so many last photos of
    scenes were edited."""

    def __init__(self, photos: Path, out: Path, seeds: int, copies: int, catalog: Catalog) -> None:
        objects, scenes, plans = (
            load_dataset(photos / name) for name in ("objects", "scenes", "plans")
        )
        edited = scenes.last(copies)
        tasks = {task.letter: task for task in tasks_of(photos)}
        self._files: dict[Source, Callable[[str], Path]] = {
            Source.OBJECTS: lambda row: row_file(objects, row, out, seeds, catalog),
            Source.COPIES: lambda row: row_file(edited, row, out, seeds, catalog),
            Source.SIZES: lambda _: sizes_file(objects, SIZE, out, catalog),
            Source.MATCHED: lambda row: thresholds_file(plans, row, out, catalog),
            Source.COMPARED: lambda _: compared_file(out),
            Source.SPEED: lambda _: out / TIME,
            Source.EXTRACTED: lambda _: out / TIME,
            Source.SEARCH: lambda _: search_file(out, PHOTOS),
            Source.VOTES: lambda row: votes_file(objects, row, out, catalog),
        }
        for source in (Source.TASK_A, Source.TASK_B, Source.TASK_C, Source.TASK_H):
            if task := tasks.get(source.value):
                self._files[source] = lambda row, task=task: task_file(  # type: ignore[misc]
                    task, row, out, seeds, catalog
                )

    def of(self, source: Source, row: str) -> str | None:
        """In words that say what it is; None where no such row is saved."""
        if source not in self._files:
            return None
        file = self._files[source](row)
        if not file.is_file():
            return None
        return _WORDS[source](json.loads(file.read_text(encoding="utf-8")), row)


def _f1(saved: Row, _: str) -> str:
    return f"F1 {saved['f1_mean']:.3f} ± {saved['f1_sd']:.3f}"


def _map(saved: Row, _: str) -> str:
    return f"{100 * saved['mean_average_precision']:.1f}"


def _recall(saved: Row, _: str) -> str:
    return f"recall {saved['recall_at_p99']:.3f} at precision 0.99"


def _at_size(saved: Row, row: str) -> str:
    return f"{100 * saved['figures'][row]:.1f}"


def _matched(saved: Row, _: str) -> str:
    """Found and FP / TP in per cent, at each threshold by cosine."""
    rows = [each for each in saved["rows"] if each["measure"] == "cosine"]
    return ", ".join(f"{100 * each['found']:.2f} / {_share(each)}" for each in rows)


def _share(row: Row) -> str:
    return "-" if row["false_to_right"] is None else f"{100 * row['false_to_right']:.2f}"


def _compared(saved: Row, row: str) -> str | None:
    times = next((each for each in saved["rows"] if each["measure"] == row), None)
    if times is None:
        return None
    return f"{times['by_element']:.1f} s one by one, {times['by_matrix']:.3f} s by matrix"


def _speed(saved: Row, _: str) -> str:
    """The bundled backbone comes first."""
    alone = next(each for each in saved["rows"] if each["batch"] == 1)
    return f"{alone['milliseconds']:.0f} ms"


def _extracted(saved: Row, row: str) -> str | None:
    known = {each["backbone"]: each["seconds"] for each in saved["extraction"]}
    return f"{known[row]:.1f} s" if row in known else None


def _search(saved: Row, row: str) -> str | None:
    known = {each["structure"]: each for each in saved["rows"]}
    if row not in known or known[row]["missing"]:
        return None
    figures = known[row]
    return f"{figures['nearest']:.3f} of the ten nearest, {figures['query']:.2f} ms"


def _votes(saved: Row, _: str) -> str:
    return f"MAP@10 {saved['map_of_answers']:.3f}"


_WORDS: dict[Source, Callable[[Row, str], str | None]] = {
    Source.TASK_A: _f1,
    Source.TASK_B: _f1,
    Source.TASK_C: _f1,
    Source.TASK_H: _f1,
    Source.OBJECTS: _map,
    Source.COPIES: _recall,
    Source.SIZES: _at_size,
    Source.MATCHED: _matched,
    Source.COMPARED: _compared,
    Source.SPEED: _speed,
    Source.EXTRACTED: _extracted,
    Source.SEARCH: _search,
    Source.VOTES: _votes,
}
