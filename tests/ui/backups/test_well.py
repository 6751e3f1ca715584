"""Is all well? It is said line by line, and mended only when asked."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from desktop.domain.clock import FixedClock
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.ui.backups.well import AllWell
from desktop.ui.runner import Runner
from tests.builders import a_person, add


@pytest.fixture
def sheet(qapp: object, runner: Runner, clock: FixedClock, db: Database) -> Iterator[AllWell]:
    ground = QWidget()
    ground.resize(900, 700)
    ground.show()
    yield AllWell(runner, clock, db.path.parent, ground)
    ground.close()
    ground.deleteLater()
    QCoreApplication.sendPostedEvents(ground, QEvent.Type.DeferredDelete.value)


def test_all_is_well(db: Database, sheet: AllWell) -> None:
    add(db, a_person("Ana"))
    sheet.open()
    assert "All is well." in sheet.said()
    assert "The search knows everybody, word for word." in sheet.said()
    assert not sheet.mend.isVisible()


def test_what_is_found_is_mended_when_asked(db: Database, sheet: AllWell) -> None:
    add(db, a_person("Ana"))
    connection = sqlite3.connect(db.path)
    connection.execute("DELETE FROM person_text")
    connection.commit()
    connection.close()
    sheet.open()
    assert "The search is wrong about 1 person." in sheet.said()
    assert not backup.list_backups(db.path.parent)
    sheet.mend.click()
    assert "The search was made anew." in sheet.said()
    assert len(backup.list_backups(db.path.parent)) == 1
    sheet.open()
    assert "All is well." in sheet.said()
