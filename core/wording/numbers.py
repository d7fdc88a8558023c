"""Numbers in words: bytes and counts as people read them."""

from __future__ import annotations

from core.wording.codes import Code


class SizeUnit(Code):
    """Decimal units, as file managers show them."""

    B = "b", "{number} B"
    KB = "kb", "{number} KB"
    MB = "mb", "{number} MB"
    GB = "gb", "{number} GB"
    TB = "tb", "{number} TB"


def rounded_size(count: int) -> tuple[float, int, SizeUnit]:
    """1536 bytes -> (1.536, 1, KB): a number, how many decimals are worth showing, the unit."""
    *units, largest = SizeUnit
    size = float(count)
    for unit in units:
        if size < 1000:
            return size, 0 if unit is SizeUnit.B or size >= 100 else 1, unit
        size /= 1000
    return size, 1, largest


def bytes_in_words(count: int) -> str:
    """1536 -> "1.5 KB"."""
    size, decimals, unit = rounded_size(count)
    return unit.sentence.format(number=f"{size:.{decimals}f}")


def pixels_in_words(width: int, height: int) -> str:
    """4032, 3024 -> "4032 × 3024"; 0, 0 -> "unknown"."""
    if not width or not height:
        return "unknown"
    return f"{width} × {height}"


def counted(count: int, singular: str, plural: str) -> str:
    """2, "photo", "photos" -> "2 photos"; thousands are set apart."""
    return f"{count:,} {singular if count == 1 else plural}"


def photos_and_videos(photos: int, videos: int) -> str:
    """3, 1 -> "3 photos and 1 video"; what there is none of isn't named, unless all is none."""
    if not videos:
        return counted(photos, "photo", "photos")
    words = counted(videos, "video", "videos")
    return f"{counted(photos, 'photo', 'photos')} and {words}" if photos else words
