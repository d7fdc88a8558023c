"""What a review says of decisions: why a photo stays, why one can't be marked, what a fact says.

What removals say is in :mod:`core.review.removal_reasons`.
"""

from __future__ import annotations

from core.wording.codes import Code


class KeeperReason(Code):
    """Why a photo is the keeper, or how it falls short of the keeper."""

    CHOSEN = "chosen", "chosen by you"
    BY_RULES = "by-rules", "chosen by your keeper rules"
    REFERENCE = "reference", "in a reference folder"
    PREFERRED_FOLDER = "preferred-folder", "in a preferred folder"
    UNDAMAGED = "undamaged", "not damaged"
    DATED = "dated", "has a date taken"
    MOST_PIXELS = "most-pixels", "most pixels"
    REAL_PIXELS = "real-pixels", "most real detail"
    UNALTERED = "unaltered", "as it was before it was edited or saved again"
    BEST_FORMAT = "best-format", "best format"
    LEAST_LOSS = "least-loss", "least compressed"
    MOST_METADATA = "most-metadata", "most complete metadata"
    SHARPEST = "sharpest", "sharpest"
    HAS_PLACE = "has-place", "has a location"
    HIGHEST_RATING = "highest-rating", "highest rating"
    MOST_BYTES = "most-bytes", "largest file"
    TAKEN_FIRST = "taken-first", "taken first"
    OLDEST_FILE = "oldest-file", "oldest file"
    NAMED_DATE = "named-date", "earliest date in a name"
    SHORTEST_PATH = "shortest-path", "shortest path"
    FIRST_BY_NAME = "first-by-name", "first by name"
    SAME_BYTES = "same-bytes", "same bytes"
    DAMAGED = "damaged", "damaged from row {row} on"
    UNDATED = "undated", "no date taken"
    ENLARGED = "enlarged", "enlarged from fewer pixels"
    ADDED_TO = "added-to", "a frame or something else was added around it"
    STORED_AGAIN = "stored-again", "saved again from a JPEG"
    FEWER_COLORS = "fewer-colors", "has fewer colors"
    MADE_FROM_JPEG = "made-from-jpeg", "{format} made from a JPEG"
    MORE_LOSS = "more-loss", "more compressed: quality {quality}"
    SMALLER = "smaller", "fewer pixels: {width} × {height}"
    OTHER_FORMAT = "other-format", "{format} instead of {other}"
    FEWER_BYTES = "fewer-bytes", "smaller file: {size}"
    EDITED_COPY = "edited-copy", "edited copy"
    SHOWS_MORE = "shows-more", "shows more than the photo to keep"
    UNVERIFIED = "unverified", "may show what the photo to keep doesn't"
    KEEPS_RAW = "keeps-raw", "the photo to keep isn't the RAW"
    KEEPS_PAGES = "keeps-pages", "has pages that the photo to keep doesn't"
    KEEPS_FRAMES = "keeps-frames", "an animation that isn't in the photo to keep"
    KEEPS_PICTURES = "keeps-pictures", "holds pictures that the photo to keep doesn't"
    KEEPS_VIDEO = "keeps-video", "a motion photo: its video isn't in the photo to keep"
    KEEPS_SOUND = "keeps-sound", "holds sound that the photo to keep doesn't"
    KEEPS_GAIN_MAP = "keeps-gain-map", "HDR, unlike the photo to keep"
    KEEPS_DEPTH_MAP = "keeps-depth-map", "has a depth map, unlike the photo to keep"
    KEEPS_LAYERS = "keeps-layers", "has layers that the photo to keep doesn't"
    KEEPS_UNKNOWN = "keeps-unknown", "may hold more than a picture"
    KEEPER_UNDEVELOPED = "keeper-undeveloped", "the RAW to keep can't be developed here"
    CALLED_DIFFERENT = "called-different", "different, as you said"


class MarkRefusal(Code):
    """Why a photo can't be marked for removal."""

    GONE = "gone", "This photo has already been removed."
    KEEPER = "keeper", "This is the keeper. Make another photo the keeper first."
    REFERENCE = (
        "reference",
        "This photo is in a reference folder. Those are never touched.",
    )
    LAST = "last", "This is the last unmarked photo in the group."


class ReviewStep(Code):
    """A decision that can be undone, by name."""

    MARK = "mark", "marking a photo"
    UNMARK = "unmark", "unmarking a photo"
    SPARE = "spare", "keeping a photo"
    KEEPER = "keeper", "changing the keeper"
    ACCEPT = "accept", "accepting the suggestion"
    KEEP_ALL = "keep-all", "keeping all photos"
    NOT_DUPLICATES = "not-duplicates", "saying “not duplicates”"
    CLEAR = "clear", "clearing the marks"
    PICK = "pick", "picking a photo"
    REJECT = "reject", "rejecting a photo"
    UNSET = "unset", "taking back a pick or reject"
    PREFER = "prefer", "keeping what is in a folder"
    AUTO_MARK = "auto-mark", "auto-mark"


class LeftToUser(Code):
    """Why auto-mark leaves a group to the user."""

    SIMILAR = "similar", "similar shots are for you to decide"
    NOTHING_MAY_GO = "nothing-may-go", "all other photos are in reference folders or gone"
    UNSURE = "unsure", "not similar enough to mark automatically"
    SHOWS_LESS = "shows-less", "the photo to keep doesn't show all that the others show"
    BY_HAND = "by-hand", "you decided about these photos yourself"


class Fact(Code):
    """What the facts table compares."""

    PIXELS = "pixels", "Pixels"
    SIZE = "size", "Size"
    FORMAT = "format", "Format"
    TAKEN = "taken", "Taken"
    BY_NAME = "by-name", "By its name"
    SHARPNESS = "sharpness", "Sharpness"
    FOLDER = "folder", "Folder"
    NAME = "name", "Name"
    CAMERA = "camera", "Camera"
    PLACE = "place", "Location"
    LENGTH = "length", "Length"
    HOLDS = "holds", "Holds"
    DAMAGE = "damage", "Damage"


class Better(Code):
    """In what the best value of a fact is better."""

    MORE = "more", "more"
    LARGER = "larger", "larger"
    LESS_LOSS = "less-loss", "less loss"
    DATED = "dated", "dated"
    EARLIER = "earlier", "earlier"
    SHARPER = "sharper", "sharper"
    NAMED = "named", "is known"
    HAS_IT = "has-it", "has it"
    HOLDS_ALL = "holds-all", "holds all that the others hold"
    SOUND = "sound", "not damaged"


class FactWords(Code):
    """Values of facts that are more than one number or name."""

    PIXELS = "pixels", "{width} × {height}"
    UNKNOWN = "unknown", "unknown"
    SIZE = "size", "{size}"
    QUALITY = "quality", "{format}, quality {quality}"
    LOSSLESS = "lossless", "{format}, lossless"
    ONE_PICTURE = "one-picture", "one picture"
    PAGES = "pages", "{number} pages"
    FRAMES = "frames", "animation, {number} frames"
    PICTURES = "pictures", "{number} pictures"
    MOTION = "motion", "motion photo"
    MOTION_SECONDS = "motion-seconds", "motion photo, {seconds} s"
    SOUND = "sound", "sound"
    HDR = "hdr", "HDR"
    DEPTH_MAP = "depth-map", "depth map"
    LAYERS = "layers", "layers"
    MORE = "more", "something unknown"
    UNDEVELOPED = "undeveloped", "can't be developed here"
    BOTH = "both", "{first}, {second}"
    DAMAGED_FROM = "damaged-from", "from row {row} on"


class ReviewFile(Code):
    """What is wrong with a file that a review is saved to or opened from."""

    UNREADABLE = "unreadable", "{path} can't be read: {why}."
    UNWRITABLE = "unwritable", "{path} can't be written: {why}."
    NOT_OURS = (
        "not-ours",
        "{path} is there already, and it wasn't written by Samelens. Choose another name.",
    )
    NO_SCAN = (
        "no-scan",
        "{path} wasn't saved by this version of Samelens, or it's damaged.",
    )
    FORGOTTEN = "forgotten", "This review was removed from the list."


class LeftOut(Code):
    """Why a photo of a saved scan is left out of its review."""

    NOT_THERE = "not-there", "It's gone."
    CHANGED = "changed", "It has changed since the scan."
    AS_SAVED = "as-saved", "{words}"


class TableProblem(Code):
    """What is wrong with a table of verdicts or of labelled pairs, or with a row of it."""

    UNREADABLE = "unreadable", "{path} can't be read: {why}."
    NO_TABLE = "no-table", "{path} isn't a table of verdicts."
    NO_COLUMN = (
        "no-column",
        "{path} isn't a table of verdicts: it has neither a column named verdict nor columns "
        "named a, b and label.",
    )
    NO_PAIRS = (
        "no-pairs",
        "{path} isn't a table of labelled pairs: it needs the columns {names} and has {found}.",
    )
    MALFORMED = "malformed", "{path} isn't a table of verdicts: {why}."
    ROW = "row", "Row {number}: {reason}"
    NO_VERDICT = (
        "no-verdict",
        "“{words}” isn't a verdict. Use same, different or ignore.",
    )
    NO_SHA256 = "no-sha256", "{name} isn't a sha256."
    NO_TIME = "no-time", "“{words}” isn't a valid time for a verdict."
    FIRST_UNNAMED = "first-unnamed", "the first photo has neither a hash nor a path."
    SECOND_UNNAMED = "second-unnamed", "the second photo has neither a hash nor a path."
    TOO_SHORT = "too-short", "it has too few columns."
    NO_LABEL = "no-label", "“{words}” isn't a label. Use 1 or 0, or same or different."
    NO_PICTURE = "no-picture", "{name} isn't there."
    ONE_PICTURE = "one-picture", "both are the same file, or of the same bytes."
    REPEATED = "repeated", "row {line} says so already."
    CONTRADICTS = "contradicts", "row {line} says the opposite, and counts."
