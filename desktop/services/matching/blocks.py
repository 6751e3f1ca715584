"""Which pairs of records are worth comparing: those that share something."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from desktop.services.matching.facts import Facts

BLOCK_LIMIT = 60  # what more records share than this tells nobody apart


def pairs(records: Sequence[Facts], first_new: int = 0) -> Iterator[tuple[int, int]]:
    """Pairs (earlier, later) of indices that share a key, each once.

    Of each pair the later one is at ``first_new`` or after: what was there before is
    not compared with itself.
    """
    blocks = _blocks(records, first_new)
    count = len(records)
    seen: set[int] = set()
    for members in blocks:
        for position, later in enumerate(members):
            if later < first_new:
                continue
            for earlier in members[:position]:
                code = earlier * count + later
                if code not in seen:
                    seen.add(code)
                    yield earlier, later


def _blocks(records: Sequence[Facts], first_new: int) -> Iterator[list[int]]:
    """Lists of ascending indices; only keys that a new record has count."""
    first: dict[str, int] = {}
    shared: dict[str, list[int]] = defaultdict(list)
    wanted: set[str] | None = None
    if first_new:
        wanted = {key for facts in records[first_new:] for key in _keys(facts)}
    for index, facts in enumerate(records):
        for key in _keys(facts):
            if wanted is not None and key not in wanted:
                continue
            before = first.setdefault(key, index)
            if before != index:
                block = shared[key]
                if not block:
                    block.append(before)
                if block[-1] != index:
                    block.append(index)
    for block in shared.values():
        if len(block) <= BLOCK_LIMIT:
            yield block


def _keys(facts: Facts) -> list[str]:
    keys = [f"@{email}" for email in facts.emails]
    keys += [f"+{tail}" for tail in facts.tails]
    keys += [f"/{profile}" for profile in facts.profiles]
    if facts.whole:
        keys.append(facts.whole)
        if facts.given and facts.family:
            keys.append(f"i {facts.family} {facts.given[0]}")
            keys.append(f"g {facts.given} {facts.family[:3]}")
    if facts.uid:
        keys.append(f"u {facts.uid}")
    return keys
