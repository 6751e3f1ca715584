"""A locked store on a disk that fails: what holds for a plain one holds for it, and nobody is
ever left without a passphrase that opens it.
"""

from __future__ import annotations

import hashlib
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from desktop.domain.errors import KithError, WrongPassphraseError
from desktop.half_written import HalfWritten
from desktop.services import locking
from desktop.services.locking import Wish
from desktop.storage import keys, passphrase
from desktop.storage.store_file import FILE_NAME
from tests.faults import sqlite_layer, test_every_act, test_power_cuts
from tests.faults.acts import ACTS, Act
from tests.faults.book import State, sound, state_of
from tests.faults.chosen import SEED, many, points
from tests.faults.disk import DEATH, TORN_DEATH, DiedError, Disk
from tests.faults.test_every_act import TROUBLES, Again
from tests.locked import PASSPHRASE

OTHER = "two slow herons over the mill"
LOCKED_ACTS = [act for act in ACTS if act.name in ("create", "talk", "import", "undo")]


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """How long a key takes to be made is no matter of the disk."""
    quick = lambda typed, salt: hashlib.sha256(salt + typed.encode()).digest()  # noqa: E731
    monkeypatch.setattr(keys, "derive", quick)
    yield
    keys.drop()


@pytest.fixture
def filled(filled: Path, tmp_path: Path, quick_keys: None) -> Path:
    """The book, locked; its key is held."""
    if sys.platform != "linux" or sqlite_layer.library(sqlite_layer.SQLCIPHER) is None:
        pytest.skip("SQLCipher's own functions cannot be reached here")
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o700)
    shutil.copy(filled, folder)
    passphrase.lock(folder, PASSPHRASE)
    return folder / FILE_NAME


@pytest.fixture
def disk(disk: Disk) -> Iterator[Disk]:
    with sqlite_layer.between(disk, sqlite_layer.SQLCIPHER):
        yield disk
        disk.mend()


@pytest.mark.parametrize("act", LOCKED_ACTS, ids=test_every_act.names)
def test_whoever_dies_leaves_all_or_nothing(
    act: Act, disk: Disk, folder: Path, again: Again
) -> None:
    test_every_act.test_whoever_dies_leaves_all_or_nothing(act, disk, folder, again)


@pytest.mark.parametrize("act", LOCKED_ACTS, ids=test_every_act.names)
def test_whatever_fails_is_told_and_works_again_afterwards(
    act: Act, disk: Disk, folder: Path, again: Again
) -> None:
    test_every_act.test_whatever_fails_is_told_and_works_again_afterwards(act, disk, folder, again)


def test_no_power_cut_loses_what_was_acknowledged(disk: Disk, folder: Path, tmp_path: Path) -> None:
    by_chance = random.Random(SEED)
    walked = test_power_cuts.walk(folder, disk, [*LOCKED_ACTS[:3], ACTS[1], ACTS[2]])
    after = tmp_path / "after"
    after.mkdir()
    for number in range(many(60)):
        at = by_chance.randrange(len(walked.done) + 1)
        allowed = test_power_cuts.cut(walked, at, after, by_chance)
        found = state_of(after / FILE_NAME) if number % 30 else sound(after)
        assert found in allowed, f"seed {SEED}, cut {number} behind {at} of {len(walked.done)}"


def set_one(folder: Path) -> None:
    locking.carry_out(folder, Wish(PASSPHRASE))


def change_it(folder: Path) -> None:
    locking.carry_out(folder, Wish(OTHER))


def take_it_off(folder: Path) -> None:
    locking.carry_out(folder, Wish(None))


WISHES: dict[Callable[[Path], None], tuple[str | None, str | None]] = {
    set_one: (None, PASSPHRASE),
    change_it: (PASSPHRASE, OTHER),
    take_it_off: (PASSPHRASE, None),
}
Wished = Callable[[Path], None]


HALF = {"note": "Plums from Otto"}


def begun(wish: Wished, again: Again) -> tuple[Path, State]:
    """The folder as it is before, in a program that was just started and unlocked."""
    folder = again()
    assert open_with(folder, PASSPHRASE)
    if WISHES[wish][0] is None:
        passphrase.take_off(folder)
    HalfWritten(folder).keep("note", HALF["note"])
    return folder, state_of(folder / FILE_NAME)


def forget() -> None:
    """What a process knows of files and keys ends with it."""
    keys.drop()
    keys._salts.clear()


def open_with(folder: Path, said: str | None) -> bool:
    """Whether the next start opens it so; None is without a passphrase."""
    forget()
    if (said is None) is passphrase.is_locked(folder):
        return False
    try:
        locking.unlock(folder, said or "")
    except WrongPassphraseError:
        return False
    return True


@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: wish.__name__)
def test_who_dies_at_the_passphrase_leaves_a_store_that_opens(
    wish: Wished, disk: Disk, again: Again
) -> None:
    folder, before = begun(wish, again)
    disk.mend()
    wish(folder)
    count = disk.count
    for number, point in enumerate(points(count, wish.__name__)):
        folder, before = begun(wish, again)
        disk.trouble_at(point, TORN_DEATH if number % 2 else DEATH)
        with suppress(KithError, DiedError):
            wish(folder)
        disk.mend()
        old, new = WISHES[wish]
        assert open_with(folder, old) or open_with(folder, new), f"{wish.__name__} {point}"
        assert state_of(folder / FILE_NAME) == before, f"{wish.__name__} {point}"
        passphrase.tidy(folder)
        assert left_over(folder) == []
        wish(folder)
        assert open_with(folder, new)
        assert sound(folder) == before
        assert in_plain(folder) is (new is None)


# What is half typed is lost where the disk fails right behind the change of a passphrase, since
# the old key is gone by then; the store is not.
@pytest.mark.parametrize("wish", WISHES, ids=lambda wish: wish.__name__)
def test_a_failing_disk_leaves_the_passphrase_as_it_was(
    wish: Wished, disk: Disk, again: Again
) -> None:
    folder, before = begun(wish, again)
    disk.mend()
    wish(folder)
    count = disk.count
    for number, point in enumerate(points(count, f"{wish.__name__} fails")):
        folder, before = begun(wish, again)
        where = f"{wish.__name__} {TROUBLES[number % len(TROUBLES)]} at {point}"
        disk.trouble_at(point, TROUBLES[number % len(TROUBLES)])
        told = ""
        try:
            wish(folder)
        except KithError as error:
            told = str(error)
        disk.mend()
        old, new = WISHES[wish]
        if told:
            assert open_with(folder, old), where
        else:
            assert open_with(folder, new), where
        assert state_of(folder / FILE_NAME) == before, where
        half = HalfWritten(folder).all()
        assert half == HALF or (wish is change_it and not told), where
        wish(folder)
        assert open_with(folder, new), where
        assert sound(folder) == before, where
        assert HalfWritten(folder).all() == half, where
        assert in_plain(folder) is (new is None), where


def in_plain(folder: Path) -> bool:
    """Whether what was half typed can be read by anybody who reaches the folder."""
    return any(
        HALF["note"].encode() in path.read_bytes() for path in folder.iterdir() if path.is_file()
    )


def left_over(folder: Path) -> list[str]:
    """What a change that was cut short may leave, of which nobody has a use."""
    return [path.name for path in folder.rglob(".kith*")]
