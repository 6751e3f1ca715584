"""Who may be meant by a typed name: rows for completing and for choosing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.text import fold

_BETWEEN_NAMES = " ,،、"


@dataclass(frozen=True, slots=True)
class NameMatch:
    """Somebody of the book who may be meant. ``second`` tells two of a name apart."""

    id: int
    name: str
    second: str = ""
    in_practice: bool = False
    last_contact_on: date | None = None
    photo: bytes | None = None

    def goes_on_like(self, typed: str) -> bool:
        """Whether each word that was typed begins one of the name; a comma ends it."""
        words, parts = fold(self.name).split(), fold(typed.strip(_BETWEEN_NAMES)).split()
        return all(any(word.startswith(part) for word in words) for part in parts)


@dataclass(frozen=True, slots=True)
class CircleMatch:
    """A circle that may be meant; it stands for all who are in it."""

    id: int
    name: str
    people: tuple[NameMatch, ...] = ()

    @property
    def is_large(self) -> bool:
        """Whether it is more than a handful: that all of them were there is asked."""
        return len(self.people) > _HANDFUL


_HANDFUL = 5


@dataclass(frozen=True, slots=True)
class ResolvedName:
    """A typed name and who may be meant, the likeliest first.

    ``sure`` says that the first, or else the circle, is meant as far as can be told.
    Without any match it is the name of somebody new.
    """

    typed: str
    matches: tuple[NameMatch, ...] = ()
    sure: bool = False
    circle: CircleMatch | None = None

    @property
    def is_new(self) -> bool:
        return not self.matches and self.circle is None
