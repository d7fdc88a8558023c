"""Why the service doesn't start, and why a request is refused. English only."""

from __future__ import annotations

from core.errors import CoreError
from core.wording.codes import Code


class ServiceProblem(Code):
    """Why the service can't be started as it was asked to."""

    NEEDS_TOKEN = (
        "needs-token",
        "Anybody on the network could ask at {address}. Set a token of {least} characters or more"
        " in the environment variable {variable}, or name a file that holds one: --token-file.",
    )
    SHORT_TOKEN = "short-token", "The token is too short: {least} characters or more are needed."
    NO_TOKEN_FILE = "no-token-file", "{path} can't be read: {why}."
    NOT_ORIGIN = (
        "not-origin",
        "{text} names no site: --allow-uri takes https://HOST or https://HOST:PORT.",
    )
    PORT_TAKEN = "port-taken", "{address}:{port} can't be opened: {why}."


class Refusal(Code):
    """Why a request gets no answer."""

    NO_TOKEN = "no-token", "A token is needed: send the header 'Authorization: Bearer TOKEN'."
    OTHER_HOST = "other-host", "Nothing is served here under that name."
    OTHER_SITE = "other-site", "Pages of other sites may not ask."
    TOO_MUCH = "too-much", "At most {size} may be sent."
    SENT_TOO_SLOWLY = "sent-too-slowly", "It took more than {seconds} seconds to send."
    BUSY = "busy", "Too many are asking. Try again in a moment."
    OUT_OF_TIME = "out-of-time", "The answer took more than {seconds} seconds and was given up."
    STOPPING = "stopping", "The service is being stopped."
    NOT_A_FORM = "not-a-form", "Send multipart/form-data with the photo as a file: {field}."
    NAME_ONE = (
        "name-one",
        "Name each photo once: as a file {field}, as {field}_uri, or as {field}_sha256 where that"
        " is offered.",
    )
    UNREADABLE = "unreadable-photo", "This photo can't be read. {reason}"
    NO_HASH = "no-hash", "A sha256 is 64 hexadecimal digits."
    UNKNOWN_PHOTO = "unknown-photo", "No photo with this sha256 is known here."
    NOT_THERE = "not-there", "This photo is known, but its file can't be read here now."
    FILLED_BY_SCANS = (
        "filled-by-scans",
        "This library is what was scanned on this computer. Scan a folder to add its photos; the"
        " service changes nothing here.",
    )
    NO_NAME = "no-name", "A name has 1 to 200 printable characters."
    OTHER_ORIGIN = "other-origin", "Photos may not be fetched from there."
    PRIVATE_ADDRESS = "private-address", "{host} is not a public address."
    NO_ADDRESS = "no-address", "{host} isn't known."
    NOT_FETCHED = "not-fetched", "The photo can't be fetched: {why}."
    UNKNOWN_ROUTE = "unknown-route", "There is no such page. See /docs."
    WRONG_METHOD = "wrong-method", "This page doesn't take that method. See /docs."
    MAKES_NO_SENSE = "makes-no-sense", "{field}: {why}."
    BROKEN = "broken", "Something went wrong in Samelens. Its log says more."


class RequestRefused(CoreError):
    """A request that gets a code and a sentence instead of an answer."""
