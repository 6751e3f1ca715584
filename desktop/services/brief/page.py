"""The whole of a brief in one question, of a fixed number of statements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlmodel import Session

from desktop.domain.brief import (
    LEAST_KNOWN,
    REMEMBERED,
    Brief,
    BriefPerson,
    LastWords,
    Listened,
    OpenLoop,
    Remembered,
    Worth,
    softened,
)
from desktop.domain.dates import PartialDate
from desktop.domain.meetings import Meeting
from desktop.domain.people import StageMark
from desktop.domain.pronouns import pronoun_of
from desktop.domain.questions import (
    Bank,
    Blank,
    Known,
    Unknown,
    blanks_of,
    line_of,
    said_of,
    turn,
    unknowns,
)
from desktop.domain.rhythm.rules import Standing, warmth_of
from desktop.services.brief import reading
from desktop.services.meetings import facts_of
from desktop.services.questions import bank as questions_of
from desktop.services.rhythm import standings

_NEAR_DAYS = 21  # ahead in which a day in their life is worth remembering
_JUST_GONE = 7  # days after it
_OWN_LINES = 3  # of a stage's questions on one page


def brief(session: Session, meeting: Meeting, *, now: datetime) -> Brief | None:
    """Everything to read before it; None when the meeting or all its people are gone."""
    facts = facts_of(session, meeting, now=now)
    if facts is None:
        return None
    found = reading.who(session, facts.people)
    if not found:
        return None
    told = _Told.read(session, found, now.date())
    pages = [_page(row, told, facts.day, now.date()) for row in found]
    return Brief(facts, tuple(softened(page) if page.hard_season else page for page in pages))


@dataclass(slots=True)
class _Told:
    """All that was read of the people of one meeting."""

    standings: dict[int, Standing]
    talks: reading.Rows
    loops: reading.Rows
    facets: reading.Rows
    occasions: reading.Rows
    thanks: reading.Rows
    points: reading.Rows
    lines: dict[int, list[str]]
    bank: Bank

    @classmethod
    def read(cls, session: Session, people: Sequence[Any], today: date) -> _Told:
        ids = [row.id for row in people]
        return cls(
            standings=standings(session, ids, today=today),
            talks=reading.talks(session, ids),
            loops=reading.loops(session, ids),
            facets=reading.facets(session, ids),
            occasions=reading.occasions(session, ids),
            thanks=reading.thanks(session, ids),
            points=reading.points(session, ids),
            lines=reading.questions(session, [row.stage_id for row in people if row.stage_id]),
            bank=questions_of(),
        )


def _page(row: Any, told: _Told, day: date, today: date) -> BriefPerson:
    standing = told.standings[row.id]
    talks = told.talks[row.id]
    last = next((talk for talk in talks if talk.place == 1), None)
    practised = row.in_practice_since is not None
    return BriefPerson(
        id=row.id,
        name=row.name,
        called=row.nickname or row.given or row.name,
        pronouns=row.pronouns,
        photo=row.photo or None,
        stage=stage_mark(row),
        warmth=warmth_of(standing, today=today) if practised else None,
        last_contact_on=row.last_contact_on,
        last_kind=last.kind if last else "",
        in_practice=practised,
        hard_season=standing.hard,
        intention=row.intention,
        last_words=_last_words(talks),
        meant_to_ask=last.ask_next if last else "",
        meant_in_confidence=last.confided if last else False,
        listened=_listened(last),
        loops=tuple(_loop(loop) for loop in told.loops[row.id]),
        unknown=_unknown(row, told, standing.hard, day),
        asks=_asks(row, told, standing.hard, day),
        remembered=tuple(_remembered(row.id, told, today)),
        phone=_first(told.points[row.id], "phone"),
        mail=_first(told.points[row.id], "email"),
    )


def stage_mark(row: Any) -> StageMark | None:
    """Where somebody of ``reading.who`` stands."""
    if row.stage_id is None:
        return None
    place = row.place if row.stage_kind == "stage" else 0
    return StageMark(
        row.stage_id, row.stage, row.icon, row.purpose, row.stage_kind, place, row.stages
    )


def _last_words(talks: Sequence[Any]) -> LastWords | None:
    said = next((talk for talk in talks if talk.said == 1 and talk.words), None)
    if said is None:
        return None
    return LastWords(said.words, said.kind, said.day, said.about, said.feeling, said.confided)


def _listened(talk: Any) -> Listened | None:
    if talk is None or not (talk.interrupted or talk.advised):
        return None
    return Listened(talk.day, talk.interrupted, talk.advised)


def _loop(row: Any) -> OpenLoop:
    return OpenLoop(row.id, row.kind, row.text, row.opened_on, row.about_on, row.confided)


def _unknown(row: Any, told: _Told, hard: bool, day: date) -> tuple[Unknown, ...]:
    """Questions for what I do not know; in a hard season one, and a soft one."""
    bank, who = told.bank, pronoun_of(row.pronouns)
    if hard:
        question = said_of(turn(bank.hard, f"{row.id}:hard", day), who)
        return (Unknown(question, said_of(bank.blanks[Blank.HOW].name, who)),)
    felt = next((talk.day for talk in told.talks[row.id] if talk.felt == 1 and talk.feeling), None)
    kinds = [facet.kind for facet in told.facets[row.id]]
    known = Known(frozenset(kinds), kinds.count("interest"), bool(row.has_people), felt)
    return unknowns(bank, blanks_of(known, day), who, person_id=row.id, day=day)


def _asks(row: Any, told: _Told, hard: bool, day: date) -> tuple[str, ...]:
    """The stage's own questions, and one of the bank; in a hard season only holding."""
    bank, who = told.bank, pronoun_of(row.pronouns)
    if hard:
        return (said_of(turn(bank.holding, f"{row.id}:holding", day), who),)
    own = [line_of(bank, line, who) for line in told.lines.get(row.stage_id, ())[:_OWN_LINES]]
    beyond = bank.stages.get(row.stage_key or "", bank.stages[""])
    return (*own, said_of(turn(beyond, f"{row.id}:stage", day), who))


def _remembered(person_id: int, told: _Told, today: date) -> Iterator[Remembered]:
    """Days near, thanks owed, then what I know, the latest first."""
    days = sorted(_days_near(told.occasions[person_id], today), key=_day)
    owed = [
        Remembered(Worth.THANKS, row.kind, row.text, row.day, confided=row.confided)
        for row in told.thanks[person_id]
    ]
    facets = told.facets[person_id]
    first = [*days, *owed][: REMEMBERED - min(LEAST_KNOWN, len(facets))]
    yield from first
    for row in facets[: REMEMBERED - len(first)]:
        yield Remembered(Worth.FACET, row.kind, row.text, confided=row.confided)


def _days_near(rows: Sequence[Any], today: date) -> Iterator[Remembered]:
    for row in rows:
        when = PartialDate(row.year, row.month, row.day)
        day = when.next_on_or_after(today - timedelta(days=_JUST_GONE), row.leap_rule)
        if day is None or (day - today).days > max(row.lead_days, _NEAR_DAYS):
            continue
        years = day.year - row.year if row.year and row.year < day.year else None
        yield Remembered(Worth.OCCASION, row.kind, row.label, day, years)


def _day(row: Remembered) -> date:
    return row.day or date.max


def _first(points: Sequence[Any], kind: str) -> str:
    return next((point.value for point in points if point.kind == kind), "")
