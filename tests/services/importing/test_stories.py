"""What comes in with people: talks, notes, promises, plans; once, and taken back as one."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.drafts import ContactPointDraft, PersonDraft, SourceDraft
from desktop.domain.errors import CancelledError
from desktop.domain.importing import Batch, Choice, Choices, Decision, ImportPlan
from desktop.domain.progress import Progress
from desktop.domain.stories import (
    BY_UID,
    AttachmentTold,
    CardTold,
    FacetTold,
    GivingTold,
    InteractionTold,
    IntroducedTold,
    LoopTold,
    NoteTold,
    PersonKey,
    PlanTold,
    RhythmTold,
    StoryDraft,
    StoryKind,
    Told,
)
from desktop.services import interactions
from desktop.services.importing.applying import apply
from desktop.services.importing.planning import plan
from desktop.services.people import adding
from desktop.storage.database import Database
from desktop.storage.search import find
from tests.builders import NOW, TODAY, a_person, add
from tests.services.importing.bringing import asked
from tests.services.test_any_sequence import dump

MAY = date(2025, 5, 3)


def a_record(name: str, key: str = "", **fields: Any) -> PersonDraft:
    key = key or name.casefold()
    text = f"{name} {fields}"
    return PersonDraft(name=name, source=SourceDraft("other", text, key, "a.json"), **fields)


def told(key: str, what: Told, *who: str | PersonKey, text: str = "") -> StoryDraft:
    names = [one if isinstance(one, tuple) else ("other", one) for one in who]
    return StoryDraft(what, names, SourceDraft("other", text or repr(what), key, "a.json"))


def planned(db: Database, *records: PersonDraft | StoryDraft) -> ImportPlan:
    batch = Batch(["a.json"])
    batch.drafts = [one for one in records if isinstance(one, PersonDraft)]
    batch.stories = [one for one in records if isinstance(one, StoryDraft)]
    with db.read() as session:
        return plan(session, batch)


def bring_in(
    db: Database, *records: PersonDraft | StoryDraft, choices: Choices | None = None
) -> Changes:
    return apply(db, planned(db, *records), choices or {}, now=NOW)


EVERYTHING = (
    a_record("Ida Nowhere"),
    a_record("Oskar Nowhere"),
    told("sail", InteractionTold(MAY, title="Sailing"), "ida nowhere", "oskar nowhere"),
    told("n", NoteTold("Afraid of the night train", MAY), "ida nowhere"),
    told("l", LoopTold("Return the book", MAY), "ida nowhere"),
    told("g", GivingTold("Sextant"), "ida nowhere"),
    told("p", PlanTold(TODAY + timedelta(days=3), reason="Ask about the boat"), "ida nowhere"),
    told("f", FacetTold("No nuts", MAY, "food"), "ida nowhere"),
    told("r", RhythmTold(24, 36), "ida nowhere"),
    told("i", IntroducedTold(by=("other", "oskar nowhere")), "ida nowhere"),
    told("d", AttachmentTold("boat.pdf", b"%PDF", "application/pdf"), "ida nowhere"),
    told("c", CardTold(SourceDraft("vcard", "BEGIN:VCARD", "u1", "a.json")), "ida nowhere"),
)  # fmt: skip


def test_everything_comes_in_with_its_people(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    assert asked(
        db,
        "SELECT p.name, i.title, i.day FROM interaction i JOIN interaction_person ip"
        " ON ip.interaction_id = i.id JOIN person p ON p.id = ip.person_id ORDER BY p.name",
    ) == [("Ida Nowhere", "Sailing", "2025-05-03"), ("Oskar Nowhere", "Sailing", "2025-05-03")]
    assert asked(db, "SELECT person_id, text, written_on FROM note") == [
        (1, "Afraid of the night train", "2025-05-03")
    ]
    assert asked(db, "SELECT kind, text, closed_on FROM loop") == [
        ("i_promised", "Return the book", None)
    ]
    assert asked(db, "SELECT direction, kind, state, text FROM giving") == [
        ("given", "gift", "idea", "Sextant")
    ]
    assert asked(db, "SELECT person_id, day, reason, state, shape FROM follow_up") == [
        (1, "2026-03-15", "Ask about the boat", "planned", "day")
    ]
    assert asked(db, "SELECT kind, text FROM facet") == [("food", "No nuts")]
    assert asked(db, "SELECT person_id, earliest, latest, unit FROM rhythm") == [(1, 24, 36, "day")]
    assert asked(db, "SELECT introduced_by_id FROM person WHERE id = 1") == [(2,)]
    assert asked(db, "SELECT person_id, name, content FROM attachment") == [
        (1, "boat.pdf", b"%PDF")
    ]
    assert asked(db, "SELECT person_id, key FROM source WHERE format = 'vcard'") == [(1, "u1")]


def test_the_preview_counts_what_comes_with_the_people(db: Database) -> None:
    assert planned(db, *EVERYTHING).comes_with_them == {
        StoryKind.INTERACTION: 1, StoryKind.NOTE: 1, StoryKind.LOOP: 1, StoryKind.GIVING: 1,
        StoryKind.PLAN: 1, StoryKind.FACET: 1, StoryKind.FILE: 1, StoryKind.RHYTHM: 1,
        StoryKind.INTRODUCED: 1, StoryKind.CARD: 1,
    }  # fmt: skip


def test_the_same_again_adds_nothing(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    once = dump(db)
    assert planned(db, *EVERYTHING).brings_nothing
    bring_in(db, *EVERYTHING)
    assert dump(db) == once


def test_one_undo_takes_all_of_it_back_and_redo_brings_it_again(db: Database) -> None:
    empty = dump(db)
    bring_in(db, *EVERYTHING)
    full = dump(db)
    db.undo()
    assert dump(db) == empty
    db.redo()
    assert dump(db) == full


def test_a_cancel_leaves_nothing(db: Database) -> None:
    empty = dump(db)
    found = planned(db, *EVERYTHING)
    progress = Progress()
    progress.check = lambda: _stop() if progress.done >= 2 else None  # type: ignore[method-assign]
    with pytest.raises(CancelledError):
        apply(db, found, {}, now=NOW, progress=progress)
    assert dump(db) == empty


def _stop() -> None:
    raise CancelledError("Cancelled.")


def test_the_last_contact_is_right_for_who_is_new_and_who_was_here(db: Database) -> None:
    [ben] = add(db, a_person("Ben Okafor", last_contact_on=date(2020, 1, 1)))
    key = (BY_UID, asked(db, "SELECT uid FROM person")[0][0])
    earlier = told("a", InteractionTold(date(2019, 1, 1), "call"), "ida", key)
    later = told("b", InteractionTold(MAY, "call"), "ida", key)
    bring_in(db, a_record("Ida", "ida"), later, earlier)
    rows = asked(db, "SELECT name, last_contact_on FROM person ORDER BY id")
    assert rows == [("Ben Okafor", "2025-05-03"), ("Ida", "2025-05-03")]
    db.undo()
    assert asked(db, "SELECT id, last_contact_on FROM person") == [(ben, "2020-01-01")]


def test_a_note_and_a_talk_to_come_are_no_contact(db: Database) -> None:
    ahead = TODAY + timedelta(days=9)
    bring_in(
        db,
        a_record("Ida", "ida"),
        told("n", NoteTold("Called her twice", MAY), "ida"),
        told("t", InteractionTold(ahead, "call", title="Birthday call"), "ida"),
    )
    assert asked(db, "SELECT last_contact_on FROM person") == [(None,)]
    assert asked(db, "SELECT day, title, size, state FROM follow_up") == [
        (ahead.isoformat(), "Birthday call", "call", "planned")
    ]


def test_a_plan_long_past_is_let_go_and_one_that_repeats_comes_round_again(db: Database) -> None:
    bring_in(
        db,
        a_record("Ida", "ida"),
        told("once", PlanTold(MAY, title="Send a card"), "ida"),
        told("yearly", PlanTold(date(2019, 12, 24), title="Write", rule="FREQ=YEARLY"), "ida"),
        told("odd", PlanTold(TODAY, title="Call", rule="FREQ=SOMETIMES"), "ida"),
    )
    assert asked(db, "SELECT title, day, rule, state FROM follow_up ORDER BY id") == [
        ("Send a card", "2025-05-03", "", "let_go"),
        ("Write", "2026-12-24", "FREQ=YEARLY", "planned"),
        ("Call", "2026-03-12", "", "planned"),
    ]


def test_the_words_are_found_by_the_search(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    with db.read() as session:
        assert find(session.connection(), "sextant") == [1]
        assert find(session.connection(), "sailing") == [1, 2]


def test_who_is_joined_into_somebody_brings_the_story_along(db: Database) -> None:
    add(db, a_person("Ida Nowhere"))
    found = planned(db, *EVERYTHING)
    [match] = found.matches
    apply(db, found, {match.draft: Choice(Decision.JOIN)}, now=NOW)
    assert asked(db, "SELECT name FROM person ORDER BY id") == [
        ("Ida Nowhere",),
        ("Oskar Nowhere",),
    ]
    assert asked(db, "SELECT person_id, text FROM loop") == [(1, "Return the book")]
    assert asked(db, "SELECT last_contact_on FROM person") == [("2025-05-03",), ("2025-05-03",)]


def test_two_records_of_one_person_share_one_place_in_a_talk(db: Database) -> None:
    mail = [ContactPointDraft("email", "ida@nowhere.example")]
    first, second = (
        a_record("Ida Nowhere", "1", points=mail),
        a_record("Ida Nowhere", "2", points=mail),
    )
    found = planned(db, first, second, told("t", InteractionTold(MAY), "1", "2"))
    apply(db, found, {m.draft: Choice(Decision.JOIN) for m in found.matches}, now=NOW)
    assert asked(db, "SELECT count(*) FROM person") == [(1,)]
    assert asked(db, "SELECT count(*) FROM interaction_person") == [(1,)]


def test_a_second_import_adds_only_what_is_new(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    more = told("n2", NoteTold("Has bought a boat", TODAY), "ida nowhere")
    found = planned(db, *EVERYTHING, more)
    assert found.comes_with_them == {StoryKind.NOTE: 1}
    apply(db, found, {}, now=NOW)
    assert asked(db, "SELECT text FROM note") == [
        ("Afraid of the night train",), ("Has bought a boat",)
    ]  # fmt: skip


def test_what_has_another_name_in_a_later_export_is_the_same(db: Database) -> None:
    ida, note = a_record("Ida", "ida"), NoteTold("Afraid of trains", MAY)
    bring_in(db, ida, told("hash of it", note, "ida"))
    assert planned(db, ida, told("its uuid", note, "ida")).brings_nothing
    both = (ida, told("its uuid", note, "ida"), told("another", note, "ida"))
    assert planned(db, *both).comes_with_them == {StoryKind.NOTE: 1}


def test_a_talk_just_like_another_is_a_second_talk(db: Database) -> None:
    ida, talk = a_record("Ida", "ida"), InteractionTold(MAY, "call")
    bring_in(db, ida, told("one", talk, "ida"))
    bring_in(db, ida, told("one", talk, "ida"), told("two", talk, "ida"))
    assert asked(db, "SELECT count(*) FROM interaction") == [(2,)]


def test_what_says_something_else_now_is_brought_up_to_date(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    bring_in(
        db,
        *EVERYTHING[:2],
        told(
            "sail", InteractionTold(TODAY, "walk", title="A walk"), "ida nowhere", "oskar nowhere"
        ),
        told("n", NoteTold("Loves the night train", MAY), "ida nowhere"),
        told("p", PlanTold(TODAY + timedelta(days=5), reason="The boat"), "ida nowhere"),
    )
    assert asked(db, "SELECT title, kind, day FROM interaction") == [
        ("A walk", "walk", "2026-03-12")
    ]
    assert asked(db, "SELECT text FROM note") == [("Loves the night train",)]
    assert asked(db, "SELECT reason, day FROM follow_up") == [("The boat", "2026-03-17")]
    assert asked(db, "SELECT last_contact_on FROM person") == [("2026-03-12",), ("2026-03-12",)]
    db.undo()
    assert asked(db, "SELECT text FROM note") == [("Afraid of the night train",)]
    assert asked(db, "SELECT last_contact_on FROM person") == [("2025-05-03",), ("2025-05-03",)]


def test_what_was_changed_or_deleted_here_stays_so(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    with db.change("by hand") as change:
        run = change.session.connection().exec_driver_sql
        run("UPDATE note SET text = 'My own words'")
        run("DELETE FROM loop")
    interactions.delete(db, 1)
    bring_in(
        db,
        *EVERYTHING[:2],
        told("n", NoteTold("Loves the night train", MAY), "ida nowhere"),
        told("l", LoopTold("Return both books", MAY), "ida nowhere"),
        told("sail", InteractionTold(MAY, title="Sailed"), "ida nowhere", "oskar nowhere"),
    )
    assert asked(db, "SELECT text FROM note") == [("My own words",)]
    assert asked(db, "SELECT count(*) FROM loop") == [(0,)]
    assert asked(db, "SELECT count(*) FROM interaction") == [(0,)]


def test_somebody_who_comes_later_takes_a_seat_in_the_same_talk(db: Database) -> None:
    ida, oskar, sail = EVERYTHING[0], EVERYTHING[1], EVERYTHING[2]
    bring_in(
        db, ida, told("sail", InteractionTold(MAY, "in_person", title="Sailing"), "ida nowhere")
    )
    bring_in(db, ida, oskar, sail)
    assert asked(db, "SELECT count(*) FROM interaction") == [(1,)]
    assert asked(db, "SELECT person_id FROM interaction_person ORDER BY 1") == [(1,), (2,)]
    assert asked(db, "SELECT last_contact_on FROM person") == [("2025-05-03",), ("2025-05-03",)]


def test_a_rhythm_of_ones_own_stays(db: Database) -> None:
    bring_in(db, a_record("Ida", "ida"), told("r", RhythmTold(24, 36), "ida"))
    bring_in(db, a_record("Ida", "ida"), told("r2", RhythmTold(1, 2), "ida"))
    assert asked(db, "SELECT earliest FROM rhythm") == [(24,)]


def test_who_came_back_from_the_trash_has_everything_once(db: Database) -> None:
    bring_in(db, *EVERYTHING)
    adding.delete_people(db, [1], now=NOW)
    bring_in(db, *EVERYTHING)
    assert asked(db, "SELECT count(*) FROM person WHERE deleted_at IS NULL") == [(2,)]
    for table in ("note", "loop", "giving", "interaction", "attachment", "follow_up"):
        assert asked(db, f"SELECT count(*) FROM {table}") == [(1,)]


def test_what_is_about_nobody_known_is_told_and_left_out(db: Database) -> None:
    found = planned(db, a_record("Ida"), told("n", NoteTold("Who is this?", MAY), "stranger"))
    assert found.stories == []
    [line] = found.batch.unreadable
    assert "neither in the file nor in Kith" in line.reason
