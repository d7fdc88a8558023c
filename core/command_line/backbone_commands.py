"""The commands ``samelens backbones list | fetch | use``."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from core.command_line.options import EXISTING_FILE
from core.command_line.terminal import shown_progress
from core.embedding.backbones import Backbone, Backbones
from core.paths import Places
from core.wording.numbers import bytes_in_words


@click.group()
def backbones() -> None:
    """Choose which ResNet-50 looks at photos."""


@backbones.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON array.")
def list_all(as_json: bool) -> None:
    """Show every backbone; * marks the one in use."""
    listed = _backbones().listed()
    if as_json:
        click.echo(json.dumps([asdict(backbone) for backbone in listed]))
        return
    for backbone in listed:
        sign = "*" if backbone.is_active else " "
        click.echo(f"{sign} {backbone.name:<13} {backbone.edition}: {_state(backbone)}")


def _state(backbone: Backbone) -> str:
    if not backbone.is_present:
        size = backbone.bytes_to_fetch
        return f"not here yet, {bytes_in_words(size)} to fetch" if size else "on this disk already"
    return "ready" if backbone.has_head else "here, without a head"


@backbones.command()
@click.argument("name")
@click.option("--file", type=EXISTING_FILE, help="torchvision's own file, if you have it already.")
def fetch(name: str, file: Path | None) -> None:
    """Get NAME: from FILE, from torch's cache on this disk, or from torchvision's server."""
    with shown_progress() as progress:
        spec = _backbones().fetch(name, progress, file)
    click.echo(f"{spec.name} is here. Use it: samelens backbones use {spec.name}")


@backbones.command()
@click.argument("name")
def use(name: str) -> None:
    """Look at photos with NAME from now on; what other backbones saw is kept."""
    known = _backbones()
    known.use(name)
    click.echo(f"{name} is in use.")
    if not next(backbone.has_head for backbone in known.listed() if backbone.name == name):
        click.echo(f"It has no head yet: samelens train --backbone {name} --pool FOLDER", err=True)


def _backbones() -> Backbones:
    return Backbones(Places.of_user().data_folder)
