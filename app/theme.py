"""The look: color tokens for dark and light, the style sheet made of them, icons of one family.

The photos are the color: neutral surfaces, one accent, green only for keep, red only for delete.
"""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

import qtawesome
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette

from app.preferences import Theme
from core.paths import resource


@dataclass(frozen=True, slots=True)
class Palette:
    """Color tokens, as "#rrggbb"."""

    window: str
    panel: str
    raised: str
    line: str
    text: str
    secondary: str
    accent: str
    on_accent: str
    keep: str
    delete: str
    stage: str
    outline: str = "#8fe3ff"
    outline_edge: str = "#0b0c0d"
    """A light line with dark edges is seen on any picture, in both themes."""


DARK = Palette(
    window="#17181a", panel="#1e2022", raised="#272a2d", line="#33373b", text="#e8eaed",
    secondary="#9aa0a6", accent="#5b9dff", on_accent="#0b1524", keep="#4cc38a", delete="#ff6b5e",
    stage="#0f1011",
)  # fmt: skip
LIGHT = Palette(
    window="#f4f5f6", panel="#ffffff", raised="#eef0f2", line="#dcdfe3", text="#1b1d1f",
    secondary="#5c636b", accent="#1a60cf", on_accent="#ffffff", keep="#166f43", delete="#bf3026",
    stage="#e4e6e9",
)  # fmt: skip


def palette_of(theme: Theme) -> Palette:
    """DARK or LIGHT, as the user wants it or the desktop is set."""
    if theme is not Theme.SYSTEM:
        return DARK if theme is Theme.DARK else LIGHT
    scheme = QGuiApplication.styleHints().colorScheme()
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def tell_system(theme: Theme) -> None:
    """Ask the desktop for window frames that fit."""
    schemes = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}
    scheme = schemes.get(theme, Qt.ColorScheme.Unknown)  # Unknown: as the desktop is
    QGuiApplication.styleHints().setColorScheme(scheme)


def stylesheet(palette: Palette) -> str:
    """The style sheet of the whole program."""
    template = Template(resource("styles/samelens.qss").read_text(encoding="utf-8"))
    tokens = {name: getattr(palette, name) for name in Palette.__dataclass_fields__}
    pictures = {
        name: resource(f"styles/{name}-{'dark' if palette == DARK else 'light'}.svg").as_posix()
        for name in ("tick", "chevron")
    }
    return template.substitute(tokens, **pictures)


def qt_palette(palette: Palette) -> QPalette:
    """For what style sheets don't reach: dialogs of Qt's own, tooltips, selections."""
    colors = QPalette()
    roles = QPalette.ColorRole
    for role, color in (
        (roles.Window, palette.window),
        (roles.Base, palette.panel),
        (roles.AlternateBase, palette.raised),
        (roles.Button, palette.raised),
        (roles.ToolTipBase, palette.raised),
        (roles.WindowText, palette.text),
        (roles.Text, palette.text),
        (roles.ButtonText, palette.text),
        (roles.ToolTipText, palette.text),
        (roles.PlaceholderText, palette.secondary),
        (roles.Highlight, palette.accent),
        (roles.HighlightedText, palette.on_accent),
        (roles.Link, palette.accent),
    ):
        colors.setColor(role, QColor(color))
    return colors


def icon(name: str, color: str) -> QIcon:
    """An icon of the Phosphor family, such as ``folder-plus``."""
    faint = QColor(color)
    faint.setAlphaF(0.4)
    drawn: QIcon = qtawesome.icon(f"ph.{name}", color=color, color_disabled=faint)
    return drawn
