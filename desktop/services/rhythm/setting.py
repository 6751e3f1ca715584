"""Rhythms as they are wished for: set, taken away, or kept though we live another."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session, col, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Circle, Person, Rhythm
from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.domain.rhythm.lived import offer
from desktop.domain.rhythm.rules import RhythmRule, rule_of
from desktop.services.people.presence import present
from desktop.services.rhythm.standing import standings
from desktop.storage.database import Database

_DAYS = text(
    """
SELECT i.day FROM interaction_person ip JOIN interaction i ON i.id = ip.interaction_id
 WHERE ip.person_id = :person
"""
).columns(day=Date())


def rhythm_of(
    session: Session, *, person_id: int | None = None, circle_id: int | None = None
) -> RhythmRule | None:
    """The rhythm set for this person or circle itself, if any."""
    found = _own(session, person_id, circle_id)
    if found is None:
        return None
    return RhythmRule(found.earliest, found.latest, found.unit, found.none_needed)


def set_rhythm(
    db: Database,
    rule: RhythmRule | None,
    *,
    person_id: int | None = None,
    circle_id: int | None = None,
    today: date | None = None,
) -> Changes:
    """Set the rhythm of a person or of a circle; None takes their own away again.

    ``today`` is when I say so: what we lived before that day offers no other. Raises
    BadInputError when no window can be made of the rule.
    """
    if rule is not None and not rule.none_needed:
        rule.checked()
    with db.change() as change:
        change.label = _label(change.session, rule, person_id, circle_id)
        own = _keep(change.session, rule, person_id, circle_id)
        if own is not None:
            own.kept_on = today
    return change.changes


def offer_for(session: Session, person_id: int, *, today: date) -> RhythmRule | None:
    """The rhythm we really live, where it is another than the one wished for.

    ``set_rhythm`` takes it; ``keep_mine`` says that the wish stays.
    """
    standing = standings(session, [person_id], today=today).get(person_id)
    if standing is None or standing.resting:
        return None
    own = _own(session, person_id, None)
    days = session.connection().execute(_DAYS, {"person": person_id}).scalars().all()
    kept_on = own.kept_on if own else None
    return offer(rule_of(standing), days, today=today, kept_on=kept_on)


def keep_mine(db: Database, person_id: int, *, today: date) -> Changes:
    """The rhythm wished for stays, though we live another; it becomes this person's own."""
    with db.change() as change:
        session = change.session
        change.label = tr("Kept the rhythm of {name}").format(name=present(session, person_id).name)
        own = _own(session, person_id, None)
        if own is None:
            rule = rule_of(standings(session, [person_id], today=today)[person_id])
            own = _keep(session, rule, person_id, None)
        assert own is not None
        own.kept_on = today
    return change.changes


def _keep(
    session: Session, rule: RhythmRule | None, person_id: int | None, circle_id: int | None
) -> Rhythm | None:
    found = _own(session, person_id, circle_id)
    if rule is None:
        if found is not None:
            session.delete(found)
        return None
    kept = found or Rhythm(person_id=person_id, circle_id=circle_id)
    kept.none_needed = rule.none_needed
    kept.earliest, kept.latest, kept.unit = rule.earliest, rule.latest, rule.unit
    session.add(kept)
    return kept


def _own(session: Session, person_id: int | None, circle_id: int | None) -> Rhythm | None:
    if person_id is not None:
        return session.exec(select(Rhythm).where(col(Rhythm.person_id) == person_id)).first()
    return session.exec(select(Rhythm).where(col(Rhythm.circle_id) == circle_id)).first()


def _label(
    session: Session, rule: RhythmRule | None, person_id: int | None, circle_id: int | None
) -> str:
    owner = session.get(Person, person_id) if person_id else session.get(Circle, circle_id)
    if owner is None:
        raise BadInputError(tr("That person or circle is no longer here. Nothing was changed."))
    if rule is None:
        return tr("Took away the rhythm of {owner}").format(owner=owner.name)
    return tr("Set the rhythm of {owner}").format(owner=owner.name)
