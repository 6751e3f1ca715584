"""Life events and reminders of Monica's: which of them are dates of somebody's life."""

from __future__ import annotations

from typing import Any

from desktop.domain.stories import NoteTold, Told
from desktop.formats.monica.things import Thing, as_words, special_day
from desktop.formats.monica.told import Context, paragraphs, sentence, spelled
from desktop.formats.monica.words import life_event_kind

_OWN_DATES = ("birthdate", "deceased_date", "first_met_date")
_OF_A_REMINDER = ("uuid", "created_at", "updated_at", "properties")
_OWN_REMINDERS = ("deceased_reminder", "first_met_reminder")


def event_of(thing: Thing, context: Context) -> tuple[dict[str, Any] | None, list[Told]]:
    """A life event: the date that comes round each year, if it is one, and its note.

    A wedding comes round; a move of house stands in the story on its day.
    """
    kind = context.types.get(thing.words("type", "life_event_type_id"))
    names = [context.named(thing.words("type")), thing.words("name")]
    names += [kind.words("translation_key", "default_life_event_type_key")] if kind else []
    name = sentence(names[1] or names[0])
    day = thing.day("happened_at", context.zone)
    vague = thing.flag("happened_at_month_unknown") or thing.flag("happened_at_day_unknown")
    occasion_kind = life_event_kind(*names)
    words = thing.words("note")
    unsure = "(Of the day only a part is known.)" if vague else ""
    written = NoteTold(
        paragraphs(name, names[0] if names[1] else "", words, unsure),
        day or context.made_on(thing),
    )
    if occasion_kind is None or day is None or vague:
        return None, [written] if written.text else []
    occasion = {"kind": occasion_kind, "label": name, "date": day.isoformat()}
    return occasion, [written] if words else []


def is_of_a_date(thing: Thing, record: dict[str, Any], contact: Thing) -> bool:
    """Whether a reminder comes each year on a birthday or another date that Kith keeps
    as such, and would stand in the calendar twice."""
    every, number = thing.words("frequency_type"), thing.words("frequency_number")
    day = thing.day("initial_date")
    if thing.uuid and thing.uuid in own_reminders(contact):
        return True
    if every != "year" or number not in ("", "1"):
        return False
    dates = [special_day(record.get(name)) for name in _OWN_DATES]
    return day is not None and any(
        when is not None and (when.month, when.day) == (day.month, day.day) for when in dates
    )


def own_reminders(contact: Thing) -> list[str | None]:
    """The UUIDs of the reminders that Monica keeps for a date of this contact."""
    inner = [contact.inner(name, *_OF_A_REMINDER) for name in _OWN_REMINDERS]
    return [as_words(one.get("uuid")) for one in inner]


def repeated_note(thing: Thing, context: Context) -> list[Told]:
    """What I wrote into a reminder that is let go, since its date is kept. One that
    Monica made by itself (it cannot be deleted there) says nothing of mine."""
    day = thing.day("initial_date")
    title, words = thing.words("title"), thing.words("description")
    mine = words or (title and thing.flag("delible"))
    if not mine or day is None:
        return []
    head = f"Remembered each year on {spelled(day).rpartition(' ')[0]}:"
    return [NoteTold(paragraphs(head, title, words), context.made_on(thing))]
