"""What columns are called, in many languages: the words of resources/tables, ready to look up."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from desktop.domain.tables import plain_header
from desktop.domain.text import fold
from desktop.paths import resource


@dataclass(frozen=True, slots=True)
class Said:
    """What a header says by itself. ``meaning`` is a Meaning, or one of two that the other
    headers decide between ("title or prefix"); ``of`` what a label belongs to."""

    meaning: str
    label: str = ""
    service: str = ""
    of: str = ""


@dataclass(frozen=True, slots=True)
class Words:
    """The words, each in the form that ``plain_header`` gives."""

    headers: dict[str, Said]
    places: dict[str, str]
    compounds: dict[str, str]
    kinds: dict[str, str]
    fill: frozenset[str]
    labels: dict[str, str]
    system_groups: frozenset[str]
    months: dict[str, int]
    longest_place: int = field(default=1)


@cache
def words() -> Words:
    """The words of the resource, read once."""
    told = json.loads(resource("tables/columns.json").read_text("utf-8"))
    places = _inverted(told["places"])
    fill = frozenset(told["fill"])
    headers = {plain_header(name): _said(meaning) for meaning, name in _each(told["meanings"])}
    for name in list(headers):
        bare = " ".join(word for word in name.split() if word not in fill)
        if bare:
            headers.setdefault(bare, headers[name])
    return Words(
        headers=headers,
        places=places,
        compounds=_inverted(told["compounds"]),
        kinds=_inverted(told["kinds"]),
        fill=fill,
        labels=_inverted(told["labels"]),
        system_groups=frozenset(fold(name) for name in told["system groups"]),
        months={
            fold(name): int(month) for month, names in told["months"].items() for name in names
        },
        longest_place=max(len(place.split()) for place in places),
    )


def _each(lists: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    return ((name, word) for name, listed in lists.items() for word in listed)


def _inverted(lists: dict[str, list[str]]) -> dict[str, str]:
    return {plain_header(word): name for name, word in _each(lists)}


def _said(meaning: str) -> Said:
    """ "phone: mobile", "messenger @skype" and "label of phone" as what they mean."""
    if " of " in meaning:
        part, _, of = meaning.partition(" of ")
        return Said(part, of=of)
    name, _, label = meaning.partition(": ")
    name, _, service = name.partition(" @")
    return Said(name, label, service)


def label_of(cell: str) -> str:
    """A label as a program writes it, in our word for it where we have one."""
    return words().labels.get(plain_header(cell), cell)
