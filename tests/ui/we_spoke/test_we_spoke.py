"""The sheet "We spoke", by keyboard, with a real store behind it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp, Loop, Person
from desktop.domain.vocabulary import InteractionKind
from desktop.half_written import HalfWritten
from desktop.storage.database import Database
from desktop.ui.region import reading_of_days
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.we_spoke.chips import PersonChip
from desktop.ui.we_spoke.overlay import WeSpoke
from desktop.ui.widgets.buttons import Button
from tests.builders import TODAY, a_person, add
from tests.ui.held_lanes import Held
from tests.ui.we_spoke.at_hand import chips, enter, people_in, said, talks, write


def test_a_talk_is_kept_by_the_keyboard_alone(
    db: Database, sheet: WeSpoke, half_written: HalfWritten, qtbot: QtBot
) -> None:
    ana, ben = add(db, a_person("Ana Moreau", in_practice_since=TODAY), a_person("Ben Osei"))
    sheet.open()
    write(sheet, "Ana, Ben coffee yesterday: new job #promised intro to Leo by Sunday")
    sheet.talk.reading.ask()
    assert chips(sheet) == [
        "Ana Moreau", "Ben Osei", "Coffee", "Wed 11 March", "I promised: intro to Leo",
    ]  # fmt: skip
    assert "around Sunday 15 March, to both" in said(sheet)
    assert "The rhythm with Ana begins again from 11 March." in said(sheet)
    with qtbot.waitSignal(sheet.kept, timeout=100):
        enter(sheet)
    [talk] = talks(db)
    assert (talk.kind, talk.day, talk.words) == ("coffee", date(2026, 3, 11), "New job")
    assert people_in(db, talk) == [ana, ben]
    assert not sheet.isVisible()
    assert half_written.get("we_spoke") is None
    db.undo()
    assert talks(db) == []


def test_while_the_line_is_empty_all_of_the_foot_is_there(sheet: WeSpoke) -> None:
    sheet.open()
    QApplication.processEvents()
    foot = sheet.talk.foot
    assert foot.visibleRegion().boundingRect() == foot.rect()
    assert foot.height() >= foot.sizeHint().height()
    assert sheet.talk.height() >= sheet.talk.minimumSizeHint().height() + 15


def test_only_a_name_is_needed_and_somebody_new_comes_into_the_book(
    db: Database, sheet: WeSpoke
) -> None:
    sheet.open()
    write(sheet, "Zoë")
    enter(sheet)
    with db.read() as session:
        assert session.exec(select(Person.name)).all() == ["Zoë"]
    assert len(talks(db)) == 1


def test_what_is_typed_before_days_can_be_read_waits_for_them(
    db: Database, sheet: WeSpoke, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(db, a_person("Ana Moreau"))
    sheet.open()
    monkeypatch.setattr(reading_of_days(), "is_coming", True)
    write(sheet, "Ana coffee yesterday: new job")
    enter(sheet)
    assert talks(db) == []
    reading_of_days().wait()
    [talk] = talks(db)
    assert (talk.day, talk.words) == (date(2026, 3, 11), "New job")


def test_enter_before_the_store_has_answered_waits_for_it(
    db: Database, page: QWidget, clock: FixedClock, half_written: HalfWritten
) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    lanes = Held()
    runner = Runner(lanes)
    runner.open(db)
    sheet = WeSpoke(runner, clock, half_written, page)
    sheet.open()
    write(sheet, "Ana call")
    enter(sheet)
    enter(sheet)
    assert talks(db) == []
    lanes.work()
    [talk] = talks(db)
    assert people_in(db, talk) == [ana]
    assert not sheet.isVisible()


def test_the_preview_says_who_is_new(db: Database, sheet: WeSpoke) -> None:
    sheet.open()
    write(sheet, "Zoë Lind call")
    sheet.talk.reading.ask()
    assert "Zoë Lind, new" in chips(sheet)
    assert "Zoë Lind comes into your book." in said(sheet)


def test_without_a_name_nothing_is_kept_and_it_says_why(db: Database, sheet: WeSpoke) -> None:
    sheet.open()
    enter(sheet)
    assert sheet.isVisible()
    assert "A name is needed: with whom was it?" in said(sheet)
    assert talks(db) == []


def test_when_two_fit_it_asks_who_is_meant(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Ana Silva"), a_person("Ana Costa"))
    sheet.open()
    write(sheet, "Ana call")
    enter(sheet)
    assert talks(db) == []
    assert "More than one fits. Who is meant?" in said(sheet)
    [chip] = [one for one in sheet.findChildren(PersonChip) if one.isVisible()]
    assert chip.text() == "Which Ana?"
    menu = chip.choices()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts == ["Ana Costa", "Ana Silva", "Somebody new: Ana"]
    menu.actions()[1].trigger()
    menu.close()
    assert "Ana Silva" in chips(sheet)
    enter(sheet)
    assert len(talks(db)) == 1


def test_a_day_still_to_come_is_asked_about(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person())
    sheet.open()
    write(sheet, "Ana call tomorrow: x")
    enter(sheet)
    assert "That day is still to come. Was it another?" in said(sheet)
    sheet.talk.understood.corrections.day = TODAY
    sheet.talk.understood.corrected.emit()
    enter(sheet)
    assert [talk.day for talk in talks(db)] == [TODAY]


def test_kind_and_loop_can_be_set_right(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person())
    sheet.open()
    write(sheet, "Ana: hi #promised a book")
    sheet.talk.reading.ask()
    sheet.talk.understood._set_kind(InteractionKind.WALK)
    assert "A walk" in chips(sheet)
    sheet.talk.understood._set_loop("a book", None)
    enter(sheet)
    assert [talk.kind for talk in talks(db)] == ["walk"]
    with db.read() as session:
        assert session.exec(select(Loop)).all() == []


def test_names_are_offered_while_typing_and_tab_takes_one(db: Database, sheet: WeSpoke) -> None:
    amara, _ = add(db, a_person("Amara Okafor", in_practice_since=TODAY), a_person("Amos Lind"))
    sheet.open()
    QTest.keyClicks(sheet.talk.input, "am")
    assert sheet.talk.offers.isVisible()
    sheet.grab()
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Tab)
    assert sheet.talk.input.toPlainText() == "Amara Okafor"
    QTest.keyClicks(sheet.talk.input, ", am")
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Down)
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Down)
    enter(sheet)
    assert sheet.talk.input.toPlainText() == "Amara Okafor, Amos Lind"
    assert talks(db) == []
    enter(sheet)
    assert amara in people_in(db, talks(db)[0])


def test_escape_closes_the_offers_first_then_the_sheet(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Amara Okafor", in_practice_since=TODAY))
    sheet.open()
    QTest.keyClicks(sheet.talk.input, "am")
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Escape)
    assert not sheet.talk.offers.isVisible()
    assert sheet.isVisible()
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_an_offer_is_taken_by_the_mouse(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Amara Okafor", in_practice_since=TODAY))
    sheet.open()
    QTest.keyClicks(sheet.talk.input, "am")
    QTest.mouseClick(
        sheet.talk.offers,
        Qt.MouseButton.LeftButton,
        pos=QPoint(60, sheet.talk.offers.height() // 2),
    )
    assert sheet.talk.input.toPlainText() == "Amara Okafor"


def test_what_was_begun_is_offered_again(
    db: Database, sheet: WeSpoke, page: QWidget, half_written: HalfWritten
) -> None:
    sheet.open()
    write(sheet, "Ana coff")
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Escape)  # the offers
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Escape)
    assert half_written.get("we_spoke") == "Ana coff"
    assert page.findChildren(QLineEdit)[0].hasFocus(), "the keyboard goes back"
    sheet.open()
    assert sheet.talk.input.toPlainText() == "Ana coff"
    assert sheet.talk.input.textCursor().selectedText() == "Ana coff"
    assert "You had begun this." in said(sheet)


def test_it_closes_also_where_what_had_the_keyboard_is_gone(
    sheet: WeSpoke, page: QWidget, qtbot: QtBot
) -> None:
    sheet.open()
    field = page.findChildren(QLineEdit)[0]
    with qtbot.waitSignal(field.destroyed, timeout=1000):
        field.deleteLater()
    sheet.leave()
    assert not sheet.isVisible()


def test_what_is_being_typed_outlives_a_crash(
    sheet: WeSpoke, half_written: HalfWritten, qtbot: QtBot
) -> None:
    sheet.open()
    write(sheet, "Ana coff")
    qtbot.waitUntil(lambda: half_written.get("we_spoke") == "Ana coff", timeout=3000)
    assert sheet.isVisible()


def test_it_opens_with_people_named(db: Database, sheet: WeSpoke) -> None:
    ana, other = add(db, a_person("Ana Silva"), a_person("Ana Silva"))
    sheet.open([other])
    assert sheet.talk.input.toPlainText() == "Ana Silva "
    enter(sheet)
    assert people_in(db, talks(db)[0]) == [other]
    assert ana


def test_a_click_beside_the_sheet_leaves_it(
    db: Database, sheet: WeSpoke, half_written: HalfWritten
) -> None:
    sheet.open(text="Ana")
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not sheet.isVisible()
    assert half_written.get("we_spoke") == "Ana"


def test_tab_shows_more_which_is_kept_with_the_talk(db: Database, sheet: WeSpoke) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    sheet.open()
    write(sheet, "Ana Moreau coffee: hello ")
    QTest.keyClick(sheet.talk.input, Qt.Key.Key_Tab)
    assert sheet.talk.more.words.hasFocus()
    sheet.talk.more.words.set_words("We have until June")
    sheet.talk.more.feeling.setText("afraid")
    sheet.talk.more.shared.set_words("my own June")
    sheet.talk.more.began_by.choose("them")
    sheet.talk.more.asked.setChecked(True)
    sheet.talk.more.place.setText("Café Tern")
    sheet.talk.more.next_reason.setText("how she sleeps")
    QTest.keyClick(sheet.talk.more.next_reason, Qt.Key.Key_Return)
    assert "The next step wants a day." in said(sheet)
    sheet.talk.more.next_day.set_day(TODAY + timedelta(days=9))
    QTest.keyClick(sheet.talk.more.next_reason, Qt.Key.Key_Return)
    [talk] = talks(db)
    assert talk.words == "Hello\nWe have until June"
    assert (talk.feeling, talk.shared, talk.began_by, talk.place) == (
        "afraid", "my own June", "them", "Café Tern",
    )  # fmt: skip
    assert talk.asked
    with db.read() as session:
        [plan] = session.exec(select(FollowUp)).all()
    assert (plan.person_id, plan.reason) == (ana, "how she sleeps")
    sheet.open()
    assert sheet.talk.more.is_empty()


def test_tab_goes_round_within_the_sheet(db: Database, sheet: WeSpoke, page: QWidget) -> None:
    sheet.open(text="Zoë: hi")
    sheet.talk.add_more()
    seen = set()
    for _ in range(40):
        focus = page.window().focusWidget()
        assert focus is not None
        assert sheet.isAncestorOf(focus)
        seen.add(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert len(seen) > 8


def test_a_talk_earlier_than_the_last_leaves_the_rhythm(db: Database, sheet: WeSpoke) -> None:
    add(db, a_person("Ana Moreau", in_practice_since=TODAY, last_contact_on=TODAY))
    sheet.open(text="Ana call last week")
    sheet.talk.reading.ask()
    assert "You have spoken with Ana since, so that rhythm stays." in said(sheet)


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(1024, 800, 1), (964, 700, 2), (600, 500, 2)]
)
def test_it_fits_and_is_painted(
    db: Database, sheet: WeSpoke, page: QWidget, each_theme: Theming, width: int, height: int,
    scale: float,
) -> None:  # fmt: skip
    each_theme.set_scale(scale)
    page.resize(width, height)
    sheet.open(text="Ana 😀, Ben coffee yesterday: the drawers\nstick #promised a book by Sunday")
    sheet.talk.add_more()
    sheet.grab()
    assert page.rect().contains(sheet.sheet.geometry())
    for button in sheet.findChildren(Button):
        if button.isVisible() and button.text() == "Keep it":
            assert sheet.rect().contains(button.mapTo(sheet, button.rect().bottomRight()))


def test_it_says_where_the_thought_came_from(db: Database, sheet: WeSpoke) -> None:
    [ana] = add(db, a_person("Ana Moreau"))
    sheet.open((ana,), "call: hello", origin="today")
    enter(sheet)
    sheet.open((ana,), "call: again")
    enter(sheet)
    assert [talk.origin for talk in talks(db)] == ["today", ""]
