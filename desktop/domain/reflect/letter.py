"""The letter of a year: plain sentences, as Markdown, from what the year held.

The same year gives the same letter. Every name and all words stand on one line.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from desktop.domain.reflect.year import Told, Year

AT_MOST = 12  # of a kind; a letter is no list of everything
_MOST_NAMES = 60  # in one sentence
RULE = "---"  # between a letter made anew and the one that stood there before

T = TypeVar("T")
Escape = Callable[[str], str]
Phrases = Mapping[str, Any]


def read_phrases(text: str) -> Phrases:
    return tomllib.loads(text)


def write_letter(year: Year, phrases: Phrases, *, to: str = "", shown: Escape) -> str:
    """The letter; ``to`` is what I am called, ``shown`` makes somebody's words safe."""
    return _Writer(year, phrases, to, shown).letter()


def spread(told: Sequence[T], count: int) -> tuple[T, ...]:
    """So many of them at most, evenly from the first to the last."""
    if len(told) <= count:
        return tuple(told)
    step = (len(told) - 1) / (count - 1)
    return tuple(told[round(place * step)] for place in range(count))


def beneath(made: str, before: str, heading: str) -> str:
    """A letter made anew, with the one that stood there before kept below it."""
    return f"{made.rstrip()}\n\n{RULE}\n\n{heading}\n\n{before.strip()}\n"


class _Writer:
    def __init__(self, year: Year, phrases: Phrases, to: str, shown: Escape) -> None:
        self._year, self._say, self._to, self._shown = year, phrases, to, shown

    def letter(self) -> str:
        blocks = [
            f"# {self._say['title'].format(year=self._year.year)}",
            self._say["dear"].format(name=self._shown(self._to)) if self._to else "",
            *self._body(),
        ]
        return "\n\n".join(block for block in blocks if block) + "\n"

    def _body(self) -> Iterator[str]:
        year, tender = self._year, "_tender" if self._year.is_tender else ""
        if year.is_empty:
            yield from _begun(self._say["empty"], alone=not self._to)
            return
        yield from _begun([self._say[f"opening{tender}"]], alone=not self._to)
        for name, tell in (
            ("mourned", self._each), ("hard", self._each), ("chosen", self._chosen),
            ("met", self._together), ("words", self._quoted), ("received", self._items),
            ("given", self._items), ("kept", self._promises), ("steps", self._items),
            ("gatherings", self._tables), ("introduced", self._pairs),
            ("reached", self._items), ("lines", self._lines),
        ):  # fmt: skip
            if getattr(year, name):
                yield f"## {self._say[name]['heading']}"
                yield from tell(name)
        is_open = "" if year.is_over else "_open"
        yield self._say[f"closing{is_open}{tender}"].format(year=year.year)

    # How each kind is told

    def _each(self, name: str) -> Iterator[str]:
        """A sentence for each; nobody is left out."""
        for one in getattr(self._year, name):
            yield self._said(self._say[name][one.more or "one"], one)

    def _together(self, name: str) -> Iterator[str]:
        people: Sequence[Told] = getattr(self._year, name)
        count = "one" if len(people) == 1 else "many"
        told = spread(people, _MOST_NAMES)
        yield self._say[name][count].format(names=self._names([one.name for one in told]))
        if len(told) < len(people):
            yield self._say["more"]

    def _chosen(self, name: str) -> Iterator[str]:
        yield from self._together(name)
        because = self._say[name]["because"]
        people = [one for one in self._year.chosen if one.words]
        yield from self._some([self._said(because, one) for one in people])

    def _quoted(self, name: str) -> Iterator[str]:
        for one in self._year.words:
            yield f"> {self._shown(one.words)}\n>\n> {self._said(self._say[name]['said'], one)}"

    def _items(self, name: str) -> Iterator[str]:
        yield from self._list(
            [self._said(self._say[name]["item"], one) for one in getattr(self._year, name)]
        )

    def _promises(self, name: str) -> Iterator[str]:
        yield from self._list(
            [self._said(self._say[name][one.more], one) for one in self._year.kept]
        )

    def _pairs(self, name: str) -> Iterator[str]:
        yield from self._list(
            [
                self._said(self._say[name]["so" if one.words else "item"], one)
                for one in self._year.introduced
            ]
        )

    def _tables(self, name: str) -> Iterator[str]:
        said = []
        for table in self._year.gatherings:
            phrase = self._say[name]["met" if table.met else "alone"]
            names = self._names(table.met)
            said.append(
                phrase.format(
                    table=self._shown(table.name), month=self._month(table.day), names=names
                )
            )
        yield from self._list(said)

    def _lines(self, name: str) -> Iterator[str]:
        for one in self._year.lines[:AT_MOST]:
            yield f"> {self._shown(one.words)}"

    # Words

    def _said(self, phrase: str, one: Told) -> str:
        return phrase.format(
            name=self._shown(one.name), words=self._shown(one.words), month=self._month(one.day),
            stage=self._shown(one.more), other=self._shown(one.more),
        )  # fmt: skip

    def _month(self, day: date) -> str:
        month: str = self._say["months"][day.month - 1]
        return str(self._say["in_month"]).format(month=month)

    def _names(self, names: Sequence[str]) -> str:
        shown = [self._shown(name) for name in names]
        if len(shown) < 2:
            return "".join(shown)
        return str(self._say["two"]).format(first=", ".join(shown[:-1]), last=shown[-1])

    def _list(self, items: Sequence[str]) -> Iterator[str]:
        yield "\n".join(f"- {item}" for item in items[:AT_MOST])
        if len(items) > AT_MOST:
            yield self._say["more"]

    def _some(self, paragraphs: Sequence[str]) -> Iterator[str]:
        yield from paragraphs[:AT_MOST]
        if len(paragraphs) > AT_MOST:
            yield self._say["more"]


def _begun(sentences: Sequence[str], *, alone: bool) -> Iterator[str]:
    """Sentences that go on after the address; without one they begin by themselves."""
    first, *others = sentences
    yield first[:1].upper() + first[1:] if alone else first
    yield from others
