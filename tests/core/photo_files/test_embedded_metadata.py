"""The date taken is found in whatever a file says it in; the date of the last edit is none."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path

import pytest
from PIL import Image

from core.photo_files.decoding import Decoder, decode
from core.photo_files.embedded_metadata import said_by
from core.photo_files.stated_metadata import Metadata
from core.photo_files.xmp import extended, read_packet
from tests.conftest import picture

TAKEN = datetime(2019, 7, 14, 15, 16, 17)
EXIF = "2019:07:14 15:16:17"
ISO = "2019-07-14T15:16:17"
LAST_EDIT, ORIGINAL, DIGITIZED = 0x0132, 0x9003, 0x9004
SUBSECONDS, OFFSET = 0x9291, 0x9011
PACKET = (
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-'
    'syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" '
    'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
    "{}/></rdf:RDF></x:xmpmeta>"
)
CREATED = b"\x1c\x02\x37\x00\x0820190714\x1c\x02\x3c\x00\x0b151617+0200"
DIGITAL = b"\x1c\x02\x3e\x00\x0820190714\x1c\x02\x3f\x00\x0b151617+0200"


def exif_of(tags: dict[int, str]) -> Image.Exif:
    exif = Image.Exif()
    exif[0x010F] = "Maker"  # Pillow saves none whose first folder is empty
    for tag, value in tags.items():
        (exif if tag == LAST_EDIT else exif.get_ifd(0x8769))[tag] = value
    return exif


def jpeg(tags: dict[int, str] | None = None, xmp: str = "", iptc: bytes = b"") -> io.BytesIO:
    saved = io.BytesIO()
    packet = PACKET.format(xmp).encode() if xmp else b""
    picture(1).save(saved, "JPEG", exif=exif_of(tags or {}), xmp=packet)
    data = saved.getvalue()
    if iptc:
        words = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + struct.pack(">I", len(iptc)) + iptc
        words += b"\0" * (len(iptc) % 2)
        data = data[:2] + b"\xff\xed" + struct.pack(">H", len(words) + 2) + words + data[2:]
    return io.BytesIO(data)


def said(**parts: object) -> Metadata:
    with Image.open(jpeg(**parts)) as image:  # type: ignore[arg-type]
        return said_by(image)


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(jpeg({ORIGINAL: EXIF}), id="EXIF"),
        pytest.param(jpeg({ORIGINAL: EXIF + "+02:00"}), id="EXIF with a zone"),
        pytest.param(jpeg({DIGITIZED: EXIF}), id="EXIF digitized"),
        pytest.param(jpeg(xmp=f'exif:DateTimeOriginal="{ISO}Z"'), id="XMP"),
        pytest.param(jpeg(xmp=f'photoshop:DateCreated="{ISO}"'), id="XMP of Photoshop"),
        pytest.param(jpeg(xmp=f'xmp:CreateDate="{ISO}.5+02:00"'), id="XMP created"),
        pytest.param(jpeg(iptc=CREATED), id="IPTC"),
        pytest.param(jpeg(iptc=DIGITAL), id="IPTC digitized"),
        pytest.param(jpeg({ORIGINAL: "2000:01:01 00:00:00"}, f'exif:DateTimeOriginal="{ISO}"'),
                     id="unset clock, XMP"),
        pytest.param(jpeg({ORIGINAL: "2099:01:02 00:00:00", DIGITIZED: EXIF}), id="future"),
        pytest.param(jpeg({LAST_EDIT: "2024:01:02 03:04:05", ORIGINAL: EXIF}), id="edited later"),
    ],
)  # fmt: skip
def test_the_date_taken_is_found(file: io.BytesIO) -> None:
    file.seek(0)
    assert decode(file).facts.taken_at == TAKEN


@pytest.mark.parametrize(
    "file",
    [
        pytest.param(jpeg({LAST_EDIT: EXIF}), id="the last edit's"),
        pytest.param(jpeg(xmp=f'xmp:ModifyDate="{ISO}" xmp:MetadataDate="{ISO}"'), id="XMP's edit"),
        pytest.param(jpeg({ORIGINAL: "1980:01:01 00:00:00"}), id="an unset clock"),
        pytest.param(jpeg({ORIGINAL: "2002:12:08 12:00:00"}), id="a default"),
        pytest.param(jpeg({ORIGINAL: "    :  :     :  :  "}), id="blank"),
        pytest.param(jpeg(iptc=b"\x1c\x02\x37\x00\x0800000000"), id="IPTC's zeros"),
        pytest.param(jpeg(xmp='exif:DateTimeOriginal="2099-01-02T00:00:00"'), id="XMP's future"),
    ],
)
def test_what_is_no_date_taken_is_none(file: io.BytesIO) -> None:
    file.seek(0)
    assert decode(file).facts.taken_at is None


def test_the_first_of_several_dates_counts_and_digitization_comes_last() -> None:
    other = "2018:02:03 04:05:06"
    xmp = f'exif:DateTimeOriginal="{ISO}" xmp:CreateDate="2017-01-02T03:04:05"'
    assert said(tags={ORIGINAL: other}, xmp=xmp).taken_at == "2018-02-03T04:05:06"
    assert said(xmp=xmp, iptc=b"\x1c\x02\x37\x00\x0820160102").taken_at == ISO
    digitized = said(tags={DIGITIZED: other}, iptc=CREATED)
    assert (digitized.taken_at, digitized.digitized_at) == (ISO + "+02:00", "2018-02-03T04:05:06")
    fine = said(tags={ORIGINAL: EXIF, SUBSECONDS: "25", OFFSET: "+02:00"})
    assert fine.taken_at == ISO + ".25+02:00"


def test_a_date_of_digitization_does_not_stand_in_the_way_of_the_true_one() -> None:
    known, more = Metadata(digitized_at="2020-02-03"), Metadata("1987", digitized_at="2001-02-03")
    assert more.beyond(known) == Metadata("1987")
    packet = extended(extended(None, known), more.beyond(known))
    assert read_packet(packet) == Metadata("1987", digitized_at="2020-02-03")
    assert known.beyond(Metadata("1987")) == Metadata()


@pytest.mark.parametrize("name", ["a.png", "a.webp", "a.heic", "a.avif"])
def test_it_is_read_of_every_format_that_holds_it(name: str, tmp_path: Path) -> None:
    file, other = tmp_path / name, tmp_path / f"xmp-{name}"
    decode(jpeg())  # so that Pillow knows all formats
    picture(1).save(file, exif=exif_of({ORIGINAL: EXIF, SUBSECONDS: "25"}))
    assert decode(file).facts.taken_at == TAKEN
    shot = Decoder().shot_facts(file)
    assert shot == decode(file).shot
    assert shot.taken is not None
    assert (shot.taken.clock, shot.taken.fraction) == (TAKEN, "25")
    if name.endswith(("webp", "avif", "heic")):  # what Pillow writes XMP to
        packet = PACKET.format(f'exif:DateTimeOriginal="{ISO}"').encode()
        picture(1).save(other, xmp=packet)
        assert decode(other).facts.taken_at == TAKEN


def test_a_date_in_the_first_folder_is_read_as_tiff_ep_has_it(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[ORIGINAL] = EXIF
    picture(1).save(tmp_path / "a.tif", exif=exif)
    assert decode(tmp_path / "a.tif").facts.taken_at == TAKEN
