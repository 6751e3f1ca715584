"""Names and numbers as the mirror's sentences say them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from string import Formatter

from desktop.domain.language import tr, trn
from desktop.domain.reflect.mirror import Named
from desktop.domain.reflect.moments import Moment
from desktop.domain.sentences import and_last, count_word
from desktop.ui.widgets.linked_text import Linked, Piece

_ALL = 3  # so many names are all said
_FIRST = 2  # of more, so many, and how many more
_WORDS = 20  # numbers up to here are words


@dataclass(frozen=True, slots=True)
class Opens:
    """What a link of a sentence opens: the moments of one, or a list of several, with
    ``every`` moment of theirs or only the newest."""

    people: tuple[Named, ...]
    every: bool = False

    def moments(self) -> list[tuple[Named, Moment | None]]:
        """The newest first; somebody without any stands for their card."""
        if len(self.people) == 1 or self.every:
            found = [(one, moment) for one in self.people for moment in one.moments or (None,)]
            days = [moment.day if moment else date.min for _, moment in found]
            order = sorted(range(len(found)), key=lambda at: days[at], reverse=True)
            return [found[at] for at in order]
        return [(one, one.moments[0] if one.moments else None) for one in self.people]


def say_number(number: int, upto: int = _WORDS) -> str:
    """ "nine", "fourteen"; digits beyond."""
    return tr("none") if number == 0 else count_word(number, min(upto, _WORDS))


def say_times(number: int) -> str:
    """ "once", "twice", "three times"."""
    if number in (1, 2):
        return tr("once") if number == 1 else tr("twice")
    return trn("{number} time", "{number} times", number).format(number=say_number(number))


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def link(person: Named) -> Linked:
    """A name that opens the moments behind it."""
    return Linked(person.called, Opens((person,)), tr("Opens the moment"))


def link_names(people: Sequence[Named]) -> tuple[Piece, ...]:
    """ "Daniel", "Daniel and Priya", "Daniel, Priya and Ana", "Daniel, Priya and two more":
    never a long list, and past a dozen no count of it."""
    if len(people) <= _ALL:
        return join([link(person) for person in people])
    rest = tuple(people[_FIRST:])
    count = say_number(len(rest)) if len(rest) <= 12 else tr("many")
    words = trn("{count} more", "{count} more", len(rest), "people").format(count=count)
    more = Linked(words, Opens(rest), tr("Opens a list"))
    return join([*(link(person) for person in people[:_FIRST]), more])


def join(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    """Set as people list things."""
    if len(pieces) < 2:
        return tuple(pieces)
    said: list[Piece] = [pieces[0]]
    for piece in pieces[1:-1]:
        said += [tr(", "), piece]
    last = pieces[-1]
    words = and_last(last if isinstance(last, str) else last.words)
    return fill(words, names=tuple(said), last=(last,))


def fill(sentence: str, **parts: str | Sequence[Piece]) -> tuple[Piece, ...]:
    """The sentence with its places filled, by words or by pieces that may be links."""
    said: list[Piece] = []
    for words, place, _, _ in Formatter().parse(sentence):
        said += [words] if words else []
        part = parts[place] if place is not None else ()
        said += [part] if isinstance(part, str) else part
    return tuple(said)
