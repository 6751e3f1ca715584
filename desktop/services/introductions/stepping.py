"""The words for each step, and the step itself: asked, brought together, asked how it
was, thanked; with the contact and the plan that come of it, in one change."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlmodel import Session, col, or_, select

from desktop.domain.changes import Changes
from desktop.domain.entities import Introduction, IntroductionStep, Tie
from desktop.domain.errors import BadInputError
from desktop.domain.follow_ups import FollowUpDraft
from desktop.domain.introductions.rules import Side, Standing, Step, answered, moved
from desktop.domain.introductions.taking import StepTaken
from desktop.domain.language import mark, tr
from desktop.domain.meanwhile import settled
from desktop.domain.talk import TalkDraft
from desktop.domain.text import clean_line
from desktop.domain.typed import as_name, as_note
from desktop.domain.vocabulary import FollowUpState, IntroductionState, SideWord, Size, Who
from desktop.services.follow_ups.planning import plan_in
from desktop.services.interactions import record
from desktop.services.introductions.rows import (
    PLAN_PREFIX,
    called,
    end_plan,
    names_of,
    person_of,
    plan_of,
    settle,
    standing_of,
    the_pair,
)
from desktop.storage.database import Database

MET_THROUGH_ME = "met through me"
_SAYS = {
    IntroductionState.ASKED_A: SideWord.ASKED,
    IntroductionState.ASKED_B: SideWord.ASKED,
    IntroductionState.THANKED: SideWord.THANKED,
}
_LABELS = {
    IntroductionState.ASKED_A: "Asked {who} about {other}",
    IntroductionState.ASKED_B: "Asked {who} about {other}",
    IntroductionState.INTRODUCED: "Introduced {who}",
    IntroductionState.LANDED: mark("Asked {who} how it was with {other}"),
    IntroductionState.THANKED: "Thanked {who}",
    IntroductionState.LET_GO: mark("Wrote a kind line to {who}"),
}


def keep_words(db: Database, introduction_id: int, step: Step, typed: str) -> Changes:
    """The draft of a step as it stands now; emptied, it is gone. The bench says that it is
    kept, so nothing is told of it besides."""
    to = step.side or "both"
    with db.change(merge=f"introduction {introduction_id} {step.state} {to}") as change:
        session = change.session
        row = the_pair(session, introduction_id)
        found, words = _text(session, row, step), as_note(typed)
        if found is not None and not words and found.sent_on is None:
            session.delete(found)
        elif found is not None:
            found.text = words
        elif words:
            session.add(_new_text(row, step, words))
        change.label = tr("Kept the words to {to_whom}").format(
            to_whom=_to_whom(session, row, step)
        )
    return replace(change.changes, quiet=True)


def take(db: Database, introduction_id: int, taken: StepTaken, *, now: datetime) -> Changes:
    """The step was taken: the words have gone, the pair stands where that leads.

    With it go the contact with each and what is planned next. Raises BadInputError where
    the step has no place yet. ``now`` is in the person's own zone.
    """
    today = now.date()
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        settle(session, row, _after(standing_of(row), taken.step, today), today=today)
        change.label = _label(session, row, taken.step)
        _mark_sent(session, row, taken.step, today)
        session.flush()
        if taken.talk_kind:
            _log(session, row, taken, change.label, now)
        if taken.tie:
            _tie(session, row)
        _plan(session, row, taken.step.side, taken.next_step, taken.next_on, now)
    return change.changes


def plan_next(
    db: Database,
    introduction_id: int,
    words: str,
    day: date | None,
    *,
    now: datetime,
    stood: str | None = None,
) -> Changes:
    """What may come now, on the card; with a day it stands on the calendar too.

    Emptied, nothing is planned any more. Where the words are no longer as they ``stood``,
    both are kept.
    """
    with db.change() as change:
        session = change.session
        row = the_pair(session, introduction_id)
        side = Side.SECOND if row.state == IntroductionState.ASKED_B else Side.FIRST
        if stood is not None and words:
            words = settled(stood, row.next_step, words, lines=False)
        _plan(session, row, side, words, day, now)
        change.label = tr("Planned the next step with {names_of}").format(
            names_of=names_of(session, row)
        )
        if not clean_line(words):
            change.label = tr("Nothing is planned with {names_of}").format(
                names_of=names_of(session, row)
            )
    return change.changes


def _after(standing: Standing, step: Step, today: date) -> Standing:
    try:
        if step.state in _SAYS and step.side is not None:
            return answered(standing, step.side, _SAYS[step.state], today=today)
        if step.state == IntroductionState.LET_GO:
            return standing
        return moved(standing, step.state, today=today)
    except ValueError as error:
        raise BadInputError(
            tr("Both are asked first, and this step comes later. Nothing was changed.")
        ) from error


def _label(session: Session, row: Introduction, step: Step) -> str:
    if step.side is None:
        return tr(_LABELS[step.state]).format(who=names_of(session, row))
    who, other = (person_of(session, row, side) for side in (step.side, step.side.other))
    same = called(who) == called(other)
    other_called = other.name if same else called(other)
    return tr(_LABELS[step.state]).format(who=called(who), other=other_called)


def _to_whom(session: Session, row: Introduction, step: Step) -> str:
    if step.side is None:
        return names_of(session, row)
    return called(person_of(session, row, step.side))


def _people(row: Introduction, side: Side | None) -> list[int]:
    if side is None:
        return [row.first_id, row.second_id]
    return [row.first_id if side == Side.FIRST else row.second_id]


def _reason(session: Session, row: Introduction, people: list[int]) -> str:
    """Why, as it can be read where only one of the two stands: of whom it speaks besides."""
    if len(people) > 1 or not row.why:
        return row.why
    other = Side.SECOND if people[0] == row.first_id else Side.FIRST
    return f"{person_of(session, row, other).name}: {row.why}"


def _text(session: Session, row: Introduction, step: Step) -> IntroductionStep | None:
    to = None if step.side is None else _people(row, step.side)[0]
    query = select(IntroductionStep).where(
        IntroductionStep.introduction_id == row.id,
        IntroductionStep.state == step.state,
        col(IntroductionStep.person_id).is_(None)
        if to is None
        else col(IntroductionStep.person_id) == to,
    )
    return session.exec(query).first()


def _new_text(row: Introduction, step: Step, words: str) -> IntroductionStep:
    to = None if step.side is None else _people(row, step.side)[0]
    assert row.id is not None
    return IntroductionStep(introduction_id=row.id, state=step.state, person_id=to, text=words)


def _mark_sent(session: Session, row: Introduction, step: Step, today: date) -> None:
    found = _text(session, row, step) or _new_text(row, step, "")
    found.sent_on = today
    session.add(found)


def _log(session: Session, row: Introduction, taken: StepTaken, title: str, now: datetime) -> None:
    """A contact that I began, without a word of the other that is not theirs to know."""
    people = _people(row, taken.step.side)
    draft = TalkDraft(people, kind=taken.talk_kind, title=title, began_by=Who.ME)
    record(session, draft, now=now)


def _tie(session: Session, row: Introduction) -> None:
    """Both know each other now, and through whom; unless they are tied already."""
    two = (row.first_id, row.second_id)
    known = select(Tie.id).where(
        or_(
            (col(Tie.person_id) == two[0]) & (col(Tie.other_id) == two[1]),
            (col(Tie.person_id) == two[1]) & (col(Tie.other_id) == two[0]),
        )
    )
    if session.exec(known).first() is not None:
        return
    other = person_of(session, row, Side.SECOND)
    session.add(
        Tie(
            person_id=row.first_id, other_id=row.second_id, other_name=other.name,
            kind=MET_THROUGH_ME, reverse_kind=MET_THROUGH_ME, position=99,
        )
    )  # fmt: skip


def _plan(
    session: Session,
    row: Introduction,
    side: Side | None,
    words: str,
    day: date | None,
    now: datetime,
) -> None:
    """One plan for a pair at a time: it is moved, or settled with the step it was for."""
    wished = as_name(words)
    plan = plan_of(session, row)
    if not wished or day is None:
        end_plan(session, row, FollowUpState.LET_GO, now.date())
        row.next_step = wished
        return
    row.next_step, row.next_on = wished, day
    if plan is not None:
        plan.title, plan.day = wished, day
        return
    people = _people(row, side)
    draft = FollowUpDraft(
        day, people[0], guests=people[1:], title=wished, reason=_reason(session, row, people),
        size=Size.LINE,
        origin=PLAN_PREFIX + row.uid,
    )  # fmt: skip
    plan_in(session, draft, now)
