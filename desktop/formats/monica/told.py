"""What Monica keeps with a contact, each kind in Kith's words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, tzinfo

from desktop.domain.recurrence import rule_of
from desktop.domain.stories import (
    FacetTold,
    GivingTold,
    InteractionTold,
    LoopTold,
    NoteTold,
    PlanTold,
    Told,
)
from desktop.domain.text import clean, clean_line
from desktop.domain.vocabulary import (
    Direction,
    FacetKind,
    FollowUpState,
    GivingKind,
    GivingState,
    InteractionKind,
    LoopKind,
    Size,
    Who,
)
from desktop.formats.monica.things import Thing, day_of, is_yes
from desktop.formats.monica.words import MONTHS, activity_kind

ORIGIN = "Monica"


@dataclass(slots=True)
class Context:
    """What one has to know of an account to understand one thing in it.

    ``today`` stands in where Monica says no day at all: the day of the export.
    """

    today: date
    zone: tzinfo | None = None
    names: dict[str, str] = field(default_factory=dict)  # of contacts, by UUID
    types: dict[str, Thing] = field(default_factory=dict)  # of activities, fields …, by UUID
    active_on: dict[str, date] = field(default_factory=dict)  # activities, by UUID

    def made_on(self, thing: Thing) -> date:
        return thing.made_on(self.zone) or self.today

    def named(self, uuid: str) -> str:
        """What a type is called by people, or what stands there if it is none."""
        found = self.types.get(uuid)
        return found.words("name") or _key_of(found) if found else ""


def _key_of(kind: Thing | None) -> str:
    return kind.words("translation_key").replace("_", " ") if kind else ""


def call(thing: Thing, context: Context) -> list[Told]:
    feelings = [one["name"] for one in thing.objects("emotions", "name")]
    return [
        InteractionTold(
            thing.day("called_at", context.zone) or context.made_on(thing),
            InteractionKind.CALL,
            began_by=Who.THEM if thing.flag("contact_called") else Who.ME,
            mine=thing.words("content"),
            feeling=", ".join(filter(None, feelings)),
            origin=ORIGIN,
        )
    ]


def activity(thing: Thing, context: Context) -> list[Told]:
    kind = context.types.get(thing.words("type", "activity_type_id"))
    name = context.named(thing.words("type"))
    names = [name, _key_of(kind), thing.words("summary")]
    return [
        InteractionTold(
            thing.day("happened_at", context.zone) or context.made_on(thing),
            activity_kind(*names),
            title=thing.words("summary") or name,
            mine=paragraphs(thing.words("description"), f"In Monica: {name}" if name else ""),
            origin=ORIGIN,
        )
    ]


def conversation(thing: Thing, context: Context) -> list[Told]:
    """Written words that I kept on purpose: theirs are theirs, mine are mine."""
    day = thing.day("happened_at", context.zone)
    channel = context.named(thing.words("contact_field_type"))
    theirs: list[str] = []
    mine: list[str] = []
    first = ""
    for said in thing.objects("messages", "content", "written_at", "written_by_me"):
        written = day_of(said["written_at"], context.zone)
        if said["written_at"] and written is None:
            thing.leave("messages", {"written at": said["written_at"]})
        day = day or written
        words = clean(said["content"])
        words = f"{spelled(written)}: {words}" if written and written != day else words
        by_me = is_yes(said["written_by_me"])
        (mine if by_me else theirs).append(words)
        first = first or (Who.ME if by_me else Who.THEM)
    return [
        InteractionTold(
            day or context.made_on(thing),
            InteractionKind.MESSAGE,
            title=channel,
            began_by=first,
            words=paragraphs(*theirs),
            mine=paragraphs(*(f"I wrote: {words}" for words in mine)),
            origin=ORIGIN,
        )
    ]


def note(thing: Thing, context: Context) -> list[Told]:
    starred = thing.flag("is_favorite", "is_favorited")
    words = paragraphs(
        thing.words("body"), "(A favourite among the notes in Monica.)" if starred else ""
    )
    return [NoteTold(words, context.made_on(thing))] if words else []


def task(thing: Thing, context: Context) -> list[Told]:
    done = thing.flag("completed")
    made = context.made_on(thing)
    closed = thing.day("completed_at", context.zone) or day_of(thing.changed, context.zone) or made
    text = _line(thing.words("title"), thing.words("description"))
    if not text:
        return []
    return [LoopTold(text, made, LoopKind.I_PROMISED, closed_on=closed if done else None)]


def debt(thing: Thing, context: Context) -> list[Told]:
    mine = thing.flag("in_debt")
    made = context.made_on(thing)
    sum_ = " ".join(filter(None, (thing.words("amount"), thing.words("currency")))) or "something"
    words = _line(f"to give back {sum_}", thing.words("reason"))
    done = thing.words("status").casefold() in ("complete", "completed", "paid")
    closed = (day_of(thing.changed, context.zone) or made) if done else None
    kind = LoopKind.I_PROMISED if mine else LoopKind.THEY_PROMISED
    return [LoopTold(words, made, kind, closed_on=closed)]


def gift(thing: Thing, context: Context) -> list[Told]:
    status = thing.words("status").casefold()
    received = status == "received"
    done = received or status in ("offered", "given")
    day = thing.day("date", context.zone)
    known = [
        f"for {context.names[whom]}"
        for whom in [thing.words("recipient")]
        if context.names.get(whom)
    ]
    price = " ".join(filter(None, (thing.words("amount"), thing.words("currency"))))
    known += [f"about {price}"] if price else []
    words = _line(
        thing.words("name") + (f" ({', '.join(known)})" if known else ""),
        thing.words("comment"),
        thing.words("url"),
    )
    return [
        GivingTold(
            words or "A gift",
            Direction.RECEIVED if received else Direction.GIVEN,
            GivingKind.GIFT,
            GivingState.DONE if done else GivingState.IDEA,
            day=(day or context.made_on(thing)) if done else day,
        )
    ]


def pet(thing: Thing, context: Context) -> list[Told]:
    category = thing.words("category").replace("_", " ")
    name = thing.words("name")
    if category in ("", "other"):
        category = "pet"
    words = f"a {category}, {name}" if name else f"has a {category}"
    return [FacetTold(sentence(words), context.made_on(thing), FacetKind.INTEREST, ORIGIN)]


_UNITS = {"day": "day", "week": "week", "month": "month", "year": "year"}


def reminder(thing: Thing, context: Context) -> list[Told]:
    day = thing.day("initial_date", context.zone) or context.made_on(thing)
    unit = _UNITS.get(thing.words("frequency_type"), "")
    number = thing.words("frequency_number")
    every = int(number) if number.isdecimal() and len(number) < 4 else 1
    quiet = thing.flag("inactive")
    return [
        PlanTold(
            day,
            title=thing.words("title"),
            reason=thing.words("description"),
            size=Size.LINE,
            rule=rule_of(unit, max(1, every), day) if unit else "",
            state=FollowUpState.LET_GO if quiet else FollowUpState.PLANNED,
            settled_on=(day_of(thing.changed, context.zone) or day) if quiet else None,
            origin="import",
        )
    ]


def occupation(thing: Thing, context: Context) -> list[Told]:
    """A job of theirs, past or present, in a sentence."""
    title, company = thing.words("title"), thing.words("company")
    years = [day.year for name in ("start_date", "end_date") if (day := thing.day(name))]
    when = f", {' to '.join(str(year) for year in years)}" if years else ""
    pay = " ".join(filter(None, (thing.words("salary"), thing.words("salary_unit"))))
    now = thing.flag("currently_works_here")
    head = f"{'Works' if now else 'Worked'}{f' as {title}' if title else ''}"
    head += f"{f' at {company}' if company else ''}{when}."
    words = paragraphs(head, thing.words("description"), f"Pay: {pay}." if pay else "")
    return [NoteTold(words, context.made_on(thing))] if title or company else []


TELLERS: dict[str, Callable[[Thing, Context], list[Told]]] = {
    "activity": activity,
    "call": call,
    "conversation": conversation,
    "debt": debt,
    "gift": gift,
    "note": note,
    "occupation": occupation,
    "pet": pet,
    "reminder": reminder,
    "task": task,
}


def spelled(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def _line(*parts: str) -> str:
    """What stands on one line: "Return the book: the one about boats"."""
    return ": ".join(filter(None, (clean_line(part) for part in parts)))


def paragraphs(*parts: str) -> str:
    return "\n".join(filter(None, (clean(part) for part in parts)))


def sentence(words: str) -> str:
    return words[:1].upper() + words[1:]
