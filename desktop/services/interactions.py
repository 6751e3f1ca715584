"""Writing down what happened between us, and setting it right afterwards.

Whatever is done here, ``Person.last_contact_on`` is the day of the latest
interaction: a talk logged late never moves it back, one deleted gives it back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Interaction, InteractionPerson, Person
from desktop.domain.errors import BadInputError
from desktop.domain.language import mark, tr
from desktop.domain.sentences import say_some
from desktop.domain.talk import Conduct, TalkDraft
from desktop.domain.typed import as_line, as_name, as_note
from desktop.services import talk_effects
from desktop.services.people.newcomers import come_in
from desktop.storage.database import Database

LINES = frozenset({"title", "place", "feeling"})
WORDS = frozenset({"words", "mine", "shared", "ask_next"})
PLAIN = frozenset(
    {
        "kind", "about", "began_at", "zone", "minutes", "began_by", "asked", "interrupted",
        "advised", "confided", "unprompted", "origin", "gathering_id",
    }
)  # fmt: skip


def log(db: Database, draft: TalkDraft, *, now: datetime) -> Changes:
    """Keep a talk: the rhythms of all in it begin again from its day.

    Planned contacts that it fulfils are kept with it. ``now`` is in the person's
    zone. Raises BadInputError without a person, or for a day still to come.
    """
    with db.change() as change:
        talk = record(change.session, draft, now=now)
        change.label = tr("Kept {what}").format(what=named(change.session, talk))
    return change.changes


def record(session: Session, draft: TalkDraft, *, now: datetime) -> int:
    """Keep a talk within a change under way; its id. See ``log``."""
    day = checked_day(draft.day or now.date(), now.date())
    people = _everyone(session, draft, now)
    talk = Interaction(day=day, created_at=now.astimezone(UTC), kind=draft.kind)
    shared = {field.name for field in fields(TalkDraft)} & (LINES | WORDS | PLAIN)
    fill(talk, {name: getattr(draft, name) for name in shared})
    session.add(talk)
    session.flush()
    assert talk.id is not None
    _join(session, talk.id, people)
    talk_effects.open_loops(session, talk.id, people, draft.loops, day)
    talk_effects.close_loops(session, talk.id, draft.closes, day)
    talk_effects.give_thanks(session, draft.thanks, day)
    talk_effects.keep_planned(session, talk.id, people, day)
    talk_effects.plan_next(session, draft, people, now)
    settle_last_contact(session, people)
    return talk.id


def amend(
    session: Session, interaction_id: int, draft: TalkDraft, fields: Iterable[str], *, now: datetime
) -> None:
    """Write more onto a talk that was kept before, within a change under way.

    These ``fields`` of the draft, its loops and its next step; who was there, and
    whatever else stands, stays.
    """
    talk = _the(session, interaction_id)
    if draft.day is not None:
        talk.day = checked_day(draft.day, now.date())
    fill(talk, {name: getattr(draft, name) for name in fields})
    people = _people_in(session, interaction_id)
    talk_effects.open_loops(session, interaction_id, people, draft.loops, talk.day)
    talk_effects.close_loops(session, interaction_id, draft.closes, talk.day)
    talk_effects.plan_next(session, draft, people, now)
    settle_last_contact(session, people)


def edit(
    db: Database,
    interaction_id: int,
    *,
    today: date,
    people: Sequence[int] | None = None,
    day: date | None = None,
    **changed: Any,
) -> Changes:
    """Change the fields named, the day, or who was there; the rest stays."""
    with db.change() as change:
        session = change.session
        talk = _the(session, interaction_id)
        before = _people_in(session, interaction_id)
        if day is not None:
            talk.day = checked_day(day, today)
        fill(talk, changed)
        if people is not None:
            _seat(session, interaction_id, people)
        session.flush()
        settle_last_contact(session, {*before, *_people_in(session, interaction_id)})
        change.label = tr("Changed {what}").format(what=named(session, interaction_id))
    return change.changes


def conduct_of(session: Session, interaction_id: int) -> Conduct:
    """My own side of this talk, as I wrote it; ``edit`` puts it right."""
    found = session.get(Interaction, interaction_id)
    return Conduct(found.interrupted, found.advised, found.asked) if found else Conduct()


def delete(db: Database, interaction_id: int) -> Changes:
    """Take a talk out of the story. Loops it opened stay; rhythms fall back."""
    with db.change() as change:
        session = change.session
        talk = _the(session, interaction_id)
        people = _people_in(session, interaction_id)
        change.label = tr("Deleted {what}").format(what=named(session, interaction_id))
        session.delete(talk)
        session.flush()
        settle_last_contact(session, people)
    return change.changes


def settle_last_contact(session: Session, people: Iterable[int]) -> None:
    """Set the last contact of these people to their latest interaction anew.

    For operations that add or remove interactions in bulk (imports, merges).
    """
    session.flush()
    latest = (
        "SELECT max(i.day) FROM interaction_person ip JOIN interaction i"
        " ON i.id = ip.interaction_id WHERE ip.person_id = person.id"
    )
    session.connection().execute(
        text(
            f"UPDATE person SET last_contact_on = ({latest})"
            " WHERE id IN (SELECT value FROM json_each(:ids))"
            f" AND last_contact_on IS NOT ({latest})"
        ),
        {"ids": json.dumps(list(people))},
    )
    session.expire_all()


def checked_day(day: date, today: date) -> date:
    """This day. Raises BadInputError for one still to come."""
    if day > today:
        raise BadInputError(
            tr("That day is still to come. Plan it instead, and write it down afterwards.")
        )
    return day


def _everyone(session: Session, draft: TalkDraft, now: datetime) -> list[int]:
    """The people of the draft, newcomers added, each once."""
    new = [as_name(name) for name in draft.new_people]
    people = [*draft.people, *(come_in(session, name, now=now) for name in new if name)]
    people = list(dict.fromkeys(people))
    if not people:
        raise BadInputError(tr("A name is needed: with whom was it?"))
    known = select(col(Person.id)).where(
        col(Person.id).in_(people), col(Person.deleted_at).is_(None)
    )
    if len(session.exec(known).all()) < len(people):
        raise BadInputError(tr("Somebody of this talk is no longer here. Nothing was kept."))
    return people


def fill(talk: Interaction, values: dict[str, Any]) -> None:
    """Write these fields of a talk, cleaned."""
    for name, value in values.items():
        if name in LINES:
            value = as_line(value)
        elif name in WORDS:
            value = as_note(value)
        elif name not in PLAIN:
            raise TypeError(f"an interaction has no field {name}")
        setattr(talk, name, value)


def _join(session: Session, talk_id: int, people: Iterable[int]) -> None:
    for person in people:
        session.add(InteractionPerson(interaction_id=talk_id, person_id=person))
    session.flush()


def _seat(session: Session, talk_id: int, people: Sequence[int]) -> None:
    """Make exactly these the people of a talk."""
    if not people:
        raise BadInputError(tr("A name is needed: with whom was it?"))
    seats = session.exec(
        select(InteractionPerson).where(col(InteractionPerson.interaction_id) == talk_id)
    ).all()
    for seat in seats:
        if seat.person_id not in people:
            session.delete(seat)
    there = {seat.person_id for seat in seats}
    _join(session, talk_id, [person for person in dict.fromkeys(people) if person not in there])


def _the(session: Session, interaction_id: int) -> Interaction:
    found = session.get(Interaction, interaction_id)
    if found is None:
        raise BadInputError(tr("That talk is no longer here. Nothing was changed."))
    return found


def _people_in(session: Session, interaction_id: int) -> list[int]:
    query = select(InteractionPerson.person_id).where(
        col(InteractionPerson.interaction_id) == interaction_id
    )
    return list(session.exec(query).all())


_NOUNS = {
    "in_person": mark("the time with {names}"), "coffee": mark("the coffee with {names}"),
    "meal": mark("the meal with {names}"), "walk": mark("the walk with {names}"),
    "call": mark("the call with {names}"), "video": mark("the video call with {names}"),
    "message": mark("the message with {names}"), "letter": mark("the letter with {names}"),
    "gathering": mark("the gathering with {names}"), "other": mark("the talk with {names}"),
}  # fmt: skip


def named(session: Session, interaction_id: int) -> str:
    """ "the coffee with Ana Moreau and two others", for a label."""
    talk = _the(session, interaction_id)
    names = session.exec(
        select(Person.name)
        .join(InteractionPerson, col(InteractionPerson.person_id) == col(Person.id))
        .where(col(InteractionPerson.interaction_id) == interaction_id)
        .order_by(col(InteractionPerson.id))
    ).all()
    return tr(_NOUNS.get(talk.kind, _NOUNS["other"])).format(names=say_some(names))
