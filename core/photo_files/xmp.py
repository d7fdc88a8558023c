"""XMP packets: reads date, place, keywords and rating, and adds what is missing, changing no byte.

XMP part 1 (ISO 16684-1), sections 6 and 7; the exif, photoshop, dc and xmp schemas of part 2. What
is added is inserted into the packet's own text: all that was there stays as it was written. Packets
come from anywhere, so a DOCTYPE, and with it every entity, is refused before it is read, and the
time to read one grows with its length alone, however deep its elements lie.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from html import escape  # xml.sax's brings urllib and email into every process
from xml.parsers import expat

from core.errors import UnusableMetadata
from core.photo_files.reasons import MetadataProblem
from core.photo_files.stated_metadata import Metadata, Place, keywords_of
from core.photo_files.written_dates import FIRST_PHOTOGRAPH, is_of_a_clock, read_date

LARGEST = 8 << 20
"""Bytes. darktable's longest edit histories stay below a tenth of it."""
_RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_SPACES = {
    "rdf": _RDF,
    "exif": "http://ns.adobe.com/exif/1.0/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_NAMES = {f"{space} ": f"{prefix}:" for prefix, space in _SPACES.items()}
_IN_PROPERTY = 3
"""How deep a property is inside rdf:RDF and rdf:Description, counted from rdf:RDF as 1."""
_DEEPEST = 5
"""As deep as the items of a property's list: what lies deeper says nothing that is read here."""
_LONGEST_SPACE = 256
"""Bytes of a namespace's name, which the parser copies for each of its elements and attributes."""
_YEAR_OR_MONTH = re.compile(r"\d{4}(-\d\d)?")
_DATES = ("exif:DateTimeOriginal", "photoshop:DateCreated")
"""The properties that say when, the first that does so counts."""
_DIGITIZED = ("exif:DateTimeDigitized", "xmp:CreateDate")
"""When the picture became digital; xmp:CreateDate is EXIF's DateTimeDigitized (Metadata Working
Group, Guidelines for Handling Image Metadata 2.0, section 5.3)."""
_DEGREES = re.compile(r"\d{1,3},\d{1,2}(\.\d+|,\d{1,2}(\.\d+)?)?[NSEW]")
_FRACTION = re.compile(r"\d+(/\d+)?")
_KEPT = {ord(space): f"&#{ord(space)};" for space in "\t\n\r"}
"""Else they would be read as spaces in an attribute."""
_NEW = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/" x:xmptk="Samelens">\n'
    f' <rdf:RDF xmlns:rdf="{_RDF}">\n'
    " </rdf:RDF>\n"
    '</x:xmpmeta>\n<?xpacket end="w"?>\n'
).encode()


def read_packet(packet: bytes) -> Metadata:
    """What an XMP packet says. Raises UnusableMetadata."""
    return _parsed(packet).metadata


def extended(packet: bytes | None, added: Metadata) -> bytes:
    """``packet``, or a new one, with ``added`` put in; properties that it has are left alone.

    Raises UnusableMetadata.
    """
    before = _parsed(_NEW if packet is None else packet)
    words = Metadata(keywords=keywords_of(added.keywords)).beyond(before.metadata).keywords
    lines = _properties(added, before)
    inserts: list[tuple[_End, str]] = []
    if words and before.keywords is not None:
        inserts.append((before.keywords, _items(words, before.keywords.prefix)))
    elif words and "dc:subject" in before.properties:
        raise UnusableMetadata(MetadataProblem.KEYWORDS)
    elif words:
        lines.append(f"   <dc:subject>\n    <rdf:Bag>{_items(words, 'rdf:')}</rdf:Bag>\n"
                     "   </dc:subject>\n")  # fmt: skip
    if lines:
        inserts.append((before.end, _description(before.about, lines)))
    longer = _NEW if packet is None else packet
    for end, text in sorted(inserts, key=lambda insert: -insert[0].at):
        longer = end.insert(longer, text.encode())
    after = _parsed(longer)
    is_whole = {*after.metadata.keywords} == {*before.metadata.keywords, *words}
    if not is_whole or len(longer) > LARGEST:
        raise UnusableMetadata(MetadataProblem.UNSAFE)
    return longer


def _properties(added: Metadata, before: _Packet) -> list[str]:
    there = before.properties.keys()
    texts: dict[str, str] = {}
    if not before.metadata.taken_at:
        texts |= dict.fromkeys([name for name in _DATES if name not in there][:1], added.taken_at)
    place = added.place
    if place and not any(name.startswith("exif:GPS") for name in there):
        texts["exif:GPSLatitude"] = place.latitude
        texts["exif:GPSLongitude"] = place.longitude
        texts["exif:GPSAltitude"] = place.altitude
        texts["exif:GPSAltitudeRef"] = place.below_sea
    if added.digitized_at and "xmp:CreateDate" not in there:
        texts["xmp:CreateDate"] = added.digitized_at
    if "xmp:Rating" not in there and added.rating:
        texts["xmp:Rating"] = str(added.rating)
    said = {name: escape(text, quote=False) for name, text in texts.items() if text}
    return [f"   <{name}>{text}</{name}>\n" for name, text in said.items()]


def _description(about: str, lines: list[str]) -> str:
    used = {prefix for prefix in _SPACES if any(f"<{prefix}:" in line for line in lines)} | {"rdf"}
    spaces = "".join(f' xmlns:{prefix}="{_SPACES[prefix]}"' for prefix in _SPACES if prefix in used)
    start = f' <rdf:Description{spaces} rdf:about="{escape(about).translate(_KEPT)}">\n'
    return start + "".join(lines) + "  </rdf:Description>\n "


def _items(words: Iterable[str], prefix: str) -> str:
    return "".join(f"<{prefix}li>{escape(word, quote=False)}</{prefix}li>" for word in words)


@dataclass(frozen=True, slots=True)
class _End:
    """Where an element ends: at its end tag, or behind its start tag where that is all of it."""

    at: int
    tag: str
    is_empty: bool

    @property
    def prefix(self) -> str:
        """ "rdf:Bag" -> "rdf:"."""
        return self.tag[: self.tag.rfind(":") + 1]

    def insert(self, packet: bytes, text: bytes) -> bytes:
        """``packet`` with ``text`` as the element's last content."""
        if self.is_empty:  # <rdf:Bag/> becomes <rdf:Bag>…</rdf:Bag>
            end = f"</{self.tag}>".encode()
            return packet[: self.at - 2] + b">" + text + end + packet[self.at :]
        return packet[: self.at] + text + packet[self.at :]


@dataclass(slots=True)
class _Packet:
    """``properties``: texts of the top properties by name, lists without their items."""

    end: _End
    about: str = ""
    properties: dict[str, str] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    keywords: _End | None = None

    @property
    def metadata(self) -> Metadata:
        rating = re.fullmatch(r"([1-5])(\.0+)?", self.properties.get("xmp:Rating", ""))
        return Metadata(
            self._date(_DATES),
            self._place(),
            keywords_of(self.words),
            int(rating[1]) if rating else 0,
            self._date(_DIGITIZED),
        )

    def _date(self, names: Iterable[str]) -> str:
        """The first that makes sense."""
        dates = (_date(self.properties.get(name, "")) for name in names)
        return next((date for date in dates if date), "")

    def _place(self) -> Place | None:
        latitude, longitude, altitude, below = (
            self.properties.get(f"exif:GPS{name}", "")
            for name in ("Latitude", "Longitude", "Altitude", "AltitudeRef")
        )
        if not (_DEGREES.fullmatch(latitude) and _DEGREES.fullmatch(longitude)):
            return None
        if not _FRACTION.fullmatch(altitude):
            return Place(latitude, longitude)
        return Place(latitude, longitude, altitude, below if below in ("0", "1") else "")


def _date(text: str) -> str:
    """As ISO 8601; empty for what is no date."""
    now = datetime.now()
    if _YEAR_OR_MONTH.fullmatch(text):
        return text if FIRST_PHOTOGRAPH <= int(text[:4]) <= now.year else ""
    written = read_date(text)
    return written.iso() if written is not None and is_of_a_clock(written, now) else ""


def _parsed(packet: bytes) -> _Packet:
    packet = packet.rstrip(b"\0")
    if len(packet) > LARGEST:
        raise UnusableMetadata(MetadataProblem.TOO_LARGE)
    try:
        packet.decode("utf-8")
        return _Reader(packet).read()
    except (expat.ExpatError, UnicodeDecodeError) as error:
        raise UnusableMetadata(MetadataProblem.UNSAFE) from error


class _Reader:
    """Walks a packet once; ``_path`` holds the names of the open elements from rdf:RDF on."""

    def __init__(self, packet: bytes) -> None:
        self._packet = packet
        self._parser = parser = expat.ParserCreate("UTF-8", " ")
        parser.StartDoctypeDeclHandler = self._refuse
        parser.XmlDeclHandler = self._check_encoding
        parser.StartNamespaceDeclHandler = self._check_space
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.buffer_text = True
        self._is_new = False
        self._path: list[str] = []
        self._starts: list[int] = []
        self._texts: list[list[str]] = []
        self._result: _Packet | None = None
        self._about: str | None = None
        self._properties: dict[str, str] = {}
        self._words: list[str] = []
        self._keywords: _End | None = None

    def read(self) -> _Packet:
        """Raises UnusableMetadata and ExpatError."""
        self._parser.Parse(self._packet, True)
        if self._result is None:
            raise UnusableMetadata(MetadataProblem.UNSAFE)
        return self._result

    def _refuse(self, *_: object) -> None:
        raise UnusableMetadata(MetadataProblem.UNSAFE)

    def _check_encoding(self, version: str, encoding: str | None, standalone: int) -> None:
        if encoding is not None and encoding.lower() != "utf-8":
            raise UnusableMetadata(MetadataProblem.UNSAFE)

    def _check_space(self, prefix: str | None, space: str | None) -> None:
        if len(space or "") > _LONGEST_SPACE:
            raise UnusableMetadata(MetadataProblem.UNSAFE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        name = _short(name)
        if not self._path and (name != "rdf:RDF" or self._result is not None):
            if name == "rdf:RDF":
                raise UnusableMetadata(MetadataProblem.UNSAFE)  # two of them: which counts?
            return
        self._is_new = True
        self._path.append(name)
        self._starts.append(self._parser.CurrentByteIndex)
        self._texts.append([])
        if self._path == ["rdf:RDF", "rdf:Description"]:
            named = {_short(name): text for name, text in attributes.items()}
            if self._about is None:
                self._about = named.get("rdf:about", named.get("about", ""))
            for attribute, text in named.items():
                self._properties.setdefault(attribute, text.strip())

    def _end(self, name: str) -> None:
        if not self._path:
            return
        start, text = self._starts.pop(), "".join(self._texts.pop()).strip()
        if len(self._path) <= _DEEPEST:
            self._take(tuple(self._path), text, self._end_of(start))
        self._path.pop()
        self._is_new = False

    def _take(self, path: tuple[str, ...], text: str, end: _End) -> None:
        if path == ("rdf:RDF",):
            self._result = _Packet(
                end, self._about or "", self._properties, self._words, self._keywords
            )
        if path[:2] != ("rdf:RDF", "rdf:Description"):
            return
        if len(path) == _IN_PROPERTY:
            self._properties.setdefault(path[-1], text)
        elif path[2:] in (("dc:subject", "rdf:Bag"), ("dc:subject", "rdf:Seq")):
            self._keywords = self._keywords or end
        elif path[2:-1] in (("dc:subject", "rdf:Bag"), ("dc:subject", "rdf:Seq")):
            self._words.append(text)

    def _end_of(self, start: int) -> _End:
        at = self._parser.CurrentByteIndex
        tag = re.match(rb"<([^\s/>]+)", self._packet[start : start + 200])
        if tag is None:
            raise UnusableMetadata(MetadataProblem.UNSAFE)
        is_empty = self._is_new and self._packet[at - 2 : at] == b"/>"
        return _End(at, tag[1].decode(), is_empty)

    def _text(self, text: str) -> None:
        self._is_new = False
        if self._texts:
            self._texts[-1].append(text)


def _short(name: str) -> str:
    """ "http://purl.org/dc/elements/1.1/ subject" -> "dc:subject"."""
    space, separator, local = name.rpartition(" ")
    return _NAMES.get(f"{space} ", f"{space} ") + local if separator else name
