"""What was found, in words: "14 talks, March to November 2026, mostly begun by Anna"."""

from __future__ import annotations

from datetime import date

from desktop.domain.dates import PartialDate
from desktop.domain.found import Becomes, FoundGroup, FoundLine, FoundRow, Known, WhoIs
from desktop.domain.language import counted, marks, say_number, tr, trn
from desktop.domain.sentences import say_list
from desktop.domain.vocabulary import EvidenceForm, OccasionKind, Who
from desktop.ui.people.wording.talks import talk_icon
from desktop.ui.phrases import say_date, say_day, say_month, say_partial_date, say_time

_NOUNS = {
    EvidenceForm.TALK: marks("one talk", "{count} talks"),
    EvidenceForm.MEETING: marks("one meeting", "{count} meetings"),
    EvidenceForm.OCCASION: marks("one date", "{count} dates"),
    EvidenceForm.REQUEST: marks("one request", "{count} requests"),
}
_MOSTLY = 2 / 3


def say_people(people: tuple[Known, ...]) -> str:
    """Their names: "Anna Schmidt", "Anna and Ben", "Anna, Ben and 3 more"."""
    if len(people) == 1:
        return people[0].name
    called = [person.called or person.name for person in people]
    if len(called) == 2:
        return say_list(called)
    words = trn(
        "{one}, {other} and {count} more", "{one}, {other} and {count} more", len(called) - 2
    )
    return words.format(one=called[0], other=called[1], count=len(called) - 2)


def say_group(group: FoundGroup) -> str:
    """How much, when, and who mostly began."""
    counts = [(form, group.forms.get(form, 0)) for form in EvidenceForm]
    what = [_counted(form, count) for form, count in counts if count]
    said = ", ".join(what)
    parts = [said[:1].upper() + said[1:]]
    if group.first is not None and group.last is not None:
        parts.append(say_span(group.first, group.last))
    began = _began(group)
    return ", ".join(part for part in (*parts, began) if part)


def _counted(form: EvidenceForm, count: int) -> str:
    return counted(count, *_NOUNS[form])


def _began(group: FoundGroup) -> str:
    known = group.begun_by_them + group.begun_by_me
    if known < 2:
        return ""
    if group.begun_by_them >= known * _MOSTLY:
        who = tr("them") if len(group.people) > 1 else group.people[0].called
        return tr("mostly begun by {who}").format(who=who)
    if group.begun_by_me >= known * _MOSTLY:
        return tr("mostly begun by you")
    return tr("begun by both of you") if len(group.people) == 1 else ""


def say_span(first: date, last: date) -> str:
    """ "March to November 2026", "March 2026", "December 2025 to March 2026"."""
    if (first.year, first.month) == (last.year, last.month):
        return say_month(last)
    begin = say_month(first, with_year=first.year != last.year)
    return tr("{first} to {last}").format(first=begin, last=say_month(last))


def say_when(row: FoundRow, today: date) -> str:
    """The day, with its hour where one is known; of a birthday the day of the year."""
    if row.form == EvidenceForm.OCCASION:
        return say_date(row.day, with_year=row.year_known)
    when = _say_moment(row, today)
    return when[:1].upper() + when[1:]


def _say_moment(row: FoundRow, today: date) -> str:
    day = say_day(row.day, today)
    if row.began_at is None:
        return day
    return tr("{day}, {time}").format(day=day, time=say_time(row.began_at.time()))


def say_what(row: FoundRow) -> str:
    """What it is, and who began it."""
    parts = [row.title] if row.title and row.form != EvidenceForm.REQUEST else []
    if row.form == EvidenceForm.TALK:
        parts.append(_messages(row))
    if row.form == EvidenceForm.REQUEST:
        parts.append(row.title)
    if row.place:
        parts.append(row.place)
    if row.others:
        parts.append(_others(row.others))
    return ", ".join(parts)


def _messages(row: FoundRow) -> str:
    count = counted(row.messages, "one message", "{count} messages")
    if row.began_by == Who.ME:
        return tr("{count}, begun by you").format(count=count)
    if row.began_by == Who.THEM:
        who = row.people[0].called if len(row.people) == 1 else tr("them")
        return tr("{count}, begun by {who}").format(count=count, who=who)
    return count


def _others(names: tuple[str, ...]) -> str:
    words = trn(
        "with {name}, who is not in Kith", "with {count} others who are not in Kith", len(names)
    )
    return words.format(name=names[0], count=say_number(len(names)))


def say_becomes(row: FoundRow, today: date) -> str:
    """What keeping it makes of it, where that is not plain."""
    if row.there_already:
        return tr("Already in your story. Nothing is doubled.")
    if row.becomes is Becomes.OCCASION:
        return _say_occasion(row)
    if row.becomes is Becomes.NOTHING_YET:
        return tr("That day is still to come, so it cannot be kept yet.")
    if row.becomes is Becomes.TALK:
        return ""
    if row.repeats:
        return tr("Becomes an appointment that repeats")
    when = _say_moment(row, today)
    if row.becomes is Becomes.APPOINTMENT:
        return tr("Becomes an appointment: {when}").format(when=when)
    return tr("Becomes a plan: {when}").format(when=when)


def _say_occasion(row: FoundRow) -> str:
    who = row.people[0].called if row.people else ""
    when = say_date(row.day, with_year=row.year_known)
    words = tr("Becomes a date of {who}: {when}")
    if row.kind == OccasionKind.BIRTHDAY:
        words = tr("Becomes {who}’s birthday, {when}")
    said = words.format(who=who, when=when)
    if not row.instead:
        return said
    return tr("{said}, in place of {other}").format(said=said, other=_say_instead(row.instead))


def _say_instead(iso: str) -> str:
    """A date of ISO 8601, with "--" where it has no year."""
    try:
        month, day = int(iso[-5:-3]), int(iso[-2:])
        known = None if iso.startswith("--") else int(iso[:4])
        return say_partial_date(PartialDate(known, month, day))
    except ValueError:
        return iso


def row_icon(row: FoundRow) -> str:
    """The kind of it as an icon."""
    if row.form == EvidenceForm.OCCASION:
        return "cake" if row.kind == OccasionKind.BIRTHDAY else "calendar-days"
    if row.form == EvidenceForm.REQUEST:
        return "user-round-plus"
    if row.becomes in (Becomes.APPOINTMENT, Becomes.PLAN):
        return "calendar-clock"
    return talk_icon(row.kind)


def say_who_is(who: WhoIs) -> str:
    """The question."""
    name = who.name or who.value
    if who.seems_me:
        return tr("Are you {name}?").format(name=name if not who.value else who.value)
    return tr("Who is “{name}”?").format(name=name)


def say_where_from(who: WhoIs) -> str:
    """In what, when, and in which file."""
    if who.seems_me:
        words = tr("This address is in most of the mails of {file}. It is asked once.")
        return words.format(file=who.origin)
    what = counted(who.total, "One thing", "{count} things")
    if who.first is None or who.last is None:
        return tr("{what}, in {file}").format(what=what, file=who.origin)
    words = tr("{what}, {span}, in {file}")
    return words.format(what=what, span=say_span(who.first, who.last), file=who.origin)


def say_line_head(line: FoundLine) -> str:
    """Who said it, and when."""
    who = tr("You") if line.by_me else line.by
    if line.said_at is None:
        return who
    return tr("{who}, {time}").format(who=who, time=say_time(line.said_at.time()))
