"""The five documents, entry by entry: which protocol and row measures a table, figure or equation,
what is reported there, and what differs. Pure data; our figures are read from saved rows.

mAP is in per cent as there, of Oxford, Paris and Holidays where there are three; F1, mean and
deviation, comes from :mod:`core.evaluation.papers`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import partial

from core.evaluation.papers import HOLIDAYS, LEVELS_BY_TASK
from core.evaluation.protocols.speed import timed_name
from core.evaluation.protocols.thresholds import MEASURES
from core.evaluation.systems.learned_here import TUNED
from core.evaluation.systems.pooling import WAYS, global_name, regional_name
from core.evaluation.systems.resnets import resnet_name


class Paper(Enum):
    """How the page cites each."""

    MULTI_LEVEL = "Kubytskyi and Bozhok 2026"
    REAL_ESTATE = "Panchenko, Bozhok and Kubytskyi 2026"
    DARAC = "Schall et al. 2019"
    PRODUCTS = "ResNets for product pictures"
    ENSEMBLE = "CBIR ensemble project"


BUNDLED = "the bundled backbone"


class Source(Enum):
    """Which saved rows hold our figure, and which figure of theirs it is."""

    TASK_A = "A"
    TASK_B = "B"
    TASK_C = "C"
    TASK_H = "H"
    OBJECTS = "objects"
    COPIES = "copies"
    SIZES = "sizes"
    MATCHED = "matched"
    COMPARED = "compared"
    SPEED = "speed"
    EXTRACTED = "extracted"
    SEARCH = "search"
    VOTES = "votes"


@dataclass(frozen=True, slots=True)
class Entry:
    """``protocol`` of the command line, or section of the page, and ``row`` in its table; no row:
    not measured, and ``differs`` says why. ``source`` None: the page doesn't measure it."""

    paper: Paper
    place: str
    protocol: str
    row: str
    source: Source | None
    theirs: str = ""
    differs: str = ""


OTHER_PHOTOS = "other photos and another trunk; equal labels and rules"
OTHER_SET = "no INRIA Holidays here: mAP on objects"
NEEDS_SET = "runs with `--protocol holidays`; the set and the weights are not here"
NEEDS_WEIGHTS = "needs weights that do not come with it"
SMALLER = "trained on edits of a few hundred photos, sizes 192 to 384; mAP on objects"
COPIES_TRUNK = "the bundled trunk, taught by copies; mAP on objects"
TWO_DRAWINGS = "floor plans in two drawings in place of products"
BY_FORMULA = "as written; tests pin it on small known answers"
AT_448 = "objects in place of Holidays, the bundled trunk; at 448 px"
GPU_THERE = "3,000 pictures, batch 32; a GTX 1050 Ti there, the processor here"
RESNET_18 = "59.54 / 28.6, 48.21 / 9.84, 37.13 / 4.82, 11.11 / 1.24"
RESNET_50 = "60.85 / 29.62, 51.55 / 9.74, 39.81 / 4.54, 11.38 / 1.18"
RESNET_152 = "61.24 / 29.28, 53.61 / 9.93, 42.68 / 4.69, 11.34 / 1.12"
PAPERS_OWN = "C2 + C3 + C5 + MLP"
AGGREGATED = "DARAC aggregation alone"


def _f1(figure: tuple[float, float]) -> str:
    return f"F1 {figure[0]:.2f} ± {figure[1]:.2f}"


_by_levels = partial(Entry, Paper.MULTI_LEVEL)
_houses = partial(Entry, Paper.REAL_ESTATE)
_darac = partial(Entry, Paper.DARAC)
_products = partial(Entry, Paper.PRODUCTS)
_ensemble = partial(Entry, Paper.ENSEMBLE)
MULTI_LEVEL = (
    _by_levels("eq. 2", "methods", "C2 + C3 + C5 cosine", Source.OBJECTS, "", BY_FORMULA),
    _by_levels("eq. 3, the MLP", "tasks", PAPERS_OWN, Source.TASK_H, "", BY_FORMULA),
    *(
        _by_levels("table 1", "tasks", row, Source.TASK_H, _f1(figure), f"{OTHER_PHOTOS} (objects)")
        for row, figure in HOLIDAYS.items()
    ),
    *(
        _by_levels(f"table 2, task {task}", "tasks", row, Source(task), _f1(figure), OTHER_PHOTOS)
        for task, figures in LEVELS_BY_TASK.items()
        for row, figure in figures.items()
    ),
    _by_levels("table 3, MAC, VGG-19", "holidays", "VGG-19 MAC", None, "76.3", NEEDS_SET),
    _by_levels("table 3, R-MAC, VGG-19", "", "", None, "87.7", "R-MAC reads our trunk alone"),
    _by_levels("table 3, R-MAC, ResNet-50", "methods", "R-MAC", Source.OBJECTS, "92.6", OTHER_SET),
    _by_levels("table 3, ViT-B/16", "holidays", "ViT-B/16", None, "90.5", NEEDS_SET),
    _by_levels("table 3, ViT-L/32", "holidays", "ViT-L/32", None, "87.1", NEEDS_SET),
    _by_levels("section 4.4, time", "time", BUNDLED, Source.SPEED, "75 ms", "one picture"),
    *(
        _by_levels("future: ViT, CLIP by pairs", "methods", row, Source.OBJECTS, "", NEEDS_WEIGHTS)
        for row in ("ViT-B/16 + MLP", "CLIP ViT-B/16 + MLP")
    ),
    *(
        _by_levels("future: PCA, quantization", "methods", row, Source.OBJECTS)
        for row in ("PCA to 128 numbers", "quantized to 88 bytes")
    ),
    *(
        _by_levels("future: 10^8 pictures", "search", row, Source.SEARCH, "", "20,000 vectors")
        for row in ("FAISS, PCA to 64 half floats", "FAISS, product quantized to 32 bytes")
    ),
    *(
        _by_levels("future: which level tells which edit", "methods", row, Source.COPIES)
        for row in ("C2 + MLP", "C3 + MLP", "C5 + MLP")
    ),
)
REAL_ESTATE = (
    *(
        _houses(f"task {task}", "tasks", PAPERS_OWN, Source(task), figure, OTHER_PHOTOS)
        for task, figure in (("A", "F1 0.96"), ("B", "F1 0.87"), ("C", "F1 0.77"))
    ),
    *(
        _houses("baselines", "tasks", row, Source.TASK_A, "", OTHER_PHOTOS)
        for row in ("SIFT", "ORB", "AKAZE", "DCT hash", "C5 + MLP")
    ),
    _houses(
        "10,000 labelled pairs",
        "methods",
        "multi-level + MLP",
        None,
        "",
        "a folder with pairs.csv runs; the set is not here",
    ),
)
DARAC = (
    _darac("eq. 1, triplet", "methods", "DARAC by triplet loss", Source.OBJECTS, "", SMALLER),
    _darac("eqs. 2 to 8, NRA", "methods", "DARAC", Source.OBJECTS, "", BY_FORMULA),
    *(
        _darac("figure 2", "sizes", name(how), Source.SIZES, "a curve without numbers", AT_448)
        for name in (global_name, regional_name)
        for how in WAYS
    ),
    _darac("figures 3 and 4", "methods", AGGREGATED, Source.OBJECTS, "", BY_FORMULA),
    _darac("table I, ResNet50", "holidays", "ResNet-50 v2", None, "48.7 / 68.9 / 86.1", NEEDS_SET),
    *(
        _darac(place, "methods", row, Source.OBJECTS, theirs, differs)
        for place, row, theirs, differs in (
            (
                "table I, ResNet50-GL",
                "C5 average",
                "75.3 / 87.6 / 91.6",
                COPIES_TRUNK,
            ),
            ("table I, DARAC-GL", AGGREGATED, "77.6 / 89.4 / 92.8", SMALLER),
            ("table I, + PCA_W", "DARAC, one size", "81.4 / 90.8 / 93.7", SMALLER),
            ("tables I, II, MR-DARAC-GL", "DARAC", "83.4 / 93.0 / 96.9", SMALLER),
            ("tables I, II, MR-DARAC-CL", TUNED, "88.2 / 94.1 / 95.5", f"needs a GPU; {SMALLER}"),
        )
    ),
    *(
        _darac(f"table II, {name}", "", "", None, theirs, "cited there from other papers")
        for name, theirs in (
            ("DELF", "83.8 / 85.0 / -"),
            ("GeM", "87.8 / 92.7 / 93.9"),
            ("DIR", "86.1 / 94.5 / 94.8"),
        )
    ),
)
PRODUCTS = (
    *(
        _products("table 1", "time", timed_name(depth), Source.EXTRACTED, f"{time} s", GPU_THERE)
        for depth, time in ((18, 8.5), (50, 17.1), (101, 27.2), (152, 39.2))
    ),
    _products(
        "table 2",
        "thresholds",
        "cosine",
        Source.COMPARED,
        "25.4 s one by one, 0.7 s by matrix",
        "3,000 vectors with 100, after a warm-up; another computer",
    ),
    *(
        _products(f"table 3, {network}", "thresholds", row, Source.MATCHED, theirs, differs)
        for network, row, theirs, differs in (
            ("ResNet-18", resnet_name(18), RESNET_18, f"{NEEDS_WEIGHTS}; {TWO_DRAWINGS}"),
            ("ResNet-50", resnet_name(50), RESNET_50, f"{NEEDS_WEIGHTS}; {TWO_DRAWINGS}"),
            ("ResNet-50", "C5 cosine", RESNET_50, f"the bundled trunk; {TWO_DRAWINGS}"),
            ("ResNet-152", resnet_name(152), RESNET_152, f"{NEEDS_WEIGHTS}; {TWO_DRAWINGS}"),
        )
    ),
    *(
        _products(f"formula of {measure}", "thresholds", measure, Source.COMPARED, "", BY_FORMULA)
        for measure in MEASURES
    ),
    _products("formula of FP / TP", "thresholds", "C5 cosine", Source.MATCHED, "", BY_FORMULA),
    *(
        _products("histograms, hashes", "methods", row, Source.OBJECTS, "no figure")
        for row in ("RGB histogram", "DCT hash", "difference hash")
    ),
)
ENSEMBLE = (
    *(
        _ensemble(place, "methods", row, Source.OBJECTS, "no figure", differs)
        for place, row, differs in (
            ("ensemble", "ensemble: ConvNeXt, ResNet-50 v2, CLIP", NEEDS_WEIGHTS),
            ("ensemble", "ensemble: ours, EfficientNet-Lite0 and -Lite2", "other networks"),
            ("GLRT metric learning", "GLRT metric", "our reading: Gaussian differences"),
            ("GLRT metric learning", "PLDA", "its kin"),
            ("PCA", "PCA to 128 numbers", ""),
        )
    ),
    _ensemble("crop", "methods", "multi-level + MLP, borders cropped", Source.COPIES, "no figure"),
    *(
        _ensemble("FAISS, Annoy", "search", row, Source.SEARCH, "no figure")
        for row in ("FAISS flat", "FAISS HNSW", "Annoy, 50 trees")
    ),
    *(
        _ensemble("up to ten of one class", "class votes", row, Source.VOTES, "no figure")
        for row in ("C2 + C3 + C5 cosine", "GLRT metric")
    ),
)
PAPER_MAP = (*MULTI_LEVEL, *REAL_ESTATE, *DARAC, *PRODUCTS, *ENSEMBLE)
