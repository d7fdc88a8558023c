"""All measured systems by name, in the order of the tables; made only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property, partial
from itertools import combinations

from PIL import Image

from core.embedding.embedder import Embedder
from core.errors import UnusableInput
from core.evaluation.method import Method
from core.evaluation.multi_level import LEVELS, LevelsByCosine, MultiLevelHead
from core.evaluation.pooling import LastLayer, PooledLastLayer, RegionalMaxima
from core.learning.rendered import rendered_sources
from core.matching.head import Head

WHITENING_PICTURES = 200
CLASSICAL = ("DCT hash", "difference hash", "RGB histogram", "ORB", "SIFT")


class Catalog:
    """Methods share one embedder and one set of feature maps."""

    def names(self) -> tuple[str, ...]:
        """Every method that can be made."""
        return tuple(self._makers)

    def make(self, name: str) -> Method:
        """Raises UnusableInput for an unknown name, or where an optional library is missing."""
        if name not in self._makers:
            raise UnusableInput(f"There is no method {name}; there are: {', '.join(self.names())}.")
        return self._makers[name]()

    @cached_property
    def _embedder(self) -> Embedder:
        return Embedder.load()

    @cached_property
    def _last_layer(self) -> LastLayer:
        return LastLayer()

    @cached_property
    def _makers(self) -> Mapping[str, Callable[[], Method]]:
        makers: dict[str, Callable[[], Method]] = {
            MultiLevelHead.name: lambda: MultiLevelHead(self._embedder, Head.load())
        }
        for levels in _combinations():
            maker = partial(lambda chosen: LevelsByCosine(self._embedder, chosen), levels)
            makers[" + ".join(levels) + " cosine"] = maker
        for how in ("average", "maximum", "average and maximum"):
            makers[f"C5 {how}"] = partial(lambda way: PooledLastLayer(self._last_layer, way), how)
        makers[RegionalMaxima.name] = self._regional_maxima
        makers.update({name: partial(_classical, name) for name in CLASSICAL})
        return makers

    def _regional_maxima(self) -> Method:
        """Whitened on pictures of our own rendering, which are in no data set."""
        method = RegionalMaxima(self._last_layer)
        pictures: list[Image.Image] = [make() for make in rendered_sources(WHITENING_PICTURES)]
        method.fit(pictures)
        return method


def _combinations() -> list[Sequence[str]]:
    """C2, C3, C5 alone and together, all seven; the whole embedding first."""
    return [chosen for size in (3, 2, 1) for chosen in combinations(LEVELS, size)]


def _classical(name: str) -> Method:
    try:
        from core.evaluation import classical
    except ImportError as error:
        raise UnusableInput(
            f"{name} needs the optional libraries: pip install samelens[evaluation]"
        ) from error
    makers: dict[str, Callable[[], Method]] = {
        "DCT hash": classical.dct_hash,
        "difference hash": classical.difference_hash,
        "RGB histogram": classical.RgbHistogram,
        "ORB": classical.orb,
        "SIFT": classical.sift,
    }
    return makers[name]()
