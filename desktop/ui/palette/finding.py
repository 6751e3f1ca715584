"""What is found while one types: people first, what can be done, places, what was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.domain.palette import Written
from desktop.services import palette
from desktop.ui.palette.beginnings import Kind, beginning_of
from desktop.ui.palette.offers import Offer, meant
from desktop.ui.palette.rows import Group, Row
from desktop.ui.runner import Runner
from desktop.ui.veil import veil
from desktop.ui.widgets.in_turns import next_turn

_PATIENCE_MS = 40  # for an answer; then what needs none is shown
_WORDS_MS = 60  # after the last key, until what was written is looked through
_DO, _LATELY = 6, 5


class Reach(Protocol):
    """How one gets from the palette to everything."""

    runner: Runner

    def offers(self) -> Sequence[Offer]: ...
    def preferences(self) -> Sequence[Offer]: ...
    def acts_of(self, person: NameMatch) -> Sequence[Offer]: ...
    def lately(self) -> Sequence[str]: ...
    def looked_at(self) -> int | None: ...
    def person(self, person: NameMatch) -> Row: ...
    def acts_with(self, person: NameMatch) -> Sequence[Row]: ...
    def entry(self, written: Written) -> Row: ...
    def beginning(self, kind: Kind, words: str) -> Row: ...
    def anything(self, words: str) -> Row: ...


class Finding(QObject):
    """``found`` brings the groups, and the id or text of the row that is meant by default."""

    found = Signal(object)  # list[Group]

    def __init__(self, reach: Reach, parent: QObject) -> None:
        super().__init__(parent)
        self._reach = reach
        self._typed = ""
        self._offers: Sequence[Offer] = ()
        self._people: Sequence[NameMatch] = ()
        self._written: Sequence[Written] = ()
        self._preferences: Sequence[Offer] = ()
        self._acts: Sequence[Offer] | None = ()  # with her who is looked at; None: not asked yet
        self._of: NameMatch | None = None  # only those of this person
        self._current: NameMatch | None = None  # who was looked at when it was opened
        self.is_awaited = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._tell)
        self._words = QTimer(self, singleShot=True, interval=_WORDS_MS)
        self._words.timeout.connect(self._look_through_words)

    def begin(self) -> None:
        """It was opened: what can be done may be other than the last time."""
        self._offers = self._reach.offers()
        self._preferences = ()
        self._of, self._acts = None, ()
        self._current = None
        self._typed = ""
        self._people = self._written = ()
        person = self._reach.looked_at()
        if person is not None:
            from desktop.services.people import names

            self._reach.runner.query(
                names.by_id, (person,), then=self._take_current, key="palette-here", owner=self
            )

    @property
    def of(self) -> NameMatch | None:
        """Of whom all acts are shown, and nothing else."""
        return self._of

    def enter(self, person: NameMatch) -> None:
        """From here on, what can be done with this person."""
        self._of, self._acts = person, None

    def _her_acts(self) -> Sequence[Offer]:
        if self._acts is None:
            person = self._of or self._current
            self._acts = self._reach.acts_of(person) if person is not None else ()
        return self._acts

    def leave_person(self) -> None:
        self._of = None
        self._acts = None

    def look_for(self, typed: str) -> None:
        self._typed, self._written = typed.strip(), ()
        self._words.stop()
        if self._of is not None:
            self._tell()
            return
        if not self._typed or not self._reach.runner.is_open:
            self._people, self.is_awaited = (), False
            self._patience.stop()
            self._tell()
            return
        self.is_awaited = True
        self._patience.start()
        self._reach.runner.query(
            palette.people, self._typed, then=self._take_people, key="palette", owner=self
        )

    def _take_current(self, people: Sequence[NameMatch]) -> None:
        self._current = people[0] if people else None
        if self._current is not None and self._of is None:
            self._acts = None
            next_turn(self, self._her_acts)  # her menu is long to make
        if not self._typed:
            self._tell()

    def _take_people(self, people: Sequence[NameMatch]) -> None:
        self._patience.stop()
        self.is_awaited = False
        self._people = people if self._typed else ()
        self._words.start()
        self._tell()

    def _look_through_words(self) -> None:
        self._reach.runner.query(
            palette.written, self._typed, confided=not veil().is_down,
            then=self._take_written, key="palette-words", owner=self,
        )  # fmt: skip

    def _take_written(self, written: Sequence[Written]) -> None:
        if written and self._typed:
            self._written = written
            self._tell()

    def _tell(self) -> None:
        if self._of is not None:
            groups = self._with_person(self._of)
        else:
            groups = self._found() if self._typed else self._at_first()
        self.found.emit([group for group in groups if group.rows])

    def _at_first(self) -> list[Group]:
        """Before anything is typed: whom one looks at, what was used lately, the places."""
        by_id = {offer.id: offer for offer in self._offers}
        lately = [by_id[id] for id in self._reach.lately() if id in by_id][:_LATELY]
        places = [offer for offer in self._offers if offer.is_place and offer not in lately]
        here = self._reach.acts_with(self._current) if self._current else ()
        return [
            Group(self._current.name if self._current else "", here),
            Group(tr("Lately"), [offer.row() for offer in lately]),
            Group(tr("Places"), [offer.row() for offer in places]),
        ]

    def _with_person(self, person: NameMatch) -> list[Group]:
        acts = [replace(offer, about="") for offer in self._her_acts()]
        typed = meant(self._typed, acts, (), len(acts)) if self._typed else []
        rows = _rows(typed) if self._typed else [offer.row() for offer in acts]
        nothing = Group(tr("Nothing is called that"), [offer.row() for offer in acts])
        return [Group(person.name, rows) if rows else nothing]

    def _found(self) -> list[Group]:
        """By name people come first; whoever is found by other words comes after what can be
        done."""
        doing = [offer for offer in self._offers if not offer.is_place]
        doing += self._others(doing)
        places = [offer for offer in self._offers if offer.is_place]
        lately = self._reach.lately()
        acts = meant(self._typed, doing, lately, _DO)
        there = meant(self._typed, places, lately, _DO)
        by_name = bool(self._people) and self._people[0].goes_on_like(self._typed)
        people = Group(tr("People"), [self._reach.person(one) for one in self._people])
        do = Group(tr("Do"), [*self._begun(), *self._with_first(by_name), *_rows(acts)])
        groups = [do, Group(tr("Places"), _rows(there))]
        if there and (not acts or there[0][1] > acts[0][1]) and not self._begun():
            groups.reverse()
        groups.insert(0 if by_name and not self._begun() else len(groups), people)
        groups.append(Group(tr("In your words"), [self._reach.entry(w) for w in self._written]))
        if not self.is_awaited and not any(group.rows for group in groups):
            groups.append(Group(tr("Nothing is called that"), [self._reach.anything(self._typed)]))
        return groups

    def _others(self, doing: Sequence[Offer]) -> list[Offer]:
        """What can be done with whom one looks at, and the preferences. These are asked for
        with the first letter: most palettes are closed without."""
        self._preferences = self._preferences or self._reach.preferences()
        known = {(offer.text, offer.about) for offer in doing}
        acts = [offer for offer in self._her_acts() if (offer.text, offer.about) not in known]
        return [*acts, *self._preferences]

    def _begun(self) -> list[Row]:
        begun = beginning_of(self._typed)
        return [self._reach.beginning(*begun)] if begun else []

    def _with_first(self, by_name: bool) -> Sequence[Row]:
        """What can be done with the first who is called so."""
        return self._reach.acts_with(self._people[0]) if by_name else ()


def _rows(found: Sequence[tuple[Offer, int]]) -> list[Row]:
    return [offer.row() for offer, _ in found]
