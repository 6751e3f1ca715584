"""Each act of a person, its disk dying or failing at one operation after the other.

What was acknowledged is there; the act under way is there whole or not at all; the next
start is as usual, and the second try succeeds.
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.errors import KithError
from desktop.storage import connection
from desktop.storage.database import Database
from desktop.storage.store_file import FILE_NAME
from tests.faults.acts import ACTS, Act
from tests.faults.book import State, sound, state_of
from tests.faults.chosen import points
from tests.faults.disk import DEATH, TORN_DEATH, DiedError, Disk, Trouble

Again = Callable[[], Path]

TROUBLES = (
    Trouble(errno.ENOSPC, torn=True),
    Trouble(errno.EIO),
    Trouble(errno.ENOSPC, once=False),
    Trouble(errno.EIO, once=False, torn=True),
)


def length_of(act: Act, disk: Disk, folder: Path) -> tuple[int, State, State]:
    """How many operations it takes on a sound disk; the state before and after."""
    with Database(folder / FILE_NAME) as db:
        act.before(db)
        before = state_of(folder / FILE_NAME)
        disk.mend()
        act.do(db)
        count = disk.count
    return count, before, state_of(folder / FILE_NAME)


def names(act: Act) -> str:
    return act.name


@pytest.mark.parametrize("act", ACTS, ids=names)
def test_whoever_dies_leaves_all_or_nothing(
    act: Act, disk: Disk, folder: Path, again: Again
) -> None:
    count, before, after = length_of(act, disk, folder)
    for number, point in enumerate(points(count, act.name)):
        stored = dies(act, disk, again(), at=point, torn=number % 2 == 1)
        disk.mend()
        found = sound(folder)
        assert found in ((after,) if stored else (before, after)), f"{act.name} {point}"
        if found == before != after and act.name not in ("undo", "redo"):
            with Database(folder / FILE_NAME) as db:
                act.do(db)
            assert sound(folder) == after, f"{act.name} {point}, tried again"


def dies(act: Act, disk: Disk, folder: Path, *, at: int, torn: bool = False) -> bool:
    """Let the process die in the middle of it; whether it was told to be stored before."""
    db = Database(folder / FILE_NAME)
    try:
        act.before(db)
        disk.trouble_at(at, TORN_DEATH if torn else DEATH)
        act.do(db)
    except (KithError, DiedError):
        return False
    else:
        return True
    finally:
        with suppress(Exception):  # the dead close nothing; what they hold open goes here
            db.close()


@pytest.mark.parametrize("act", ACTS, ids=names)
def test_whatever_fails_is_told_and_works_again_afterwards(
    act: Act, disk: Disk, folder: Path, again: Again
) -> None:
    count, before, after = length_of(act, disk, folder)
    for number, point in enumerate(points(count, f"{act.name} fails")):
        trouble = TROUBLES[number % len(TROUBLES)]
        where = f"{act.name}, {trouble} at {point}"
        with Database(again() / FILE_NAME) as db:
            act.before(db)
            told = fails(act, db, disk, trouble, point)
            disk.mend()
            found = state_of(folder / FILE_NAME)
            if told:
                assert found == before or (found == after and "may be there or not" in told), where
                assert told.endswith("try again."), told
            if found != after and told:
                act.do(db)
            assert state_of(folder / FILE_NAME) == after, where
        assert sound(folder) == after, where


def fails(act: Act, db: Database, disk: Disk, trouble: Trouble, at: int) -> str:
    """The sentence it was told with; nothing when it was stored all the same."""
    disk.trouble_at(at, trouble)
    try:
        act.do(db)
    except KithError as error:
        return str(error)
    return ""


@pytest.mark.parametrize("setting", ["PRAGMA journal_mode=MEMORY", "PRAGMA journal_mode=OFF"])
def test_a_store_that_keeps_no_journal_is_caught(
    setting: str, disk: Disk, folder: Path, again: Again, monkeypatch: pytest.MonkeyPatch
) -> None:
    """This proves that the tests above can fail."""
    act = ACTS[3]
    monkeypatch.setattr(connection, "_SETTINGS", (*connection._SETTINGS, setting))
    count, before, after = length_of(act, disk, folder)
    broken = 0
    for point in range(2, count, 2):
        dies(act, disk, again(), at=point)
        disk.mend()
        try:
            broken += state_of(folder / FILE_NAME) not in (before, after)
        except (AssertionError, sqlite3.Error):
            broken += 1
    assert broken
