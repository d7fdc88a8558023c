"""What was being decoded when a process died is found; what a running one decodes is left alone."""

from __future__ import annotations

import shutil
from pathlib import Path

from core.photo_files.decoding_slots import PATTERN, DecodingSlots, left_behind


def test_what_another_running_process_decodes_is_not_suspected(tmp_path: Path) -> None:
    slots = DecodingSlots.open(tmp_path)
    assert slots is not None
    first, second = tmp_path / "a.jpg", tmp_path / "b.jpg"
    with slots.holding(first), slots.holding(second), slots.holding(first):
        (running,) = tmp_path.glob(PATTERN)
        shutil.copy(running, running.with_name(PATTERN.replace("*", "of one that died")))
        assert left_behind(tmp_path) == [first, second]
    shutil.copy(running, running.with_name(PATTERN.replace("*", "of one that was idle")))
    assert left_behind(tmp_path) == []
    slots.close()
    assert list(tmp_path.glob(PATTERN)) == []


def test_garbage_in_place_of_slots_harms_nobody(tmp_path: Path) -> None:
    left = tmp_path / PATTERN.replace("*", "left")
    left.write_bytes(b"\xff\xff" + b"a" * 32 + b"short")
    assert left_behind(tmp_path) == []
    left.mkdir()
    assert left_behind(tmp_path) == []
