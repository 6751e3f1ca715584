"""What holds for a store holds for a locked one: each test of ``db`` runs over both."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop.storage import keys
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.locked import PASSPHRASE, lock_it


class Locked(NamedTuple):
    """A fresh locked store, and what opens it."""

    path: Path
    salt: bytes
    key: bytes


@pytest.fixture(scope="session")
def locked_store(template_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Locked:
    """Locked once, since that is slow on purpose; each test copies it."""
    folder = tmp_path_factory.mktemp("locked")
    path = Path(shutil.copy(template_store, folder / FILE_NAME))
    lock_it(folder)
    salt = keys.salt_of(path)
    assert salt is not None
    return Locked(path, salt, keys.derive(PASSPHRASE, salt))


@pytest.fixture(params=["plain", "locked"])
def db(
    request: pytest.FixtureRequest, data_folder: Path, locked_store: Locked
) -> Iterator[Database]:
    path = data_folder / FILE_NAME
    if request.param == "locked":
        path.unlink()
        shutil.copy(locked_store.path, path)
        keys.hold(locked_store.salt, locked_store.key)
    with Database(path) as database:
        assert keys.is_locked(path) == (request.param == "locked")
        yield database
