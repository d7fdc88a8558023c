"""What a file is by its name and its first bytes: a photo, a picture that can't be read here, a
drawing, a video, or something else."""

from __future__ import annotations

import os
from enum import Enum, auto
from importlib.util import find_spec

from core.photo_files.jpeg_xl_header import MAGIC as JPEG_XL_MAGIC

READS_JPEG_XL = find_spec("imagecodecs") is not None
"""Where the extra ``jxl`` is installed."""
RAW_EXTENSIONS = frozenset(
    ".3fr .arw .cr2 .cr3 .crw .dcr .dng .erf .iiq .kdc .mef .mos .mrw .nef .nrw .orf .pef .raf .raw"
    " .rw2 .rwl .sr2 .srf .srw .x3f".split()
)
PHOTO_EXTENSIONS = RAW_EXTENSIONS | frozenset(
    ".jpg .jpeg .jpe .jfif .jif .mpo .png .apng .webp .gif .bmp .dib .tif .tiff .avif .heic .heif"
    " .hif .ppm .pgm .pbm .pnm .jp2 .j2k".split()
)
if READS_JPEG_XL:
    PHOTO_EXTENSIONS |= {".jxl"}
DRAWING_EXTENSIONS = frozenset({".svg", ".svgz"})
VIDEO_EXTENSIONS = frozenset(
    ".3g2 .3gp .asf .avi .divx .dv .f4v .flv .insv .m2ts .m2v .m4v .mkv .mov .mp4 .mpe .mpeg .mpg"
    " .mts .mxf .ogm .ogv .qt .ts .webm .wmv".split()
)
_AMBIGUOUS_VIDEOS = frozenset({".mts", ".ts"})
"""Sources of TypeScript are called so, too."""
_TRANSPORT_PACKETS = ((0, 188), (4, 192))
"""Where the first sync byte stands, and bytes a packet: MPEG-2 transport streams (ISO/IEC 13818-1,
2.4.3.2), and those with a time code before each packet, as camcorders write them."""
OTHER_EXTENSIONS = frozenset(
    ".txt .md .pdf .doc .docx .xls .xlsx .odt .ods .csv .json .xml .html .htm .css .js .py .zip .gz"
    " .7z .rar .tar .mp3 .wav .flac .m4a .ogg .ini .db .sqlite .log .xmp .aae .lrcat .exe .dll .iso"
    " .thm .dop .pp3".split()
)
_UNREAD_FORMATS = {
    "JPEG XL": ".jxl",
    "JPEG XR": ".jxr .wdp .hdp",
    "JPEG-LS": ".jls",
    "JPEG 2000": ".jpx .jpf .jpm .j2c .jpc .jph .jhc",
    "Photoshop": ".psd .psb .pdd",
    "GIMP": ".xcf",
    "Krita": ".kra .krz",
    "OpenRaster": ".ora",
    "Affinity": ".afphoto .af",
    "Clip Studio": ".clip",
    "Paint.NET": ".pdn",
    "PaintShop Pro": ".pspimage .psp",
    "Targa": ".tga .icb .vda .vst .targa",
    "OpenEXR": ".exr",
    "Radiance": ".hdr .rgbe",
    "QOI": ".qoi",
    "icon": ".ico .cur .icns .ani",
    "PCX": ".pcx .dcx",
    "DirectDraw": ".dds",
    "SGI": ".sgi .rgba",
    "DjVu": ".djvu .djv",
    "PICT": ".pict .pct",
    "Sun raster": ".ras",
    "X bitmap": ".xbm .xpm .xwd",
    "Netpbm": ".pam .pfm .phm",
    "FITS": ".fits .fts",
    "DICOM": ".dcm .dicom",
    "Photo CD": ".pcd",
    "FlashPix": ".fpx",
    "film scan": ".dpx .cin",
    "MNG": ".mng .jng",
    "BPG": ".bpg",
    "FLIF": ".flif",
    "WBMP": ".wbmp",
    "KTX": ".ktx .ktx2",
    "light field": ".lfp .lfr",
    "Capture One": ".eip",
    "PostScript": ".eps .ps .ai",
    "metafile": ".wmf .emf",
}
UNREAD_EXTENSIONS = {
    extension: name for name, many in _UNREAD_FORMATS.items() for extension in many.split()
}
"""Pictures that the program can't read, by extension: the name of the format."""
_UNREAD_MAGIC = (
    *((magic, "JPEG XL") for magic in JPEG_XL_MAGIC),
    (b"II\xbc\x01", "JPEG XR"),
    (b"\xff\xd8\xff\xf7", "JPEG-LS"),
    (b"8BPS", "Photoshop"),
    (b"gimp xcf", "GIMP"),
    (b"CSFCHUNK", "Clip Studio"),
    (b"PDN3", "Paint.NET"),
    (b"Paint Shop Pro Image File", "PaintShop Pro"),
    (b"v/1\x01", "OpenEXR"),
    (b"#?RADIANCE", "Radiance"),
    (b"#?RGBE", "Radiance"),
    (b"qoif", "QOI"),
    (b"icns", "icon"),
    (b"DDS ", "DirectDraw"),
    (b"\x01\xda\x00\x01", "SGI"),
    (b"\x01\xda\x01\x01", "SGI"),
    (b"AT&TFORM", "DjVu"),
    (b"\x59\xa6\x6a\x95", "Sun raster"),
    (b"SIMPLE  =", "FITS"),
    (b"SDPX\x00", "film scan"),
    (b"XPDS\x00", "film scan"),
    (b"\x8aMNG\r\n\x1a\n", "MNG"),
    (b"\x8bJNG\r\n\x1a\n", "MNG"),
    (b"BPG\xfb", "BPG"),
    (b"FLIF", "FLIF"),
    (b"\xabKTX ", "KTX"),
    (b"%!PS-Adobe", "PostScript"),
    (b"\xc5\xd0\xd3\xc6", "PostScript"),
)
_PHOTO_MAGIC = (
    b"\xff\xd8\xff",
    b"\x89PNG\r\n\x1a\n",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"II*\x00",
    b"MM\x00*",
    b"II+\x00",
    b"MM\x00+",
    b"FUJIFILMCCD-RAW",
    b"\x00\x00\x00\x0cjP  \r\n\x87\n",
    b"\xff\x4f\xff\x51",
)
_ISO_BRANDS = frozenset(
    {b"avif", b"avis", b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
    | {b"crx "}
)
HEAD = 200
"""How many bytes of a file tell its format."""


class FileKind(Enum):
    """What a walk makes of a file."""

    PHOTO = auto()
    VIDEO = auto()
    """Known by its name, and compared by its bytes alone."""
    DRAWING = auto()
    UNREAD = auto()
    """A picture in a format that can't be read here; by its content it may be a photo after all."""
    UNKNOWN = auto()
    """Only its content tells."""
    OTHER = auto()


def extension_of(name: str) -> str:
    """In small letters, with its dot; empty for none."""
    return os.path.splitext(name)[1].lower()


def kind_by_extension(extension: str) -> FileKind:
    """``extension`` as :func:`extension_of` gives it."""
    if extension in PHOTO_EXTENSIONS:
        return FileKind.PHOTO
    if extension in VIDEO_EXTENSIONS:
        return FileKind.UNKNOWN if extension in _AMBIGUOUS_VIDEOS else FileKind.VIDEO
    if extension in OTHER_EXTENSIONS:
        return FileKind.OTHER
    if extension in DRAWING_EXTENSIONS:
        return FileKind.DRAWING
    return FileKind.UNREAD if extension in UNREAD_EXTENSIONS else FileKind.UNKNOWN


def is_video(name: str) -> bool:
    """Of a file that a scan met. Asked of every photo of a review, of which few have it."""
    may_be = name[name.rfind(".") :].lower() in VIDEO_EXTENSIONS
    return may_be and extension_of(name) in VIDEO_EXTENSIONS


def looks_like_video(extension: str, head: bytes) -> bool:
    """True if a file whose extension doesn't tell is a video by its first :data:`HEAD` bytes."""
    return extension in _AMBIGUOUS_VIDEOS and any(
        head[first : first + 1] == b"G" == head[first + size : first + size + 1]
        for first, size in _TRANSPORT_PACKETS
    )


def looks_like_photo(head: bytes) -> bool:
    """True if a file's first 16 bytes are those of a photo format (magic numbers)."""
    if head.startswith(b"\xff\xd8\xff\xf7"):
        return False
    if head.startswith(_PHOTO_MAGIC):
        return True
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    if READS_JPEG_XL and head.startswith(JPEG_XL_MAGIC):
        return True
    return head[4:8] == b"ftyp" and head[8:12] in _ISO_BRANDS


def unread_format(head: bytes) -> str | None:
    """The name of the picture format that can't be read here, by a file's first bytes."""
    if head[128:132] == b"DICM":
        return "DICOM"
    if head[8:12] == b"ACON" and head.startswith(b"RIFF"):
        return "icon"
    return next((name for magic, name in _UNREAD_MAGIC if head.startswith(magic)), None)
