"""Monica's export brought in: every value of it is somewhere afterwards, and only once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.formats.monica.things import day_of
from desktop.services.archive.restoring import restore_archive
from desktop.services.archive.writing import write_archive
from desktop.services.exporting.files import export
from desktop.services.importing.applying import apply
from desktop.services.people.drafts import drafts_of, sources_of
from desktop.storage.database import Database
from desktop.storage.store import open_store
from tests.services.importing.bringing import DATA, asked, names, planned
from tests.services.test_any_sequence import dump

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)  # after all that the samples tell of
JSON = DATA / "monica" / "monica-4.1-export.json"
SQL = DATA / "monica" / "monica-4.1-export.sql"

# What stays away, by its name in the export; docs/monica.md gives the reasons.
LEFT_OUT = {
    "version", "app_version", "export_date", "url", "exported_by", "count", "type", "user",
    "created_at", "updated_at", "number_of_views", "avatar", "stay_in_touch_trigger_date",
    "distant_etag", "delible", "filesize", "default_gender", "reminder_rules", "instance",
    "inactive", "status", "frequency_number", "is_active", "is_partial", "is_dead",
    "is_starred", "is_age_based", "is_year_unknown", "completed", "in_debt", "is_favorite",
    "contact_called", "written_by_me", "last_talked_to",
}  # fmt: skip
# Said in other words: a reference by what it leads to, a number by a window.
SAID_OTHERWISE = {
    "uuid", "contact_is", "of_contact", "first_met_through", "contact_field_type", "gender",
    "frequency_type", "stay_in_touch_frequency", "dataUrl", "vcard", "mime_type",
}  # fmt: skip


def bring_in(db: Database, path: Path) -> Changes:
    return apply(db, planned(db, path), {}, now=NOW)


def test_the_sample_comes_in_whole(db: Database) -> None:
    bring_in(db, JSON)
    assert names(db) == ["Ida Nowhere", "Lina", "Oskar Nowhere", "Ζωή Ρήγα"]
    assert asked(db, "SELECT kind, day, title FROM interaction ORDER BY day") == [
        ("in_person", "2026-08-15", "Sailing"),
        ("message", "2026-09-01", "Email"),
        ("call", "2026-10-12", ""),
    ]
    assert asked(
        db,
        "SELECT p.given, p.last_contact_on, i.given FROM person p"
        " LEFT JOIN person i ON i.id = p.introduced_by_id ORDER BY p.id LIMIT 2",
    ) == [("Ida", "2026-10-12", "Oskar"), ("Oskar", "2026-08-15", None)]
    assert asked(
        db, "SELECT t.kind, o.name FROM tie t JOIN person o ON o.id = t.other_id ORDER BY t.id"
    ) == [("spouse", "Oskar Nowhere"), ("child", "Lina")]
    assert asked(db, "SELECT day, title, rule, state FROM follow_up") == [
        ("2026-12-24", "Send a card", "FREQ=YEARLY", "planned")
    ]


@pytest.mark.parametrize("path", [JSON, SQL], ids=["json", "sql"])
def test_an_export_imported_twice_is_there_once(db: Database, path: Path) -> None:
    bring_in(db, path)
    once = dump(db)
    assert planned(db, path).brings_nothing
    assert not bring_in(db, path)
    assert dump(db) == once


def test_undo_takes_all_of_it_back(db: Database) -> None:
    empty = dump(db)
    bring_in(db, JSON)
    full = dump(db)
    db.undo()
    assert dump(db) == empty
    db.redo()
    assert dump(db) == full


def test_every_value_of_the_export_is_somewhere_afterwards(db: Database) -> None:
    bring_in(db, JSON)
    text = "\n".join(
        "|".join(str(value) for value in row)
        for table, rows in dump(db).items()
        if not table.startswith("person_text") and table != "source"
        for row in rows
    ).casefold()
    missing = [
        (way, value)
        for way, value in _values(json.loads(JSON.read_bytes()))
        if not any(word.casefold() in text for word in _spellings(value))
    ]
    assert missing == []


def _values(told: Any, way: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every plain value with the names that lead to it, but for what stays away."""
    if isinstance(told, dict):
        if told.get("type") != "user":
            for name, inner in told.items():
                if name not in LEFT_OUT and name not in SAID_OTHERWISE:
                    yield from _values(inner, (*way, name))
    elif isinstance(told, list):
        for inner in told:
            yield from _values(inner, way)
    elif told not in (None, "", True, False) and not _UUID.fullmatch(str(told)):
        yield way, str(told)


_UUID = re.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def _spellings(value: str) -> list[str]:
    day = day_of(value)
    if day is None:
        return [value]
    parts = f"|{day.month}|{day.day}|"
    return [day.isoformat(), f"|{day.year}{parts}", f"|None{parts}", f"about {day.year}"]


def test_the_card_that_monica_kept_leaves_with_what_it_held(db: Database) -> None:
    bring_in(db, JSON)
    [(ida,)] = asked(db, "SELECT id FROM person WHERE given = 'Ida'")
    with db.read() as session:
        [card, *_] = sources_of(session, [ida])[ida]
    assert card.format == "vcard"
    assert "X-KEPT:yes" in card.text
    assert card.line > 0


def test_both_exports_of_one_account_are_one_account(db: Database) -> None:
    bring_in(db, JSON)
    bring_in(db, SQL)
    assert asked(db, "SELECT count(*) FROM rhythm") == [(1,)]
    assert asked(db, "SELECT title FROM follow_up") == [("Send a card",)]
    assert names(db) == [
        "Ida Nowhere", "Lina", "O'Hara; DROP TABLE contacts;--", "Oskar Nowhere", "Ζωή Ρήγα"
    ]  # fmt: skip


def test_what_came_from_monica_goes_through_the_archive_unchanged(
    db: Database, tmp_path: Path
) -> None:
    bring_in(db, JSON)
    target = tmp_path / "everything.zip"
    with db.read() as session:
        write_archive(session, target, now=NOW)
    restore_archive(target, tmp_path / "again", now=NOW)
    with open_store(tmp_path / "again", now=NOW) as other:
        assert _without_pages(dump(other)) == _without_pages(dump(db))
        assert planned(other, JSON).brings_nothing
        with db.read() as one, other.read() as two:
            ids = [row[0] for row in asked(db, "SELECT id FROM person")]
            assert list(drafts_of(one, ids)) == list(drafts_of(two, ids))


@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_left_as_cards_and_comes_back_ties_nobody_twice(
    db: Database, tmp_path: Path, version: str
) -> None:
    bring_in(db, JSON)
    ties = asked(db, "SELECT person_id, kind, other_id FROM tie")
    notes = asked(db, "SELECT text FROM note")
    with db.read() as session:
        export(session, tmp_path / "people.vcf", now=NOW, version=version)
    bring_in(db, tmp_path / "people.vcf")
    assert asked(db, "SELECT person_id, kind, other_id FROM tie") == ties
    assert asked(db, "SELECT text FROM note") == notes
    assert len(names(db)) == 4


def _without_pages(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """Without the search index's own tables, which may lie otherwise on disk."""
    return {table: found for table, found in rows.items() if not table.startswith("person_text_")}
