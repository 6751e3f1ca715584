"""One contact of Monica's with everything that hangs on it: a person, and our story."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from desktop.domain.drafts import PersonDraft, PhotoDraft, Record, SourceDraft, Unreadable
from desktop.domain.language import tr
from desktop.domain.stories import (
    AttachmentTold,
    CardTold,
    FacetTold,
    InteractionTold,
    IntroducedTold,
    NoteTold,
    PersonKey,
    RhythmTold,
    StoryDraft,
    Told,
)
from desktop.domain.vocabulary import FacetKind, Unit
from desktop.formats.monica.dates import event_of, is_of_a_date, own_reminders, repeated_note
from desktop.formats.monica.people import FORMAT, person_of, record_of, sourced
from desktop.formats.monica.things import Thing, as_words, flattened, thing_of
from desktop.formats.monica.told import ORIGIN, TELLERS, Context, spelled
from desktop.formats.monica.words import OF_THE_ACCOUNT
from desktop.formats.vcard import read_vcards
from desktop.formats.vcard.values import picture_type

_FIELD = ("type", "name", "protocol")
EXCERPT = 500  # letters of what was left out
_LONGEST_RHYTHM = 3_000  # days


@dataclass(slots=True)
class Reading:
    """One contact while it is read. ``pictures`` are those of the account, by UUID."""

    contact: Thing
    origin: str
    context: Context
    pictures: dict[str, Thing] = field(default_factory=dict)
    ties: list[dict[str, str]] = field(default_factory=list)
    also: list[Thing] = field(default_factory=list)  # of which only the rest is kept here
    shared: list[str] = field(default_factory=list)  # activities, by UUID; for the caller
    key: PersonKey = (FORMAT, "")
    _rest: list[str] = field(default_factory=list)
    _troubles: list[Unreadable] = field(default_factory=list)
    _stories: list[StoryDraft] = field(default_factory=list)
    _keys: Counter[str] = field(default_factory=Counter)
    _portrait: PhotoDraft | None = None

    @property
    def name(self) -> str:
        return self.context.names.get(self.contact.uuid) or "somebody"

    def records(self) -> Iterator[Record]:
        """The person first, then what is told of us, then what could not be read."""
        record = record_of(self.contact)
        if gender := self.context.named(record.get("gender", "")):
            record["gender"] = gender
        record |= {"fields": [], "addresses": [], "occasions": [], "ties": self.ties}
        draft = sourced(person_of(record), record, self.origin, self.contact.line)
        assert draft.source is not None
        self.key = (FORMAT, draft.source.key)
        self._collections(record)
        self._of_the_contact(record)
        for thing in self.also:
            self.keep_rest_of(thing)
        draft = sourced(person_of(record), record, self.origin, self.contact.line)
        draft.source.key = self.key[1]  # type: ignore[union-attr]
        draft.photo = self._portrait
        self._keep_rest()
        if not draft.name:
            draft.name, draft.name_made = "Unnamed", True
        yield draft
        yield from self._stories
        yield from self._troubles

    def _collections(self, record: dict[str, Any]) -> None:
        """Everything that hangs on the contact, each in its way."""
        own_reminders(self.contact)  # they are asked for, whether or not there is another
        for kind, values in self.contact.collections:
            for value in values:
                if kind in ("activity", "photo", "document") and isinstance(value, str):
                    self._refer(kind, value)
                    continue
                thing = thing_of(kind, value, self.contact.line)
                if thing is None:
                    self._trouble(f"A {kind.replace('_', ' ')}", value)
                elif kind not in OF_THE_ACCOUNT:
                    self._take(thing, record)

    def _refer(self, kind: str, uuid: str) -> None:
        if kind == "activity":
            self.shared.append(uuid)
        elif uuid in self.pictures:
            self.keep_file(self.pictures[uuid])
        else:
            reason = tr("A {kind} of {name} is not in the file.").format(kind=kind, name=self.name)
            self._troubles.append(
                Unreadable(self.origin, self.contact.line, reason, uuid[:EXCERPT])
            )

    def _take(self, thing: Thing, record: dict[str, Any]) -> None:
        match thing.kind:
            case "contact_field":
                record["fields"].append(self._field(thing))
            case "address":
                names = ("name", "street", "city", "province", "postal_code", "country")
                record["addresses"].append({name: thing.words(name) for name in names})
            case "life_event":
                self._life_event(thing, record)
            case "reminder" if is_of_a_date(thing, record, self.contact):
                self.tell(thing, repeated_note(thing, self.context))
            case "photo" | "document":
                self.keep_file(thing)
            case kind if kind in TELLERS:
                self.tell(thing, TELLERS[kind](thing, self.context))
        self.keep_rest_of(thing)

    def _field(self, thing: Thing) -> dict[str, str]:
        kind = self.context.types.get(thing.words("type"))
        said = {name: kind.words(name) for name in _FIELD} if kind else {}
        return {"data": thing.words("data"), **said}

    def _life_event(self, thing: Thing, record: dict[str, Any]) -> None:
        occasion, told = event_of(thing, self.context)
        if occasion:
            record["occasions"].append(occasion)
        self.tell(thing, told)

    def tell(self, thing: Thing, told: list[Told], key: str = "") -> None:
        """Keep what a thing tells of us; the same thing twice is kept once."""
        for number, one in enumerate(told):
            name = key or (thing.key if thing.uuid else f"{thing.key}/{self.key[1]}")
            name += f"/{number + 1}" if number else ""
            self._keys[name] += 1
            if self._keys[name] > 1:
                if thing.uuid:
                    continue
                name = f"{name}/{self._keys[name]}"
            source = SourceDraft(FORMAT, thing.text, name, self.origin, thing.line)
            self._stories.append(StoryDraft(one, [self.key], source).cleaned())

    def keep_file(self, thing: Thing) -> None:
        """A picture or document; the first picture is the portrait until one is named."""
        name = thing.words("original_filename") or thing.kind
        if thing.content is None:
            self._rest.append(
                tr("The {kind} {name} is not in this export.").format(kind=thing.kind, name=name)
            )
            return
        mime = thing.words("mime_type")
        self.tell(thing, [AttachmentTold(name, thing.content, mime)], f"{thing.key}/{self.key[1]}")
        chosen = self.contact.inner("avatar").get("avatar_photo")
        if (chosen == thing.uuid and thing.uuid) or self._portrait is None:
            type_ = picture_type(thing.content)
            if type_:
                self._portrait = PhotoDraft(thing.content, type_)

    def _of_the_contact(self, record: dict[str, Any]) -> None:
        """What stands on the contact itself and is no part of who they are."""
        contact, made = self.contact, self.context.made_on(self.contact)
        for name, told in (
            ("description", [NoteTold(words, made) for words in [contact.words("description")]]),
            (
                "food_preferences",
                [
                    FacetTold(words, made, FacetKind.FOOD, ORIGIN)
                    for words in [contact.words("food_preferences")]
                ],
            ),
            ("stay_in_touch_frequency", self._rhythm(record)),
            ("first_met_through", self._introduced()),
            ("last_talked_to", self._talked()),
        ):
            self._tell_part(name, [one for one in told if getattr(one, "text", " ")])
        self._card()
        chosen = as_words(contact.inner("avatar").get("avatar_photo")) or ""
        if chosen in self.pictures:
            self.keep_file(self.pictures[chosen])

    def _tell_part(self, name: str, told: list[Any]) -> None:
        part = Thing(name, {name: self.contact.said.get(name)}, line=self.contact.line)
        self.tell(part, told, f"contact/{self.key[1]}/{name}")

    def _rhythm(self, record: dict[str, Any]) -> list[Told]:
        number = self.contact.words("stay_in_touch_frequency")
        days = int(number) if number.isdecimal() and len(number) < 6 else 0
        if not 1 <= days <= _LONGEST_RHYTHM or record.get("is_dead"):
            self._rest += [f"To stay in touch every {number} days"] if number else []
            return []
        return [RhythmTold(max(1, days - days // 5), days + days // 5, Unit.DAY)]

    def _introduced(self) -> list[Told]:
        uuid = self.contact.words("first_met_through")
        if not uuid:
            return []
        return [IntroducedTold(self.context.names.get(uuid, ""), (FORMAT, uuid))]

    def _talked(self) -> list[Told]:
        """A last talk of which Monica keeps no record but the day."""
        day = self.contact.day("last_talked_to", self.context.zone)
        told = {s.told.day for s in self._stories if isinstance(s.told, InteractionTold)}
        told |= {self.context.active_on[u] for u in self.shared if u in self.context.active_on}
        if day is None or day in told:
            return []
        return [InteractionTold(day, mine="Monica says only that you talked.", origin=ORIGIN)]

    def _card(self) -> None:
        """The vCard of another program that Monica keeps with the contact."""
        text = self.contact.words("vcard")
        cards = list(read_vcards(io.BytesIO(text.encode("utf-8", "replace")), self.origin))
        for number, card in enumerate(cards):
            if isinstance(card, PersonDraft) and card.source is not None:
                card.source.line = self.contact.line
                self._tell_part(f"vcard/{number}" if number else "vcard", [CardTold(card.source)])
        if text and not any(isinstance(card, PersonDraft) for card in cards):
            self._rest.append(f"vCard: {text}")

    def keep_rest_of(self, thing: Thing) -> None:
        """Whatever no one has asked for goes to the note of what has no other place."""
        day = thing.made_on(self.context.zone)
        name = thing.kind.replace("_", " ").capitalize()
        head = f"{name} of {spelled(day)}" if day else name
        self._rest += [f"{head}, {what}: {words}" for what, words in thing.rest()]
        for kind, values in thing.collections:
            self._rest += [
                f"{head}, {what}: {words}"
                for what, words in flattened(kind.replace("_", " "), values)
            ]

    def _keep_rest(self) -> None:
        lines = [f"{what[:1].upper()}{what[1:]}: {words}" for what, words in self.contact.rest()]
        lines += self._rest
        if lines:
            words = "From Monica:\n" + "\n".join(lines)
            self._tell_part("rest", [NoteTold(words, self.context.made_on(self.contact))])

    def _trouble(self, what: str, value: Any) -> None:
        reason = tr(
            "{what} of {name} is not written as Monica writes it, so it was left out."
        ).format(what=what, name=self.name)
        excerpt = str(value)[:EXCERPT]
        self._troubles.append(Unreadable(self.origin, self.contact.line, reason, excerpt))
