"""What a photo says of date, place, keywords and rating: in its file, and in sidecars beside it.

Sidecars are ``IMG.jpg.xmp`` (darktable, digiKam) and ``IMG.xmp`` (Adobe), and those of a Google
archive. Apple's ``IMG.aae`` says nothing of a shot: its one time is that of the edit.
"""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

from PIL import Image

from core.errors import UnusableMetadata
from core.photo_files.camera_raw import is_camera_raw, tags
from core.photo_files.decoding import Decoder
from core.photo_files.embedded_metadata import said_by, said_by_tags
from core.photo_files.google_metadata import google_metadata_beside
from core.photo_files.name_forms import in_any_form
from core.photo_files.pixels import FORMATS
from core.photo_files.reasons import MetadataProblem, NamedFile
from core.photo_files.stated_metadata import NOTHING, Metadata
from core.photo_files.xmp import LARGEST, read_packet


def sidecar_of(photo: Path) -> Path:
    """Where a photo's metadata is added: ``IMG.jpg`` -> ``IMG.jpg.xmp``."""
    return in_any_form(photo.with_name(f"{photo.name}.xmp"))


def sidecars(photo: Path) -> Iterator[tuple[Path, bytes]]:
    """The sidecars that are there, and what they hold. Raises UnusableMetadata."""
    for path in (sidecar_of(photo), in_any_form(photo.with_suffix(".xmp"))):
        if (content := content_of(path)) is not None:
            yield path, content


def content_of(sidecar: Path) -> bytes | None:
    """None where it isn't there. Raises UnusableMetadata."""
    try:
        status = sidecar.stat()
        if not stat.S_ISREG(status.st_mode) or status.st_size > LARGEST:
            raise UnusableMetadata(NamedFile.PROBLEM, path=sidecar, reason=MetadataProblem.UNSAFE)
        return sidecar.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise UnusableMetadata(
            NamedFile.UNREADABLE, path=sidecar, why=str(error.strerror)
        ) from error


def metadata_beside(photo: Path) -> Metadata:
    """What the sidecars of a photo say. Raises UnusableMetadata."""
    metadata = NOTHING
    for path, content in sidecars(photo):
        try:
            metadata = metadata.and_also(read_packet(content))
        except UnusableMetadata as error:
            raise UnusableMetadata(NamedFile.PROBLEM, path=path, reason=error.reason) from error
    return metadata.and_also(google_metadata_beside(photo))


def metadata_in(photo: Path, decoder: Decoder) -> Metadata:
    """What a photo's own file says. Raises UnusableMetadata where its format can't be read."""
    try:
        with decoder.opened_for_tags(photo) as stream:
            head = stream.read(16)
            stream.seek(0)
            if is_camera_raw(stream, head):
                return said_by_tags(tags(stream, head))
            with Image.open(stream, formats=FORMATS) as image:
                return said_by(image)
    except Exception as error:  # decoders raise nearly anything on hostile bytes
        raise UnusableMetadata(MetadataProblem.UNREADABLE, name=photo.name) from error
