"""What an import would do: who is new, who came before, who may be the same."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from sqlmodel import Session

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import ContactPointDraft, PersonDraft, SourceDraft
from desktop.domain.importing import Batch, ImportPlan
from desktop.domain.progress import Progress
from desktop.domain.text import fold
from desktop.formats.sources import came_as
from desktop.services.calendars.understanding import understand
from desktop.services.evidence import Coming, lay_beside
from desktop.services.importing import known
from desktop.services.importing.bulk import many_objects
from desktop.services.importing.resembling import find_matches
from desktop.services.importing.story_plan import lay_stories

_EVERY = 500  # records between two looks at the progress


@many_objects()
def plan(
    session: Session,
    batch: Batch,
    progress: Progress | None = None,
    *,
    now: datetime | None = None,
) -> ImportPlan:
    """Lay a batch beside the book. ``progress`` counts records. Raises CancelledError.

    ``now`` (aware, where I am) parts what calendars tell of at today; without it series
    and times of other zones stay as their files tell them.
    """
    progress = progress or Progress()
    progress.total = 2 * len(batch.drafts)
    result = ImportPlan(batch)
    result.hashes = [draft.source.text_hash if draft.source else "" for draft in batch.drafts]
    _sort_out(session, result)
    for index, draft in enumerate(batch.drafts):
        result.keys.append([_key_of(point) for point in draft.points])
        if index % _EVERY == 0:
            progress.advance_to(index)
    find_matches(session, result, progress)
    lay_stories(session, result)
    if now is not None:
        understood = understand(session, batch.happenings, now)
        batch.happenings = understood.happenings
        batch.left_out += understood.left_out
    coming = _coming(result) if batch.happenings else Coming()
    result.found = lay_beside(session, batch.happenings, coming)
    progress.advance_to(progress.total)
    return result


def _key_of(point: ContactPointDraft) -> str:
    """The point's key; where it is what was written, the same object: there are very many."""
    key, value = point_key(point.kind, point.value), point.value
    return value if key == value else key


def _coming(result: ImportPlan) -> Coming:
    """Whom the happenings of the same files may name before they are in the book."""
    coming = Coming()
    for index in (*result.new, *result.changed):
        draft = result.batch.drafts[index]
        coming.names.add(fold(draft.name))
        coming.points |= {
            (point.kind, key)
            for point, key in zip(draft.points, result.keys[index], strict=True)
            if key
        }
    return coming


def _sort_out(session: Session, result: ImportPlan) -> None:
    """Part what came before from what is new, and people from groups."""
    drafts = result.batch.drafts
    sources = _known_sources(session, drafts)
    uids = known.people_by_uid(session, {draft.uid for draft in drafts if draft.uid})
    seen: dict[tuple[str, str, str], str] = {}
    for index, draft in enumerate(drafts):
        source = draft.source
        assert source is not None, "readers give every record its source"
        mark = (source.format, source.key, result.hashes[index])
        before = sources.get((source.format, source.key))
        here = before and not before.in_trash and _is_same(source, mark[2], before.hashes)
        if here or seen.setdefault(mark, source.origin) != source.origin:
            result.unchanged += 1
            continue
        if draft.kind == "group":
            result.groups.append(index)
            continue
        person_id, in_trash = uids.get(draft.uid, (None, False))
        if before is not None and before.person_id is not None:
            person_id, in_trash = before.person_id, before.in_trash
        if person_id is None:
            result.new.append(index)
        else:
            result.changed[index] = person_id
            if in_trash:
                result.back.add(person_id)


def _is_same(source: SourceDraft, text_hash: str, before: set[str]) -> bool:
    return text_hash in before or came_as(source, before)


def _known_sources(
    session: Session, drafts: list[PersonDraft]
) -> dict[tuple[str, str], known.KnownSource]:
    keys: dict[str, list[str]] = defaultdict(list)
    for draft in drafts:
        if draft.source is not None:
            keys[draft.source.format].append(draft.source.key)
    return {
        (kind, key): source
        for kind, wanted in keys.items()
        for key, source in known.sources(session, kind, wanted).items()
    }
