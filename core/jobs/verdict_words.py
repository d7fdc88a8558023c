"""What a comparison comes to, in English: for the command line and the service."""

from __future__ import annotations

from core.records import Level

VERDICT_WORDS = {
    Level.EXACT: "The same bytes",
    Level.SAME_PHOTO: "The same photo",
    Level.SIMILAR: "Similar shots",
    None: "Different photos",
}
