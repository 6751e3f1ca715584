"""Somebody who confided something. It is Thursday, 12 March 2026."""

from __future__ import annotations

import pytest

from desktop.storage.database import Database
from desktop.ui.veil import Veil, veil
from tests.confided import who_confided


@pytest.fixture(autouse=True)
def down() -> Veil:
    """There is a veil, and it is down."""
    veil().turn_on(True)
    return veil()


@pytest.fixture
def ana(db: Database) -> int:
    return who_confided(db)
