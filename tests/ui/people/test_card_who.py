"""Who somebody is, on the card: facets, ways to reach them, circles, names."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.domain.writing import WriteWish
from desktop.services.people import circles, fields, knowledge, points
from desktop.storage.database import Database
from desktop.ui.people.card.reach import ReachLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import act, kept, type_new, write
from tests.ui.people.test_list import entries


def test_facets_are_added_changed_and_taken_away(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    entries(page.card.facets.kinds_menu())["A goal"].trigger()
    group = page.card.facets.groups["goal"]  # type: ignore[index]
    type_new(group.add_line.field, "To sing")
    (line,) = group.lines.lines()
    write(line.field, "To sing again")  # type: ignore[attr-defined]
    assert [row.text for row in kept(db, ana).facets] == ["To sing again"]
    act(line, "Take away")
    assert kept(db, ana).facets == []
    assert told == [
        "Noted a goal of Ana Moreau",
        "Changed a goal of Ana Moreau",
        "Took a goal away from Ana Moreau",
    ]
    assert not group.isVisible()


def test_an_emptied_line_is_taken_away_and_comes_back(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(knowledge.add_facet, ana, "worry", "Her father", today=TODAY)
    (line,) = page.card.facets.groups["worry"].lines.lines()  # type: ignore[index]
    write(line.field, "")  # type: ignore[attr-defined]
    assert kept(db, ana).facets == []
    runner.undo()
    assert [row.text for row in kept(db, ana).facets] == ["Her father"]


def test_control_backspace_takes_a_line_away(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(knowledge.add_facet, ana, "need", "A hand", today=TODAY)
    (line,) = page.card.facets.groups["need"].lines.lines()  # type: ignore[index]
    line.more.setFocus()
    QTest.keyClick(line.more, Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert kept(db, ana).facets == []


def test_a_number_is_added_with_its_word(
    page: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    reach = page.card.reach
    entries(reach.kinds_menu())["Phone"].trigger()
    reach.add_line.kind.choose("work")
    type_new(reach.add_line.field, "+44 117 496 0518")
    (line,) = reach.lines.lines()
    assert isinstance(line, ReachLine)
    assert line.label.text() == "Work"
    assert told == ["Added a telephone of Ana Moreau"]
    menu = entries(line.labels_menu())
    assert list(menu) == [
        "Mobile", "Home", "Work", "Your own word…", "Ring this one first", "Take away",
    ]  # fmt: skip
    menu["Mobile"].trigger()
    assert kept(db, ana).points[0].label == "mobile"


def test_ones_own_word_is_asked_for(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    runner.change(points.add_point, ana, "phone", "+44 117 496 0518")
    line = page.card.reach.lines.lines()[0]
    act(line, "Your own word…")
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    type_new(field, "the reading room")
    assert kept(db, ana).points[0].label == "the reading room"
    assert line.label.text() == "The reading room"  # type: ignore[attr-defined]


def test_one_number_is_rung_first(page: PeoplePage, db: Database, ana: int, runner: Runner) -> None:
    for value in ("+44 117 496 0518", "+44 7700 900416"):
        runner.change(points.add_point, ana, "phone", value)
    act(page.card.reach.lines.lines()[1], "Ring this one first")
    first = page.card.reach.lines.lines()[0]
    assert first.field.text() == "+44 7700 900416"  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("kind", "value", "link"),
    [
        ("phone", "+44 117 496 0518", "tel:+441174960518"),
        ("email", "ana@example.org", "mailto:ana@example.org"),
        ("web", "example.org", "https://example.org"),
    ],
)
def test_a_click_acts(
    page: PeoplePage,
    ana: int,
    runner: Runner,
    monkeypatch: pytest.MonkeyPatch,
    kind: str,
    value: str,
    link: str,
) -> None:
    seen: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: seen.append(url.toString()) or True
    )
    runner.change(points.add_point, ana, kind, value)
    line = page.card.reach.lines.lines()[0]
    line.act.click()  # type: ignore[attr-defined]
    assert seen == [link]
    assert link in line.act.toolTip()  # type: ignore[attr-defined]


def test_what_may_not_leave_is_only_copied(
    page: PeoplePage, ana: int, runner: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", seen.append)
    runner.change(points.add_point, ana, "web", "file:///etc/passwd")
    line = page.card.reach.lines.lines()[0]
    line.act.click()  # type: ignore[attr-defined]
    assert seen == []
    assert QGuiApplication.clipboard().text() == "file:///etc/passwd"


def test_addresses_are_kept_in_lines(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    page.card.reach.ask("address")
    type_new(page.card.reach.add_line.field, "14 Quay Street, Bristol")
    line = page.card.reach.lines.lines()[0]
    write(line.field, "15 Quay Street, Bristol")  # type: ignore[attr-defined]
    assert [row.lines for row in kept(db, ana).addresses] == ["15 Quay Street, Bristol"]
    act(line, "Take away")
    assert kept(db, ana).addresses == []


def test_without_an_address_a_mail_asks_for_one(page: PeoplePage) -> None:
    page.card.write()
    assert page.card.reach.add_line.isVisible()


def test_write_begins_a_letter_to_them(page: PeoplePage, ana: int, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.write_wished) as wished:
        page.card.head.bar.write.click()
    assert wished.args == [WriteWish((ana,))]


def test_circles_and_tags_are_put_on_and_taken_off(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    choir = circles.add_circle(db, "Choir").created["circle"][0]
    page = opened()
    labels = page.card.labels
    entries(labels.add_menu())["Choir"].trigger()
    assert [c.text() for c in labels.chips()] == ["Choir"]
    row = kept(db, ana).circles[0]
    entries(labels.circle_menu(row))["Stands first in it"].trigger()
    assert kept(db, ana).circles[0].favourite
    runner.change(circles.tag, [ana], "Bristol")
    assert [c.text() for c in labels.chips()] == ["Choir", "Bristol"]
    entries(labels.tag_menu(kept(db, ana).tags[0]))["Take it off"].trigger()
    entries(labels.circle_menu(row))["Take out of it"].trigger()
    assert labels.chips() == []
    assert choir == row.id


FIELDS = [
    ("phonetic", "AH-na"), ("nickname", "Annie"), ("pronouns", "she/her"), ("prefix", "Dr"),
    ("family", "Lima"), ("title", "Museum educator"), ("organisation", "City Museum"),
    ("department", "Schools"), ("met_where", "City Library"), ("met_how", "Over the tea urn"),
]  # fmt: skip


@pytest.mark.parametrize(("field", "value"), FIELDS)
def test_every_field_of_a_person_is_edited_in_place(
    page: PeoplePage, db: Database, ana: int, field: str, value: str
) -> None:
    page.card.about.ask(field)
    write(page.card.about.lines[field].text, value)
    card = kept(db, ana)
    assert getattr(card.names, field, None) == value or getattr(card, field, None) == value
    page.runner.undo()
    assert kept(db, ana).names.name == "Ana Moreau"
    assert not page.card.about.lines[field].isVisible()


def test_how_we_met_is_told_in_one_line(
    opened: Open, db: Database, ana: int, runner: Runner
) -> None:
    (jonas,) = add(db, a_person("Jonas Lindqvist"))
    page = opened()
    write(page.card.about.lines["met_on"].text, "2 October 2024")
    runner.change(fields.change_field, ana, "met_where", "the City Library", now=NOW)
    runner.change(fields.set_introducer, ana, jonas, now=NOW)
    assert kept(db, ana).met_on == "2024-10-02"
    met, through = page.card.head.summary.links()
    assert met.text() == "met on 2 October 2024 at the City Library, through"
    assert through.text() == "Jonas Lindqvist"
    through.click()
    assert page.person_id == jonas


def test_through_whom_is_asked_for(opened: Open, db: Database, ana: int) -> None:
    (jonas,) = add(db, a_person("Jonas Lindqvist"))
    page = opened()
    page.card.about.ask("introduced_by")
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    type_new(line, "Jonas Lindqvist")
    assert kept(db, ana).introduced_by == (jonas, "Jonas Lindqvist")
