"""One at a time: decided by keyboard or mouse, taken back, and gone on with later."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Circle, CircleMember, Person, Tie
from desktop.services import triage
from desktop.services.people import adding
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.people.triage.page import TriagePage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.labels import ElidedLabel, PlainLabel
from tests.builders import NOW, TODAY, a_person, a_talk, add

Keys = Qt.Key
Open = Callable[..., TriagePage]


@pytest.fixture
def triaged(qtbot: QtBot, runner: Runner, clock: FixedClock, data_folder: Path) -> Open:
    def make(settings: SettingsFile | None = None) -> TriagePage:
        page = TriagePage(runner, clock, settings or SettingsFile(data_folder))
        qtbot.addWidget(page)
        page.resize(1200, 850)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return page

    return make


@pytest.fixture
def people(db: Database) -> list[int]:
    """Four whom nothing is known of, the newest first: Dora, Carl, Bea, Abe."""
    found = add(db, *(a_person(name) for name in ("Abe", "Bea", "Carl", "Dora")))
    add(db, Circle(name="Family"), Circle(name="Choir", position=1))
    return found


def texts(widget: QWidget) -> str:
    labels = [*widget.findChildren(PlainLabel), *widget.findChildren(ElidedLabel)]
    return "\n".join(label.text() for label in labels if label.isVisible())


def looked_at(page: TriagePage) -> str:
    return page.card.name if page.card is not None else ""


def press(qtbot: QtBot, page: TriagePage, *keys: Keys | str) -> None:
    for key in keys:
        receiver = page.window().focusWidget() or page
        if isinstance(key, str):
            qtbot.keyClicks(receiver, key)
        else:
            qtbot.keyClick(receiver, key)


def the(db: Database, name: str) -> Person:
    with db.read() as session:
        return session.exec(select(Person).where(Person.name == name)).one()


def test_l_leaves_be_and_the_next_comes_up(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    assert looked_at(page) == "Dora"
    press(qtbot, page, "l")
    assert looked_at(page) == "Carl"
    assert the(db, "Dora").sorted_on == TODAY
    assert "Dora\n" in texts(page)
    assert "left be" in texts(page)


def test_p_asks_why_lightly_and_enter_alone_means_later(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "p", "For the river.", Keys.Key_Return, "p", Keys.Key_Return)
    assert (the(db, "Dora").intention, the(db, "Carl").intention) == ("For the river.", "")
    assert the(db, "Carl").in_practice_since == TODAY
    assert looked_at(page) == "Bea"
    assert "in practice, a sentence later" in texts(page)


def test_c_and_a_number_is_a_circle_and_a_name_is_a_new_one(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "c", "2", "c", "Rowing", Keys.Key_Return, "c", "3")
    with db.read() as session:
        rows = session.exec(
            select(Person.name, Circle.name)
            .join(CircleMember, CircleMember.person_id == Person.id)
            .join(Circle, Circle.id == CircleMember.circle_id)
            .order_by(CircleMember.id)
        ).all()
    assert rows == [("Dora", "Choir"), ("Carl", "Rowing"), ("Bea", "Rowing")]


def test_z_takes_several_back_in_a_row(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "l", "c", "1", "p", Keys.Key_Return)
    assert looked_at(page) == "Abe"
    press(qtbot, page, "z")
    assert looked_at(page) == "Bea"
    press(qtbot, page, "z", "z", "z")
    assert looked_at(page) == "Dora"
    assert page.just_now == []
    with db.read() as session:
        assert triage.unsorted(session) == people[::-1]


def test_what_is_done_again_stands_at_the_side_again_and_z_takes_it_back(
    runner: Runner, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "l", "c", "1", "z", "z")
    runner.redo()
    runner.redo()
    assert [entry.what for entry in page.just_now] == ["left be", "Family"]
    assert looked_at(page) == "Bea"
    press(qtbot, page, "z")
    assert looked_at(page) == "Carl"
    press(qtbot, page, "l")
    assert [entry.what for entry in page.just_now] == ["left be", "left be"]


def test_without_a_circle_no_number_is_asked_for(db: Database, triaged: Open) -> None:
    add(db, a_person("Dora"))
    assert triaged().parts.choices.which.placeholderText() == "Its name"


def test_undo_from_the_window_brings_them_back_even_while_hidden(
    runner: Runner, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "l")
    page.hide()
    runner.undo()
    assert page.just_now == []
    page.show()
    assert looked_at(page) == "Dora"


def test_z_takes_nothing_of_others_back(
    runner: Runner, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    told: list[str] = []
    page.told.connect(told.append)
    press(qtbot, page, "l")
    runner.change(adding.choose, [people[0]], now=NOW)
    press(qtbot, page, "z")
    assert len(told) == 1
    assert [done.name for done in page.just_now] == ["Dora"]


def test_passed_over_they_stay_unsorted_and_can_be_gone_back_to(
    people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, Keys.Key_Right, Keys.Key_Right)
    assert looked_at(page) == "Bea"
    press(qtbot, page, Keys.Key_Left)
    assert looked_at(page) == "Carl"


def test_the_place_is_kept_across_restarts(
    people: list[int], triaged: Open, qtbot: QtBot, data_folder: Path
) -> None:
    page = triaged()
    press(qtbot, page, "l", Keys.Key_Right)
    assert looked_at(page) == "Bea"
    page.hide()
    assert looked_at(triaged(SettingsFile(data_folder))) == "Bea"


def test_escape_leaves_the_question_first_and_then_the_page(
    people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "p", Keys.Key_Escape)
    assert page.parts.choices.asking == ""
    assert looked_at(page) == "Dora"
    with qtbot.waitSignal(page.closed, timeout=500):
        press(qtbot, page, Keys.Key_Escape)


def test_enter_opens_the_card_but_not_after_a_sentence(
    people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    opened: list[int] = []
    page.opened.connect(opened.append)
    press(qtbot, page, "p", Keys.Key_Return)
    assert opened == []
    press(qtbot, page, Keys.Key_Return)
    assert opened == [people[2]]


def test_f2_corrects_the_name_and_z_takes_that_back_too(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, Keys.Key_F2, "Dora Lund", Keys.Key_Return)
    assert looked_at(page) == "Dora Lund"
    press(qtbot, page, "z")
    assert looked_at(page) == "Dora"


def test_single_letters_can_be_turned_off(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot, data_folder: Path
) -> None:
    settings = SettingsFile(data_folder)
    settings.values.single_keys = False
    page = triaged(settings)
    press(qtbot, page, "l")
    assert looked_at(page) == "Dora"
    page.parts.choices.leave.click()
    assert looked_at(page) == "Carl"


def test_everything_goes_by_mouse(
    db: Database, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    assert page.parts.side is not None
    qtbot.mouseClick(page.parts.side.rows[0], Qt.MouseButton.LeftButton)
    assert looked_at(page) == "Carl"
    qtbot.mouseClick(page.parts.choices.leave, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.parts.side.back, Qt.MouseButton.LeftButton)
    assert looked_at(page) == "Carl"


def test_when_through_it_is_calm_and_those_passed_over_can_be_seen_again(
    people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, Keys.Key_Right, "l", "l", "l")
    assert looked_at(page) == ""
    assert "That is everyone for now" in texts(page)
    page.parts.again_wished.emit()
    assert looked_at(page) == "Dora"


def test_whoever_is_decided_elsewhere_is_not_asked_about(
    runner: Runner, people: list[int], triaged: Open
) -> None:
    page = triaged()
    runner.change(adding.choose, [people[3], people[2]], now=NOW)
    assert looked_at(page) == "Bea"


def test_no_number_says_how_many_there_are(
    db: Database, people: list[int], triaged: Open, each_theme: Theming
) -> None:
    a_talk(db, people[0], kind="message", words="Come and hear them.", began_by="them")
    add(db, Tie(person_id=people[0], other_name="Ida", kind="aunt"))
    page = triaged()
    said = texts(page.parts.view)
    assert "“Come and hear them.”" in said
    assert "Knows Ida" in said
    assert not any(sign.isdigit() for sign in said)


def test_tab_goes_from_the_card_to_the_choices_and_on_to_the_side(
    people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "l")
    names = []
    for _ in range(5):
        page.focusNextChild()
        focus = page.focusWidget()
        assert focus is not None
        names.append(focus.accessibleName())
    assert names[1:4] == ["In practice", "A circle", "Leave be"]


def test_a_held_key_decides_about_one_person_only(
    db: Database, people: list[int], triaged: Open
) -> None:
    page = triaged()
    held = QKeyEvent(QEvent.Type.KeyPress, Keys.Key_L, Qt.KeyboardModifier.NoModifier, "l", True)
    QApplication.sendEvent(page.parts.view, held)
    assert looked_at(page) == "Dora"


def test_what_is_being_typed_stays_when_something_changes_elsewhere(
    runner: Runner, people: list[int], triaged: Open, qtbot: QtBot
) -> None:
    page = triaged()
    press(qtbot, page, "p", "For the river")
    runner.change(adding.choose, [people[0]], now=NOW)
    assert page.parts.choices.why.text() == "For the river"
    assert page.parts.choices.asking == "why"
