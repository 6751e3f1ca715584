"""Who may have felt heard, and with whom I did not listen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from sqlalchemy import Date, text
from sqlmodel import Session

from desktop.domain.reflect.listening import Listened, Told, listened
from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.services.reflect.mirror.whom import AMONG_FEW, READ_ELSEWHERE, between, whom
from desktop.storage.rows import named_rows

HEARD = "heard"  # the part of a weekly review that answers it
_TALKS = text(
    f"""
SELECT i.id, i.day, i.kind, ip.person_id, i.words <> '' AS words, i.shared <> '' AS shared,
       i.interrupted, i.advised
  FROM interaction i CROSS JOIN interaction_person ip ON ip.interaction_id = i.id
 WHERE i.day BETWEEN :first AND :last AND NOT i.confided
   AND (i.words <> '' OR i.interrupted <> '' OR i.advised <> '')
   AND i.origin NOT IN {READ_ELSEWHERE} AND {AMONG_FEW}
 ORDER BY i.day DESC, i.id DESC LIMIT 1000
"""
).columns(day=Date())
_ANSWERED = text(
    """
SELECT DISTINCT rp.person_id FROM review r JOIN review_person rp ON rp.review_id = r.id
 WHERE r.week_of BETWEEN :first AND :last AND rp.part = :part
"""
)

Heard = tuple[tuple[Named, ...], tuple[Named, ...]]


def who_felt_heard(session: Session, first: date, last: date, *, today: date) -> Heard:
    """Those who may have felt heard, and those with whom I did not listen (``way`` is the
    Slip), the last met first. What I answered in a review of these weeks comes first."""
    values = between(first, last, part=HEARD)
    answered = list(session.connection().execute(_ANSWERED, values).scalars())
    found = _listened(session, first, last)
    named = whom(session, [*answered, *(one.person_id for one in found)], day=min(last, today))
    slipped = [one for one in found if one.slip and one.person_id not in answered]
    heard = [one for one in found if not one.slip]
    if answered:
        heard = _as_answered(answered, found)
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


def _as_answered(answered: list[int], found: list[Listened]) -> list[Listened]:
    moments: dict[int, tuple[Moment, ...]] = defaultdict(tuple)
    moments.update((one.person_id, one.moments) for one in found)
    return [Listened(person, moments[person]) for person in answered]


def _named(found: list[Listened], named: Mapping[int, Named]) -> tuple[Named, ...]:
    return tuple(
        replace(named[one.person_id], moments=one.moments, way=one.slip or "")
        for one in found
        if one.person_id in named
    )
