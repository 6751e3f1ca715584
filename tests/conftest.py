"""Set up before Qt is imported: offscreen, without a net; and a real store for each test."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LANGUAGE"] = "en"  # whatever the machine speaks

import pytest

from desktop.domain.clock import FixedClock
from desktop.services.journey.defaults import plant_stages
from desktop.storage import connection
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests import no_connections
from tests.builders import NOW
from tests.one_dialect import create_alike

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop.ui.theme.theme import Theming

no_connections.refuse_connections()
connection.create_engine = create_alike

HERE = Path(__file__).parent
_BETWEEN_LOOKS = 50  # tests
_set_aside = gc.freeze
_since_a_look = 0
if os.environ["QT_QPA_PLATFORM"] != "xcb":  # in a journey the program does as it does
    gc.freeze = lambda: None  # what a test makes is let go
    gc.set_threshold(0)  # only between tests: widgets let go of in mid-paint take the process along


def pytest_collection_finish() -> None:
    """The collected tests are half a million objects: to look through them at each
    collection cost a second late in a run."""
    gc.collect()
    _set_aside()


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup() -> None:
    """Between two tests nothing of theirs is alive: what is found then stays, like modules."""
    global _since_a_look
    _since_a_look += 1
    if _since_a_look >= _BETWEEN_LOOKS:
        _since_a_look = 0
        gc.collect()
        _set_aside()


@pytest.fixture(autouse=True)
def _no_connection_is_tried() -> Iterator[None]:
    """Also where the refusal was swallowed, or met a thread."""
    no_connections.tried.clear()
    yield
    assert no_connections.tried == []


@pytest.fixture(scope="session")
def template_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh store, migrated once; each test copies it."""
    folder = tmp_path_factory.mktemp("template")
    open_store(folder, now=NOW).close()
    return folder / FILE_NAME


@pytest.fixture(scope="session")
def planted_store(template_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with Kith's stages in it."""
    path = tmp_path_factory.mktemp("planted") / FILE_NAME
    shutil.copy(template_store, path)
    with Database(path) as database:
        plant_stages(database)
    return path


@pytest.fixture(scope="session")
def copied_store(template_store: Path) -> Path:
    """What the store of a test begins as; a room may take ``planted_store`` for it."""
    return template_store


@pytest.fixture
def _no_wait_for_the_disk(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """No power is cut here: a store of services or ui need not wait until the disk has it.
    tests/storage and tests/faults are the ones that look at what is kept."""
    if {"services", "ui"} & set(request.path.relative_to(HERE).parts):
        quick = (*connection._SETTINGS, "PRAGMA synchronous=OFF")
        monkeypatch.setattr(connection, "_SETTINGS", quick)
        monkeypatch.setattr(os, "fsync", lambda _: None)


@pytest.fixture
def data_folder(tmp_path: Path, copied_store: Path, _no_wait_for_the_disk: None) -> Path:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    shutil.copy(copied_store, folder / FILE_NAME)
    return folder


@pytest.fixture
def db(data_folder: Path) -> Iterator[Database]:
    with Database(data_folder / FILE_NAME) as database:
        yield database


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock(NOW)


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theming:
    """The one look of all tests that have a window: light, of 14 px."""
    from desktop.ui.region import reading_of_days
    from desktop.ui.theme.theme import Theming, use_theming

    one = use_theming(Theming(body_size=14))
    one.set_mode("light")
    one.apply(qapp)
    reading_of_days().prepare()
    reading_of_days().wait()  # else the first test that types a day is told of it later
    return one
