"""The commands about single photos: ``samelens compare`` and ``samelens find``."""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from core.command_line.backbone_commands import backbone_option
from core.command_line.terminal import harmless
from core.embedding.backbones import Backbones
from core.errors import UnusableInput
from core.paths import Places
from core.records import Level, Photo
from core.wording.numbers import pixels_in_words

if TYPE_CHECKING:
    from core.jobs.compare import Comparison
    from core.jobs.photo_scorer import PhotoScorer

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
WORDS = {
    Level.EXACT: "The same bytes",
    Level.SAME_PHOTO: "The same photo",
    Level.SIMILAR: "Similar shots",
    None: "Different photos",
}


def _scorer(backbone: str | None) -> PhotoScorer:
    from core.jobs.photo_scorer import PhotoScorer

    places = Places.of_user()
    return PhotoScorer(spec=Backbones(places.data_folder).spec(backbone), places=places)


@click.command()
@click.argument("first", type=FILE)
@click.argument("second", type=FILE)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@backbone_option
def compare(first: Path, second: Path, as_json: bool, backbone: str | None) -> None:
    """Say whether FIRST and SECOND show the same photo."""
    from core.jobs.compare import compare as compare_photos

    found = compare_photos(first, second, _scorer(backbone))
    if as_json:
        click.echo(json.dumps(_as_json(found)))
        return
    click.echo(f"{WORDS[found.level]}. Score {found.score:.3f}, cosine {found.similarity:.3f}.")
    if found.changes:
        words = ", ".join(one.words for one in found.changes)
        click.echo(f"{words[0].upper()}{words[1:]}.")
    shares = found.shares
    click.echo(f"Of the difference C2 {shares.c2:.0%}, C3 {shares.c3:.0%}, C5 {shares.c5:.0%}.")
    for photo in (found.first, found.second):
        facts = photo.facts
        click.echo(f"  {pixels_in_words(facts.width, facts.height)} {facts.format}")


def _as_json(found: Comparison) -> dict[str, Any]:
    def facts(photo: Photo) -> dict[str, Any]:
        taken = photo.facts.taken_at
        return {**asdict(photo.facts), "taken_at": taken.isoformat() if taken else None}

    return {
        "score": found.score,
        "similarity": found.similarity,
        "same_bytes": found.same_bytes,
        "same_pixels": found.same_pixels,
        "level": found.level,
        "shares": asdict(found.shares),
        "changes": [asdict(one) for one in found.changes],
        "first": facts(found.first),
        "second": facts(found.second),
    }


@click.command()
@click.argument("photo", type=FILE)
@click.option(
    "-k", "count", default=10, show_default=True, type=click.IntRange(1, 500), help="How many."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@backbone_option
def find(photo: Path, count: int, as_json: bool, backbone: str | None) -> None:
    """Show the photos nearest to PHOTO among all that were scanned."""
    from core.jobs.nearest_photos import Retrieval

    with closing(Retrieval(Places.of_user(), _scorer(backbone))) as retrieval:
        answer = retrieval.nearest(photo.absolute(), count)
    if not answer.searched:
        raise UnusableInput("No photos were scanned yet. Scan a folder first: samelens scan FOLDER")
    if as_json:
        found = [
            {
                "path": str(one.photo.path),
                "score": one.score,
                "similarity": one.similarity,
                "level": one.level,
                "copies": one.copies,
                "offline": one.is_offline,
            }
            for one in answer.photos
        ]
        click.echo(json.dumps({"searched": answer.searched, "found": found}))
        return
    for one in answer.photos:
        name = harmless(str(one.photo.path))
        more = f"  (and {one.copies} more with the same bytes)" if one.copies else ""
        away = "  (its folder is not there now)" if one.is_offline else ""
        click.echo(f"{100 * one.score:4.0f} %  {WORDS[one.level]:16}  {name}{more}{away}")
