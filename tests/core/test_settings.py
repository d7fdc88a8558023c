"""What the user may choose is checked before a scan begins."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import UnusableInput
from core.records import ScanFolder
from core.settings import MOST_SKIPPED_NAMES, ScanSettings, SettingsProblem

FOLDERS = (ScanFolder(Path("/photos")),)


def test_names_and_patterns_of_folders_can_be_skipped() -> None:
    names = ("Exports", "*.cache", ".hidden", "20??-old", "Ärger mit Namen", "a")
    assert ScanSettings(FOLDERS, skipped_names=names).skipped_names == names


@pytest.mark.parametrize(
    "name", ["", " ", "*", "**", "?*", "..", "a/b", "a\\b", "a\nb", "a\0b", "x" * 256]
)
def test_what_is_no_folders_name_or_would_skip_all_is_refused(name: str) -> None:
    with pytest.raises(UnusableInput) as refusal:
        ScanSettings(FOLDERS, skipped_names=("Exports", name))
    assert refusal.value.reason.code is SettingsProblem.SKIPPED_NAME


def test_there_is_a_limit_to_names() -> None:
    names = tuple(f"a{number}" for number in range(MOST_SKIPPED_NAMES + 1))
    with pytest.raises(UnusableInput) as refusal:
        ScanSettings(FOLDERS, skipped_names=names)
    assert refusal.value.reason.code is SettingsProblem.SKIPPED_NAMES
