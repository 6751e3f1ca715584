"""Calendars of any program: each event, task and journal entry as what it tells of."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import BinaryIO

from desktop.domain.drafts import LeftOut, Record, Unreadable
from desktop.domain.happenings import HappeningDraft
from desktop.domain.language import mark, say_number, tr
from desktop.formats.ical.components import Component, Setting, Stray, components
from desktop.formats.ical.items import TITLE_LIMIT, Calendar, Item, NotReadError, item_of
from desktop.formats.ical.lines import line_of
from desktop.formats.ical.series import joined
from desktop.formats.ical.zones import known_zone

ITEM_LIMIT = 250_000  # entries of one file
_WORDS = {"VEVENT": mark("event"), "VTODO": mark("task"), "VJOURNAL": mark("journal entry")}

DONE = mark("A task that is done was left out.")
NO_DAY = mark("A task without a day was left out.")
FREE_BUSY = mark("Free and busy times name nobody; they were left out.")


def read_calendar(stream: BinaryIO, origin: str = "") -> Iterator[Record]:
    """What a calendar tells of, and what of it cannot be read.

    Days and times are the calendar's: a time in UTC has the zone "UTC" unless the calendar
    says which it is meant in, and a series stands as one happening from its first day on.
    """
    items: list[Item] = []
    calendar, waiting = _calendar_of(origin), list[Component]()
    for part in components(stream):
        if isinstance(part, Component) and part.kind != "VTIMEZONE":
            waiting.append(part)
            if len(waiting) + len(items) <= ITEM_LIMIT:
                continue
            waiting.clear()
            yield Unreadable(
                origin, part.line, tr("This calendar is too long: the rest was left out.")
            )
            break
        if isinstance(part, Component):
            calendar.zones.add(part.lines, part.inner)
        elif isinstance(part, Stray):
            yield Unreadable(origin, part.line, tr("This stands in no event; it was left out."),
                             part.text[:80])  # fmt: skip
        elif part.text:
            _learn(calendar, part)
        else:  # another calendar begins: zones may stand after the events that name them
            yield from _read(waiting, calendar, items, origin)
            calendar, waiting = _calendar_of(origin), []
    yield from _read(waiting, calendar, items, origin)
    for record in joined(items, origin):
        if isinstance(record, HappeningDraft):
            record.text_hash = _hash(record)
        yield record


def _calendar_of(origin: str) -> Calendar:
    """Google names a calendar's file, and the calendar, by its owner's address."""
    name = origin.rpartition("/")[2].rpartition(".ics")[0].lower()
    return Calendar(own_mail=name if "@" in name else "")


def _learn(calendar: Calendar, setting: Setting) -> None:
    line = line_of(setting.text)
    if line is None:
        return
    if line.name == "X-WR-TIMEZONE":
        calendar.zones.usual = known_zone(line.text)
    elif line.name == "METHOD":
        calendar.method = line.value.strip().upper()
    elif line.name == "X-WR-CALNAME" and "@" in line.value:
        calendar.own_mail = line.text.strip().lower()


def _read(
    waiting: list[Component], calendar: Calendar, items: list[Item], origin: str
) -> Iterator[Record]:
    """Adds what can be placed to the items, and tells of the rest."""
    for component in waiting:
        if component.kind == "VFREEBUSY":
            yield LeftOut(origin, component.line, tr(FREE_BUSY))
            continue
        try:
            item = item_of(component, calendar)
        except NotReadError as error:
            yield Unreadable(origin, component.line, str(error), _excerpt(component))
            continue
        yield from _sorted_in(item, component, items, origin)


def _sorted_in(
    item: Item, component: Component, items: list[Item], origin: str
) -> Iterator[Record]:
    what = tr(_WORDS[item.kind])
    if item.kind == "VTODO" and item.done:
        yield LeftOut(origin, item.line, tr(DONE))
    elif item.kind == "VTODO" and item.start is None:
        yield LeftOut(origin, item.line, tr(NO_DAY))
    elif item.start is None:
        yield Unreadable(
            origin, item.line, tr("This {what} says no day.").format(what=what), _excerpt(component)
        )
    else:
        items.append(item)
        if item.trouble:
            reason = tr("This {what} {trouble}; only its first time was taken.").format(
                what=what, trouble=item.trouble
            )
            yield Unreadable(origin, item.line, reason, item.title[:80])
        for named, letters in item.cut:
            reason = tr(
                "The {named} of this {what} has {letters} letters, of which the first "
                "{TITLE_LIMIT} were taken. The file itself holds all of it."
            ).format(named=named, what=what, letters=say_number(letters), TITLE_LIMIT=TITLE_LIMIT)
            yield Unreadable(origin, item.line, reason, item.title[:80])
        if component.cut or not component.closed:
            why = (
                tr("is longer than Kith reads")
                if component.cut
                else tr("breaks off without its END")
            )
            reason = tr("This {what} {why}; what could be read was kept.").format(
                what=what, why=why
            )
            yield Unreadable(origin, item.line, reason, item.title[:80])


def _excerpt(component: Component) -> str:
    """Its title, else whom it names first, else its first line."""
    for name in ("SUMMARY", "ORGANIZER", "ATTENDEE"):
        found = next((line for line in component.lines if line.upper().startswith(name)), "")
        if found:
            return found[:80]
    return component.lines[0][:80] if component.lines else ""


def _hash(draft: HappeningDraft) -> str:
    """Of what it says, without what programs change at each writing."""
    said = (
        draft.form, draft.kind, draft.day, draft.last_day, draft.year_known, draft.began_at,
        draft.zone, draft.minutes, draft.title, draft.place, draft.rule, draft.except_days,
        [(one.name, one.kind, one.value) for one in draft.with_whom], draft.cancelled,
    )  # fmt: skip
    return hashlib.sha256(repr(said).encode()).hexdigest()
