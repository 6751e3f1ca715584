"""Monica's SQL export: the same account told in tables, read as text and never run."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.dates import PartialDate
from desktop.domain.drafts import Record
from desktop.domain.stories import (
    AttachmentTold,
    FacetTold,
    InteractionTold,
    IntroducedTold,
    LoopTold,
    NoteTold,
    PlanTold,
    RhythmTold,
    StoryDraft,
)
from tests.formats.monica_files import SQL, people, read, told, troubles

MADE = "'2024-05-01 08:00:00'"


@pytest.fixture(scope="module")
def sample() -> list[Record]:
    return read(SQL.read_bytes(), sql=True)


def insert(table: str, columns: str, *rows: str) -> str:
    names = ",".join(f"`{name}`" for name in columns.split())
    values = ",\n".join(f" ({row})" for row in rows)
    return f"INSERT IGNORE INTO `{table}` ({names}) VALUES\n{values};\n"


def dump(*statements: str) -> list[Record]:
    contacts = insert("contacts", "id uuid first_name is_active", "1,'ida','Ida',1",
                      "2,'oskar','Oskar',1")  # fmt: skip
    return read("".join(["# dump of data\n", contacts, *statements]).encode(), sql=True)


def test_the_sample_holds_three_people_and_nothing_unreadable(sample: list[Record]) -> None:
    assert [person.name for person in people(sample)] == [
        "Ida Nowhere", "Oskar Nowhere", "O'Hara; DROP TABLE contacts;--"
    ]  # fmt: skip
    assert troubles(sample) == []


def test_numbers_keep_their_zeros(sample: list[Record]) -> None:
    assert [point.value for point in people(sample)[1].points] == ["0201234567"]


def test_quotes_and_backslashes_are_what_was_written(sample: list[Record]) -> None:
    assert [note.text for note in told(sample, NoteTold)] == [
        "Line one\nLine **two**, with a (bracket),\n (9,9,9,'not a row')\n"
        "(A favourite among the notes in Monica.)",
        "Met on the 'night' train, (car 5); \"late\"",
        "back\\slash",
    ]


def test_the_tables_are_tied_together(sample: list[Record]) -> None:
    ida, oskar, _ = people(sample)
    assert [o.when for o in ida.occasions] == [PartialDate(1987, 2, 28)]
    assert [o.when for o in oskar.occasions] == [PartialDate(None, 4, 12)]
    assert [(p.kind, p.value) for p in ida.points] == [
        ("email", "ida@nowhere.example"), ("phone", "+44 20 7946 0123")
    ]  # fmt: skip
    [sailing] = [r for r in sample if isinstance(r, StoryDraft) and "activity" in r.source.key]
    assert sailing.who == [("monica", ida.uid), ("monica", oskar.uid)]
    assert told(sample, PlanTold)[0].rule == "FREQ=YEARLY"
    assert told(sample, RhythmTold) == [RhythmTold(24, 36, "day")]
    talks = {talk.day for talk in told(sample, InteractionTold)}
    assert talks == {date(2026, 8, 15), date(2026, 10, 12)}, "a talk told by its day only"


def test_nothing_secret_is_held(sample: list[Record]) -> None:
    text = repr(sample)
    assert "notARealHash" not in text
    assert "robin@example.org" not in text


def test_the_same_contact_is_the_same_record_in_both_exports() -> None:
    from_sql = dump(insert("special_dates", "id date", "1,'1990-04-12'"))
    content = (
        b'{"account":{"data":[{"type":"contact","values":[{"uuid":"ida","properties":'
        b'{"first_name":"Ida","is_active":true,"is_starred":false}}]}]}}'
    )
    [one, two] = people(from_sql)[0], people(read(content))[0]
    assert one.source is not None
    assert two.source is not None
    assert (one.source.key, one.source.text) == (two.source.key, two.source.text)


def test_places_companies_tags_pets_and_messages_come_from_their_tables() -> None:
    records = dump(
        insert("places", "id street city latitude", "7,'Quay 1','London',51.5"),
        insert("addresses", "id contact_id place_id name", "1,1,7,'Home'"),
        insert("tags", "id name", "3,'choir'"),
        insert("contact_tag", "contact_id tag_id", "1,3"),
        insert("pets", "id contact_id pet_category_id name created_at", f"1,1,3,'Mew',{MADE}"),
        insert("companies", "id name", "4,'Boats'"),
        insert("occupations", "id contact_id company_id title currently_works_here created_at",
               f"1,1,4,'Captain',1,{MADE}"),
        insert("contact_field_types", "id name", "5,'Signal'"),
        insert("conversations", "id contact_id contact_field_type_id created_at", f"6,1,5,{MADE}"),
        insert("messages", "id conversation_id content written_at written_by_me",
               "1,6,'Hello','2024-04-01',0"),
    )  # fmt: skip
    ida = people(records)[0]
    assert (ida.addresses[0].street, ida.tags) == ("Quay 1", ["choir"])
    assert told(records, FacetTold)[0].text == "A cat, Mew"
    [talk] = told(records, InteractionTold)
    assert (talk.day, talk.title, talk.words) == (date(2024, 4, 1), "Signal", "Hello")
    notes = [note.text for note in told(records, NoteTold)]
    assert notes == ["Works as Captain at Boats.", "From Monica:\nAddress, latitude: 51.5"]


def test_relationships_and_who_introduced_us_lead_to_people() -> None:
    records = read(
        (
            insert("contacts", "id uuid first_name first_met_through_contact_id first_met_where",
                   "1,'ida','Ida',2,'A boat'", "2,'oskar','Oskar',NULL,NULL")
            + insert("relationship_types", "id name", "9,'spouse'")
            + insert("relationships", "id relationship_type_id contact_is of_contact", "1,9,2,1")
        ).encode(),
        sql=True,
    )  # fmt: skip
    ida = people(records)[0]
    assert [(tie.kind, tie.uid) for tie in ida.ties] == [("spouse", "oskar")]
    assert ida.extras == {"met-where": "A boat"}
    assert told(records, IntroducedTold) == [IntroducedTold("Oskar", ("monica", "oskar"))]


def test_pictures_that_the_dump_does_not_hold_are_told_of() -> None:
    records = dump(
        insert("photos", "id original_filename", "1,'ida.png'"),
        insert("contact_photo", "contact_id photo_id", "1,1"),
        insert("documents", "id contact_id original_filename", "1,1,'cv.pdf'"),
    )
    assert told(records, AttachmentTold) == []
    [note] = told(records, NoteTold)
    assert "The photo ida.png is not in this export." in note.text
    assert "The document cv.pdf is not in this export." in note.text


def test_a_reminder_of_another_account_is_another_reminder() -> None:
    records = dump(
        insert("reminders", "id contact_id title initial_date", "1,1,'One','2026-12-24'"),
        insert("tasks", "id contact_id title completed created_at", f"1,2,'Two','1',{MADE}"),
    )
    keys = [r.source.key for r in records if isinstance(r, StoryDraft)]
    assert keys[0] == "reminder/ida-1"
    assert told(records, LoopTold)[0].closed_on == date(2024, 5, 1)


def test_a_broken_row_is_told_with_its_line_and_the_rest_comes() -> None:
    records = dump("INSERT IGNORE INTO `notes` (`id`,`body`) VALUES\n (1,'open\n",
                   insert("tasks", "id contact_id title", "1,1,'Ring'"))  # fmt: skip
    assert len(people(records)) == 2
    assert "This row of notes" in troubles(records)[0]


def test_of_a_table_that_kith_does_not_know_only_its_name_is_told() -> None:
    records = dump(insert("oauth_tokens", "id token", "1,'t0ps3cret'"))
    assert troubles(records) == [
        "The table oauth_tokens is unknown to Kith, so it was left out (rows: 1)."
    ]
    assert "t0ps3cret" not in repr(records)
