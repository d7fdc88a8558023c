"""The journal's notes as text: why a file's removal failed, or that a crash cut it off."""

from __future__ import annotations

import json

from core.review.removal_reasons import NOTES, FreeNote
from core.wording.reasons import Reason, as_json, from_json


def note_text(note: Reason | None) -> str:
    """The value of a code alone; with fields, JSON."""
    if note is None:
        return ""
    if note.code not in NOTES:
        note = Reason.of(FreeNote.NOTE, text=str(note))
    return json.dumps(as_json(note)) if note.fields else note.code.value


def note_from(text: str) -> Reason | None:
    """What a note says; None for an empty one."""
    if not text:
        return None
    try:
        saved = json.loads(text) if text.startswith("{") else {"code": text, "fields": {}}
        return from_json(NOTES, saved)
    except ValueError:  # an earlier version's, or damaged
        return Reason.of(FreeNote.NOTE, text=text)
