"""A short form of ``make soak``: hostile files end in a picture or a sentence, never in a crash."""

from __future__ import annotations

import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="children are limited as POSIX does it")
def test_five_hundred_hostile_files_do_no_harm() -> None:
    from tests.soak.fuzz_decoding import fuzz

    outcome = fuzz(seed=7, begin=0, end=500)

    assert outcome.harm == {}
    assert sum(outcome.sentences.values()) == 500
    assert outcome.sentences["decoded"] > 50
    assert len(outcome.sentences) >= 5
