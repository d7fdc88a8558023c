"""A photo as a row of the cache, and back."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from typing import Any

from core.holdings import NOT_READ, holdings_from_json
from core.records import UNKNOWN_FACTS, ContentHash, FoundFile, Photo, PhotoFacts
from core.storage.rows import content_hash_of, date_of, number_of, path_of, text_of
from core.wording.reasons import Reason, as_json


@dataclass(frozen=True, slots=True)
class CachedPhoto:
    """A row to be: ``facts`` None where the file is a video, or can't be used, which ``problem``
    says; it may have the same bytes as others."""

    file: FoundFile
    content_hash: ContentHash | None
    facts: PhotoFacts | None
    problem: Reason | None = None


def values_of(photo: CachedPhoto) -> tuple[object, ...]:
    """path, size, mtime_ns, content_hash, width, height, format, orientation, taken_at, holds and
    problem, in this order."""
    facts = photo.facts
    return (
        os.fsencode(photo.file.path), photo.file.size, photo.file.mtime_ns, photo.content_hash,
        facts.width if facts else None, facts.height if facts else None,
        facts.format if facts else None, facts.orientation if facts else None,
        facts.taken_at.isoformat() if facts and facts.taken_at else None,
        json.dumps(facts.holdings.as_json()) if facts else None,
        json.dumps(as_json(photo.problem)) if photo.problem else None,
    )  # fmt: skip


def photo_of(row: tuple[Any, ...]) -> Photo:
    """Of a row that goes on behind the facts. Raises ValueError and TypeError."""
    content_hash, path, size, mtime_ns, is_reference, first_row = row[6:]
    facts = UNKNOWN_FACTS if row[0] is None else facts_of(row)
    if first_row is not None:
        facts = replace(facts, damaged_from=number_of(first_row))
    return Photo(
        path_of(path),
        content_hash_of(content_hash),
        number_of(size),
        number_of(mtime_ns),
        facts,
        bool(is_reference),
    )


def facts_of(row: tuple[Any, ...]) -> PhotoFacts:
    """Of a row that begins with them. Raises ValueError and TypeError."""
    width, height, name, orientation, taken_at, holds = row[:6]
    return PhotoFacts(
        number_of(width),
        number_of(height),
        text_of(name),
        number_of(orientation),
        None if taken_at is None else date_of(taken_at),
        NOT_READ if holds is None else holdings_from_json(json.loads(text_of(holds))),
    )
