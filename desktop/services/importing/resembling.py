"""Which records of an import may be of somebody in the book, or of one another."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlmodel import Session

from desktop.domain.importing import ImportPlan, PlannedMatch
from desktop.domain.matches import Match
from desktop.domain.progress import Progress
from desktop.services.importing.bulk import let_go
from desktop.services.matching import known as everybody
from desktop.services.matching.blocks import pairs
from desktop.services.matching.decisions import ordered
from desktop.services.matching.facts import Facts, facts_of
from desktop.services.matching.likeness import forget_names
from desktop.services.matching.scoring import score

_VERY_MANY = 20_000  # records that leave so much behind that it is to be given back
_EVERY = 500  # pairs between two looks at the progress

Found = list[tuple[Match, int, int]]


def find_matches(session: Session, result: ImportPlan, progress: Progress) -> None:
    """Put into the plan for each new record whom it may be, surest first."""
    book = everybody.people(session)
    offset = len(book.facts)
    drafts = result.batch.drafts
    facts = book.facts
    facts.extend(facts_of(drafts[index], result.keys[index]) for index in result.new)
    found = _resembling(facts, offset, everybody.decisions(session), progress)
    let_go(facts)
    if offset + len(result.new) > _VERY_MANY:
        forget_names()
    for child, (parent, match) in _each_once(found, offset).items():
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


def _resembling(
    facts: Sequence[Facts], offset: int, decided: set[tuple[str, str]], progress: Progress
) -> Found:
    """The pairs that are worth a question, the likeliest first."""
    found: Found = []
    begun, rest = progress.done, progress.total - progress.done
    for count, (one, two) in enumerate(pairs(facts, offset)):
        if count % _EVERY == 0:
            progress.advance_to(begun + min(count, rest))
        match = score(facts[one], facts[two])
        if match and one >= offset and facts[one].book == facts[two].book:
            match = replace(match, sure=False)  # who lists somebody twice may mean it
        if match and ordered(facts[one].uid, facts[two].uid) not in decided:
            found.append((match, one, two))
    found.sort(key=lambda item: (not item[0].sure, -item[0].score, item[1], item[2]))
    return found


def _each_once(found: Found, offset: int) -> dict[int, tuple[int, Match]]:
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
