"""The board as it is read: places, cards, filters, what a move's note offers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from sqlalchemy import event
from sqlmodel import Session, select

from desktop.domain.entities import (
    Circle,
    CircleMember,
    FollowUp,
    PersonTag,
    Photo,
    Season,
    StageLine,
    Tag,
)
from desktop.domain.journey import Board, BoardCard, BoardFilter
from desktop.domain.vocabulary import StageKind
from desktop.domain.warmth import Warmth
from desktop.services.journey import board as reading
from desktop.services.journey.moving import move
from desktop.services.journey.stages import set_limit
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, a_talk, add

Stages = dict[str, int]


def read(db: Database, shown: BoardFilter = reading.EVERYONE) -> Board:
    with db.read() as session:
        return reading.board(session, shown, today=TODAY)


def only_card(db: Database) -> BoardCard:
    [column] = read(db).cards.values()
    [card] = column
    return card


def statements(db: Database, ask: Callable[[Session], object]) -> int:
    """How many statements a question takes."""
    seen: list[str] = []
    with db.read() as session:
        connection = session.connection()
        event.listen(connection, "before_cursor_execute", lambda *a: seen.append(a[2]))
        ask(session)
    return len(seen)


def test_places_stand_in_their_order_with_their_words(db: Database, stages: Stages) -> None:
    heads = read(db).heads
    assert [head.kind for head in heads] == [
        StageKind.NOTICED, *[StageKind.STAGE] * 7, StageKind.RESTING,
    ]  # fmt: skip
    assert [head.number for head in heads] == [0, 1, 2, 3, 4, 5, 6, 7, 0]
    connection = heads[4]
    assert connection.name == "Connection"
    assert connection.question == "What can I give?"
    assert connection.first_act


def test_a_card_whose_why_is_written_is_not_asked_for_it(db: Database, stages: Stages) -> None:
    where = {"stage_id": stages["preparation"], "in_practice_since": TODAY}
    add(db, a_person("Ana", intention="Her garden", **where), a_person("Ben", **where))
    board = read(db)
    head = next(one for one in board.heads if one.id == stages["preparation"])
    acts = [head.act_for(card) for card in board.cards[head.id]]
    assert acts == [head.second_act, head.first_act]
    assert head.second_act not in ("", head.first_act)


def test_another_first_act_stands_on_every_card(db: Database, stages: Stages) -> None:
    """Only the one that Kith brings is known to be done."""
    with db.change("Other words") as change:
        for line in change.session.exec(select(StageLine)):
            line.own = True
    where = {"stage_id": stages["preparation"], "in_practice_since": TODAY}
    add(db, a_person("Ana", intention="Her garden", **where))
    head = next(one for one in read(db).heads if one.id == stages["preparation"])
    [card] = read(db).cards[head.id]
    assert head.act_for(card) == head.first_act


def test_a_card_knows_its_next_act_warmth_and_season(db: Database, stages: Stages) -> None:
    [ana] = add(db, a_person(stage_id=stages["connection"], in_practice_since=TODAY))
    a_talk(db, ana, day=TODAY - timedelta(days=9))
    add(
        db,
        FollowUp(person_id=ana, title="Later", day=TODAY + timedelta(days=9), created_at=NOW),
        FollowUp(person_id=ana, title="Kept", day=TODAY, state="kept", created_at=NOW),
        FollowUp(
            person_id=ana, title="", reason="A line after the box opens",
            day=TODAY + timedelta(days=2), created_at=NOW,
        ),
        Season(person_id=ana, kind="hard", begins_on=TODAY - timedelta(days=3)),
    )  # fmt: skip
    card = only_card(db)
    assert card.next_act == "A line after the box opens"
    assert card.next_on == TODAY + timedelta(days=2)
    assert card.warmth == Warmth.IN_TOUCH
    assert card.hard_season
    assert card.last_contact_on == TODAY - timedelta(days=9)
    assert (card.name, card.called, card.has_photo) == ("Ana Moreau", "Ana", False)


def test_who_rests_is_shown_as_resting(db: Database, stages: Stages) -> None:
    add(db, a_person(stage_id=stages["resting"], in_practice_since=TODAY))
    assert only_card(db).warmth == Warmth.RESTING


def test_the_trash_and_the_address_book_are_not_on_the_board(db: Database, stages: Stages) -> None:
    add(db, a_person(), a_person("Ben Okri", stage_id=stages["noticed"], deleted_at=NOW))
    assert read(db).cards == {}
    assert all(head.held == 0 for head in read(db).heads)


def test_a_circle_or_a_tag_narrows_the_board_but_not_what_i_hold(
    db: Database, stages: Stages
) -> None:
    ana, ben = add(
        db,
        a_person("Ana Moreau", stage_id=stages["attention"]),
        a_person("Ben Okri", stage_id=stages["attention"]),
    )
    [choir], [tag] = add(db, Circle(name="Choir")), add(db, Tag(name="Lyon", key="lyon"))
    add(db, CircleMember(circle_id=choir, person_id=ana), PersonTag(tag_id=tag, person_id=ben))
    shown = read(db, BoardFilter(circle_id=choir))
    assert [card.person_id for card in shown.cards[stages["attention"]]] == [ana]
    assert shown.heads[2].held == 2
    shown = read(db, BoardFilter(tag_id=tag))
    assert [card.person_id for card in shown.cards[stages["attention"]]] == [ben]
    with db.read() as session:
        circles, tags = reading.filters(session)
    assert [(circles[0].name, tags[0].name)] == [("Choir", "Lyon")]


def test_over_its_limit_a_place_asks(db: Database, stages: Stages) -> None:
    set_limit(db, stages["attention"], 1)
    ana, ben = add(db, a_person(), a_person("Ben Okri"))
    move(db, [ana], stages["attention"], before=None, now=NOW)
    assert not read(db).heads[2].is_over_limit
    move(db, [ben], stages["attention"], before=None, now=NOW)
    assert read(db).heads[2].is_over_limit


def test_a_patch_brings_only_those_and_says_who_left(db: Database, stages: Stages) -> None:
    ana, ben = add(db, a_person(stage_id=stages["attention"]), a_person("Ben Okri"))
    with db.read() as session:
        patch = reading.patch(session, [ana, ben], today=TODAY)
    assert list(patch.cards) == [ana]
    assert len(patch.heads) == 9


def test_the_board_takes_the_same_few_statements_for_any_number(
    db: Database, stages: Stages
) -> None:
    def ask(session: Session) -> object:
        return reading.board(session, today=TODAY)

    add(db, a_person(stage_id=stages["attention"]))
    few = statements(db, ask)
    add(db, *(a_person(f"Person {n}", stage_id=stages["attention"]) for n in range(40)))
    assert statements(db, ask) == few <= 5


def test_a_stage_has_a_page_with_all_of_it_and_who_is_there(db: Database, stages: Stages) -> None:
    add(db, a_person(stage_id=stages["connection"]), a_person("Ben", stage_id=stages["attention"]))
    with db.read() as session:
        found = reading.stage_page(session, stages["connection"], today=TODAY)
        assert reading.stage_page(session, 9_999, today=TODAY) is None
    assert found is not None
    page, here = found
    assert page.head.number == 4
    assert page.asks
    assert page.has_own_words
    assert len(page.of_kind(reading.StageLineKind.ACT)) == 3
    assert [card.name for card in here] == ["Ana Moreau"]


def note_after(db: Database, person: int, stage_id: int) -> reading.MoveNote:
    made = move(db, [person], stage_id, before=None, now=NOW).created["move"]
    with db.read() as session:
        return reading.move_note(session, made)


def test_a_step_on_asks_for_signs_to_go_on_and_offers_new_acts(
    db: Database, stages: Stages
) -> None:
    [ana] = add(db, a_person(stage_id=stages["connection"], intention="She sees children whole."))
    note = note_after(db, ana, stages["empathy"])
    assert note.is_forward
    assert note.signs == ("They begin contact too", "Giving goes both ways")
    assert note.acts[0].text == "Give back one thing they said"
    assert note.intention == "She sees children whole."


def test_a_step_back_and_a_rest_ask_for_signs_to_step_back(db: Database, stages: Stages) -> None:
    [ana] = add(db, a_person(stage_id=stages["connection"]))
    assert note_after(db, ana, stages["attention"]).signs == (
        "Two kind tries met silence: rest, do not chase",
    )
    note = note_after(db, ana, stages["resting"])
    assert not note.is_forward
    assert note.acts == ()
    again = note_after(db, ana, stages["attention"])
    assert again.is_forward
    assert again.signs == ("One of us would like to begin again",)
    with db.read() as session:
        assert reading.move_note(session, []).signs == ()


def test_a_card_knows_of_its_portrait(db: Database, stages: Stages) -> None:
    [ana] = add(db, a_person(stage_id=stages["noticed"]))
    with db.change("a portrait") as change:
        change.session.add(Photo(person_id=ana, small=b"small", large=b"large"))
    assert only_card(db).has_photo
