"""The page of backups, and what stands in the window when the store cannot be opened."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlmodel import select

from desktop.domain.backups import Standing
from desktop.domain.entities import Note, Person
from desktop.domain.errors import DamagedStoreError, MissingStoreError, NewerStoreError
from desktop.services import backups
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from desktop.ui.window.kith import KithWindow
from desktop.ui.window.refused import RefusedPage

State = Callable[[KithWindow], Callable[[], object]]
_NOW = datetime(2026, 3, 12, 9, 15, tzinfo=ZoneInfo("Europe/London"))
_WRITTEN = (
    (1, "before-import"), (14, "daily"), (38, "daily"), (62, "by-hand"), (24 * 9, "daily"),
    (24 * 40, "daily"),
)  # fmt: skip


def _written(window: KithWindow) -> Path:
    """Some backups, of which one cannot be read; then much goes by mistake."""
    folder = window.settings.folder
    shutil.rmtree(folder / backup.FOLDER_NAME, ignore_errors=True)
    for hours, reason in _WRITTEN:
        moment = _NOW - timedelta(hours=hours)
        last = backup.write_dated(folder / FILE_NAME, reason=reason, now=moment)
    last.write_bytes(b"damaged")
    return folder


def _mistake(db: Database) -> object:
    with db.change("a mistake") as change:
        people = change.session.exec(select(Person)).all()
        for person in people[2:7]:
            person.deleted_at = _NOW
        for note in change.session.exec(select(Note)):
            note.text += " (changed)"
        new = {"created_at": _NOW, "updated_at": _NOW}
        change.session.add(Person(name="Somebody twice", sort_key="twice", **new))
    return change.changes


def differs(window: KithWindow) -> Callable[[], object]:
    """Yesterday's backup is looked at, after a mistake."""
    folder = _written(window)
    window.runner.change(_mistake)  # type: ignore[arg-type]
    window.toast.hide()
    window.ways.keeping.show_backups()
    page = window.ways.keeping._page
    assert page is not None
    page.chooser.list.view.setCurrentIndex(page.chooser.list.model.index(1))

    def away() -> None:
        window.runner.undo()
        shutil.rmtree(folder / backup.FOLDER_NAME)

    return away


def none_yet(window: KithWindow) -> Callable[[], object]:
    shutil.rmtree(window.settings.folder / backup.FOLDER_NAME, ignore_errors=True)
    window.ways.keeping.show_backups()
    return lambda: None


def _refused(window: KithWindow, error: Exception) -> Callable[[], object]:
    folder = _written(window)
    page = RefusedPage(error, window.runner, window.clock, folder)  # type: ignore[arg-type]
    window.show_aside(page, "Kith")
    window.hold(True)
    page.begin()

    def away() -> None:
        window.hold(False)
        window._stack.removeWidget(page)
        page.deleteLater()
        shutil.rmtree(folder / backup.FOLDER_NAME)

    return away


def damaged(window: KithWindow) -> Callable[[], object]:
    return _refused(window, DamagedStoreError("kith.db is damaged. It was left as it is."))


def missing(window: KithWindow) -> Callable[[], object]:
    return _refused(window, MissingStoreError("kith.db is gone."))


def newer(window: KithWindow) -> Callable[[], object]:
    words = "kith.db was written by a newer Kith. It was not touched. Open it with the newer Kith."
    return _refused(window, NewerStoreError(words))


def well(window: KithWindow) -> Callable[[], object]:
    """Looked at, with something to mend."""
    folder = _written(window)
    (folder / FILE_NAME).chmod(0o644)
    window.ways.keeping.look_whether_all_is_well()
    sheet = window.ways.keeping._all_well
    assert sheet is not None

    def away() -> None:
        sheet.leave()
        (folder / FILE_NAME).chmod(0o600)
        shutil.rmtree(folder / backup.FOLDER_NAME)

    return away


def trouble(window: KithWindow) -> Callable[[], object]:
    """No backup could be written: a quiet line, and why on the page."""
    folder = _written(window)
    words = "The disk is full. Nothing was stored. Make room, then try again."
    window.ways.keeping._hear(replace(backups.standing(folder), trouble=words))
    window.ways.keeping.show_backups()

    def away() -> None:
        window.ways.keeping._hear(Standing())
        shutil.rmtree(folder / backup.FOLDER_NAME)

    return away


BACKUP_STATES: dict[str, State] = {
    "differs": differs,
    "none": none_yet,
    "damaged": damaged,
    "missing": missing,
    "newer": newer,
    "well": well,
    "trouble": trouble,
}
