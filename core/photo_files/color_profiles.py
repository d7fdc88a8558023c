"""Colors as they are meant: from the color space that a photo's ICC profile names to sRGB.

LittleCMS does it, through Pillow. The intent is relative colorimetric with black point
compensation, as browsers do: what both spaces hold stays the same color, the rest is clipped.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

from PIL import Image, ImageCms

LARGEST = 4 << 20
"""Bytes of a profile: printers' tables take about one or two mebibytes."""
_INKS_OF_SPACE = {"RGB ": "RGB", "GRAY": "L", "CMYK": "CMYK"}
"""Color space of an ICC profile (ICC.1:2022, table 19) to Pillow's mode of the pixels."""
_FLAGS = ImageCms.Flags.BLACKPOINTCOMPENSATION


@dataclass(frozen=True, slots=True)
class ColorProfile:
    """``name`` as the profile says it ("Display P3"); ``mode``, Pillow's, of pixels that it is
    for."""

    name: str
    mode: str
    to_srgb: ImageCms.ImageCmsTransform

    def converted(self, image: Image.Image) -> Image.Image:
        """An image of this profile's mode as sRGB: mode RGB, the same size."""
        done = ImageCms.applyTransform(image, self.to_srgb)
        assert done is not None  # None is returned only where it is done in place
        return done


def color_profile(icc: object) -> ColorProfile | None:
    """Of the bytes that a photo carries; None for sRGB, no profile, and one that makes no sense,
    which viewers pass over as well."""
    if not isinstance(icc, bytes) or not 128 < len(icc) <= LARGEST:
        return None
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc))
        name = ImageCms.getProfileDescription(profile).strip("\0 \n")
        mode = _INKS_OF_SPACE.get(profile.profile.xcolor_space)
        if mode is None or name.casefold().startswith("srgb"):
            return None
        to_srgb = ImageCms.buildTransform(
            profile,
            ImageCms.createProfile("sRGB"),
            mode,
            "RGB",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            _FLAGS,
        )
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None
    return ColorProfile(name, mode, to_srgb)
