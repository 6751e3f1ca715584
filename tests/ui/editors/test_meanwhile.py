"""Every editor of something that stands there already, while that becomes another: an undo,
an import, another window. Both are kept, and nothing is written over unsaid."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from sqlalchemy import text

from desktop.domain.changes import Changes
from desktop.domain.introductions.rules import Side, Step
from desktop.domain.reflect.review import NEXT_WEEK
from desktop.domain.vocabulary import IntroductionState
from desktop.services.introductions import stepping
from desktop.services.reflect import letter as letters
from desktop.services.reflect import review as reviewing
from desktop.storage.database import Database
from tests.builders import NOW, TODAY
from tests.ui.editors import editors as these
from tests.ui.editors.desk import WORDS, Desk
from tests.ui.editors.editors import Begin

NEWER = "Pears from Jonas"
Become = Callable[[Database], Changes]


def sets(column: str) -> Become:
    """Whoever it is, writes this into a column of every row."""

    def become(db: Database) -> Changes:
        with db.change("Meanwhile") as change:
            update = text(f"UPDATE {column.replace('.', ' SET ')} = :newer")
            change.session.connection().execute(update, {"newer": NEWER})
        return change.changes

    return become


def another_step(db: Database) -> Changes:
    return stepping.keep_words(db, 1, Step(IntroductionState.ASKED_A, Side.FIRST), NEWER)


def another_letter(db: Database) -> Changes:
    return letters.keep(db, TODAY.year, NEWER, now=NOW)


def reviewed(part: str) -> Become:
    return lambda db: reviewing.keep(db, MONDAY, {part: NEWER}, {})


MONDAY = TODAY - timedelta(days=TODAY.weekday())
STANDING: dict[Begin, Become] = {
    these.name: sets("person.name"),
    these.intention: sets("person.intention"),
    these.promise_changed: sets("loop.text"),
    these.one_at_a_time: sets("person.name"),
    these.plan_changed: sets("follow_up.reason"),
    these.request_changed: sets("follow_up.reason"),
    these.debrief_changed: sets("interaction.words"),
    these.letter_changed: sets("draft.text"),
    these.gathering_changed: sets("gathering.about"),
    these.aim_changed: sets("gathering_aim.text"),
    these.who_i_am: sets("gathering.introduction"),
    these.outcome: sets("gathering_aim.outcome"),
    these.words_of_a_step: another_step,
    these.may_tell: sets("introduction.may_tell"),
    these.why_these_two: sets("introduction.why"),
    these.next_of_two: sets("introduction.next_step"),
    these.review: reviewed("seen"),
    these.next_week: reviewed(NEXT_WEEK),
    these.letter_of_the_year: another_letter,
    these.stage_name: sets("stage.name"),
    these.stage_purpose: sets("stage.purpose"),
    these.stage_line: sets("stage_line.text"),
}


@pytest.mark.parametrize("begin", STANDING, ids=lambda begin: begin.__name__)
def test_what_became_another_meanwhile_is_kept_with_what_was_typed(
    desk: Desk, begin: Begin
) -> None:
    keep = begin(desk)
    assert desk.written()
    desk.runner.change(STANDING[begin])
    assert desk.written(), "what was typed is gone"
    keep()
    if desk.written():
        keep()  # looked over
    assert [text for text in desk.stored(WORDS) if NEWER in text], desk.stored(WORDS)
