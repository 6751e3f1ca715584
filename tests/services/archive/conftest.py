"""A store to restore into is migrated once, to each schema that an archive may have."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.services.archive import restoring
from desktop.storage import schema


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an empty store of each schema that was asked for."""
    return tmp_path_factory.mktemp("migrated")


@pytest.fixture(autouse=True)
def _migrated_once(migrated: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty migrations take longer than what most tests here look at."""
    migrate = schema.migrate

    def copied(path: Path, number: int = schema.CURRENT) -> None:
        kept = migrated / str(number)
        if path.stat().st_size:
            migrate(path, number)
        elif kept.exists():
            path.write_bytes(kept.read_bytes())
        else:
            migrate(path, number)
            shutil.copy(path, kept)

    monkeypatch.setattr(restoring.schema, "migrate", copied)
