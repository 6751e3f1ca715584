"""The list of people: found, narrowed, chosen, put away; with mouse and keys."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.domain.changes import Changes
from desktop.domain.entities import Interaction, Person
from desktop.domain.people import PersonRow
from desktop.domain.warmth import Warmth
from desktop.services.people import adding, circles, knowledge
from desktop.storage.database import Database
from desktop.ui.people.list_model import PeopleModel
from desktop.ui.people.list_panel import ListPanel
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from desktop.ui.widgets.row_delegate import ROW
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.people.conftest import Open

NAMES = ("Ana Moreau", "Ben Okoye", "Cleo Brandt", "Dan Iyer", "Eva Lund")


def book(db: Database, *names: str, **fields: Any) -> list[int]:
    return add(db, *(a_person(name, in_practice_since=TODAY, **fields) for name in names or NAMES))


def listed(panel: ListPanel) -> list[str]:
    model = panel.model
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def choose(panel: ListPanel, *rows: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    selection = panel.view.selectionModel()
    selection.setCurrentIndex(panel.model.index(rows[0]), flags.ClearAndSelect | flags.Rows)
    for row in rows[1:]:
        selection.select(panel.model.index(row), flags.Select | flags.Rows)


def entries(menu: QMenu) -> dict[str, Any]:
    """The actions of a menu and of its menus, by their words."""
    found: dict[str, Any] = {}
    for action in menu.actions():
        submenu = action.menu()
        if isinstance(submenu, QMenu):
            found |= {f"{action.text()} > {name}": a for name, a in entries(submenu).items()}
        elif action.text():
            found[action.text()] = action
    return found


def press(page: PeoplePage, key: Qt.Key, held: Any = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(page.list.view, key, held)


def test_the_model_keeps_qts_rules(qtmodeltester: ModelTester, qapp: QApplication) -> None:
    model = PeopleModel()
    model.set_ids(list(range(1, 300)))
    model.take([PersonRow(n, f"P {n}", warmth=Warmth.IN_TOUCH) for n in range(1, 101)], TODAY)
    qtmodeltester.check(model)
    model.set_ids([3, 2, 1])
    qtmodeltester.check(model)


def test_rows_are_asked_for_by_page_and_once(qapp: QApplication) -> None:
    model = PeopleModel()
    model.set_ids(list(range(1, 1001)))
    assert model.missing(120, 130) == list(range(101, 201))
    assert model.missing(120, 130) == []
    model.forget([150])
    assert model.missing(199, 201) == [150, *range(201, 301)]


def test_a_row_says_the_whole_in_a_sentence(db: Database, opened: Open) -> None:
    (ana,) = book(db, "Ana Moreau", organisation="City Library")
    a_talk(db, ana, day=TODAY - timedelta(days=14))
    index = opened().list.model.index(0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert spoken == "Ana Moreau, in touch, last in touch 2 weeks ago, City Library"


def test_only_people_in_practice_stand_there_at_first(db: Database, opened: Open) -> None:
    book(db, "Ana Moreau")
    add(db, a_person("Ben Okoye"))
    page = opened()
    assert listed(page.list) == ["Ana Moreau"]
    page.list.head.everyone.click()
    assert listed(page.list) == ["Ana Moreau", "Ben Okoye"]
    assert page.list.head.everyone.isChecked()
    assert not page.list.head.practice.isChecked()


def test_everything_ever_written_is_found_as_one_types(db: Database, opened: Open) -> None:
    people = book(db)
    knowledge.add_note(db, people[2], "likes sourdough", today=TODAY)
    page = opened()
    QTest.keyClicks(page.list.head.search, "sourd")
    assert listed(page.list) == ["Cleo Brandt"]
    QTest.keyClick(page.list.head.search, Qt.Key.Key_Down)
    assert page.person_id == people[2]
    assert page.list.view.hasFocus()


def test_while_one_searches_the_card_stays(db: Database, opened: Open) -> None:
    people = book(db)
    page = opened()
    page.show_person(people[3])
    QTest.keyClicks(page.list.head.search, "eva")
    assert listed(page.list) == ["Eva Lund"]
    assert page.person_id == people[3]
    QTest.keyClick(page.list.head.search, Qt.Key.Key_Escape)
    assert len(listed(page.list)) == 5
    assert page.list.current_id == people[3]


def test_what_is_not_found_is_said_and_everyone_offered(db: Database, opened: Open) -> None:
    book(db)
    add(db, a_person("Zoe Quill"))
    page = opened()
    page.list.head.search.setText("quill")
    assert page.list.empty.isVisible()
    page.list.empty.everyone_wished.emit()
    assert listed(page.list) == ["Zoe Quill"]


def test_a_circle_has_its_favourites_first(db: Database, opened: Open) -> None:
    people = book(db)
    choir = circles.add_circle(db, "Choir", people=people[:3]).created["circle"][0]
    page = opened()
    page.show_circle(choir)
    assert listed(page.list) == ["Cleo Brandt", "Ana Moreau", "Ben Okoye"]
    choose(page.list, 2)
    entries(page.list.menu_for(page.list.selected_ids()))["Stands first in Choir"].trigger()
    assert listed(page.list) == ["Ben Okoye", "Cleo Brandt", "Ana Moreau"]
    assert [chip.text() for chip in page.list.head.narrowing.chips()] == ["Choir"]
    page.list.head.narrowing.chips()[0].click()
    assert page.list.shown_filter.circle_id is None


def test_the_menu_narrows_by_tag_and_by_silence(db: Database, opened: Open) -> None:
    people = book(db)
    circles.tag(db, people[:2], "Bristol")
    a_talk(db, people[0], day=TODAY)
    page = opened()
    menu = page.list.head.narrowing.menu(page)
    entries(menu)["Tag > Bristol"].trigger()
    assert listed(page.list) == ["Ana Moreau", "Ben Okoye"]
    entries(page.list.head.narrowing.menu(page))["Not in touch for > three months"].trigger()
    assert listed(page.list) == ["Ben Okoye"]


def test_the_list_stands_as_one_chooses(db: Database, opened: Open) -> None:
    people = book(db)
    a_talk(db, people[3], day=TODAY)
    page = opened()
    page.list.head.sort.chosen.emit("last_contact")
    assert listed(page.list)[0] == "Dan Iyer"


def test_rows_that_came_are_painted_where_they_stand_by_then(qapp: QApplication) -> None:
    model = PeopleModel()
    model.set_ids(list(range(1, 301)))
    model.missing(0, 10)
    painted: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda a, b: painted.append((a.row(), b.row())))
    model.take([PersonRow(n, f"P {n}") for n in (3, 5)], TODAY)
    model.set_ids(list(range(300, 0, -1)))
    model.take([PersonRow(n, f"Pia {n}") for n in (3, 5, 999)], TODAY)
    assert painted == [(2, 4), (295, 297)]
    assert [model.place_of(n) for n in (3, 5, 999)] == [297, 295, None]


def test_a_row_that_says_something_new_is_painted_at_once(
    db: Database, opened: Open, runner: Runner
) -> None:
    """Also where the list is the same, and nothing else has it painted."""
    people = book(db)
    page = opened()
    page.list.head.everyone.click()
    before = page.list.view.viewport().grab().toImage()
    painted: list[int] = []
    page.list.model.dataChanged.connect(lambda first, last: painted.append(first.row()))

    def speak(store: Database) -> Changes:
        with store.change("Kept the call") as change:
            change.session.add(Interaction(kind="call", day=TODAY, created_at=NOW))
            found = change.session.get(Person, people[1])
            assert found is not None
            found.last_contact_on = TODAY
        return change.changes

    runner.change(speak)
    assert painted == [page.list.model.place_of(people[1])]
    assert page.list.view.viewport().grab().toImage() != before
    painted.clear()
    page.list.refresh()
    assert painted == [], "nothing is new"


def test_the_choice_stays_by_id_over_a_change(db: Database, opened: Open, runner: Runner) -> None:
    people = book(db)
    page = opened()
    page.list.head.everyone.click()
    choose(page.list, 1, 2)
    chosen = page.list.selected_ids()
    runner.change(adding.leave_be, people[:1])
    page.list.acts.do(adding.delete_people, [people[0]], now=True)
    assert page.list.selected_ids() == chosen
    assert page.list.bar.isVisible()
    assert page.list.bar.words() == "Two chosen"


def test_who_is_put_away_hands_over_to_the_neighbour(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    page.list.view.setFocus()
    choose(page.list, 1)
    press(page, Qt.Key.Key_Delete)
    assert "Dan Iyer" not in listed(page.list)
    assert page.list.view.currentIndex().row() == 1
    assert page.person_id == page.list.current_id
    page.runner.undo()
    assert "Dan Iyer" in listed(page.list)


def test_space_chooses_and_escape_lets_go(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    page.list.view.setFocus()
    choose(page.list, 0)
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    press(page, Qt.Key.Key_Space)
    assert len(page.list.selected_ids()) == 2
    press(page, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(page.list.selected_ids()) == 3
    press(page, Qt.Key.Key_Escape)
    assert len(page.list.selected_ids()) == 1
    assert not page.list.bar.isVisible()


def test_a_control_click_chooses_one_more(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    view, control = page.list.view, Qt.KeyboardModifier.ControlModifier
    for row, held in ((0, Qt.KeyboardModifier.NoModifier), (2, control)):
        place = view.visualRect(page.list.model.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)
    assert len(page.list.selected_ids()) == 2


def test_everything_can_be_done_with_several(db: Database, opened: Open) -> None:
    people = book(db)
    circles.add_circle(db, "Choir")
    page = opened()
    seen: list[object] = []
    page.we_spoke_wished.connect(seen.append)
    page.export_wished.connect(seen.append)
    choose(page.list, 0, 1)
    chosen = tuple(page.list.selected_ids())
    menu = entries(page.list.menu_for(chosen))
    menu["Put into a circle > Choir"].trigger()
    menu["We spoke"].trigger()
    menu["Take out to a file…"].trigger()
    menu["Let rest"].trigger()
    assert seen == [chosen, chosen]
    page.show_circle(1)
    assert len(listed(page.list)) == 2
    assert {row.stage for row in _rows(db, people)} == {"", "Resting"}


def _rows(db: Database, people: list[int]) -> list[PersonRow]:
    from desktop.services.people.listing import rows

    with db.read() as session:
        return rows(session, people, today=TODAY)


def test_a_new_tag_is_asked_for(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    page.acts.ask_tag([page.list.model.ids[0]], page.list.view)
    line = QApplication.focusWidget()
    assert line is not None
    QTest.keyClicks(line, "Bristol")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert [tag.name for tag in page.acts.tags] == ["Bristol"]


def test_somebody_is_added_by_a_name_and_their_card_opens(db: Database, opened: Open) -> None:
    page = opened()
    page.add_person()
    QTest.keyClicks(page.list.head.name, "Yara Haddad")
    QTest.keyClick(page.list.head.name, Qt.Key.Key_Return)
    assert listed(page.list) == ["Yara Haddad"]
    assert page.card.head.name.text() == "Yara Haddad"
    assert page.list.current_id == page.person_id
    page.runner.undo()
    assert listed(page.list) == []
    assert page.person_id is None


def test_escape_adds_nobody(db: Database, opened: Open) -> None:
    page = opened()
    page.add_person()
    QTest.keyClicks(page.list.head.name, "Yara")
    QTest.keyClick(page.list.head.name, Qt.Key.Key_Escape)
    assert not page.list.head.name.isVisible()
    assert listed(page.list) == []


def test_the_deleted_come_back_from_their_list(db: Database, opened: Open) -> None:
    people = book(db)
    adding.delete_people(db, people[:1], now=NOW)
    page = opened()
    entries(page.list.head.narrowing.menu(page))["Recently deleted"].trigger()
    assert listed(page.list) == ["Ana Moreau"]
    assert page.card.deleted.isVisible()
    assert not page.card.head.isEnabled()
    page.card.deleted.back.click()
    assert listed(page.list) == []
    page.list.head.narrowing.chips()[0].click()
    assert "Ana Moreau" in listed(page.list)


def test_typing_a_name_goes_there(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    page.list.view.setFocus()
    QTest.keyClicks(page.list.view, "ev")
    assert str(page.list.view.currentIndex().data()) == "Eva Lund"


def test_enter_goes_into_the_card_and_f2_edits_the_name(db: Database, opened: Open) -> None:
    book(db)
    page = opened()
    page.list.view.setFocus()
    choose(page.list, 0)
    press(page, Qt.Key.Key_F2)
    assert page.card.head.name.is_editing
    page.card.head.name.return_to_text()
    press(page, Qt.Key.Key_Return)
    assert page.card.isAncestorOf(QApplication.focusWidget())


def test_faces_come_with_the_rows(db: Database, opened: Open) -> None:
    from desktop.services.people import photos
    from tests.ui.people.test_pictures import picture

    (ana,) = book(db, "Ana")
    photos.set_photo(db, ana, picture(96, 96), picture(200, 200))
    page = opened()
    face = page.list.faces.of(ana)
    assert face is not None
    assert face.width() == 96
    page.grab()


@pytest.mark.parametrize(
    "narrowed", [{}, {"trash": True}, {"text": "x"}, {"circle_id": 9}, {"unsorted": True}]
)
def test_an_empty_list_says_what_it_is_for(opened: Open, narrowed: dict[str, Any]) -> None:
    from desktop.domain.people import ListFilter

    page = opened()
    page.list.narrow(ListFilter(**narrowed))
    assert page.list.empty.isVisible()
    page.grab()


def test_a_hundred_thousand_people_are_listed_by_the_page(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    people = add(db, *(a_person(f"P{n:04} X", sort_key=f"{n:04}") for n in range(2_000)))
    page = opened()
    page.list.head.everyone.click()
    model = page.list.model
    assert model.rowCount() == 2_000
    assert model.index(1_500).data(ROW) is None
    page.list.view.scrollTo(model.index(1_500))
    assert model.index(1_500).data() == "P1500 X"
    page.show_person(people[700])
    assert page.list.view.currentIndex().row() == 700
    assert isinstance(page.list.view.currentIndex(), QModelIndex)


def test_the_rows_in_sight_come_with_the_answer(db: Database, opened: Open) -> None:
    book(db)
    asked: list[str] = []
    page = opened()
    page.list.model.forget()
    runner, query = page.list.runner, page.list.runner.query

    def counted(function: Any, *args: Any, **named: Any) -> None:
        asked.append(function.__name__)
        query(function, *args, **named)

    runner.query = counted  # type: ignore[method-assign]
    QTest.keyClicks(page.list.head.search, "b")
    assert listed(page.list)[0] == "Ben Okoye"
    assert page.list.model.line(page.list.model.index(0)) is not None
    assert asked == ["beginning_of"]


def test_whoever_is_chosen_is_told_in_the_order_of_the_list(db: Database, opened: Open) -> None:
    people = book(db)
    page = opened()
    choose(page.list, 4, 0, 1)
    assert [row for run in page.list.view.chosen() for row in run] == [0, 1, 4]
    listed_ids = list(page.list.model.ids)
    assert page.list.selected_ids() == [listed_ids[row] for row in (0, 1, 4)]
    page.list.view.selectAll()
    assert page.list.selected_ids() == listed_ids
    assert page.list.view.people_at(page.list.model.index(2)) == listed_ids
    assert sorted(listed_ids) == people


def test_the_chosen_are_found_in_runs_of_rows(qapp: QApplication) -> None:
    model = PeopleModel()
    model.set_ids([5, 4, 3, 2, 1])
    assert model.runs_of([4, 5, 1, 99]) == [range(0, 2), range(4, 5)]
    assert model.runs_of([3]) == [range(2, 3)]
    assert model.runs_of([]) == []
    assert model.ids_of([range(0, 2), range(4, 5)]) == [5, 4, 1]
