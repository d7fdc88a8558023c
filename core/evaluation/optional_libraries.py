"""Libraries of the extra ``[evaluation]``, which the program itself does without."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from core.evaluation.reasons import CannotRunHere, EvaluationProblem


@contextmanager
def needed_libraries(
    what: str, problem: EvaluationProblem = EvaluationProblem.NO_LIBRARY
) -> Iterator[None]:
    """Around an import for ``what``. Raises CannotRunHere, with what to install, if it fails."""
    try:
        yield
    except ModuleNotFoundError as error:
        library = error.name or str(error)
        raise CannotRunHere(problem, name=what, library=library) from error
