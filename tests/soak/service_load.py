"""The service under load: seconds of a ``find`` among many photos, beside a plain exact search.

``python -m tests.soak.service_load --photos 100000 --clients 8``: a table of synthetic embeddings,
and among them painted photos, which lie on the disk and were embedded as an archive's are. A server
of its own answers; each client sends an edited copy of a painted photo, waits for the answer, and
sends the next. What is counted: all of it, from the upload to the answer. Beside it, for the same
queries, a plain search: cosine of the whole embeddings with every photo's, embedding not counted.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any

import httpx2
import numpy as np
from PIL import Image

from core.arrays import FloatArray
from core.benchmark.synthetic_photos import SyntheticPhotos
from core.cluster.table import PhotoTable, TableRow
from core.embedding.specs import bundled_spec
from core.embedding.vectors import STORED
from core.jobs.photo_scorer import PhotoScorer
from core.matching.whitening import Whitening
from core.photo_files.decoded_photo import DecodedPhoto
from core.photo_files.decoding import decode
from core.photo_files.hashing import hash_of_stream
from core.photo_files.small_pictures import DECODED_SIDE, to_store
from core.records import ContentHash, PhotoFacts
from tests.painted import painted

SPEC = bundled_spec()
AT_ONCE = 2000
EDITS = ("smaller", "cropped", "darker", "poor")
SIZE = (1600, 1200)


def main() -> int:
    """Print what was measured as JSON; 1 if an edited copy was not found."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--photos", type=int, default=100_000)
    parser.add_argument("--painted", type=int, default=30)
    parser.add_argument("--clients", type=int, default=8)
    parser.add_argument("--finds", type=int, default=400)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="samelens-load-") as name:
        home = Path(name)
        scorer = PhotoScorer()
        files = paint(home / "photos", chosen.painted)
        started = time.perf_counter()
        table = fill(home / "table", files, chosen.photos, scorer)
        made = time.perf_counter() - started
        queries = [edited(file, edit) for file in files for edit in EDITS]
        with served(home, table) as (address, process):
            one = asked(address, queries, 1, chosen.finds // chosen.clients)
            before = seconds_computed(process)
            many = asked(address, queries, chosen.clients, chosen.finds)
            computed = (seconds_computed(process) - before) / (chosen.finds + chosen.clients)
            stages = seconds_by_stage(address)
        row = {
            "photos": chosen.photos, "clients": chosen.clients, "made": round(made, 1),
            "alone": summary(one), "under_load": summary(many),
            "computed_ms_a_find": round(1000 * computed), "stages": stages,
            "plain_exact_search": plain(table, queries[: 4 * len(EDITS)], scorer),
        }  # fmt: skip
    print(json.dumps(row, indent=1))  # noqa: T201
    return int(row["under_load"]["found"] < 0.9)


def paint(folder: Path, count: int) -> list[Path]:
    """Photos of two megapixels."""
    folder.mkdir()
    files = []
    for number in range(count):
        files.append(folder / f"{number}.jpg")
        painted(number).convert("RGB").resize(SIZE).save(files[-1], quality=90)
    return files


def edited(file: Path, edit: str) -> bytes:
    """A copy as people make them, as a file's bytes."""
    with Image.open(file) as opened:
        photo: Image.Image = opened.convert("RGB")
        width, height = photo.size
        if edit == "smaller":
            photo.thumbnail((900, 900))
        elif edit == "cropped":
            photo = photo.crop((width // 12, height // 12, width, height))
        elif edit == "darker":
            photo = photo.point([value * 3 // 4 for value in range(256)] * 3)
        target = io.BytesIO()
        photo.save(target, "JPEG", quality=40 if edit == "poor" else 85)
    return target.getvalue()


def fill(folder: Path, files: Sequence[Path], count: int, scorer: PhotoScorer) -> str:
    """A table of ``count`` photos."""
    whitening, synthetic = Whitening.load(SPEC), SyntheticPhotos(count)
    table = PhotoTable.create(str(folder), SPEC)
    table.append([real_row(file, scorer, whitening) for file in files])
    for start in range(len(files), count, AT_ONCE):
        vectors = synthetic.embeddings(min(AT_ONCE, count - start))
        whitened = whitening.apply(vectors)
        table.append(
            [
                TableRow(
                    f"s3://archive/{start + at}.jpg", "1",
                    ContentHash((start + at).to_bytes(32, "big")), 1_000_000,
                    facts=PhotoFacts(4000, 3000, "JPEG"), embedding=vectors[at],
                    whitened=whitened[at],
                )
                for at in range(len(vectors))
            ]
        )  # fmt: skip
    return str(folder)


def real_row(file: Path, scorer: PhotoScorer, whitening: Whitening) -> TableRow:
    """As embedding an archive makes it."""
    photo = decode(file, max(SPEC.image_size, DECODED_SIDE))
    rows = scorer.embed_rows(photo, lambda side: decode(file, side))
    status = file.stat()
    with file.open("rb") as stream:
        content = hash_of_stream(stream)
    return TableRow(
        str(file), "1", content, status.st_size, status.st_mtime_ns, photo.facts, rows[0],
        whitening.apply(rows[:1])[0], rows[1:] if len(rows) > 1 else None, to_store(photo),
    )  # fmt: skip


@contextmanager
def served(home: Path, table: str) -> Iterator[tuple[str, int]]:
    """The command itself, on a free port: its address, and its process."""
    command = [sys.executable, "-m", "core", "serve", table, "--port", "0", "--timeout", "600"]
    environment = os.environ | {"HOME": str(home), "XDG_CACHE_HOME": "", "XDG_DATA_HOME": ""}
    process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, text=True)
    try:
        assert process.stderr is not None
        said = re.match(r"http://\S+", process.stderr.readline())
        assert said is not None
        with httpx2.Client(timeout=600) as client:
            client.get(f"{said[0]}/health")
        yield said[0], process.pid
    finally:
        process.send_signal(signal.SIGINT)
        process.communicate()


def seconds_computed(process: int) -> float:
    """Of a core, by a process and those that it started: what a busy machine doesn't change. 0
    where the system doesn't say so."""
    if not sys.platform.startswith("linux"):
        return 0.0
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it ended meanwhile
            _, *values = stat.read_text().rpartition(")")[2].split()
            if process in (int(stat.parent.name), int(values[0])):
                ticks += int(values[10]) + int(values[11])
    return ticks / os.sysconf("SC_CLK_TCK")


def asked(
    address: str, queries: Sequence[bytes], clients: int, count: int
) -> list[tuple[float, bool]]:
    """(seconds, whether the photo was found) of each of ``count`` queries."""

    def ask(number: int) -> tuple[float, bool]:
        at = number % len(queries)
        photo = {"photo": ("photo.jpg", queries[at])}
        started = time.perf_counter()
        answer = client.post(f"{address}/find", files=photo).raise_for_status().json()
        name = f"{at // len(EDITS)}.jpg"
        is_found = any(near["uri"].endswith(f"/{name}") for near in answer["found"])
        return time.perf_counter() - started, is_found and answer["have"]

    with httpx2.Client(timeout=600) as client, ThreadPoolExecutor(clients) as pool:
        list(pool.map(ask, range(clients)))  # to warm up
        return list(pool.map(ask, range(count)))


def summary(answers: Sequence[tuple[float, bool]]) -> dict[str, float]:
    """Milliseconds, and the share that was found."""
    seconds = np.array([taken for taken, _ in answers])
    return {
        "finds": len(answers),
        "p50_ms": round(1000 * float(np.percentile(seconds, 50))),
        "p95_ms": round(1000 * float(np.percentile(seconds, 95))),
        "found": round(sum(is_found for _, is_found in answers) / len(answers), 3),
    }


def seconds_by_stage(address: str) -> dict[str, float]:
    """Mean milliseconds, as the service counts them."""
    with httpx2.Client(timeout=600) as client:
        text = client.get(f"{address}/metrics").text
    values = dict(re.findall(r'samelens_stage_seconds_(\w+\{stage="\w+"\}) (\S+)', text))
    stages = re.findall(r'stage_seconds_sum\{stage="(\w+)"\}', text)
    return {
        stage: round(
            1000
            * float(values[f'sum{{stage="{stage}"}}'])
            / float(values[f'count{{stage="{stage}"}}'])
        )
        for stage in stages
    }


def plain(table: str, queries: Sequence[bytes], scorer: PhotoScorer) -> dict[str, Any]:
    """Cosine with every embedding: milliseconds, and how often the photo is among the ten
    nearest. What is nearest is no answer yet: it has no verdict."""
    opened = PhotoTable.open(table, SPEC)
    uris: list[str] = []
    known: list[FloatArray] = []
    for batch in opened.chunks(["uri", "embedding"]):
        uris += batch.column("uri").to_pylist()
        flat = batch.column("embedding").flatten().to_numpy(zero_copy_only=False)
        known.append(flat.astype(np.float32).reshape(-1, SPEC.dims))
    vectors = np.concatenate(known)
    seconds, found = [], 0
    for at, query in enumerate(queries):
        photo = decode(io.BytesIO(query), SPEC.image_size)
        row = scorer.embed_rows(photo, partial(_decoded, query))
        started = time.perf_counter()
        similarities = vectors @ row[0]
        best = np.argpartition(similarities, -10)[-10:]
        seconds.append(time.perf_counter() - started)
        found += any(uris[number].endswith(f"/{at // len(EDITS)}.jpg") for number in best)
    return {
        "p50_ms": round(1000 * float(np.median(seconds))),
        "found_in_ten": found / len(queries),
        "bytes_a_photo": SPEC.dims * STORED.itemsize * 2,
    }


def _decoded(data: bytes, side: int) -> DecodedPhoto:
    return decode(io.BytesIO(data), side)


if __name__ == "__main__":
    sys.exit(main())
