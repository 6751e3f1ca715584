"""A card's lines compared with what is true now: which stay, which go, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from desktop.formats.vcard.card import Statements
from desktop.formats.vcard.facts import NO_PARTS, Statement, fact
from desktop.formats.vcard.heads import parted_property
from desktop.formats.vcard.reader import build
from desktop.formats.vcard.render import render
from desktop.formats.vcard.replacing import (
    group_of,
    only_value_differs,
    with_parameters_of,
    with_value,
)

# Lines that only say something about another line of their group.
_AUXILIARY = frozenset({"X-ABLABEL", "X-ABADR"})
_SHARING = frozenset({"tag", "member"})  # several of them may stand on one line
_FRAME = 2  # BEGIN and VERSION, before the first line of a body


class Patch:
    """The lines of one card on their way out.

    Made from the lines between VERSION and END as they were, none for a new card.
    """

    def __init__(self, body: list[str], version: str) -> None:
        self._body = body
        self._version = version
        self._heads = [parted_property(line)[0] for line in body]
        self._said = self._statements()
        self._kept = [True] * len(self._body)
        self._true: Counter[Hashable] = Counter()
        self._new: dict[int, list[str]] = {}
        self._groups = {head.group for head in self._heads}
        self._replaced: set[int] = set()
        self._facts: list[Hashable] = []  # of the statements that are true now

    def _statements(self) -> list[list[Statement]]:
        said: Statements = {}
        frame = ("BEGIN:VCARD", f"VERSION:{self._version}")
        build([*frame, *self._body, "END:VCARD"], statements=said)
        return [
            [Statement(*statement) for statement in said.get(index + _FRAME, ())]
            for index in range(len(self._body))
        ]

    def keep(self, statements: Sequence[Statement], parts: tuple[str, ...]) -> None:
        """Decides which lines stay: those of which all they say is true.

        ``parts`` are the parts of the name: an N without any may stay only
        while there are none.
        """
        self._facts = [fact(*statement) for statement in statements]
        true = set(self._facts)
        true.add(fact("kind", "person"))
        if not any(parts):
            true.add(fact("parts", NO_PARTS))
            names = [s.value for s in statements if s.concept in ("name", "made name")]
            true.update(fact("made parts", name) for name in names)
        counted: set[int] = set()
        for index, said in enumerate(self._said):
            facts = [fact(*statement) for statement in said]
            self._kept[index] = true.issuperset(facts)
            if self._kept[index]:
                for statement, known in zip(said, facts, strict=True):
                    self._count(statement, known, counted)

    def _count(self, statement: Statement, known: Hashable, counted: set[int]) -> None:
        """Counts a true statement once, though several lines may make it together."""
        if isinstance(statement.value, str | tuple):
            self._true[known] += 1
        elif id(statement.value) not in counted:
            counted.add(id(statement.value))
            self._true[known] += 1

    def missing(self, statements: Sequence[Statement]) -> Iterator[Statement]:
        """The statements that no line makes, of those that ``keep`` was told of."""
        left = self._true.copy()
        for statement, known in zip(statements, self._facts, strict=True):
            if left[known] > 0:
                left[known] -= 1
            else:
                yield statement

    def put(self, statement: Statement) -> None:
        """Writes a line: in the place of one of its kind that went, else after the last of them.

        What is not of the value stays as it stood: group, label, types where they
        are the same, and parameters that nobody here knows.
        """
        place, replaces = self._place(statement)
        if not replaces:
            return self.add(place, render(statement, self._version, self.group))
        self._replaced.add(place)
        old, group = self._heads[place], group_of(self._heads[place])
        lines = render(statement, self._version, lambda: group or self.group())
        said = next(other for other in self._said[place] if _alike(statement, other))
        new, value = parted_property(lines[0])
        if new.name == old.name and only_value_differs(said, statement, old):
            return self.add(place, [with_value(old, value)])
        if group:
            self._drop_label(old.group)
            if len(lines) == 1 and self._has_others(place):
                lines = [f"{group}.{lines[0]}"]
        return self.add(place, [with_parameters_of(old, lines[0]), *lines[1:]])

    def _drop_label(self, group: str) -> None:
        for index, head in enumerate(self._heads):
            if head.group == group and head.name == "X-ABLABEL":
                self._kept[index] = False

    def _has_others(self, place: int) -> bool:
        """Whether lines stay in the group of the one that stood here."""
        group = self._heads[place].group
        others = zip(self._heads, self._kept, strict=True)
        return any(kept and head.group == group for head, kept in others)

    def _place(self, statement: Statement) -> tuple[int, bool]:
        """Where it is written, and whether that is in the stead of a line that went.

        Without any of its kind names come first, others last.
        """
        last = -1
        for index, said in enumerate(self._said):
            if any(_alike(statement, other) for other in said):
                if self._kept[index] or statement.concept in _SHARING:
                    last = index
                elif index not in self._replaced:
                    return index, True
                else:
                    last = max(last, index)
        if last >= 0:
            return last + self._kept[last], False
        return (
            0 if statement.concept in ("name", "made name", "parts") else len(self._body)
        ), False

    def add(self, place: int, lines: list[str]) -> None:
        """Puts new lines before the line that was at this place; tags join on one line."""
        waiting = self._new.setdefault(min(place, len(self._body)), [])
        if waiting and waiting[-1].startswith("CATEGORIES:") and lines[0].startswith("CATEGORIES:"):
            waiting[-1] += "," + lines[0].removeprefix("CATEGORIES:")
        else:
            waiting.extend(lines)

    def group(self) -> str:
        """A group's name that the card does not use yet."""
        number = 1
        while f"item{number}" in self._groups:
            number += 1
        self._groups.add(f"item{number}")
        return f"item{number}"

    def has(self, name: str) -> bool:
        """Whether a line of this name stays or comes."""
        stays = zip(self._heads, self._kept, strict=True)
        if any(kept and head.name == name for head, kept in stays):
            return True
        new = (line for lines in self._new.values() for line in lines)
        return any(parted_property(line)[0].name == name for line in new)

    def lines(self) -> list[str]:
        """The lines between VERSION and END."""
        bare = self._groups_with_nothing()
        result: list[str] = []
        for index in range(len(self._body) + 1):
            result += self._new.get(index, ())
            if index < len(self._body) and self._kept[index]:
                head = self._heads[index]
                if head.name not in _AUXILIARY or head.group not in bare:
                    result.append(self._body[index])
        return result

    def _groups_with_nothing(self) -> set[str]:
        """Groups of which only labels are left: they go with the line that they label."""
        stays = zip(self._heads, self._kept, strict=True)
        used = {head.group for head, kept in stays if kept and head.name not in _AUXILIARY}
        new = (parted_property(line)[0] for lines in self._new.values() for line in lines)
        used.update(head.group for head in new if head.name not in _AUXILIARY)
        return {head.group for head in self._heads} - used


_NAMES = frozenset({"name", "made name"})


def _alike(one: Statement, other: Statement) -> bool:
    """Whether two statements belong at one place: the same concept, the same kind of point."""
    if one.concept in _NAMES:
        return other.concept in _NAMES
    if one.concept == "parts" and other.concept == "made parts":
        return True
    return one.concept == other.concept and _kind(one) == _kind(other)


def _kind(statement: Statement) -> object:
    if statement.concept in ("point", "occasion"):
        return getattr(statement.value, "kind", "")
    return None
