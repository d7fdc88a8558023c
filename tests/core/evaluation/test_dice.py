"""The part that choices look at and the frozen part have nothing in common."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from core.evaluation.dice import Dice, Part, of_part

SEEDS = st.integers(0, 10_000)


@given(SEEDS, SEEDS, st.floats(-100, 100), st.floats(0.01, 100))
def test_no_parameter_is_rolled_in_both_parts(one: int, two: int, low: float, width: float) -> None:
    cells = []
    for part, seed in ((Part.DEVELOPMENT, one), (Part.FROZEN, two)):
        value = Dice(part, "crop", seed).between(low, low + width)
        assert low <= value <= low + width
        cells.append(int((value - low) / width * 8 + 1e-6) % 2)

    assert cells == [0, 1]


@given(SEEDS, SEEDS)
def test_no_option_is_picked_in_both_parts(one: int, two: int) -> None:
    options = ("red", "green", "blue", "black")

    picked = {Dice(Part.DEVELOPMENT, "ink", one).pick(options)}

    assert not picked & {Dice(Part.FROZEN, "ink", two).pick(options)}


@given(st.lists(st.text("abc.", min_size=1), unique=True))
def test_each_photo_is_in_one_part(names: list[str]) -> None:
    files = [Path("photos", name) for name in names]

    parts = [of_part(part, files) for part in Part]

    assert sorted(parts[0] + parts[1]) == sorted(files)


def test_the_same_seed_rolls_the_same() -> None:
    first, again, next_number = (Dice(Part.FROZEN, "seed", number) for number in (3, 3, 4))

    assert first.between(0, 1) == again.between(0, 1) != next_number.between(0, 1)
    assert first.numpy().random() == again.numpy().random()
