"""The lines of a talk are read from its file when somebody opens it, and not before."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from desktop.domain.errors import BadInputError
from desktop.services import evidence
from desktop.services.importing import applying, planning, reading
from desktop.storage.database import Database
from tests.builders import NOW, a_person, add
from tests.services.evidence.found import asked

CHAT = "1/2/2024, 10:00 - Anna Schmidt: I got the job\n1/2/2024, 10:01 - Max: so glad\n"
NAME = "WhatsApp Chat with Anna Schmidt.txt"


def bring_in(db: Database, path: Path) -> int:
    with db.read() as session:
        plan = planning.plan(session, reading.read([path]))
    applying.apply(db, plan, {}, now=NOW)
    ((row,),) = asked(db, "SELECT id FROM evidence")
    return int(row)


def lines(db: Database, row: int) -> list[tuple[str, str]]:
    with db.read() as session:
        return [(line.by, line.text) for line in evidence.lines(session, row)]


@pytest.mark.parametrize("is_packed", [False, True])
def test_they_are_read_again(db: Database, tmp_path: Path, is_packed: bool) -> None:
    add(db, a_person("Anna Schmidt"))
    path = tmp_path / NAME
    path.write_text(CHAT)
    if is_packed:
        path = tmp_path / "WhatsApp Chat - Anna Schmidt.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("_chat.txt", CHAT)
    row = bring_in(db, path)
    assert lines(db, row) == [("Anna Schmidt", "I got the job"), ("Max", "so glad")]
    assert "job" not in str(asked(db, "SELECT * FROM evidence"))


def test_a_file_that_is_gone_is_told_of(db: Database, tmp_path: Path) -> None:
    add(db, a_person("Anna Schmidt"))
    path = tmp_path / NAME
    path.write_text(CHAT)
    row = bring_in(db, path)
    path.unlink()
    with pytest.raises(BadInputError, match="no longer where it was"):
        lines(db, row)


def test_a_file_that_says_something_else_is_told_of(db: Database, tmp_path: Path) -> None:
    add(db, a_person("Anna Schmidt"))
    path = tmp_path / NAME
    path.write_text(CHAT)
    row = bring_in(db, path)
    path.write_text("nothing")
    with pytest.raises(BadInputError, match="no longer holds"):
        lines(db, row)
