"""A passphrase covers all that lies beside the store as well."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.half_written import HalfWritten
from desktop.services import locking
from desktop.services.locking import Wish
from tests.locked import forget_keys

SEED = "Zwetschgenknödel"


@pytest.fixture(autouse=True)
def no_keys() -> Iterator[None]:
    yield
    forget_keys()


def lies_in_plain(folder: Path) -> list[str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path.name for path in files if b"Zwetschgen" in path.read_bytes()]


def test_what_is_half_written_is_locked_along_and_comes_back(data_folder: Path) -> None:
    half_written = HalfWritten(data_folder)
    half_written.keep("debrief/1", SEED)
    assert lies_in_plain(data_folder) == ["half_written.json"]

    locking.carry_out(data_folder, Wish("one passphrase"))
    assert lies_in_plain(data_folder) == []
    assert half_written.get("debrief/1") == SEED
    half_written.keep("card/1", f"{SEED} again")
    assert lies_in_plain(data_folder) == []

    locking.carry_out(data_folder, Wish("another passphrase"))
    assert half_written.keys() == ["debrief/1", "card/1"]

    locking.carry_out(data_folder, Wish(None))
    assert half_written.get("debrief/1") == SEED
    assert {path.suffix for path in data_folder.glob("half_written*")} == {".json"}


def test_while_it_is_locked_nothing_half_written_is_seen_or_lost(data_folder: Path) -> None:
    locking.carry_out(data_folder, Wish("one passphrase"))
    half_written = HalfWritten(data_folder)
    half_written.keep("debrief/1", SEED)
    forget_keys()
    assert half_written.get("debrief/1") is None
    locking.unlock(data_folder, "one passphrase")
    assert half_written.get("debrief/1") == SEED
