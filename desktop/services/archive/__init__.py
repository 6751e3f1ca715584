"""The archive: one file from which a new installation is the same (docs/archive.md)."""
