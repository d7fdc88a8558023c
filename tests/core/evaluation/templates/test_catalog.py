"""Templates: alike, and never the same."""

from __future__ import annotations

import numpy as np
import pytest

from core.evaluation.dice import Part
from core.evaluation.templates.catalog import TEMPLATES, Series


@pytest.mark.parametrize("kind", TEMPLATES)
def test_pictures_of_a_template_differ_and_parts_do_too(kind: str) -> None:
    series, frozen = Series(Part.DEVELOPMENT, kind), Series(Part.FROZEN, kind)

    first, again, second = (np.asarray(series.picture(number)) for number in (0, 0, 1))

    assert first.shape[2] == 3
    assert (first == again).all()
    assert (first.shape, first.tobytes()) != (second.shape, second.tobytes())
    assert first.tobytes() != np.asarray(frozen.picture(0)).tobytes()


def test_only_a_number_differs_in_a_form() -> None:
    series = Series(Part.DEVELOPMENT, "forms with another number")

    first, second = (np.asarray(series.picture(number)) for number in (0, 1))

    rows, columns = np.nonzero((first != second).any(axis=2))
    assert 0 < np.ptp(rows) < 40
    assert 0 < np.ptp(columns) < 200


def test_no_product_comes_twice() -> None:
    series = Series(Part.FROZEN, "products")

    assert len({series.picture(number).tobytes() for number in range(20)}) == 20
