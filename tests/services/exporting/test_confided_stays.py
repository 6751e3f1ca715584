"""What was told in confidence leaves by no way out, unless the person chose that it does."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest

from desktop.domain.clock import FixedClock
from desktop.domain.leaving import ENDINGS, Form, Leaving
from desktop.services.exporting.files import take_out
from desktop.storage.database import Database
from tests.confided import SECRET, who_confided


@pytest.fixture
def ana(db: Database) -> int:
    return who_confided(db)


def _everything_in(target: Path) -> bytes:
    """All bytes of a file, of all files of a folder, and of all that is packed in them."""
    files = [target] if target.is_file() else [one for one in target.rglob("*") if one.is_file()]
    assert files
    return b"".join(_unpacked(file) for file in files)


def _unpacked(file: Path) -> bytes:
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(BytesIO(file.read_bytes())) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def _taken_out(
    db: Database, clock: FixedClock, folder: Path, form: Form, *people: int, confided: bool = False
) -> bytes:
    target = folder / f"out{ENDINGS[form]}"
    chosen = people or None
    wanted = Leaving(target, form, chosen, with_confided=confided, with_talks=True)
    with db.read() as session:
        take_out(session, wanted, now=clock.now())
    return _everything_in(target)


@pytest.mark.parametrize("some", [False, True])
@pytest.mark.parametrize("form", Form)
def test_it_stays_here(
    db: Database, clock: FixedClock, tmp_path: Path, ana: int, form: Form, some: bool
) -> None:
    if form is Form.ARCHIVE and not some:
        pytest.skip("the archive of everybody holds everything")
    left = _taken_out(db, clock, tmp_path, form, *([ana] if some else []))
    assert SECRET.encode() not in left.lower()


@pytest.mark.parametrize("form", [Form.PAGES, Form.ARCHIVE])
def test_it_goes_where_that_was_chosen(
    db: Database, clock: FixedClock, tmp_path: Path, ana: int, form: Form
) -> None:
    left = _taken_out(db, clock, tmp_path, form, ana, confided=True)
    assert f"I fear the {SECRET}".encode() in left
    assert f"About the {SECRET}".encode() in left


def test_the_archive_of_everybody_holds_everything(
    db: Database, clock: FixedClock, tmp_path: Path, ana: int
) -> None:
    left = _taken_out(db, clock, tmp_path, Form.ARCHIVE)
    assert f"I fear the {SECRET}".encode() in left
