"""What is longer than Kith keeps is refused in a sentence: nothing of it is cut unseen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from desktop.domain.compose.letters import DraftWords, Typed
from desktop.domain.drafts import ContactPointDraft, PersonDraft
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft, RequestDraft
from desktop.domain.gatherings.met_line import MetLine
from desktop.domain.gatherings.rows import GatheringDraft, Version
from desktop.domain.introductions.rules import Step
from desktop.domain.text import LINE_LIMIT, NAME_LIMIT, NOTE_LIMIT
from desktop.domain.vocabulary import DraftForm, IntroductionState
from desktop.services import news, seasons
from desktop.services.compose import drafts
from desktop.services.follow_ups import planning, requests
from desktop.services.gatherings import aims, keeping, names
from desktop.services.introductions import stepping, thinking
from desktop.services.journey import stages
from desktop.services.people import adding, circles, fields, knowledge, points, ties
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

NAME, LINE, NOTE = "n" * (NAME_LIMIT + 1), "l" * (LINE_LIMIT + 1), "w" * (NOTE_LIMIT + 1)

KINDS: dict[str, Callable[[Database], Any]] = {
    "a name": lambda db: fields.change_field(db, 1, "name", NAME, now=NOW),
    "a newcomer": lambda db: adding.add(db, PersonDraft(name=NAME), now=NOW),
    "how a newcomer is reached": lambda db: adding.add(
        db, PersonDraft(name="Ida", points=[ContactPointDraft("email", LINE)]), now=NOW
    ),
    "an intention": lambda db: fields.change_field(db, 1, "intention", LINE, now=NOW),
    "who introduced us": lambda db: fields.set_introducer(db, 1, NAME, now=NOW),
    "a way to reach": lambda db: points.add_point(db, 1, "email", LINE),
    "a label": lambda db: points.add_point(db, 1, "email", "a@b.org", label=NAME),
    "an address": lambda db: points.add_address(db, 1, LINE),
    "a tie": lambda db: ties.add_tie(db, 1, NAME, "sister"),
    "what a tie is": lambda db: ties.add_tie(db, 1, "Ida", NAME),
    "a facet": lambda db: knowledge.add_facet(db, 1, "cares", NOTE, today=TODAY),
    "a note": lambda db: knowledge.add_note(db, 1, NOTE, today=TODAY),
    "a circle": lambda db: circles.add_circle(db, NAME),
    "a tag": lambda db: circles.tag(db, [1], NAME),
    "news": lambda db: news.notice(db, 1, "x", came_from=NAME, today=TODAY),
    "a hard season": lambda db: seasons.begin_hard(db, 1, note=LINE, today=TODAY),
    "a plan's title": lambda db: planning.plan(db, FollowUpDraft(TODAY, title=NAME), now=NOW),
    "a plan's reason": lambda db: planning.plan(db, FollowUpDraft(TODAY, 1, reason=LINE), now=NOW),
    "a plan's place": lambda db: planning.plan(
        db, FollowUpDraft(TODAY, 1, title="Tea", place=NAME), now=NOW
    ),
    "a plan put right": lambda db: planning.edit(db, _a_plan(db), reason=LINE),
    "a request": lambda db: requests.note_request(db, RequestDraft(1, TODAY, LINE), now=NOW),
    "a gathering's name": lambda db: keeping.add(db, GatheringDraft(NAME, TODAY)),
    "a gathering's place": lambda db: keeping.add(db, GatheringDraft("Fair", TODAY, place=NAME)),
    "what it is about": lambda db: keeping.say_about(db, _a_gathering(db), LINE),
    "who I am there": lambda db: keeping.say_introduction(
        db, _a_gathering(db), Version.THREE, NOTE
    ),
    "looking back": lambda db: keeping.look_back(db, _a_gathering(db), NOTE),
    "an aim": lambda db: aims.add(db, _a_gathering(db), LINE),
    "hoped for": lambda db: names.hope_for(db, _a_gathering(db), NAME),
    "why hoped for": lambda db: names.hope_for(db, _a_gathering(db), "Ida", why=LINE),
    "met": lambda db: names.meet(db, _a_gathering(db), MetLine("Ida", LINE), now=NOW),
    "why these two": lambda db: thinking.think_of(db, 1, 2, today=TODAY, why=LINE),
    "how it went": lambda db: thinking.say(db, _a_pair(db), "outcome", LINE),
    "an introduction's step": lambda db: stepping.keep_words(
        db, _a_pair(db), Step(IntroductionState.INTRODUCED), NOTE
    ),
    "a stage's name": lambda db: stages.rename(db, 1, NAME),
    "a stage's words": lambda db: stages.edit_text(db, 1, "asks", NOTE),
    "a letter": lambda db: drafts.keep(
        db, Typed("u", 1, DraftForm.FREE, DraftWords(text=NOTE)), now=NOW
    ),
}  # fmt: skip


def _a_plan(db: Database) -> int:
    draft = FollowUpDraft(TODAY + timedelta(days=1), 1, reason="tea")
    return planning.plan(db, draft, now=NOW).created["follow_up"][0]


def _a_gathering(db: Database) -> int:
    return keeping.add(db, GatheringDraft("Fair", TODAY)).created["gathering"][0]


def _a_pair(db: Database) -> int:
    pair: int = thinking.think_of(db, 1, 2, today=TODAY).created["introduction"][0]
    return pair


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_refused_and_no_part_of_it_is_kept(db: Database, kind: str) -> None:
    add(db, a_person("Ana Moreau"), a_person("Bo Lind"))
    with pytest.raises(BadInputError, match=r"longer than the [\d,]+ letters Kith keeps here\."):
        KINDS[kind](db)
    assert _longest(db) < NAME_LIMIT


def _longest(db: Database) -> int:
    """Letters of the longest text in the whole store."""
    with db.read() as session:
        run = session.connection().execute
        columns = run(
            text(
                "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
                " WHERE m.type = 'table' AND m.sql NOT LIKE '%VIRTUAL%' AND c.type LIKE '%CHAR%'"
            )
        ).all()
        return max(
            run(text(f'SELECT coalesce(max(length("{name}")), 0) FROM "{table}"')).scalar_one()
            for table, name in columns
        )
