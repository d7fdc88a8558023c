"""Pictures that are painted once for all tests of a process."""

from __future__ import annotations

from functools import cache

from PIL import Image

from core.learning.rendered import rendered_sources


@cache
def _painted(number: int) -> Image.Image:
    return rendered_sources(number + 1)[number]()


def painted(number: int) -> Image.Image:
    """One of ``rendered_sources``, which the caller may change."""
    return _painted(number).copy()
