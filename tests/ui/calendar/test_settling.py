"""Kept or missed: it takes effect at once, and the rest is asked, and can be skipped."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.entities import Interaction, Person
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import Size, Who
from desktop.domain.writing import WriteWish
from desktop.services import calendar, follow_ups
from desktop.services.journey.stages import plant_stages
from desktop.ui.calendar.kept_note import KeptNote
from desktop.ui.calendar.missed_note import MissedNote
from desktop.ui.calendar.words import moved_words
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.labels import PlainLabel
from tests.builders import NOW, TODAY
from tests.ui.calendar.conftest import Shown, choose, menu

Key = Qt.Key
TUESDAY = TODAY - timedelta(days=2)


def kept_note(shown: Shown) -> KeptNote | None:
    return next((n for n in shown.page.findChildren(KeptNote) if n.isVisible()), None)


def missed_note(shown: Shown) -> MissedNote | None:
    return next((n for n in shown.page.findChildren(MissedNote) if n.isVisible()), None)


def words_of(note: MissedNote) -> list[str]:
    return [label.text() for label in note.findChildren(PlainLabel)]


def talks(shown: Shown) -> list[Interaction]:
    with shown.db.read() as session:
        return list(session.exec(select(Interaction)))


def keep(shown: Shown, qtbot: QtBot, **more: object) -> int:
    row = shown.plan(day=TODAY, **more)
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_K)
    return row


def test_k_keeps_at_once_and_then_asks_for_a_line(shown: Shown, qtbot: QtBot) -> None:
    keep(shown, qtbot, title="Tea")
    assert shown.the_one().state == "kept"
    note = kept_note(shown)
    assert note is not None
    assert note.note.hasFocus()
    assert not shown.page.grab().isNull()
    qtbot.keyClicks(note.note, "She laughed a lot")
    qtbot.keyClick(note.note, Key.Key_Return)
    assert kept_note(shown) is None
    assert [talk.mine for talk in talks(shown)] == ["She laughed a lot"]
    assert shown.view.hasFocus()


def test_escape_skips_it_and_nothing_is_lost(shown: Shown, qtbot: QtBot) -> None:
    keep(shown, qtbot)
    note = kept_note(shown)
    assert note is not None
    qtbot.keyClick(note.note, Key.Key_Escape)
    assert kept_note(shown) is None
    assert (shown.the_one().state, talks(shown)[0].mine) == ("kept", "")


def test_what_comes_next_is_planned_for_a_day(shown: Shown, qtbot: QtBot) -> None:
    keep(shown, qtbot)
    note = kept_note(shown)
    assert note is not None
    qtbot.keyClicks(note.next, "How the box opened")
    assert note.day.isVisible()
    note.day._take(TODAY + timedelta(days=5))
    note.keep.click()
    planned = [entry for entry in shown.planned() if not entry.is_settled]
    assert [(entry.day, entry.detail) for entry in planned] == [
        (TODAY + timedelta(days=5), "How the box opened")
    ]


def test_the_whole_talk_can_be_written_down(shown: Shown, qtbot: QtBot) -> None:
    row = keep(shown, qtbot)
    note = kept_note(shown)
    assert note is not None
    with qtbot.waitSignal(shown.page.debrief_wished) as wished:
        note.more.click()
    assert wished.args == [Meeting(row)]


def test_undo_closes_the_note(shown: Shown, qtbot: QtBot) -> None:
    keep(shown, qtbot)
    shown.page.runner.undo()
    assert kept_note(shown) is None
    assert shown.the_one().state == "planned"


def test_x_asks_who_missed_it(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=TODAY, size=Size.CALL)
    shown.walk_to(shown.entry(row))
    qtbot.keyClick(shown.view, Key.Key_X)
    qtbot.keyClick(menu(), Key.Key_I)
    assert shown.the_one().state == "missed_by_me"
    note = missed_note(shown)
    assert note is not None
    assert words_of(note)[0] == "You missed the call today. A line to say so?"


def miss(shown: Shown, by: Who, day: date = TUESDAY, **more: object) -> MissedNote:
    row = shown.plan(day=day, **more)
    shown.page.acts.miss(shown.entry(row), by)
    note = missed_note(shown)
    assert note is not None
    return note


def test_missed_by_them_is_said_gently_with_the_peace_it_brings(shown: Shown) -> None:
    note = miss(shown, Who.THEM, title="A walk")
    assert words_of(note)[:2] == [
        "“A walk” on Tuesday fell through on their side.",
        "Ana is left in peace until Tue 24 March.",
    ]
    assert not hasattr(note, "rest")


def test_another_day_is_one_click_away(shown: Shown, qtbot: QtBot) -> None:
    note = miss(shown, Who.THEM, title="A walk", reason="Her father")
    assert [day.text() for day in note.days] == ["Tuesday", "Tue 24 March"]
    note.days[0].click()
    [new] = [entry for entry in shown.planned() if not entry.is_settled]
    assert (new.day, new.words, new.detail, new.moved_from) == (
        TUESDAY + timedelta(days=7), "A walk", "Her father", TUESDAY,
    )  # fmt: skip
    shown.page.runner.undo()
    assert [entry.state for entry in shown.planned()] == ["missed_by_them"]


def test_any_other_day_or_hour_is_asked_for_with_all_that_stood_there(
    shown: Shown, qtbot: QtBot
) -> None:
    note = miss(shown, Who.THEM, title="A walk")
    note.other.click()
    editor = shown.editor()
    assert editor.title.text() == "A walk"
    qtbot.keyClicks(editor.when.time, "18")
    editor.when.day._take(TODAY + timedelta(days=1))
    editor.finish()
    [new] = [entry for entry in shown.planned() if not entry.is_settled]
    assert (new.day, new.starts_at is not None) == (TODAY + timedelta(days=1), True)


def test_twice_in_a_row_a_rest_is_suggested_and_only_done_when_wished(shown: Shown) -> None:
    plant_stages(shown.db)
    miss(shown, Who.THEM, TUESDAY - timedelta(days=14))
    note = miss(shown, Who.THEM)
    assert "It was not the first time. Resting may be kinder to you both." in words_of(note)
    with shown.db.read() as session:
        ana = session.get(Person, shown.people["Ana"])
        assert ana is not None
        assert ana.stage_id is None
    note.rest.click()
    with shown.db.read() as session:
        ana = session.get(Person, shown.people["Ana"])
        assert ana is not None
        assert ana.stage_id is not None


def test_missed_by_me_offers_to_write_a_line_here(shown: Shown, qtbot: QtBot) -> None:
    note = miss(shown, Who.ME)
    with qtbot.waitSignal(shown.page.write_wished) as wished:
        note.write.click()
    assert wished.args == [WriteWish((shown.people["Ana"],))]


def test_one_of_a_series_is_settled_alone(shown: Shown, qtbot: QtBot) -> None:
    row = shown.plan(day=TUESDAY, rule="FREQ=WEEKLY", title="Choir")
    shown.walk_to(shown.entry(row, TUESDAY))
    qtbot.keyClick(shown.view, Key.Key_X)
    qtbot.keyClick(menu(), Key.Key_T)
    assert missed_note(shown) is not None
    states = {entry.day: entry.state for entry in shown.planned()}
    assert states[TUESDAY] == "missed_by_them"
    assert states[TUESDAY + timedelta(days=7)] == "planned"


def test_without_a_person_there_is_nothing_to_ask(shown: Shown) -> None:
    draft = FollowUpDraft(TODAY, title="Buy paper")
    row = follow_ups.plan(shown.db, draft, now=NOW).created["follow_up"][0]
    shown.page.refresh()
    shown.page.acts.keep(shown.entry(row))
    assert shown.the_one().state == "kept"
    assert kept_note(shown) is None


@pytest.mark.parametrize(
    ("words", "state"), [("They", "missed_by_them"), ("I missed", "missed_by_me")]
)
def test_on_the_sheet_it_is_asked_who_missed(shown: Shown, words: str, state: str) -> None:
    row = shown.plan(day=TODAY)
    shown.page.sheets.show_entry(shown.entry(row), shown.view.rect())
    shown.sheet().missed.click()
    found = menu()
    choose(next(a.text() for a in found.actions() if words in a.text()), found)
    assert shown.the_one().state == state
    assert missed_note(shown) is not None


def test_how_often_it_was_moved_is_said_in_words(shown: Shown) -> None:
    row = shown.plan(day=TODAY)
    said = []
    for ahead in (1, 3, 7):
        follow_ups.move_to_day(shown.db, row, TODAY + timedelta(days=ahead))
        said.append(moved_words(shown.the_one(), TODAY))
    assert said == [
        "moved from today", "moved twice, first from today", "moved a few times, first from today",
    ]  # fmt: skip


def test_in_the_menu_each_has_its_keys(shown: Shown) -> None:
    row = shown.plan(day=TODAY)
    shown.page.menus.open(shown.entry(row), QPoint(5, 5))
    words = [action.text() for action in menu().actions()]
    assert "They missed it\tX, T" in words
    assert "I missed it\tX, I" in words


def test_what_was_missed_finds_another_day_later_too(shown: Shown, qtbot: QtBot) -> None:
    note = miss(shown, Who.THEM, title="A walk")
    qtbot.keyClick(note, Key.Key_Escape)
    shown.page.sheets.show_entry(shown.the_one(), shown.view.rect())
    sheet = shown.sheet()
    sheet.first.click()
    editor = shown.editor()
    assert editor.title.text() == "A walk"
    editor.finish()
    assert [entry.state for entry in shown.planned()] == ["missed_by_them", "planned"]


def test_the_sheet_leads_to_the_brief_and_to_afterwards(shown: Shown, qtbot: QtBot) -> None:
    row = shown.meet(rule="FREQ=WEEKLY")
    entry = shown.entry(row, TODAY)
    for words, signal in (
        ("Brief", shown.page.brief_wished),
        ("Afterwards…", shown.page.debrief_wished),
    ):
        sheet = shown.page.sheets.show_entry(entry, shown.view.rect())
        button = next(b for b in sheet.findChildren(Button) if b.text() == words)
        with qtbot.waitSignal(signal) as wished:
            button.click()
        assert wished.args == [Meeting(row, occurrence=TODAY)]
    shown.walk_to(entry)
    with qtbot.waitSignal(shown.page.brief_wished):
        qtbot.keyClick(shown.view, Key.Key_B)
    assert shown.page.current_meeting() == Meeting(row, occurrence=TODAY)


def test_there_is_nothing_to_write_of_before_the_day(shown: Shown) -> None:
    row = shown.meet(day=TODAY + timedelta(days=3))
    sheet = shown.page.sheets.show_entry(shown.entry(row), shown.view.rect())
    words = [button.text() for button in sheet.findChildren(Button)]
    assert "Brief" in words
    assert "Afterwards…" not in words


def test_one_of_a_series_is_skipped(shown: Shown) -> None:
    row = shown.plan(day=TUESDAY, rule="FREQ=WEEKLY", title="Choir")
    shown.page.menus.open(shown.entry(row, TUESDAY), QPoint(5, 5))
    choose("Skip this one")
    with shown.db.read() as session:
        assert [e.day for e in calendar.entries(session, TUESDAY, TODAY + timedelta(days=9))] == [
            TUESDAY + timedelta(days=7)
        ]
    shown.page.runner.undo()
    assert shown.entry(row, TUESDAY).state == "planned"


@pytest.mark.parametrize("scope", ["This one", "This and all that follow"])
def test_moved_by_keys_a_series_asks_which_are_meant(
    shown: Shown, qtbot: QtBot, scope: str
) -> None:
    row = shown.plan(day=TODAY, rule="FREQ=WEEKLY", title="Choir")
    shown.walk_to(shown.entry(row, TODAY))
    qtbot.keyClick(shown.view, Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    choose(scope)
    days = [entry.day for entry in shown.planned()][:2]
    next_week = 7 if scope == "This one" else 8
    assert days == [TODAY + timedelta(days=1), TODAY + timedelta(days=next_week)]


@pytest.mark.parametrize("scope", ["This one", "This and all that follow"])
def test_changed_from_the_menu_a_series_asks_which_are_meant(shown: Shown, scope: str) -> None:
    row = shown.plan(day=TODAY, rule="FREQ=WEEKLY", title="Choir")
    shown.page.menus.open(shown.entry(row, TODAY), QPoint(5, 5))
    choose("Change…")
    shown.editor().title.setText("Quartet")
    shown.editor().finish()
    choose(scope)
    words = [entry.words for entry in shown.planned()][:2]
    assert words == ["Quartet", "Choir" if scope == "This one" else "Quartet"]


def test_a_move_to_a_day_from_the_menu_asks_too(shown: Shown) -> None:
    row = shown.plan(day=TODAY, rule="FREQ=WEEKLY", title="Choir")
    shown.page.acts.move_to_day(shown.entry(row, TODAY), TODAY + timedelta(days=2), QPoint(5, 5))
    choose("This one")
    assert shown.planned()[0].day == TODAY + timedelta(days=2)


def test_putting_off_one_of_a_series_leaves_the_others(shown: Shown) -> None:
    row = shown.plan(day=TODAY, rule="FREQ=WEEKLY", title="Choir")
    shown.page.acts.snooze(shown.entry(row, TODAY), "tomorrow")
    assert [entry.day for entry in shown.planned()][:2] == [
        TODAY + timedelta(days=1), TODAY + timedelta(days=7),
    ]  # fmt: skip
