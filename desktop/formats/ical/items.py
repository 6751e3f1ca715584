"""One component as what it says: when, with whom, how often; and what is wrong with it."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import islice

from desktop.domain.happenings import Participant
from desktop.domain.language import tr
from desktop.domain.recurrence import turned
from desktop.domain.text import clean_line
from desktop.formats.ical.components import Component
from desktop.formats.ical.lines import Line, line_of
from desktop.formats.ical.moments import duration_of, moment_in, moment_of
from desktop.formats.ical.people import participants
from desktop.formats.ical.rules import NoRuleError, held_rule
from desktop.formats.ical.zones import Moment, Zones

TITLE_LIMIT = 500
_DATES = 2_000  # days of one RDATE or EXDATE that are looked at
_DAY = timedelta(days=1)
_WANTED = (
    "UID", "SUMMARY", "LOCATION", "URL", "DTSTART", "DTEND", "DUE", "DURATION", "RRULE", "RDATE",
    "EXDATE", "RECURRENCE-ID", "STATUS", "ATTENDEE", "ORGANIZER", "CATEGORIES", "COMPLETED",
    "CREATED", "DTSTAMP", "LAST-MODIFIED", "SEQUENCE", "CONTACT", "X-NEXTCLOUD-BC-YEAR",
    "X-KITH-YEAR", "X-MICROSOFT-CDO-ALLDAYEVENT", "X-GOOGLE-CONFERENCE",
)  # fmt: skip
_IS_WANTED = re.compile(rf"(?:{'|'.join(_WANTED)})\s*[;:]", re.IGNORECASE)


class NotReadError(ValueError):
    """This one cannot be read; the message is the sentence why."""


@dataclass(slots=True)
class Calendar:
    """What a calendar says of itself before its events come."""

    zones: Zones = field(default_factory=Zones)
    method: str = ""
    own_mail: str = ""  # whose it is, where its name is an address


@dataclass(slots=True)
class Item:
    """An event, a task or a journal entry. ``start`` is where it lies, if anywhere.

    ``last`` is its last day, included; ``minutes`` how long an entry with a time lasts.
    ``instead_of`` is the occurrence it takes the place of, ``and_after`` with all that
    follow. ``left_out`` and ``also_on`` belong to ``rule``. ``trouble`` says what of it had
    to be left away, as the end of a sentence.
    """

    kind: str
    line: int
    uid: str = ""
    title: str = ""
    place: str = ""
    url: str = ""
    start: Moment | None = None
    last: Moment | None = None
    minutes: int | None = None
    rule: str = ""
    left_out: list[Moment] = field(default_factory=list)
    also_on: list[Moment] = field(default_factory=list)
    instead_of: Moment | None = None
    and_after: bool = False
    cancelled: bool = False
    done: bool = False
    people: list[Participant] = field(default_factory=list)
    categories: list[str] = field(default_factory=list)
    written: str = ""  # when it was, as it is said
    order: tuple[int, str] = (0, "")  # which of two of one UID is the newer
    birth_year: str = ""
    trouble: str = ""
    cut: list[tuple[str, int]] = field(default_factory=list)  # what was too long, its letters


Said = dict[str, list[Line]]


def item_of(component: Component, calendar: Calendar) -> Item:
    """What the component says. Raises NotReadError."""
    said = _said(component)
    item = Item(component.kind, component.line)
    item.uid = clean_line(_text(said, "UID"))[:TITLE_LIMIT]
    item.title = _short(item, "title", clean_line(_text(said, "SUMMARY")))
    item.place = _short(item, "place", clean_line(_text(said, "LOCATION")))
    item.url = _value(said, "URL")[:TITLE_LIMIT] or _value(said, "X-GOOGLE-CONFERENCE")[:200]
    item.people = participants(
        [*said["ORGANIZER"], *said["ATTENDEE"], *said["CONTACT"][:5]], calendar.own_mail
    )
    item.categories = _list(said["CATEGORIES"])
    _standing(item, said, calendar)
    _place_in_time(item, said, calendar.zones)
    _place_in_series(item, said, calendar.zones)
    return item


def _short(item: Item, what: str, text: str) -> str:
    if len(text) > TITLE_LIMIT:
        item.cut.append((what, len(text)))
    return text[:TITLE_LIMIT]


def _said(component: Component) -> Said:
    found: Said = defaultdict(list)
    for text in component.lines:
        if _IS_WANTED.match(text) and (line := line_of(text)):
            found[line.name].append(line)
    return found


def _standing(item: Item, said: Said, calendar: Calendar) -> None:
    status = _value(said, "STATUS").upper()
    item.cancelled = status == "CANCELLED" or calendar.method == "CANCEL"
    item.done = status == "COMPLETED" or bool(said["COMPLETED"])
    number = _value(said, "SEQUENCE")[:9]
    changed = _value(said, "LAST-MODIFIED") or _value(said, "DTSTAMP")
    item.order = (int(number) if number.isascii() and number.isdecimal() else 0, changed[:20])
    item.written = (_value(said, "CREATED") or _value(said, "DTSTAMP"))[:20]
    item.birth_year = (_value(said, "X-KITH-YEAR") or _value(said, "X-NEXTCLOUD-BC-YEAR"))[:4]


def _place_in_time(item: Item, said: Said, zones: Zones) -> None:
    begins = said["DTSTART"]
    if item.kind == "VTODO":
        begins = said["DUE"] or begins
    if not begins:
        return
    item.start = moment_of(begins[0], zones)
    if item.start is None:
        raise NotReadError(
            tr("It begins at “{what}”, which is no day.").format(what=begins[0].value[:40])
        )
    if item.start.at is not None and _is_all_day(said):
        item.start = Moment(item.start.day)
    if item.kind != "VTODO":
        _until(item, item.start, said, zones)


def _is_all_day(said: Said) -> bool:
    return _value(said, "X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE"


def _until(item: Item, start: Moment, said: Said, zones: Zones) -> None:
    """How long it is; an end before its beginning is none."""
    end = moment_of(said["DTEND"][0], zones) if said["DTEND"] else None
    lasts = duration_of(_value(said, "DURATION")) if said["DURATION"] and end is None else None
    if start.at is None:
        if lasts is not None:
            end = Moment(start.day + min(lasts, date.max - start.day))
        if end is not None and end.day - _DAY > start.day:
            item.last = Moment(end.day - _DAY)
        return
    if end is not None and end.at is not None:
        lasts = _between(start, end)
    if lasts is not None and lasts > timedelta():
        item.minutes = min(int(lasts.total_seconds() // 60), 60 * 24 * 366)


def _between(start: Moment, end: Moment) -> timedelta:
    """How long it lasts. An end without a zone is meant in that of the beginning."""
    assert start.at is not None
    assert end.at is not None
    if start.zone == end.zone and start.day == end.day:
        return end.at - start.at
    first, last = start.point, end.point
    return last - first if first and last else end.at - start.at


def _place_in_series(item: Item, said: Said, zones: Zones) -> None:
    if said["RECURRENCE-ID"]:
        line = said["RECURRENCE-ID"][0]
        item.instead_of = moment_of(line, zones)
        item.and_after = line.params.get("RANGE", "").upper() == "THISANDFUTURE"
        if item.start is None and item.cancelled:
            item.start = item.instead_of
    if item.start is None or item.kind == "VJOURNAL":
        return
    item.left_out = _moments(said["EXDATE"], zones)
    item.also_on = _moments(said["RDATE"], zones)
    if said["RRULE"]:
        try:
            rule = held_rule(said["RRULE"][0].value, item.start, zones)
            item.rule = turned(rule, (item.start.day - _day_as_written(item, said)).days)
        except NoRuleError as error:
            item.trouble = str(error)


def _day_as_written(item: Item, said: Said) -> date:
    """The day in the zone it is told in, which may be UTC's."""
    assert item.start is not None
    written = moment_in(_value(said, "DTSTART")[:8], "", Zones())
    return written.day if written is not None else item.start.day


def _moments(lines: list[Line], zones: Zones) -> list[Moment]:
    """The moments of a list; of a period its beginning."""
    found = (
        moment_in(text.partition("/")[0], line.params.get("TZID", ""), zones)
        for line in lines[:_DATES]
        for text in line.value[:50_000].replace(";", ",").split(",")[:_DATES]
    )
    return list(islice((moment for moment in found if moment is not None), _DATES))


def _text(said: Said, name: str) -> str:
    return said[name][0].text if said[name] else ""


def _value(said: Said, name: str) -> str:
    return said[name][0].value.strip() if said[name] else ""


def _list(lines: list[Line]) -> list[str]:
    return [word.strip() for line in lines[:20] for word in line.text[:500].split(",")][:50]
