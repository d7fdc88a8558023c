"""All text can be read: on each surface, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from app.parts import Parts
from app.theme import DARK, LIGHT, Palette

ENOUGH = 4.5
"""Success criterion 1.4.3 of WCAG 2.2, level AA."""
TEXTS = ("text", "secondary", "accent", "keep", "delete")
SURFACES = ("window", "panel", "raised", "stage")
ON_COLORS = (("on_accent", "accent"), ("panel", "keep"), ("panel", "delete"))


def luminance(color: QColor) -> float:
    """Relative luminance as WCAG 2.2 defines it."""
    channels = (color.redF(), color.greenF(), color.blueF())
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    ]
    return sum(
        weight * value for weight, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True)
    )


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio as WCAG 2.2 defines it, 1 to 21."""
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast(QColor("#ffffff"), QColor("#000000")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("#ffffff")) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_every_text_is_read_on_every_surface(palette: Palette) -> None:
    pairs = (*product(TEXTS, SURFACES), *ON_COLORS)
    ratios = {
        pair: contrast(QColor(getattr(palette, pair[0])), QColor(getattr(palette, pair[1])))
        for pair in pairs
    }

    assert {pair: ratio for pair, ratio in ratios.items() if ratio < ENOUGH} == {}


@pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])
def test_the_words_of_a_settled_group_are_read(
    qtbot: QtBot, make_window: Callable[..., Parts], parts: Parts, palette: Palette
) -> None:
    groups = parts.review_page.groups
    parts.reviews.session.accept(1)
    groups.show_palette(palette)
    image = QImage(300, 90, QImage.Format.Format_RGB32)
    image.fill(QColor(palette.panel))
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 300, 90)
    painter = QPainter(image)
    groups.delegate.paint(painter, option, groups.model.index(1))
    painter.end()

    third = range(30, 60)  # "✓ 2 to trash"
    ratios = [
        contrast(QColor(image.pixel(x, y)), QColor(palette.panel))
        for x, y in product(range(150, 290), third)
    ]
    assert max(ratios) > ENOUGH
