"""Types of arguments, and options, that several commands share."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

import click

from core.paths import Places

if TYPE_CHECKING:
    from core.photo_files.decoding import Decoder
    from core.review.labelled_pairs import PairColumns

Options = ParamSpec("Options")
Answer = TypeVar("Answer")


class _RegularFile(click.Path):
    """No pipe or device, which may never end."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Raises BadParameter."""
        path = super().convert(value, param, ctx)
        if not Path(os.fsdecode(path)).is_file():
            self.fail(f"File '{click.format_filename(value)}' isn't a regular file.", param, ctx)
        return path


def _pair_columns(
    ctx: click.Context, param: click.Parameter, value: str | None
) -> PairColumns | None:
    """Raises BadParameter."""
    from core.review.labelled_pairs import PairColumns

    try:
        return None if value is None else PairColumns.parse(value)
    except ValueError as error:
        raise click.BadParameter("name three, such as image1,image2,is_same.") from error


EXISTING_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
EXISTING_FILE = _RegularFile(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
"""It need not exist: the command writes it, or says itself that it can't be read."""

backbone_option = click.option(
    "--backbone", metavar="NAME", help="Another backbone than the one in use, for this run."
)
columns_option = click.option(
    "--columns",
    metavar="A,B,LABEL",
    callback=_pair_columns,
    help="What the columns of a table of labelled pairs are called, if not a,b,label.",
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def with_decoder(
    command: Callable[Concatenate[Decoder, Options], Answer],
) -> Callable[Options, Answer]:
    """Hands a command what reads photos, open as long as it runs."""

    @wraps(command)
    def run(*arguments: Options.args, **options: Options.kwargs) -> Answer:
        from core.photo_files.decoding import Decoder

        with closing(Decoder.beside(Places.of_user().cache_file)) as decoder:
            return command(decoder, *arguments, **options)

    return run
