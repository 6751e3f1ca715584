"""Which pairs of records are worth comparing: those that share what may tell a person.

A name alone never makes two records one, so names stand in the keys beside something
else wherever they can: the number of pairs then grows as the number of people does.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from desktop.services.matching.facts import Facts

BLOCK_LIMIT = 60  # what more records share than this tells nobody apart
WEAK_LIMIT = 6  # of what says little: beyond, only names that begin alike are worth a look
_BUCKETS = 256  # sorted one by one: no single sort holds the window up
_BITS = 20  # of an index: as many records as an import and a book can have
_INDEX = (1 << _BITS) - 1
_HASH = (1 << 42) - 1
_WEAK = 1  # the lowest bit of a mark
_STRONG = _HASH & ~_WEAK

Key = str | tuple[object, ...]


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
    by_name = len({facts.book for facts in records}) > 1
    buckets: list[list[int]] = [[] for _ in range(_BUCKETS)]
    wanted: set[int] | None = None
    if first_new:
        wanted = set()
        for facts in islice(records, first_new, None):
            wanted.update(_marks(facts, by_name))
    for index, facts in enumerate(records):
        for mark in _marks(facts, by_name):
            if wanted is None or mark in wanted:
                buckets[(mark >> 1) % _BUCKETS].append(mark << _BITS | index)
    for bucket in buckets:
        yield from _groups(bucket, records)
        bucket.clear()


def _groups(bucket: list[int], records: Sequence[Facts]) -> Iterator[list[int]]:
    """Of marks with their indices those that stand at least twice, not too often."""
    bucket.sort()
    bucket.append(-1)
    mark, begin = -1, 0
    for at, code in enumerate(bucket):
        if code >> _BITS == mark:
            continue
        size = at - begin
        if size > 1:
            apart = mark & _WEAK and size > WEAK_LIMIT
            if apart or size <= BLOCK_LIMIT:
                members = [code & _INDEX for code in bucket[begin:at]]
                if apart:
                    yield from _by_initial(members, records)
                else:
                    yield members
        mark, begin = code >> _BITS, at


def _by_initial(members: list[int], records: Sequence[Facts]) -> Iterator[list[int]]:
    """An office's telephone brings only those together who may have one name."""
    initials = [records[index].name.initials for index in members]
    once = shared = 0
    for letters in initials:
        shared |= once & letters
        once |= letters
    while shared:
        letter = shared & -shared
        shared ^= letter
        like = [index for index, has in zip(members, initials, strict=True) if has & letter]
        if len(like) <= BLOCK_LIMIT:
            yield like


def _marks(facts: Facts, by_name: bool) -> set[int]:
    """The keys of a record as numbers; the lowest bit says which are weak."""
    words = facts.name.whole.split()
    marks = {hash(key) & _STRONG for key in _keys(facts, words, by_name)}
    marks |= {hash(key) & _HASH | _WEAK for key in _weak_keys(facts, words)}
    return marks


def _keys(facts: Facts, words: list[str], by_name: bool) -> list[Key]:
    """What tells a person; ``by_name`` says that a name alone is worth a look."""
    name = facts.name
    keys: list[Key] = [*facts.mailboxes, *facts.profiles]
    if facts.uid:
        keys.append(("uid", facts.uid))
    if len(words) > 1:
        keys += [(name.whole, told) for told in (facts.organisation, *facts.streets) if told]
        if facts.born is not None:
            keys.append((name.whole, facts.born[1:]))
        if by_name or facts.is_bare:
            keys.append(name.whole)
    if by_name and (name.script == "signs" or len(words) == 1):
        keys += [f"{name.family}{name.given}", f"{name.given}{name.family}"]
    if facts.connected is not None:
        keys += [(word, facts.connected) for word in words]
    return keys


def _weak_keys(facts: Facts, words: list[str]) -> list[Key]:
    """What people of one home or office share too."""
    keys: list[Key] = [*facts.tails]
    if facts.organisation:
        keys += [(word, told, facts.organisation) for told in facts.streets for word in words]
    if facts.born is not None and facts.born[0] is not None:
        keys += [(word, facts.born) for word in words]
    return keys
