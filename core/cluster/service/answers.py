"""What is answered, as JSON: names that stay, and the same on every route."""

from __future__ import annotations

from datetime import datetime

from pydantic import BaseModel, Field

from core.closer_look.changes import Change
from core.jobs.compare import LevelShares
from core.jobs.verdict_words import VERDICT_WORDS
from core.records import Level, Photo

DIFFERENT = "different"


class Changed(BaseModel):
    """One thing that sets the second photo apart from the first."""

    change: str
    words: str

    @classmethod
    def of(cls, change: Change) -> Changed:
        """As the engine says it."""
        return cls(change=change.kind, words=str(change.reason))


class Verdict(BaseModel):
    """What two photos are to each other."""

    verdict: str = Field(description="exact, same-photo, similar or different")
    words: str = Field(description="the same in English")
    score: float = Field(description="the probability of the verdict; of the likelier one if none")
    similarity: float = Field(description="cosine of the embeddings")


class Found(Verdict):
    """A photo near the one that was sent."""

    sha256: str
    uri: str
    width: int
    height: int
    format: str
    copies: int = Field(description="further photos with the same bytes")
    is_there: bool = Field(description="whether its file can be read here now")
    changes: list[Changed] | None = Field(
        description="from the found photo to the one that was sent; null: not looked at"
    )


class FindAnswer(BaseModel):
    """The nearest, strictest verdict and best score first."""

    sha256: str = Field(description="of what was sent")
    have: bool = Field(description="whether one of them is the same photo")
    searched: int = Field(description="how many photos were searched")
    found: list[Found]


class PhotoFile(BaseModel):
    """One of two photos that were compared."""

    sha256: str
    width: int
    height: int
    format: str
    taken: datetime | None

    @classmethod
    def of(cls, photo: Photo) -> PhotoFile:
        """Without its path."""
        facts = photo.facts
        return cls(
            sha256=photo.content_hash.hex(),
            width=facts.width,
            height=facts.height,
            format=facts.format,
            taken=facts.taken_at,
        )


class Shares(BaseModel):
    """How much of the difference each level of the embedding has: colors, patterns, contents."""

    c2: float
    c3: float
    c5: float

    @classmethod
    def of(cls, shares: LevelShares) -> Shares:
        """As the engine has them."""
        return cls(c2=shares.c2, c3=shares.c3, c5=shares.c5)


class PairView(BaseModel):
    """Both photos laid over each other, as ``data:`` URIs of JPEGs."""

    first: str
    second: str = Field(description="in the frame of the first")
    difference: str = Field(description="the first in dim gray, differences bright")
    share: float = Field(description="how much of what both show differs visibly, 0 to 1")


class CompareAnswer(Verdict):
    """Two photos beside each other."""

    same_bytes: bool
    same_pixels: bool
    shares: Shares
    changes: list[Changed]
    first: PhotoFile
    second: PhotoFile
    view: PairView | None = Field(description="null: not asked for, or they don't fit")


class AddAnswer(BaseModel):
    """A photo that stands in the table now."""

    sha256: str
    uri: str
    is_new: bool = Field(description="false: the same bytes stood there before")


class ForgetAnswer(BaseModel):
    """Rows that stand in the table no more; no file was touched."""

    sha256: str
    rows: int


class HealthAnswer(BaseModel):
    """That it can be asked."""

    status: str


class ErrorAnswer(BaseModel):
    """Why there is no answer."""

    code: str
    sentence: str


class Refused(BaseModel):
    """What is sent instead of an answer."""

    error: ErrorAnswer


def words_of(level: Level | None) -> tuple[str, str]:
    """A verdict's name and its English."""
    return DIFFERENT if level is None else level.value, VERDICT_WORDS[level]
