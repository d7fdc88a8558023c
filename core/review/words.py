"""Numbers in words: bytes and counts as people read them."""

from __future__ import annotations


def bytes_in_words(count: int) -> str:
    """1536 -> "1.5 KB"; decimal units, as file managers show them."""
    size = float(count)
    for unit in ("B", "KB", "MB", "GB"):
        if size < 1000:
            return f"{size:.0f} {unit}" if unit == "B" or size >= 100 else f"{size:.1f} {unit}"
        size /= 1000
    return f"{size:.1f} TB"


def pixels_in_words(width: int, height: int) -> str:
    """4032, 3024 -> "4032 × 3024"."""
    return f"{width} × {height}"


def counted(count: int, one: str, many: str) -> str:
    """2, "photo", "photos" -> "2 photos"; thousands are set apart."""
    return f"{count:,} {one if count == 1 else many}"
