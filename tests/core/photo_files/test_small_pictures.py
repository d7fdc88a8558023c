"""What is kept of a photo says what decoding it anew would say; what others wrote says nothing."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo_files.decoding import decode
from core.photo_files.kept_shots import shot_as_json, shot_from_json
from core.photo_files.shot_facts import ShotFacts
from core.photo_files.small_pictures import SmallPicture, small_pixels, to_store
from core.photo_files.written_dates import WrittenDate
from core.storage.small_pictures import StoredPicture
from tests.conftest import picture

POSITIVE = st.none() | st.floats(1e-6, 1e6)
SHOTS = st.builds(
    ShotFacts,
    taken=st.none()
    | st.builds(
        WrittenDate,
        st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)),
        st.from_regex(r"\A[0-9]{0,9}\Z"),
        st.none() | st.integers(-26, 26).map(lambda hours: timedelta(hours=hours)),
        st.booleans(),
    ),
    is_clock_set=st.booleans(),
    exposure=st.tuples(POSITIVE, POSITIVE, POSITIVE),
    bias=st.none() | st.floats(-10, 10),
    distance=POSITIVE,
    number=st.none() | st.integers(1),
    unique_id=st.text(max_size=9),
    burst=st.text(max_size=9),
    size=st.tuples(st.integers(0, 99), st.integers(0, 99)),
    software=st.text(max_size=9),
    is_saved_again=st.booleans(),
)


def test_a_kept_photo_is_seen_as_it_was_decoded(tmp_path: Path) -> None:
    file = tmp_path / "cut out.png"
    image = picture(3, (400, 300))
    image.putalpha(Image.radial_gradient("L").resize(image.size))
    image.save(file)
    decoded = decode(file, 240)

    small = SmallPicture.of(decoded)

    drawn = cv2.cvtColor(small_pixels(np.asarray(decoded.pixels)), cv2.COLOR_RGB2GRAY)
    assert small.gray.shape == (240, 320)
    assert np.abs(small.gray.astype(float) - drawn).mean() < 3
    assert small.alpha is not None and small.alpha.shape == small.gray.shape
    assert (small.shot, small.complaints) == (decoded.shot, decoded.complaints)


@given(SHOTS)
def test_a_shot_comes_back_as_it_was(shot: ShotFacts) -> None:
    assert shot_from_json(json.loads(json.dumps(shot_as_json(shot)))) == shot


def _changed(stored: StoredPicture, change: Callable[[dict[str, object]], object]) -> StoredPicture:
    facts = json.loads(stored.facts)
    change(facts["shot"])
    return replace(stored, facts=json.dumps(facts))


@pytest.mark.parametrize(
    "spoil",
    [
        lambda stored: replace(stored, picture=b""),
        lambda stored: replace(stored, picture=stored.picture[:200]),
        lambda stored: replace(stored, picture=_png(40_000)),
        lambda stored: replace(stored, alpha=_png(320)),
        lambda stored: replace(stored, facts="[" * 100_000),
        lambda stored: replace(stored, facts="{}"),
        lambda stored: _changed(stored, lambda shot: shot.pop("bias")),
        lambda stored: _changed(stored, lambda shot: shot.update(bias=float("nan"))),
        lambda stored: _changed(stored, lambda shot: shot.update(more=1)),
        lambda stored: _changed(
            stored, lambda shot: shot.update(taken=["2020-01-01T00:00:00+01:00", "", None, True])
        ),
        lambda stored: _changed(
            stored, lambda shot: shot.update(taken=["2020-01-01T00:00:00", "1e9", None, True])
        ),
    ],
)
def test_what_another_program_or_a_damaged_disk_wrote_says_nothing(
    tmp_path: Path, spoil: Callable[[StoredPicture], StoredPicture]
) -> None:
    file = tmp_path / "photo.jpg"
    picture(3, (400, 300)).save(file)
    stored = to_store(decode(file, 240))

    assert SmallPicture.kept(stored) is not None
    assert SmallPicture.kept(spoil(stored)) is None


def _png(side: int) -> bytes:
    """Black, and small whatever it claims."""
    written = io.BytesIO()
    Image.new("1", (side, 16)).save(written, "PNG")
    return written.getvalue()
