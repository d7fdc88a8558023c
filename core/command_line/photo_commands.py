"""The commands about single photos: ``samelens compare`` and ``samelens find``."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from core.command_line.options import EXISTING_FILE, backbone_option, json_option, with_decoder
from core.command_line.reasons import CommandRefusal
from core.command_line.terminal import harmless
from core.embedding.backbones import Backbones
from core.errors import UnusableInput
from core.jobs.verdict_words import VERDICT_WORDS
from core.paths import Places
from core.records import Photo
from core.wording.numbers import pixels_in_words

if TYPE_CHECKING:
    from core.jobs.compare import Comparison
    from core.jobs.photo_scorer import PhotoScorer
    from core.photo_files.decoding import Decoder


def _scorer(backbone: str | None) -> PhotoScorer:
    from core.jobs.photo_scorer import PhotoScorer

    places = Places.of_user()
    return PhotoScorer(spec=Backbones(places.data_folder).spec(backbone), places=places)


@click.command()
@click.argument("first", type=EXISTING_FILE)
@click.argument("second", type=EXISTING_FILE)
@json_option
@backbone_option
@with_decoder
def compare(
    decoder: Decoder, first: Path, second: Path, as_json: bool, backbone: str | None
) -> None:
    """Say whether FIRST and SECOND show the same photo."""
    from core.jobs.compare import compare as compare_photos

    comparison = compare_photos(first, second, _scorer(backbone), decoder)
    if as_json:
        click.echo(json.dumps(_as_json(comparison)))
        return
    numbers = f"Score {comparison.score:.3f}, cosine {comparison.similarity:.3f}."
    click.echo(f"{VERDICT_WORDS[comparison.level]}. {numbers}")
    if comparison.changes:
        words = ", ".join(str(change.reason) for change in comparison.changes)
        click.echo(f"{words[0].upper()}{words[1:]}.")
    shares = comparison.shares
    click.echo(f"Of the difference C2 {shares.c2:.0%}, C3 {shares.c3:.0%}, C5 {shares.c5:.0%}.")
    for photo in (comparison.first, comparison.second):
        facts = photo.facts
        click.echo(f"  {pixels_in_words(facts.width, facts.height)} {facts.format}")


def _as_json(comparison: Comparison) -> dict[str, Any]:
    def facts(photo: Photo) -> dict[str, Any]:
        taken = photo.facts.taken_at
        return {
            **asdict(photo.facts),
            "taken_at": taken.isoformat() if taken else None,
            "holdings": photo.facts.holdings.as_json(),
        }

    return {
        "score": comparison.score,
        "similarity": comparison.similarity,
        "same_bytes": comparison.same_bytes,
        "same_pixels": comparison.same_pixels,
        "level": comparison.level,
        "shares": asdict(comparison.shares),
        "changes": [
            {"change": change.kind, "words": str(change.reason)} for change in comparison.changes
        ],
        "first": facts(comparison.first),
        "second": facts(comparison.second),
    }


@click.command()
@click.argument("photo", type=EXISTING_FILE)
@click.option(
    "-k", "count", default=10, show_default=True, type=click.IntRange(1, 500), help="How many."
)
@click.option("--all", "shows_all", is_flag=True, help="Different photos too, as JSON always has.")
@json_option
@backbone_option
@with_decoder
def find(
    decoder: Decoder,
    photo: Path,
    count: int,
    shows_all: bool,
    as_json: bool,
    backbone: str | None,
) -> None:
    """Show which of the photos nearest to PHOTO, among all that were scanned, look like it."""
    from core.jobs.nearest_photos import Retrieval

    with closing(Retrieval(Places.of_user(), _scorer(backbone), decoder)) as retrieval:
        answer = retrieval.nearest(photo.absolute(), count)
    if not answer.searched:
        raise UnusableInput(CommandRefusal.NO_PHOTOS_SCANNED)
    if as_json:
        rows = [
            {
                "path": str(near.photo.path),
                "score": near.score,
                "similarity": near.similarity,
                "level": near.level,
                "copies": near.copies,
                "offline": near.is_offline,
            }
            for near in answer.photos
        ]
        click.echo(json.dumps({"searched": answer.searched, "found": rows}))
        return
    for near in answer.photos if shows_all else answer.alike:
        name = harmless(str(near.photo.path))
        more = f"  (and {near.copies} more with the same bytes)" if near.copies else ""
        away = "  (its folder is not there now)" if near.is_offline else ""
        click.echo(f"{100 * near.score:4.0f} %  {VERDICT_WORDS[near.level]:16}  {name}{more}{away}")
    if not shows_all and len(answer.alike) < len(answer.photos):
        among = f"{len(answer.alike)} of the {len(answer.photos)} nearest"
        click.echo(f"Look alike: {among}. --all shows the others.")
