"""A store with Kith's stages, and the places on the board by name."""

from __future__ import annotations

import pytest
from sqlmodel import col, select

from desktop.domain.entities import Stage
from desktop.services.journey.stages import plant_stages
from desktop.storage.database import Database


@pytest.fixture
def stages(db: Database) -> dict[str, int]:
    """The id of each place, by its key: noticed, preparation … resting."""
    plant_stages(db)
    with db.read() as session:
        rows = session.exec(select(Stage).order_by(col(Stage.position))).all()
        return {row.key: row.id for row in rows if row.id is not None}
