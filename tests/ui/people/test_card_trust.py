"""The diary of trust on the card, and the steps its moments suggest."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from sqlmodel import select

from desktop.domain.entities import Stage
from desktop.services import trust
from desktop.services.journey import moving
from desktop.storage.database import Database
from desktop.ui.people.card.trust_line import TrustLine
from desktop.ui.people.page import PeoplePage
from desktop.ui.runner import Runner
from tests.builders import NOW, TODAY, a_person, add
from tests.ui.people.conftest import Open
from tests.ui.people.editing import act, kept, story, type_new, write
from tests.ui.people.test_list import entries


@pytest.fixture
def safe(page: PeoplePage, db: Database, ana: int, runner: Runner) -> PeoplePage:
    """Ana stands in the safe space."""
    with db.read() as session:
        stage = session.exec(select(Stage).where(Stage.key == "safe_space")).one()
    assert stage.id is not None
    runner.change(moving.move, [ana], stage.id, before=None, now=NOW)
    return page


def lines(page: PeoplePage) -> list[TrustLine]:
    return [line for line in page.card.trust.lines.lines() if isinstance(line, TrustLine)]


def tell(page: PeoplePage, kind: str, words: str) -> None:
    section = page.card.trust
    entries(section.kinds_menu())[kind].trigger()
    type_new(section.add_line.field, words)


def stage(db: Database, person: int) -> str:
    found = kept(db, person).stage
    return found.name if found else ""


def test_an_empty_diary_is_closed(page: PeoplePage) -> None:
    section = page.card.trust
    assert section.lines.isHidden()
    assert not section._hint.isVisible()
    section.ask("built")
    assert section._hint.isVisible()
    QTest.keyClick(section.add_line.field, Qt.Key.Key_Escape)
    assert not section._hint.isVisible()


def test_a_moment_is_written_put_right_and_told_in_the_story(
    safe: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    tell(safe, "Trust grew", "She told me first.")
    (line,) = lines(safe)
    assert not safe.card.trust.offer.isVisible()
    write(line.field, "She told me before anyone.")
    picker = line.day.open()
    type_new(picker.line, "1 March")
    (moment,) = kept(db, ana).trust
    assert (moment.text, moment.day) == ("She told me before anyone.", date(2026, 3, 1))
    entry = story(safe)[-1]
    assert (entry.text.title, entry.text.beneath) == ("Trust grew", "She told me before anyone.")
    act(line, "Take away")
    assert kept(db, ana).trust == []
    assert told[-1] == "Took a moment of trust with Ana Moreau away"


def test_a_stumble_suggests_the_step_back_and_takes_it_as_one_act(
    safe: PeoplePage, db: Database, ana: int, told: list[str]
) -> None:
    tell(safe, "A stumble", "I passed it on to Ben.")
    offer = safe.card.trust.offer
    assert offer.isVisible()
    assert offer.words.text() == "It may help to go back to Empathy and rapport for a while."
    entries(offer.why.menu())["I remember the room, but not what they said"].trigger()
    assert offer.go.text() == "Back to Attention"
    offer.go.click()
    assert stage(db, ana) == "Attention"
    assert not offer.isVisible()
    assert lines(safe)[0].step.text() == "Back to Attention"
    moved = next(entry for entry in story(safe) if entry.row.kind == "move")
    assert moved.text.beneath == (
        "Sign: I remember the room, but not what they said. I passed it on to Ben."
    )
    safe.runner.undo()
    assert stage(db, ana) == "Safe space"
    assert [one.field.text() for one in lines(safe)] == ["I passed it on to Ben."]


def test_the_suggestion_can_be_declined_and_asked_for_again(
    safe: PeoplePage, db: Database, ana: int
) -> None:
    tell(safe, "A stumble", "I passed it on to Ben.")
    offer = safe.card.trust.offer
    offer.stay.click()
    assert not offer.isVisible()
    assert stage(db, ana) == "Safe space"
    act(lines(safe)[0], "Go back a step…")
    assert offer.isVisible()


def test_a_repair_offers_to_return(safe: PeoplePage, db: Database, ana: int) -> None:
    tell(safe, "A stumble", "I passed it on to Ben.")
    safe.card.trust.offer.go.click()
    tell(safe, "A repair", "I said so, and she stayed.")
    offer = safe.card.trust.offer
    assert offer.words.text() == "Is it time to return to Safe space?"
    assert not offer.why.isVisible()
    offer.go.click()
    assert stage(db, ana) == "Safe space"


def test_a_repair_with_nothing_left_behind_offers_nothing(safe: PeoplePage) -> None:
    tell(safe, "A repair", "I said so.")
    assert not safe.card.trust.offer.isVisible()


def test_the_offer_goes_with_the_person(
    opened: Open, db: Database, safe: PeoplePage, ana: int
) -> None:
    (ben,) = add(db, a_person("Ben Zeta", in_practice_since=TODAY))
    tell(safe, "A stumble", "I passed it on to Ben.")
    safe.show_person(ben)
    assert not safe.card.trust.offer.isVisible()


def test_older_moments_come_when_asked_for(
    page: PeoplePage, db: Database, ana: int, runner: Runner
) -> None:
    for day in range(1, 6):
        runner.change(trust.note, ana, "built", f"Day {day}", day=date(2026, 3, day))
    assert [line.field.text() for line in lines(page)] == ["Day 5", "Day 4", "Day 3"]
    page.card.trust.earlier.click()
    assert len(lines(page)) == 5
    page.grab()
