"""The mirror on the page: sentences with links, by keyboard too, to the very moment."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.entities import Circle, CircleMember, Giving, Person, Rhythm
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.reflect.span import Span
from desktop.domain.vocabulary import DraftForm
from desktop.domain.writing import WriteWish
from desktop.storage.database import Database
from desktop.ui.reflect.mirror.moments import MomentList
from desktop.ui.reflect.mirror.panel import MirrorPanel
from desktop.ui.theme.theme import theming
from desktop.ui.widgets.linked_text import LinkSpot
from tests.builders import TODAY, a_talk, add
from tests.services.reflect.mirror.living import ago, gave, open_with, somebody


def lines(panel: MirrorPanel) -> list[str]:
    return [row.first.text() for row in panel.rows]


def focused() -> str:
    spot = QApplication.focusWidget()
    assert isinstance(spot, LinkSpot)
    return spot.text()


def test_with_nothing_to_say_it_says_so_kindly(mirror: MirrorPanel) -> None:
    mirror.refresh()
    assert mirror.rows == []
    assert mirror.nothing.isVisible()
    assert mirror.nothing.text().startswith("Nothing asks to be said of this week.")
    mirror.set_span(Span.YEAR)
    assert "this year" in mirror.nothing.text()
    assert not mirror.more.isVisible()


def test_tab_goes_from_name_to_name_and_enter_opens_the_moment(
    mirror: MirrorPanel, db: Database, qtbot: QtBot
) -> None:
    daniel, priya = somebody(db, "Daniel Osei"), somebody(db, "Priya Raman")
    a_talk(db, priya, day=ago(2), words="It was her laugh.")
    talk = a_talk(db, daniel, day=ago(1), words="I would rather be tired than bored.")
    mirror.refresh()
    assert lines(mirror)[0] == "I think Daniel and Priya felt heard."
    mirror.rows[0].first.links[0].setFocus(Qt.FocusReason.TabFocusReason)
    assert focused() == "Daniel"
    with qtbot.waitSignal(mirror.moment_wished) as wished:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wished.args == [Moment(MomentTable.INTERACTION, talk, ago(1), daniel, "call")]
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert focused() == "Priya"
    assert QApplication.focusWidget().accessibleName() == "Priya. Opens the moment"


def test_a_click_on_a_name_opens_it_too(mirror: MirrorPanel, db: Database, qtbot: QtBot) -> None:
    a_talk(db, somebody(db, "Daniel Osei"), day=ago(1), words="Yes.")
    mirror.refresh()
    spot = mirror.rows[0].first.links[0]
    assert spot.width() > 20
    with qtbot.waitSignal(mirror.moment_wished):
        QTest.mouseClick(spot, Qt.MouseButton.LeftButton)
    assert mirror.rows[0].first.accessibleName() == "I think Daniel felt heard."


def test_several_moments_are_listed_first(mirror: MirrorPanel, db: Database, qtbot: QtBot) -> None:
    daniel = somebody(db, "Daniel Osei")
    talks = [a_talk(db, daniel, day=ago(n), words="Yes.", kind="walk") for n in (1, 2)]
    mirror.refresh()
    mirror.rows[0].first.links[0].click()
    listed = mirror.findChild(MomentList)
    assert [row.accessibleName() for row in listed.rows] == [
        "Daniel Osei. A walk, yesterday", "Daniel Osei. A walk, on Tue 10 March"
    ]  # fmt: skip
    assert QApplication.focusWidget() is listed.rows[0]
    QTest.keyClick(listed.rows[0], Qt.Key.Key_Tab)
    with qtbot.waitSignal(mirror.moment_wished) as wished:
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert wished.args[0].id == talks[1]


def test_the_others_of_a_long_row_are_a_list(mirror: MirrorPanel, db: Database) -> None:
    for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh", "Dana Fox"):
        a_talk(db, somebody(db, name), day=ago(1), words="Yes.")
    mirror.refresh()
    more = mirror.rows[0].first.links[-1]
    assert more.text() == "two more"
    more.click()
    assert len(mirror.findChild(MomentList).rows) == 2


def test_of_whom_no_moment_is_known_the_card_opens(
    mirror: MirrorPanel, db: Database, qtbot: QtBot
) -> None:
    hannah = somebody(db, "Hannah Weiss", intention="She remembers who I was.")
    mirror.refresh()
    [row] = mirror.rows
    assert row.second.text() == "“She remembers who I was.”"
    with qtbot.waitSignal(mirror.person_wished) as wished:
        row.first.links[0].click()
    assert wished.args == [hannah]


def test_thanks_are_written_or_were_said(mirror: MirrorPanel, db: Database, qtbot: QtBot) -> None:
    amara = somebody(db, "Amara Obi", pronouns="she/her", last_contact_on=ago(1))
    honey, jam = gave(db, amara, "honey", ago(3)), gave(db, amara, "jam", ago(9))
    mirror.refresh()
    [row] = mirror.rows
    assert [act.text() for act in row.acts] == ["Write to her", "I thanked her"]
    with qtbot.waitSignal(mirror.write_wished) as wished:
        row.acts[0].click()
    assert wished.args == [WriteWish((amara,), DraftForm.THANKS, "honey")]
    row.acts[1].click()
    with db.read() as session:
        both = [session.get_one(Giving, giving).thanked_on for giving in (honey, jam)]
    assert both == [TODAY, TODAY]
    assert mirror.rows == []
    mirror.runner.undo()
    assert len(mirror.rows) == 1


def test_six_are_said_and_the_others_wait_behind_more(mirror: MirrorPanel, db: Database) -> None:
    _much_happened(db)
    mirror.refresh()
    assert len(mirror.rows) == 6
    assert mirror.more.isVisible()
    assert not mirror.order.isVisible()
    mirror.more.click()
    assert len(mirror.rows) > 6
    assert mirror.order.isVisible()
    assert not mirror.more.isVisible()
    at = mirror.rows[6]
    assert at.isAncestorOf(QApplication.focusWidget())
    mirror.set_span(Span.SEASON)
    assert len(mirror.rows) == 6


def test_a_circle_leads_to_its_people(mirror: MirrorPanel, db: Database, qtbot: QtBot) -> None:
    [choir] = add(db, Circle(uid="a", name="Choir"))
    ana = somebody(db, "Ana Moreau", in_practice_since=None, intention="")
    with db.change("built") as change:
        found = change.session.get_one(Person, ana)
        found.created_at = found.created_at.replace(year=2024)
    add(db, CircleMember(circle_id=choir, person_id=ana), Rhythm(circle_id=choir))
    mirror.set_span(Span.SEASON)
    assert lines(mirror) == ["Choir had none of my time."]
    with qtbot.waitSignal(mirror.circle_wished) as wished:
        mirror.rows[0].first.links[0].click()
    assert wished.args == [choir]


def test_the_keyboard_keeps_its_place_when_something_changes(
    mirror: MirrorPanel, db: Database
) -> None:
    _much_happened(db)
    mirror.refresh()
    mirror.rows[2].findChildren(LinkSpot)[0].setFocus(Qt.FocusReason.TabFocusReason)
    a_talk(db, somebody(db, "Zora Neri"), day=ago(1), words="Yes.")
    mirror.refresh()
    assert mirror.rows[2].isAncestorOf(QApplication.focusWidget())


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_a_long_name_wraps_and_stays_a_link(
    mirror: MirrorPanel, db: Database, scale: float, qtbot: QtBot
) -> None:
    theming().set_scale(scale)
    somebody(db, "نور الهاشمي", given="نور الهاشمي")
    somebody(db, "Wolfeschlegelsteinhausenbergerdorff " * 2, given="Wolfeschlegelstein" * 4)
    for person in (1, 2):
        a_talk(db, person, day=ago(1), words="Yes.")
    mirror.refresh()
    mirror.grab()
    first = mirror.rows[0].first
    assert first.heightForWidth(180) > first.heightForWidth(2000)
    assert all(spot.width() > 0 and spot.isVisible() for spot in first.links)


def _much_happened(db: Database) -> None:
    ana, ben, cleo, dana = (
        somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh", "Dana Fox")
    )
    for days in (1, 2, 3):
        a_talk(db, ana, day=ago(days), words="Yes.", kind="coffee", began_by="me")
    a_talk(db, ana, day=ago(20), began_by="me")
    a_talk(db, ben, day=ago(1), kind="message", began_by="me")
    a_talk(db, ben, day=ago(500))
    gave(db, cleo, "honey", ago(3))
    open_with(db, dana, "their_chapter", "The visa", ago(6))
    open_with(db, ana, "i_promised", "a page", ago(2))


def test_the_days_are_those_of_the_week_in_the_settings(mirror: MirrorPanel, db: Database) -> None:
    a_talk(db, somebody(db, "Ana Moreau"), day=date(2026, 3, 8), words="On Sunday.")
    mirror.refresh()
    assert "I think Ana felt heard." not in lines(mirror)
    mirror.settings.values.first_weekday = 6
    mirror.refresh()
    assert lines(mirror)[0] == "I think Ana felt heard."
