"""A typed line, the book and my corrections together: what would be kept.

The line says names, the store who may be meant, and I have the last word.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from desktop.domain.names import CircleMatch, NameMatch, ResolvedName
from desktop.domain.still_open import StillOpen
from desktop.domain.talk import LoopDraft, NextStep, TalkDraft
from desktop.domain.talk_parts import Again, TalkLine
from desktop.domain.text import fold
from desktop.domain.vocabulary import InteractionKind, LoopKind

Whom = NameMatch | CircleMatch


@dataclass(slots=True)
class Corrections:
    """What I set right by hand; it stands whatever is typed on.

    ``people`` maps a typed name, folded, to who is meant; None is somebody new.
    ``loops`` maps the text of a loop to its kind; None leaves it out. ``ticked`` is
    what the talk closes of what was open before.
    """

    people: dict[str, Whom | None] = field(default_factory=dict)
    loops: dict[str, LoopKind | None] = field(default_factory=dict)
    kind: InteractionKind | None = None
    day: date | None = None
    again_on: date | None = None
    ticked: set[StillOpen] = field(default_factory=set)

    def mean(self, typed: str, whom: Whom | None) -> None:
        self.people[fold(typed)] = whom


@dataclass(frozen=True, slots=True)
class Meant:
    """One typed name: a person, a circle, somebody new, or still open between several.

    ``choices`` are all who may be meant. A ``circle`` that is open asks whether all of
    it was there.
    """

    typed: str
    person: NameMatch | None = None
    circle: CircleMatch | None = None
    is_new: bool = False
    is_open: bool = False
    choices: tuple[Whom, ...] = ()

    @property
    def people(self) -> tuple[NameMatch, ...]:
        """All of the book who are meant."""
        if self.circle is not None:
            return self.circle.people
        return (self.person,) if self.person else ()


@dataclass(frozen=True, slots=True)
class UnderstoodTalk:
    """All that is understood; ``is_ready`` when its names could be kept like this."""

    named: tuple[Meant, ...]
    kind: InteractionKind
    day: date
    about: bool
    place: str
    words: str
    loops: tuple[LoopDraft, ...]
    again: Again | None = None
    ticked: tuple[StillOpen, ...] = ()

    @property
    def is_ready(self) -> bool:
        return bool(self.named) and not any(meant.is_open for meant in self.named)

    @property
    def known(self) -> tuple[NameMatch, ...]:
        """Everybody of the book who is meant, each once."""
        people = {person.id: person for meant in self.named for person in meant.people}
        return tuple(people.values())

    @property
    def newcomers(self) -> tuple[str, ...]:
        return tuple(meant.typed for meant in self.named if meant.is_new)

    @property
    def count(self) -> int:
        """How many they are, as far as is known who is meant."""
        unknown = sum(not meant.people for meant in self.named)
        return len(self.known) + unknown

    def draft(self) -> TalkDraft:
        """To be kept; only what is ready can be."""
        again = self.again
        return TalkDraft(
            people=[person.id for person in self.known],
            new_people=list(self.newcomers),
            day=self.day,
            about=self.about,
            kind=self.kind,
            place=self.place,
            words=self.words,
            loops=list(self.loops),
            closes=[each.id for each in self.ticked if each.is_loop],
            thanks=[each.id for each in self.ticked if not each.is_loop],
            next_step=NextStep(again.day, again.reason, again.size)
            if again and again.day
            else None,
            origin="we_spoke",
        )


def understand(
    line: TalkLine,
    resolved: Mapping[str, ResolvedName],
    corrections: Corrections,
    *,
    today: date,
    still_open: Sequence[StillOpen] = (),
) -> UnderstoodTalk:
    """Put it together. Names that are not ``resolved`` yet are open."""
    meant = [_meant(name, resolved.get(name), corrections) for name in line.names]
    talk = UnderstoodTalk(
        named=tuple(_each_once(meant)),
        kind=corrections.kind or line.kind or InteractionKind.OTHER,
        day=corrections.day or line.day or today,
        about=line.about and corrections.day is None,
        place=line.place,
        words=line.words,
        loops=tuple(_loops(line, corrections)),
        again=_again(line, corrections),
    )
    here = {person.id for person in talk.known}
    ticked = (each for each in still_open if each in corrections.ticked and each.person_id in here)
    return replace(talk, ticked=tuple(ticked))


def _meant(typed: str, found: ResolvedName | None, corrections: Corrections) -> Meant:
    if found is None:
        return _chosen(typed, corrections) or Meant(typed, is_open=True)
    choices: tuple[Whom, ...] = (*found.matches, *filter(None, [found.circle]))
    chosen = _chosen(typed, corrections)
    if chosen is not None:
        return replace(chosen, choices=choices)
    if found.sure:
        return Meant(typed, person=found.matches[0], choices=choices)
    if found.circle is not None:
        large = found.circle.is_large
        return Meant(typed, circle=found.circle, is_open=large, choices=choices)
    return Meant(typed, is_new=found.is_new, is_open=not found.is_new, choices=choices)


def _chosen(typed: str, corrections: Corrections) -> Meant | None:
    if fold(typed) not in corrections.people:
        return None
    whom = corrections.people[fold(typed)]
    if isinstance(whom, CircleMatch):
        return Meant(typed, circle=whom)
    return Meant(typed, person=whom, is_new=whom is None)


def _each_once(named: Iterable[Meant]) -> Iterable[Meant]:
    once: dict[object, Meant] = {}
    for meant in named:
        whom = meant.person or meant.circle
        once.setdefault((type(whom), whom.id) if whom else fold(meant.typed), meant)
    return once.values()


def _loops(line: TalkLine, corrections: Corrections) -> list[LoopDraft]:
    kept = []
    for loop in line.loops:
        kind = corrections.loops.get(loop.text, LoopKind(loop.kind))
        if kind is not None:
            kept.append(LoopDraft(loop.text, kind, loop.about_on))
    return kept


def _again(line: TalkLine, corrections: Corrections) -> Again | None:
    if line.again is None or corrections.again_on is None:
        return line.again
    return replace(line.again, day=corrections.again_on, about=False)
