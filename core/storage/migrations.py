"""The tables of the cache and of the store, as the steps that lead to them from an empty file.

A step's number is its place, counted from 1: the ``user_version`` that it leads to. Steps that were
released are never changed.
"""

CACHE_MIGRATIONS = (
    """
    CREATE TABLE photo (
        id INTEGER PRIMARY KEY,
        path BLOB NOT NULL UNIQUE,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        content_hash BLOB,
        width INTEGER,
        height INTEGER,
        format TEXT,
        taken_at TEXT,
        orientation INTEGER,
        problem TEXT
    );
    CREATE INDEX photo_by_content ON photo (content_hash);
    CREATE TABLE embedding (
        id INTEGER PRIMARY KEY,
        content_hash BLOB NOT NULL,
        spec_key TEXT NOT NULL,
        vector BLOB NOT NULL,
        UNIQUE (content_hash, spec_key)
    );
    """,
    """
    CREATE TABLE evidence (
        first BLOB NOT NULL,
        second BLOB NOT NULL,
        version INTEGER NOT NULL,
        measured TEXT NOT NULL,
        PRIMARY KEY (first, second)
    ) WITHOUT ROWID;
    """,
    """
    CREATE TABLE suspect (
        content_hash BLOB PRIMARY KEY,
        times INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    """
    DROP TABLE suspect;
    CREATE TABLE suspect (
        content_hash BLOB PRIMARY KEY,
        size INTEGER NOT NULL,
        times INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    # Problems were sentences and are codes now; dates such as the year 1 are none.
    """
    DELETE FROM photo WHERE problem IS NOT NULL;
    UPDATE photo SET taken_at = NULL WHERE taken_at < '1826';
    """,
    # Files that can't be decoded are remembered with their content hash.
    "DELETE FROM photo WHERE problem IS NOT NULL",
    # What was seen at coarse and at fine scale is remembered side by side.
    """
    DROP TABLE evidence;
    CREATE TABLE evidence (
        first BLOB NOT NULL,
        second BLOB NOT NULL,
        version INTEGER NOT NULL,
        measured TEXT NOT NULL,
        PRIMARY KEY (first, second, version)
    ) WITHOUT ROWID;
    """,
    # What a file holds besides its first picture; JSON. NULL: nobody looked, so that a scan reads
    # the file again. RAWs that can't be developed were known by the size of their preview, as TIFF.
    """
    ALTER TABLE photo ADD COLUMN holds TEXT;
    DELETE FROM photo WHERE format IN ('RAW', 'TIFF');
    """,
    # What the closer look found damaged.
    """
    CREATE TABLE damage (
        content_hash BLOB PRIMARY KEY,
        first_row INTEGER NOT NULL
    ) WITHOUT ROWID;
    """,
    # Contents that were searched for photos inside of them, and how many have an embedding.
    """
    CREATE TABLE looked_inside (
        content_hash BLOB NOT NULL,
        spec_key TEXT NOT NULL,
        inner_photos INTEGER NOT NULL,
        PRIMARY KEY (content_hash, spec_key)
    ) WITHOUT ROWID;
    """,
    # Small pictures of contents, the newest last.
    """
    CREATE TABLE small_picture (
        id INTEGER PRIMARY KEY,
        content_hash BLOB NOT NULL UNIQUE,
        version INTEGER NOT NULL,
        picture BLOB NOT NULL,
        alpha BLOB,
        facts TEXT NOT NULL
    );
    """,
)
STORE_MIGRATIONS = (
    """
    CREATE TABLE verdict (
        first BLOB NOT NULL,
        second BLOB NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('same', 'different', 'ignore')),
        source TEXT NOT NULL,
        at TEXT NOT NULL,
        PRIMARY KEY (first, second),
        CHECK (first <= second)
    );
    CREATE TABLE head (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        file TEXT NOT NULL,
        spec_key TEXT NOT NULL,
        report TEXT NOT NULL,
        active INTEGER NOT NULL,
        made_at TEXT NOT NULL
    );
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        batch TEXT NOT NULL,
        at TEXT NOT NULL,
        action TEXT NOT NULL,
        path BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        content_hash BLOB NOT NULL,
        keeper BLOB NOT NULL,
        place BLOB,
        state TEXT NOT NULL CHECK (state IN ('started', 'done', 'failed', 'undone')),
        note TEXT NOT NULL DEFAULT ''
    );
    CREATE INDEX journal_by_batch ON journal (batch);
    CREATE TABLE scan_history (
        id INTEGER PRIMARY KEY,
        folders TEXT NOT NULL,
        finished_at TEXT NOT NULL,
        photos INTEGER NOT NULL,
        groups INTEGER NOT NULL
    );
    """,
    "ALTER TABLE journal ADD COLUMN before BLOB",
    "ALTER TABLE journal ADD COLUMN is_returning INTEGER NOT NULL DEFAULT 0",
    """
    ALTER TABLE journal ADD COLUMN same_as BLOB;
    CREATE INDEX journal_by_pair
        ON journal (min(content_hash, same_as), max(content_hash, same_as), at)
        WHERE same_as IS NOT NULL AND state = 'done';
    CREATE VIEW said AS
        SELECT first, second, kind, source, at FROM verdict
        UNION ALL
        SELECT min(content_hash, same_as), max(content_hash, same_as), 'same', 'review', max(at)
        FROM journal
        WHERE same_as IS NOT NULL AND state = 'done' AND NOT EXISTS (
            SELECT 1 FROM verdict
            WHERE first = min(content_hash, same_as) AND second = max(content_hash, same_as)
        )
        GROUP BY 1, 2;
    """,
    # Where a removed file came from: its drive, permissions, attributes; JSON.
    "ALTER TABLE journal ADD COLUMN origin TEXT NOT NULL DEFAULT ''",
    # Reviews, saved as they go. ``revision`` grows with each write, over all sessions. A number of
    # a session is never given again: who still has it open must not write over another.
    """
    CREATE TABLE session (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        revision INTEGER NOT NULL,
        folders TEXT NOT NULL,
        saved_at TEXT NOT NULL,
        groups INTEGER NOT NULL,
        proposed INTEGER NOT NULL,
        scan TEXT NOT NULL,
        place TEXT NOT NULL
    );
    CREATE TABLE session_groups (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        part INTEGER NOT NULL,
        groups BLOB NOT NULL,
        PRIMARY KEY (session, part)
    );
    CREATE TABLE session_decision (
        session INTEGER NOT NULL REFERENCES session ON DELETE CASCADE,
        number INTEGER NOT NULL,
        decision TEXT NOT NULL,
        decided INTEGER NOT NULL,
        more INTEGER NOT NULL,
        PRIMARY KEY (session, number)
    ) WITHOUT ROWID;
    """,
)
