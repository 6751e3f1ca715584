"""Starting on what is not as it should be: nothing is lost, filled up, or made elsewhere."""

from __future__ import annotations

import errno
import fcntl
import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import DamagedStoreError, KithError, StoreError
from desktop.half_written import HalfWritten
from desktop.settings import SettingsFile
from desktop.storage import backup, schema
from desktop.storage.lock import AlreadyRunningError, FolderLock
from desktop.storage.store import open_store
from desktop.storage.store_file import FILE_NAME
from tests.builders import NOW
from tests.faults.disk import Disk, Trouble


def everything(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _newer(content: bytes) -> bytes:
    return content[:60] + (schema.CURRENT + 3).to_bytes(4, "big") + content[64:]


BROKEN: dict[str, Callable[[bytes], bytes]] = {
    "cut short": lambda content: content[: len(content) // 2 + 100],
    "one page": lambda content: content[:1000],
    "of no length": lambda _: b"",
    "zeros": lambda content: bytes(len(content)),
    "foreign": lambda _: b"%PDF-1.7 " * 4000,
    "newer": _newer,
}


@pytest.mark.parametrize("how", BROKEN)
def test_twenty_starts_change_no_byte_and_fill_no_disk(how: str, folder: Path) -> None:
    path = folder / FILE_NAME
    backup.write_dated(path, reason="daily", now=NOW)
    path.write_bytes(BROKEN[how](path.read_bytes()))
    before = everything(folder)
    for _ in range(20):
        with pytest.raises(KithError):
            open_store(folder, now=NOW).close()
    assert everything(folder) == before


@pytest.mark.parametrize("kind", ["read", "lock"])
def test_what_cannot_be_looked_at_is_not_called_damaged(
    kind: Any, disk: Disk, folder: Path
) -> None:
    disk.trouble_at(1, Trouble(errno.EIO, once=False), frozenset({kind}))
    with pytest.raises(StoreError) as caught:
        open_store(folder, now=NOW)
    assert not isinstance(caught.value, DamagedStoreError)
    disk.mend()
    open_store(folder, now=NOW).close()


def test_a_newer_store_that_a_crash_left_is_not_touched(folder: Path) -> None:
    path = folder / FILE_NAME
    (folder / f"{FILE_NAME}-journal").write_bytes(_a_journal(path))
    path.write_bytes(_newer(path.read_bytes()))
    before = everything(folder)
    with pytest.raises(KithError, match="newer Kith"):
        open_store(folder, now=NOW)
    assert everything(folder) == before


def _a_journal(path: Path) -> bytes:
    """What a process that is killed in the middle of a write leaves beside the store."""
    beside = path.with_name(f"{path.name}-journal")
    live = sqlite3.connect(path, isolation_level=None)
    live.execute("PRAGMA cache_size=1")
    live.execute("BEGIN IMMEDIATE")
    live.execute("UPDATE person SET intention = hex(randomblob(20000))")
    found = beside.read_bytes()
    live.execute("ROLLBACK")
    live.close()
    assert found
    return found


def test_a_full_disk_is_not_called_already_running(disk: Disk, folder: Path) -> None:
    lock = FolderLock(folder)
    disk.trouble_at(1, Trouble(errno.ENOSPC, once=False))
    with pytest.raises(StoreError, match="disk is full") as caught:
        lock.acquire()
    assert not isinstance(caught.value, AlreadyRunningError)
    disk.mend()
    lock.acquire()
    lock.release()


def test_a_disk_without_locks_is_not_called_already_running(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> None:
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(fcntl, "flock", refused)
    with pytest.raises(StoreError, match="cannot be locked") as caught:
        FolderLock(folder).acquire()
    assert not isinstance(caught.value, AlreadyRunningError)


HOLDS = """
import sys, time
from pathlib import Path
from desktop.storage.lock import AlreadyRunningError, FolderLock
lock = FolderLock(Path(sys.argv[1]))
try:
    lock.acquire()
except AlreadyRunningError:
    print("another", flush=True)
else:
    print("first", flush=True)
    time.sleep(60)
"""


def test_of_six_that_start_at_once_one_is_first_and_a_crash_leaves_no_lock(folder: Path) -> None:
    started = [
        subprocess.Popen(
            [sys.executable, "-c", HOLDS, str(folder)], stdout=subprocess.PIPE, text=True
        )
        for _ in range(6)
    ]
    try:
        said = [one.stdout.readline().strip() for one in started if one.stdout is not None]
        assert sorted(said) == ["another"] * 5 + ["first"]
        first = started[said.index("first")]
        first.send_signal(signal.SIGKILL)
        first.wait(30)
        lock = FolderLock(folder)
        lock.acquire()
        lock.release()
    finally:
        for one in started:
            one.kill()
            one.communicate()


def test_settings_that_cannot_be_read_are_not_written_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = SettingsFile(folder)
    settings.values.theme = "dark"
    settings.save()
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", _refused)
        SettingsFile(folder).save()
    assert SettingsFile(folder).values.theme == "dark"


def test_half_typed_text_that_cannot_be_read_is_not_written_over(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    HalfWritten(folder).keep("card/1/note", "one")
    with monkeypatch.context() as patched:
        patched.setattr(Path, "read_text", _refused)
        HalfWritten(folder).keep("card/2/note", "two")
    assert HalfWritten(folder).get("card/1/note") == "one"


def _refused(*_: object, **__: object) -> str:
    raise OSError(errno.EIO, "Input/output error")


@pytest.mark.parametrize("after", [0.0, 0.02])
def test_whoever_is_killed_in_an_import_leaves_all_or_nothing(folder: Path, after: float) -> None:
    """The real shell and a real kill; where exactly it strikes is up to the machine."""
    cards = folder.parent / "many.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Person {0}\nTEL:+44117496{0:04}\nEND:VCARD\n"
    cards.write_text("".join(card.format(number) for number in range(1500)))
    before = people_in(folder)
    ready = subprocess.Popen(
        [sys.executable, "-m", "desktop", "import", str(cards), "--data", str(folder)],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    wait_for_the_journal(ready, folder)
    time.sleep(after)
    ready.kill()
    ready.communicate()
    assert people_in(folder) - before in (0, 1500)


def wait_for_the_journal(process: subprocess.Popen[bytes], folder: Path) -> None:
    """Until it begins to write, or has ended."""
    journal = folder / f"{FILE_NAME}-journal"
    until = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < until:
        if journal.exists() and os.stat(journal).st_size:
            return
        time.sleep(0.002)


def people_in(folder: Path) -> int:
    with open_store(folder, now=NOW) as db, db.read() as session:
        found = session.connection().exec_driver_sql("SELECT count(*) FROM person")
        return int(found.scalar_one())
