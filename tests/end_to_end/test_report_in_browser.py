"""The HTML page of a real scan, opened in a real browser: its words and its pictures are there."""

from __future__ import annotations

import html
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from core.__main__ import main

BROWSERS = "chromium", "chromium-browser", "google-chrome"
COLORS = (200, 40, 60), (30, 90, 210)
ENOUGH = 220 * 160 // 2
"""Pixels of a color that only a loaded picture has."""


@pytest.fixture
def browser() -> str:
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("none of these is installed: " + ", ".join(BROWSERS))
    return found


def opened(browser: str, page: Path, profile: Path, *options: str) -> str:
    """What the browser writes of a page."""
    command = [browser, "--headless=new", "--disable-gpu", f"--user-data-dir={profile}"]
    if sys.platform == "linux" and os.geteuid() == 0:
        command.append("--no-sandbox")  # as root it has none
    command += ["--window-size=1000,900", *options, page.as_uri()]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def test_the_report_is_seen_in_a_browser(tmp_path: Path, browser: str) -> None:
    photos, page, shot = tmp_path / "photos", tmp_path / "found.html", tmp_path / "shot.png"
    photos.mkdir()
    names = []
    for number, color in enumerate(COLORS):
        names += [f"{number}.jpg", f"copy & é {number}.jpg"]
        Image.new("RGB", (800, 600), color).save(photos / names[-2], quality=95)
        shutil.copy(photos / names[-2], photos / names[-1])
    assert main(["scan", str(photos), "--level", "exact", "--html", str(page)]) == 0

    seen = opened(browser, page, tmp_path / "profile", "--dump-dom")
    assert "2 groups among 4 photos" in seen
    for name in names:
        assert html.escape(str(photos / name), quote=False) in seen
    opened(browser, page, tmp_path / "profile", f"--screenshot={shot}")
    with Image.open(shot) as image:
        pixels = np.asarray(image.convert("RGB")).astype(int)
    for color in COLORS:
        is_near = (abs(pixels - color) <= 6).all(axis=2)
        assert is_near.sum() > 2 * ENOUGH, "both copies of a photo are shown"
