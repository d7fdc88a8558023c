"""Why a command does nothing: what is wrong with its arguments, or missing. English only."""

from __future__ import annotations

from core.wording.codes import Code


class CommandRefusal(Code):
    """Arguments that can't be used, or a command that has nothing to work on."""

    NO_FOLDER = "no-folder", "Name at least one folder to scan."
    NO_PLACE_FOR_REPORT = (
        "no-place-for-report",
        "{file} can't be written: its folder does not exist.",
    )
    NO_REMOVAL = "no-removal", "There is no removal to undo."
    NO_PHOTOS_SCANNED = (
        "no-photos-scanned",
        "No photos were scanned yet. Scan a folder first: samelens scan FOLDER",
    )
    NOT_SIZES = "not-sizes", "--sizes takes numbers with commas, such as 1000,10000."
    NOTHING_TO_LEARN_FROM = (
        "nothing-to-learn-from",
        "Name --labels, or --pool: a folder of photos that are all different.",
    )
    NEEDS_OBJECTS = "needs-objects", "--what {what} needs --objects, and the bundled backbone."
    ONE_SOURCE = "one-source", "Name a table, or --library."
    NO_LIBRARY = (
        "no-library",
        "The service needs {library}, which isn't installed: pip install 'samelens[service]'.",
    )
    NEEDS_CLUSTER = (
        "needs-cluster",
        'This needs Ray and Lance, which aren\'t installed: pip install "samelens[cluster]"',
    )
    NOT_STORAGE = "not-storage", "--storage takes a protocol, = and a JSON object."
