"""What the window itself can say is wrong, by code; all else is said by core."""

from __future__ import annotations

from core.wording.codes import Code


class OpeningProblem(Code):
    """Why something that was to be opened can't be."""

    NEITHER_FOLDER_NOR_PICTURE = (
        "neither-folder-nor-picture",
        "{path} is neither a folder nor a picture.",
    )
