"""What a search finds, and in which order, also where very much is found."""

from __future__ import annotations

import pytest

from desktop.domain.drafts import AddressDraft, ContactPointDraft, PersonDraft
from desktop.services.importing.gathering import Gathering
from desktop.services.people import knowledge
from desktop.storage import search
from desktop.storage.database import Database
from desktop.storage.search_check import unlike
from tests.builders import NOW, TODAY, a_person, add


def found(db: Database, text: str, limit: int = search.MOST) -> list[int]:
    with db.read() as session:
        return search.find(session.connection(), text, limit)


def test_who_is_called_so_stands_before_whose_words_hold_it(db: Database) -> None:
    told, called = add(db, a_person("Ana Moreau"), a_person("Ben Brandt"))
    knowledge.add_note(db, told, "Ben likes bread", today=TODAY)
    assert found(db, "ben") == [called, told]
    assert found(db, "brea") == [told]


def test_of_very_many_namesakes_none_is_the_best(
    db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "_RANKED", 2)
    people = add(db, *(a_person(f"Ben {word}") for word in ("Abbot of Many Names", "Bo", "Cole")))
    (other,) = add(db, a_person("Ana"))
    knowledge.add_note(db, other, "asked after Ben", today=TODAY)
    assert found(db, "ben") == people
    assert found(db, "ben bo") == [people[1]]


def test_a_number_is_found_by_any_part_and_no_more_than_wished(db: Database) -> None:
    from desktop.services.people import points

    people = add(db, *(a_person(name) for name in ("Ana", "Ben", "Cleo")))
    for place, person in enumerate(people):
        points.add_point(db, person, "phone", f"+44 7700 90012{place}")
    assert sorted(found(db, "700 900 12")) == people
    assert found(db, "900121") == [people[1]]
    assert len(found(db, "7700", limit=2)) == 2


@pytest.mark.parametrize("text", ["44", "7", "(0)", "+44"])
def test_few_figures_are_looked_for_everywhere(db: Database, text: str) -> None:
    (ana,) = add(db, a_person("Ana"))
    knowledge.add_note(db, ana, "44 and 7 and (0) and +44", today=TODAY)
    assert found(db, text) == [ana]


def test_the_index_written_anew_finds_the_same(db: Database) -> None:
    people = add(db, a_person("Ana Moreau"), a_person("日本 太郎"))
    db.rebuild_search()
    assert found(db, "more") == [people[0]]
    assert found(db, "本 太") == [people[1]]


def test_who_is_indexed_with_their_rows_is_found_by_all_that_was_written(db: Database) -> None:
    draft = PersonDraft(
        name="Zoë Ødegård",
        points=[ContactPointDraft("email", "zoe@example.org", "work")],
        addresses=[AddressDraft(locality="Tromsø")],
        notes=["likes  skiing"],
        tags=["Choir"],
    )
    gathering = Gathering(NOW)
    with db.change("Brought in") as change:
        gathering.learn(change.session.connection())
        person = gathering.bring_in(draft)
        gathering.write_newcomers(change)
        gathering.points(person, [ContactPointDraft("phone", "+49 30 901820")], 1)
        gathering.rows.write(change)
    for words in ("zoe odegard", "zoe@example.org", "tromso", "skiing", "choir", "901820"):
        assert found(db, words) == [person]
    with db.change() as change:
        assert unlike(change.session.connection(), [person]) == 0
    assert change.changes.undo == "Brought in"
    db.undo()
    assert found(db, "zoe") == []
