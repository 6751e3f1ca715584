"""Going back from the window: seen before it is done, done at once, and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Note, Person
from desktop.settings import SettingsFile
from desktop.storage import backup, restoring
from desktop.storage.database import Database
from desktop.ui.backups.page import BackupsPage
from desktop.ui.runner import Inline, Runner
from tests.builders import NOW, TODAY, a_person, add

YESTERDAY = NOW - timedelta(days=1)


@pytest.fixture
def runner(db: Database) -> Iterator[Runner]:
    """What is open may be another store after going back."""
    one = Runner(Inline())
    one.open(db)
    yield one
    one.stop()


@pytest.fixture
def page(qapp: object, runner: Runner, clock: FixedClock, db: Database) -> Iterator[BackupsPage]:
    page = BackupsPage(runner, clock, SettingsFile(db.path.parent))
    page.resize(1100, 760)
    page.show()
    yield page
    page.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)


def names(runner: Runner) -> list[str]:
    found: list[str] = []
    runner.query(
        lambda session: list(session.exec(select(Person.name).order_by(Person.name))),
        then=found.extend,
    )
    return found


def a_mistake(db: Database) -> Path:
    """Ana was here yesterday, and Ben; today Ana is gone, and Chris came."""
    ana, ben = add(db, a_person("Ana Moreau"), a_person("Ben Ode"))
    add(db, Note(person_id=ben, text="the old words", written_on=TODAY))
    kept = backup.write_dated(db.path, reason="daily", now=YESTERDAY)
    with db.change("a mistake") as change:
        change.session.delete(change.session.get(Person, ana))
        note = change.session.exec(select(Note)).one()
        note.text = "the new words"
        change.session.add(a_person("Chris Lo"))
    return kept


def test_it_says_what_would_differ_before_anything_does(db: Database, page: BackupsPage) -> None:
    a_mistake(db)
    page.refresh()
    said = page.chooser.preview.said()
    assert "Yesterday, 9:00" in said
    assert "Would come back: 1\nAna Moreau" in said
    assert "Would go: 1\nChris Lo" in said
    assert "Would read otherwise: 1\nBen Ode" in said
    assert "Notes: one reads otherwise" in said
    assert page.chooser.preview.go_back.isVisible()


def test_going_back_and_back_from_there(
    db: Database, runner: Runner, page: BackupsPage, qtbot: QtBot
) -> None:
    a_mistake(db)
    page.refresh()
    told: list[object] = []
    runner.changed.connect(told.append)
    qtbot.mouseClick(page.chooser.preview.go_back, Qt.MouseButton.LeftButton)
    assert names(runner) == ["Ana Moreau", "Ben Ode"]
    assert told
    assert told[-1].touches(("person",))
    assert (
        "Kith is again as it was yesterday at 9:00. What was here before is kept."
        in page.bar.words()
    )
    assert [line.backup.reason for line in page.chooser.list.model.rows()] == [
        "before-restore", "daily"
    ]  # fmt: skip

    qtbot.mouseClick(page.bar.back, Qt.MouseButton.LeftButton)
    assert names(runner) == ["Ben Ode", "Chris Lo"]
    assert "again as it was before" in page.bar.words()


def test_writing_goes_on_with_what_was_gone_back_to(
    db: Database, runner: Runner, page: BackupsPage
) -> None:
    a_mistake(db)
    page.refresh()
    page.chooser.preview.go_back.click()

    def rename(database: Database) -> object:
        with database.change("renamed") as change:
            change.session.exec(select(Person)).first().name = "Anna"  # type: ignore[union-attr]
        return change.changes

    runner.change(rename)  # type: ignore[arg-type]
    assert "Anna" in names(runner)
    runner.undo()
    assert names(runner) == ["Ana Moreau", "Ben Ode"]


def test_the_same_as_here_offers_nothing(db: Database, page: BackupsPage) -> None:
    backup.write_dated(db.path, reason="by-hand", now=YESTERDAY)
    page.refresh()
    assert "says the same as what is here now" in page.chooser.preview.said()
    assert not page.chooser.preview.go_back.isVisible()


def test_without_a_backup_it_says_so(page: BackupsPage) -> None:
    page.refresh()
    assert "Nothing to go back to yet" in page.chooser.preview.said()
    assert not page.chooser.preview.go_back.isVisible()


def test_a_backup_that_is_damaged_is_shown_and_not_offered(db: Database, page: BackupsPage) -> None:
    kept = backup.write_dated(db.path, reason="daily", now=YESTERDAY)
    kept.write_bytes(b"nothing of a store" * 400)
    page.refresh()
    [line] = page.chooser.list.model.rows()
    assert "Cannot be read" in line.second
    assert "not a sound Kith store" in page.chooser.preview.said()
    assert not page.chooser.preview.go_back.isVisible()


def test_a_file_from_elsewhere_is_looked_at_first(
    db: Database, runner: Runner, page: BackupsPage, tmp_path: Path
) -> None:
    kept = a_mistake(db)
    elsewhere = tmp_path / "from the old machine.db"
    kept.rename(elsewhere)
    page.refresh()
    page.chooser.look_into(str(elsewhere))
    assert "A file from elsewhere" in page.chooser.preview.said()
    assert "Would come back: 1\nAna Moreau" in page.chooser.preview.said()
    page.chooser.preview.go_back.click()
    assert names(runner) == ["Ana Moreau", "Ben Ode"]


def test_an_archive_from_elsewhere_too(
    db: Database, runner: Runner, page: BackupsPage, tmp_path: Path
) -> None:
    from desktop.services.archive.writing import write_archive

    add(db, a_person("Ana Moreau"))
    archive = tmp_path / "everything.zip"
    with db.read() as session:
        write_archive(session, archive, now=NOW)
    with db.change("a mistake") as change:
        change.session.delete(change.session.exec(select(Person)).one())
    page.chooser.look_into(str(archive))
    assert "Would come back: 1\nAna Moreau" in page.chooser.preview.said()
    page.chooser.preview.go_back.click()
    assert names(runner) == ["Ana Moreau"]


def test_what_is_no_backup_is_told(page: BackupsPage, tmp_path: Path) -> None:
    told: list[str] = []
    page.failed.connect(told.append)
    other = tmp_path / "letter.db"
    other.write_text("Dear Ana")
    page.chooser.look_into(str(other))
    assert told
    assert told == [
        "letter.db is neither a backup nor an archive of Kith, or it is damaged. "
        "Nothing was changed."
    ]


def test_going_back_that_fails_leaves_all_as_it_is(
    db: Database, runner: Runner, page: BackupsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_mistake(db)
    page.refresh()
    told: list[str] = []
    page.failed.connect(told.append)

    def fail(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(restoring, "copy", fail)
    page.chooser.preview.go_back.click()
    assert told
    assert "disk is full" in told[0]
    assert names(runner) == ["Ben Ode", "Chris Lo"]
    assert page.isEnabled()


def test_the_preferences_of_then_are_in_force_at_once_and_taken_back_as_well(
    db: Database, runner: Runner, page: BackupsPage
) -> None:
    settings = page._settings
    settings.values.people_a_day, settings.values.theme = 5, "light"
    settings.save()
    a_mistake(db)
    settings.values.people_a_day, settings.values.theme = 7, "dark"  # and not saved yet
    page.refresh()
    held = settings.values
    page.chooser.preview.go_back.click()
    assert (held.people_a_day, held.theme) == (5, "dark")  # how a screen is set up stays
    assert SettingsFile(db.path.parent).values.people_a_day == 5
    page.bar.back.click()
    assert (held.people_a_day, held.theme) == (7, "dark")
