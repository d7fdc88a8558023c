"""The entry in the menus of Linux speaks each language of the window."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
LANGUAGES = {
    file.stem.removeprefix("samelens_")
    for file in (ROOT / "resources" / "translations").glob("samelens_*.ts")
}


@pytest.mark.parametrize("key", ["GenericName", "Comment", "Keywords"])
def test_the_menu_entry_speaks_all_languages(key: str) -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(ROOT / "packaging" / "linux" / "samelens.desktop", encoding="utf-8")
    for language in LANGUAGES - {"en"}:
        words = entry["Desktop Entry"][f"{key}[{language}]"]
        assert words
        assert words.endswith(";") == (key == "Keywords")
