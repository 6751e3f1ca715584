"""What an import would do: who is new, who came before, who may be the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from sqlmodel import Session

from desktop.domain.contact_points import point_key
from desktop.domain.drafts import PersonDraft
from desktop.domain.importing import Batch, ImportPlan, PlannedMatch
from desktop.domain.matches import Match
from desktop.domain.progress import Progress
from desktop.domain.text import fold
from desktop.services.calendars.understanding import understand
from desktop.services.evidence import Coming, lay_beside
from desktop.services.importing import known
from desktop.services.importing.bulk import many_objects
from desktop.services.importing.story_plan import lay_stories
from desktop.services.matching import known as everybody
from desktop.services.matching.blocks import pairs
from desktop.services.matching.decisions import ordered
from desktop.services.matching.facts import facts_of
from desktop.services.matching.scoring import score

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
        result.keys.append([point_key(point.kind, point.value) for point in draft.points])
        if index % _EVERY == 0:
            progress.advance_to(index)
    _find_matches(session, result, progress)
    lay_stories(session, result)
    if now is not None:
        understood = understand(session, batch.happenings, now)
        batch.happenings = understood.happenings
        batch.left_out += understood.left_out
    result.found = lay_beside(session, batch.happenings, _coming(result))
    progress.advance_to(progress.total)
    return result


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
        here = before and not before.in_trash and mark[2] in before.hashes
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


def _find_matches(session: Session, result: ImportPlan, progress: Progress) -> None:
    book = everybody.people(session)
    offset = len(book.facts)
    drafts = result.batch.drafts
    facts = book.facts + [facts_of(drafts[index], result.keys[index]) for index in result.new]
    decided = everybody.decisions(session)
    found: list[tuple[Match, int, int]] = []
    for count, (one, two) in enumerate(pairs(facts, offset)):
        if count % _EVERY == 0:
            progress.advance_to(min(len(drafts) + count, progress.total))
        match = score(facts[one], facts[two])
        if match and one >= offset and facts[one].book == facts[two].book:
            match = replace(match, sure=False)  # who lists somebody twice may mean it
        if match and ordered(facts[one].uid, facts[two].uid) not in decided:
            found.append((match, one, two))
    found.sort(key=lambda item: (not item[0].sure, -item[0].score, item[1], item[2]))
    matches = _each_once(found, offset)
    for child, (parent, match) in matches.items():
        draft = result.new[child - offset]
        if parent < offset:
            planned = PlannedMatch(
                draft, match, book.names[parent], book.ids[parent], since=book.since[parent]
            )
        else:
            other = result.new[parent - offset]
            planned = PlannedMatch(draft, match, drafts[other].name, other=other)
        result.matches.append(planned)
    result.matches.sort(key=lambda m: (not m.match.sure, -m.match.score, m.draft))


def _each_once(found: list[tuple[Match, int, int]], offset: int) -> dict[int, tuple[int, Match]]:
    """For each new record at most one other that it may be: the likeliest.

    Records of one person hang together as a tree, at whose root is somebody of the
    book if anybody; two people of the book are never brought together here.
    """
    trees = _Trees(offset)
    edges: dict[int, list[tuple[int, Match]]] = defaultdict(list)
    for match, one, two in found:
        if trees.unite(one, two):
            edges[one].append((two, match))
            edges[two].append((one, match))
    parents: dict[int, tuple[int, Match]] = {}
    reached: set[int] = set()
    for root in sorted(edges):
        if root not in reached:
            reached.add(root)
            for parent, child, match in _from_root(root, edges, reached):
                parents[child] = (parent, match)
    return parents


def _from_root(
    root: int, edges: dict[int, list[tuple[int, Match]]], reached: set[int]
) -> Iterator[tuple[int, int, Match]]:
    waiting = [root]
    while waiting:
        parent = waiting.pop()
        for child, match in edges[parent]:
            if child not in reached:
                reached.add(child)
                waiting.append(child)
                yield parent, child, match


class _Trees:
    """Which records hang together; at most one of the book in each tree."""

    def __init__(self, offset: int) -> None:
        self._offset = offset
        self._above: dict[int, int] = {}

    def unite(self, one: int, two: int) -> bool:
        """Join the trees of both. False when that is done or would join two of the book."""
        first, second = sorted((self._root(one), self._root(two)))
        if first == second or second < self._offset:
            return False
        self._above[second] = first
        return True

    def _root(self, index: int) -> int:
        while index in self._above:
            index = self._above[index]
        return index
