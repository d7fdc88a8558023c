"""Known backbones: a weights file plus the facts needed to use it (after timm's PretrainedCfg).

Every stored embedding carries its spec's ``cache_key``, so numbers of different backbones never
meet. No torch here: the window may read a spec at start.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from core.embedding.reasons import Remedy, WeightsProblem
from core.errors import WeightsError
from core.paths import resource
from core.wording.reasons import Reason

RGB = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """One backbone. ``image_size`` is the side in pixels of the square the whole photo is squashed
    to (antialiased bicubic); ``mean`` and ``std`` normalize RGB in 0..1; ``dims`` is the length of
    an embedding: C2 + C3 + C5 = 256 + 512 + 2048. ``folder`` holds weights, whitening and head,
    None: bundled. ``origin_sha256`` is that of the file the weights were converted from, if any."""

    name: str
    weights_sha256: str
    image_size: int
    mean: RGB
    std: RGB
    dims: int = 2816
    folder: Path | None = None
    origin_sha256: str | None = None

    @property
    def cache_key(self) -> str:
        """Changes whenever an embedding of the same photo would change."""
        origin = self.origin_sha256 or self.weights_sha256
        return f"{self.name}-{origin[:12]}-{self.image_size}"

    @property
    def weights_file(self) -> Path:
        """Where the weights lie."""
        return self._file(f"{self.name}.safetensors")

    @property
    def whitening_file(self) -> Path:
        """Where the whitening that goes with the head lies."""
        return self._file(f"{self.name}.whitening.safetensors")

    @property
    def head_file(self) -> Path:
        """Where the ``same-photo`` head of this backbone lies, or would."""
        return self._file("same-photo.safetensors")

    def _file(self, name: str) -> Path:
        return resource(f"weights/{name}") if self.folder is None else self.folder / name


def bundled_spec() -> EmbedderSpec:
    """The backbone that ships with the program. Raises WeightsError if its card is damaged."""
    return read_card(resource("weights/samelens-r50.json"))


def read_card(card: Path, folder: Path | None = None) -> EmbedderSpec:
    """The spec that a card (JSON) describes, of weights in ``folder``. Raises WeightsError."""
    try:
        facts = json.loads(card.read_text(encoding="utf-8"))
        return EmbedderSpec(
            name=facts["name"],
            weights_sha256=facts["sha256"],
            image_size=facts["image_size"],
            mean=tuple(facts["mean"]),
            std=tuple(facts["std"]),
            dims=facts["dims"],
            folder=folder,
            origin_sha256=facts.get("origin_sha256"),
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise WeightsError(
            WeightsProblem.NO_DESCRIPTION, name=card.stem, why=str(error), remedy=_remedy(folder)
        ) from error


def _remedy(folder: Path | None) -> Remedy:
    return Remedy.INSTALL if folder is None else Remedy.FETCH


def verify_weights(spec: EmbedderSpec) -> None:
    """Raises WeightsError when the weights of ``spec`` are missing or altered."""
    verify_sha256(spec.weights_file, spec.weights_sha256, _remedy(spec.folder))


def verify_sha256(file: Path, expected: str, remedy: Reason | Remedy = Remedy.INSTALL) -> None:
    """Raises WeightsError, which ends with the ``remedy``, when ``file`` is missing or its bytes
    are not the expected ones."""
    try:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise WeightsError(
            WeightsProblem.MISSING, name=file.name, why=str(error.strerror), remedy=remedy
        ) from error
    if digest != expected:
        raise WeightsError(WeightsProblem.ALTERED, name=file.name, remedy=remedy)
