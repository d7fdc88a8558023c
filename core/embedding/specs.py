"""Known backbones: a weights file plus the facts needed to use it (after timm's PretrainedCfg).

Every stored embedding carries its spec's ``cache_key``, so numbers of different backbones never
meet. No torch here: the window may read a spec at start.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

from core.errors import WeightsError
from core.paths import resource

RGB = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class EmbedderSpec:
    """One backbone. ``image_size`` is the side in pixels of the square the whole photo is squashed
    to (antialiased bicubic); ``mean`` and ``std`` normalize RGB in 0..1; ``dims`` is the length of
    an embedding: C2 + C3 + C5 = 256 + 512 + 2048."""

    name: str
    weights_sha256: str
    image_size: int
    mean: RGB
    std: RGB
    dims: int = 2816

    @property
    def cache_key(self) -> str:
        """Changes whenever an embedding of the same photo would change."""
        return f"{self.name}-{self.weights_sha256[:12]}-{self.image_size}"

    @property
    def weights_file(self) -> Path:
        """Where the bundled weights lie."""
        return resource(f"weights/{self.name}.safetensors")


def bundled_spec() -> EmbedderSpec:
    """The backbone that ships with the program. Raises WeightsError if its card is damaged."""
    card = resource("weights/samelens-r50.json")
    try:
        facts = json.loads(card.read_text(encoding="utf-8"))
        return EmbedderSpec(
            name=facts["name"],
            weights_sha256=facts["sha256"],
            image_size=facts["image_size"],
            mean=tuple(facts["mean"]),
            std=tuple(facts["std"]),
            dims=facts["dims"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise WeightsError(
            f"The description of the bundled weights can't be read ({error}). "
            "Please install Samelens again."
        ) from error


def verify_sha256(file: Path, expected: str) -> None:
    """Raises WeightsError when ``file`` is missing or its bytes are not the expected ones."""
    try:
        with file.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as error:
        raise WeightsError(
            f"The weights {file.name} can't be read ({error.strerror}). "
            "Please install Samelens again."
        ) from error
    if found != expected:
        raise WeightsError(
            f"The weights {file.name} are not the ones this program was made with; they may be "
            "damaged. Please install Samelens again."
        )
