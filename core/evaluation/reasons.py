"""Why something can't be measured."""

from __future__ import annotations

from core.wording.codes import Code


class EvaluationProblem(Code):
    """What is missing, in a data set, on this computer or in a request."""

    NO_COLUMNS = "no-columns", "{path} needs the columns file and group."
    MISSING_FILE = "missing-file", "{path} names {name}, which is not there."
    NO_PICTURES = "no-pictures", "{path} holds no pictures to evaluate on."
    MISSING_SETS = "missing-sets", "{path} doesn't hold the photo sets {names}."
    TOO_FEW_GROUPS = "too-few-groups", "pairs-100 needs at least four groups of two pictures."
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
    NO_WEIGHTS = "no-weights", "The weights of {name} are not on this disk."
    NO_WEIGHTS_FILE = "no-weights-file", "{name} needs {file}, which is not on this disk."
    WRONG_WEIGHTS = "wrong-weights", "{file} doesn't hold the weights of {name}."
    NO_LIBRARY = (
        "no-library",
        "{name} needs {library}, an optional library: pip install samelens[evaluation]",
    )
    OTHER_LIBRARY = "other-library", "{name} needs {library}, which is not installed."
