"""Looking back on a week: one question at a time, kept as one leaves each."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.entities import Giving
from desktop.domain.reflect.review import ReviewView
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.services.reflect import review as reviewing
from desktop.storage.database import Database
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.review.page import Mode, ReviewPage
from desktop.ui.reflect.review.people_choice import PeopleChoice
from desktop.ui.reflect.review.reading import EarlierWeeks, WeekRead
from desktop.ui.widgets.labels import WordsLabel
from tests.builders import TODAY, a_person, a_talk, add

WEEK = date(2026, 3, 9)
Opened = Callable[[], ReflectPage]


@pytest.fixture
def review(page: ReflectPage) -> ReviewPage:
    page.look_back.click()
    return page.review


def stored(db: Database) -> ReviewView:
    with db.read() as session:
        return reviewing.review_of(session, WEEK, today=TODAY)


def asked(review: ReviewPage) -> str:
    assert review.step is not None
    return review.step.question.key


def type_words(review: ReviewPage, words: str, part: int = 0) -> None:
    assert review.step is not None
    QTest.keyClicks(review.step.fields[part].line, words)


def press(review: ReviewPage, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    assert review.step is not None
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(review.step.fields[0].line, key, held or none)


def go_to(review: ReviewPage, key: str) -> None:
    while asked(review) != key:
        review.go_on()


def test_enter_keeps_an_answer_and_asks_the_next(review: ReviewPage, db: Database) -> None:
    assert asked(review) == "conduct"
    type_words(review, "I waited.", part=1)
    press(review, Qt.Key.Key_Return)

    assert asked(review) == "elsewhere"
    assert stored(db).review.answer("heard").words == "I waited."


def test_a_question_can_be_passed_over_without_a_trace(review: ReviewPage, db: Database) -> None:
    press(review, Qt.Key.Key_Return)

    assert asked(review) == "elsewhere"
    assert stored(db).review.id is None


def test_alt_and_the_arrows_go_on_and_back(review: ReviewPage) -> None:
    review.window().activateWindow()
    review.go_on()
    review.go_back()
    assert asked(review) == "conduct"

    review.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    review._turn(-1)
    assert asked(review) == "elsewhere"


def test_escape_leaves_and_keeps(page: ReflectPage, review: ReviewPage, db: Database) -> None:
    type_words(review, "Her hands.")
    press(review, Qt.Key.Key_Escape)

    assert page.overview.isVisible()
    assert stored(db).review.answer("seen").words == "Her hands."
    assert page.look_back.text() == "Go on looking back"


def test_each_question_is_taken_back_by_itself(review: ReviewPage, db: Database) -> None:
    type_words(review, "Her hands.")
    review.go_on()
    type_words(review, "At the clock.")
    review.go_on()

    review._runner.undo()
    assert not stored(db).review.answer("elsewhere")
    assert stored(db).review.answer("seen").words == "Her hands."


def test_what_is_taken_back_vanishes_from_the_question_that_shows_it(
    review: ReviewPage,
) -> None:
    type_words(review, "Her hands.")
    review.go_on()
    review.go_back()
    review._runner.undo()

    assert review.step is not None
    assert review.step.fields[0].line.words() == ""


def test_the_people_of_the_week_are_pressed_not_typed(opened: Opened, db: Database) -> None:
    [ana] = add(db, a_person())
    a_talk(db, ana, day=WEEK)
    page = opened()
    page.look_back.click()
    step = page.review.step
    assert step is not None
    choice = step.fields[1].choice
    assert isinstance(choice, PeopleChoice)

    choice.chip(ana).click()
    page.review.go_on()

    assert [who.name for who in stored(db).review.answer("heard").people] == ["Ana Moreau"]


def test_somebody_else_is_found_by_name(review: ReviewPage, db: Database) -> None:
    add(db, a_person("Ben Adler"))
    assert review.step is not None
    choice = review.step.fields[0].choice
    assert isinstance(choice, PeopleChoice)
    choice.other.click()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Ben Adler")
    QTest.keyClick(field, Qt.Key.Key_Return)
    review.go_on()

    assert [who.name for who in stored(db).review.answer("seen").people] == ["Ben Adler"]


def test_thanks_are_written_from_here(opened: Opened, db: Database) -> None:
    [ana] = add(db, a_person())
    gift = {"direction": "received", "kind": "gift", "state": "done", "day": TODAY}
    [giving] = add(db, Giving(person_id=ana, text="A jar of honey", **gift))
    page = opened()
    wished: list[WriteWish] = []
    page.write_wished.connect(wished.append)
    page.look_back.click()
    go_to(page.review, "thanks")
    assert page.review.step is not None
    assert page.review.step.thanks is not None
    write, thanked = page.review.step.thanks.rows[giving]

    write.click()
    assert wished == [WriteWish((ana,), DraftForm.THANKS, "A jar of honey")]

    type_words(page.review, "It was the heather.")
    thanked.click()
    assert page.review.step.thanks is None
    assert page.review.step.fields[0].line.words() == "It was the heather."


def test_a_half_written_answer_is_there_after_a_crash(
    opened: Opened, review: ReviewPage, db: Database
) -> None:
    review.go_on()
    type_words(review, "At the clock.")
    review._write_down()  # as the timer does; then the lights go out

    again = opened()
    again.look_back.click()

    assert asked(again.review) == "elsewhere"
    assert again.review.step is not None
    assert again.review.step.fields[0].line.words() == "At the clock."
    again.review.go_on()
    assert stored(db).review.answer("elsewhere").words == "At the clock."
    assert again.review._keeper.left(WEEK) is None


def test_a_review_goes_on_where_it_was_left(opened: Opened, review: ReviewPage) -> None:
    go_to(review, "thanks")
    type_words(review, "The record.")
    review.leave()

    again = opened()
    again.look_back.click()
    assert asked(again.review) == "unlived"


def test_after_the_last_question_the_week_can_be_read(review: ReviewPage, db: Database) -> None:
    type_words(review, "Her hands.")
    go_to(review, "next_week")
    type_words(review, "Wait for it.")
    assert review.foot.on.text() == "That was the week"
    review.go_on()

    assert review.mode == Mode.READING
    assert stored(db).review.finished_on == TODAY
    [read] = shown(review, WeekRead)
    assert "Wait for it." in [label.text() for label in read.findChildren(WordsLabel)]


def test_a_finished_week_is_read_and_can_be_changed(opened: Opened, db: Database) -> None:
    reviewing.keep(db, WEEK, {"rest": "The garden."}, {}, finished_on=TODAY)
    page = opened()
    assert page.look_back.text() == "Read the week"
    page.look_back.click()
    assert page.review.mode == Mode.READING

    [read] = shown(page.review, WeekRead)
    read.question_wished.emit(6)
    type_words(page.review, " And the shed.")
    page.review.leave()

    assert stored(db).review.answer("rest").words == "The garden. And the shed."
    assert stored(db).review.finished_on == TODAY


def test_earlier_weeks_are_listed_and_opened(review: ReviewPage, db: Database) -> None:
    reviewing.keep(db, date(2026, 2, 16), {"rest": "The garden."}, {}, finished_on=TODAY)
    review.head.earlier.click()
    [weeks] = shown(review, EarlierWeeks)
    assert [row.accessibleName() for row in weeks.rows] == ["The week of 16 February, The garden."]

    weeks.rows[0].clicked.emit()
    assert review.mode == Mode.READING
    assert review.head.week.text() == "The week of 16 February"


def test_a_forgotten_week_comes_back_by_undo(opened: Opened, db: Database) -> None:
    reviewing.keep(db, WEEK, {"rest": "The garden."}, {}, finished_on=TODAY)
    page = opened()
    page.look_back.click()
    [read] = shown(page.review, WeekRead)
    read.forget.click()
    assert page.overview.isVisible()
    assert stored(db).review.id is None

    page.runner.undo()
    assert stored(db).review.answer("rest").words == "The garden."


def test_the_line_for_next_week_is_written_on_the_page_too(page: ReflectPage, db: Database) -> None:
    line = page.overview.line.line
    QTest.keyClicks(line, "Ask again.")
    QTest.keyClick(line, Qt.Key.Key_Return)

    assert stored(db).review.answer("next_week").words == "Ask again."
    page.runner.undo()
    assert line.words() == ""


def shown(review: ReviewPage, kind: type) -> list:  # type: ignore[type-arg]
    return [part for part in review.findChildren(kind) if part.isVisible()]


def test_what_is_being_written_is_printed_too(
    page: ReflectPage, review: ReviewPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from desktop.ui.reflect import on_paper

    printed: list[str] = []
    monkeypatch.setattr("desktop.ui.printing.Preview.open", lambda _: None)
    monkeypatch.setattr(
        on_paper, "week_blocks",
        lambda title, asked, week: printed.append(week.answer("heard").words) or [],
    )  # fmt: skip
    type_words(review, "I waited.", part=1)
    assert page.print_out()

    assert printed == ["I waited."]
