"""What a file says beyond the limits is cut, told of, and kept in the record as it was read."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.drafts import PersonDraft
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT
from desktop.formats.vcard import read_vcards
from desktop.formats.vcard.writer import write_vcard
from desktop.services.exporting.people import chosen, people
from desktop.services.importing import reading
from desktop.storage.database import Database
from tests.services.importing.bringing import a_file, asked, bring_in, card, names, planned

LONG_NAME = "Ana" + "a" * NAME_LIMIT


def test_each_record_says_what_was_cut_and_where_the_whole_is(tmp_path: Path) -> None:
    cards = a_file(tmp_path, card("FN:Ben"), card(f"FN:{LONG_NAME}", f"TITLE:{LONG_NAME}"))
    batch = reading.read([cards])
    assert [len(draft.name) for draft in batch.drafts] == [3, NAME_LIMIT]
    assert [one.reason for one in batch.unreadable] == [
        f"The {what} has 1,003 letters, of which the first 1,000 are shown. All of it stays in "
        "the record as it was read, which Kith keeps."
        for what in ("name", "title")
    ]
    assert {(one.origin, one.line) for one in batch.unreadable} == {("cards.vcf", 5)}
    assert batch.drafts[1].source is not None
    assert LONG_NAME in batch.drafts[1].source.text


@pytest.mark.parametrize(
    ("said", "limit"),
    [
        ("ORG:{}", NAME_LIMIT), ("NICKNAME:{}", NAME_LIMIT), ("CATEGORIES:{}", NAME_LIMIT),
        ("TEL:{}", LINE_LIMIT), ("URL:{}", LINE_LIMIT), ("ADR:;;{};;;;", LINE_LIMIT),
        ("X-SPOUSE:{}", NAME_LIMIT), ("X-KITH-MET-WHERE:{}", LINE_LIMIT),
    ],
)  # fmt: skip
def test_every_text_has_its_limit(tmp_path: Path, said: str, limit: int) -> None:
    path = a_file(tmp_path, card("FN:Ana", said.format("7" * (limit + 5))))
    (trouble,) = reading.read([path]).unreadable
    assert f"has {limit + 5:,} letters, of which the first {limit:,} are shown" in trouble.reason


def test_what_just_fits_is_not_told_of(tmp_path: Path) -> None:
    path = a_file(tmp_path, card(f"FN:{'a' * NAME_LIMIT}", f"NOTE:{'n' * LINE_LIMIT}"))
    assert reading.read([path]).unreadable == []


def test_a_table_says_so_too(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    note = "n" * NOTE_LIMIT + "the end"
    path.write_text(f"First name,Last name,Notes\n{LONG_NAME},Lima,{note}\n")
    said = [one.reason.partition(" letters")[0] for one in reading.read([path]).unreadable]
    assert said == ["The name has 1,008", "The given name has 1,003", "The note has 1,000,007"]


def test_the_whole_leaves_again_with_the_card(db: Database, tmp_path: Path) -> None:
    path = a_file(tmp_path, card(f"FN:{LONG_NAME}", "UID:a", "TEL:+44 7700 900001"))
    bring_in(db, path)
    assert [len(name) for name in names(db)] == [NAME_LIMIT]
    with db.read() as session:
        (draft,) = people(session, chosen(session, None), "4.0")
        left = write_vcard(draft, "4.0").replace("\r\n ", "")
    assert LONG_NAME in left


def test_an_edit_takes_the_place_of_what_was_cut(tmp_path: Path) -> None:
    with a_file(tmp_path, card(f"FN:{LONG_NAME}", "UID:a")).open("rb") as file:
        (draft,) = (one for one in read_vcards(file, "cards") if isinstance(one, PersonDraft))
    draft.name = "Ana Lima"
    left = write_vcard(draft, "4.0")
    assert "FN:Ana Lima" in left
    assert LONG_NAME[:50] not in left


def test_the_same_file_brings_nothing_anew(db: Database, tmp_path: Path) -> None:
    path = a_file(tmp_path, card(f"FN:{LONG_NAME}", "UID:a"))
    bring_in(db, path)
    assert planned(db, path).unchanged == 1


def test_what_was_added_to_a_cut_record_comes_in(db: Database, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, card(f"FN:{LONG_NAME}", "UID:a")))
    bring_in(db, a_file(tmp_path, card(f"FN:{LONG_NAME}", "UID:a", "TITLE:Pilot")))
    assert asked(db, "SELECT length(name), title FROM person") == [(NAME_LIMIT, "Pilot")]
