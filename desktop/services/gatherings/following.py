"""Follow-ups after a gathering: proposed over the coming days, then planned as one act."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.gatherings.rows import MetRow
from desktop.domain.gatherings.spreading import Manner, ToLay, lay
from desktop.domain.language import tr
from desktop.domain.region import Region
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.rhythm.planner import Room
from desktop.domain.sentences import count_word
from desktop.domain.spoken_days import day_at_end
from desktop.domain.vocabulary import Becomes, Size
from desktop.services.breaks import stillness
from desktop.services.follow_ups.planning import plan_in
from desktop.services.gatherings.becoming import bring_into_book
from desktop.services.gatherings.keeping import the
from desktop.services.gatherings.names import the_row
from desktop.services.rhythm.ahead import ahead_of
from desktop.storage.database import Database


@dataclass(frozen=True, slots=True)
class Proposal:
    """The days of the follow-ups that wait to be planned, by row. ``others`` is how many
    people stand on each of the coming days already."""

    days: Mapping[int, date] = field(default_factory=dict)
    others: Mapping[date, int] = field(default_factory=dict)


def wants_a_day(row: MetRow) -> bool:
    """Whether a follow-up with them waits to be planned: there is a reason, and it is known
    who they are."""
    waits = bool(row.next_step) and row.follow_up_id is None and row.becomes != Becomes.NOBODY
    return waits and (row.person_id is not None or not row.maybe)


def propose(
    session: Session,
    met: list[MetRow],
    *,
    today: date,
    capacity: Capacity,
    manner: Manner,
    region: Region | None = None,
) -> Proposal:
    """Lay what waits over the coming days: within capacity, beside what is planned, and
    never in a break."""
    ahead = ahead_of(session, today=today)
    pauses = stillness(session, today=today).pauses
    room = Room(today, capacity, ahead.taken, pauses)
    wishes = [_wish(row, today, region or Region()) for row in met if wants_a_day(row)]
    return Proposal(lay(wishes, room, manner), dict(ahead.taken))


def choose_days(db: Database, days: Mapping[int, date | None], *, moved: int) -> Changes:
    """These rows stand on these days from here on; ``moved`` is the one that was carried."""
    with db.change() as change:
        for row_id, day in days.items():
            the_row(change.session, row_id).plan_on = day
        name = the_row(change.session, moved).name
        change.label = tr("Moved what comes next with {name}").format(name=name)
    return change.changes


def lay_anew(db: Database, gathering_id: int, rows: list[int]) -> Changes:
    """Forget the days that were chosen by hand."""
    with db.change() as change:
        for row_id in rows:
            the_row(change.session, row_id).plan_on = None
        name = the(change.session, gathering_id).name
        change.label = tr("Laid what follows {name} anew").format(name=name)
    return change.changes


def plan(
    db: Database,
    gathering_id: int,
    days: Mapping[int, date],
    *,
    region: str = "",
    now: datetime,
) -> Changes:
    """Plan a follow-up for each row on its day, all as one act. Who is but a name comes
    into the address book. Raises BadInputError for a row without a reason."""
    with db.change() as change:
        session = change.session
        gathering = the(session, gathering_id)
        for row_id, day in sorted(days.items(), key=lambda item: (item[1], item[0])):
            row = the_row(session, row_id)
            if not row.next_step:
                raise BadInputError(
                    tr("There is no reason yet to come back to {row}.").format(row=row.name)
                )
            person = bring_into_book(session, row, region=region, now=now)
            draft = FollowUpDraft(
                day,
                person.id,
                reason=row.next_step,
                size=row.size or Size.LINE,
                origin="gathering",
            )
            planned = plan_in(session, draft, now)
            planned.gathering_id = gathering_id
            row.follow_up_id, row.plan_on = planned.id, day
        what = (
            tr("a follow-up")
            if len(days) == 1
            else tr("{count} follow-ups").format(count=count_word(len(days)))
        )
        change.label = tr("Planned {what} after {gathering}").format(
            what=what, gathering=gathering.name
        )
    return change.changes


def _wish(row: MetRow, today: date, region: Region) -> ToLay:
    _, said = day_at_end(row.next_step, today=today, region=region)
    day = said.day if said is not None and said.day > today else None
    return ToLay(
        row.id,
        row.next_step,
        row.size or Size.LINE,
        on=row.plan_on,
        said=day,
        hard_season=row.hard_season,
    )
