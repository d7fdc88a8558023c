"""``samelens train``: a head of one's own from verdicts, or what ships from photo sets."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from core.command_line.options import (
    EXISTING_FOLDER,
    FOLDER,
    backbone_option,
    columns_option,
    with_decoder,
)
from core.command_line.reasons import CommandRefusal
from core.command_line.teaching_commands import STORED, train_on_verdicts
from core.command_line.terminal import shown_progress
from core.embedding.backbones import Backbones
from core.embedding.specs import EmbedderSpec, bundled_spec
from core.errors import UnusableInput
from core.paths import Places

if TYPE_CHECKING:
    from core.photo_files.decoding import Decoder
    from core.progress import Progress
    from core.review.labelled_pairs import PairColumns

SAME_PHOTO, SAME_SCENE, CLOSER_LOOK = "same-photo", "same-scene", "closer-look"


@click.command()
@click.option(
    "--labels",
    is_flag=False,
    flag_value=STORED,
    metavar="[FILE]",
    help="Teach your own head from your verdicts, those in a CSV (verdicts, or labelled pairs: two "
    "paths and 1 or 0) taken over first.",
)
@columns_option
@click.option("--use", "use_anyway", is_flag=True, help="With --labels: use it, better or not.")
@click.option("--pool", type=EXISTING_FOLDER, help="Photos that are all different.")
@click.option(
    "--objects",
    type=EXISTING_FOLDER,
    help="Shots of objects from several sides: hard negatives.",
)
@click.option(
    "--out",
    type=FOLDER,
    help="Where head, card and whitening go; by default trained-head, or for a backbone that was "
    "fetched where scans look for them.",
)
@click.option("--seed", default=0, help="Another seed, another head.")
@click.option("--steps", type=click.IntRange(1), help="Training steps.")
@click.option(
    "--what",
    type=click.Choice([SAME_PHOTO, SAME_SCENE, CLOSER_LOOK]),
    default=SAME_PHOTO,
    show_default=True,
    help="With --pool: the head, its correction for similar shots, or how the closer look is "
    "weighed; the last two need --objects, and build on the head that ships.",
)
@backbone_option
@with_decoder
def train(  # noqa: PLR0913 - one argument an option
    decoder: Decoder,
    labels: str | None,
    columns: PairColumns | None,
    use_anyway: bool,
    pool: Path | None,
    objects: Path | None,
    out: Path | None,
    seed: int,
    steps: int | None,
    what: str,
    backbone: str | None,
) -> None:
    """Teach a head from verdicts (--labels), or train the one that ships (--pool)."""
    if labels is not None:
        report = train_on_verdicts(labels, columns, seed, decoder, use_anyway=use_anyway)
        click.echo(json.dumps(report, indent=1))
        return
    if pool is None:
        raise UnusableInput(CommandRefusal.NOTHING_TO_LEARN_FROM)
    spec = Backbones(Places.of_user().data_folder).spec(backbone)
    out = out or spec.folder or Path("trained-head")
    with shown_progress() as progress:
        if what == SAME_PHOTO:
            report = _same_photo(pool, objects, out, spec, seed, steps, progress)
        else:
            if objects is None or spec != bundled_spec():
                raise UnusableInput(CommandRefusal.NEEDS_OBJECTS, what=what)
            fit = _same_scene if what == SAME_SCENE else _closer_look
            report = fit(pool, objects, out, seed, progress)
    click.echo(json.dumps(report, indent=1))


def _same_photo(  # noqa: PLR0913 - one argument an option
    pool: Path,
    objects: Path | None,
    out: Path,
    spec: EmbedderSpec,
    seed: int,
    steps: int | None,
    progress: Progress,
) -> dict[str, Any]:
    from core.learning.bundled import train_bundled
    from core.learning.training import TrainingSettings

    settings = TrainingSettings(seed=seed)
    if steps is not None:
        settings = TrainingSettings(seed=seed, steps=steps)
    return train_bundled(pool, objects, out, progress, settings=settings, spec=spec).report


def _same_scene(
    pool: Path, objects: Path, out: Path, seed: int, progress: Progress
) -> dict[str, Any]:
    from core.evaluation.datasets import load_dataset
    from core.learning.corpus import photos_in
    from core.learning.scenes import fit_same_scene, save_same_scene
    from core.matching.head import Head

    views = load_dataset(objects)
    files: Sequence[Path] = photos_in(pool)
    fitted = fit_same_scene(files, views.files, views.groups, Head.load(), progress, seed)
    return save_same_scene(*fitted, out).report


def _closer_look(
    pool: Path, objects: Path, out: Path, seed: int, progress: Progress
) -> dict[str, Any]:
    from core.closer_look.evidence import WEIGHTS_FILE
    from core.evaluation.datasets import load_dataset
    from core.learning.corpus import photos_in
    from core.learning.weighing_fit import fit_weighing

    views = load_dataset(objects)
    fitted = fit_weighing(photos_in(pool), views.files, views.groups, progress, seed)
    out.mkdir(parents=True, exist_ok=True)
    fitted.save(out / WEIGHTS_FILE)
    return fitted.report
