"""Plots for a page: precision-recall curves, bars of the ablation, mAP against bytes a photo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.evaluation.optional_libraries import needed_libraries
from core.evaluation.tables import Row

with needed_libraries("Plotting"):
    import matplotlib as mpl

    mpl.use("Agg")
    import matplotlib.pyplot as plt

SIZE = (7.2, 4.4)
SHOWN_CURVES = (
    "multi-level + MLP",
    "C2 + C3 + C5 cosine",
    "C5 maximum (pool5 max)",
    "R-MAC",
    "DARAC",
    "DCT hash",
    "RGB histogram",
    "ORB",
    "SIFT",
)


def plot_curves(rows: Sequence[Row], title: str, file: Path) -> None:
    """Interpolated precision over recall of the best-known methods."""
    figure, axes = plt.subplots(figsize=SIZE)
    for row in rows:
        if row["method"] in SHOWN_CURVES and "curve" in row:
            ours = row["method"] == SHOWN_CURVES[0]
            recall = np.linspace(0, 1, len(row["curve"]))
            axes.plot(recall, row["curve"], label=row["method"], linewidth=2.5 if ours else 1.2)
    axes.set(xlabel="recall", ylabel="precision", xlim=(0, 1), ylim=(0, 1.02), title=title)
    axes.legend(fontsize=8)
    _save(figure, file)


def plot_bars(rows: Sequence[Row], figure_of: str, label: str, title: str, file: Path) -> None:
    """One bar a method, ``figure_of`` naming the column; the best on top."""
    measured = sorted((row for row in rows if figure_of in row), key=lambda row: row[figure_of])
    figure, axes = plt.subplots(figsize=(SIZE[0], 0.8 + 0.22 * len(measured)))
    ours = [row["method"].startswith(SHOWN_CURVES[0]) for row in measured]
    bars = axes.barh(
        [row["method"] for row in measured],
        [row[figure_of] for row in measured],
        color=["#1f6feb" if is_ours else "#9aa0a6" for is_ours in ours],
    )
    axes.bar_label(bars, fmt="%.3f", fontsize=7, padding=2)
    axes.set(xlabel=label, xlim=(0, 1.08), title=title)
    axes.tick_params(axis="y", labelsize=7)
    _save(figure, file)


def plot_bytes(rows: Sequence[Row], title: str, file: Path) -> None:
    """mAP against what a descriptor takes; named: ours, and what nothing shorter equals."""
    figure, axes = plt.subplots(figsize=SIZE)
    measured = [row for row in rows if "mean_average_precision" in row]
    measured.sort(key=lambda row: (row["bytes"], -row["mean_average_precision"]))
    best = -1.0
    for row in measured:
        place = (row["bytes"], row["mean_average_precision"])
        ours = row["method"] == SHOWN_CURVES[0]
        axes.plot(*place, "o", markersize=4, color="#1f6feb" if ours else "#9aa0a6")
        if place[1] > best or ours:
            axes.annotate(
                row["method"],
                place,
                fontsize=7,
                rotation=-50,
                rotation_mode="anchor",
                verticalalignment="top",
                xytext=(2, -4),
                textcoords="offset points",
            )
        best = max(best, place[1])
    axes.set(xlabel="bytes a photo", ylabel="mAP", xscale="log", ylim=(0, 1.02), title=title)
    _save(figure, file)


def _save(figure: Any, file: Path) -> None:
    figure.tight_layout()
    figure.savefig(file, metadata={"Date": None} if file.suffix == ".svg" else None, dpi=110)
    plt.close(figure)
