"""The backbones that can be chosen: which there are, which is active, and how to get the others.

Each that was fetched has a folder of its own in the data folder: weights, card, and later its
whitening and head. Photos are embedded for each backbone that is used, and these embeddings stay
side by side in the cache; verdicts are about photos and belong to no backbone. No torch until
weights are converted; no network unless :meth:`Backbones.fetch` is called.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.embedding.downloading import download, part_of
from core.embedding.official_weights import OFFICIAL, OfficialWeights, convert, in_torch_cache
from core.embedding.reasons import BackboneProblem, Edition, Remedy
from core.embedding.specs import EmbedderSpec, bundled_spec, read_card, verify_sha256
from core.errors import CoreError, UnusableInput, WeightsError
from core.paths import make_private, replacing
from core.progress import Progress
from core.wording.reasons import Reason

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Backbone:
    """A backbone that can be chosen. ``is_present``: it can be used at once; else
    ``bytes_to_fetch`` says how much of ``file_name`` comes from ``server`` over the network, 0
    where it is on this disk: in torch's own cache, or fetched before. ``has_head``: a scan can
    score pairs with it."""

    name: str
    edition: Edition
    is_present: bool
    is_active: bool
    has_head: bool
    bytes_to_fetch: int = 0
    file_name: str = ""
    server: str = ""


class Backbones:
    """Owns the choice and the fetched weights below ``data_folder``."""

    def __init__(self, data_folder: Path, official: Sequence[OfficialWeights] = OFFICIAL) -> None:
        self._folder = data_folder / "backbones"
        self._choice = data_folder / "backbone.json"
        self._official = {weights.name: weights for weights in official}

    def listed(self) -> tuple[Backbone, ...]:
        """All backbones, the bundled one first. Raises WeightsError if a card is damaged."""
        spec, active = bundled_spec(), ""
        with suppress(WeightsError):  # of a choice that can't be read: another can be made
            active = self._active()
        bundled = Backbone(spec.name, Edition.FOR_COPIES, True, spec.name == active, True)
        return (bundled, *(self._described(weights, active) for weights in self._official.values()))

    def spec(self, name: str | None = None) -> EmbedderSpec:
        """The facts of a backbone, None: the active one.

        Raises UnusableInput for an unknown name, WeightsError where it was not fetched.
        """
        name = self._active() if name is None else name
        bundled = bundled_spec()
        if name == bundled.name:
            return bundled
        card = self._card(self._known(name))
        if not card.exists():
            command = f"samelens backbones fetch {name}"
            raise WeightsError(BackboneProblem.NOT_HERE, name=name, command=command)
        return read_card(card, card.parent)

    def use(self, name: str) -> EmbedderSpec:
        """Choose it for all scans to come. Raises like :meth:`spec`, and CoreError where the choice
        can't be saved."""
        spec = self.spec(name)
        folder = self._choice.parent
        try:
            make_private(folder)
            with replacing(self._choice) as part:
                part.write_text(json.dumps({"name": name}) + "\n", encoding="utf-8")
        except OSError as error:
            raise CoreError(BackboneProblem.CHOICE_NOT_KEPT, path=folder, why=str(error)) from error
        return spec

    def fetch(self, name: str, progress: Progress, file: Path | None = None) -> EmbedderSpec:
        """Make a backbone usable: from ``file``, from torch's own cache, or over the network.

        Raises Cancelled and CoreError, WeightsError where hash or shapes are wrong.
        """
        if name == bundled_spec().name:
            return bundled_spec()
        official = self._known(name)
        folder = self._card(official).parent
        if file is not None:
            verify_sha256(file, official.sha256, Reason.of(Remedy.CHOOSE, name=official.file_name))
            return convert(official, file, folder)
        if self._card(official).exists():
            return self.spec(name)
        cached = self._cached(official)
        if cached is not None:
            return convert(official, cached, folder)
        fetched = folder / official.file_name
        if not fetched.exists():
            download(official.url, fetched, official.bytes, official.sha256, progress)
        spec = convert(official, fetched, folder)
        fetched.unlink()
        return spec

    def _described(self, official: OfficialWeights, active: str) -> Backbone:
        card = self._card(official)
        is_present = card.exists()
        return Backbone(
            official.name,
            official.edition,
            is_present,
            official.name == active,
            is_present and has_head(read_card(card, card.parent)),
            0 if is_present else self._missing(official),
            official.file_name,
            official.server,
        )

    def _missing(self, official: OfficialWeights) -> int:
        """How many bytes a download would bring."""
        fetched = self._card(official).with_name(official.file_name)
        if fetched.exists() or in_torch_cache(official.file_name) is not None:
            return 0
        part = part_of(fetched)
        return max(0, official.bytes - (part.stat().st_size if part.exists() else 0))

    def _cached(self, official: OfficialWeights) -> Path | None:
        file = in_torch_cache(official.file_name)
        if file is None:
            return None
        try:
            verify_sha256(file, official.sha256)
        except WeightsError:
            logger.warning("%s in torch's cache is damaged and is not used", file.name)
            return None
        return file

    def _known(self, name: str) -> OfficialWeights:
        if name not in self._official:
            names = ", ".join((bundled_spec().name, *self._official))
            raise UnusableInput(BackboneProblem.UNKNOWN, name=name, names=names)
        return self._official[name]

    def _card(self, official: OfficialWeights) -> Path:
        return self._folder / official.name / f"{official.name}.json"

    def _active(self) -> str:
        if not self._choice.exists():
            return bundled_spec().name
        try:
            return str(json.loads(self._choice.read_text(encoding="utf-8"))["name"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            command = f"samelens backbones use {bundled_spec().name}"
            raise WeightsError(BackboneProblem.CHOICE_UNREADABLE, command=command) from error


def has_head(spec: EmbedderSpec) -> bool:
    """Whether pairs can be scored with this backbone: head, card and whitening are there."""
    files = (spec.head_file, spec.head_file.with_suffix(".json"), spec.whitening_file)
    return all(file.exists() for file in files)


def refuse_without_head(spec: EmbedderSpec) -> None:
    """Raises WeightsError, before hours of embedding, where nothing could score the pairs."""
    if not has_head(spec):
        raise WeightsError(
            BackboneProblem.NO_HEAD,
            name=spec.name,
            command=f"samelens train --backbone {spec.name} --pool FOLDER",
            back=f"samelens backbones use {bundled_spec().name}",
        )
