"""The schemas of the embedded files, as numbered steps. PostgreSQL can follow column by column."""

from app.adapters.storage.sqlite import Migration

EVENT_LOG: tuple[Migration, ...] = (
    (
        # AUTOINCREMENT: a position is never given twice, whatever is deleted.
        """
        CREATE TABLE events (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            stream TEXT NOT NULL,
            version INTEGER NOT NULL,
            at_ms INTEGER NOT NULL,
            type TEXT NOT NULL,
            body TEXT NOT NULL,
            text TEXT,
            UNIQUE (stream, version)
        ) STRICT
        """,
        """
        CREATE TABLE heads (
            stream TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            live INTEGER NOT NULL,
            team TEXT NOT NULL,
            agent TEXT,
            customer TEXT,
            started_ms INTEGER NOT NULL,
            last_ms INTEGER NOT NULL,
            abusive INTEGER NOT NULL,
            wake_ms INTEGER
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX heads_live ON heads (stream) WHERE live",
        "CREATE INDEX heads_agent ON heads (agent) WHERE live AND agent IS NOT NULL",
        "CREATE INDEX heads_customer ON heads (customer, abusive) WHERE customer IS NOT NULL",
        # `version`: of the first event of that id; `current`: of the newest, which has the text that counts.
        """
        CREATE TABLE messages (
            stream TEXT NOT NULL,
            id TEXT NOT NULL,
            version INTEGER NOT NULL,
            current INTEGER NOT NULL,
            digest BLOB NOT NULL,
            PRIMARY KEY (stream, id)
        ) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE checkpoints (
            stream TEXT PRIMARY KEY,
            version INTEGER NOT NULL,
            shape TEXT NOT NULL,
            state BLOB NOT NULL
        ) STRICT
        """,
    ),
)

CREDENTIALS: tuple[Migration, ...] = (
    (
        """
        CREATE TABLE credentials (
            digest BLOB PRIMARY KEY,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            teams TEXT NOT NULL,
            expires_ms INTEGER
        ) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX credentials_name ON credentials (name)",
    ),
)
