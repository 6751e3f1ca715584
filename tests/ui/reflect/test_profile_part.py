"""Who I am in this, as it is written on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.domain.vocabulary import ProfileKind
from desktop.services.reflect import profile as mine
from desktop.storage.database import Database
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.profile.aim import AimLine
from desktop.ui.reflect.profile.line import ProfileLine
from desktop.ui.reflect.profile.panel import ProfilePart
from tests.builders import TODAY, a_person, add

VALUE, AIM, STORY = ProfileKind.VALUE, ProfileKind.AIM, ProfileKind.STORY


@pytest.fixture
def part(page: ReflectPage) -> ProfilePart:
    return page.overview.part(ProfilePart)


def write(db: Database, kind: ProfileKind, *lines: str) -> None:
    for words in lines:
        mine.add_line(db, kind, words, today=TODAY)


def lines(part: ProfilePart, kind: ProfileKind) -> list[ProfileLine]:
    return part.groups[kind].lines.lines()  # type: ignore[return-value]


def texts(part: ProfilePart, kind: ProfileKind) -> list[str]:
    return [line.field.text() for line in lines(part, kind)]


def test_an_empty_profile_asks_kindly(part: ProfilePart) -> None:
    assert all(group.question.isVisible() for group in part.groups.values())
    assert part.groups[ProfileKind.OFFER].question.accessibleName() == "What can I give gladly?"


def test_a_group_does_not_move_when_its_plus_comes(part: ProfilePart, db: Database) -> None:
    group = part.groups[VALUE]
    before = group.question.y()
    write(db, VALUE, "Patience")
    part.refresh()
    QApplication.processEvents()

    assert group.lines.y() == before


def test_a_question_is_answered_on_its_own_spot(part: ProfilePart) -> None:
    group = part.groups[VALUE]
    group.question.setFocus()
    QTest.keyClick(group.question, Qt.Key.Key_Return)
    QTest.keyClicks(group.add_line.field, "Patience")
    QTest.keyClick(group.add_line.field, Qt.Key.Key_Return)

    assert texts(part, VALUE) == ["Patience"]
    assert not group.question.isVisible()


def test_a_story_may_have_several_lines_from_the_first(part: ProfilePart) -> None:
    field = part.groups[STORY].add_line.field
    part.ask(STORY)
    QTest.keyClicks(field, "The night the organ died.")
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(field, "Nobody had a torch.")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert texts(part, STORY) == ["The night the organ died.\nNobody had a torch."]
    part.ask(STORY)
    QTest.keyClicks(field, "Thought better of")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert len(texts(part, STORY)) == 1
    assert part.groups[STORY].add_line.isHidden()


def test_a_line_is_edited_where_it_stands_and_taken_back(part: ProfilePart, db: Database) -> None:
    write(db, VALUE, "Patience")
    part.refresh()
    field = lines(part, VALUE)[0].field
    field.edit()
    editor = QApplication.focusWidget()
    assert editor is not None
    QTest.keyClicks(editor, " with trains")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert texts(part, VALUE) == ["Patience with trains"]

    part.runner.undo()
    assert texts(part, VALUE) == ["Patience"]


def test_an_emptied_line_goes(part: ProfilePart, db: Database) -> None:
    write(db, VALUE, "Patience", "Truth")
    part.refresh()
    line = lines(part, VALUE)[0]
    line.field.edit()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backspace)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)

    assert texts(part, VALUE) == ["Truth"]


def test_lines_are_ordered_by_alt_and_the_arrows(part: ProfilePart, db: Database) -> None:
    write(db, VALUE, "A", "B", "C")
    part.refresh()
    QTest.keyClick(lines(part, VALUE)[2].field, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert texts(part, VALUE) == ["A", "C", "B"]

    QTest.keyClick(lines(part, VALUE)[0].field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert texts(part, VALUE) == ["C", "A", "B"]


def test_a_line_is_carried_by_its_grip(part: ProfilePart, db: Database) -> None:
    write(db, VALUE, "A", "B", "C")
    part.refresh()
    QApplication.processEvents()
    first, last = lines(part, VALUE)[0], lines(part, VALUE)[2]
    below = first.mapFromGlobal(last.mapToGlobal(QPoint(4, last.height() - 2)))
    QTest.mousePress(first, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    first.dragged_to.emit(first.mapToGlobal(below).y())
    QTest.mouseRelease(first, Qt.MouseButton.LeftButton, pos=below)

    assert texts(part, VALUE) == ["B", "C", "A"]


def test_an_aim_shows_with_whom_or_the_gap(part: ProfilePart, db: Database) -> None:
    [ana] = add(db, a_person())
    write(db, AIM, "A listening course")
    part.refresh()
    [aim] = lines(part, AIM)
    assert isinstance(aim, AimLine)
    assert shown(aim) == ["with nobody yet"]

    part.runner.change(mine.link, aim.row_id, ana)
    assert shown(aim) == ["with", "Ana Moreau"]


def test_a_name_on_an_aim_leads_to_the_card(part: ProfilePart, db: Database) -> None:
    [ana] = add(db, a_person())
    write(db, AIM, "A listening course")
    part.refresh()
    [aim] = lines(part, AIM)
    assert isinstance(aim, AimLine)
    part.runner.change(mine.link, aim.row_id, ana)
    wished: list[int] = []
    part.person_wished.connect(wished.append)

    aim._flow.itemAt(1).widget().click()

    assert wished == [ana]


def test_somebody_is_linked_by_typing_the_beginning_of_a_name(
    part: ProfilePart, db: Database
) -> None:
    add(db, a_person("Daniel Osterman"))
    write(db, AIM, "A listening course")
    part.refresh()
    [aim] = lines(part, AIM)
    assert isinstance(aim, AimLine)
    aim.link_somebody()
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, "Daniel Osterman")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert shown(aim) == ["with", "Daniel Osterman"]


def test_a_reached_aim_says_so_and_can_be_opened_again(part: ProfilePart, db: Database) -> None:
    write(db, AIM, "Singing again")
    part.refresh()
    [aim] = lines(part, AIM)
    act = next(act for act in aim.acts() if act.words == "I am there")
    act.run()
    assert aim.after.text().startswith("reached on")

    next(act for act in aim.acts() if act.words == "Open again").run()
    assert aim.after.isHidden()


def test_a_long_story_shows_its_beginning(part: ProfilePart, db: Database) -> None:
    write(db, VALUE, "Patience")
    write(db, STORY, "The night the organ died\n" + "Nobody had a torch. " * 60)
    part.refresh()
    QApplication.processEvents()

    assert lines(part, STORY)[0].height() < 3 * lines(part, VALUE)[0].height()


def test_what_was_being_typed_is_offered_after_a_crash(
    opened: Callable[[], ReflectPage], part: ProfilePart, db: Database
) -> None:
    part.groups[AIM].ask()
    QTest.keyClicks(part.groups[AIM].add_line.field, "Singing ag")
    part.half_typed._write()  # as its timer does; then the lights go out

    again = opened().overview.part(ProfilePart)
    assert again.unfinished.words.text() == "You were writing this: “Singing ag”"
    again.unfinished.on.click()
    field = again.groups[AIM].add_line.field
    assert field.text() == "Singing ag"
    QTest.keyClicks(field, "ain")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert texts(again, AIM) == ["Singing again"]
    assert again.unfinished.isHidden()


def shown(aim: AimLine) -> list[str]:
    words = [aim._flow.itemAt(n).widget() for n in range(aim._flow.count())]
    return [word.text() for word in words]
