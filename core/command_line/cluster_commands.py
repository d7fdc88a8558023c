"""The commands ``samelens cluster embed | match | plan``: archives beyond one computer.

Ray and Lance are optional, and loaded when one of these commands runs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from core.command_line.options import FOLDER, backbone_option, json_option
from core.command_line.reasons import CommandRefusal
from core.command_line.terminal import harmless, shown_progress
from core.errors import UnusableInput
from core.paths import Places
from core.records import Level
from core.wording.numbers import bytes_in_words, counted

if TYPE_CHECKING:
    from core.cluster.ray_workers import RayWorkers
    from core.embedding.specs import EmbedderSpec

NEEDED = ("ray", "lance", "pyarrow", "fsspec")

address_option = click.option(
    "--address",
    metavar="ADDRESS",
    help="A running Ray cluster, or auto: the one this computer is part of. Without it, Ray starts"
    " on this computer's cores and ends with the job.",
)
storage_option = click.option(
    "--storage",
    "storage",
    metavar="PROTOCOL=JSON",
    multiple=True,
    help='What fsspec hands to a store, such as \'s3={"endpoint_url": "http://10.0.0.5:9000"}\'.',
)


@click.group()
def cluster() -> None:
    """Photos of an archive on many computers: embed them, match them, plan ahead."""
    if any(find_spec(name) is None for name in NEEDED):
        raise UnusableInput(CommandRefusal.NEEDS_CLUSTER)


@cluster.command()
@click.argument("sources", nargs=-1, required=True)
@click.option("--out", "table", required=True, metavar="TABLE", help="A folder, s3:// or gs://.")
@address_option
@storage_option
@backbone_option
@json_option
def embed(
    sources: tuple[str, ...],
    table: str,
    address: str | None,
    storage: tuple[str, ...],
    backbone: str | None,
    as_json: bool,
) -> None:
    """Embed the photos of SOURCES into a table. Run it again after whatever stopped it.

    SOURCES are folders, s3:// or gs:// prefixes, tars (WebDataset), and Parquet or CSV files with a
    column "uri".
    """
    from core.cluster.embed import embed as embed_photos

    spec, options = _spec(backbone), _storage(storage)
    with shown_progress() as progress, _workers(address) as workers:
        report = embed_photos(sources, table, spec, workers, progress, options)
    if as_json:
        click.echo(json.dumps({**asdict(report), "unlisted": len(report.unlisted)}))
        return
    for problem in report.unlisted:
        click.echo(harmless(f"problem: {problem.path}: {problem.reason}"))
    click.echo(
        f"{counted(report.files, 'file', 'files')} read, {report.known:,} known before, "
        f"{counted(report.problems, 'problem', 'problems')}, in {report.seconds:.1f} s. "
        f"The table is at version {report.version}."
    )


@cluster.command()
@click.argument("table")
@click.option("--out", "out", required=True, type=FOLDER, help="Where the result goes.")
@click.option("--level", type=click.Choice([level.value for level in Level]), default="same-photo")
@click.option(
    "--since",
    type=click.IntRange(1),
    help="Match only what came after this version of the table, of which --out holds a match.",
)
@address_option
@storage_option
@backbone_option
@json_option
def match(  # noqa: PLR0913 - one argument an option
    table: str,
    out: Path,
    level: str,
    since: int | None,
    address: str | None,
    storage: tuple[str, ...],
    backbone: str | None,
    as_json: bool,
) -> None:
    """Find groups of duplicate photos in a TABLE. Open scan.json in the window to review them."""
    from core.cluster.match import MatchPlan
    from core.cluster.match import match as match_photos

    plan = MatchPlan(
        table, _spec(backbone), out.absolute(), Level(level), since, options=_storage(storage)
    )
    with shown_progress() as progress, _workers(address) as workers:
        report = match_photos(plan, workers, progress)
    if as_json:
        click.echo(json.dumps(asdict(report)))
        return
    click.echo(
        f"{counted(report.files, 'file', 'files')}, {counted(report.groups, 'group', 'groups')}, "
        f"{report.new_groups:,} with new photos, "
        f"{counted(report.problems, 'problem', 'problems')}, "
        f"{bytes_in_words(report.bytes_to_free)} to free, "
        f"in {sum(report.seconds.values()):.1f} s. The table is at version {report.version}."
    )
    if report.elsewhere:
        click.echo(
            f"{report.elsewhere:,} of the groups have photos that lie on no disk: they are in "
            "groups.parquet, and not in scan.json."
        )


@cluster.command()
@click.argument("table_or_count", metavar="TABLE|N")
@click.option("--nodes", type=click.IntRange(1), default=1, help="Computers.")
@click.option("--cores", type=click.IntRange(1), default=16, help="Of each computer.")
@click.option("--gpus", type=click.IntRange(0), default=0, help="Of each computer.")
@click.option("--hourly", type=click.FloatRange(0), help="What a computer costs an hour.")
@backbone_option
@json_option
def plan(  # noqa: PLR0913 - one argument an option
    table_or_count: str,
    nodes: int,
    cores: int,
    gpus: int,
    hourly: float | None,
    backbone: str | None,
    as_json: bool,
) -> None:
    """What an archive of N photos, or of a TABLE's, will take: time, memory, bytes by stage."""
    from core.cluster.cost_model import Nodes, costs

    if table_or_count.isdecimal():
        count = int(table_or_count)
    else:
        from core.cluster.table import PhotoTable

        count = len(PhotoTable.open(table_or_count, _spec(backbone)))
    estimate = costs(count, Nodes(nodes, cores, gpus))
    if as_json:
        click.echo(json.dumps(asdict(estimate)))
        return
    for stage in estimate.stages:
        click.echo(
            f"{stage.name:<14}{stage.seconds / 3600:>12,.2f} h"
            f"{bytes_in_words(stage.memory):>12} a node{bytes_in_words(stage.written):>12} written"
        )
    click.echo(f"{'in all':<14}{estimate.seconds / 3600:>12,.2f} h")
    if hourly is not None:
        price = hourly * nodes * estimate.seconds / 3600
        click.echo(f"At {hourly:,.2f} a computer and hour: {price:,.2f}")


def _spec(backbone: str | None) -> EmbedderSpec:
    from core.embedding.backbones import Backbones, refuse_without_head

    spec = Backbones(Places.of_user().data_folder).spec(backbone)
    refuse_without_head(spec)
    return spec


def _storage(given: tuple[str, ...]) -> dict[str, Any]:
    options = {}
    for text in given:
        protocol, _, value = text.partition("=")
        try:
            options[protocol] = json.loads(value)
        except ValueError as error:
            raise UnusableInput(CommandRefusal.NOT_STORAGE) from error
    if not all(isinstance(value, dict) for value in options.values()):
        raise UnusableInput(CommandRefusal.NOT_STORAGE)
    return options


@contextmanager
def _workers(address: str | None) -> Iterator[RayWorkers]:
    from core.cluster.ray_workers import ray_workers

    with ray_workers(address) as workers:
        yield workers
