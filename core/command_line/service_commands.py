"""The command that answers over HTTP: ``samelens serve``."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

import click

from core.command_line.options import FILE, backbone_option
from core.command_line.reasons import CommandRefusal
from core.embedding.backbones import Backbones
from core.errors import UnusableInput
from core.paths import Places

PORT, INTERRUPTED = 8377, 130


@click.command()
@click.argument("table", required=False)
@click.option("--library", is_flag=True, help="Search what was scanned on this computer.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", default=PORT, show_default=True, type=click.IntRange(0, 65535))
@click.option("--token-file", type=FILE, help="Ask for the token in it; or set SAMELENS_TOKEN.")
@click.option(
    "--allow-uri", multiple=True, metavar="SITE",
    help="Photos may be fetched from https://HOST. None may, unless named.",
)  # fmt: skip
@click.option("--allow-private", is_flag=True, help="Also from addresses of your own network.")
@click.option(
    "--upload-mb", default=64, show_default=True, type=click.IntRange(1, 4096),
    help="The most that a request may send.",
)  # fmt: skip
@click.option(
    "--timeout", default=30, show_default=True, type=click.IntRange(1, 3600),
    help="Seconds after which a request is given up.",
)  # fmt: skip
@backbone_option
def serve(  # noqa: PLR0913
    table: str | None,
    library: bool,
    host: str,
    port: int,
    token_file: Path | None,
    allow_uri: tuple[str, ...],
    allow_private: bool,
    upload_mb: int,
    timeout: int,
    backbone: str | None,
) -> None:
    """Answer "do we have this photo?" over HTTP, from TABLE (samelens cluster embed), or --library.

    Only this computer can ask, unless --host names another address, which needs a token. No photo's
    file is changed or removed.
    """
    if library == (table is not None):
        raise UnusableInput(CommandRefusal.ONE_SOURCE)
    try:
        from core.cluster.service import serving
        from core.cluster.service.addresses import AllowedSites
        from core.cluster.service.decode_workers import DecodeWorkers
        from core.cluster.service.desk import Desk
        from core.cluster.service.limits import MEGABYTE, Limits
        from core.cluster.service.measuring import Measures
        from core.cluster.service.routes import Service
        from core.photo_files.decoding import Decoder
    except ModuleNotFoundError as error:
        raise UnusableInput(CommandRefusal.NO_LIBRARY, library=str(error.name)) from error
    if table is not None and find_spec("lance") is None:
        raise UnusableInput(CommandRefusal.NEEDS_CLUSTER)
    places, address = Places.of_user(), serving.Address(host, port)
    access = serving.access_to(address, token_file)
    sites = AllowedSites.of(allow_uri, private=allow_private)
    spec, measures = Backbones(places.data_folder).spec(backbone), Measures()
    with serving.opened(address) as listening:
        archive = serving.archive_of(table, places, spec)
        scorer = serving.loaded_scorer(places, spec, measures)
        limits = Limits(upload_mb * MEGABYTE, timeout)
        workers = DecodeWorkers(limits.at_once)
        desk = Desk(limits, Decoder.beside(places.cache_file), workers)
        service = Service(archive, scorer, desk, measures, access, sites)
        at, shown = listening.getsockname()[1], f"[{host}]" if ":" in host else host
        click.echo(f"http://{shown}:{at} answers; Ctrl+C ends it. Routes: /docs", err=True)
        with suppress(KeyboardInterrupt):  # not raised where a shell made the program deaf to it
            serving.serve(service, listening)
        workers.close()
        _end_at_once()


def _end_at_once() -> NoReturn:
    """All is closed; Python would take a second or more to take torch apart."""
    click.echo("samelens: stopped.", err=True)
    logging.shutdown()
    os._exit(INTERRUPTED)
