"""Ways to the fields that no editor of ``editors.py`` brings into sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop.domain.follow_ups import RequestDraft
from desktop.domain.introducing import IntroductionWish
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import ProfileKind
from desktop.domain.writing import WriteWish
from desktop.half_written import HalfWritten
from desktop.services import follow_ups
from desktop.services.people import fields, points
from desktop.ui.calendar.page import CalendarPage
from desktop.ui.compose.page import ComposePage
from desktop.ui.debrief.page import DebriefPage
from desktop.ui.found.page import FoundTrayPage
from desktop.ui.introductions.page import IntroductionsPage
from desktop.ui.journey.page import JourneyPage
from desktop.ui.preferences.page import PreferencesPage
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.profile.panel import ProfilePart
from desktop.ui.we_spoke.alone import WeSpokeAlone
from desktop.ui.widgets.chips import Chip
from tests.builders import NOW
from tests.services.evidence.found import a_chat, found
from tests.ui.editors import editors as these
from tests.ui.editors.desk import Desk

Open = Callable[[Desk], object]


def tie(desk: Desk) -> None:
    these._card(desk).card.ties.add_line.ask()


def another_feeling(desk: Desk) -> None:
    page = desk.made(DebriefPage)
    page.show_meeting(Meeting(person_id=desk.ana), "Today")
    assert page.form is not None
    page.form.feelings.ask()


def word_to_a_no(desk: Desk) -> None:
    draft = RequestDraft(desk.ana, desk.clock.today(), "The garden")
    follow_ups.note_request(desk.db, draft, now=NOW)
    page = desk.made(CalendarPage)
    page.sheets.decline(these._entry(page, "request"), page.rect())


def letter_by_mail(desk: Desk) -> None:
    points.add_point(desk.db, desk.ana, "email", "ana@example.org")
    desk.made(ComposePage).write(WriteWish((desk.ana,)))


def what_follows_a_letter(desk: Desk) -> None:
    page = desk.made(ComposePage)
    page.write(WriteWish((desk.ana,)))
    page.acts.ask_gone()
    assert page.acts.gone is not None
    page.acts.gone.size_choice.choose("call")
    page.acts.gone.size_choice.chosen.emit("call")


def two_people(desk: Desk) -> None:
    desk.made(IntroductionsPage).show_introduction(IntroductionWish())


def sign_of_mine(desk: Desk) -> None:
    page = desk.made(JourneyPage)
    page.move_people([desk.ana], 4, None)
    QCoreApplication.processEvents()
    next(chip for chip in page.findChildren(Chip) if chip.text() == "Another sign").click()


def intention_anew(desk: Desk) -> None:
    fields.change_field(desk.db, desk.ana, field="intention", value="To sing again", now=NOW)
    page = desk.made(JourneyPage)
    page.move_people([desk.ana], 4, None)
    QCoreApplication.processEvents()


def story_of_mine(desk: Desk) -> None:
    desk.made(ReflectPage).overview.part(ProfilePart).groups[ProfileKind.STORY].ask()


def all_of_a_talk(desk: Desk) -> None:
    sheet = WeSpokeAlone(desk.runner, desk.clock, HalfWritten(desk.settings.folder))
    sheet.open()
    desk.open(sheet)
    sheet.talk.add_more()


def who_is_that(desk: Desk) -> None:
    found(desk.db, a_chat("Anni"))
    page = desk.open(FoundTrayPage(desk.runner, desk.clock))
    page.refresh()


def preferences(desk: Desk) -> None:
    desk.made(PreferencesPage).filling.finish()


OPENERS: tuple[Open, ...] = (
    tie, another_feeling, word_to_a_no, letter_by_mail, what_follows_a_letter, two_people,
    sign_of_mine, intention_anew, story_of_mine, all_of_a_talk, who_is_that, preferences,
)  # fmt: skip
