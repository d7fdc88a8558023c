"""Types of arguments, and options, that several commands share."""

from __future__ import annotations

from pathlib import Path

import click

EXISTING_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
EXISTING_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
FOLDER = click.Path(file_okay=False, path_type=Path)
FILE = click.Path(dir_okay=False, path_type=Path)
"""It need not exist: the command writes it, or says itself that it can't be read."""

backbone_option = click.option(
    "--backbone", metavar="NAME", help="Another backbone than the one in use, for this run."
)
json_option = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
