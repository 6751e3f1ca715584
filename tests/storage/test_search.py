"""What a search finds, and in which order, also where very much is found."""

from __future__ import annotations

from typing import cast

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.domain.drafts import AddressDraft, ContactPointDraft, PersonDraft
from desktop.domain.people import ListFilter, Sort
from desktop.domain.text import fold
from desktop.services.importing.gathering import Gathering
from desktop.services.people import knowledge, listing, names, points
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


@pytest.mark.parametrize("few", [0, 2, 30])
def test_an_unfinished_word_is_found_however_many_may_become_of_it(
    db: Database, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(search, "_FEW_ENDINGS", few)
    ana, ben, cleo = add(db, *(a_person(name) for name in ("Ana Bruno", "Ben", "Cleo")))
    knowledge.add_note(db, ana, "bread", today=TODAY)
    knowledge.add_note(db, ben, "broth with bread, a brother", today=TODAY)
    knowledge.add_note(db, cleo, "a brass band", today=TODAY)
    assert found(db, "br") == [ana, ben, cleo]
    assert found(db, "a br") == [ben, cleo]
    assert found(db, "broth br") == [ben]
    assert found(db, "bruno - br") == [ana]
    assert found(db, "brr") == []


def test_of_an_unfinished_word_no_more_is_gathered_than_wished(db: Database) -> None:
    people = add(db, *(a_person(f"Ana {number}") for number in range(40)))
    for number, person in enumerate(people):
        knowledge.add_note(db, person, f"bread{number}", today=TODAY)
    assert found(db, "bread") == people
    assert len(found(db, "bread", limit=7)) == 7


def test_a_number_is_found_by_any_part_and_no_more_than_wished(db: Database) -> None:
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


ODD = st.one_of(
    st.text(max_size=60),
    st.text(alphabet=st.characters(codec=None, categories=None), max_size=20),
    st.text(
        alphabet="\ud800\udfff\x00\u2028\u200f日本語カタ한글🙂👩‍👩‍👧é'’\"*:^()-+~\\%_!", max_size=20
    ),
    st.lists(
        st.sampled_from(
            ["AND", "OR", "NOT", "NEAR(", ")", "names:", "rank", "ana", "*", '"', "- "]
        ),
        max_size=12,
    ).map(" ".join),
    st.integers(min_value=1, max_value=20_000).map(lambda count: "ana (" * count),
)


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(typed=ODD)
def test_any_text_can_be_looked_for_in_any_list(db: Database, typed: str) -> None:
    if not found(db, "ana"):
        add(db, a_person("Ana Moreau"), a_person("日本 太郎"), a_person("Zoë \U0001f642"))
    with db.read() as session:
        connection = session.connection()
        for shown in (ListFilter(text=typed), ListFilter(text=typed, sort="last_contact")):
            ids = listing.listing(session, shown, today=TODAY)
            assert len(ids) == len(set(ids)) <= 3
        assert len(search.find(connection, typed, limit=1)) <= 1
        listing.beginning(session, typed)
        names.complete_any(session, typed)
        names.resolve(session, [typed])


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    words=st.text(alphabet="abcé日本🙂 !%_-*\"'()", min_size=1, max_size=30), at=st.integers(0, 29)
)
def test_what_was_written_is_found_again(db: Database, words: str, at: int) -> None:
    """From any of its words on, whatever its letters mean to the search."""
    (ana,) = add(db, a_person("Ana"))
    words = f"x {words}"
    knowledge.add_note(db, ana, words, today=TODAY)
    written = words.split()
    piece = " ".join(written[at % len(written) :][:3])
    if fold(piece).strip():
        assert ana in found(db, piece, limit=100_000)


@pytest.mark.parametrize("typed", ["p.id; DROP TABLE person", "name DESC", "", "NAME"])
def test_a_list_stands_only_by_what_is_known(db: Database, typed: str) -> None:
    with db.read() as session, pytest.raises(KeyError):
        listing.listing(session, ListFilter(sort=cast(Sort, typed)), today=TODAY)


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
