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
    (
        # The alerts that closed, in the order of the feed: the last event of each.
        """
        CREATE INDEX events_closed_alerts ON events (type)
        WHERE type = 'alert' AND json_extract(body, '$.state') IN ('resolved', 'recovered')
        """,
        "ALTER TABLE heads ADD COLUMN channel TEXT NOT NULL DEFAULT 'chat'",
    ),
)

DEEDS: tuple[Migration, ...] = (
    (
        """
        CREATE TABLE deeds (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            at_ms INTEGER NOT NULL,
            by TEXT NOT NULL,
            what TEXT NOT NULL,
            team TEXT,
            conversation TEXT,
            about TEXT,
            until_ms INTEGER
        ) STRICT
        """,
        "CREATE INDEX deeds_conversation ON deeds (conversation) WHERE conversation IS NOT NULL",
        "CREATE INDEX deeds_mutes ON deeds (until_ms) WHERE until_ms IS NOT NULL",
        # Written once, read ever after.
        """
        CREATE TRIGGER deeds_stay BEFORE UPDATE ON deeds
        BEGIN SELECT raise(ABORT, 'what was done stays on record'); END
        """,
        """
        CREATE TRIGGER deeds_are_kept BEFORE DELETE ON deeds
        BEGIN SELECT raise(ABORT, 'what was done stays on record'); END
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
    (
        "ALTER TABLE credentials ADD COLUMN id TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE credentials ADD COLUMN session INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE credentials ADD COLUMN made_ms INTEGER",
        "UPDATE credentials SET id = lower(hex(substr(digest, 1, 6)))",
        "CREATE INDEX credentials_id ON credentials (id)",
        """
        CREATE TABLE accounts (
            name TEXT PRIMARY KEY,
            roles TEXT NOT NULL,
            teams TEXT NOT NULL,
            password TEXT NOT NULL,
            new_password INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID
        """,
    ),
    (
        # Whoever has a socket open is asked again when this has changed.
        "CREATE TABLE endings (count INTEGER NOT NULL) STRICT",
        "INSERT INTO endings VALUES (0)",
        """
        CREATE TRIGGER ended AFTER DELETE ON credentials
        BEGIN UPDATE endings SET count = count + 1; END
        """,
    ),
)
