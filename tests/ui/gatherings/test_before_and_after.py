"""The list, before the day, and afterwards, as one goes through them."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import FollowUp, Person
from desktop.domain.gatherings.rows import Part, Version
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import Becomes
from desktop.domain.writing import WriteWish
from desktop.services.gatherings import aims, keeping, names
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.gatherings.aims import AimLine
from desktop.ui.gatherings.hoped import HopedLine
from desktop.ui.gatherings.met import MetLine
from desktop.ui.gatherings.on_paper import sheet_of
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.window.kith import KithWindow
from tests.builders import TODAY, a_person, add
from tests.services.gatherings.at_hand import an_evening, met, met_row, seen
from tests.ui.gatherings.at_hand import Open, afterwards, before, in_focus, press, typed

COMING = TODAY + timedelta(days=5)
TOMORROW = TODAY + timedelta(days=1)
ALT = Qt.KeyboardModifier.AltModifier


def test_without_any_it_says_what_this_place_is_for(page: GatheringsPage) -> None:
    assert page.list.first.isVisible()
    page.list.first.click()
    typed(in_focus(), "Harvest supper")
    press(in_focus(), Qt.Key.Key_Return)
    assert page.whole.view is not None
    assert page.whole.view.facts.name == "Harvest supper"


def test_one_is_begun_from_anywhere_in_the_window(
    db: Database, qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> None:
    an_evening(db)
    window = KithWindow(runner, clock, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    window.ways.heart.add_gathering()
    page = window.page("gatherings")
    assert isinstance(page, GatheringsPage)
    qtbot.waitUntil(lambda: page._sheet is not None)
    assert page._sheet is not None
    assert in_focus() is page._sheet._content.name  # type: ignore[attr-defined]


def test_one_arrives_with_the_keyboard(
    db: Database, qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile
) -> None:
    evening = an_evening(db, COMING)
    window = KithWindow(runner, clock, settings)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    for shown in (None, evening):
        window.show_place("people")
        window.sidebar.setFocus()
        page = window.show_place("gatherings")
        assert isinstance(page, GatheringsPage)
        assert in_focus() is (page.list.lines[0] if shown is None else page.whole.shown.first)
        page.show_gathering(evening)


def test_the_brief_of_whom_the_keyboard_is_on(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    [samir] = add(db, a_person("Samir Haddad"))
    names.hope_for(db, evening, "", person_id=samir)
    page = opened(evening)
    [line] = before(page).hoped.lines.lines()
    line.why.setFocus()  # type: ignore[attr-defined]
    assert page.current_meeting() == Meeting(person_id=samir)
    page.setFocus()
    assert page.current_meeting() is None


def test_coming_ones_stand_before_past_ones(db: Database, page: GatheringsPage) -> None:
    past, coming = an_evening(db), an_evening(db, COMING)
    page.refresh()
    assert [line.row.id for line in page.list.lines] == [coming, past]
    press(page.list.lines[1], Qt.Key.Key_Return)
    assert page.shown_gathering == past
    assert page.whole.part is Part.AFTER
    press(page, Qt.Key.Key_Escape)
    assert page.shown_gathering is None
    assert in_focus() is page.list.lines[1]


def test_it_is_deleted_and_comes_back(db: Database, opened: Open, runner: Runner) -> None:
    evening = an_evening(db, COMING)
    page = opened(evening)
    next(act for act in page.whole.head.acts if act.words == "Delete").run()  # type: ignore[misc]
    assert not page.list.lines
    runner.undo()
    assert [line.row.id for line in page.list.lines] == [evening]


def test_its_name_is_edited_in_place_and_its_day_in_a_sheet(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    page = opened(evening)
    page.whole.head.name.edit()
    QTest.keyClick(in_focus(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    typed(in_focus(), "Late Makers")
    press(in_focus(), Qt.Key.Key_Return)
    assert seen(db, evening).facts.name == "Late Makers"
    part = before(page)
    part.about.edit()
    typed(in_focus(), "Everybody brings one thing they mended")
    press(in_focus(), Qt.Key.Key_Return)
    assert seen(db, evening).facts.about == "Everybody brings one thing they mended"
    page.whole.head.when.click()
    assert page._sheet is not None
    editor = page._sheet._content
    editor.last.set_day(COMING + timedelta(days=1))  # type: ignore[attr-defined]
    editor.finish()  # type: ignore[attr-defined]
    assert seen(db, evening).facts.ends_on == COMING + timedelta(days=1)


def aim_lines(page: GatheringsPage) -> list[AimLine]:
    return before(page).aims.lines.lines()  # type: ignore[return-value]


def test_aims_are_written_one_after_the_other_and_moved_by_keys(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    page = opened(evening)
    before(page).aims.add_button.click()
    for words in ("Meet five people", "Go home early"):
        typed(in_focus(), words)
        press(in_focus(), Qt.Key.Key_Return)
    assert [aim.text for aim in seen(db, evening).aims] == ["Meet five people", "Go home early"]
    press(in_focus(), Qt.Key.Key_Escape)
    assert page.shown_gathering == evening, "Esc closes the line only"
    line = aim_lines(page)[1]
    line.words.setFocus()
    press(line.words, Qt.Key.Key_Up, ALT)
    assert [aim.text for aim in seen(db, evening).aims] == ["Go home early", "Meet five people"]


def test_an_aim_is_dragged_by_its_grip(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    for words in ("one", "two", "three"):
        aims.add(db, evening, words)
    page = opened(evening)
    first, _, third = aim_lines(page)
    grip, below = first.grip, third.mapToGlobal(third.rect().bottomLeft())
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, grip.mapFromGlobal(below))
    QTest.mouseRelease(
        grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), grip.mapFromGlobal(below)
    )
    assert [aim.text for aim in seen(db, evening).aims] == ["two", "three", "one"]


def test_somebody_hoped_for_is_a_name_or_of_the_book(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    [samir] = add(db, a_person("Samir Haddad"))
    page = opened(evening)
    part = before(page)
    part.hoped.add_button.click()
    typed(part.hoped.field, "Samir Haddad")
    press(part.hoped.field, Qt.Key.Key_Return)
    typed(in_focus(), "ask about the press")
    press(in_focus(), Qt.Key.Key_Return)
    [row] = seen(db, evening).hoped
    assert (row.person_id, row.why) == (samir, "ask about the press")
    [line] = part.hoped.lines.lines()
    assert isinstance(line, HopedLine)
    wished: list[object] = []
    page.brief_wished.connect(wished.append)
    page.write_wished.connect(wished.append)
    page.person_wished.connect(wished.append)
    line.brief.click()
    line.name.click()
    part.hoped.ask.click()
    assert wished == [
        Meeting(person_id=samir), samir,
        WriteWish((samir,), why_now="I would ask who else comes to The lamplighters’ supper."),
    ]  # fmt: skip


def test_practising_by_space_remembers_how_long_it_took(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    keeping.say_introduction(db, evening, Version.THREE, "word " * 70)
    card = before(opened(evening)).introduction
    assert card.practice.seconds.text() == "About 30 seconds aloud"
    ticks = iter([100.0, 100.0, 107.2, 124.4])
    card.practice._clock = lambda: next(ticks)
    card.practice.button.setFocus()
    press(card.practice.button, Qt.Key.Key_Space)
    card.practice._running.timeout.emit()
    assert card.practice.seconds.text() == "0:07"
    press(card.practice.button, Qt.Key.Key_Space)
    assert card.practice.seconds.text() == "24 seconds, said aloud"
    assert seen(db, evening).introduction(Version.THREE).seconds == 24


def test_breaking_off_keeps_nothing(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    keeping.say_introduction(db, evening, Version.THREE, "I mend.")
    card = before(opened(evening)).introduction
    card.practice.toggle()
    press(card.practice, Qt.Key.Key_Escape)
    assert not card.practice.is_running
    assert seen(db, evening).introduction(Version.THREE).seconds is None


def test_what_i_said_last_is_offered_not_written(db: Database, opened: Open) -> None:
    evening = an_evening(db, COMING)
    other = an_evening(db, COMING + timedelta(days=1))
    keeping.say_introduction(db, other, Version.SHORT, "I help people listen.")
    card = before(opened(evening)).introduction
    card.versions.segment(Version.SHORT).click()
    assert card.begin.isVisible()
    assert seen(db, evening).introduction(Version.SHORT).text == ""
    card.begin.click()
    assert seen(db, evening).introduction(Version.SHORT).text == "I help people listen."
    assert not card.begin.isVisible()


def test_the_page_before_goes_on_one_sheet(db: Database, opened: Open) -> None:
    from PySide6.QtGui import QPdfWriter

    from desktop.ui.printing import Document, page_layout, print_on

    evening = an_evening(db, COMING)
    aims.add(db, evening, "Meet five people")
    names.hope_for(db, evening, "Samir Haddad", why="the press")
    keeping.say_introduction(db, evening, Version.THREE, "I help people listen.")
    opened(evening)
    blocks = sheet_of(seen(db, evening), TODAY)
    writer = QPdfWriter(str(db.path.parent / "page.pdf"))
    writer.setPageLayout(page_layout())
    assert print_on(Document("x", [blocks]), writer) == 1


def met_lines(page: GatheringsPage) -> list[MetLine]:
    return afterwards(page).met.lines.lines()  # type: ignore[return-value]


def test_afterwards_a_known_name_is_asked_about(db: Database, opened: Open) -> None:
    evening = an_evening(db)
    [mina] = add(db, a_person("Anouk Verhaegen"))
    row = met(db, evening, "Anouk Verhaegen, knows Ester")
    [line] = met_lines(opened(evening))
    buttons = line.question.findChildren(Button)
    assert [button.text() for button in buttons] == ["This one", "Somebody new"]
    buttons[0].click()
    assert met_row(db, evening, row).person_id == mina
    assert not line.question.isVisible()


def test_afterwards_somebody_new_is_made_and_taken_back(
    db: Database, opened: Open, runner: Runner
) -> None:
    evening = an_evening(db)
    row = met(db, evening, "Ottilie Brandt, toasters")
    [line] = met_lines(opened(evening))
    assert line.chip.text() == "Decide…"
    line.chip.take(Becomes.PRACTICE)
    assert line.chip.text() == "In practice"
    runner.undo()
    assert line.chip.text() == "Decide…"
    assert met_row(db, evening, row).person_id is None


def plan_five(db: Database) -> tuple[int, list[int]]:
    evening = an_evening(db)
    rows = [met(db, evening, f"Guest Number{chr(65 + n)}, a line") for n in range(6)]
    for row in rows[:5]:
        names.say_next(db, row, f"ask {row}")
    return evening, rows


def test_what_follows_is_proposed_and_planned_as_one(
    db: Database, opened: Open, runner: Runner, each_theme: Theming
) -> None:
    evening, rows = plan_five(db)
    page = opened(evening)
    panel = afterwards(page).follow_ups
    assert panel.plan.text() == "Plan these five"
    assert len(panel.proposed.lines) == 5
    assert not page.grab().isNull()
    panel.plan.click()
    with db.read() as session:
        assert len(session.exec(select(FollowUp)).all()) == 5
    assert not panel.plan.isVisible()
    assert {met_row(db, evening, row).planned_on is not None for row in rows[:5]} == {True}
    runner.undo()
    with db.read() as session:
        assert not session.exec(select(FollowUp)).all()
        assert not session.exec(select(Person)).all()
    assert len(panel.proposed.lines) == 5


def test_who_has_no_reason_is_said_and_gets_none(db: Database, opened: Open) -> None:
    evening, rows = plan_five(db)
    page = opened(evening)
    met_lines(page)[5].chip.take(Becomes.NOTICED)
    panel = afterwards(page).follow_ups
    assert panel.note.title.text() == "Guest has no reason yet"
    assert rows[5] not in panel.proposed.days


def test_a_day_is_changed_by_keys(db: Database, opened: Open) -> None:
    evening, _ = plan_five(db)
    panel = afterwards(opened(evening)).follow_ups
    first = panel.proposed.lines[0]
    assert first.day == TOMORROW
    row, others = first.row.id, {line.row.id: line.day for line in panel.proposed.lines[1:]}
    first.setFocus()
    press(first, Qt.Key.Key_Down, ALT)
    now = dict(panel.proposed.days)
    assert now.pop(row) == TOMORROW + timedelta(days=1)
    assert now == others, "the others stay where they were proposed"
    moved = next(line for line in panel.proposed.lines if line.row.id == row)
    assert in_focus() is moved
    for _ in range(3):
        press(in_focus(), Qt.Key.Key_Up, ALT)
    assert panel.proposed.days[row] == TOMORROW


def test_one_is_dragged_to_another_day(db: Database, opened: Open) -> None:
    evening, _ = plan_five(db)
    page = opened(evening)
    page.resize(1200, 1400)
    panel = afterwards(page).follow_ups
    first, last = panel.proposed.lines[0], panel.proposed.lines[-1]
    row, there = first.row.id, last.day
    grip = first.grip
    at = grip.mapFromGlobal(last.mapToGlobal(QPoint(5, 5)))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton)
    QTest.mouseMove(grip, at)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, Qt.KeyboardModifier(0), at)
    assert panel.proposed.days[row] == there


def test_days_can_be_chosen_and_laid_anew(db: Database, opened: Open) -> None:
    evening, _ = plan_five(db)
    panel = afterwards(opened(evening)).follow_ups
    before_it = dict(panel.proposed.days)
    panel.change.click()
    line = panel.proposed.lines[0]
    assert line.on.isVisible()
    line.on.day_chosen.emit(TODAY + timedelta(days=12))
    assert panel.proposed.days[line.row.id] == TODAY + timedelta(days=12)
    panel.lay_anew()
    assert panel.proposed.days == before_it


def test_aims_are_looked_back_on(db: Database, opened: Open) -> None:
    evening = an_evening(db)
    aims.add(db, evening, "Meet five people")
    page = opened(evening)
    part = afterwards(page)
    [line] = part.aims.lines.lines()
    assert isinstance(line, AimLine)
    press(line.check, Qt.Key.Key_Space)
    line.outcome.edit()
    typed(in_focus(), "Six met, three of them slowly")
    press(in_focus(), Qt.Key.Key_Return)
    part.back.words.edit()
    typed(in_focus(), "Mending is a way of listening.")
    press(in_focus(), Qt.Key.Key_Return)
    part.back.finished.click()
    view = seen(db, evening)
    assert (view.aims[0].reached, view.aims[0].outcome) == (True, "Six met, three of them slowly")
    assert view.looking_back == "Mending is a way of listening."
    assert view.facts.finished_on == TODAY


def test_it_fits_where_there_is_little_room(db: Database, opened: Open, theme: Theming) -> None:
    evening, _ = plan_five(db)
    page = opened(evening)
    for scale in (1.0, 2.0):
        theme.set_scale(scale)
        page.resize(820, 600)
        for part in (before, afterwards):
            shown = part(page)
            QTest.qWait(0)
            area = page.whole._areas[page.whole.part]
            assert shown.width() <= area.viewport().width()
            assert not page.grab().isNull()


def test_columns_go_below_each_other_once_the_text_is_larger(
    db: Database, opened: Open, theme: Theming
) -> None:
    evening, _ = plan_five(db)
    page = opened(evening)
    keeping.say_introduction(db, evening, Version.THREE, "I mend lamps. I taught. I listen.")
    page.refresh()
    for part in (before, afterwards):
        theme.set_scale(1.0)
        page.resize(1440, 900)
        shown = part(page)
        page.resize(960, 700)
        for scale in (1.2, 1.4, 1.6, 1.8, 2.0):
            theme.set_scale(scale)
            QTest.qWait(0)
            area = page.whole._areas[page.whole.part]
            assert shown.width() <= area.viewport().width(), scale


def test_arrows_walk_through_the_list(db: Database, page: GatheringsPage) -> None:
    an_evening(db)
    an_evening(db, COMING)
    page.refresh()
    first, last = page.list.lines
    first.setFocus()
    press(first, Qt.Key.Key_Down)
    assert in_focus() is last
    press(last, Qt.Key.Key_Down)
    assert in_focus() is last
    press(last, Qt.Key.Key_Home)
    assert in_focus() is first
    press(first, Qt.Key.Key_End)
    press(last, Qt.Key.Key_Up)
    assert in_focus() is first
