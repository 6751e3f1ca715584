"""Which given names are short for which: Bob and Robert, Саша and Aleksandr, Pepe and José."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache

from nicknames import with_names_csv_path

from desktop.paths import resource
from desktop.services.matching.latin import latin, sound

_NOBODY: frozenset[str] = frozenset()


def short_for_one(one: str, two: str) -> bool:
    """Whether one of these given names is short for the other, or both for a third.

    Both in plain Latin letters, blanks and all.
    """
    first, second = sound(one.replace(" ", "")), sound(two.replace(" ", ""))
    for full in (_own_names(), _english_names()):
        if second in full.get(first, _NOBODY) or first in full.get(second, _NOBODY):
            return True
    own = _own_names()  # alone: among so many English ones Bob and Bill share a name too
    return not own.get(first, _NOBODY).isdisjoint(own.get(second, _NOBODY))


@cache
def _own_names() -> dict[str, frozenset[str]]:
    return _by_short_form(_own())


@cache
def _english_names() -> dict[str, frozenset[str]]:
    return _by_short_form(_english())


def _by_short_form(pairs: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """From each short form to the names it may stand for, all as they sound."""
    found: dict[str, set[str]] = defaultdict(set)
    for full, short in pairs:
        name, called = (sound(latin(word).replace(" ", "")) for word in (full, short))
        if name != called:
            found[called].add(name)
    return {short: frozenset(names) for short, names in found.items()}


def _own() -> Iterator[tuple[str, str]]:
    for line in resource("names/short_forms.txt").read_text("utf-8").splitlines():
        full, colon, shorts = line.partition(":")
        if colon and not line.startswith("#"):
            yield from ((full, short) for short in shorts.split())


def _english() -> Iterator[tuple[str, str]]:
    with with_names_csv_path() as path, path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if len(row["name2"]) < len(row["name1"]):  # else it is a sister, not a short form
                yield row["name1"], row["name2"]
