"""The one SQLite file: engine, journal, search, migrations, backup."""
