"""Who may have felt heard, and with whom I did not listen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.listening import Listened, Told, listened
from desktop.domain.reflect.mirror import Named, Slip
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.services.reflect.mirror.whom import AMONG_FEW, READ_ELSEWHERE, between, whom
from desktop.storage.rows import named_rows

# The parts of a weekly review that answer it.
HEARD, ELSEWHERE = "heard", "elsewhere"
_TALKS = text(
    f"""
SELECT i.id, i.day, i.kind, ip.person_id, i.words <> '' AS words, i.shared <> '' AS shared,
       i.interrupted, i.advised
  FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE i.day BETWEEN :first AND :last AND NOT i.confided
   AND (i.words <> '' OR i.interrupted <> '' OR i.advised <> '')
   AND i.origin NOT IN {READ_ELSEWHERE} AND {AMONG_FEW}
 ORDER BY i.day DESC, i.id DESC LIMIT 400
"""
).columns(day=Date())
_ANSWERED = text(
    """
SELECT DISTINCT rp.person_id, rp.part FROM review r JOIN review_person rp ON rp.review_id = r.id
 WHERE r.week_of BETWEEN :first AND :last AND rp.part IN ('heard', 'elsewhere')
 ORDER BY r.week_of DESC, rp.id
"""
)

Heard = tuple[tuple[Named, ...], tuple[Named, ...]]


def who_felt_heard(session: Session, first: date, last: date, *, today: date) -> Heard:
    """Those who may have felt heard, and those with whom I did not listen (``way`` is the
    Slip), the last met first. Of whomever I answered in a review of these weeks, my answer
    counts."""
    answered = session.connection().execute(_ANSWERED, between(first, last)).all()
    found = _answered(answered, _listened(session, first, last))
    named = whom(session, (one.person_id for one in found), day=min(last, today))
    heard = [one for one in found if not one.slip]
    slipped = [one for one in found if one.slip]
    return _named(heard, named), _named(slipped, named)


def _listened(session: Session, first: date, last: date) -> list[Listened]:
    rows = named_rows(session.connection().execute(_TALKS, between(first, last)))
    return listened(
        Told(
            Moment(MomentTable.INTERACTION, row.id, row.day, row.person_id, row.kind),
            bool(row.words),
            bool(row.shared),
            row.interrupted,
            row.advised,
        )
        for row in rows
    )


def _answered(answered: Sequence[Any], found: list[Listened]) -> list[Listened]:
    """My answers, each with the moments that were found for it, before all the rest."""
    known = {one.person_id: one for one in found}
    heard = {row.person_id for row in answered if row.part == HEARD}
    said = []
    for person in dict.fromkeys(row.person_id for row in answered):
        moments = known[person].moments if person in known else ()
        said.append(Listened(person, moments, None if person in heard else Slip.ELSEWHERE))
    rest = [one for one in found if one.person_id not in {one.person_id for one in said}]
    if heard:
        rest = [one for one in rest if one.slip]
    return said + rest


def _named(found: list[Listened], named: Mapping[int, Named]) -> tuple[Named, ...]:
    return tuple(
        replace(named[one.person_id], moments=one.moments, way=one.slip or "")
        for one in found
        if one.person_id in named
    )
