"""A table of all ways out of the book: by none of them leaves what was told in confidence,
unless that was chosen. It tells of somebody each time, so that an empty way proves nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile, is_zipfile

import pytest
from PySide6.QtCore import QMimeData
from sqlmodel import Session

from desktop import cli
from desktop.domain.brief import PageWishes
from desktop.domain.entities import Gathering, GatheringPerson
from desktop.domain.leaving import ENDINGS, Form, Leaving
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import GatheringRole
from desktop.services.brief.page import brief
from desktop.services.calendar.entries import entries
from desktop.services.compose.beside import beside
from desktop.services.compose.knowing import known_of
from desktop.services.exporting.files import take_out
from desktop.services.gatherings.viewing import view
from desktop.services.introductions.suggestions import suggestions
from desktop.services.reflect.letter import letter_of
from desktop.storage.database import Database
from desktop.ui.brief.on_paper import sheets_of
from desktop.ui.calendar.carrying import entry_mime
from desktop.ui.gatherings.on_paper import sheet_of
from desktop.ui.people_mime import people_mime
from desktop.ui.reflect.on_paper import letter_blocks
from tests.builders import NOW, TODAY, add
from tests.confided import SECRET, TOLD_ON


@dataclass(frozen=True, slots=True)
class Book:
    """The store with somebody who confided, and a folder for what leaves."""

    db: Database
    ana: int
    folder: Path

    def read(self, question: Callable[[Session], object]) -> object:
        with self.db.read() as session:
            return question(session)


@pytest.fixture
def book(db: Database, ana: int, tmp_path: Path) -> Book:
    evening = add(db, Gathering(name="An evening", day=TODAY))[0]
    add(db, GatheringPerson(gathering_id=evening, person_id=ana, role=GatheringRole.HOPED_FOR))
    return Book(db, ana, tmp_path / "out")


def _everything_in(target: Path) -> str:
    """All bytes of a file, of all files of a folder, and of all that is packed in them."""
    files = [target] if target.is_file() else [one for one in target.rglob("*") if one.is_file()]
    return b"".join(map(_unpacked, files)).decode("utf-8", "replace")


def _unpacked(file: Path) -> bytes:
    if not is_zipfile(file):
        return file.read_bytes()
    with ZipFile(BytesIO(file.read_bytes())) as packed:
        return b"".join(packed.read(name) for name in packed.namelist())


def _file(book: Book, form: Form, ending: str = "", vcard: str = "4.0", *, some: bool) -> str:
    book.folder.mkdir()
    target = book.folder / f"out{ending or ENDINGS[form]}"
    chosen = (book.ana,) if some else None
    wanted = Leaving(target, form, chosen, vcard=vcard, with_talks=True)
    book.read(lambda session: take_out(session, wanted, now=NOW))
    return _everything_in(target)


def _command(book: Book, name: str, *words: str) -> str:
    book.folder.mkdir()
    target, data = book.folder / name, book.db.path.parent
    assert cli.main(["--data", str(data), "export", str(target), *words]) == 0
    return _everything_in(target)


def _brief_on_paper(book: Book) -> str:
    page = book.read(lambda session: brief(session, Meeting(person_id=book.ana), now=NOW))
    return repr(sheets_of(page, PageWishes(), TODAY))  # type: ignore[arg-type]


def _gathering_on_paper(book: Book) -> str:
    shown = book.read(lambda session: view(session, 1, today=TODAY))
    return repr(sheet_of(shown, TODAY))  # type: ignore[arg-type]


def _letter_on_paper(book: Book) -> str:
    letter = book.read(lambda session: letter_of(session, TODAY.year, today=TODAY))
    return repr(letter_blocks(letter.text))  # type: ignore[attr-defined]


def _beside_a_message(book: Book) -> str:
    """What is copied or dragged into a letter from there."""
    things = book.read(lambda session: beside(session, book.ana, today=TODAY))
    known = book.read(lambda session: known_of(session, book.ana, today=TODAY))
    return f"{things!r} {known!r}"


def _to_somebody_else(book: Book) -> str:
    """What an introduction would tell a third person."""
    return f"Ana {book.read(lambda session: suggestions(session, today=TODAY))!r}"


def _dragged(data: QMimeData) -> str:
    return " ".join(bytes(data.data(form).data()).decode() for form in data.formats())


def _drags(book: Book) -> str:
    held = book.read(lambda session: entries(session, TOLD_ON, TODAY))
    carried = [_dragged(entry_mime(entry, TODAY)) for entry in held]  # type: ignore[attr-defined]
    return f"Ana {_dragged(people_mime([book.ana]))} {carried}"


WAYS: dict[str, Callable[[Book], str]] = {
    **{
        f"{form} of {'one' if some else 'all'}": partial(_file, form=form, some=some)
        for form in Form
        for some in (True, False)
        if some or form is not Form.ARCHIVE  # that of everybody holds everything
    },
    "cards of version 3": partial(_file, form=Form.CARDS, vcard="3.0", some=False),
    "packed pages": partial(_file, form=Form.PAGES, ending=".md.zip", some=False),
    **{
        f"kith export {name}": partial(_command, name=name)
        for name in ("a.vcf", "a.csv", "a.ics", "pages", "a.md.zip")
    },
    "kith export of one": lambda book: _command(book, "a.zip", "--person", "Ana Moreau"),
    "a brief on paper": _brief_on_paper,
    "a gathering on paper": _gathering_on_paper,
    "a letter of the year": _letter_on_paper,
    "beside a message": _beside_a_message,
    "an introduction": _to_somebody_else,
    "what is dragged": _drags,
}


@pytest.mark.parametrize("way", WAYS)
def test_what_was_confided_leaves_by_none(book: Book, way: str) -> None:
    left = WAYS[way](book)
    assert left
    assert SECRET not in left.lower()
    if "calendar" not in way and ".ics" not in way:
        assert "Ana" in left
