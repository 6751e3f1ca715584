"""Ties on the card: to people of the book or to names, said from both sides."""

from __future__ import annotations

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.services.people import fields, ties
from desktop.storage.database import Database
from desktop.ui.people.card.tie_line import TieLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import NOW, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import act, kept, type_new, write


def test_a_tie_means_somebody_of_the_book(opened: Open, db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    page = opened()
    ties = page.card.ties
    ties.add_wished.emit()
    QTest.keyClicks(ties.add_line.field, "Ben Zeta")
    ties.add_line.second.setText("brother")
    ties.add_line.settle()
    assert [(t.name, t.other_id, t.kind) for t in kept(db, ana).ties] == [
        ("Ben Zeta", ben, "brother")
    ]
    ties.lines.lines()[0].person.clicked.emit()  # type: ignore[attr-defined]
    assert page.person_id == ben
    assert [(t.name, t.is_reverse) for t in kept(db, ben).ties] == [("Ana Moreau", True)]


def test_a_tie_can_be_a_name_alone(page: PeoplePage, db: Database, ana: int) -> None:
    page.card.ties.add_line.ask()
    page.card.ties.add_line.field.setText("Chidi")
    page.card.ties.add_line.settle()
    (line,) = page.card.ties.lines.lines()
    write(line.kind, "husband, keeps bees")  # type: ignore[attr-defined]
    assert [(t.name, t.kind) for t in kept(db, ana).ties] == [("Chidi", "husband, keeps bees")]
    act(line, "Untie")
    assert kept(db, ana).ties == []


def test_a_tie_is_put_right_from_the_other_card(opened: Open, db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    ties.add_tie(db, ana, ben, "brother")
    page = opened()
    page.show_person(ben)
    (line,) = page.card.ties.lines.lines()
    assert isinstance(line, TieLine)
    assert line.kind.text() == "sibling"
    write(line.kind, "sister")
    assert [(t.kind, t.back) for t in kept(db, ana).ties] == [("brother", "sister")]
    act(line, "What Ben is to Ana Moreau…")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_new(field, "little brother")
    assert [(t.kind, t.back) for t in kept(db, ana).ties] == [("little brother", "sister")]
    act(line, "Untie")
    assert kept(db, ana).ties == []


def test_a_name_is_linked_to_somebody_of_the_book(opened: Open, db: Database, ana: int) -> None:
    (ben,) = add(db, a_person("Ben Zeta"))
    ties.add_tie(db, ana, "Ben", "brother")
    page = opened()
    (line,) = page.card.ties.lines.lines()
    act(line, "Link to somebody of the book…")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    type_new(field, "Ben Zeta")
    assert [(t.name, t.other_id) for t in kept(db, ana).ties] == [("Ben Zeta", ben)]


def test_who_introduced_us_stands_among_the_ties_of_both(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    (jonas,) = add(db, a_person("Jonas Lindqvist", pronouns="he/him"))
    page = opened()
    page.show_person(ana)
    runner.change(fields.set_introducer, ana, jonas, now=NOW)
    (line,) = page.card.ties.lines.lines()
    assert isinstance(line, TieLine)
    assert line.kind.text() == "introduced us"
    line.person.clicked.emit()
    assert page.person_id == jonas
    (back,) = page.card.ties.lines.lines()
    assert isinstance(back, TieLine)
    assert back.kind.text() == "through him"
    page.show_person(ana)
    act(page.card.ties.lines.lines()[0], "Through nobody")
    assert kept(db, ana).introduced_by == (None, "")
