"""Which pairs of records are worth comparing: those that share what may tell a person.

A name alone never makes two records one, so names stand in the keys beside something
else wherever they can: the number of pairs then grows as the number of people does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.services.matching.facts import Facts

BLOCK_LIMIT = 60  # what more records share than this tells nobody apart
_BUCKETS = 256  # sorted one by one: no single sort holds the window up
_BITS = 20  # of an index: as many records as an import and a book can have
_INDEX = (1 << _BITS) - 1
_HASH = (1 << 43) - 1


def pairs(records: Sequence[Facts], first_new: int = 0) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of indices that share a key, each once.

    Of each pair the later one is at ``first_new`` or after: what was there before is
    not compared with itself.
    """
    seen: set[int] = set()
    for members in _blocks(records, first_new):
        for position, later in enumerate(members):
            if later < first_new:
                continue
            for earlier in members[:position]:
                code = earlier << _BITS | later
                if code not in seen:
                    seen.add(code)
                    yield earlier, later


def _blocks(records: Sequence[Facts], first_new: int) -> Iterator[list[int]]:
    """Lists of ascending indices; only keys that a new record has count."""
    buckets: list[list[int]] = [[] for _ in range(_BUCKETS)]
    wanted: set[int] | None = None
    if first_new:
        wanted = {hash(key) & _HASH for facts in records[first_new:] for key in _keys(facts)}
    for index, facts in enumerate(records):
        for key in set(_keys(facts)):
            mark = hash(key) & _HASH
            if wanted is None or mark in wanted:
                buckets[mark % _BUCKETS].append(mark << _BITS | index)
    for bucket in buckets:
        yield from _groups(bucket)
        bucket.clear()


def _groups(bucket: list[int]) -> Iterator[list[int]]:
    """Of marks with their indices those that stand at least twice, not too often."""
    bucket.sort()
    mark, members = -1, [0]
    for code in bucket:
        if code >> _BITS != mark:
            if 1 < len(members) <= BLOCK_LIMIT:
                yield members
            mark, members = code >> _BITS, []
        members.append(code & _INDEX)
    if 1 < len(members) <= BLOCK_LIMIT:
        yield members


def _keys(facts: Facts) -> list[object]:
    keys: list[object] = [*facts.mailboxes, *facts.tails, *facts.profiles]
    if facts.uid:
        keys.append(("uid", facts.uid))
    name = facts.name
    whole = name.whole
    if not whole:
        return keys
    words = whole.split()
    if len(words) > 1:
        keys.append(whole)
        if facts.organisation:
            keys.append((whole, facts.organisation))
    if name.script == "signs" or len(words) == 1:
        keys += [
            ("".join(parts)) for parts in ((name.family, name.given), (name.given, name.family))
        ]
    if facts.born is not None:
        keys += [(word, facts.born[1:]) for word in words]
    if facts.connected is not None:
        keys += [(word, facts.connected) for word in words]
    for street in facts.streets:
        keys += [(word, street) for word in words]
    return keys
