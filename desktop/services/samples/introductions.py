"""Sample people on their way to each other; and needs and offers from which two more
might come."""

from __future__ import annotations

import json
from datetime import date, timedelta
from typing import Any

from desktop.domain.entities import (
    Facet,
    FollowUp,
    Giving,
    Introduction,
    IntroductionStep,
    Person,
)
from desktop.domain.introductions.rules import TOGETHER
from desktop.paths import resource
from desktop.services.introductions.rows import PLAN_PREFIX
from desktop.services.samples.people import Planting

_UNSAID = ("", None)


def plant_introductions(planting: Planting) -> None:
    told = json.loads(resource("samples/introductions.json").read_text(encoding="utf-8"))
    for name, kind, text, ago in told["facets"]:
        planting.session.add(
            Facet(
                person_id=planting.people[name], kind=kind, text=text,
                noted_on=planting.ago(ago), position=20,
            )
        )  # fmt: skip
    for number, pair in enumerate(told["pairs"]):
        _plant_pair(planting, number, pair)


def _plant_pair(planting: Planting, number: int, told: dict[str, Any]) -> None:
    first, second = (planting.people[name] for name in told["two"])
    first_word, first_on = _word(planting, told.get("first", _UNSAID))
    second_word, second_on = _word(planting, told.get("second", _UNSAID))
    next_step, ahead = told.get("next", ("", None))
    row = Introduction(
        uid=f"sample-introduction-{number}",
        first_id=first,
        second_id=second,
        state=told["state"],
        why=told["why"],
        first_word=first_word,
        first_on=first_on,
        second_word=second_word,
        second_on=second_on,
        may_tell=told.get("may_tell", ""),
        waits=told.get("waits", ""),
        next_step=next_step,
        next_on=None if ahead is None else planting.today + timedelta(days=ahead),
        outcome=told.get("outcome", ""),
        thought_on=planting.ago(told["ago"] + 9),
        state_on=planting.ago(told["ago"]),
        position=number,
    )
    planting.keep(row)
    _plant_words(planting, row, told)
    _plant_plan(planting, row)
    if told["state"] in TOGETHER:
        _plant_givings(planting, told["two"], planting.ago(told["ago"]))


def _word(planting: Planting, said: tuple[str, int | None]) -> tuple[str, date | None]:
    word, ago = said
    return word, None if ago is None else planting.ago(ago)


def _plant_words(planting: Planting, row: Introduction, told: dict[str, Any]) -> None:
    sides = (row.first_id, row.second_id)
    assert row.id is not None
    for state, side, text, ago in told.get("texts", ()):
        planting.session.add(
            IntroductionStep(
                introduction_id=row.id, state=state, text=text,
                person_id=None if side is None else sides[side],
                sent_on=None if ago is None else planting.ago(ago),
            )
        )  # fmt: skip


def _plant_plan(planting: Planting, row: Introduction) -> None:
    """The next step stands on the calendar too."""
    if row.next_on is None:
        return
    asked_second = row.state == "asked_b" or row.first_word == "thanked"
    sides = (row.second_id, row.first_id) if asked_second else (row.first_id, row.second_id)
    other = planting.session.get_one(Person, sides[1]).name
    planting.session.add(
        FollowUp(
            person_id=sides[0],
            title=row.next_step,
            reason=f"{other}: {row.why}",
            size="line",
            day=row.next_on,
            origin=PLAN_PREFIX + row.uid,
            created_at=planting.now,
        )
    )


def _plant_givings(planting: Planting, two: list[str], day: date) -> None:
    for name, other in (two, reversed(two)):
        planting.session.add(
            Giving(
                person_id=planting.people[name], direction="given", kind="introduction",
                text=f"Introduced to {other}", state="done", day=day,
            )
        )  # fmt: skip
