"""Writes a scan's result as JSON, as CSV, or as one HTML page that needs nothing else.

File names are hostile input: JSON escapes what isn't ASCII (undecodable names survive), HTML
escapes markup, CSV neutralizes formulas. Files appear whole or not at all.
"""

from __future__ import annotations

import base64
import csv
import html
import io
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from core.errors import UnreadablePhoto
from core.photo_files.decoding import Decoder
from core.photo_files.file_kinds import is_video
from core.progress import Progress, Stage
from core.records import Group, Level, Member, ScanResult
from core.review.decision import Decision
from core.review.report_files import write_whole
from core.review.saved_decision import decision_as_json, reason_as_json
from core.wording.numbers import bytes_in_words, counted, photos_and_videos, pixels_in_words

THUMBNAIL_SIDE = 220
LEVEL_WORDS = {
    Level.EXACT: "exact copies",
    Level.SAME_PHOTO: "same photo",
    Level.SIMILAR: "similar shots",
}


def to_json_object(
    result: ScanResult, decisions: Mapping[int, Decision] | None = None
) -> dict[str, Any]:
    """The documented form of a result: plain lists, numbers and strings, paths absolute.

    ``decisions``, by group number, go along so that a review can be continued from the file.
    """
    return {
        **scan_as_json(result),
        "groups": [
            group_as_json(group, (decisions or {}).get(number))
            for number, group in enumerate(result.groups)
        ],
    }


def scan_as_json(result: ScanResult) -> dict[str, Any]:
    """All but the groups."""
    return {
        "photos": result.photos,
        "seconds": {stage: round(spent, 3) for stage, spent in result.seconds.items()},
        "videos": result.videos,
        "problems": [
            {"path": _absolute(problem.path), **reason_as_json(problem.reason)}
            for problem in result.problems
        ],
    }


def group_as_json(group: Group, decision: Decision | None = None) -> dict[str, Any]:
    """One group, with what was decided of it."""
    saved: dict[str, Any] = {
        "level": group.level.value,
        "keeper": _absolute(group.keeper.path),
        "weakest_score": round(group.weakest_score, 4),
        "bytes_to_free": group.bytes_to_free,
        "photos": [_member(member) for member in group.members],
    }
    if decision is not None:
        saved["decision"] = decision_as_json(decision)
    return saved


def _member(member: Member) -> dict[str, Any]:
    photo, facts = member.photo, member.photo.facts
    return {
        "path": _absolute(photo.path),
        "score": round(member.score, 4),
        "bytes": photo.size,
        "width": facts.width,
        "height": facts.height,
        "format": facts.format,
        "orientation": facts.orientation,
        "taken": None if facts.taken_at is None else facts.taken_at.isoformat(),
        "damaged_from": facts.damaged_from,
        "modified_ns": photo.mtime_ns,
        "sha256": photo.content_hash.hex(),
        "reference": photo.is_reference,
        "holds": facts.holdings.as_json(),
        "keep": member.keep,
        "held_by": sorted(content.hex() for content in member.held_by),
        "provenance": None if member.provenance is None else asdict(member.provenance),
        **reason_as_json(member.reason),
    }


def _absolute(path: Path) -> str:
    return str(path.absolute())


def json_text(result: ScanResult, decisions: Mapping[int, Decision] | None = None) -> str:
    """One JSON object, in ASCII."""
    return json.dumps(to_json_object(result, decisions), indent=1)


def write_json(
    result: ScanResult, file: Path, decisions: Mapping[int, Decision] | None = None
) -> None:
    """Raises CoreError when the file can't be written, UnusableInput where another file would be
    lost; what is there then stays as it was."""
    write_whole(file, iter([json_text(result, decisions), "\n"]))


def write_csv(result: ScanResult, file: Path) -> None:
    """One row a photo, UTF-8 with a mark that spreadsheets need. Raises CoreError."""
    write_whole(file, _csv_lines(result))


def write_html(
    result: ScanResult,
    file: Path,
    progress: Progress | None = None,
    decoder: Decoder | None = None,
) -> None:
    """A page with every group and its thumbnails. Raises CoreError like :func:`write_json`, and
    Cancelled."""
    write_whole(file, _page(result, progress or Progress(), decoder or Decoder()))


COLUMNS = (
    "group", "level", "path", "keep", "reason", "score", "bytes", "width", "height", "format",
    "taken", "reference", "sha256",
)  # fmt: skip
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def _csv_lines(result: ScanResult) -> Iterator[str]:
    line = io.StringIO()
    writer = csv.writer(line)
    yield "\ufeff"
    writer.writerow(COLUMNS)
    for number, group in enumerate(result.groups, 1):
        for member in group.members:
            writer.writerow([safe_cell(value) for value in _csv_row(number, group, member)])
        yield line.getvalue()
        line.seek(0)
        line.truncate()
    yield line.getvalue()


def _csv_row(number: int, group: Group, member: Member) -> tuple[object, ...]:
    photo, facts = member.photo, member.photo.facts
    return (
        number, group.level.value, readable(photo.path), "yes" if member.keep else "no",
        str(member.reason), round(member.score, 4), photo.size,
        facts.width, facts.height, facts.format,
        "" if facts.taken_at is None else facts.taken_at.isoformat(" "),
        "yes" if photo.is_reference else "no", photo.content_hash.hex(),
    )  # fmt: skip


def safe_cell(value: object) -> object:
    """Text that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection)."""
    if isinstance(value, str) and value.startswith(FORMULA_STARTS):
        return f"'{value}"
    return value


_STYLE = """
:root{--w:#f4f5f6;--p:#fff;--l:#dcdfe3;--t:#1b1d1f;--s:#646b73;--k:#1a7f4e;--d:#c7352a;--b:#e4e6e9}
@media(prefers-color-scheme:dark){:root{--w:#17181a;--p:#1e2022;--l:#33373b;--t:#e8eaed;
--s:#9aa0a6;--k:#4cc38a;--d:#ff6b5e;--b:#0f1011}}
body{margin:24px;background:var(--w);color:var(--t);font:13px system-ui,sans-serif}
h1{font-size:20px}h2{font-size:14px;margin:0 0 12px}small,.s{color:var(--s)}
section{background:var(--p);border:1px solid var(--l);border-radius:6px;padding:16px;margin:16px 0}
.g{display:flex;flex-wrap:wrap;gap:16px}figure{margin:0;width:220px}
img{width:220px;height:160px;object-fit:contain;background:var(--b);border-radius:6px}
figcaption{overflow-wrap:anywhere;margin-top:4px}.k{color:var(--k)}.d{color:var(--d)}
"""


def _page(result: ScanResult, progress: Progress, decoder: Decoder) -> Iterator[str]:
    free = sum(group.bytes_to_free for group in result.groups)
    yield '<!doctype html><html lang="en"><meta charset="utf-8"><title>Samelens report</title>'
    yield f"<style>{_STYLE}</style><h1>{counted(len(result.groups), 'group', 'groups')} "
    yield f"among {photos_and_videos(result.photos, result.videos)}</h1>"
    yield f'<p class="s">{bytes_in_words(free)} could be freed. Nothing was removed.</p>'
    groups = progress.track(Stage.EXPORTING, result.groups, len(result.groups))
    for number, group in enumerate(groups, 1):
        yield f"<section><h2>{number}. {LEVEL_WORDS[group.level]} "
        yield f'<span class="s">{bytes_in_words(group.bytes_to_free)} to free</span></h2>'
        yield '<div class="g">'
        yield from (_figure(member, decoder) for member in group.members)
        yield "</div></section>\n"
    if result.problems:
        yield f"<section><h2>{counted(len(result.problems), 'problem', 'problems')}</h2>"
        for problem in result.problems:
            reason = html.escape(str(problem.reason))
            yield f"<p>{_text(problem.path)}<br><small>{reason}</small></p>"
        yield "</section>"
    yield "</html>\n"


def _figure(member: Member, decoder: Decoder) -> str:
    photo = member.photo
    word, style = ("keep", "k") if member.keep else ("would go", "d")
    facts = bytes_in_words(photo.size)
    if not is_video(photo.path.name):
        facts = f"{pixels_in_words(photo.facts.width, photo.facts.height)}, {facts}"
    return (
        f'<figure>{_thumbnail(photo.path, decoder)}<figcaption><b class="{style}">{word}</b> '
        f"{html.escape(str(member.reason))}<br>{_text(photo.path)}<br><small>{facts}, "
        f"{round(100 * member.score)} %</small></figcaption></figure>"
    )


def _text(path: Path) -> str:
    return f"<bdi>{html.escape(readable(path))}</bdi>"


def readable(path: Path) -> str:
    """A path as text; bytes that are no text become marks."""
    return os.fsencode(path).decode("utf-8", "replace")


def _thumbnail(path: Path, decoder: Decoder) -> str:
    if is_video(path.name):
        return "<small>video</small>"
    try:
        picture = decoder.decode(path, THUMBNAIL_SIDE).pixels
    except UnreadablePhoto as error:
        return f"<small>{html.escape(str(error))}</small>"
    picture.thumbnail((2 * THUMBNAIL_SIDE, 2 * THUMBNAIL_SIDE))
    buffer = io.BytesIO()
    picture.save(buffer, "JPEG", quality=78)
    data = base64.b64encode(buffer.getvalue()).decode("ascii")
    return f'<img alt="" src="data:image/jpeg;base64,{data}">'
