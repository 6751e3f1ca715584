"""Bringing a planned import in: one change, all or nothing, taken back by one undo."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, date, datetime

from sqlmodel import Session

from desktop.domain.changes import Changes
from desktop.domain.found import FoundPlan
from desktop.domain.importing import Choices, Decision, ForAll, ImportPlan
from desktop.domain.language import counted, tr
from desktop.domain.matches import Match
from desktop.domain.progress import Progress
from desktop.domain.sentences import say_list
from desktop.services.evidence import take_in
from desktop.services.importing.bulk import let_go, many_objects
from desktop.services.importing.gathering import Gathering, Shrink
from desktop.services.importing.incoming import Incoming, settle
from desktop.services.importing.joinings import join_all
from desktop.services.importing.known import present_people
from desktop.services.importing.links import bring_in_circles, link_ties, put_into_circle
from desktop.services.importing.safety import back_up_first
from desktop.services.importing.stories import bring_in_stories
from desktop.services.importing.story_people import last_contacts
from desktop.services.matching.decisions import remember
from desktop.services.matching.proposals import propose
from desktop.storage.database import Change, Database

_EVERY = 1_000  # people between two looks at the progress
_AT_ONCE = 4_000  # people who are written at once
_VERY_MANY = 5_000  # newcomers of whom the indexes are better made at the end


@many_objects()
def apply(
    db: Database,
    plan: ImportPlan,
    choices: Choices,
    *,
    now: datetime,
    shrink: Shrink | None = None,
    progress: Progress | None = None,
    for_all: ForAll = ForAll(),  # noqa: B008 (it is frozen)
    backed_up: bool = False,
) -> Changes:
    """Bring a plan in as it was chosen; what nobody decided is kept as proposals.

    ``progress`` counts records. Without ``shrink`` pictures are kept as they came, for
    the window to make smaller. A large import into a store that holds somebody is
    preceded by a backup, unless it is ``backed_up``. Raises CancelledError, and then
    nothing was changed.
    """
    progress = progress or Progress()
    progress.done, progress.total = 0, len(plan.new) + len(plan.changed)
    if not backed_up:
        back_up_first(db, plan, now, progress)
    progress.begin("write")
    with db.change(label(plan), stopped=lambda: progress.is_cancelled) as change:
        session = change.session
        targets = {match.person_id for match in plan.matches if match.person_id is not None}
        present = present_people(session, targets | set(plan.changed.values()))
        incoming = settle(plan, choices, present, for_all)
        gathering = Gathering(now.astimezone(UTC), shrink)
        gathering.learn(session.connection())
        with _indexed(change, gathering, len(incoming.newcomers)):
            person_of = _bring_in(change, gathering, plan, incoming, progress, now.date())
        progress.begin("join")
        join_all(session, gathering, plan, incoming.joinings, for_all, progress)
        person_of |= {joining.record: joining.person_id for joining in incoming.joinings}
        session.flush()
        gathering.rows.write(change)
        _fill_circles(session, gathering, plan, incoming, person_of, for_all)
        link_ties(session.connection())
        bring_in_stories(change, gathering, plan, person_of, progress, now.date())
        _keep_undecided(session, incoming, person_of, gathering.moment)
        let_go(incoming.newcomers)
        if for_all.found:
            take_in(change, plan.batch.happenings, now=now)
        progress.advance_to(progress.total)
        progress.begin("search")
    return change.changes


def _fill_circles(
    session: Session,
    gathering: Gathering,
    plan: ImportPlan,
    incoming: Incoming,
    person_of: dict[int, int],
    for_all: ForAll,
) -> None:
    """Groups become circles; who comes for the first time also joins the chosen one."""
    groups = [index for index in plan.groups if index not in for_all.left_out]
    bring_in_circles(session.connection(), gathering, plan, groups)
    if for_all.circle:
        arrived = {person_of[j.record] for j in incoming.joinings if not j.again}
        arrived |= {person_of[n.records[0]] for n in incoming.newcomers}
        put_into_circle(session.connection(), for_all.circle, sorted(arrived))


def label(plan: ImportPlan) -> str:
    """What the toast and the undo say."""
    files = plan.batch.files
    where = files[0] if len(files) == 1 else counted(len(files), "one file", "{count} files")
    if plan.brings_nobody and not plan.found.brings_nothing:
        return tr("Found {found_in} in {where}").format(found_in=found_in(plan.found), where=where)
    return tr("Brought in people from {where}").format(where=where)


def found_in(found: FoundPlan) -> str:
    """ "14 talks and one date", for a sentence."""
    said = [
        counted(found.talks, "one talk", "{count} talks"),
        counted(found.meetings, "one meeting", "{count} meetings"),
        counted(found.dates, "one date", "{count} dates"),
        counted(found.requests, "one request", "{count} requests"),
    ]
    numbers = (found.talks, found.meetings, found.dates, found.requests)
    there = [words for number, words in zip(numbers, said, strict=True) if number]
    return say_list(there) if there else tr("something new")


def _indexed(change: Change, gathering: Gathering, newcomers: int) -> AbstractContextManager[None]:
    """Very many who come into a smaller book are indexed once all of them are there."""
    if newcomers < max(_VERY_MANY, gathering.first_person):
        return nullcontext()
    return change.indexed_afterwards(gathering.rows.tables)


def _bring_in(
    change: Change,
    gathering: Gathering,
    plan: ImportPlan,
    incoming: Incoming,
    progress: Progress,
    today: date,
) -> dict[int, int]:
    """Write everybody who is new; who each record of theirs went to."""
    person_of: dict[int, int] = {}
    spoken = last_contacts(plan, today)
    for count, newcomer in enumerate(incoming.newcomers):
        if count % _EVERY == 0:
            progress.advance_to(count)
        if count % _AT_ONCE == 0:
            gathering.write_newcomers(change)
        first = newcomer.records[0]
        keys = plan.keys[first] if len(newcomer.records) == 1 else None
        days = [spoken[index] for index in newcomer.records if index in spoken]
        person_id = gathering.bring_in(newcomer.draft, keys, last_contact=max(days, default=None))
        for index in newcomer.records:
            source = plan.batch.drafts[index].source
            assert source is not None
            gathering.source(person_id, source, plan.hashes[index])
            person_of[index] = person_id
    gathering.write_newcomers(change)
    progress.advance_to(len(incoming.newcomers))
    return person_of


def _keep_undecided(
    session: Session, incoming: Incoming, person_of: dict[int, int], moment: str
) -> None:
    """Remember "two people"; keep the rest as proposals for later."""
    connection = session.connection()
    proposed: list[tuple[int, int, Match]] = []
    for match, decision in incoming.undecided:
        one = person_of.get(match.other) if match.other is not None else match.person_id
        two = person_of.get(match.draft)
        if one is None or two is None or one == two:
            continue
        if decision is Decision.TWO:
            remember(connection, one, two, moment)
        else:
            proposed.append((one, two, match.match))
    propose(connection, proposed, moment)
