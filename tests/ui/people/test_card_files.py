"""Pictures and documents that are kept with somebody: listed, copied out, taken away."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.entities import Attachment
from desktop.storage.database import Database
from desktop.ui.people.card.file_line import FileLine, safe_name
from desktop.ui.people.page import PeoplePage
from tests.builders import NOW, add
from tests.ui.people.conftest import Open


@pytest.fixture
def page_with_letter(db: Database, ana: int, opened: Open) -> PeoplePage:
    add(
        db,
        Attachment(
            person_id=ana, name="letter.pdf", mime="application/pdf", content=b"%PDF", added_at=NOW
        ),
    )
    return opened()


def the_line(page: PeoplePage) -> FileLine:
    [line] = page.card.files.lines.lines()
    assert isinstance(line, FileLine)
    return line


def test_without_files_nothing_is_said_of_them(page: PeoplePage) -> None:
    assert not page.card.files.isVisible()


def test_a_file_is_listed_by_its_name(page_with_letter: PeoplePage) -> None:
    assert page_with_letter.card.files.isVisible()
    assert the_line(page_with_letter).file.accessibleName() == "Save a copy of letter.pdf"


def test_a_copy_is_written_where_one_wishes(
    page_with_letter: PeoplePage, tmp_path: Path, told: list[str]
) -> None:
    line = the_line(page_with_letter)
    line.copy_to(line.row_id, tmp_path / "copy.pdf")
    assert (tmp_path / "copy.pdf").read_bytes() == b"%PDF"


def test_the_dialog_begins_with_the_files_own_name(page_with_letter: PeoplePage) -> None:
    dialog = the_line(page_with_letter).ask_where()
    assert Path(dialog.selectedFiles()[0]).name == "letter.pdf"
    dialog.reject()


def test_it_is_taken_away_and_comes_back(page_with_letter: PeoplePage, db: Database) -> None:
    next(act for act in the_line(page_with_letter).acts() if act.words == "Take away").run()  # type: ignore[misc]
    assert not page_with_letter.card.files.isVisible()
    page_with_letter.card.take_changes(db.undo())
    assert page_with_letter.card.files.isVisible()


@pytest.mark.parametrize(
    ("name", "safe"),
    [("letter.pdf", "letter.pdf"), ("../../a", "_.._a"), ("a\nb:c", "a_b_c"), ("...", "file")],
)
def test_a_name_from_elsewhere_leads_out_of_no_folder(name: str, safe: str) -> None:
    assert safe_name(name) == safe
