"""Ctrl+C and the closed window end the program amid one file. How fast, `prompt_stops` measures."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from tests.conftest import SLOW_MACHINE
from tests.soak.prompt_stops import FILES, STOPS


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="/proc says what is open")
@pytest.mark.parametrize("kind", FILES)
@pytest.mark.parametrize("stop", STOPS)
def test_the_program_ends_amid_one_file(tmp_path: Path, stop: str, kind: str) -> None:
    file = FILES[kind](tmp_path)

    assert STOPS[stop](tmp_path, file, random.Random(1)) < SLOW_MACHINE
