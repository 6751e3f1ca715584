"""What is done on the cards: acts, keys, putting off, the quiet corner."""

from __future__ import annotations

from datetime import timedelta
from itertools import count

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.entities import ContactPoint, Loop
from desktop.domain.follow_ups import PlanWish
from desktop.domain.rhythm.corner import in_corner
from desktop.domain.talk import TalkDraft
from desktop.domain.vocabulary import Size
from desktop.domain.writing import WriteWish
from desktop.services import interactions
from desktop.storage.database import Database
from desktop.ui.runner import Runner
from desktop.ui.today.line_menu import LineMenu
from desktop.ui.widgets.text_link import TextLink
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.ui.today.seeing import Open, button, due, in_practice, names, said


def mail(person: int) -> ContactPoint:
    return ContactPoint(person_id=person, kind="email", value="ana@example.org")


def take(words: str) -> None:
    """Choose this way of writing a line."""
    open_ones = (w for w in QApplication.topLevelWidgets() if isinstance(w, LineMenu))
    menu = next(one for one in open_ones if one.isVisible())
    next(act for act in menu.actions() if act.text().startswith(words)).trigger()
    menu.close()


def test_a_line_is_written_here_first(db: Database, opened: Open, qtbot: QtBot) -> None:
    [ana] = add(db, in_practice())
    add(db, Loop(person_id=ana, kind="i_promised", text="The recipe", opened_on=TODAY,
                 about_on=TODAY))  # fmt: skip
    page = opened()
    button(page, "A line").click()
    with qtbot.waitSignal(page.write_wished, timeout=100) as wished:
        take("Write it here")
    assert wished.args == [WriteWish((ana,), why_now="The recipe")]


def test_a_line_opens_mail_and_a_call_dials(db: Database, opened: Open, links: list[str]) -> None:
    ana, ben = add(db, in_practice("Ana"), in_practice("Ben"))
    add(db, mail(ana), ContactPoint(person_id=ben, kind="phone", value="+49 (30) 123-45"))
    page = opened()
    button(page.cards[0], "A line").click()
    take("A mail to")
    button(page.cards[1], "A call").click()
    assert links == ["mailto:ana@example.org", "tel:+493012345"]


def test_without_mail_a_line_goes_where_they_can_be_reached(
    db: Database, opened: Open, links: list[str]
) -> None:
    [ana] = add(db, in_practice())
    add(
        db,
        ContactPoint(person_id=ana, kind="messenger", value="+65 6555 0172"),
        ContactPoint(person_id=ana, kind="profile", value="https://example.org/ana"),
    )
    button(opened(), "A line").click()
    take("Open https://example.org/ana")
    assert links == ["https://example.org/ana"]


def test_without_any_way_a_line_is_written_down_and_a_call_planned(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [ana] = add(db, in_practice())
    page = opened()
    button(page, "A line").click()
    with qtbot.waitSignal(page.talk_wished, timeout=100) as line:
        take("Written already")
    with qtbot.waitSignal(page.plan_wished, timeout=100) as call:
        button(page, "A call").click()
    assert line.args == [(ana,), "message: "]
    assert call.args == [PlanWish(ana, TODAY, size=Size.CALL)]


def test_time_together_is_an_appointment_on_a_good_day(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [ana] = add(db, in_practice())
    page = opened()
    with qtbot.waitSignal(page.plan_wished, timeout=100) as wished:
        button(page, "Time together").click()
    day = TODAY + timedelta(days=1)
    assert wished.args == [PlanWish(ana, day, size=Size.TIME_TOGETHER, with_time=True)]


def test_once_mail_was_opened_the_card_asks_whether_it_was_written(
    db: Database, opened: Open, links: list[str], qtbot: QtBot
) -> None:
    [ana] = add(db, in_practice())
    add(db, mail(ana))
    page = opened()
    button(page, "A line").click()
    take("A mail to")
    with qtbot.waitSignal(page.talk_wished, timeout=100) as wished:
        button(page, "Written? Keep it in one line").click()
    assert wished.args == [(ana,), "message: "]
    assert button(opened(), "Written? Keep it in one line"), "it stays until it is done"
    button(page, "Not yet").click()
    assert button(page, "A line")


def test_enter_on_such_a_card_writes_it_down(
    db: Database, opened: Open, links: list[str], qtbot: QtBot
) -> None:
    [ana] = add(db, in_practice())
    add(db, mail(ana))
    page = opened()
    QTest.keyClick(page.cards[0], Qt.Key.Key_1)
    take("A mail to")
    with qtbot.waitSignal(page.talk_wished, timeout=100):
        QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    page.runner.change(interactions.log, TalkDraft([ana]), now=NOW)
    assert names(page) == []


def test_the_keys_of_a_card(db: Database, opened: Open, qtbot: QtBot) -> None:
    ana, _, _ = add(db, in_practice("Ana"), in_practice("Ben"), in_practice("Cy"))
    page = opened()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=1000)
    page.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(page.cards[0], Qt.Key.Key_Down)
    assert page.cards[1].hasFocus()
    QTest.keyClick(page.cards[1], Qt.Key.Key_Up)
    with qtbot.waitSignal(page.plan_wished, timeout=100):
        QTest.keyClick(page.cards[0], Qt.Key.Key_3)
    with qtbot.waitSignal(page.person_wished, timeout=100) as opened_card:
        QTest.keyClick(page.cards[0], Qt.Key.Key_Return)
    assert opened_card.args == [ana]
    QTest.keyClick(page.cards[0], Qt.Key.Key_0)
    assert names(page) == ["Ben", "Cy"]
    assert page.cards[0].hasFocus(), "the keyboard stays on the people"


def test_the_keyboard_stays_on_its_card_while_others_change(
    db: Database, opened: Open, qtbot: QtBot, runner: Runner
) -> None:
    ana, _ = add(db, in_practice("Ana"), in_practice("Ben"))
    page = opened()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=1000)
    button(page.cards[1], "A call").setFocus(Qt.FocusReason.TabFocusReason)
    runner.change(interactions.log, TalkDraft([ana]), now=NOW)
    assert names(page) == ["Ben"]
    assert button(page.cards[0], "A call").hasFocus()


def test_w_tells_why_unless_letters_are_turned_off(db: Database, opened: Open) -> None:
    add(db, due("Ana"))
    page = opened()
    QTest.keyClick(page.cards[0], Qt.Key.Key_W)
    why = "Every four to six weeks. This good time goes from 26 February to 12 March; "
    assert f"{why}today is its last day." in said(page)
    assert any("their own rhythm" in text for text in said(page))
    QTest.keyClick(page.cards[0], Qt.Key.Key_W)
    page._settings.values.single_keys = False
    QTest.keyClick(page.cards[0], Qt.Key.Key_W)
    assert not any("their own rhythm" in text for text in said(page))
    page.findChildren(TextLink)[0].click()
    assert any("their own rhythm" in text for text in said(page))


def one_in_the_corner(db: Database) -> int:
    """Somebody long silent whose day in the corner is today."""
    person = next(n for n in count(100) if in_corner([n], TODAY) == n)
    long_ago = TODAY - timedelta(days=400)
    fields = {"in_practice_since": long_ago, "last_contact_on": long_ago}
    add(db, a_person("Hannah Weiss", id=person, **fields))
    a_talk(db, person, day=long_ago, words="I’d love to sing again")
    return person


def test_the_quiet_corner_offers_a_line_or_another_time(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    hannah = one_in_the_corner(db)
    page = opened()
    assert page.cards == []
    assert "From a quieter corner" in said(page)
    assert "In February 2025 you heard: “I’d love to sing again”" in said(page)
    button(page, "Write a line").click()
    with qtbot.waitSignal(page.talk_wished, timeout=100) as line:
        take("Written already")
    assert line.args == [(hannah,), "message: "]
    button(page, "Another time").click()
    assert "From a quieter corner" not in said(page)
    page.runner.undo()
    assert "From a quieter corner" in said(page)


def test_the_keys_reach_the_corner_too(
    db: Database, opened: Open, links: list[str], qtbot: QtBot
) -> None:
    hannah = one_in_the_corner(db)
    add(db, mail(hannah), in_practice("Ana"))
    page = opened()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=1000)
    page.cards[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert page.people is not None
    corner = page.people.corner
    assert corner is not None
    QTest.keyClick(page.cards[0], Qt.Key.Key_Down)
    assert corner.hasFocus()
    QTest.keyClick(corner, Qt.Key.Key_2)
    assert links == []
    QTest.keyClick(corner, Qt.Key.Key_1)
    take("A mail to")
    assert links == ["mailto:ana@example.org"]
    with qtbot.waitSignal(page.talk_wished, timeout=100):
        QTest.keyClick(corner, Qt.Key.Key_Return)
    QTest.keyClick(corner, Qt.Key.Key_W)
    assert any(text.startswith("Long silent") for text in said(page))
    QTest.keyClick(corner, Qt.Key.Key_0)
    assert page.people.corner is None
    assert page.cards[0].hasFocus()
