"""Fetches one known file over HTTP: with progress, cancel, resume (RFC 9110, section 14) and its
sha256 checked before it gets its name. Only ever called because the user asked for that file.
"""

from __future__ import annotations

import errno
import http.client
import os
import shutil
import stat
import urllib.error
import urllib.request
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from core.embedding.reasons import DownloadProblem, Remedy
from core.embedding.specs import verify_sha256
from core.errors import CoreError, WeightsError
from core.paths import make_private, open_private
from core.progress import Progress, Stage

BLOCK = 1 << 16
SECONDS_WITHOUT_A_BYTE = 30.0
RANGE_REFUSED = 416


def download(url: str, file: Path, size: int, sha256: str, progress: Progress) -> None:
    """Fetch ``url``, of ``size`` bytes, into ``file``.

    What arrived waits beside it as ``.part``; the next try goes on from there. Raises Cancelled,
    CoreError for the network and the disk, WeightsError for bytes that are not the expected ones.
    """
    part = part_of(file)
    try:
        make_private(file.parent)
        begin = _arrived(part)
        if shutil.disk_usage(file.parent).free < size - begin:
            raise _disk_error(file.parent, OSError(errno.ENOSPC, ""))
    except OSError as error:
        raise _disk_error(file.parent, error) from error
    progress.begin(Stage.FETCHING, size)
    if begin > size:
        begin = 0
    if begin < size:
        with closing(_answer(url, begin, file.name)) as answer:
            if begin and answer.status != http.client.PARTIAL_CONTENT:
                begin = 0  # a server that can't go on in the middle sends it all
            _check_length(answer, size - begin, part)
            progress.advance(begin)
            _keep(answer, part, begin, size, progress)
    progress.end()
    try:
        verify_sha256(part, sha256, Remedy.FETCH_ANEW)
    except WeightsError:
        part.unlink(missing_ok=True)
        raise
    part.replace(file)


def part_of(file: Path) -> Path:
    """Where what arrived of ``file`` waits."""
    return file.with_name(f"{file.name}.part")


def _arrived(part: Path) -> int:
    """How many bytes wait; what isn't a file of its own, such as a link, is taken away, so that
    nothing is written through it. Raises OSError."""
    with suppress(FileNotFoundError):
        status = part.lstat()
        if stat.S_ISREG(status.st_mode) and status.st_nlink == 1:
            return status.st_size
        part.unlink()
    return 0


def _answer(url: str, begin: int, name: str) -> Any:
    """The server's response from byte ``begin`` on; from 0 where it can't start there."""
    headers = {"User-Agent": "Samelens"} | ({"Range": f"bytes={begin}-"} if begin else {})
    try:
        # The address is one of ours, never the user's.
        return urllib.request.urlopen(
            urllib.request.Request(url, headers=headers), timeout=SECONDS_WITHOUT_A_BYTE
        )
    except urllib.error.HTTPError as error:
        error.close()
        if error.code == RANGE_REFUSED and begin:
            return _answer(url, 0, name)
        raise CoreError(DownloadProblem.REFUSED, name=name, status=error.code) from error
    except (OSError, http.client.HTTPException) as error:
        raise CoreError(DownloadProblem.UNREACHABLE, name=name) from error


def _check_length(answer: Any, expected: int, part: Path) -> None:
    """A login page of a hotel's network is no backbone."""
    length = answer.headers.get("Content-Length")
    if length is not None and length != str(expected):
        part.unlink(missing_ok=True)
        raise WeightsError(DownloadProblem.OTHER_FILE, name=part.stem)


def _keep(answer: Any, part: Path, begin: int, size: int, progress: Progress) -> None:
    """Append what comes; whole blocks stay whatever happens, except where the disk is full."""
    done = begin
    try:
        if not begin:
            part.unlink(missing_ok=True)
        stream = open(part, "ab" if begin else "xb", buffering=0, opener=_open_itself)  # noqa: SIM115
    except OSError as error:
        raise _disk_error(part.parent, error) from error
    with stream:
        while block := _block(answer, part.stem, done, size):
            done += len(block)
            if done > size:
                part.unlink()
                raise WeightsError(DownloadProblem.OTHER_FILE, name=part.stem)
            try:
                _write(stream, block)
            except OSError as error:
                part.unlink(missing_ok=True)
                raise _disk_error(part.parent, error) from error
            progress.advance(len(block))
    if done < size:
        raise _broken_off(part.stem, done, size)


def _open_itself(file: str, flags: int) -> int:
    return open_private(file, flags | getattr(os, "O_NOFOLLOW", 0))


def _block(answer: Any, name: str, done: int, size: int) -> bytes:
    try:
        return bytes(answer.read(BLOCK))
    except (OSError, http.client.HTTPException) as error:
        raise _broken_off(name, done, size) from error


def _write(stream: Any, block: bytes) -> None:
    rest = memoryview(block)
    while rest:
        rest = rest[stream.write(rest) :]


def _broken_off(name: str, done: int, size: int) -> CoreError:
    return CoreError(DownloadProblem.BROKEN_OFF, name=name, percent=100 * done // size)


def _disk_error(folder: Path, error: OSError) -> CoreError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return CoreError(DownloadProblem.DISK_FULL, path=folder)
    return CoreError(DownloadProblem.NOT_WRITTEN, path=folder, why=str(error.strerror))
