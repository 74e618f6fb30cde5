"""What the adapters that write to disk share: how things look in bytes, and how SQLite is used."""
