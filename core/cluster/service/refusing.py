"""How a refusal is sent: a status of HTTP, a code that stays, a sentence."""

from __future__ import annotations

import logging

from fastapi.responses import JSONResponse

from core.cluster.service.answers import ErrorAnswer, Refused
from core.cluster.service.reasons import Refusal, RequestRefused
from core.errors import CoreError
from core.wording.codes import Code

logger = logging.getLogger(__name__)
UNAUTHORIZED, METHOD_NOT_ALLOWED, BROKEN, UNAVAILABLE = 401, 405, 500, 503
STATUS: dict[Code, int] = {
    Refusal.NO_TOKEN: 401,
    Refusal.OTHER_HOST: 421,
    Refusal.OTHER_SITE: 403,
    Refusal.TOO_MUCH: 413,
    Refusal.SENT_TOO_SLOWLY: 408,
    Refusal.BUSY: 503,
    Refusal.STOPPING: 503,
    Refusal.OUT_OF_TIME: 504,
    Refusal.NOT_A_FORM: 400,
    Refusal.NAME_ONE: 400,
    Refusal.NO_HASH: 400,
    Refusal.NO_NAME: 400,
    Refusal.MAKES_NO_SENSE: 400,
    Refusal.UNREADABLE: 422,
    Refusal.UNKNOWN_PHOTO: 404,
    Refusal.UNKNOWN_ROUTE: 404,
    Refusal.WRONG_METHOD: 405,
    Refusal.NOT_THERE: 409,
    Refusal.FILLED_BY_SCANS: 409,
    Refusal.OTHER_ORIGIN: 403,
    Refusal.PRIVATE_ADDRESS: 403,
    Refusal.BROKEN: BROKEN,
    Refusal.NO_ADDRESS: 502,
    Refusal.NOT_FETCHED: 502,
}
_SECONDS_TO_WAIT = "1"


def refused(error: CoreError) -> JSONResponse:
    """An error that isn't a refusal is this computer's trouble: its log, not who asks, is told."""
    if error.reason.code not in STATUS:
        logger.warning("a request failed: %s", error)
        error = RequestRefused(Refusal.BROKEN)
    code, headers = error.reason.code, {}
    status = STATUS[code]
    if status == UNAUTHORIZED:
        headers["WWW-Authenticate"] = "Bearer"
    if status == UNAVAILABLE:
        headers["Retry-After"] = _SECONDS_TO_WAIT
    answer = Refused(error=ErrorAnswer(code=code.value, sentence=str(error)))
    return JSONResponse(answer.model_dump(), status, headers)
