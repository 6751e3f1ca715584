"""Whatever the format: one bad record costs nothing but itself, cancelled midway nothing has
changed, and the window's thread reads nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.drafts import Record
from desktop.domain.entities import ContactPoint
from desktop.domain.errors import BadInputError, CancelledError
from desktop.domain.importing import ForAll, ImportPlan
from desktop.domain.progress import Progress
from desktop.formats.files import READERS as BY_FORMAT
from desktop.formats.sniffing import Format, sniff
from desktop.services.archive.writing import write_archive
from desktop.services.importing import applying, planning, reading
from desktop.storage.database import Database
from desktop.ui.importing.page import ImportPage
from desktop.ui.runner import Runner, Threads
from tests.builders import NOW, a_person, add
from tests.hostile.readers import MANY, READERS, Reader, packed
from tests.services.importing.bringing import asked

ALONE = {Format.LINKEDIN_PROFILE}  # holds one record, which is me
NAMED = {reader.name: reader for reader in READERS}
BRINGING_PEOPLE = {
    "vcard", "table", "linkedin-connections", "monica-json", "monica-sql", "packed",
}  # fmt: skip
KINDS = [*NAMED, "packed", "folder", "archive"]


def test_no_reader_is_forgotten(tmp_path: Path) -> None:
    known = {_format(reader.write(tmp_path, with_bad=False)) for reader in READERS}
    assert known == {*BY_FORMAT, Format.TABLE} - ALONE


def _format(path: Path) -> Format | None:
    return sniff(path.read_bytes(), path.name)


@pytest.mark.parametrize("name", [*NAMED, "packed"])
def test_one_bad_record_is_told_of_and_the_good_ones_come_in(
    db: Database, tmp_path: Path, name: str
) -> None:
    if name not in BRINGING_PEOPLE:
        _add_those_it_names(db)
    before = _held(db)
    plan = _planned(db, _written(name, tmp_path, with_bad=True))
    assert len(plan.batch.unreadable) + len(plan.batch.left_out) == 1
    assert _records(plan) == _records(_planned(db, _written(name, tmp_path))) >= MANY
    applying.apply(db, plan, {}, now=NOW, for_all=ForAll(found=True))
    assert _held(db) - before == _records(plan)


def test_an_archive_with_one_bad_row_is_refused_whole(db: Database, tmp_path: Path) -> None:
    """It was written by Kith and is checked row by row: one that is not right is not trusted."""
    path = _archive(db, tmp_path)
    path.write_bytes(path.read_bytes().replace(b"person", b"persom"))
    with pytest.raises(BadInputError):
        reading.read([path])


@pytest.mark.parametrize("name", KINDS)
def test_cancelled_at_any_moment_the_store_is_as_it_was(
    db: Database, tmp_path: Path, name: str
) -> None:
    path = _written(name, tmp_path, db=db)
    add(db, *(a_person(f"Ben {number}") for number in range(3)))
    before = db.path.read_bytes()
    for moment in range(1, 200):
        try:
            _bring_in(db, path, _CancelledAt(moment))
            break
        except CancelledError:
            assert db.path.read_bytes() == before
    else:
        pytest.fail("it never came to its end")
    assert moment > len(("read", "plan", "write")), "each of them can be cancelled"


@pytest.mark.parametrize("name", KINDS)
def test_the_window_s_thread_reads_nothing(
    qtbot: QtBot, db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    path = _written(name, tmp_path, db=db)
    busy = _watch(monkeypatch)
    runner = Runner(Threads())
    runner.open(db)
    page = ImportPage(runner, FixedClock(NOW))
    qtbot.addWidget(page)
    page.start([path])
    qtbot.waitUntil(lambda: bool(busy) and runner.is_idle)
    runner.stop()
    assert threading.get_ident() not in busy


def _add_those_it_names(db: Database) -> None:
    """Of talks and words only those of people in the book are kept."""
    for number in range(MANY):
        (person,) = add(db, a_person(f"Ana Lima{number}"))
        mail, page = f"ana{number}@example.org", f"https://www.linkedin.com/in/ana-{number}"
        add(
            db,
            ContactPoint(person_id=person, kind="email", value=mail, key=mail),
            ContactPoint(
                person_id=person, kind="profile", value=page, key=f"linkedin/ana-{number}"
            ),
        )


def _held(db: Database) -> int:
    """How much is in the book that a file could bring."""
    tables = ("person", "evidence", "giving", "facet", "note")
    return sum(asked(db, f"SELECT count(*) FROM {table}")[0][0] for table in tables)


class _CancelledAt(Progress):
    """Cancelled when it is looked at for this time."""

    def __init__(self, moment: int) -> None:
        super().__init__()
        self._left = moment

    def check(self) -> None:
        self._left -= 1
        if self._left <= 0:
            self.cancel()
        super().check()


def _written(
    name: str, folder: Path, *, with_bad: bool = False, db: Database | None = None
) -> Path:
    """A file of this name, or what else can be chosen."""
    if name == "packed":
        return packed(NAMED["vcard"], folder, with_bad=with_bad)
    if name == "folder":
        NAMED["vcard"].write(folder, with_bad=with_bad)
        NAMED["ical"].write(folder, with_bad=with_bad)
        return folder
    if name == "archive":
        assert db is not None
        return _archive(db, folder)
    reader: Reader = NAMED[name]
    return reader.write(folder, with_bad=with_bad)


def _archive(db: Database, folder: Path) -> Path:
    ids = add(db, *(a_person(f"Ana {number}") for number in range(MANY)))
    path = folder / "everything.zip"
    with db.read() as session:
        write_archive(session, path, now=NOW)
    with db.change() as change:
        for person in ids:
            run = change.session.connection().exec_driver_sql
            run("DELETE FROM person WHERE id = ?", (person,))
    return path


def _planned(db: Database, path: Path, progress: Progress | None = None) -> ImportPlan:
    batch = reading.read([path], progress)
    with db.read() as session:
        return planning.plan(session, batch, progress, now=NOW)


def _bring_in(db: Database, path: Path, progress: Progress) -> None:
    plan = _planned(db, path, progress)
    applying.apply(db, plan, {}, now=NOW, progress=progress, for_all=ForAll(found=True))


def _records(plan: ImportPlan) -> int:
    return len(plan.batch.drafts) + len(plan.batch.happenings) + len(plan.batch.stories)


def _watch(monkeypatch: pytest.MonkeyPatch) -> set[int]:
    """The threads in which records are read."""
    busy: set[int] = set()

    def watched(records: Iterator[Record], *rest: Any) -> Any:
        def told() -> Iterator[Record]:
            for record in records:
                busy.add(threading.get_ident())
                yield record

        return read(told(), *rest)

    read = reading._read
    monkeypatch.setattr(reading, "_read", watched)
    return busy
