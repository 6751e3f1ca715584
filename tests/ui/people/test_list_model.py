"""The list asks for its rows by pages, only when they are seen."""

from __future__ import annotations

import pytest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.people import PersonRow
from desktop.ui.people.list_model import PAGE, PeopleModel
from desktop.ui.widgets.row_delegate import ROW

MANY = 100_000


class Asked(list[list[int]]):
    """What the model asked for; answers when told to."""

    def __init__(self, model: PeopleModel) -> None:
        super().__init__()
        self._model = model
        model.wanted.connect(self.append)

    def answer(self) -> None:
        for ids in list(self):
            self._model.take_rows(ids, [PersonRow(person, f"Person {person}") for person in ids])
        self.clear()


@pytest.fixture
def model() -> PeopleModel:
    return PeopleModel()


def test_it_keeps_the_rules_of_models(model: PeopleModel, qtmodeltester: ModelTester) -> None:
    asked = Asked(model)
    model.set_ids(range(1, 30))
    qtmodeltester.check(model)
    model.index(3).data(ROW)
    model._tell_wanted()
    asked.answer()
    qtmodeltester.check(model)
    model.set_ids([5, 2])
    model.set_ids([])
    qtmodeltester.check(model)


def test_rows_are_asked_for_page_by_page_when_seen(model: PeopleModel, qtbot: QtBot) -> None:
    asked = Asked(model)
    model.set_ids(range(MANY))
    assert model.rowCount() == MANY
    for place in range(PAGE - 5, PAGE + 5):
        assert model.index(place).data(ROW) is None
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[0] == list(range(PAGE))
    asked.answer()
    assert model.index(PAGE).data(ROW).name == f"Person {PAGE}"


def test_what_is_under_way_is_not_asked_for_again(model: PeopleModel, qtbot: QtBot) -> None:
    asked = Asked(model)
    model.set_ids(range(50))
    model.index(0).data(ROW)
    qtbot.waitUntil(lambda: len(asked) == 1)
    model.index(1).data(ROW)
    model._tell_wanted()
    assert len(asked) == 1


def test_names_alone_ask_for_nothing(model: PeopleModel) -> None:
    asked = Asked(model)
    model.set_ids(range(MANY))
    model.index(7).data()
    model._tell_wanted()
    assert asked == []


def test_a_changed_row_is_shown_until_its_new_one_comes(model: PeopleModel) -> None:
    asked = Asked(model)
    model.set_ids([4, 5])
    model.index(0).data(ROW)
    model._tell_wanted()
    asked.answer()
    model.grow_stale([4])
    assert model.index(0).data(ROW).name == "Person 4"
    model._tell_wanted()
    assert asked == [[4]]
    model.take_rows([4], [PersonRow(4, "Ana")])
    assert model.index(0).data(ROW).name == "Ana"
    assert model.index_of(5).row() == 1
    assert not model.index_of(99).isValid()


def test_rows_long_out_of_sight_are_let_go(model: PeopleModel) -> None:
    asked = Asked(model)
    model.set_ids(range(MANY))
    for place in range(0, MANY, PAGE):
        model.index(place).data(ROW)
        model._tell_wanted()
        asked.answer()
    assert model.known(0) is None
    assert model.known(MANY - 1) is not None
