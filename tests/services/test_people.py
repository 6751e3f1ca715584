"""People in the book: added, changed, listed, shown, put away, and all of it undone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.dates import PartialDate
from desktop.domain.drafts import ContactPointDraft, PersonDraft
from desktop.domain.entities import FollowUp
from desktop.domain.errors import BadInputError
from desktop.domain.people import CardRow, ListFilter
from desktop.domain.talk import LoopDraft
from desktop.services import giving, loops, seasons, trust
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import (
    adding,
    circles,
    fields,
    knowledge,
    occasions,
    photos,
    points,
    ties,
    trash,
)
from desktop.services.people.card import card
from desktop.services.people.listing import listing, rows
from desktop.services.people.story import story
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add


def shown(db: Database, person: int) -> CardRow:
    with db.read() as session:
        found = card(session, person, today=TODAY)
    assert found is not None
    return found


def names(db: Database, **narrowed: Any) -> list[str]:
    with db.read() as session:
        ids = listing(session, ListFilter(**narrowed), today=TODAY)
        return [row.name for row in rows(session, ids, today=TODAY)]


def add_named(db: Database, name: str, **more: Any) -> int:
    return adding.add(db, PersonDraft(name=name), now=NOW, **more).created["person"][0]


def statements(db: Database, ask: Callable[[Session], Any]) -> int:
    """How many statements a query takes."""
    seen: list[str] = []
    event.listen(db._reader_engine, "before_cursor_execute", lambda *args: seen.append(args[2]))
    with db.read() as session:
        ask(session)
    return len([statement for statement in seen if not statement.startswith("BEGIN")])


def test_a_person_needs_only_a_name(db: Database) -> None:
    person = add_named(db, "  Ana\u0000 Moreau ")
    assert shown(db, person).names.name == "Ana Moreau"
    assert (shown(db, person).names.given, shown(db, person).names.family) == ("Ana", "Moreau")
    with pytest.raises(BadInputError, match="needs a name"):
        add_named(db, "  ")


def test_points_come_with_their_comparable_form(db: Database) -> None:
    draft = PersonDraft(
        name="Ana", points=[ContactPointDraft("phone", "+44 7700 900123", label="mobile")]
    )
    person = adding.add(db, draft, now=NOW).created["person"][0]
    assert [p.value for p in shown(db, person).points] == ["+44 7700 900123"]
    assert names(db, text="7700900123") == ["Ana"]


def test_whom_one_chooses_lies_in_noticed(db: Database) -> None:
    plant_stages(db)
    person = add_named(db, "Ana")
    adding.choose(db, [person], now=NOW)
    found = shown(db, person)
    assert found.in_practice_since == TODAY
    assert found.stage is not None
    assert found.stage.kind == "noticed"
    assert names(db, in_practice=True) == ["Ana"]
    adding.leave_be(db, [person])
    assert names(db, in_practice=True) == []
    db.undo()
    assert names(db, in_practice=True) == ["Ana"]


EDITS: list[tuple[Callable[[Database, int], Changes], Callable[[CardRow], Any], Any]] = [
    (lambda db, p: fields.change_field(db, p, "name", "Ana Lima", now=NOW),
     lambda c: c.names.name, "Ana Lima"),
    (lambda db, p: fields.change_field(db, p, "family", "Lima", now=NOW),
     lambda c: c.names.name, "Ana Lima"),
    (lambda db, p: fields.change_field(db, p, "intention", "She listens.", now=NOW),
     lambda c: c.intention, "She listens."),
    (lambda db, p: fields.change_field(db, p, "met_on", "2024-10", now=NOW),
     lambda c: c.met_on, "2024-10"),
    (lambda db, p: fields.set_introducer(db, p, "Jonas", now=NOW),
     lambda c: c.introduced_by, (None, "Jonas")),
    (lambda db, p: points.add_point(db, p, "email", "ana@example.org"),
     lambda c: [x.value for x in c.points], ["ana@example.org"]),
    (lambda db, p: points.add_address(db, p, "1 Quay Street\nBristol"),
     lambda c: [x.lines for x in c.addresses], ["1 Quay Street\nBristol"]),
    (lambda db, p: knowledge.add_facet(db, p, "goal", "To sing", today=TODAY),
     lambda c: [x.text for x in c.facets], ["To sing"]),
    (lambda db, p: ties.add_tie(db, p, "Chidi", "husband"),
     lambda c: [(x.name, x.kind) for x in c.ties], [("Chidi", "husband")]),
    (lambda db, p: occasions.add_occasion(db, p, "birthday", PartialDate(month=2, day=29)),
     lambda c: [x.when for x in c.occasions], [PartialDate(month=2, day=29)]),
    (lambda db, p: circles.add_circle(db, "Choir", people=[p]),
     lambda c: [x.name for x in c.circles], ["Choir"]),
    (lambda db, p: circles.tag(db, [p], "Bristol"),
     lambda c: [x.name for x in c.tags], ["Bristol"]),
    (lambda db, p: photos.set_photo(db, p, b"small", b"large"),
     lambda c: c.photo, b"large"),
]  # fmt: skip


@pytest.mark.parametrize(("edit", "read", "expected"), EDITS)
def test_every_edit_is_kept_and_undone(
    db: Database, edit: Callable[..., Changes], read: Callable[[CardRow], Any], expected: Any
) -> None:
    person = add_named(db, "Ana Moreau")
    before = shown(db, person)
    changes = edit(db, person)
    assert read(shown(db, person)) == expected
    assert "Ana" in changes.label or "Choir" in changes.label
    assert person in changes.people
    db.undo()
    assert shown(db, person) == before
    db.redo()
    assert read(shown(db, person)) == expected


def test_an_edit_that_changes_nothing_is_no_change(db: Database) -> None:
    person = add_named(db, "Ana Moreau")
    assert not fields.change_field(db, person, "name", "Ana Moreau ", now=NOW)
    assert db.undo().label == "Added Ana Moreau"


def test_what_is_taken_away_comes_back_with_undo(db: Database) -> None:
    person = add_named(db, "Ana")
    point = points.add_point(db, person, "phone", "1").created["contact_point"][0]
    facet = knowledge.add_facet(db, person, "need", "x", today=TODAY).created["facet"][0]
    note = knowledge.add_note(db, person, "y", today=TODAY).created["note"][0]
    before = shown(db, person)
    points.remove_point(db, point)
    knowledge.remove_facet(db, facet)
    knowledge.remove_note(db, note)
    assert shown(db, person).points == []
    for _ in range(3):
        db.undo()
    assert shown(db, person) == before


def test_one_number_is_rung_first(db: Database) -> None:
    person = add_named(db, "Ana")
    for value in ("1234567", "7654321"):
        points.add_point(db, person, "phone", value)
    second = shown(db, person).points[1].id
    points.prefer_point(db, second)
    assert [p.value for p in shown(db, person).points] == ["7654321", "1234567"]


def test_the_trash_keeps_all_of_somebody(db: Database) -> None:
    person = add_named(db, "Ana")
    knowledge.add_note(db, person, "bread", today=TODAY)
    adding.delete_people(db, [person], now=NOW)
    assert names(db) == []
    assert names(db, text="bread") == []
    assert names(db, trash=True) == ["Ana"]
    adding.restore(db, [person])
    assert names(db, text="bread") == ["Ana"]


def test_after_thirty_days_the_trash_is_emptied(db: Database) -> None:
    person = add_named(db, "Ana")
    adding.delete_people(db, [person], now=NOW)
    trash.empty_old_trash(db, now=NOW + timedelta(days=29))
    assert names(db, trash=True) == ["Ana"]
    adding.add(db, PersonDraft(name="Ben"), now=NOW + timedelta(days=31))
    trash.empty_old_trash(db, now=NOW + timedelta(days=31))
    assert names(db, trash=True) == []


def test_a_clock_that_jumps_ahead_and_back_empties_no_trash(db: Database) -> None:
    person = add_named(db, "Ana")
    adding.delete_people(db, [person], now=NOW)
    ahead = NOW + timedelta(days=400)
    trash.empty_old_trash(db, now=ahead)
    adding.add(db, PersonDraft(name="Ben"), now=ahead)
    trash.empty_old_trash(db, now=NOW + timedelta(days=1))
    assert names(db, trash=True) == ["Ana"]


def test_a_duplicate_has_the_facts_but_not_the_story(db: Database) -> None:
    person = add_named(db, "Ana")
    points.add_point(db, person, "email", "ana@example.org")
    a_talk(db, person)
    copy = adding.duplicate(db, person, now=NOW).created["person"][0]
    assert [p.value for p in shown(db, copy).points] == ["ana@example.org"]
    assert shown(db, copy).last_contact_on is None
    with db.read() as session:
        assert story(session, copy) == []


def test_lists_stand_by_family_name_contact_or_arrival(db: Database) -> None:
    zoe, ana = add_named(db, "Zoë Adams"), add_named(db, "Ana Zeller")
    a_talk(db, zoe, day=TODAY - timedelta(days=9))
    a_talk(db, ana, day=TODAY - timedelta(days=2))
    assert names(db) == ["Zoë Adams", "Ana Zeller"]
    assert names(db, sort="last_contact") == ["Ana Zeller", "Zoë Adams"]
    assert names(db, sort="added")[0] == "Ana Zeller"
    assert names(db, quiet_days=5) == ["Zoë Adams"]


def test_favourites_stand_first_in_their_circle(db: Database) -> None:
    ana, ben = add_named(db, "Ana"), add_named(db, "Ben")
    circle = circles.add_circle(db, "Choir", people=[ana, ben]).created["circle"][0]
    circles.favour(db, ben, circle, favourite=True)
    assert names(db, circle_id=circle) == ["Ben", "Ana"]
    assert names(db) == ["Ana", "Ben"]
    circles.leave(db, [ben], circle)
    assert names(db, circle_id=circle) == ["Ana"]


def test_a_tag_stands_once_and_goes_with_its_last_person(db: Database) -> None:
    ana, ben = add_named(db, "Ana"), add_named(db, "Ben")
    circles.tag(db, [ana], "Chess")
    circles.tag(db, [ben], "chess")
    with db.read() as session:
        (tag,) = circles.tags_listed(session)
    assert names(db, tag_id=tag.id) == ["Ana", "Ben"]
    circles.untag(db, [ana, ben], tag.id)
    with db.read() as session:
        assert circles.tags_listed(session) == []


def test_a_tie_is_seen_from_both_sides(db: Database) -> None:
    ana, ben = add_named(db, "Ana"), add_named(db, "Ben")
    ties.add_tie(db, ana, ben, "brother")
    assert [(t.name, t.other_id, t.is_reverse) for t in shown(db, ana).ties] == [
        ("Ben", ben, False)
    ]
    assert [(t.name, t.other_id, t.is_reverse) for t in shown(db, ben).ties] == [("Ana", ana, True)]
    with pytest.raises(BadInputError, match="themselves"):
        ties.add_tie(db, ana, ana, "friend")


def test_both_cards_say_what_the_other_is(db: Database) -> None:
    ana, ben = add_named(db, "Ana"), add_named(db, "Ben")
    tie = ties.add_tie(db, ana, ben, "Brother, in Lyon").created["tie"][0]
    assert [(t.kind, t.back) for t in shown(db, ben).ties] == [("sibling", "Brother, in Lyon")]
    ties.say_tie(db, tie, "sister", from_other=True)
    assert [(t.kind, t.back) for t in shown(db, ben).ties] == [("sister", "Brother, in Lyon")]
    assert [(t.kind, t.back) for t in shown(db, ana).ties] == [("Brother, in Lyon", "sister")]


def test_a_name_alone_is_linked_once_they_are_in_the_book(db: Database) -> None:
    ana = add_named(db, "Ana")
    tie = ties.add_tie(db, ana, "Ben", "brother").created["tie"][0]
    ben = add_named(db, "Ben Moreau")
    ties.point_tie(db, tie, ben)
    assert [(t.name, t.other_id) for t in shown(db, ana).ties] == [("Ben Moreau", ben)]
    db.undo()
    assert [(t.name, t.other_id) for t in shown(db, ana).ties] == [("Ben", None)]


def test_who_introduced_whom_stands_among_the_ties_of_both(db: Database) -> None:
    ana, jonas = add_named(db, "Ana"), add_named(db, "Jonas")
    fields.set_introducer(db, ana, jonas, now=NOW)
    assert [(t.name, t.through) for t in shown(db, ana).ties] == [("Jonas", "them")]
    assert [(t.name, t.through) for t in shown(db, jonas).ties] == [("Ana", "here")]


def test_a_date_keeps_its_lead_and_its_leap_day(db: Database) -> None:
    ana = add_named(db, "Ana")
    leap = PartialDate(2004, 2, 29)
    added = occasions.add_occasion(db, ana, "birthday", leap)
    day = added.created["occasion"][0]
    occasions.edit_occasion(db, day, leap_rule="mar1", lead_days=14)
    (row,) = shown(db, ana).occasions
    assert (row.leap_rule, row.lead_days) == ("mar1", 14)
    with pytest.raises(BadInputError, match="When is it"):
        occasions.edit_occasion(db, day, when=PartialDate())
    with pytest.raises(TypeError, match="no field person_id"):
        occasions.edit_occasion(db, day, person_id=1)


def test_the_story_is_one_line_of_time(db: Database) -> None:
    ana, ben = add_named(db, "Ana"), add_named(db, "Ben")
    a_talk(db, ana, ben, day=date(2026, 3, 1), words="I sing.", title="Coffee")
    knowledge.add_note(db, ana, "Likes rye", today=date(2026, 3, 5))
    with db.read() as session:
        told = story(session, ana)
        assert [(row.kind, row.day.day) for row in told] == [("note", 5), ("interaction", 1)]
        assert told[1].others == ("Ben",)
        assert [row.kind for row in story(session, ana, "words")] == ["interaction"]
        assert [row.kind for row in story(session, ana, "notes")] == ["note"]


def test_a_list_of_any_length_takes_a_fixed_number_of_questions(db: Database) -> None:
    people = add(db, *(a_person(f"P {n}", in_practice_since=TODAY) for n in range(60)))
    add(db, *(FollowUp(person_id=p, day=TODAY, reason="x", created_at=NOW) for p in people))
    assert statements(db, lambda s: rows(s, people, today=TODAY)) <= 4


def test_a_card_of_any_length_takes_a_fixed_number_of_questions(db: Database) -> None:
    ana = add_named(db, "Ana")
    asked = statements(db, lambda s: (card(s, ana, today=TODAY), story(s, ana)))
    for n in range(20):
        ben = add_named(db, f"Ben {n}")
        fields.set_introducer(db, ben, ana, now=NOW)
        ties.add_tie(db, ana, ben, "friend")
        loops.open_loop(db, [ana], LoopDraft(f"loop {n}"), today=TODAY)
        giving.note(db, ana, f"gift {n}", today=TODAY)
        trust.note(db, ana, "built", f"moment {n}", day=TODAY)
        occasions.add_occasion(db, ana, "other", PartialDate(month=3, day=n + 1))
        loops.close(db, n + 1, today=TODAY)
    seasons.begin_hard(db, ana, today=TODAY)
    assert statements(db, lambda s: (card(s, ana, today=TODAY), story(s, ana))) == asked
    assert asked <= 23
