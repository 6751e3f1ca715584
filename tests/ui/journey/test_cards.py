"""Cards as a model and as they are painted: nothing is lost, everything is said."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.domain.journey import BoardCard, StageHead
from desktop.domain.vocabulary import StageKind
from desktop.domain.warmth import Warmth
from desktop.ui.journey.cards_model import CARD, CardsModel
from desktop.ui.journey.cards_view import CardsView
from desktop.ui.journey.words import say_card, say_last, say_limit, say_place
from desktop.ui.people_mime import PEOPLE_MIME, people_mime, people_of
from desktop.ui.theme.theme import Theming
from tests.builders import TODAY

BOTH = [Qt.Orientation.Vertical, Qt.Orientation.Horizontal]


def a_card(person_id: int, name: str = "Ana Moreau", **fields: Any) -> BoardCard:
    values: dict[str, Any] = {
        "person_id": person_id, "stage_id": 5, "name": name, "called": name.split()[0],
        "has_photo": False, "next_act": "", "next_on": None, "last_contact_on": None,
        "met_on": "", "stage_since": None, "hard_season": False, "warmth": Warmth.IN_TOUCH,
        "order": (False, float(person_id), name, person_id),
    }  # fmt: skip
    return BoardCard(**{**values, **fields})


def a_head(**fields: Any) -> StageHead:
    values: dict[str, Any] = {
        "id": 5, "kind": StageKind.STAGE, "number": 4, "name": "Connection", "icon": "handshake",
        "purpose": "Two people first", "question": "What can I give?", "first_act": "Call",
        "limit": None, "held": 3,
    }  # fmt: skip
    return StageHead(**{**values, **fields})


@pytest.mark.parametrize("along", BOTH)
def test_the_model_keeps_qts_promises(qtmodeltester: Any, along: Qt.Orientation) -> None:
    model = CardsModel(along, TODAY)
    model.set_head(a_head(), TODAY)
    qtmodeltester.check(model, force_py=True)
    model.set_cards([a_card(n, f"Person {n}") for n in range(1, 9)])
    model.place(a_card(20))
    model.take(3)
    model.place(a_card(5, order=(False, 99.0, "", 5)))
    qtmodeltester.check(model, force_py=True)


def test_a_card_is_placed_by_its_order_and_replaced_where_it_stands() -> None:
    model = CardsModel(Qt.Orientation.Vertical, TODAY)
    model.set_cards([a_card(1), a_card(3)])
    model.place(a_card(2))
    assert [card.person_id for card in model.cards] == [1, 2, 3]
    model.place(a_card(2, name="Ben Okri", order=(False, 2.0, "Ana Moreau", 2)))
    assert model.index(1, 0).data() == "Ben Okri"
    model.place(a_card(1, order=(False, 9.0, "", 1)))
    assert [card.person_id for card in model.cards] == [2, 3, 1]
    model.take(77)
    assert len(model.cards) == 3


@pytest.mark.parametrize("along", BOTH)
def test_a_drop_only_asks_and_rows_cannot_be_removed(qtbot: QtBot, along: Qt.Orientation) -> None:
    model = CardsModel(along, TODAY)
    model.set_cards([a_card(1), a_card(2), a_card(3)])
    mime = model.mimeData([model.at(0)])
    at = (2, 0) if along == Qt.Orientation.Vertical else (0, 2)
    move = Qt.DropAction.MoveAction
    with qtbot.waitSignal(model.cards_dropped) as asked:
        assert model.dropMimeData(mime, move, *at, QModelIndex()) is False
    assert asked.args == [(1,), 3]
    with qtbot.waitSignal(model.cards_dropped) as asked:
        model.dropMimeData(mime, move, -1, -1, QModelIndex())
    assert asked.args == [(1,), None]
    assert not model.removeRows(0, 1)
    assert len(model.cards) == 3


def test_what_is_no_people_is_not_taken() -> None:
    model = CardsModel(Qt.Orientation.Vertical, TODAY)
    other = QMimeData()
    other.setText("7")
    move = Qt.DropAction.MoveAction
    assert not model.canDropMimeData(other, move, 0, 0, QModelIndex())
    assert not model.dropMimeData(other, move, 0, 0, QModelIndex())
    assert people_of(other) == ()
    broken = QMimeData()
    broken.setData(PEOPLE_MIME, b"1 x\xff 3")
    assert people_of(broken) == (1, 3)


def test_people_travel_by_their_ids() -> None:
    assert people_of(people_mime([3, 1])) == (3, 1)


def test_a_card_is_one_sentence_for_screen_readers() -> None:
    card = a_card(
        1, "Amara Okafor", warmth=Warmth.WOULD_BE_GLAD, next_act="a line after the box opens",
        next_on=TODAY + timedelta(days=2), last_contact_on=TODAY - timedelta(days=36),
        hard_season=True,
    )  # fmt: skip
    assert say_card(card, a_head(), TODAY) == (
        "Amara Okafor, Connection, would be glad to hear from you, spoke 5 weeks ago, "
        "next: a line after the box opens, Saturday, in a hard season"
    )
    model = CardsModel(Qt.Orientation.Vertical, TODAY)
    model.set_head(a_head(), TODAY)
    model.set_cards([card, a_card(2)])
    index = model.index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Amara Okafor, Connection")
    assert index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "place 1 of 2"
    assert index.data(CARD) is card


def test_places_say_which_stage_they_are_and_how_many_are_there() -> None:
    assert say_place(a_head(), 7, 3) == "Connection, stage 4 of 7, 3 people"
    tray = a_head(kind=StageKind.NOTICED, name="Noticed", number=0)
    assert say_place(tray, 7, 1) == "Noticed, one person"
    assert say_limit(a_head(limit=4)) == "3 of 4"
    assert say_limit(a_head()) == ""


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"last_contact_on": date(2026, 3, 3)}, "9 days ago"),
        ({"met_on": "2026-03-11"}, "met yesterday"),
        ({"met_on": "2026-03-11", "last_contact_on": date(2026, 3, 11)}, "met yesterday"),
        ({"met_on": "2026-02-20"}, "met 20 February"),
        ({"met_on": "2026-02"}, "met in February"),
        ({"met_on": "2024-10"}, "met in Oct 2024"),
        ({"met_on": "1999"}, "met in 1999"),
        ({"met_on": "2024-99"}, "not spoken yet"),
        ({}, "not spoken yet"),
    ],
)
def test_the_foot_says_when_we_last_spoke_or_met(fields: dict[str, Any], words: str) -> None:
    assert say_last(a_card(1, **fields), TODAY) == words


def test_a_card_without_a_plan_shows_what_the_stage_suggests() -> None:
    model = CardsModel(Qt.Orientation.Vertical, TODAY)
    model.set_head(a_head(), TODAY)
    assert model.next_act(a_card(1)) == "Call"
    assert model.next_act(a_card(1, next_act="Bring bread")) == "Bring bread"


def a_view(qtbot: QtBot, along: Qt.Orientation, cards: int) -> CardsView:
    view = CardsView(along, lambda person: None, lambda: TODAY)
    qtbot.addWidget(view)
    view.cards.set_head(a_head(), TODAY)
    view.resize(190, 500) if along == Qt.Orientation.Vertical else view.resize(500, 48)
    view.cards.set_cards(
        a_card(n, f"Person {n}", next_act="A line or two " * (n % 4 + 1), hard_season=n % 2 == 0)
        for n in range(1, cards + 1)
    )
    view.show()
    return view


@pytest.mark.parametrize("along", BOTH)
@pytest.mark.parametrize("mirrored", [False, True])
def test_every_state_of_a_card_is_painted(
    qtbot: QtBot, each_theme: Theming, along: Qt.Orientation, mirrored: bool
) -> None:
    view = a_view(qtbot, along, 6)
    if mirrored:
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.selectAll()
    view.make_current(2)
    view.mark(True)
    view.show_away(frozenset([3]))
    for landing in (0, 3, 6, None):
        view.show_landing(landing)
        assert not view.grab().isNull()


def test_cards_are_as_high_as_their_words_unless_there_are_very_many(qtbot: QtBot) -> None:
    view = a_view(qtbot, Qt.Orientation.Vertical, 6)
    heights = {view.rowHeight(n) for n in range(6)}
    assert len(heights) > 1
    many = a_view(qtbot, Qt.Orientation.Vertical, 400)
    assert len({many.rowHeight(n) for n in range(400)}) == 1


def test_cards_grow_with_the_text(qtbot: QtBot, theme: Theming) -> None:
    view = a_view(qtbot, Qt.Orientation.Vertical, 3)
    before = view.rowHeight(0)
    theme.set_scale(2.0)
    assert view.rowHeight(0) > 1.5 * before


def test_one_new_card_among_ten_thousand_measures_only_itself(qtbot: QtBot) -> None:
    view = a_view(qtbot, Qt.Orientation.Vertical, 10_000)
    view.cards.place(a_card(20_000))
    assert view.rowHeight(10_000) == view.rowHeight(0)
    assert not view.grab().isNull()
