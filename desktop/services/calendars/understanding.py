"""What a calendar tells of, as this book understands it: by my clock, with whom it names.

A reader knows neither what day it is nor who anybody is; here both are known. What other
formats tell of passes through untouched.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import text
from sqlmodel import Session

from desktop.domain.clock import wall_time_here
from desktop.domain.drafts import LeftOut
from desktop.domain.gone_by import goes_on, gone_by
from desktop.domain.happenings import HappeningDraft
from desktop.domain.language import mark, tr
from desktop.domain.recurrence import turned
from desktop.domain.vocabulary import EvidenceForm, EvidenceState
from desktop.services.calendars.named import Named
from desktop.services.evidence.whom import Knowing

FORMAT = "ical"
OWN = "@kith"  # the end of every UID that Kith gives
_TASK = "task:"
_MOST_SERIES = 2_000  # of one reading that are parted into what was and what is to come

OWN_ENTRY = mark("This is Kith's own entry; it stands here already.")
TASK_GONE_BY = mark("A task whose day has gone by was left out.")
SERIES_OVER = mark("This series ended more than a year ago.")

_OWN_ROWS = """
SELECT j.value FROM json_each(:uids) j
 WHERE EXISTS (SELECT 1 FROM follow_up f WHERE f.uid = j.value)
    OR EXISTS (SELECT 1 FROM person p WHERE p.uid = substr(j.value, 1, 36))
    OR EXISTS (SELECT 1 FROM interaction i WHERE i.uid = j.value)
"""
_DECIDED = """
SELECT e.key, e.decided_at FROM json_each(:keys) j
  JOIN evidence e ON e.format = 'ical' AND e.key = j.value
 WHERE e.state <> :waiting AND e.decided_at IS NOT NULL
"""


@dataclass(slots=True)
class Understood:
    """What is to be laid beside the book, and what has no place in it."""

    happenings: list[HappeningDraft] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)


def understand(session: Session, happenings: Sequence[HappeningDraft], now: datetime) -> Understood:
    """The happenings by my clock, with people their titles name, series parted at today.

    ``now`` is aware, in the zone where I am.
    """
    result = Understood([one for one in happenings if one.format != FORMAT])
    told = [one for one in happenings if one.format == FORMAT]
    own = _own(session, told)
    kept = [one for one in told if not _is_left_out(one, own, now.date(), result)]
    here = _here(now)
    kept = [_by_my_clock(one, here) for one in kept]
    _name_people(session, kept)
    _part_series(session, kept, now.date(), result)
    return result


def _is_left_out(draft: HappeningDraft, own: set[str], today: date, result: Understood) -> bool:
    reason = ""
    if _own_uid(draft) in own:
        reason = tr(OWN_ENTRY)
    elif draft.key.startswith(_TASK) and draft.day < today and not draft.rule:
        reason = tr(TASK_GONE_BY)
    if reason:
        result.left_out.append(LeftOut(draft.origin, draft.line, reason))
    return bool(reason)


def _own(session: Session, told: Sequence[HappeningDraft]) -> set[str]:
    """Of the entries that Kith wrote those that stand in this book."""
    uids = {uid for one in told if (uid := _own_uid(one))}
    found = session.connection().execute(text(_OWN_ROWS), {"uids": json.dumps(sorted(uids))})
    return set(found.scalars()) if uids else set()


def _own_uid(draft: HappeningDraft) -> str:
    uid = draft.key.removeprefix(_TASK).partition("#")[0]
    return uid.removesuffix(OWN) if uid.endswith(OWN) else ""


def _here(now: datetime) -> ZoneInfo | None:
    return now.tzinfo if isinstance(now.tzinfo, ZoneInfo) else None


def _by_my_clock(draft: HappeningDraft, here: ZoneInfo | None) -> HappeningDraft:
    """A time that is told in UTC is meant wherever I am."""
    if draft.zone != "UTC" or draft.began_at is None or here is None or here.key == "UTC":
        return draft
    try:
        at = wall_time_here(draft.began_at, "UTC", here)
    except OverflowError:  # at the ends of time
        return draft
    by = at.date() - draft.day
    return replace(
        draft,
        began_at=at,
        day=at.date(),
        zone=here.key,
        rule=turned(draft.rule, by.days),
        except_days=[day + by for day in draft.except_days],
    )


def _name_people(session: Session, kept: Sequence[HappeningDraft]) -> None:
    """Whom a title names takes part, where nobody but me is said to."""
    unnamed = [one for one in kept if one.title and all(who.me for who in one.with_whom)]
    if not unnamed:
        return
    named = Named(session)
    for draft in unnamed:
        draft.with_whom = [*draft.with_whom, *named.in_title(draft.title)]


def _part_series(
    session: Session, kept: Sequence[HappeningDraft], today: date, result: Understood
) -> None:
    """What a series was lately stands as single meetings; itself, while it goes on."""
    series = [one for one in kept if one.rule and one.form == EvidenceForm.MEETING]
    knowing = Knowing(session, ((FORMAT, who) for one in series for who in one.with_whom))
    known = [one for one in series if any(knowing.of(FORMAT, who).known for who in one.with_whom)]
    parted = {id(one) for one in known[:_MOST_SERIES] if not one.cancelled}
    decided = _decided(session, [one.key for one in known])
    for draft in kept:
        if id(draft) not in parted:
            result.happenings.append(draft)
            continue
        until = decided.get(draft.key)
        times = [one for one in gone_by(draft, today) if until is None or one.day < until]
        result.happenings += times
        if until is not None or goes_on(draft, today):
            result.happenings.append(draft)
        elif not times:
            result.left_out.append(LeftOut(draft.origin, draft.line, tr(SERIES_OVER)))


def _decided(session: Session, keys: Sequence[str]) -> dict[str, date]:
    """When each of these series was kept or set aside: from then on its times are Kith's."""
    values: dict[str, Any] = {"keys": json.dumps(keys), "waiting": EvidenceState.WAITING}
    rows = session.connection().execute(text(_DECIDED), values)
    return {key: date.fromisoformat(str(moment)[:10]) for key, moment in rows}
