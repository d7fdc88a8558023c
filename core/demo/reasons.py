"""Why the demo library can't be written."""

from __future__ import annotations

from core.wording.codes import Code


class DemoProblem(Code):
    """Why a folder can't take the demo."""

    NOT_WRITTEN = "demo-not-written", "The demo can't be written to {path}: {why}."
    NOT_EMPTY = "demo-not-empty", "{path} is not empty. Choose a new folder for the demo."
