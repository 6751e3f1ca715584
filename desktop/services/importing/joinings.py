"""Records that go to people of the book: what they add, written beside what is there."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from sqlmodel import Session, SQLModel, col, delete, select, update

from desktop.domain.additions import Additions, join
from desktop.domain.drafts import PersonDraft, SourceDraft
from desktop.domain.entities import (
    Address,
    ContactPoint,
    Note,
    Occasion,
    Person,
    PersonTag,
    Photo,
    Source,
    Tie,
)
from desktop.domain.importing import ForAll, ImportPlan
from desktop.domain.joining import Field, field_of_point, updates
from desktop.domain.progress import Progress
from desktop.domain.vocabulary import OccasionKind, PointKind
from desktop.formats.sources import is_newer, read_again
from desktop.services.importing.gathering import Gathering, sort_key_of
from desktop.services.importing.incoming import Joining, additions_by, as_chosen
from desktop.services.importing.work_news import WorkNews, work_of
from desktop.services.people.drafts import EXTRA_TEXTS, drafts_of

_BEHIND = 1_000  # the position of what is added: after what was there


def join_all(
    session: Session,
    gathering: Gathering,
    plan: ImportPlan,
    joinings: Iterable[Joining],
    for_all: ForAll,
    progress: Progress,
) -> None:
    """Join every record to its person, and keep it as a source of theirs."""
    by_person: dict[int, list[Joining]] = defaultdict(list)
    for joining in joinings:
        by_person[joining.person_id].append(joining)
    news = WorkNews(session, by_person, gathering.now.date())
    for person_id, person in drafts_of(session, by_person):
        for joining in by_person[person_id]:
            progress.advance_to(progress.done + 1)
            worked = work_of(person)
            again = _join(session, gathering, person, plan, joining, for_all)
            if again is not None:
                news.hear(person_id, worked, work_of(person), again.origin)
        if person_id in plan.back:
            _bring_back(session, person_id)


def _join(
    session: Session,
    gathering: Gathering,
    person: PersonDraft,
    plan: ImportPlan,
    joining: Joining,
    for_all: ForAll,
) -> Source | None:
    """Join one record; what was kept of it before, if it had come already."""
    draft = as_chosen(plan.batch.drafts[joining.record], for_all, again=joining.again)
    text_hash = plan.hashes[joining.record]
    assert draft.source is not None
    before = came_before(session, joining.person_id, draft.source) if joining.again else None
    picks = joining.picks
    if before is not None:
        said = read_again(SourceDraft(before.format, before.text, before.key, before.origin))
        picks = {**(updates(said, person, draft) if said else {}), **(picks or {})}
    found = additions_by(for_all.fields, person, draft, picks)
    write_additions(session, gathering, joining.person_id, person, found)
    if before is None:
        gathering.source(joining.person_id, draft.source, text_hash)
    else:
        before.text, before.text_hash = draft.source.text, text_hash
        before.origin, before.line = draft.source.origin, draft.source.line
        before.read_at = gathering.now
        session.add(before)
    return before


def came_before(session: Session, person_id: int, source: SourceDraft) -> Source | None:
    """What was kept of this record when it came last."""
    query = (
        select(Source)
        .where(Source.format == source.format, Source.key == source.key)
        .where(Source.person_id == person_id)
        .order_by(col(Source.id).desc())
    )
    for known in session.exec(query):
        if is_newer(source, SourceDraft(known.format, known.text, known.key)):
            return known
    return None


def _bring_back(session: Session, person_id: int) -> None:
    session.execute(update(Person).where(col(Person.id) == person_id).values(deleted_at=None))


def write_additions(
    session: Session, gathering: Gathering, person_id: int, person: PersonDraft, found: Additions
) -> None:
    """Write what a join does to this person, who is ``person`` so far and is joined too."""
    if not found:
        return
    join(person, found)
    drop(session, person_id, found)
    values: dict[str, Any] = dict(found.texts)
    values |= {
        EXTRA_TEXTS[name]: words for name, words in found.extras.items() if name in EXTRA_TEXTS
    }
    if values:
        values |= {"sort_key": sort_key_of(person), "name_made": person.name_made}
    connected = found.connected_on.as_date() if found.connected_on else None
    if connected is not None:
        values["connected_on"] = connected
    values["updated_at"] = gathering.now
    session.execute(update(Person).where(col(Person.id) == person_id).values(values))
    gathering.points(person_id, found.points, _BEHIND)
    gathering.belongings(person_id, found, _BEHIND)
    gathering.ties(person_id, found.ties, _BEHIND)
    if found.photo is not None:
        gathering.photo(person_id, found.photo)


_TABLES: dict[Field, type[SQLModel]] = {
    Field.ADDRESS: Address,
    Field.TIES: Tie,
    Field.TAGS: PersonTag,
    Field.NOTE: Note,
    Field.PHOTO: Photo,
}


def drop(session: Session, person_id: int, found: Additions) -> None:
    """Take away what this person had in the fields that go, once."""
    for which in found.dropped:
        _drop(session, person_id, which)
    found.dropped = frozenset()


def _drop(session: Session, person_id: int, which: Field) -> None:
    table: Any = _TABLES.get(which)
    if table is not None:
        session.execute(delete(table).where(table.person_id == person_id))
    elif which in (Field.BIRTHDAY, Field.DATES):
        born = col(Occasion.kind) == OccasionKind.BIRTHDAY
        session.execute(
            delete(Occasion)
            .where(col(Occasion.person_id) == person_id)
            .where(born if which is Field.BIRTHDAY else ~born)
        )
    else:
        kinds = [kind for kind in PointKind if field_of_point(kind) == which]
        session.execute(
            delete(ContactPoint)
            .where(col(ContactPoint.person_id) == person_id)
            .where(col(ContactPoint.kind).in_(kinds))
        )
