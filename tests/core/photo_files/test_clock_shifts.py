"""Only what zones can do to a file's time is explained by them."""

from __future__ import annotations

import pytest

from core.photo_files.clock_shifts import may_be_one_time

SECOND = 10**9
NOW = 1_700_000_000_123_456_789


@pytest.mark.parametrize("hours", [0, 1, -1, 5.5, -9.75, 26])
def test_whole_quarter_hours_are_zones(hours: float) -> None:
    assert may_be_one_time(NOW, NOW + int(hours * 3600) * SECOND)


@pytest.mark.parametrize("apart", [1, SECOND, 3600 * SECOND + 1, 27 * 3600 * SECOND, -60 * SECOND])
def test_anything_else_is_a_change(apart: int) -> None:
    assert not may_be_one_time(NOW, NOW + apart)
