"""A card whose disk fails: a sentence, the text still in its field, and a second try."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.editable import EditableText
from tests.faults.disk import Disk, Trouble
from tests.faults.failing_book import book_on, disk_under
from tests.ui.people.editing import editor, kept, write

TROUBLES = {
    "disk is full": Trouble(errno.ENOSPC, once=False),
    "disk could not be read or written": Trouble(errno.EIO, once=False),
    "may not write": Trouble(errno.EROFS, once=False),
}


@pytest.fixture
def disk(data_folder: Path) -> Disk:
    return disk_under(data_folder)


@pytest.fixture
def db(disk: Disk) -> Iterator[Database]:
    with book_on(disk) as database:
        yield database


FIELDS: dict[str, Callable[[PeoplePage], EditableText]] = {
    "name": lambda page: page.card.head.name,
    "intention": lambda page: page.card.head.intention.field,
}


@pytest.mark.parametrize("told", TROUBLES)
@pytest.mark.parametrize("which", FIELDS)
def test_what_was_typed_stays_until_the_disk_is_well_again(
    page: PeoplePage, db: Database, disk: Disk, ana: int, which: str, told: str
) -> None:
    field = FIELDS[which](page)
    heard: list[str] = []
    page.runner.failed.connect(heard.append)
    disk.trouble_at(1, TROUBLES[told])
    write(field, "Ana Lima")
    assert told in heard[0]
    assert "try again" in heard[0]
    assert field.is_editing
    assert field.typed() == "Ana Lima"
    disk.mend()
    QTest.keyClick(editor(field), Qt.Key.Key_Return)
    assert len(heard) == 1
    card = kept(db, ana)
    assert "Ana Lima" in (card.names.name, card.intention)
