"""Tables of one address book by several programs: one person is one person."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.domain.drafts import SourceDraft
from desktop.domain.importing import Choice, Decision, ImportPlan
from desktop.services.exporting.files import export
from desktop.services.importing.applying import apply
from desktop.storage.database import Database
from tests.builders import NOW

from .bringing import CONNECTIONS, DATA, asked, bring_in, names, planned

TABLES = DATA / "csv"
GOOGLE, OLD_GOOGLE = TABLES / "google-current.csv", TABLES / "google-2016.csv"
OUTLOOK, WEB = TABLES / "outlook-desktop-ansi.csv", TABLES / "outlook-web.csv"


def all_joined(plan: ImportPlan) -> dict[int, Choice]:
    return {match.draft: Choice(Decision.JOIN) for match in plan.matches}


def unmatched(plan: ImportPlan) -> int:
    return len(plan.new) - len(plan.matches)


@pytest.mark.parametrize(
    "name",
    ["google-current", "google-2016", "outlook-desktop-ansi", "outlook-web",
     "spreadsheet-semicolon-cp1252", "spreadsheet-utf16-tabs", "spreadsheet-no-header"],
)  # fmt: skip
def test_the_same_table_again_changes_nothing(db: Database, name: str) -> None:
    path = TABLES / f"{name}.csv"
    bring_in(db, path)
    again = planned(db, path)
    assert again.brings_nothing
    assert again.unchanged == len(again.batch.drafts)


@pytest.mark.parametrize("path", [GOOGLE, OUTLOOK])
def test_a_table_that_an_older_kith_kept_is_known_again(db: Database, path: Path) -> None:
    bring_in(db, path)
    with db.change() as change:
        run = change.session.connection().exec_driver_sql
        for number, kept in run("SELECT id, text FROM source").fetchall():
            told = json.loads(kept)
            for cell in told["row"].values():
                cell += [""] * (6 - len(cell))
            text = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
            text_hash = SourceDraft("csv", text, "").text_hash
            run("UPDATE source SET text = ?, text_hash = ? WHERE id = ?", (text, text_hash, number))
    again = planned(db, path)
    assert again.brings_nothing
    assert again.unchanged == len(again.batch.drafts)


def test_google_of_2016_brings_nobody_new(db: Database) -> None:
    bring_in(db, GOOGLE)
    before = names(db)
    plan = planned(db, OLD_GOOGLE)
    assert not plan.new
    apply(db, plan, {}, now=NOW)
    assert names(db) == before
    assert planned(db, GOOGLE).unchanged == planned(db, OLD_GOOGLE).unchanged == 34


@pytest.mark.parametrize("path", [WEB, TABLES / "spreadsheet-utf16-tabs.csv"])
def test_another_program_s_view_of_them_is_recognised(db: Database, path: Path) -> None:
    bring_in(db, GOOGLE)
    plan = planned(db, path)
    sure = sum(match.match.sure for match in plan.matches)
    assert unmatched(plan) == 0
    assert sure >= 30


def test_outlook_s_lost_letters_change_no_name(db: Database) -> None:
    bring_in(db, GOOGLE)
    before = names(db)
    plan = planned(db, OUTLOOK)
    assert unmatched(plan) <= 1  # somebody of whom only question marks are left
    assert sum(match.match.sure for match in plan.matches) >= 28
    apply(db, plan, all_joined(plan), now=NOW)
    assert [name for name in names(db) if "?" not in name] == before


def test_outlook_s_lost_letters_are_found_again(db: Database) -> None:
    bring_in(db, OUTLOOK)
    lost = [name for name in names(db) if "?" in name]
    plan = planned(db, GOOGLE)
    apply(db, plan, all_joined(plan), now=NOW)
    assert "Mehmet Karalı" in names(db)
    assert len([name for name in names(db) if "?" in name]) < len(lost) / 2


def test_linkedin_and_google_are_one_address_book(db: Database) -> None:
    bring_in(db, GOOGLE)
    assert unmatched(planned(db, CONNECTIONS / "Connections.csv")) == 0


def test_a_row_that_was_edited_goes_to_its_person(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "friends.csv"
    path.write_text("Name,Email,Company\nIda Nowhere,i@x.example,Old Ltd\n")
    bring_in(db, path)
    path.write_text("Name,Email,Company\nIda Nowhere,i@x.example,New Ltd\n")
    plan = planned(db, path)
    assert (len(plan.new), len(plan.changed)) == (0, 1)
    apply(db, plan, {}, now=NOW)
    assert asked(db, "SELECT name, organisation FROM person") == [("Ida Nowhere", "New Ltd")]


def test_two_people_of_one_name_stay_two_and_are_known_again(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "twins.csv"
    path.write_text("Name,City\nIda Nowhere,Bonn\nIda Nowhere,Bonn\n")
    bring_in(db, path)
    assert len(names(db)) == 2
    assert planned(db, path).unchanged == 2


def test_what_a_table_holds_besides_goes_out_as_its_own_columns(
    db: Database, tmp_path: Path
) -> None:
    path = tmp_path / "friends.csv"
    path.write_text("Name,Email,Mood,Kind\nIda Nowhere,i@x.example,=good,rare\n")
    bring_in(db, path)
    out = tmp_path / "out.csv"
    with db.read() as session:
        export(session, out, now=NOW)
    text = out.read_text("utf-8-sig")
    assert '"Mood"' in text
    assert '"\'=good"' in text
    assert '"Also Kind"' in text
    plan = planned(db, out)
    assert not plan.new
    (draft,) = plan.batch.drafts
    assert draft.columns == {"Mood": "=good", "Kind": "rare"}


def test_our_own_table_brings_everybody_back(db: Database, tmp_path: Path) -> None:
    bring_in(db, GOOGLE)
    out = tmp_path / "out.csv"
    with db.read() as session:
        assert export(session, out, now=NOW) == 34
    plan = planned(db, out)
    assert not plan.new
    assert len(plan.changed) == 34
    apply(db, plan, {}, now=NOW)
    assert len(names(db)) == 34
    again = tmp_path / "again.csv"
    with db.read() as session:
        export(session, again, now=NOW)
    assert again.read_bytes() == out.read_bytes()


def test_linkedin_s_words_go_to_people_who_are_here_and_make_nobody(db: Database) -> None:
    bring_in(db, CONNECTIONS / "Connections.csv")
    before = names(db)
    words = [CONNECTIONS / f"{name}.csv" for name in ("Endorsement_Received_Info",
             "Recommendations_Received")]  # fmt: skip
    bring_in(db, *words)
    assert names(db) == before
    assert asked(db, "SELECT count(*) FROM giving WHERE kind = 'appreciation'") == [(3,)]
    assert asked(db, "SELECT count(*) FROM note WHERE text LIKE 'Recommended me%'") == [(1,)]
    again = planned(db, *words)
    assert again.stories == []


def test_linkedin_s_words_come_with_the_people_of_the_same_files(db: Database) -> None:
    bring_in(db, GOOGLE, CONNECTIONS / "Endorsement_Received_Info.csv")
    assert asked(
        db, "SELECT p.name FROM giving g JOIN person p ON p.id = g.person_id ORDER BY 1"
    ) == [("Finlay Greenman",), ("طارق الحداد",)]


def test_words_about_nobody_here_are_told_of(db: Database) -> None:
    plan = planned(db, CONNECTIONS / "Recommendations_Received.csv")
    assert plan.stories == []
    assert plan.brings_nothing
    assert plan.batch.unreadable


def test_of_two_of_a_name_linkedin_means_its_own(db: Database, tmp_path: Path) -> None:
    path = tmp_path / "other.csv"
    path.write_text("Name,Email\nمحمد بن يوسف,m@x.example\n")
    bring_in(db, path)
    connections = CONNECTIONS / "Connections.csv"
    plan = planned(db, connections)
    keep_two = {match.draft: Choice(Decision.TWO) for match in plan.matches}
    apply(db, plan, keep_two, now=NOW)
    bring_in(db, CONNECTIONS / "Recommendations_Received.csv")
    assert asked(
        db,
        "SELECT p.connected_on IS NOT NULL FROM giving g JOIN person p ON p.id = g.person_id",
    ) == [(1,)]
