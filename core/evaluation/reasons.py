"""Why something can't be measured."""

from __future__ import annotations

from core.errors import UnusableInput
from core.wording.codes import Code


class EvaluationProblem(Code):
    """What is missing, in a data set, on this computer or in a request."""

    NO_COLUMNS = "no-columns", "{path} needs the columns {names}."
    MISSING_FILE = "missing-file", "{path} names {name}, which is not there."
    NO_PICTURES = "no-pictures", "{path} holds no pictures to evaluate on."
    MISSING_SETS = "missing-sets", "{path} doesn't hold the photo sets {names}."
    UNREAD_TRUTH = (
        "unread-truth",
        "{path} may say which pictures show the same, and is not read here; pairs.csv (a, b, "
        "label) and groups.csv (file, group) are. Give it one of these forms, or move it out of "
        "the folder to go without it.",
    )
    TOO_FEW_GROUPS = "too-few-groups", "pairs-100 needs at least four groups of two pictures."
    NO_GROUPS = "no-groups", "The protocol sizes needs groups of pictures that show the same."
    NO_QUERIES = "no-queries", "{path} holds no queries in the way of this published set."
    NO_ROTATIONS = (
        "no-rotations",
        "{path} must say (file, degrees) how pictures are turned upright.",
    )
    NOT_TWO_FOLDERS = (
        "not-two-folders",
        "The protocol thresholds needs two folders that hold the same names.",
    )
    UNKNOWN_METHOD = "unknown-method", "There is no method {name}. There are: {names}."
    NO_WEIGHTS = "no-weights", "{name} needs {file}, which is not on this disk."
    NOT_ITS_WEIGHTS = "not-its-weights", "{path} doesn't hold the weights of {name}."
    OTHER_BYTES = (
        "other-bytes",
        "{path} is damaged or something else: its name should end in the beginning of its sha256.",
    )
    NO_GPU = "no-gpu", "{name} trains a whole network and needs a GPU."
    NO_LIBRARY = (
        "no-library",
        "{name} needs {library}, an optional library: pip install samelens[evaluation]",
    )
    OTHER_LIBRARY = "other-library", "{name} needs {library}, which is not installed."


class CannotRunHere(UnusableInput):
    """Weights, a library or a GPU are missing on this computer: the reason says which. Elsewhere
    it would run, so a table has this sentence in place of figures."""
