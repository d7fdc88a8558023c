"""The command ``samelens doctor``: is everything in place, in a form fit for a bug report.

Looks and never changes: databases are opened read-only, nothing is repaired. Without ``--paths``
no path, file name or user name is printed: of the log only what can't hold one.
"""

from __future__ import annotations

import os
import platform
import re
import sqlite3
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import click

from core import __version__
from core.embedding.backbones import Backbones, refuse_without_head
from core.embedding.specs import verify_weights
from core.errors import CoreError
from core.paths import Places, resource
from core.storage.upkeep import bytes_below
from core.wording.numbers import bytes_in_words, counted

PARTS = (
    "torch", "torchvision", "numpy", "Pillow", "pillow-heif", "rawpy", "simplejpeg", "hnswlib",
    "PySide6-Essentials",
)  # fmt: skip
MEASURED_BATCHES = 12
LAST_PROBLEMS = 5
WORST = re.compile(r"^(?P<at>\S+ \S+) (?P<level>WARNING|ERROR|CRITICAL) (?P<logger>\S+): ")
RECORD = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d")
FRAME = re.compile(r'File "(?P<file>[^"]+)", line (?P<line>\d+), in (?P<function>\S+)')
RAISED = re.compile(r"^(?P<kind>[A-Za-z_][\w.]*)(:|$)")


@dataclass(frozen=True, slots=True)
class Check:
    """What was looked at and what it is like, a line of the report; ``is_fine`` False asks for the
    user's attention."""

    name: str
    words: str
    is_fine: bool = True


@click.command()
@click.option("--paths", "show_paths", is_flag=True, help="Name files and folders, too.")
def doctor(show_paths: bool) -> int:
    """Check that all is in place; the output is fit for a bug report."""
    wrong = 0
    for check in examine(Places.of_user(), show_paths=show_paths):
        wrong += not check.is_fine
        sign = "  " if check.is_fine else "! "
        click.echo(f"{sign}{check.name:<13} {check.words}")
    click.echo(
        f"{counted(wrong, 'thing needs', 'things need')} attention." if wrong else "All well."
    )
    return 1 if wrong else 0


def examine(places: Places, *, show_paths: bool) -> Iterator[Check]:
    """Every check in turn, as soon as its answer is known."""
    yield from checks_of_program(places)
    yield from checks_of_places(places, show_paths=show_paths)


def checks_of_program(places: Places) -> Iterator[Check]:
    """Versions, weights and speed; loads torch for the last two."""
    yield Check("Samelens", f"{__version__}, {_form()}")
    yield Check("system", f"{platform.platform()}, Python {platform.python_version()}")
    yield Check("parts", ", ".join(_versions()))
    yield from _weights(places)
    yield _tried("speed", _speed)


def checks_of_places(places: Places, *, show_paths: bool) -> Iterator[Check]:
    """What was kept, and what the log says went wrong."""
    yield _tried("cache", partial(_database, places.cache_file, _cache_words))
    yield _tried("store", partial(_database, places.store_file, _store_words))
    for name, folder in (
        ("cache folder", places.cache_folder),
        ("data folder", places.data_folder),
        ("log folder", places.log_folder),
    ):
        where = f" {folder}" if show_paths else ""
        yield Check(name, f"{bytes_in_words(bytes_below(folder))}{where}")
    try:
        for record in last_problems(places.log_folder / "samelens.log"):
            yield Check("problem", record if show_paths else without_paths(record))
    except OSError as error:
        yield Check("log", f"can't be read: {error.strerror}", is_fine=False)


def _form() -> str:
    """How it was installed."""
    if getattr(sys, "frozen", False):
        return "the built program"
    is_checkout = resource("").parent.joinpath("pyproject.toml").exists()
    return "from its source" if is_checkout else "installed by pip"


def _versions() -> Iterator[str]:
    for part in PARTS:
        try:
            yield f"{part} {version(part)}"
        except PackageNotFoundError:
            yield f"{part} not there"


def _tried(name: str, work: Callable[[], str]) -> Check:
    """What ``work`` says; an error in the environment is an answer, too."""
    try:
        return Check(name, work())
    except (CoreError, sqlite3.DatabaseError, OSError) as error:
        words = error.strerror if isinstance(error, OSError) else None
        return Check(name, words or str(error), is_fine=False)


def _weights(places: Places) -> Iterator[Check]:
    def backbone() -> str:
        spec = Backbones(places.data_folder).spec()
        verify_weights(spec)
        return f"{spec.name}: sha256 {spec.weights_sha256[:12]} is right"

    def head() -> str:
        from core.matching.head import Head

        spec = Backbones(places.data_folder).spec()
        refuse_without_head(spec)
        card = Head.load(spec=spec).card
        return f"{card.name}: sha256 {card.sha256[:12]} is right, its whitening loads"

    yield _tried("backbone", backbone)
    yield _tried("head", head)


def _speed() -> str:
    """A short measurement: photos a second that are embedded, decoding left aside."""
    from concurrent.futures import ThreadPoolExecutor

    import numpy as np

    from core.embedding.embedder import Embedder

    embedder = Embedder.load()
    size, side = embedder.batch_size, embedder.spec.image_size
    batch = list(np.random.default_rng(0).integers(0, 255, (size, side, side, 3), dtype=np.uint8))
    with ThreadPoolExecutor(embedder.workers, initializer=embedder.start_worker) as pool:
        list(pool.map(embedder.embed, [batch] * embedder.workers))  # the first call sets up
        started = time.perf_counter()
        count = sum(len(rows) for rows in pool.map(embedder.embed, [batch] * MEASURED_BATCHES))
        seconds = time.perf_counter() - started
    return (
        f"{count / seconds:.0f} photos/s embedded on {embedder.device_name} in "
        f"{embedder.precision}, {counted(os.cpu_count() or 1, 'core', 'cores')}"
    )


def _database(file: Path, words: Callable[[sqlite3.Connection], str]) -> str:
    """The content in words. Raises sqlite3.DatabaseError where it is damaged.

    Without a write-ahead file nobody writes, and ``immutable`` keeps SQLite from making one
    (https://www.sqlite.org/uri.html); with one, SQLite must read it.
    """
    if not file.exists():
        return "does not exist yet"
    has_log = file.with_name(file.name + "-wal").exists()
    address = f"{file.absolute().as_uri()}?{'mode=ro' if has_log else 'immutable=1'}"
    with closing(sqlite3.connect(address, uri=True, timeout=10.0)) as connection:
        verdict = str(connection.execute("PRAGMA integrity_check(1)").fetchone()[0])
        if verdict != "ok":
            raise sqlite3.DatabaseError(f"damaged: {verdict}")
        layout = connection.execute("PRAGMA user_version").fetchone()[0]
        return f"sound, layout {layout}, {words(connection)}"


def _cache_words(connection: sqlite3.Connection) -> str:
    photos, unusable = connection.execute("SELECT count(*), count(problem) FROM photo").fetchone()
    embeddings = connection.execute("SELECT count(*) FROM embedding").fetchone()[0]
    return (
        f"{counted(photos, 'photo', 'photos')}, {unusable:,} of them unreadable, "
        f"{counted(embeddings, 'embedding', 'embeddings')}"
    )


def _store_words(connection: sqlite3.Connection) -> str:
    verdicts = connection.execute("SELECT count(*) FROM verdict").fetchone()[0]
    states = connection.execute("SELECT state, count(*) FROM journal GROUP BY state ORDER BY state")
    removals = ", ".join(f"{count:,} {state}" for state, count in states) or "none"
    return f"{counted(verdicts, 'verdict', 'verdicts')}, removals: {removals}"


def last_problems(log: Path) -> list[str]:
    """The latest warnings and errors of the log, each with its trace, oldest first."""
    if not log.is_file():
        return []
    latest: deque[str] = deque(maxlen=LAST_PROBLEMS)
    is_problem = False
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if RECORD.match(line):
            is_problem = WORST.match(line) is not None
            if is_problem:
                latest.append(line)
        elif is_problem:
            latest[-1] += "\n" + line
    return list(latest)


def without_paths(record: str) -> str:
    """A log record as it may be shown to strangers: when, where in our code, which kind of error.

    Messages are left out: they may name files.
    """
    first, *trace = record.splitlines()
    known = WORST.match(first)
    if known is None:
        return "a record of an unknown form"
    frames = [
        f"{Path(frame['file'].replace(chr(92), '/')).stem}:{frame['line']} {frame['function']}"
        for frame in map(FRAME.search, trace)
        if frame is not None
    ]
    kinds = [error["kind"] for error in map(RAISED.match, trace) if error is not None]
    words = [known["at"], known["level"], known["logger"], *kinds[-1:]]
    return " ".join(words) + (f" in {' < '.join(reversed(frames[-4:]))}" if frames else "")
