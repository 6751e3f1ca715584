"""A store with Kith's stages, and the places on the board by name."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlmodel import col, select

from desktop.domain.entities import Stage
from desktop.storage.database import Database


@pytest.fixture(scope="session")
def copied_store(planted_store: Path) -> Path:
    return planted_store


@pytest.fixture
def stages(db: Database) -> dict[str, int]:
    """The id of each place, by its key: noticed, preparation … resting."""
    with db.read() as session:
        rows = session.exec(select(Stage).order_by(col(Stage.position))).all()
        return {row.key: row.id for row in rows if row.id is not None}
