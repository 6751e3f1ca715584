"""A whole account of Monica's, once all of it is held: its records, person by person."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from desktop.domain.drafts import LeftOut, Record, SourceDraft, Unreadable
from desktop.domain.language import tr
from desktop.domain.stories import InteractionTold, PersonKey, StoryDraft
from desktop.formats.monica.contact import EXCERPT, Reading
from desktop.formats.monica.people import FORMAT
from desktop.formats.monica.things import Thing, as_words, day_of, thing_of
from desktop.formats.monica.told import TELLERS, Context, spelled
from desktop.formats.monica.words import OF_THE_ACCOUNT

_NEVER = date(1970, 1, 1)


@dataclass(slots=True)
class Account:
    """What an export holds, by kind, in the order of the file."""

    origin: str
    exported_on: date | None = None
    zone: str = ""
    things: dict[str, list[Thing]] = field(default_factory=dict)
    types: dict[str, Thing] = field(default_factory=dict)
    troubles: list[Unreadable] = field(default_factory=list)
    _of_ties: dict[str, list[Thing]] = field(default_factory=dict)

    def take(self, kind: str, value: Any, line: int) -> None:
        """Hold one record; what is none is told of."""
        if value is None:
            return
        thing = thing_of(kind, value, line)
        if kind == "user":
            self.zone = self.zone or _zone_of(thing)
        elif kind in OF_THE_ACCOUNT:
            return
        elif thing is None:
            self._trouble(kind, value, line)
        else:
            self.things.setdefault(kind, []).append(thing)

    def _trouble(self, kind: str, value: Any, line: int) -> None:
        self.troubles.append(
            Unreadable(
                self.origin,
                line,
                tr("A {replace} is not written as Monica writes it, so it was left out.").format(
                    replace=kind.replace("_", " ") or "record"
                ),
                str(value)[:EXCERPT],
            )
        )

    def learn(self, value: Any) -> None:
        """Hold a type of fields, activities or life events, or a gender."""
        thing = thing_of("type", value, 0)
        if thing is not None and thing.uuid:
            self.types[thing.uuid] = thing

    def records(self) -> Iterator[Record]:
        """Everything, each contact with what hangs on it. It can be asked for once."""
        contacts = self.things.pop("contact", [])
        context = self._context(contacts)
        ties = self._ties(context)
        for thing in self.things.get("activity", []):
            context.active_on[thing.uuid] = thing.day("happened_at", context.zone) or date.max
        pictures = {
            thing.uuid: thing
            for kind in ("photo", "document")
            for thing in self.things.pop(kind, [])
            if thing.uuid
        }
        seats: dict[str, list[PersonKey]] = {}
        for contact in contacts:
            reading = Reading(contact, self.origin, context, pictures, ties.get(contact.uuid, []))
            reading.also.extend(self._of_ties.get(contact.uuid, []))
            yield from reading.records()
            for uuid in reading.shared:
                seats.setdefault(uuid, []).append(reading.key)
        yield from self._activities(context, seats)
        yield from self._left_out()
        yield from self.troubles

    def _context(self, contacts: list[Thing]) -> Context:
        names = {
            contact.uuid: " ".join(
                filter(None, (contact.words("first_name"), contact.words("last_name")))
            )
            for contact in contacts
            if contact.uuid
        }
        try:
            zone = ZoneInfo(self.zone) if self.zone else None
        except (ValueError, OSError, KeyError):
            zone = None
        return Context(self.exported_on or _NEVER, zone, names, self.types)

    def _ties(self, context: Context) -> dict[str, list[dict[str, str]]]:
        """What others are to each contact, by UUID; Monica keeps both directions."""
        ties: dict[str, list[dict[str, str]]] = {}
        for thing in self.things.pop("relationship", []):
            whose, other = thing.words("of_contact"), thing.words("contact_is")
            tie = {
                "type": thing.words("type"), "uuid": other, "name": context.names.get(other, ""),
            }  # fmt: skip
            if whose not in context.names or other not in context.names:
                reason = tr(
                    "A relationship names somebody who is not in the file, so it was left out."
                )
                self.troubles.append(
                    Unreadable(self.origin, thing.line, reason, thing.text[:EXCERPT])
                )
            else:
                self._of_ties.setdefault(whose, []).append(thing)
                if tie not in ties.setdefault(whose, []):
                    ties[whose].append(tie)
        return ties

    def _activities(self, context: Context, seats: dict[str, list[PersonKey]]) -> Iterator[Record]:
        """What was done together, each once with everybody who was there."""
        for thing in self.things.pop("activity", []):
            people = list(dict.fromkeys(seats.pop(thing.uuid, [])))
            told = TELLERS["activity"](thing, context)
            if not people:
                reason = tr("An activity is about nobody in the file, so it was left out.")
                yield LeftOut(self.origin, thing.line, reason, thing.text[:EXCERPT])
                continue
            for one in told:
                rest = [
                    tr("In Monica, {name}: {words}").format(name=name, words=words)
                    for name, words in thing.rest()
                ]
                if rest and isinstance(one, InteractionTold):
                    one.mine = "\n".join(filter(None, (one.mine, *rest)))
                source = SourceDraft(FORMAT, thing.text, thing.key, self.origin, thing.line)
                yield StoryDraft(one, people, source).cleaned()
        for uuid in seats:
            reason = tr("An activity that a contact names is not in the file.")
            yield Unreadable(self.origin, 0, reason, uuid[:80])

    def _left_out(self) -> Iterator[LeftOut]:
        """What is about nobody: pages of the journal, and what Kith has no word for."""
        for kind, things in self.things.items():
            for thing in things:
                yield LeftOut(self.origin, thing.line, _reason(kind, thing), thing.text[:EXCERPT])


def _reason(kind: str, thing: Thing) -> str:
    if kind != "journal_entry":
        return tr("Kith has no place for a {replace} of Monica's account.").format(
            replace=kind.replace("_", " ")
        )
    day = day_of(as_words(thing.said.get("date")) or "") or thing.made_on()
    when = f" of {spelled(day)}" if day else ""
    return tr("A page of your journal{when} is about nobody, so it was left out.").format(when=when)


def _zone_of(user: Thing | None) -> str:
    """Where the owner of the account is: days of moments are theirs."""
    return user.words("timezone") if user is not None else ""
