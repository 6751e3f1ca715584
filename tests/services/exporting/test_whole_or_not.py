"""Whatever goes wrong on the way out: what stood there stands, and nothing else is left."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from desktop.domain.errors import CancelledError, StoreError
from desktop.domain.leaving import Form, Leaving
from desktop.domain.progress import Progress
from desktop.services.exporting.files import take_out
from desktop.services.journey.defaults import plant_stages
from desktop.storage.database import Database
from tests.builders import NOW, a_person, add

NAMES = {
    Form.CARDS: "out.vcf", Form.TABLE: "out.csv", Form.CALENDAR: "out.ics",
    Form.PAGES: "out.md.zip", Form.ARCHIVE: "out.zip",
}  # fmt: skip
EVERY = pytest.mark.parametrize("form", list(Form))


class Later(Progress):
    """Cancelled once the work is under way."""

    def advance_to(self, done: int) -> None:
        if done:
            self.cancel()
        super().advance_to(done)


@pytest.fixture
def book(db: Database) -> Database:
    plant_stages(db)
    add(db, a_person("Ana Moreau"), a_person("Bo Lind"), a_person("Cleo Wu"))
    with db.change("dates") as change:
        change.session.connection().exec_driver_sql(
            "INSERT INTO occasion (person_id, kind, label, month, day, text, leap_rule, lead_days)"
            " SELECT id, 'birthday', '', 4, 12, '', 'feb28', 7 FROM person"
        )
    return db


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@EVERY
def test_cancelled_on_the_way_it_leaves_what_was_there(
    book: Database, out: Path, form: Form
) -> None:
    target = out / NAMES[form]
    target.write_bytes(b"before")
    with book.read() as session, pytest.raises(CancelledError):
        take_out(session, Leaving(target, form), now=NOW, progress=Later())
    assert [path.name for path in out.iterdir()] == [target.name]
    assert target.read_bytes() == b"before"


@EVERY
def test_a_full_disk_is_told_and_leaves_what_was_there(
    book: Database, out: Path, form: Form, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    target = out / NAMES[form]
    target.write_bytes(b"before")
    monkeypatch.setattr(os, "fsync", full)
    with book.read() as session, pytest.raises(StoreError, match="No space left"):
        take_out(session, Leaving(target, form), now=NOW)
    assert [path.name for path in out.iterdir()] == [target.name]
    assert target.read_bytes() == b"before"


@EVERY
def test_a_folder_in_the_way_is_told(book: Database, out: Path, form: Form) -> None:
    target = out / NAMES[form]
    target.mkdir()
    with book.read() as session, pytest.raises(StoreError, match="could not be written"):
        take_out(session, Leaving(target, form), now=NOW)
    assert [path.name for path in out.iterdir()] == [target.name]


@EVERY
def test_each_way_out_counts_as_it_goes(book: Database, out: Path, form: Form) -> None:
    progress = Progress()
    with book.read() as session:
        left = take_out(session, Leaving(out / NAMES[form], form), now=NOW, progress=progress)
    assert progress.done == progress.total > 0
    assert left.count == 3
