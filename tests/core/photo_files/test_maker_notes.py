"""Makers' own numbers are read of notes in their forms, and hostile notes cost nothing."""

from __future__ import annotations

import struct

from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from core.photo_files.maker_notes import MakerNumbers, maker_numbers

UUID = b"3F2504E0-4F89-41D3-9A0C-0305E82C3301\0"


def exif_with(note: object, make: str = "") -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = make
    exif.get_ifd(0x8769)[0x927C] = note
    return exif


def entries(order: str, *parts: tuple[int, int, int, int]) -> bytes:
    """Tag, type, count and value of each."""
    packed = b"".join(struct.pack(order + "HHII", *part) for part in parts)
    return struct.pack(order + "H", len(parts)) + packed + bytes(4)


def test_canon_counts_files_in_either_order() -> None:
    for order in "<>":
        note = entries(order, (0x0006, 2, 4, 0), (0x0008, 4, 1, 1001337))
        assert maker_numbers(exif_with(note, "Canon")) == MakerNumbers(1001337)
        assert maker_numbers(exif_with(note, "Other")) == MakerNumbers()


def test_nikon_counts_shutters() -> None:
    for order, header in (("<", b"II*\0"), (">", b"MM\0*")):
        note = b"Nikon\0\x02\x10\0\0" + header + struct.pack(order + "I", 8)
        note += entries(order, (0x0002, 3, 2, 0), (0x00A7, 4, 1, 54321))
        assert maker_numbers(exif_with(note, "NIKON CORPORATION")) == MakerNumbers(54321)


def test_fujifilm_counts_images() -> None:
    note = b"FUJIFILM" + struct.pack("<I", 12) + entries("<", (0x1438, 4, 1, 77))
    assert maker_numbers(exif_with(note, "FUJIFILM")) == MakerNumbers(77)


def test_apple_names_bursts() -> None:
    note = b"Apple iOS\0\0\x01MM" + entries(">", (0x000B, 2, len(UUID), 14 + 2 + 12 + 4)) + UUID
    assert maker_numbers(exif_with(note, "Apple")) == MakerNumbers(None, UUID[:-1].decode())


def test_what_lies_outside_or_means_none_says_nothing() -> None:
    beyond = b"Apple iOS\0\0\x01MM" + entries(">", (0x000B, 2, 37, 0xFFFFFF00))
    assert maker_numbers(exif_with(beyond, "Apple")) == MakerNumbers()
    none = entries("<", (0x0008, 4, 1, 0))
    assert maker_numbers(exif_with(none, "Canon")) == MakerNumbers()
    far = b"Nikon\0\x02\x10\0\0II*\0" + struct.pack("<I", 0xFFFFFFFF)
    assert maker_numbers(exif_with(far)) == MakerNumbers()
    for note in (b"", None, 5, "text", b"FUJIFILM", b"Nikon\0\x02"):
        assert maker_numbers(exif_with(note, "Canon")) == MakerNumbers()


HEADS = st.sampled_from(
    [b"", b"FUJIFILM\x0c\0\0\0", b"Nikon\0\x02\x10\0\0MM\0*\0\0\0\x08", b"Apple iOS\0\0\x01MM"]
)


@given(HEADS, st.binary(max_size=200))
def test_whatever_a_note_holds_nothing_is_raised(head: bytes, rest: bytes) -> None:
    numbers = maker_numbers(exif_with(head + rest, "Canon"))
    assert numbers.number is None or numbers.number > 0
