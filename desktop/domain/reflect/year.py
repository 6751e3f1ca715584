"""What a year held, as the letter tells of it. Nothing of it was confided."""

from __future__ import annotations

from dataclasses import dataclass, fields
from datetime import date


@dataclass(frozen=True, slots=True)
class Told:
    """Something with a person on a day. ``words`` is a sentence of mine or of theirs, or
    what a thing is called; ``more`` what belongs to it: a stage, the other one of two."""

    name: str
    day: date
    words: str = ""
    more: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A gathering, and whom I met there."""

    name: str
    day: date
    met: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Year:
    """Each by its days. ``chosen`` came into practice (``words``: the intention),
    ``mourned`` died (``more``: "some_time" where the month
    is not known), ``hard`` had a hard season; of ``kept`` promises ``more`` is "mine" or
    "theirs"; ``steps`` have the stage in ``more`` and the sign in ``words``;
    ``introduced`` are two, the second in ``more``; ``lines`` are those for a next week."""

    year: int
    chosen: tuple[Told, ...] = ()
    met: tuple[Told, ...] = ()
    words: tuple[Told, ...] = ()
    given: tuple[Told, ...] = ()
    received: tuple[Told, ...] = ()
    kept: tuple[Told, ...] = ()
    steps: tuple[Told, ...] = ()
    gatherings: tuple[Table, ...] = ()
    introduced: tuple[Told, ...] = ()
    lines: tuple[Told, ...] = ()
    reached: tuple[Told, ...] = ()
    hard: tuple[Told, ...] = ()
    mourned: tuple[Told, ...] = ()
    is_over: bool = True

    @property
    def is_empty(self) -> bool:
        return not any(
            isinstance(held := getattr(self, part.name), tuple) and held for part in fields(self)
        )

    @property
    def is_tender(self) -> bool:
        """Whether somebody died, or went through a hard season: then all is said softly."""
        return bool(self.hard or self.mourned)


@dataclass(frozen=True, slots=True)
class LetterView:
    """The letter of a year: as I left it, and as it would be made now. ``kept`` is "" while
    none was kept; ``years`` are those of which there is something to tell, newest first."""

    year: int
    kept: str
    made: str
    is_tender: bool
    years: tuple[int, ...]

    @property
    def text(self) -> str:
        return self.kept or self.made
