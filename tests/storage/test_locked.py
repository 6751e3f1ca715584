"""A locked store is opened by its passphrase alone, and nothing of it lies about in plain."""

from __future__ import annotations

import hashlib
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop.domain.errors import (
    DamagedStoreError,
    LockedStoreError,
    StoreError,
    WrongPassphraseError,
)
from desktop.storage import backup, contents, driver, keys, passphrase, restoring, schema
from desktop.storage.connection import connect
from desktop.storage.database import Database
from desktop.storage.first_rows import first_rows
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW, a_person, add
from tests.locked import PASSPHRASE, forget_keys, lock_it

SEED = "Zwetschgenknödel"


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    yield
    forget_keys()


@pytest.fixture
def folder(data_folder: Path) -> Path:
    """A locked store that holds one person; its key is held."""
    with Database(data_folder / FILE_NAME) as db:
        add(db, a_person(SEED))
    lock_it(data_folder)
    return data_folder


def names(folder: Path) -> list[str]:
    with closing(connect(folder / FILE_NAME, "read")) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM person")]


def lies_in_plain(folder: Path) -> list[str]:
    return [
        path.name
        for path in folder.rglob("*")
        if path.is_file() and b"Zwetschgen" in path.read_bytes()
    ]


def test_without_its_passphrase_nothing_opens_it(folder: Path) -> None:
    forget_keys()
    path = folder / FILE_NAME
    for attempt in (
        lambda: schema.inspect(path),
        lambda: schema.quick_check(path),
        lambda: connect(path, "read"),
        lambda: Database(path),
        lambda: open_store(folder, now=NOW),
        lambda: backup.write(path, folder / "copy.db"),
    ):
        with pytest.raises(LockedStoreError, match="passphrase"):
            attempt()
    assert first_rows(folder) == []


def test_the_first_screen_shows_nobody_even_while_the_key_is_held(folder: Path) -> None:
    assert first_rows(folder) == []


def test_a_wrong_passphrase_is_no_damage(folder: Path) -> None:
    forget_keys()
    before = (folder / FILE_NAME).read_bytes()
    with pytest.raises(WrongPassphraseError, match="Caps Lock"):
        passphrase.unlock(folder / FILE_NAME, "a quiet cow")
    assert keys.needs_passphrase(folder / FILE_NAME)
    assert (folder / FILE_NAME).read_bytes() == before


def test_the_right_one_opens_it_however_its_letters_were_typed(data_folder: Path) -> None:
    passphrase.lock(data_folder, "schöner Ort")  # one letter ö
    forget_keys()
    passphrase.unlock(data_folder / FILE_NAME, "scho\u0308ner Ort")  # an o and its dots
    open_store(data_folder, now=NOW).close()


def test_any_tool_of_sqlcipher_opens_it_with_the_passphrase(folder: Path) -> None:
    with closing(driver.sqlcipher().connect(str(folder / FILE_NAME))) as theirs:
        theirs.execute(f"PRAGMA key = '{PASSPHRASE}'")
        assert theirs.execute("SELECT name FROM person").fetchall() == [(SEED,)]


def test_the_key_without_openssl_is_the_same() -> None:
    for password in (b"pass", b"p" * 200):
        openssl = hashlib.pbkdf2_hmac("sha512", password, b"salt" * 4, 1_000, 32)
        assert keys.slow_pbkdf2(password, b"salt" * 4, 1_000) == openssl


def test_it_is_as_durable_as_a_plain_one(folder: Path) -> None:
    with closing(connect(folder / FILE_NAME, "write")) as connection:
        for setting, value in {
            "journal_mode": "truncate",
            "synchronous": 2,
            "foreign_keys": 1,
            "cache_spill": 0,
            "temp_store": 2,
            "secure_delete": 1,
            "busy_timeout": 10_000,
        }.items():
            assert connection.execute(f"PRAGMA {setting}").fetchone() == (value,), setting


def test_its_words_are_in_no_file_in_plain(folder: Path) -> None:
    """The journal too is looked at, while a change is under way."""
    assert lies_in_plain(folder) == []
    with closing(connect(folder / FILE_NAME, "write")) as connection:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET name = 'Zwetschgen again'")
        connection.execute("PRAGMA cache_spill=1")
        connection.execute("PRAGMA cache_size=1")
        connection.execute("CREATE TABLE much (x)")
        connection.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000)"
            " INSERT INTO much SELECT 'Zwetschgen' || i FROM n"
        )
        assert (folder / f"{FILE_NAME}-journal").stat().st_size > 0
        assert lies_in_plain(folder) == []
        connection.execute("ROLLBACK")
    backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    assert lies_in_plain(folder) == []


def test_a_backup_of_it_is_locked_and_comes_back(folder: Path) -> None:
    kept = backup.write_dated(folder / FILE_NAME, reason="by-hand", now=NOW)
    with Database(folder / FILE_NAME) as db:
        add(db, a_person("Ben"))
    forget_keys()
    assert keys.needs_passphrase(kept)
    passphrase.unlock(kept, PASSPHRASE)
    restoring.restore(kept, folder / FILE_NAME, now=NOW)
    assert names(folder) == [SEED]


def test_damage_is_told_as_damage_when_the_key_is_right(folder: Path) -> None:
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[4096 * 3 + 100] ^= 1
    path.write_bytes(content)
    with pytest.raises(DamagedStoreError):
        schema.quick_check(path)


def test_a_full_disk_is_told_as_in_a_plain_one(folder: Path) -> None:
    with (
        Database(folder / FILE_NAME) as db,
        pytest.raises(StoreError, match="full"),
        db.change("much") as change,
    ):
        run = change.session.connection().exec_driver_sql
        pages = run("PRAGMA page_count").scalar_one()
        run(f"PRAGMA max_page_count={pages}")
        run("CREATE TABLE much (x)")
        run("INSERT INTO much VALUES (zeroblob(1000000))")


def test_another_passphrase_and_none_again(folder: Path) -> None:
    passphrase.lock(folder, "another one")
    forget_keys()
    assert not passphrase.fits(folder / FILE_NAME, PASSPHRASE)
    passphrase.unlock(folder / FILE_NAME, "another one")
    assert names(folder) == [SEED]
    passphrase.take_off(folder)
    forget_keys()
    assert not passphrase.is_locked(folder)
    assert names(folder) == [SEED]
    open_store(folder, now=NOW).close()


def test_backups_follow_the_store_when_wished(data_folder: Path) -> None:
    store = data_folder / FILE_NAME
    with Database(store) as db:
        add(db, a_person(SEED))
    kept = backup.write_dated(store, reason="by-hand", now=NOW)
    lock_it(data_folder)
    assert passphrase.otherwise_kept(data_folder) == 1
    assert lies_in_plain(data_folder) == [kept.name]
    assert passphrase.carry_over(data_folder) == 0
    assert lies_in_plain(data_folder) == []
    contents.verify(kept)


KILLED = """
import os, signal, sys
from pathlib import Path
from desktop.storage import backup, passphrase
folder, step = Path(sys.argv[1]), int(sys.argv[2])
done = 0
def watch(event, arguments):
    global done
    if event in ("os.rename", "os.link", "os.remove", "open", "sqlite3.connect"):
        done += 1
        if done == step:
            os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(watch)
done = 0
passphrase.lock(folder, sys.argv[3])
print("whole")
"""


@pytest.mark.skipif(os.name != "posix", reason="kills as POSIX does")
def test_killed_at_any_step_it_is_plain_or_locked_and_whole(
    tmp_path: Path, template_store: Path
) -> None:
    """A file touched is a step; the last run ends by itself."""
    with Database(template_store) as db:
        seeded = db.path
    for step in range(1, 200, 3):
        folder = tmp_path / str(step)
        folder.mkdir()
        (folder / FILE_NAME).write_bytes(seeded.read_bytes())
        done = subprocess.run(
            [sys.executable, "-c", KILLED, str(folder), str(step), PASSPHRASE],
            capture_output=True,
            text=True,
            timeout=60,
        )
        if keys.needs_passphrase(folder / FILE_NAME):
            passphrase.unlock(folder / FILE_NAME, PASSPHRASE)
        passphrase.tidy(folder)
        assert [path.name for path in folder.glob(".*.db.*")] == []
        open_store(folder, now=NOW).close()
        if done.returncode == 0:
            break
        assert done.returncode == -signal.SIGKILL, done.stderr
    else:
        pytest.fail("it never came to its end")


def test_a_plain_store_never_brings_sqlcipher_in(data_folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from desktop.storage.database import Database;"
        "Database(Path(sys.argv[1])).close(); assert 'sqlcipher3' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code, str(data_folder / FILE_NAME)], check=True)


def test_what_a_plain_driver_sees_of_it_is_noise(folder: Path) -> None:
    with closing(sqlite3.connect(folder / FILE_NAME)) as plain, pytest.raises(sqlite3.Error):
        plain.execute("SELECT count(*) FROM sqlite_schema")
