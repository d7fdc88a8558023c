"""What the papers report, as numbers, to be printed beside ours.

F1 on pairs, mean and deviation, after 100 labelled pairs, by a ResNet-50 of ImageNet: Kubytskyi and
Bozhok 2026, tables 1 and 2; the three tasks are those of Panchenko, Bozhok and Kubytskyi 2026
(doi 10.31449/inf.v50i9.12111).
"""

from __future__ import annotations

HOLIDAYS = {
    "C2 + C3 + C5 + MLP": (0.77, 0.02),
    "C5 + MLP": (0.68, 0.03),
    "C5 maximum (pool5 max) + MLP": (0.65, 0.03),
    "DCT hash": (0.63, 0.03),
}
"""Table 1: INRIA Holidays."""
LEVELS_BY_TASK = {
    "A": {
        "C2 + MLP": (0.77, 0.03),
        "C3 + MLP": (0.80, 0.03),
        "C5 + MLP": (0.87, 0.02),
        "C2 + C3 + MLP": (0.82, 0.02),
        "C2 + C5 + MLP": (0.89, 0.02),
        "C3 + C5 + MLP": (0.92, 0.02),
        "C2 + C3 + C5 + MLP": (0.96, 0.01),
    },
    "B": {
        "C2 + MLP": (0.68, 0.03),
        "C3 + MLP": (0.70, 0.02),
        "C5 + MLP": (0.80, 0.02),
        "C2 + C3 + MLP": (0.73, 0.03),
        "C2 + C5 + MLP": (0.83, 0.02),
        "C3 + C5 + MLP": (0.85, 0.02),
        "C2 + C3 + C5 + MLP": (0.87, 0.02),
    },
    "C": {
        "C2 + MLP": (0.63, 0.04),
        "C3 + MLP": (0.67, 0.03),
        "C5 + MLP": (0.69, 0.02),
        "C2 + C3 + MLP": (0.69, 0.03),
        "C2 + C5 + MLP": (0.71, 0.02),
        "C3 + C5 + MLP": (0.74, 0.03),
        "C2 + C3 + C5 + MLP": (0.77, 0.02),
    },
}
"""Table 2: overlays (A), one room from other angles (B), floor plans (C)."""
REPORTED = {**LEVELS_BY_TASK, "H": HOLIDAYS}
