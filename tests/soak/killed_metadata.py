"""Removals that copy metadata to the photos that stay, and their undo, killed anywhere: no photo
goes before what it says is kept, and no sidecar loses a byte, is half written or stays behind."""

from __future__ import annotations

import random
from pathlib import Path

from core.photo_files.decoding import Decoder
from core.photo_files.stated_metadata import NOTHING, Metadata
from core.photo_files.written_metadata import metadata_beside, metadata_in, sidecar_of
from core.photo_files.xmp import extended, read_packet
from tests.conftest import picture
from tests.soak.killed_world import Job, World, jobs_of_removal

KEEPERS, SAYING_MUCH, SAYING_ADOBE = 3, 1, 2
HISTORY = b"<!-- an edit -->" * 20_000
EDITED = (
    b"""<x:xmpmeta xmlns:x="adobe:ns:meta/">
<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<r:Description r:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:subject><r:Bag><r:li>mine</r:li></r:Bag></dc:subject>"""
    + HISTORY
    + b"</r:Description></r:RDF></x:xmpmeta>"
)


class SayingWorld(World):
    """Three photos stay: one without a sidecar, one with a large one, one with one of Adobe's name.

    What goes says something in its file, every third also in a sidecar.
    """

    def __init__(self, folder: Path, other: Path, rng: random.Random) -> None:
        super().__init__(folder, other, rng)
        self._said = {
            file: metadata_in(file, Decoder()).and_also(metadata_beside(file))
            for file in self.files
        }

    def paint(self, number: int, file: Path) -> None:
        """All but those that stay say something."""
        said = Metadata(f"20{number:02}-03-04", None, (f"word {number}", "sea"), number % 5 + 1)
        packet = b"" if number < KEEPERS else extended(None, said)
        picture(number, (40 + number, 30)).save(file, quality=90, xmp=packet)
        if number == SAYING_MUCH:
            sidecar_of(file).write_bytes(EDITED)
            sidecar_of(file).chmod(0o640)
        elif number == SAYING_ADOBE:
            file.with_suffix(".xmp").write_bytes(extended(None, Metadata(rating=1)))
        elif number % 3 == 0 and number:
            beside = Metadata("1999", None, (f"beside {number}",), 5)
            sidecar_of(file).write_bytes(extended(None, beside))

    def remove(self) -> None:
        """All photos but those that stay."""
        self.send_away(self.keepers(), self.files[KEEPERS:], copy_metadata=True)

    def keepers(self) -> list[Path]:
        """The photos that stay."""
        return self.files[:KEEPERS]

    def is_known(self, file: Path) -> bool:
        """Also the sidecars that are made."""
        return super().is_known(file) or file in map(sidecar_of, self.keepers())

    def check_nothing_is_lost(self) -> None:
        """Neither what photos hold, nor what they and all sidecars say."""
        super().check_nothing_is_lost()
        assert sidecar_of(self.files[SAYING_MUCH]).stat().st_mode & 0o777 == 0o640
        for at, file in enumerate(self.files[KEEPERS:]):
            keeper = self.keepers()[at % KEEPERS]
            if not file.exists() or file.is_symlink() or file.samefile(keeper):
                left = self._said[file].beyond(metadata_beside(keeper))
                assert left == NOTHING, (file, left)
        for sidecar in self.photos.rglob("*.xmp"):
            before, now = self.contents.get(sidecar), sidecar.read_bytes()
            said = read_packet(now)  # raises where it is cut off
            if sidecar not in map(sidecar_of, self.keepers()):
                assert now == before, sidecar
            elif before is not None:
                assert HISTORY in now
                assert read_packet(before).beyond(said) == NOTHING, sidecar
                assert is_before_with_more(before, now), sidecar


def is_before_with_more(before: bytes, now: bytes) -> bool:
    """True if ``now`` is ``before`` with bytes put in."""
    rest = iter(now.replace(HISTORY, b""))
    return all(byte in rest for byte in before.replace(HISTORY, b""))


JOBS: dict[str, Job[SayingWorld]] = jobs_of_removal(SayingWorld.check_photos)
library = SayingWorld
