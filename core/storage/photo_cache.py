"""Photos and their embeddings, remembered between scans: keyed by content, so that a moved or
renamed photo is not embedded again.

One scan at a time uses a cache object: :meth:`PhotoCache.begin_scan` starts the list of photos
seen, everything after it speaks of these. A lock makes single calls safe from several threads.
"""

from __future__ import annotations

import json
import os
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from core.records import ContentHash, FoundFile, Photo, PhotoFacts, Problem
from core.storage.database import database_errors
from core.storage.looks_inside import LooksInside
from core.storage.photo_rows import CachedPhoto, facts_of, photo_of, values_of
from core.storage.reasons import Database
from core.storage.rows import content_hash_of, path_of, sound_rows, text_of
from core.storage.small_pictures import SmallPictures
from core.wording.codes import Code
from core.wording.reasons import from_json

VARIABLES = 500
"""SQLite allows 32,766 in one statement; fewer keep statements short."""
MARKS = ",".join("?" * VARIABLES)


class PhotoCache:
    """Owns the cache's connection. Raises DatabaseError when the disk is full, DamagedCache where
    rows can't be what they should be."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._lock = threading.RLock()
        self.looks = LooksInside(connection, self._lock)
        self.pictures = SmallPictures(connection, self._lock)

    def begin_scan(self) -> None:
        """Forget which photos were seen."""
        with self._changing() as connection:
            connection.execute("DROP TABLE IF EXISTS temp.seen")
            connection.execute(
                "CREATE TEMP TABLE seen (id INTEGER PRIMARY KEY, reference INTEGER NOT NULL)"
            )

    def see_all(self) -> None:
        """Take every photo of earlier scans as seen, none of them as a reference."""
        self.begin_scan()
        with self._changing() as connection:
            connection.execute("INSERT INTO seen SELECT id, 0 FROM photo")

    def version(self) -> int:
        """Another number whenever another connection changed the cache (PRAGMA data_version)."""
        row = self._row("PRAGMA data_version", ())
        return int(row[0]) if row else 0

    def unchanged(
        self, files: Sequence[FoundFile], spec_key: str | None, *, looked_inside: bool = True
    ) -> list[bool]:
        """For each file: same size and time as in its row, and nothing left to embed?

        Marks those that are as seen. ``spec_key`` None: no embedding is wanted, a hash is enough;
        ``looked_inside`` False: photos inside of them may be left.
        """
        known: dict[bytes, tuple[int, int, int]] = {}
        paths = [os.fsencode(file.path) for file in files]
        # of a video nothing but its hash is wanted
        nothing_left = "AND (p.problem IS NOT NULL OR p.width IS NULL OR p.holds IS NOT NULL) "
        if spec_key is not None:
            nothing_left += (
                "AND (p.problem IS NOT NULL OR EXISTS (SELECT 1 FROM "
                f"{'looked_inside' if looked_inside else 'embedding'} e "
                "WHERE e.content_hash = p.content_hash AND e.spec_key = ?))"
            )
        values = () if spec_key is None else (spec_key,)
        with self._changing() as connection:
            for part in _full_parts(paths):
                rows = connection.execute(
                    f"SELECT p.path, p.id, p.size, p.mtime_ns FROM photo p "
                    f"WHERE p.path IN ({MARKS}) {nothing_left}",
                    (*part, *values),
                )
                known.update((path, (row, size, time)) for path, row, size, time in rows)
            same = [
                path in known and known[path][1:] == (file.size, file.mtime_ns)
                for path, file in zip(paths, files, strict=True)
            ]
            connection.executemany(
                "INSERT OR REPLACE INTO seen VALUES (?, ?)",
                [
                    (known[path][0], file.is_reference)
                    for path, file, is_same in zip(paths, files, same, strict=True)
                    if is_same
                ],
            )
        return same

    def has_embedding(self, content_hash: ContentHash, spec_key: str) -> bool:
        """True if this content was embedded before, wherever it lay."""
        row = self._row(
            "SELECT 1 FROM embedding WHERE content_hash = ? AND spec_key = ?",
            (content_hash, spec_key),
        )
        return row is not None

    def facts_by_hash(self, content_hash: ContentHash) -> PhotoFacts | None:
        """The facts of any photo with the same bytes."""
        row = self._row(
            "SELECT width, height, format, orientation, taken_at, holds FROM photo "
            "WHERE content_hash = ? AND width IS NOT NULL ORDER BY holds IS NULL LIMIT 1",
            (content_hash,),
        )
        with sound_rows(Database.CACHE, "photo"):
            return None if row is None else facts_of(row)

    def save_photos(self, rows: Sequence[CachedPhoto]) -> None:
        """Insert or replace photos by path, and mark them as seen; all or none."""
        with self._changing() as connection:
            for row in rows:
                identity = connection.execute(
                    "INSERT INTO photo (path, size, mtime_ns, content_hash, width, height, format,"
                    " orientation, taken_at, holds, problem) VALUES (?,?,?,?,?,?,?,?,?,?,?)"
                    " ON CONFLICT (path) DO UPDATE SET size=excluded.size,"
                    " mtime_ns=excluded.mtime_ns, content_hash=excluded.content_hash,"
                    " width=excluded.width, height=excluded.height, format=excluded.format,"
                    " orientation=excluded.orientation, taken_at=excluded.taken_at,"
                    " holds=excluded.holds, problem=excluded.problem RETURNING id",
                    values_of(row),
                ).fetchone()[0]
                connection.execute(
                    "INSERT OR REPLACE INTO seen VALUES (?, ?)", (identity, row.file.is_reference)
                )

    def save_embeddings(self, rows: Sequence[tuple[ContentHash, bytes]], spec_key: str) -> None:
        """Keep stored vectors under their content and spec; what is there already stays."""
        with self._changing() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO embedding (content_hash, spec_key, vector) VALUES (?, ?, ?)",
                [(content_hash, spec_key, vector) for content_hash, vector in rows],
            )

    def problems_seen(self, codes: type[Code]) -> list[Problem]:
        """Files of this scan that can't be used, by path; ``codes``: those of their problems."""
        rows = self._rows(
            "SELECT path, problem FROM photo JOIN seen USING (id) WHERE problem IS NOT NULL "
            "ORDER BY path"
        )
        with sound_rows(Database.CACHE, "photo"):
            return [
                Problem(path_of(path), from_json(codes, json.loads(text_of(problem))))
                for path, problem in rows
            ]

    def seen_count(self) -> int:
        """How many usable photos this scan saw."""
        row = self._row(
            "SELECT count(*) FROM photo JOIN seen USING (id)"
            " WHERE problem IS NULL AND width IS NOT NULL",
            (),
        )
        return int(row[0]) if row else 0

    def nodes(self, spec_key: str | None) -> list[ContentHash]:
        """The distinct contents seen (with an embedding, unless None), in the order of their hash.

        A scan's node numbers are positions in this list.
        """
        embedded = (
            ""
            if spec_key is None
            else ("AND content_hash IN (SELECT content_hash FROM embedding WHERE spec_key = ?)")
        )
        rows = self._rows(
            "SELECT DISTINCT content_hash FROM photo JOIN seen USING (id) "
            f"WHERE problem IS NULL AND width IS NOT NULL {embedded} ORDER BY content_hash",
            () if spec_key is None else (spec_key,),
        )
        return _hashes(rows)

    def repeated(self) -> list[ContentHash]:
        """The contents that more than one photo of this scan holds, in the order of their hash;
        also of videos, and of files that can't be decoded."""
        rows = self._rows(
            "SELECT content_hash FROM photo JOIN seen USING (id) WHERE content_hash IS NOT NULL "
            "GROUP BY content_hash HAVING count(*) > 1 ORDER BY content_hash"
        )
        return _hashes(rows)

    def embedding_chunks(
        self, spec_key: str, nodes: Sequence[ContentHash], chunk: int = 2048
    ) -> Iterator[tuple[int, list[bytes]]]:
        """(first node number, stored vectors) over all ``nodes``, streaming."""
        for start in range(0, len(nodes), chunk):
            yield start, self.embeddings(spec_key, nodes[start : start + chunk])

    def embeddings(self, spec_key: str, hashes: Sequence[ContentHash]) -> list[bytes]:
        """The stored vectors of ``hashes``, in their order. One that is missing is damage."""
        vectors: dict[bytes, bytes] = {}
        for part in _full_parts(hashes):
            vectors.update(
                self._rows(
                    "SELECT content_hash, vector FROM embedding "
                    f"WHERE spec_key = ? AND content_hash IN ({MARKS})",
                    (spec_key, *part),
                )
            )
        with sound_rows(Database.CACHE, "embedding"):
            return [vectors[content_hash] for content_hash in hashes]

    def photos_of(self, hashes: Sequence[ContentHash]) -> dict[ContentHash, list[Photo]]:
        """The photos of this scan with these contents, each list by path; those that can't be
        decoded have :data:`~core.records.UNKNOWN_FACTS`."""
        photos: dict[ContentHash, list[Photo]] = {content_hash: [] for content_hash in hashes}
        for part in _full_parts(hashes):
            rows = self._rows(
                "SELECT width, height, format, orientation, taken_at, holds, content_hash, path,"
                " size, mtime_ns, reference, first_row FROM photo JOIN seen USING (id)"
                " LEFT JOIN damage USING (content_hash)"
                f" WHERE content_hash IN ({MARKS}) ORDER BY path",
                part,
            )
            with sound_rows(Database.CACHE, "photo"):
                for row in rows:
                    photo = photo_of(row)
                    photos[photo.content_hash].append(photo)
        return photos

    def paths_of(self, hashes: Sequence[ContentHash]) -> dict[ContentHash, list[Path]]:
        """Where photos with these contents lay in any scan so far, by path; without a scan."""
        paths: dict[ContentHash, list[Path]] = {}
        for part in _full_parts(hashes):
            rows = self._rows(
                f"SELECT content_hash, path FROM photo WHERE content_hash IN ({MARKS})"
                " ORDER BY path",
                part,
            )
            with sound_rows(Database.CACHE, "photo"):
                for content_hash, path in rows:
                    paths.setdefault(content_hash_of(content_hash), []).append(path_of(path))
        return paths

    def _rows(self, sql: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        with self._lock, database_errors(Database.CACHE):
            return self._connection.execute(sql, values).fetchall()

    def _row(self, sql: str, values: tuple[Any, ...]) -> tuple[Any, ...] | None:
        with self._lock, database_errors(Database.CACHE):
            row: tuple[Any, ...] | None = self._connection.execute(sql, values).fetchone()
            return row

    @contextmanager
    def _changing(self) -> Iterator[sqlite3.Connection]:
        """One locked transaction: committed as a whole, or rolled back."""
        with self._lock, database_errors(Database.CACHE), self._connection:
            yield self._connection


def _full_parts(values: Sequence[bytes]) -> Iterator[tuple[bytes, ...]]:
    """Parts of VARIABLES values, the last one filled up by repeating.

    So the same few statements are used again: each of another length is kept by the connection
    and splits the heap (peak at 100,000 photos 2.9 GB, without 0.8 GB).
    """
    for start in range(0, len(values), VARIABLES):
        part = tuple(values[start : start + VARIABLES])
        yield part + part[-1:] * (VARIABLES - len(part))


def _hashes(rows: Iterable[tuple[Any, ...]]) -> list[ContentHash]:
    with sound_rows(Database.CACHE, "photo"):
        return [content_hash_of(content_hash) for (content_hash,) in rows]
