"""What ``pytest.raises(..., check=because(...))`` asks of an error of the engine."""

from __future__ import annotations

from collections.abc import Callable

from core.errors import CoreError
from core.wording.codes import Code
from core.wording.reasons import Field, Reason


def because(*codes: Code, **fields: Field) -> Callable[[CoreError], bool]:
    """Whether an error's reason has one of ``codes``, and at least these ``fields``."""

    def check(error: CoreError) -> bool:
        reason = error.reason
        assert isinstance(reason, Reason)
        return reason.code in codes and set(fields.items()) <= set(reason.fields)

    return check
