"""What a talk brings with it: loops opened and closed, thanks said, plans kept and made.

All within the change that keeps the talk.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from sqlmodel import Session, col, select

from desktop.domain.entities import FollowUp, Giving, Loop
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.domain.typed import as_line
from desktop.domain.vocabulary import FollowUpState, GivingState


def open_loops(
    session: Session, talk_id: int, people: Sequence[int], drafts: Sequence[LoopDraft], day: date
) -> None:
    for draft in drafts:
        words = as_line(draft.text)
        for person in people if words else ():
            session.add(
                Loop(
                    person_id=person, kind=draft.kind, text=words, opened_on=day,
                    about_on=draft.about_on, opened_by_id=talk_id,
                )
            )  # fmt: skip


def close_loops(session: Session, talk_id: int, loops: Iterable[int], day: date) -> None:
    for loop_id in loops:
        loop = session.get(Loop, loop_id)
        if loop is not None and loop.closed_on is None:
            loop.closed_on, loop.closed_by_id = day, talk_id


def give_thanks(session: Session, givings: Iterable[int], day: date) -> None:
    for giving_id in givings:
        giving = session.get(Giving, giving_id)
        if giving is not None and giving.state != GivingState.THANKED:
            giving.state, giving.thanked_on = GivingState.THANKED, day


def keep_planned(session: Session, talk_id: int, people: Sequence[int], day: date) -> None:
    """What was planned up to that day has happened with it; series stand for themselves."""
    keep_planned_by(session, [(talk_id, people, day)])


def keep_planned_by(session: Session, talks: Sequence[tuple[int, Sequence[int], date]]) -> None:
    """The same for several talks (id, people, day): the first that could be it keeps it."""
    everyone = {person for _, people, _ in talks for person in people}
    planned = session.exec(
        select(FollowUp).where(
            col(FollowUp.person_id).in_(everyone),
            col(FollowUp.state) == FollowUpState.PLANNED,
            col(FollowUp.rule) == "",
        )
    )
    talks_of = _by_person(talks)
    for follow_up in planned:
        opens = follow_up.window_from or follow_up.day
        for day, talk_id in talks_of[follow_up.person_id or 0]:
            if opens <= day:
                follow_up.state = FollowUpState.KEPT
                follow_up.settled_on, follow_up.interaction_id = day, talk_id
                break


def _by_person(
    talks: Sequence[tuple[int, Sequence[int], date]],
) -> dict[int, list[tuple[date, int]]]:
    found: dict[int, list[tuple[date, int]]] = defaultdict(list)
    for talk_id, people, day in sorted(talks, key=lambda talk: (talk[2], talk[0])):
        for person in people:
            found[person].append((day, talk_id))
    return found


def plan_next(session: Session, draft: TalkDraft, people: Sequence[int], now: datetime) -> None:
    if draft.next_step is None:
        return
    for person in people:
        session.add(
            FollowUp(
                person_id=person,
                day=draft.next_step.day,
                reason=as_line(draft.next_step.reason),
                size=draft.next_step.size,
                origin="talk",
                created_at=now.astimezone(UTC),
            )
        )
