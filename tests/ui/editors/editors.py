"""Every editor of the program: how one comes to type in it, and what keeps it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from desktop.domain.compose.letters import DraftWords, Gone, Typed
from desktop.domain.follow_ups import CalendarEntry, PlanWish, RequestDraft
from desktop.domain.gatherings.rows import Part
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import (
    DraftForm,
    FacetKind,
    LoopKind,
    ProfileKind,
    StageLineKind,
    WentBy,
)
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services import follow_ups
from desktop.services.compose import afterwards, drafts
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.calendar.plan_editor import PlanEditor
from desktop.ui.calendar.request_editor import RequestEditor
from desktop.ui.compose.page import ComposePage
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.gatherings.page import GatheringsPage
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.journey.page import JourneyPage
from desktop.ui.people.page import PeoplePage
from desktop.ui.people.triage.page import TriagePage
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.profile.panel import ProfilePart
from desktop.ui.today.page import TodayPage
from desktop.ui.we_spoke.alone import WeSpokeAlone
from desktop.ui.widgets.editable import EditableText
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.editors.desk import WORDS, Desk

Keep = Callable[[], object]
Begin = Callable[[Desk], Keep]  # opens the page and types; what it gives keeps that

CTRL = Qt.KeyboardModifier.ControlModifier


def _card(desk: Desk) -> PeoplePage:
    page = desk.made(PeoplePage)
    page.show_person(desk.ana)
    return page


def _in_place(desk: Desk, field: EditableText) -> Keep:
    field.edit()
    desk.type(QApplication.focusWidget() or field)
    return desk.enter


def name(desk: Desk) -> Keep:
    return _in_place(desk, _card(desk).card.head.name)


def intention(desk: Desk) -> Keep:
    return _in_place(desk, _card(desk).card.head.intention.field)


def note(desk: Desk) -> Keep:
    return _in_place(desk, _card(desk).card.story.note)


def fact(desk: Desk) -> Keep:
    section = _card(desk).card.facets.groups[FacetKind.GOAL]
    section.ask()
    desk.type(section.add_line.field)
    return desk.enter


def promise(desk: Desk) -> Keep:
    section = _card(desk).card.between
    section.ask(LoopKind.I_PROMISED)
    desk.type(section.add_line.field)
    return desk.enter


def promise_changed(desk: Desk) -> Keep:
    return _in_place(desk, _card(desk).card.between.lines.lines()[0].field)  # type: ignore[attr-defined]


def somebody_new(desk: Desk) -> Keep:
    page = desk.made(PeoplePage)
    page.list.add_person()
    desk.type(page.list.head.name)
    return desk.enter


def circle(desk: Desk) -> Keep:
    page = _card(desk)
    page.acts.ask_circle([desk.ana], page.card.head)
    desk.type(desk.field("A new circle"))
    return desk.enter


def tag(desk: Desk) -> Keep:
    page = _card(desk)
    page.acts.ask_tag([desk.ana], page.card.head)
    desk.type(desk.field("A tag"))
    return desk.enter


def circle_of_one(desk: Desk) -> Keep:
    add(desk.db, a_person("Cleo Tan"))
    page = desk.made(TriagePage)
    page.parts.choices.ask_circle()
    desk.type(page.parts.choices.which)
    return desk.enter


def hard_season(desk: Desk) -> Keep:
    page = _card(desk)
    desk.type(page.acts.ask_season(desk.ana, page.card.head).why)
    return desk.enter


def parting(desk: Desk) -> Keep:
    page = _card(desk)
    desk.type(page.acts.ask_parting(desk.ana, page.card.head).grateful)
    return desk.enter


def one_at_a_time(desk: Desk) -> Keep:
    add(desk.db, a_person("Cleo Tan"))
    page = desk.made(TriagePage)
    page.parts.edit_name()
    desk.type(QApplication.focusWidget() or page)
    return desk.enter


def why_in_practice(desk: Desk) -> Keep:
    add(desk.db, a_person("Cleo Tan"))
    page = desk.made(TriagePage)
    page.parts.choices.ask_why()
    desk.type(page.parts.choices.why)
    return desk.enter


def plan(desk: Desk) -> Keep:
    page = desk.made(CalendarPage)
    page.plan(PlanWish(desk.ana))
    desk.type(page.findChildren(PlanEditor)[0].reason)
    return desk.enter


def plan_changed(desk: Desk) -> Keep:
    page = desk.made(CalendarPage)
    page.sheets.change(_entry(page, "follow_up"), page.rect())
    desk.type(page.findChildren(PlanEditor)[0].reason)
    return desk.enter


def request(desk: Desk) -> Keep:
    page = desk.made(CalendarPage)
    desk.type(page.sheets.note_request(desk.ana, page.rect()).about)
    return desk.enter


def request_changed(desk: Desk) -> Keep:
    draft = RequestDraft(desk.ana, desk.clock.today(), "The garden")
    follow_ups.note_request(desk.db, draft, now=NOW)
    page = desk.made(CalendarPage)
    page.sheets.change(_entry(page, "request"), page.rect())
    desk.type(page.findChildren(RequestEditor)[0].about)
    return desk.enter


def _entry(page: CalendarPage, kind: str) -> CalendarEntry:
    entries: list[CalendarEntry] = page.view.shown.entries  # type: ignore[attr-defined]
    return next(entry for entry in entries if entry.kind == kind)


def kept_note(desk: Desk) -> Keep:
    page = desk.made(CalendarPage)
    page.acts.keep(_entry(page, "follow_up"))
    desk.type(desk.field("A line about it"))
    return desk.enter


def we_spoke(desk: Desk) -> Keep:
    sheet = WeSpokeAlone(desk.runner, desk.clock, HalfWritten(desk.settings.folder))
    sheet.open()
    desk.open(sheet)
    desk.type(sheet.talk.input, f"Ana Moreau call: {WORDS}")
    return sheet.talk.keep


def debrief(desk: Desk) -> Keep:
    page = desk.made(DebriefPage)
    page.show_meeting(Meeting(person_id=desk.ana), "Today")
    assert page.form is not None
    desk.type(page.form.words)
    return page.keep


def debrief_changed(desk: Desk) -> Keep:
    page = desk.made(DebriefPage)
    walk = desk.ids("follow_up")[0]
    follow_ups.keep(desk.db, walk, now=NOW)
    page.show_meeting(Meeting(walk), "Today")
    assert page.form is not None
    desk.type(page.form.words)
    return page.keep


def letter_changed(desk: Desk) -> Keep:
    page = desk.made(ComposePage)
    page.write(WriteWish((desk.ana,)))
    desk.type(page.writing.sheet.text, "Dear Ana, ")
    page.keeper.keep()
    desk.type(page.writing.sheet.text)
    return page.keeper.keep


def letter(desk: Desk) -> Keep:
    page = desk.made(ComposePage)
    page.write(WriteWish((desk.ana,)))
    desk.type(page.writing.sheet.text)
    return page.keeper.keep


def letter_gone(desk: Desk) -> Keep:
    page = desk.made(ComposePage)
    page.write(WriteWish((desk.ana,)))
    page.acts.ask_gone()
    assert page.acts.gone is not None
    desk.type(page.acts.gone.mine)
    return page.acts.gone.keep


def landed(desk: Desk) -> Keep:
    if not desk.ids("draft"):
        letter = Typed("of-spring", desk.ana, DraftForm.FREE, DraftWords(text="Dear Ana,"))
        drafts.keep(desk.db, letter, now=NOW)
        gone = Gone(WentBy.MAIL, TODAY - timedelta(days=9), ask_on=TODAY)
        afterwards.went(desk.db, desk.ids("draft")[0], gone, now=NOW)
    page = desk.made(ComposePage)
    page.show_letter(desk.ids("draft")[-1])
    desk.type(page.writing.landed.line)
    return desk.enter


def _gathering(desk: Desk, part: Part) -> GatheringsPage:
    page = desk.made(GatheringsPage)
    page.show_gathering(desk.ids("gathering")[0])
    page.whole.head.parts.segment(part).click()
    return page


def gathering(desk: Desk) -> Keep:
    page = desk.made(GatheringsPage)
    page.add()
    desk.type(desk.field("What it is called"))
    return desk.enter


def gathering_changed(desk: Desk) -> Keep:
    page = _gathering(desk, Part.BEFORE)
    page.edit()
    desk.type(desk.field("What it is about"))
    return desk.enter


def aim(desk: Desk) -> Keep:
    section = _gathering(desk, Part.BEFORE).whole.shown.aims  # type: ignore[attr-defined]
    section.add_line.ask()
    desk.type(section.add_line.field)
    return desk.enter


def aim_changed(desk: Desk) -> Keep:
    section = _gathering(desk, Part.BEFORE).whole.shown.aims  # type: ignore[attr-defined]
    return _in_place(desk, section.lines.lines()[0].words)


def who_i_am(desk: Desk) -> Keep:
    return _in_place(desk, _gathering(desk, Part.BEFORE).whole.shown.introduction.words)  # type: ignore[attr-defined]


def hoped(desk: Desk) -> Keep:
    section = _gathering(desk, Part.BEFORE).whole.shown.hoped  # type: ignore[attr-defined]
    section.add_line.ask()
    desk.type(section.field)
    section.add_line.second.setText("why not")
    return desk.enter


def met(desk: Desk) -> Keep:
    desk.type(_gathering(desk, Part.DAY).whole.shown.met.entry.name)  # type: ignore[attr-defined]
    return desk.enter


def outcome(desk: Desk) -> Keep:
    section = _gathering(desk, Part.AFTER).whole.shown.aims  # type: ignore[attr-defined]
    return _in_place(desk, section.lines.lines()[0].outcome)


def words_of_a_step(desk: Desk) -> Keep:
    page = desk.made(IntroductionsPage)
    desk.type(page.bench.text)
    return page.bench.text.keep


def may_tell(desk: Desk) -> Keep:
    return _in_place(desk, desk.made(IntroductionsPage).bench.side.fields[0].text)


def why_these_two(desk: Desk) -> Keep:
    page = desk.made(IntroductionsPage)
    page.acts.ask_why(page.shown.pair(desk.ids("introduction")[0]))  # type: ignore[arg-type]
    desk.type(desk.field("Why these two?"))
    return desk.enter


def next_of_two(desk: Desk) -> Keep:
    page = desk.made(IntroductionsPage)
    page.acts.ask_next(page.shown.pair(desk.ids("introduction")[0]))  # type: ignore[arg-type]
    desk.type(desk.field("What comes next"))
    return desk.enter


def value_of_mine(desk: Desk) -> Keep:
    group = desk.made(ReflectPage).overview.part(ProfilePart).groups[ProfileKind.VALUE]
    group.ask()
    desk.type(group.add_line.field)
    return desk.enter


def review(desk: Desk) -> Keep:
    page = desk.made(ReflectPage)
    page.look_back.click()
    assert page.review.step is not None
    desk.type(page.review.step.fields[0].line)
    return desk.enter


def next_week(desk: Desk) -> Keep:
    desk.made(ReflectPage)
    desk.type(desk.field("A line for next week"))
    return desk.enter


def letter_of_the_year(desk: Desk) -> Keep:
    page = desk.made(ReflectPage)
    page.read_letter.click()
    desk.type(page.letter.editor)
    return page.letter.keep


def _stage(desk: Desk) -> JourneyPage:
    page = desk.made(JourneyPage)
    page.show_stage(3)
    return page


def stage_name(desk: Desk) -> Keep:
    return _in_place(desk, _stage(desk).stage_page.body.name)


def stage_purpose(desk: Desk) -> Keep:
    return _in_place(desk, _stage(desk).stage_page.body.purpose)


def stage_line(desk: Desk) -> Keep:
    lines = _stage(desk).stage_page.body.lines[StageLineKind.QUESTION]
    return _in_place(desk, lines.rows()[0].words)


def stage_line_new(desk: Desk) -> Keep:
    _stage(desk).stage_page.body.lines[StageLineKind.QUESTION].begin_new()
    desk.type(QApplication.focusWidget())  # type: ignore[arg-type]
    return desk.enter


def move_note(desk: Desk) -> Keep:
    page = desk.made(JourneyPage)
    page.move_people([desk.ana], 4, None)
    QCoreApplication.processEvents()
    desk.type(desk.field("Why now?"))
    return desk.enter


def first_names(desk: Desk) -> Keep:
    first = desk.open(desk.made(TodayPage)._acts.first_run())
    desk.type(first.rows[0].name)
    desk.type(first.rows[0].why, "She bakes")
    return first.begin


def whom_i_saw(desk: Desk) -> Keep:
    away = desk.clock.today().replace(month=1).isoformat()
    desk.settings.values.views["today"] = {"seen": away}
    page = desk.made(TodayPage)
    line = desk.field("Whom did you see meanwhile?")
    desk.type(line)
    return partial(_keep_seen, page)


def _keep_seen(page: TodayPage) -> None:
    from desktop.ui.today.welcome import WelcomePanel

    page.findChildren(WelcomePanel)[0].keep()


EDITORS: tuple[Begin, ...] = (
    name, intention, note, fact, promise, promise_changed, somebody_new, circle, tag,
    hard_season, parting, one_at_a_time, circle_of_one, why_in_practice, plan, plan_changed,
    request, request_changed, kept_note, we_spoke, debrief, debrief_changed, letter,
    letter_changed, letter_gone, landed, gathering, gathering_changed, aim, aim_changed,
    who_i_am, hoped, met, outcome, words_of_a_step, may_tell, why_these_two, next_of_two,
    value_of_mine, review, next_week, letter_of_the_year, stage_name, stage_purpose, stage_line,
    stage_line_new, move_note, whom_i_saw, first_names,
)  # fmt: skip
