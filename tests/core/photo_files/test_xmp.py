"""XMP packets are read safely, and added to without a change to what they say."""

from __future__ import annotations

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from core.errors import UnusableMetadata
from core.photo_files.decoding import Decoder
from core.photo_files.reasons import MetadataProblem
from core.photo_files.stated_metadata import NOTHING, Metadata, Place
from core.photo_files.written_metadata import metadata_in
from core.photo_files.xmp import extended, read_packet
from core.wording.reasons import Reason
from tests.conftest import picture

VIENNA = Place("48,12.5N", "16,22.25E", "17100/100", "0")
DARKTABLE = b"""<?xml version="1.0" encoding="UTF-8"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="XMP Core 4.4.0-Exiv2">
 <r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <r:Description r:about=""
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:darktable="http://darktable.sf.net/"
   xmp:Rating="0"
   darktable:xmp_version="5">
   <!-- an edit history -->
   <darktable:history><r:Seq><r:li darktable:operation="exposure"/></r:Seq></darktable:history>
   <dc:subject xmlns:dc="http://purl.org/dc/elements/1.1/"><r:Bag><r:li>sea</r:li></r:Bag></dc:subject>
  </r:Description>
 </r:RDF>
</x:xmpmeta>
"""
BOMB = b"""<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">&b;</rdf:RDF>"""
TEXTS = st.text(max_size=12)
PLACES = st.none() | st.just(VIENNA) | st.just(Place("1,2.5S", "3,0W"))
SAID = st.builds(
    Metadata,
    st.sampled_from(["", "1987", "2001-02-03T04:05:06.7Z"]),
    PLACES,
    st.lists(TEXTS, max_size=4).map(tuple),
    st.integers(0, 5),
)
PIECES = (
    b'<rdf:Description rdf:about="x" xmp:Rating="3"/>',
    b'<rdf:Description rdf:about="x"><dc:subject><rdf:Bag/></dc:subject></rdf:Description>',
    b'<rdf:Description rdf:about="x"><dc:subject><rdf:Seq><rdf:li>a</rdf:li><rdf:li/></rdf:Seq>'
    b"</dc:subject></rdf:Description>",
    b'<rdf:Description rdf:about="x" exif:DateTimeOriginal="0001-01-01"/>',
    b'<rdf:Description rdf:about="x" exif:GPSLatitude="1,2N" photoshop:DateCreated="2000"/>',
    b"<!-- rdf:RDF /> -->",
    b"<rdf:Description><dc:title>a /&gt; <![CDATA[</rdf:RDF>]]></dc:title></rdf:Description>",
)


def is_within(before: bytes, after: bytes) -> bool:
    """True if ``after`` is ``before`` with some bytes put in."""
    rest = iter(after)
    return all(byte in rest for byte in before)


def test_what_files_say_is_read_from_all_that_they_say_it_in(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x9C9E] = "one;two".encode("utf-16-le")
    file = tmp_path / "a.jpg"
    picture(1).save(file, exif=exif, xmp=extended(None, Metadata("2003-04-05", rating=2)))
    assert metadata_in(file, Decoder()) == Metadata("2003-04-05", None, ("one", "two"), 2)

    photoshop = b"Photoshop 3.0\0" + b"8BIM\x04\x04\0\0" + (16).to_bytes(4, "big")
    photoshop += b"\x1c\x02\x19\0\x04caf\xe9" + b"\x1c\x02\x19\0\x02hi" + b"\0"
    jpeg = (tmp_path / "b.jpg", tmp_path / "c.jpg")
    picture(1).save(jpeg[0])
    plain = jpeg[0].read_bytes()
    block = b"\xff\xed" + (len(photoshop) + 2).to_bytes(2, "big") + photoshop
    jpeg[1].write_bytes(plain[:2] + block + plain[2:])
    assert metadata_in(jpeg[1], Decoder()).keywords == ("café", "hi")
    assert metadata_in(jpeg[0], Decoder()) == NOTHING

    (tmp_path / "d.jpg").write_bytes(b"\xff\xd8 broken")
    with pytest.raises(UnusableMetadata) as error:
        metadata_in(tmp_path / "d.jpg", Decoder())
    assert error.value.reason == Reason.of(MetadataProblem.UNREADABLE, name="d.jpg")


def test_a_date_that_means_none_is_added_to() -> None:
    unset = extended(None, Metadata("0001-01-01T00:00:00"))
    assert b"0001-01-01" in unset
    assert read_packet(unset) == NOTHING

    dated = extended(unset, Metadata("1931-05-06"))

    assert is_within(unset, dated)
    assert read_packet(dated).taken_at == "1931-05-06"


LENGTH = 700_000
"""Bytes. One such packet took 38 seconds."""
RDF = b"http://www.w3.org/1999/02/22-rdf-syntax-ns#"


def nested(count: int) -> bytes:
    return b"<a>" * count + b"</a>" * count


def with_long_space(length: int, count: int) -> bytes:
    return b'<a xmlns:p="' + b"u" * length + b'">' + b"<p:a/>" * count + b"</a>"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(nested(LENGTH // 7), id="deep"),
        pytest.param(b"<a>" + b"x<!---->" * (LENGTH // 8) + b"</a>", id="text in pieces"),
        pytest.param(b"&amp;\n" * (LENGTH // 6), id="text of entities"),
        pytest.param(with_long_space(LENGTH // 2, LENGTH // 12), id="long namespace"),
        pytest.param(b"<a " + b" ".join(b"a%x=''" % n for n in range(LENGTH // 9)) + b"/>",
                     id="many attributes"),
        pytest.param(b"<dc:subject xmlns:dc='http://purl.org/dc/elements/1.1/'><rdf:Bag>"
                     + b"".join(b"<rdf:li>%x</rdf:li>" % n for n in range(LENGTH // 22))
                     + b"</rdf:Bag></dc:subject>", id="many keywords"),
    ],
)  # fmt: skip
def test_the_time_to_read_a_packet_grows_with_its_length_alone(content: bytes) -> None:
    packet = b'<rdf:RDF xmlns:rdf="%b"><rdf:Description>%b</rdf:Description></rdf:RDF>'
    before = process_time()

    try:
        said = read_packet(packet % (RDF, content))
        said.beyond(said)
    except UnusableMetadata as error:
        assert error.reason.code is MetadataProblem.UNSAFE

    assert process_time() - before < 3


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=5, unique=True), SAID)
def test_adding_never_drops_what_was_there(pieces: list[bytes], said: Metadata) -> None:
    spaces = (
        b'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        b'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" '
        b'xmlns:exif="http://ns.adobe.com/exif/1.0/" '
        b'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"'
    )
    before = b"<rdf:RDF " + spaces + b">" + b"\n".join(pieces) + b"</rdf:RDF>"
    if not pieces:
        before = b"<rdf:RDF " + spaces + b"/>"
    known = read_packet(before)

    after = extended(before, said)

    assert is_within(before.replace(b"/>", b">"), after.replace(b"/>", b">"))
    now = read_packet(after)
    assert known.beyond(now) == NOTHING
    assert (now.taken_at, now.rating) == (
        known.taken_at or said.taken_at, known.rating or said.rating,
    )  # fmt: skip
    assert extended(after, said) == after
