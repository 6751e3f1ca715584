"""The way to a moment: the card opens at the very entry, however far back it is."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtWidgets import QApplication

from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.talk import LoopDraft
from desktop.services import giving, loops
from desktop.storage.database import Database
from desktop.ui.people.page import PeoplePage
from desktop.ui.widgets.glow import Glow
from tests.builders import TODAY, a_person, a_talk, add
from tests.ui.people.editing import story


def lit(page: PeoplePage) -> list[tuple[str, int]]:
    return [(e.row.kind, e.row.id) for e in story(page) if e.findChild(Glow) is not None]


def test_a_talk_far_back_is_told_and_lit_up(page: PeoplePage, db: Database) -> None:
    [ben] = add(db, a_person("Ben Adler"))
    talks = [a_talk(db, ben, day=TODAY - timedelta(days=n)) for n in range(60)]
    page.card.story.chips["notes"].click()
    far = Moment(MomentTable.INTERACTION, talks[55], TODAY - timedelta(days=55), ben)
    page.show_moment(far)
    assert page.person_id == ben
    assert lit(page) == [("interaction", talks[55])]
    focus = QApplication.focusWidget()
    assert focus in story(page)
    assert page.card.story.chips["all"].isChecked()


def test_a_gift_on_the_card_that_is_open_already(page: PeoplePage, db: Database, ana: int) -> None:
    giving.note(db, ana, "Honey", today=TODAY, direction="received")
    page.refresh()
    page.show_moment(Moment(MomentTable.GIVING, 1, TODAY, ana))
    assert lit(page) == [("giving", 1)]


def test_what_is_still_open_stands_above_the_story(
    page: PeoplePage, db: Database, ana: int
) -> None:
    loops.open_loop(db, [ana], LoopDraft("the seeds"), today=TODAY)
    page.refresh()
    page.show_moment(Moment(MomentTable.LOOP, 1, TODAY, ana))
    [line] = page.card.between.lines.lines()
    assert line.findChild(Glow) is not None
    assert line.isAncestorOf(QApplication.focusWidget())


def test_an_entry_that_is_gone_only_opens_the_card(
    page: PeoplePage, db: Database, ana: int
) -> None:
    page.show_moment(Moment(MomentTable.INTERACTION, 999, TODAY, ana))
    talk = a_talk(db, ana)
    page.refresh()
    assert lit(page) == []
    page.show_moment(Moment(MomentTable.INTERACTION, talk, TODAY, ana))
    assert lit(page) == [("interaction", talk)]
