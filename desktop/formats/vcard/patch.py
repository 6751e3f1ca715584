"""A card's lines compared with what is true now: which stay, which go, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Sequence

from desktop.formats.vcard.card import Statements
from desktop.formats.vcard.convert import converted
from desktop.formats.vcard.facts import NO_PARTS, Statement, fact
from desktop.formats.vcard.heads import Head, parted
from desktop.formats.vcard.reader import build

# Lines that only say something about another line of their group.
_AUXILIARY = frozenset({"X-ABLABEL", "X-ABADR"})
_FRAME = 2  # BEGIN and VERSION, before the first line of a body


class Patch:
    """The lines of one card on their way out.

    Made from the card's text as it was read, or from "" for a new card.
    """

    def __init__(self, source: str, version: str) -> None:
        self._body = converted(source, version) if source else []
        self._heads = [_head(line) for line in self._body]
        self._said = self._statements(version)
        self._kept = [True] * len(self._body)
        self._true: Counter[Hashable] = Counter()
        self._new: dict[int, list[str]] = {}
        self._groups = {head.group for head in self._heads}
        self._tags: list[str] = []

    def _statements(self, version: str) -> list[list[Statement]]:
        said: Statements = {}
        build(["BEGIN:VCARD", f"VERSION:{version}", *self._body, "END:VCARD"], statements=said)
        return [
            [Statement(*statement) for statement in said.get(index + _FRAME, ())]
            for index in range(len(self._body))
        ]

    def keep(self, statements: Sequence[Statement], parts: tuple[str, ...]) -> None:
        """Decides which lines stay: those of which all they say is true.

        ``parts`` are the parts of the name: an N without any may stay only
        while there are none.
        """
        true = {fact(*statement) for statement in statements}
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
        self._drop_bare_groups()

    def _count(self, statement: Statement, known: Hashable, counted: set[int]) -> None:
        """Counts a true statement once, though several lines may make it together."""
        if isinstance(statement.value, str | tuple):
            self._true[known] += 1
        elif id(statement.value) not in counted:
            counted.add(id(statement.value))
            self._true[known] += 1

    def _drop_bare_groups(self) -> None:
        """Labels go with the line that they label."""
        labelled = {
            head.group
            for head, kept in zip(self._heads, self._kept, strict=True)
            if kept and head.name not in _AUXILIARY
        }
        for index, head in enumerate(self._heads):
            if head.name in _AUXILIARY and head.group not in labelled:
                self._kept[index] = False

    def missing(self, statements: Sequence[Statement]) -> Iterator[tuple[Statement, int]]:
        """The statements that no line makes, each with the place for its new line."""
        left = self._true.copy()
        for statement in statements:
            known = fact(*statement)
            if left[known] > 0:
                left[known] -= 1
            else:
                yield statement, self._place(statement)

    def _place(self, statement: Statement) -> int:
        """Where a line of the same kind went or stands last; names first, others at the end."""
        last = -1
        for index, said in enumerate(self._said):
            if any(_alike(statement, other) for other in said):
                if not self._kept[index]:
                    return index
                last = index
        if last >= 0:
            return last + 1
        return 0 if statement.concept in ("name", "made name", "parts") else len(self._body)

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
        return any(_head(line).name == name for lines in self._new.values() for line in lines)

    def lines(self) -> Iterator[str]:
        """The lines between VERSION and END."""
        for index in range(len(self._body) + 1):
            yield from self._new.get(index, ())
            if index < len(self._body) and self._kept[index]:
                yield self._body[index]


def _head(line: str) -> Head:
    found = parted(line)
    assert found is not None, "a card's body holds properties only"
    return found[0]


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
