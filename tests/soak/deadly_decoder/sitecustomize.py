"""Makes a decoder kill the process over one photo, as a bug in a C library would.

Python runs this file at its start where its folder is on PYTHONPATH. A photo whose bytes end in
``DEADLY`` sends its process the signal DEADLY_SIGNAL when its pixels are decoded. With
DEADLY_WHERE=program it only does so outside of a trial. With DEADLY_COMPANY it waits until one that
ends in ``SLOW`` is in its decoder, which then never gets out of it.
"""

import os
import signal
import sys
import threading
from unittest.mock import patch

import simplejpeg
from PIL import ImageFile

SIGNAL = int(os.environ.get("DEADLY_SIGNAL", "0"))
IN_TRIAL = "core.photo_files.trial_process" in sys.orig_argv
COMPANY = "DEADLY_COMPANY" in os.environ and not IN_TRIAL
HARMLESS = IN_TRIAL and os.environ.get("DEADLY_WHERE") == "program"
slow_began = threading.Event()
load, decode_jpeg = ImageFile.ImageFile.load, simplejpeg.decode_jpeg


def die_over(content: bytes) -> None:
    if content.endswith(b"SLOW") and COMPANY:
        slow_began.set()
        threading.Event().wait()
    if content.endswith(b"DEADLY") and not HARMLESS:
        if COMPANY:
            slow_began.wait()
        signal.raise_signal(SIGNAL)  # to this very thread, as a fault would be


def deadly_load(image: ImageFile.ImageFile) -> object:
    stream = image.fp
    if stream is not None and not stream.closed:
        at = stream.tell()
        stream.seek(0)
        content = stream.read()
        stream.seek(at)
        die_over(content)
    return load(image)


def deadly_jpeg(data: bytes, *how: object, **more: object) -> object:
    die_over(data)
    return decode_jpeg(data, *how, **more)


if SIGNAL:
    patch.object(ImageFile.ImageFile, "load", deadly_load).start()
    patch.object(simplejpeg, "decode_jpeg", deadly_jpeg).start()
