"""A talk closes what was open, gives thanks, and plans the next step."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.domain.entities import FollowUp, Giving, Loop
from desktop.storage.database import Database
from desktop.ui.we_spoke.overlay import WeSpoke
from desktop.ui.widgets.date_edit import DayPicker
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.we_spoke.at_hand import chips, enter, said, talks, write

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def ana(db: Database) -> int:
    [ana, ben] = add(db, a_person("Ana Moreau", in_practice_since=TODAY), a_person("Ben Osei"))
    add(
        db,
        Loop(person_id=ana, kind="i_promised", text="the bookbinder’s name", opened_on=TODAY),
        Loop(person_id=ana, kind="they_promised", text="old", opened_on=TODAY, closed_on=TODAY),
        Loop(person_id=ben, kind="their_chapter", text="the exam", opened_on=TODAY),
        Giving(person_id=ana, direction="received", kind="help", text="the drill", state="done"),
        Giving(person_id=ana, direction="given", kind="gift", text="a book", state="done"),
    )
    return ana


def boxes(sheet: WeSpoke) -> list[str]:
    return [box.text() for box in sheet.talk.still_open.boxes]


def ask(sheet: WeSpoke, text: str) -> None:
    sheet.open()
    write(sheet, text)
    sheet.talk.reading.ask()


def test_what_is_open_with_those_who_are_named_is_offered(ana: int, sheet: WeSpoke) -> None:
    ask(sheet, "Ana call: hi")
    assert boxes(sheet) == ["I promised: the bookbinder’s name", "Thanks for: the drill"]
    assert "Settled now?" in said(sheet)
    sheet.talk.input.setPlainText("Ana, Ben call: hi")
    sheet.talk.reading.ask()
    assert boxes(sheet) == [
        "I promised Ana: the bookbinder’s name",
        "Ben’s next chapter: the exam",
        "Thanks to Ana for: the drill",
    ]
    sheet.talk.input.setPlainText("Zoë call")
    sheet.talk.reading.ask()
    assert not sheet.talk.still_open.isVisible()


def test_alt_and_a_number_tick_and_the_talk_closes_it(
    db: Database, ana: int, sheet: WeSpoke
) -> None:
    ask(sheet, "Ana call yesterday: hi")
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_1, ALT)
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_2, ALT)
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_5, ALT)
    enter(sheet)
    [talk] = talks(db)
    assert talk.words == "Hi"
    with db.read() as session:
        loop = session.exec(select(Loop).where(Loop.text == "the bookbinder’s name")).one()
        giving = session.exec(select(Giving).where(Giving.text == "the drill")).one()
    assert (loop.closed_on, loop.closed_by_id) == (date(2026, 3, 11), talk.id)
    assert (giving.state, giving.thanked_on) == ("thanked", date(2026, 3, 11))
    db.undo()
    with db.read() as session:
        assert session.exec(select(Loop.closed_on).where(Loop.id == loop.id)).one() is None
        assert session.exec(select(Giving.state).where(Giving.id == giving.id)).one() == "done"


def test_ticking_twice_leaves_it_open(db: Database, ana: int, sheet: WeSpoke) -> None:
    ask(sheet, "Ana call")
    box = sheet.talk.still_open.boxes[0]
    box.click()
    box.click()
    enter(sheet)
    with db.read() as session:
        assert len(session.exec(select(Loop).where(Loop.closed_on.is_(None))).all()) == 2  # type: ignore[union-attr]


def test_what_was_ticked_of_somebody_no_longer_named_stays_open(
    db: Database, ana: int, sheet: WeSpoke
) -> None:
    ask(sheet, "Ana call")
    sheet.talk.still_open.boxes[0].click()
    sheet.talk.input.setPlainText("Ben call")
    enter(sheet)
    with db.read() as session:
        loop = session.exec(select(Loop).where(Loop.person_id == ana)).first()
    assert loop is not None
    assert loop.closed_on is None


def test_the_line_plans_the_next_step(db: Database, ana: int, sheet: WeSpoke) -> None:
    ask(sheet, "Ana coffee: hi #again call in two weeks: how she sleeps")
    assert "A call, around Thursday 26 March" in chips(sheet)
    enter(sheet)
    with db.read() as session:
        [plan] = session.exec(select(FollowUp)).all()
    assert (plan.person_id, plan.day, plan.size) == (ana, date(2026, 3, 26), "call")
    assert plan.reason == "call: how she sleeps"


def test_a_next_step_without_its_day_asks_for_one(db: Database, ana: int, sheet: WeSpoke) -> None:
    ask(sheet, "Ana coffee #again")
    assert "A line: when?" in chips(sheet)
    enter(sheet)
    assert talks(db) == []
    assert "When again? Say a day, such as “in two weeks”." in said(sheet)
    picker = DayPicker(TODAY, TODAY, sheet)
    picker.chosen.connect(sheet.talk.understood._set_again)
    picker.chosen.emit(date(2026, 4, 1))
    enter(sheet)
    with db.read() as session:
        assert session.exec(select(FollowUp.day)).all() == [date(2026, 4, 1)]


def test_it_says_which_plan_stays(db: Database, ana: int, sheet: WeSpoke) -> None:
    add(
        db,
        FollowUp(person_id=ana, day=date(2026, 3, 14), size="line", created_at=NOW),
        FollowUp(person_id=ana, day=date(2026, 3, 11), size="call", created_at=NOW),
    )
    ask(sheet, "Ana call")
    assert (
        "The rhythm with Ana begins again from 12 March. "
        "Ana’s next line stays where it is, Saturday." in said(sheet)
    )
