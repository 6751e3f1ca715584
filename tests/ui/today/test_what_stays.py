"""What is done elsewhere makes only that part of Today anew which it concerns."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop.domain.entities import Loop
from desktop.services import loops
from desktop.services.people import adding
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.today.seeing import Open, in_practice, names, said


def _loop(person: int) -> Loop:
    return Loop(
        person_id=person, kind="i_promised", text="her book", opened_on=TODAY, about_on=TODAY
    )


def test_a_loop_that_was_closed_leaves_the_cards_as_they_are(db: Database, opened: Open) -> None:
    [_, ben] = add(db, in_practice("Ana"), a_person("Ben"))
    [loop] = add(db, _loop(ben))
    page = opened()
    card = page.cards[0]
    assert "Open between you" in said(page)
    page.runner.change(loops.close, loop, today=TODAY)
    assert "Open between you" not in said(page)
    assert page.cards == [card]
    page.runner.undo()
    assert "Open between you" in said(page)


def test_a_change_that_concerns_nothing_here_makes_nothing_anew(db: Database, opened: Open) -> None:
    add(db, in_practice("Ana"))
    page = opened()
    before = page.findChildren(QWidget)
    page.runner.change(adding.delete_people, add(db, a_person("Zoë")), now=NOW)
    assert page.findChildren(QWidget) == before


def test_the_cards_come_back_after_a_day_that_held_nothing(db: Database, opened: Open) -> None:
    [ana] = add(db, in_practice("Ana"))
    page = opened()
    page.runner.change(adding.leave_be, [ana])
    assert not names(page)
    page.runner.undo()
    assert names(page) == ["Ana"]
    assert page.cards[0].isVisible()
