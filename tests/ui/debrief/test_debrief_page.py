"""The debrief, with a real store behind it. It is Thursday, 12 March 2026, nine o'clock."""

from __future__ import annotations

import json
import os
import stat
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import (
    FollowUp,
    FollowUpGuest,
    Interaction,
    Loop,
    Move,
    Person,
    Rhythm,
    Stage,
)
from desktop.domain.meetings import Meeting
from desktop.half_written import FILE_NAME, HalfWritten
from desktop.services import loops
from desktop.services.journey.defaults import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.debrief.promises import NewPromise
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from desktop.ui.widgets.text_link import TextLink
from tests.builders import NOW, TODAY, a_person, a_talk, add
from tests.services.test_any_sequence import dump
from tests.ui.brief.test_brief_page import a_call, priya

Open = Callable[[Meeting], DebriefPage]


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    return SettingsFile(tmp_path)


@pytest.fixture
def opened(qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile) -> Open:
    def make(meeting: Meeting) -> DebriefPage:
        page = DebriefPage(runner, clock, settings)
        qtbot.addWidget(page)
        page.resize(1300, 900)
        page.show_meeting(meeting, "Today")
        with qtbot.waitActive(page):
            page.show()
        page.take_focus()
        return page

    return make


def said(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def all_of(db: Database, table: type[Any]) -> list[Any]:
    with db.read() as session:
        return list(session.exec(select(table).order_by(table.id)))


def button(page: QWidget, text: str) -> Button:
    return next(b for b in page.findChildren(Button) if b.text() == text)


def kept_file(settings: SettingsFile) -> dict[str, Any]:
    path = settings.folder / FILE_NAME
    return dict(json.loads(path.read_text("utf-8"))) if path.exists() else {}


def at_stage(db: Database, key: str) -> int:
    plant_stages(db)
    with db.read() as session:
        found = session.exec(select(Stage.id).where(Stage.key == key)).one()
    assert found is not None
    return found


def test_everything_by_keyboard_is_one_change(
    db: Database, opened: Open, runner: Runner, qtbot: QtBot
) -> None:
    [one] = add(db, priya(stage_id=at_stage(db, "listening")))
    [plan] = add(db, a_call(one))
    [notes] = add(db, Loop(person_id=one, kind="i_promised", text="the notes", opened_on=TODAY))
    before = dump(db)
    page = opened(Meeting(follow_up_id=plan))
    form = page.form
    assert form is not None
    assert form.words.hasFocus()
    QTest.keyClicks(form.words, "Nobody shouted.")
    QTest.keyClick(form.words, Qt.Key.Key_Return)
    QTest.keyClicks(form.words, "Somebody made tea.")
    for word in ("relieved", "worn out"):
        QTest.keyClick(form.feelings.chips[word], Qt.Key.Key_Space)
    QTest.keyClicks(form.shared, "the spring")
    QTest.keyClicks(form.ask_next, "How was the first night?")
    QTest.keyClick(form.interrupted.segment("no"), Qt.Key.Key_Right)
    QTest.keyClick(form.advised.segment("no"), Qt.Key.Key_Space)
    QTest.keyClick(form.promises.checks[notes], Qt.Key.Key_Space)
    QTest.keyClicks(form.promises.line, "she will ring on Sunday")
    QTest.keyClick(form.promises.line, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.back_wished, timeout=1000):
        QTest.keyClick(form.words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    [talk] = all_of(db, Interaction)
    assert talk.words == "Nobody shouted.\nSomebody made tea."
    assert (talk.feeling, talk.shared) == ("relieved, worn out", "the spring")
    assert (talk.interrupted, talk.advised) == ("no", "no")
    closed, opened_now = all_of(db, Loop)
    assert closed.closed_by_id == talk.id
    assert (opened_now.kind, opened_now.text) == ("they_promised", "ring")
    assert opened_now.about_on == TODAY + timedelta(days=3)
    kept, coming = all_of(db, FollowUp)
    assert (kept.state, kept.interaction_id) == ("kept", talk.id)
    assert coming.reason == "How was the first night?"
    runner.undo()
    assert dump(db) == before


def test_it_says_live_what_it_keeps(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    add(
        db,
        Rhythm(person_id=one, earliest=3, latest=3),
        Loop(person_id=one, kind="i_promised", text="the notes", opened_on=TODAY),
    )
    page = opened(Meeting(follow_up_id=plan))
    assert page.form is not None
    assert page.side is not None
    for words in (
        "After the call with Priya", "In her words", "A call, today 9:40",
        "About half an hour. You rang her.", "Her rhythm begins again",
        "About every three weeks, from today",
    ):  # fmt: skip
        assert words in said(page)
    assert "One promise closed" not in said(page.side)
    next(iter(page.form.promises.checks.values())).click()
    assert "One promise closed" in said(page.side)
    assert "kept now" in said(page.form)
    page.form.promises.line.setText("I will come and listen")
    page.form.promises.settle()
    assert "One promise closed, one opened" in said(page.side)
    assert "Both stand on her card" in said(page.side)
    page.form.ask_next.set_words("How was the first night?")
    assert "A line on Thursday 2 April" in said(page.side)
    assert "How was the first night?" in said(page.side)
    button(page, "Nothing planned").click()
    assert "A line on Thursday 2 April" not in said(page.side)


def test_the_day_after_their_chapter_is_proposed(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    add(db, Loop(person_id=one, kind="their_chapter", text="the trustees meet", opened_on=TODAY,
                 about_on=TODAY + timedelta(days=6)))  # fmt: skip
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    assert page.form.next.size_choice.current() == "line"
    assert page.form.next.day.text() == "Thu 19 March"
    assert "the day after: the trustees meet" in said(page)


def test_what_i_decide_about_the_next_stays(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    add(db, Loop(person_id=one, kind="their_chapter", text="the trustees meet", opened_on=TODAY,
                 about_on=TODAY + timedelta(days=6)))  # fmt: skip
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    button(page, "Nothing planned").click()
    page.form.ask_next.set_words("How was it?")
    assert page.form.next.size_choice.current() == ""
    page.form.next.size_choice.segment("call").click()
    page.form.next.day.day_chosen.emit(TODAY + timedelta(days=9))
    page.form.ask_next.set_words("How was it, really?")
    assert (page.debrief.next_size, page.debrief.next_day) == ("call", TODAY + timedelta(days=9))


def test_another_word_for_the_feeling(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    feelings = page.form.feelings
    QTest.keyClick(feelings.another, Qt.Key.Key_Return)
    assert feelings.line.hasFocus()
    QTest.keyClicks(feelings.line, "seen, afraid")
    QTest.keyClick(feelings.line, Qt.Key.Key_Return)
    assert page.debrief.feelings == ["seen", "afraid"]
    assert feelings.chips["seen"].isChecked()
    feelings.chips["afraid"].click()
    assert page.debrief.feelings == ["seen"]


def test_esc_leaves_the_line_first_and_then_the_page(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    feelings = page.form.feelings
    feelings.ask()
    with qtbot.assertNotEmitted(page.back_wished):
        QTest.keyClick(feelings.line, Qt.Key.Key_Escape)
    assert feelings.another.hasFocus()
    with qtbot.waitSignal(page.back_wished, timeout=1000):
        QTest.keyClick(page.form.words, Qt.Key.Key_Escape)


def test_a_promise_can_be_put_right_and_taken_back(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    promises = page.form.promises
    promises.line.setText("the recipe by Sunday")
    promises.settle()
    [row] = promises.findChildren(NewPromise)
    assert row.whose.text() == "I promised"
    row.whose._take("they_promised")
    assert page.debrief.opens[0].kind == "they_promised"
    row.taken_back.emit()
    assert page.debrief.opens == []


def test_choices_can_be_taken_back(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    once = page.form.interrupted.segment("once")
    assert page.form.interrupted.current() == ""
    once.click()
    assert page.debrief.interrupted == "once"
    once.click()
    assert page.debrief.interrupted == ""


def test_what_it_was_can_be_set_right(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    page = opened(Meeting(follow_up_id=plan))
    assert page.side is not None
    choices = page.side.choices
    assert not choices.isVisible()
    page.side.pencil.click()
    assert choices.isVisible()
    choices.kind._take("walk")
    choices.minutes._take("45")
    choices.began._take("them")
    choices.day.day_chosen.emit(TODAY - timedelta(days=1))
    assert "After the walk with Priya" in said(page)
    assert "A walk, yesterday" in said(page)
    assert "About 45 minutes. She began it." in said(page)
    choices.day.day_chosen.emit(TODAY + timedelta(days=3))
    assert page.debrief.day == TODAY - timedelta(days=1), "what is to come has not happened"


def test_a_sign_to_go_on_is_offered_and_never_taken_by_itself(
    db: Database, opened: Open, qtbot: QtBot
) -> None:
    [one] = add(db, priya(stage_id=at_stage(db, "listening")))
    page = opened(Meeting(person_id=one))
    assert page.side is not None
    assert "She tells me what she had not told before" not in said(page)
    page.side.confided.click()
    assert "She tells me what she had not told before" in said(page)
    assert page.side.move_on.text() == "Move to Connection"
    page.keep()
    assert all_of(db, Move) == []


def test_the_move_is_kept_with_the_rest(db: Database, opened: Open, runner: Runner) -> None:
    [one] = add(db, priya(stage_id=at_stage(db, "listening"), stage_rank=1.0))
    before = dump(db)
    page = opened(Meeting(person_id=one))
    assert page.side is not None
    page.side.confided.click()
    page.side.move_on.click()
    assert "On to Connection" in said(page.side)
    page.keep()
    [moved] = all_of(db, Move)
    assert (moved.to_name, moved.sign) == (
        "Connection", "She tells me what she had not told before",
    )  # fmt: skip
    runner.undo()
    assert dump(db) == before


def test_stay_here_asks_no_more(db: Database, opened: Open) -> None:
    [one] = add(db, priya(stage_id=at_stage(db, "listening")))
    page = opened(Meeting(person_id=one))
    assert page.side is not None
    page.side.confided.click()
    page.side.move_on.click()
    page.side.stay.click()
    assert "She tells me what she had not told before" not in said(page)
    assert not page.debrief.moves_on
    assert page.form is not None
    page.form.words.set_words("And then she said more. " * 12)
    assert "She tells me what she had not told before" not in said(page)


def test_what_is_half_written_survives_and_is_offered_again(
    db: Database, opened: Open, settings: SettingsFile, qtbot: QtBot
) -> None:
    ana, ben = add(db, priya(), a_person("Ben Okri"))
    [plan] = add(db, a_call(ana))
    first = opened(Meeting(follow_up_id=plan))
    assert first.form is not None
    QTest.keyClicks(first.form.words, "Nobody shouted.")
    qtbot.waitUntil(lambda: len(kept_file(settings)) == 1, timeout=1000)
    path = settings.folder / FILE_NAME
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600

    crashed = opened(Meeting(person_id=ben))  # another window, as after a start anew
    assert crashed.form is not None
    assert crashed.form.words.words() == ""
    crashed.form.words.set_words("Of Ben.")
    crashed.hide()
    assert len(kept_file(settings)) == 2

    again = opened(Meeting(follow_up_id=plan))
    assert again.form is not None
    assert again.form.words.words() == "Nobody shouted."
    assert "You had begun this. It is as you left it." in said(again)
    again.keep()
    assert len(kept_file(settings)) == 1
    assert [talk.words for talk in all_of(db, Interaction)] == ["Nobody shouted."]


def test_it_is_thrown_away_only_when_that_is_wished(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    page.form.words.set_words("Nobody shouted.")
    page.hide()
    again = opened(Meeting(person_id=one))
    [anew] = again.findChildren(TextLink)
    anew.click()
    assert again.form is not None
    assert again.form.words.words() == ""
    assert kept_file(settings) == {}
    again.hide()
    assert kept_file(settings) == {}


def test_nothing_written_leaves_no_file(db: Database, opened: Open, settings: SettingsFile) -> None:
    [one] = add(db, priya())
    add(db, Loop(person_id=one, kind="their_chapter", text="the trustees meet", opened_on=TODAY,
                 about_on=TODAY + timedelta(days=6)))  # fmt: skip
    page = opened(Meeting(person_id=one))
    page.hide()
    assert not (settings.folder / FILE_NAME).exists()


def test_only_the_contact_is_logged_and_the_words_wait(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    page = opened(Meeting(follow_up_id=plan))
    assert page.form is not None
    page.form.words.set_words("Not for today.")
    button(page, "Only log that we spoke").click()
    [talk] = all_of(db, Interaction)
    assert (talk.words, talk.kind, talk.minutes) == ("", "call", 30)
    later = opened(Meeting(follow_up_id=plan))
    assert later.form is not None
    assert later.form.words.words() == "Not for today."
    assert "It stands in the story already" in said(later)
    later.keep()
    [talk] = all_of(db, Interaction)
    assert talk.words == "Not for today."
    assert not (settings.folder / FILE_NAME).exists()


def test_what_could_not_be_kept_stays_on_the_page(
    db: Database, opened: Open, settings: SettingsFile, qtbot: QtBot
) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    page.form.words.set_words("Nobody shouted.")
    with db.change("gone") as change:
        person = change.session.get(Person, one)
        assert person is not None
        person.deleted_at = NOW
    with qtbot.waitSignal(page.told, timeout=100) as told:
        page.keep()
    assert "Nothing was kept" in told.args[0]
    assert page.form.words.words() == "Nobody shouted."
    assert HalfWritten(settings.folder).keys("debrief/")


def test_what_changes_elsewhere_leaves_what_is_written(
    db: Database, opened: Open, runner: Runner
) -> None:
    [one] = add(db, priya())
    [notes] = add(db, Loop(person_id=one, kind="i_promised", text="the notes", opened_on=TODAY))
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    words = page.form.words
    QTest.keyClicks(words, "Nobody")
    page.form.promises.checks[notes].click()
    runner.change(loops.close, notes, today=TODAY)
    assert page.form.words is words
    assert words.words() == "Nobody"
    assert page.debrief.closes == []
    assert notes not in page.form.promises.checks


def test_several_people_are_spoken_of_together(db: Database, opened: Open) -> None:
    ana, ben = add(db, priya(), a_person("Ben Okri"))
    [plan] = add(db, a_call(ana, size="time_together"))
    add(db, FollowUpGuest(follow_up_id=plan, person_id=ben))
    add(db, Loop(person_id=ben, kind="they_promised", text="the key", opened_on=TODAY))
    a_talk(db, ben, day=TODAY - timedelta(days=60))
    page = opened(Meeting(follow_up_id=plan))
    for words in (
        "After the time with Priya and Ben", "In their words", "Ben. They promised: the key",
        "Their rhythms begin again",
    ):  # fmt: skip
        assert words in said(page)


def test_it_leads_back_to_the_brief(db: Database, opened: Open, qtbot: QtBot) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    page = opened(Meeting(follow_up_id=plan))
    with qtbot.waitSignal(page.brief_wished, timeout=100) as wished:
        page.brief.click()
    assert wished.args == [Meeting(follow_up_id=plan)]


@pytest.mark.parametrize(("width", "scale"), [(1440, 1.0), (1024, 1.0), (1024, 2.0), (880, 2.0)])
def test_nothing_is_wider_than_the_page(
    db: Database, opened: Open, theme: Theming, each_theme: Theming, width: int, scale: float
) -> None:
    [one] = add(db, priya(stage_id=at_stage(db, "connection")))
    add(db, Loop(person_id=one, kind="i_promised", text="the notes " * 8, opened_on=TODAY))
    theme.set_scale(scale)
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    assert page.side is not None
    page.resize(width - 216, 700)
    page.side.confided.click()
    page.form.promises.line.setText("I promised " + "to come " * 12)
    page.form.promises.settle()
    page.form.next.size_choice.segment("line").click()
    page.side.pencil.click()
    page.grab()
    for area in (page.frame.area, page.frame._side_area):
        if area.isVisible():
            assert area.widget().width() <= area.viewport().width()


def test_tab_goes_through_everything_and_f6_through_both_panes(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    page = opened(Meeting(person_id=one))
    page.resize(1300, 900)
    assert len(page.panes()) == 2
    seen: list[QWidget] = []
    for _ in range(60):
        focus = QApplication.focusWidget()
        if focus is None or focus in seen:
            break
        seen.append(focus)
        assert focus.accessibleName() or getattr(focus, "text", lambda: "")(), focus
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert page.form is not None
    assert page.side is not None
    for stop in (page.form.shared, page.form.promises.line, page.foot.keep, page.side.confided):
        assert stop in seen


def test_tab_goes_as_one_reads_also_to_what_was_made_later(db: Database, opened: Open) -> None:
    [one] = add(db, priya())
    [notes] = add(db, Loop(person_id=one, kind="i_promised", text="the notes", opened_on=TODAY))
    page = opened(Meeting(person_id=one))
    assert page.form is not None
    form = page.form
    form.promises.line.setText("the recipe")
    form.promises.settle()
    form.feelings.ask()
    form.feelings.line.setText("seen")
    form.feelings.settle()
    form.words.setFocus(Qt.FocusReason.TabFocusReason)
    walked: list[QWidget] = []
    while (focus := QApplication.focusWidget()) is not None and focus not in walked:
        walked.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    [row] = form.promises.findChildren(NewPromise)
    wished = [
        form.words, form.feelings.chips["relieved"], form.feelings.chips["seen"],
        form.feelings.another, form.shared, form.ask_next, form.interrupted.segment("no"),
        form.advised.segment("no"), form.asked, form.promises.checks[notes], row.whose,
        form.promises.line,
        form.next.size_choice.segment("line"), page.foot.keep,
    ]  # fmt: skip
    places = [walked.index(stop) for stop in wished]
    assert places == sorted(places)


def test_coming_again_leaves_what_is_being_written(
    db: Database, opened: Open, settings: SettingsFile
) -> None:
    [one] = add(db, priya())
    [plan] = add(db, a_call(one))
    page = opened(Meeting(follow_up_id=plan))
    form = page.form
    assert form is not None
    QTest.keyClicks(form.words, "Nobo")
    page.show_meeting(Meeting(follow_up_id=plan), "People")
    page.take_focus()
    QTest.keyClicks(form.words, "dy")
    assert page.form is form
    assert form.words.words() == "Nobody"
    page.show_meeting(Meeting(person_id=add(db, a_person("Ben Okri"))[0]), "People")
    assert page.form is not None
    assert page.form.words.words() == ""
    page.show_meeting(Meeting(follow_up_id=plan), "Today")
    assert page.form.words.words() == "Nobody"
