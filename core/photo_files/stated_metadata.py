"""What a photo says of itself beside its pixels, in the words of XMP, and how two of them join."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

_NOT_IN_XML = re.compile("[^\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class Place:
    """As XMP writes it: "48,12.5N", "16,22.25E"; meters as "171/1", "1" for below the sea."""

    latitude: str
    longitude: str
    altitude: str = ""
    below_sea: str = ""


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a photo says of itself. ``taken_at``: ISO 8601, maybe only a year; ``rating``: 1 to 5.

    ``digitized_at``: when a camera or a scanner made the digital picture, or a program its file. It
    is as good as any other where nothing tells more, and never stands in the way of ``taken_at``.
    What is empty, None or 0 is not said.
    """

    taken_at: str = ""
    place: Place | None = None
    keywords: tuple[str, ...] = ()
    rating: int = 0
    digitized_at: str = ""

    def beyond(self, known: Metadata) -> Metadata:
        """What this says and ``known`` does not."""
        words = frozenset(known.keywords)
        return Metadata(
            "" if known.taken_at else self.taken_at,
            None if known.place else self.place,
            tuple(word for word in self.keywords if word not in words),
            0 if known.rating else self.rating,
            "" if known.taken_at or known.digitized_at else self.digitized_at,
        )

    def and_also(self, other: Metadata) -> Metadata:
        """Both together; where they contradict each other, this."""
        more = other.beyond(self)
        return Metadata(
            self.taken_at or more.taken_at,
            self.place or more.place,
            self.keywords + more.keywords,
            self.rating or more.rating,
            self.digitized_at or other.digitized_at,
        )


NOTHING = Metadata()


def keywords_of(words: Iterable[str]) -> tuple[str, ...]:
    """Each once and on one line, without what XML can't hold."""
    clean = (_NOT_IN_XML.sub(" ", word).strip() for word in words)
    return tuple(dict.fromkeys(word for word in clean if word))
