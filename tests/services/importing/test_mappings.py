"""What was said of a table's columns is known when the next of its kind comes."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.errors import BadInputError
from desktop.domain.tables import DateOrder, Meaning, TableLook
from desktop.formats.tables.looking import Wishes
from desktop.services.importing.mappings import look_at, remember, remembered, tables_among
from desktop.services.importing.reading import Tables, read
from desktop.storage.database import Database
from tests.builders import NOW

ODD = "Wer;Wann;Was\nIda Nowhere;03/04/1987;jam\nBo Somewhere;05/06/1990;tea\n"


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "odd.csv"
    path.write_text(ODD)
    return path


def looked(db: Database, path: Path, wishes: Wishes | None = None) -> TableLook:
    with db.read() as session:
        return look_at(session, path, wishes)


def test_a_mapping_is_remembered_by_its_header(db: Database, table: Path, tmp_path: Path) -> None:
    first = looked(db, table, Wishes(has_header=True))
    assert not first.sure
    mapping = first.mapping.meaning(0, Meaning.NAME).meaning(1, Meaning.BIRTHDAY)
    mapping = mapping.ordered(DateOrder.DAY_FIRST)
    remember(db, [("odd.csv", mapping)], now=NOW)
    later = tmp_path / "later.csv"
    later.write_text("Was,Wann,WER\ncake,07/08/1999,Cy Elsewhere\n")
    again = looked(db, later, Wishes(has_header=True))
    assert again.sure
    assert [column.meaning for column in again.mapping.columns] == [
        Meaning.EXTRA, Meaning.BIRTHDAY, Meaning.NAME,
    ]  # fmt: skip
    assert again.mapping.separator == ","
    with db.read() as session:
        known = remembered(session)
    (cy,) = read([later], tables=Tables(recall=known)).drafts
    assert cy.name == "Cy Elsewhere"
    assert str(cy.occasions[0].when.month) == "8"
    assert cy.columns == {"Was": "cake"}


def test_remembering_again_replaces_and_is_no_act_to_undo(db: Database, table: Path) -> None:
    mapping = looked(db, table, Wishes(has_header=True)).mapping
    for meaning in (Meaning.NAME, Meaning.NICKNAME):
        changes = remember(db, [("odd.csv", mapping.meaning(0, meaning))], now=NOW)
        assert changes.undo is None
    again = looked(db, table, Wishes(has_header=True))
    assert again.mapping.columns[0].meaning is Meaning.NICKNAME


def test_a_chosen_mapping_goes_before_what_is_remembered(db: Database, table: Path) -> None:
    mapping = looked(db, table, Wishes(has_header=True)).mapping
    chosen = {table.absolute(): mapping.meaning(2, Meaning.NAME)}
    assert [d.name for d in read([table], tables=Tables(chosen)).drafts] == ["jam", "tea"]


def test_only_tables_are_asked_about(table: Path, tmp_path: Path) -> None:
    card = tmp_path / "ida.vcf"
    card.write_text("BEGIN:VCARD\nFN:Ida\nEND:VCARD\n")
    assert tables_among([card, table, tmp_path / "nothing.csv"]) == [table]


def test_a_table_that_is_gone_is_said_so(db: Database, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match="could not be opened"):
        looked(db, tmp_path / "nothing.csv")


def test_without_a_header_what_was_said_is_asked_again_and_fits_or_is_forgotten(
    db: Database, tmp_path: Path
) -> None:
    first = tmp_path / "first.csv"
    first.write_text("Ida,i@x.example,jam\nBo,b@x.example,tea\n")
    seen = looked(db, first)
    remember(db, [("first.csv", seen.mapping.meaning(2, Meaning.NOTE))], now=NOW)
    again = looked(db, first)
    assert again.mapping.columns[2].meaning is Meaning.NOTE
    assert not again.sure
    other = tmp_path / "other.csv"
    other.write_text("Ida,jam,i@x.example\nBo,tea,b@x.example\n")
    assert looked(db, other).mapping.columns[2].meaning is Meaning.EMAIL
