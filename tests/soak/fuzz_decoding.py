"""Decodes hostile files in child processes: no crash, no hang, bounded memory, every one listed.

``python -m tests.soak.fuzz_decoding --inputs 20000`` runs the long form. A child names each file
before it decodes it, so whoever killed it is known; the parent starts the next one behind it. Files
that did harm are kept in ``--out``.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import resource
import selectors
import signal
import subprocess
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from core.errors import UnreadablePhoto
from core.photo_files.decoding import decode
from tests.soak.hostile_files import hostile_file
from tests.soak.spoiled_files import good_files

SECONDS_EACH = 10.0
"""Of computing: SIGPROF ends a child that needs more, however busy the computer is."""
SECONDS_SILENT = 600.0
"""Of waiting: for a child that computes nothing and says nothing."""
ADDRESS_SPACE = 6 << 30
MOST_RESIDENT = 3 << 30
SIDE = 192


@dataclass
class Outcome:
    """``sentences`` counts what became of each file; ``harm`` names those that did harm."""

    inputs: int = 0
    sentences: Counter[str] = field(default_factory=Counter)
    harm: dict[int, str] = field(default_factory=dict)
    peak_bytes: int = 0
    slowest: tuple[float, int] = (0.0, -1)


class _Named(io.BytesIO):
    """Bytes with a file's name, as discovery would find them."""

    def __init__(self, data: bytes, name: str) -> None:
        super().__init__(data)
        self.name = name


def _peak_bytes() -> int:
    """Of this process; getrusage would give a child the peak of its parent."""
    status = Path("/proc/self/status")
    if not status.exists():
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) * 1024


def child(seed: int, begin: int, end: int) -> None:
    """Decode these files; one line before and one after each."""
    good_files()
    resource.setrlimit(resource.RLIMIT_AS, (ADDRESS_SPACE, ADDRESS_SPACE))
    for number in range(begin, end):
        hostile = hostile_file(seed, number)
        _say({"at": number})
        signal.setitimer(signal.ITIMER_PROF, SECONDS_EACH)
        started = time.process_time()
        try:
            photo = decode(_Named(hostile.data, hostile.name), SIDE)
        except UnreadablePhoto as error:
            said = str(error)
        except BaseException as error:  # whatever it is, it should have been a sentence
            said = f"BUG {type(error).__name__}: {error}"
        else:
            said = "decoded"
            if photo.pixels.mode != "RGB" or min(photo.pixels.size) < 1:
                said = f"BUG odd pixels {photo.pixels.mode} {photo.pixels.size}"
        spent = time.process_time() - started
        signal.setitimer(signal.ITIMER_PROF, 0)
        peak = _peak_bytes()
        _say({"number": number, "said": said, "seconds": spent, "peak": peak})


def _say(words: dict[str, object]) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def fuzz(seed: int, begin: int, end: int, out: Path | None = None) -> Outcome:
    """Decode the files of these numbers; children that die or hang are replaced."""
    outcome = Outcome()
    at = begin
    while at < end:
        at = _one_child(seed, at, end, outcome)
    outcome.inputs = end - begin
    if out is not None:
        out.mkdir(parents=True, exist_ok=True)
        for number in outcome.harm:
            hostile = hostile_file(seed, number)
            (out / f"{seed}-{number}-{Path(hostile.name).name}").write_bytes(hostile.data)
    return outcome


def _one_child(seed: int, begin: int, end: int, outcome: Outcome) -> int:
    """Run one child as far as it gets; the number to go on with."""
    command = [sys.executable, "-m", "tests.soak.fuzz_decoding", "--child"]
    command += [str(seed), str(begin), str(end)]
    at = begin
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdout is not None
        lines = _Lines(process.stdout)
        while (line := lines.next(SECONDS_SILENT)) is not None:
            words = json.loads(line)
            if "at" in words:
                at = words["at"]
                continue
            at = words["number"] + 1
            _count(words, outcome)
        if at >= end:
            return at
        if not lines.ended:
            process.kill()
        code = process.wait()
        is_hang = not lines.ended or code == -signal.SIGPROF
        what = f"HANG over {SECONDS_EACH} s" if is_hang else f"CRASH, exit status {code}"
        outcome.harm[at] = what
        outcome.sentences[what] += 1
    return at + 1


def _count(words: dict[str, object], outcome: Outcome) -> None:
    number, said, seconds = words["number"], str(words["said"]), words["seconds"]
    assert isinstance(number, int) and isinstance(seconds, float)
    outcome.sentences[said.split(" (")[0] if not said.startswith("BUG") else said] += 1
    if said.startswith("BUG"):
        outcome.harm[number] = said
    outcome.slowest = max(outcome.slowest, (seconds, number))
    peak = words["peak"]
    assert isinstance(peak, int)
    if peak > MOST_RESIDENT and outcome.peak_bytes <= MOST_RESIDENT:
        outcome.harm[number] = f"LARGE {peak >> 20} MB"
    outcome.peak_bytes = max(outcome.peak_bytes, peak)


class _Lines:
    """Lines of a pipe, each awaited so long and no longer."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream, self._rest, self.ended = stream, b"", False
        os.set_blocking(stream.fileno(), False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(stream, selectors.EVENT_READ)

    def next(self, seconds: float) -> bytes | None:
        """None at the end, and when none came in time."""
        while b"\n" not in self._rest:
            if not self._selector.select(seconds):
                return None
            more = self._stream.read(1 << 16)
            if not more:
                self.ended = True
                return None
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line


def main() -> int:
    """The long form; exit status 1 if a file did harm."""
    if sys.argv[1:2] == ["--child"]:
        seed, begin, end = map(int, sys.argv[2:5])
        child(seed, begin, end)
        return 0
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--begin", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--batch", type=int, default=1_000, help="files a child decodes")
    parser.add_argument("--out", type=Path, default=Path("build/fuzz"))
    options = parser.parse_args()
    total = Outcome()
    for begin in range(options.begin, options.begin + options.inputs, options.batch):
        end = min(begin + options.batch, options.begin + options.inputs)
        part = fuzz(options.seed, begin, end, options.out)
        total.inputs += part.inputs
        total.sentences += part.sentences
        total.harm |= part.harm
        total.peak_bytes = max(total.peak_bytes, part.peak_bytes)
        total.slowest = max(total.slowest, part.slowest)
        print(f"{total.inputs} files, {len(total.harm)} did harm", file=sys.stderr)  # noqa: T201
    for said, count in total.sentences.most_common():
        print(f"{count:7}  {said}")  # noqa: T201
    for number, what in total.harm.items():
        print(f"{number}: {what}: {hostile_file(options.seed, number).name}")  # noqa: T201
    seconds, number = total.slowest
    print(f"peak {total.peak_bytes >> 20} MB, slowest {seconds:.1f} s (number {number})")  # noqa: T201
    return 1 if total.harm else 0


if __name__ == "__main__":
    sys.exit(main())
