"""What holds for a store holds for a locked one: each test of ``db`` runs over both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.locked import lock_it


@pytest.fixture(params=["plain", "locked"])
def db(request: pytest.FixtureRequest, data_folder: Path) -> Iterator[Database]:
    if request.param == "locked":
        lock_it(data_folder)
    with Database(data_folder / FILE_NAME) as database:
        yield database
