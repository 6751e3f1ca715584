"""The diary of trust: what built it, where it stumbled, what repaired it; for me alone."""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.entities import Person, Stage, TrustMoment
from desktop.domain.language import mark, tr
from desktop.domain.trust import Ground, Step
from desktop.domain.vocabulary import TrustKind
from desktop.services.journey.moving import called, carry
from desktop.services.people.own_rows import OwnRows, as_it_is, words
from desktop.services.people.presence import present
from desktop.storage.database import Database

_NOTED = {
    TrustKind.BUILT: mark("Noted what built trust with {name}"),
    TrustKind.STUMBLED: mark("Noted a stumble with {name}"),
    TrustKind.REPAIRED: mark("Noted a repair with {name}"),
}
_MOMENTS = OwnRows(
    TrustMoment,
    changed=lambda _, name: tr("Changed a moment of trust with {name}").format(name=name),
    removed=lambda _, name: tr("Took a moment of trust with {name} away").format(name=name),
    fields={"text": words, "day": as_it_is, "kind": as_it_is},
)
_STEPS = """
SELECT s.id, s.name, l.text FROM stage s
  LEFT JOIN stage_line l ON l.stage_id = s.id AND l.kind = 'step_back'
 WHERE s.kind = 'stage' ORDER BY s.position, s.id, l.position, l.id
"""
# The step left is that of the latest move to the step a stumble took them back to.
_STANDS = """
SELECT p.stage_id, (
       SELECT m.from_stage_id FROM trust_moment t
         JOIN move m ON m.person_id = t.person_id AND m.to_stage_id = t.step_back_id
                    AND m.moved_on >= t.day
        WHERE t.person_id = p.id AND t.kind = 'stumbled'
        ORDER BY t.day DESC, t.id DESC, m.id DESC LIMIT 1) AS left_id
  FROM person p WHERE p.id = :person
"""


def note(db: Database, person_id: int, kind: str, told: str, *, day: date) -> Changes:
    """Write a moment into the diary. It is not contact and moves nothing."""
    text = words(told)
    with db.change() as change:
        name = present(change.session, person_id).name
        change.label = tr(_NOTED[TrustKind(kind)]).format(name=name)
        change.session.add(TrustMoment(person_id=person_id, kind=kind, text=text, day=day))
    return change.changes


def edit(db: Database, moment_id: int, **values: Any) -> Changes:
    """Change text, day or kind. An emptied text is refused."""
    return _MOMENTS.edit(db, moment_id, **values)


def delete(db: Database, moment_id: int) -> Changes:
    return _MOMENTS.remove(db, moment_id)


def go_back(
    db: Database, moment_id: int, stage_id: int, *, now: datetime, sign: str = ""
) -> Changes:
    """Go back to an earlier step, with the stumble as the why; one act."""
    with _MOMENTS.editing(db, moment_id) as (change, moment):
        session = change.session
        moment.step_back_id = stage_id
        carry(session, [moment.person_id], stage_id, now=now, sign=sign, why=moment.text)
        change.label = tr("{name} goes back to {stage}").format(
            name=_called(session, moment), stage=_stage(session, stage_id)
        )
    return change.changes


def return_to(db: Database, moment_id: int, stage_id: int, *, now: datetime) -> Changes:
    """Return to the step that was left, with the repair as the why."""
    with _MOMENTS.editing(db, moment_id) as (change, moment):
        session = change.session
        carry(session, [moment.person_id], stage_id, now=now, why=moment.text)
        change.label = tr("{name} returns to {stage}").format(
            name=_called(session, moment), stage=_stage(session, stage_id)
        )
    return change.changes


def ground_of(session: Session, person_id: int) -> Ground:
    """Where this person stands, and the steps there are."""
    connection = session.connection()
    names: dict[int, str] = {}
    signs: dict[int, list[str]] = defaultdict(list)
    for row in connection.execute(text(_STEPS)):
        names[row.id] = row.name
        if row.text:
            signs[row.id].append(row.text)
    steps = tuple(Step(id, name, tuple(signs[id])) for id, name in names.items())
    stands = connection.execute(text(_STANDS), {"person": person_id}).one()
    return Ground(steps, stands.stage_id, stands.left_id)


def _called(session: Session, moment: TrustMoment) -> str:
    person = session.get(Person, moment.person_id)
    assert person is not None
    return called(person)


def _stage(session: Session, stage_id: int) -> str:
    stage = session.get(Stage, stage_id)
    return stage.name if stage else ""
