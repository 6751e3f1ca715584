"""Names, circles, kinds and marks are completed while one types."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.entities import Circle, CircleMember
from desktop.storage.database import Database
from desktop.ui.we_spoke.overlay import WeSpoke
from tests.builders import TODAY, a_person, add
from tests.ui.we_spoke.at_hand import chips, enter, offered, people_in, press, said, talks, write

TAB, DOWN, ESCAPE, ENTER = (
    Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return,
)  # fmt: skip


def type_in(sheet: WeSpoke, text: str) -> list[str]:
    """Key by key; what is offered then."""
    QTest.keyClicks(sheet.talk.input, text)
    return offered(sheet.talk.offers)


def a_circle(db: Database, name: str, *people: str) -> list[int]:
    [circle] = add(db, Circle(name=name))
    ids = add(db, *(a_person(person) for person in people))
    add(db, *(CircleMember(circle_id=circle, person_id=person) for person in ids))
    return ids


SINGERS = ("Bo Ek", "Cy Fry", "Di Gad", "Ed Hay", "Flo Ito", "Gus Job", "Hal Kay", "Ida Lam",
           "Jo Mo")  # fmt: skip


def test_kinds_are_offered_after_the_names(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Ana Moreau", in_practice_since=TODAY), a_person("Cora Lind"))
    sheet.open()
    assert type_in(sheet, "Ana co") == ["coffee"]
    press(sheet, TAB)
    assert sheet.talk.input.toPlainText() == "Ana coffee"
    assert type_in(sheet, " with co") == ["Cora Lind"], "one kind is enough"


def test_what_is_offered_stays_where_the_name_begins(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Marek Holub"), a_person("Martin Ek"))
    sheet.open()
    offers, line = sheet.talk.offers, sheet.talk.input
    type_in(sheet, "Ben, ma")
    begins = offers.pos()
    assert sorted(offered(offers)) == ["Marek Holub", "Martin Ek"]
    type_in(sheet, "r")
    assert offers.pos() == begins
    assert offers.isVisible()
    below = line.mapTo(offers.parentWidget(), line.below(len("Ben, ")))
    assert (offers.x(), offers.y()) == (below.x(), below.y())


def test_a_kind_may_come_first(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Walter Ruiz"))
    sheet.open()
    assert type_in(sheet, "wa") == ["Walter Ruiz", "walk"]
    press(sheet, DOWN, DOWN, ENTER)
    assert sheet.talk.input.toPlainText() == "walk"
    assert type_in(sheet, " wa") == ["Walter Ruiz"]


def test_typing_on_ignores_what_is_offered(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Ana Moreau"))
    sheet.open()
    assert type_in(sheet, "Ana ca") == ["call", "caught up"]
    enter(sheet)
    assert len(talks(db)) == 1, "Enter keeps, unless one was chosen"


def test_marks_are_offered_after_a_hash(db: Database, sheet: WeSpoke) -> None:
    sheet.open()
    assert type_in(sheet, "Ana: hi #") == ["#promised", "#they", "#next", "#again"]
    assert type_in(sheet, "n") == ["#next"]
    press(sheet, TAB)
    assert sheet.talk.input.toPlainText() == "Ana: hi #next "
    press(sheet, ESCAPE)
    assert not sheet.isVisible()


def test_escape_closes_only_the_offers(db: Database, sheet: WeSpoke) -> None:
    sheet.open()
    type_in(sheet, "Ana #")
    press(sheet, ESCAPE)
    assert offered(sheet.talk.offers) == []
    assert sheet.isVisible()


def test_who_is_named_already_is_not_offered_again(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Marek Lind", in_practice_since=TODAY), a_person("Marcia Bell"))
    sheet.open()
    assert type_in(sheet, "marek") == ["Marek Lind"]
    sheet.talk.reading.ask()
    assert type_in(sheet, ", mar") == ["Marcia Bell"]


def test_a_circle_is_offered_after_people(db: Database, sheet: WeSpoke) -> None:
    a_circle(db, "Choir", "Bo Ek")
    add(db, a_person("Chiara Rossi", in_practice_since=TODAY))
    sheet.open()
    assert type_in(sheet, "ch") == ["Chiara Rossi", "Choir"]
    press(sheet, DOWN, DOWN)
    sheet.grab()
    press(sheet, ENTER)
    assert sheet.talk.input.toPlainText() == "Choir"


def test_a_small_circle_stands_for_all_its_people(db: Database, sheet: WeSpoke) -> None:
    people = a_circle(db, "Choir", "Bo Ek", "Cy Fry", "Di Gad")
    sheet.open()
    write(sheet, "the choir, Zoë coffee: we sang")
    sheet.talk.reading.ask()
    assert chips(sheet)[:2] == ["Choir, three people", "Zoë, new"]
    enter(sheet)
    [talk] = talks(db)
    assert set(people) < set(people_in(db, talk))
    assert len(people_in(db, talk)) == 4


def test_of_more_than_a_handful_it_asks(db: Database, sheet: WeSpoke) -> None:
    people = a_circle(db, "Choir", *SINGERS)
    sheet.open()
    write(sheet, "Choir party")
    sheet.talk.reading.ask()
    assert chips(sheet)[0] == "All nine of Choir?"
    enter(sheet)
    assert talks(db) == []
    assert "Were all of Choir there?" in said(sheet)
    menu = sheet.talk.understood.open_menu
    assert menu is not None
    assert menu.activeAction().text() == "All nine of Choir"
    QTest.keyClick(menu, ENTER)
    assert chips(sheet)[0] == "Choir, nine people"
    assert sheet.talk.input.hasFocus()
    enter(sheet)
    assert people_in(db, talks(db)[0]) == people


def test_the_people_of_a_circle_can_be_written_out(db: Database, sheet: WeSpoke) -> None:
    people = a_circle(db, "Choir", "Bo Ek", "Bo Ek", "Di Gad")
    sheet.open()
    write(sheet, "Choir coffee: hi")
    sheet.talk.reading.ask()
    sheet.talk.understood.ask_who(of="Choir")
    menu = sheet.talk.understood.open_menu
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    actions["Only some of Choir: write their names"].trigger()
    menu.close()
    assert sheet.talk.input.toPlainText() == "Bo Ek, Bo Ek, Di Gad coffee: hi"
    enter(sheet)
    assert set(people_in(db, talks(db)[0])) <= set(people)


def test_somebody_called_so_is_meant_before_a_circle(db: Database, sheet: WeSpoke) -> None:
    a_circle(db, "Ana", "Bo Ek")
    [ana] = add(db, a_person("Ana Moreau"))
    sheet.open(text="Ana call")
    enter(sheet)
    assert people_in(db, talks(db)[0]) == [ana]
