"""A typed line, the book and my corrections together: what would be kept.

The line says names, the store who may be meant, and I have the last word.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop.domain.names import NameMatch, ResolvedName
from desktop.domain.talk import LoopDraft, TalkDraft
from desktop.domain.talk_line import TalkLine
from desktop.domain.text import fold
from desktop.domain.vocabulary import InteractionKind, LoopKind


@dataclass(slots=True)
class Corrections:
    """What I set right by hand; it stands whatever is typed on.

    ``people`` maps a typed name, folded, to who is meant; None is somebody new.
    ``loops`` maps the text of a loop to its kind; None leaves it out.
    """

    people: dict[str, NameMatch | None] = field(default_factory=dict)
    loops: dict[str, LoopKind | None] = field(default_factory=dict)
    kind: InteractionKind | None = None
    day: date | None = None

    def mean(self, typed: str, person: NameMatch | None) -> None:
        self.people[fold(typed)] = person


@dataclass(frozen=True, slots=True)
class Meant:
    """One typed name: ``person``, somebody new, or still open between several."""

    typed: str
    person: NameMatch | None = None
    is_new: bool = False
    choices: tuple[NameMatch, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.person is None and not self.is_new


@dataclass(frozen=True, slots=True)
class UnderstoodTalk:
    """All that is understood; ``is_ready`` when it could be kept like this."""

    people: tuple[Meant, ...]
    kind: InteractionKind
    day: date
    about: bool
    place: str
    words: str
    loops: tuple[LoopDraft, ...]

    @property
    def is_ready(self) -> bool:
        return bool(self.people) and not any(meant.is_open for meant in self.people)

    def draft(self) -> TalkDraft:
        """To be kept; only what is ready can be."""
        return TalkDraft(
            people=[meant.person.id for meant in self.people if meant.person],
            new_people=[meant.typed for meant in self.people if meant.is_new],
            day=self.day,
            about=self.about,
            kind=self.kind,
            place=self.place,
            words=self.words,
            loops=list(self.loops),
            origin="we_spoke",
        )


def understand(
    line: TalkLine,
    resolved: Mapping[str, ResolvedName],
    corrections: Corrections,
    *,
    today: date,
) -> UnderstoodTalk:
    """Put it together. Names that are not ``resolved`` yet are open."""
    people: dict[object, Meant] = {}
    for name in line.names:
        meant = _meant(name, resolved.get(name), corrections)
        people.setdefault(meant.person.id if meant.person else fold(name), meant)
    return UnderstoodTalk(
        people=tuple(people.values()),
        kind=corrections.kind or line.kind or InteractionKind.OTHER,
        day=corrections.day or line.day or today,
        about=line.about and corrections.day is None,
        place=line.place,
        words=line.words,
        loops=tuple(_loops(line, corrections)),
    )


def _meant(typed: str, found: ResolvedName | None, corrections: Corrections) -> Meant:
    choices = found.matches if found else ()
    if fold(typed) in corrections.people:
        person = corrections.people[fold(typed)]
        return Meant(typed, person, person is None, choices)
    if found is None:
        return Meant(typed)
    sure = found.matches[0] if found.sure and found.matches else None
    return Meant(typed, sure, found.is_new, choices)


def _loops(line: TalkLine, corrections: Corrections) -> list[LoopDraft]:
    kept = []
    for loop in line.loops:
        kind = corrections.loops.get(loop.text, LoopKind(loop.kind))
        if kind is not None:
            kept.append(LoopDraft(loop.text, kind, loop.about_on))
    return kept
