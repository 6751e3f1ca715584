"""What came in goes out again whole: cards, a table, a calendar."""

from __future__ import annotations

import csv
import io
import stat
from datetime import date, datetime
from pathlib import Path

import pytest
from icalendar import Calendar

from desktop.domain.drafts import PersonDraft
from desktop.domain.entities import FollowUp, Occasion
from desktop.domain.errors import BadInputError, StoreError
from desktop.domain.people import ListFilter
from desktop.domain.text import clean
from desktop.formats.vcard import read_vcards
from desktop.formats.vcard.convert import converted
from desktop.services.exporting.files import export
from desktop.services.importing.applying import apply
from desktop.services.people.listing import listing
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add
from tests.services.importing.bringing import (
    CONNECTIONS,
    VCARDS,
    a_file,
    asked,
    bring_in,
    card,
    names,
    planned,
)

CORPUS = sorted(VCARDS.glob("*.vcf"))


def export_to(db: Database, target: Path, **options: object) -> Path:
    with db.read() as session:
        export(session, target, now=NOW, **options)  # type: ignore[arg-type]
    return target


def drafts_in(path: Path) -> list[PersonDraft]:
    records = read_vcards(io.BytesIO(path.read_bytes()), path.name)
    return [record for record in records if isinstance(record, PersonDraft)]


def lines_of(path: Path) -> list[str]:
    text = path.read_bytes().decode().replace("\r\n ", "")
    return text.split("\r\n")


# Lines that a writer makes anew or that say nothing.
_FREE = ("N:;", "N:", "PHOTO:", "TEL:", "REV")


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_line_of_a_card_comes_back(db: Database, tmp_path: Path, path: Path) -> None:
    bring_in(db, path)
    out = lines_of(export_to(db, tmp_path / "out.vcf"))
    for (text,) in asked(db, "SELECT text FROM source"):
        for line in converted(text, "4.0"):
            if line in out or (line.startswith(_FREE) and line.endswith((":", ";", ";;;;"))):
                continue
            assert _said_otherwise(line, out), line


def _said_otherwise(line: str, out: list[str]) -> bool:
    """Whether every word of the line's value still stands in the export."""
    everything = "\n".join(out)
    words = line.partition(":")[2].replace("\\", " ").replace(",", " ").replace(";", " ").split()
    return all(word in everything for word in words)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_what_is_read_from_the_export_is_what_was_read_first(
    db: Database, tmp_path: Path, path: Path, version: str
) -> None:
    bring_in(db, path)
    first = {draft.name: draft for draft in drafts_in(path)}
    again = {
        draft.name: draft
        for draft in drafts_in(export_to(db, tmp_path / "out.vcf", version=version))
    }
    assert again.keys() == {name or "Unnamed" for name in first}
    for name, draft in first.items():
        assert _told(again[name or "Unnamed"]) == _told(draft)


def _told(draft: PersonDraft) -> dict[str, object]:
    """What a draft says, without what an export may set: order, UID, whose words they are."""
    told = {
        name: getattr(draft, name)
        for name in ("given", "family", "additional", "organisation", "title", "nickname", "kind")
    }
    told["points"] = sorted({(p.kind, p.value) for p in draft.points})
    told["occasions"] = sorted({(o.kind, str(o.when)) for o in draft.occasions})
    told["addresses"] = sorted(a.street + a.locality + a.text for a in draft.addresses)
    told["notes"] = sorted(clean(note) for note in draft.notes)
    told["photo"] = draft.photo.content if draft.photo else None
    return told


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
@pytest.mark.parametrize("version", ["3.0", "4.0"])
def test_an_export_into_a_new_store_exports_the_same_bytes(
    db: Database, tmp_path: Path, template_store: Path, path: Path, version: str
) -> None:
    bring_in(db, path)
    first = export_to(db, tmp_path / "first.vcf", version=version)
    copied = tmp_path / "other.db"
    copied.write_bytes(template_store.read_bytes())
    with Database(copied) as other:
        bring_in(other, first)
        second = export_to(other, tmp_path / "second.vcf", version=version)
    assert second.read_bytes() == first.read_bytes()


def test_what_only_the_second_card_of_somebody_says_goes_out_too(
    db: Database, tmp_path: Path
) -> None:
    bring_in(db, a_file(tmp_path, card("FN:Ana Moreau", "EMAIL:a@x.org", "X-ONE:1"), name="a.vcf"))
    bring_in(
        db,
        a_file(
            tmp_path,
            card("FN:Ana Moreau", "EMAIL:a@x.org", "TEL:+44207946001", 'X-TWO;P="a,b":2'),
            name="b.vcf",
        ),
    )
    out = lines_of(export_to(db, tmp_path / "out.vcf"))
    assert names(db) == ["Ana Moreau"]
    assert {"X-ONE:1", 'X-TWO;P="a,b":2', "TEL:+44207946001"} <= set(out)
    assert sum(line.startswith("EMAIL") for line in out) == 1


def test_a_picture_made_smaller_here_goes_out_as_it_came(db: Database, tmp_path: Path) -> None:
    path = VCARDS / "eds-photo.vcf"
    apply(db, planned(db, path), {}, now=NOW, shrink=lambda content: (b"small", b"large"))
    out = drafts_in(export_to(db, tmp_path / "out.vcf"))
    assert out[0].photo == drafts_in(path)[0].photo


def test_a_circle_goes_out_with_members_that_nobody_knows(db: Database, tmp_path: Path) -> None:
    bring_in(db, VCARDS / "made-dates-v4.vcf")
    (before,) = [draft for draft in drafts_in(VCARDS / "made-dates-v4.vcf") if draft.members]
    (after,) = [draft for draft in drafts_in(export_to(db, tmp_path / "out.vcf")) if draft.members]
    assert after.members == before.members


def test_a_selection_goes_out_without_the_others(db: Database, tmp_path: Path) -> None:
    bring_in(db, VCARDS / "jd-five.vcf")
    with db.read() as session:
        two = listing(session, ListFilter(), today=TODAY)[:2]
    assert len(drafts_in(export_to(db, tmp_path / "two.vcf", ids=two))) == 2


def test_a_table_holds_everybody(db: Database, tmp_path: Path) -> None:
    bring_in(db, CONNECTIONS / "Connections.csv")
    path = export_to(db, tmp_path / "people.csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert sorted(row["Name"] for row in rows) == names(db)


def test_a_calendar_holds_what_is_planned_and_their_days(db: Database, tmp_path: Path) -> None:
    (ana,) = add(db, a_person("Ana Moreau"))
    add(
        db,
        FollowUp(person_id=ana, day=TODAY, reason="her new job", size="call", created_at=NOW),
        FollowUp(
            person_id=ana, day=TODAY, shape="appointment", title="Tea", zone="Europe/Berlin",
            starts_at=datetime(2026, 3, 14, 10, 30), minutes=45, created_at=NOW,
        ),
        FollowUp(person_id=ana, day=TODAY, state="let_go", title="Gone", created_at=NOW),
        Occasion(person_id=ana, kind="birthday", month=2, day=29),
        Occasion(person_id=ana, kind="birthday", year=1985),
    )  # fmt: skip
    path = export_to(db, tmp_path / "kith.ics")
    events = {str(e["summary"]): e for e in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}
    gone = events.pop("Gone")
    assert gone["status"] == "CANCELLED"  # so that who has it from an earlier file takes it away
    assert not gone.walk("VALARM")
    assert events.keys() == {"A call with Ana Moreau", "Tea", "Ana Moreau: birthday"}
    assert events["A call with Ana Moreau"].decoded("dtstart") == date(2026, 3, 12)
    assert len(list(events["Ana Moreau: birthday"].walk("VALARM"))) == 2
    assert export_to(db, tmp_path / "again.ics").read_bytes() == path.read_bytes()


def test_an_unknown_ending_is_refused(db: Database, tmp_path: Path) -> None:
    with pytest.raises(BadInputError, match=r"\.vcf for cards"):
        export_to(db, tmp_path / "people.docx")


def test_a_file_that_cannot_be_written_leaves_what_was_there(db: Database, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="could not be written"):
        export_to(db, tmp_path / "nowhere" / "people.vcf")
    assert list(tmp_path.iterdir()) == [tmp_path / "data"]


def test_an_export_can_be_read_by_its_owner_only(db: Database, tmp_path: Path) -> None:
    path = export_to(db, tmp_path / "people.vcf")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("ending", ["vcf", "csv"])
def test_a_note_in_confidence_leaves_not_even_with_the_card_it_came_in(
    db: Database, tmp_path: Path, ending: str
) -> None:
    bring_in(db, a_file(tmp_path, card("UID:u", "FN:Ana", "NOTE:a secret", "NOTE:no secret")))
    with db.change("confided") as change:
        change.session.connection().exec_driver_sql(
            "UPDATE note SET confided = 1 WHERE text = 'a secret'"
        )
    target = tmp_path / f"out.{ending}"
    with db.read() as session:
        export(session, target, now=NOW)
    assert "a secret" not in target.read_text(encoding="utf-8")
    assert "no secret" in target.read_text(encoding="utf-8")
