"""What the side of Today says: meetings, days in people's lives, what is open, in plain words."""

from __future__ import annotations

from datetime import date

from desktop.domain.follow_ups import RequestRow
from desktop.domain.language import counted, tr
from desktop.domain.questions import said_of
from desktop.domain.seasons import HardSeason
from desktop.domain.today import AppointmentRow, LoopRow, OccasionRow
from desktop.domain.vocabulary import LoopKind, OccasionKind
from desktop.ui.phrases import say_date, say_length, say_month, say_the_day
from desktop.ui.today.plain_words import capital, day_or_weekday, near, say_asked

_A_YEAR = 330


def say_appointment(row: AppointmentRow) -> str:
    """ "Call with Priya Raman", or its own title."""
    if row.title and (not row.name or any(word in row.title for word in row.name.split())):
        return row.title
    if not row.name:
        return tr("An appointment")
    if row.title:
        return tr("{title}, with {name}").format(title=row.title, name=row.name)
    words = {"call": tr("Call with {name}"), "line": tr("A line to {name}")}
    return words.get(row.size, tr("Time with {name}")).format(name=row.name)


def say_appointment_details(row: AppointmentRow) -> str:
    """ "Half an hour, Café Tern"."""
    length = say_length(row.minutes) if row.minutes else ""
    words = ", ".join(part for part in (length, row.place) if part)
    return words[:1].upper() + words[1:]


def say_last_words(row: AppointmentRow) -> str:
    """Where the quoted words are from, and what I meant to ask."""
    on = say_date(row.words_on, with_year=False) if row.words_on else ""
    said = tr("[Her|His|Their] words, {day}.") if on else tr("[Her|His|Their] words.")
    words = said_of(said, row.pronoun).format(day=on)
    return f"{words} {say_asked(row.ask_next)}" if row.ask_next else words


def say_occasion(row: OccasionRow, today: date) -> str:
    day = near(row.day, today)
    if row.kind == OccasionKind.BIRTHDAY:
        return tr("{name}’s birthday, {day}").format(name=row.name, day=day)
    what = row.label or {
        OccasionKind.ANNIVERSARY: tr("Anniversary"),
        OccasionKind.WORK_ANNIVERSARY: tr("Work anniversary"),
        OccasionKind.MILESTONE: tr("A milestone"),
        OccasionKind.HARD_DAY: tr("A tender day"),
        OccasionKind.DEATH: tr("A day of mourning"),
    }.get(OccasionKind(row.kind), tr("A day to remember"))
    return tr("{what}, {name}").format(what=capital(what), name=row.name)


def say_occasion_details(row: OccasionRow, today: date) -> str:
    """Under it: how many years, or how little is enough."""
    if is_tender(row):
        since = counted(row.years, "A year ago.", "{count} years ago.") if row.years else ""
        words = [capital(near(row.day, today)) + ".", since, tr("A line is enough.")]
        return " ".join(word for word in words if word)
    if row.kind == OccasionKind.BIRTHDAY:
        return tr("Turning {count}").format(count=row.years) if row.years else ""
    years = counted(row.years, "a year", "{count} years") if row.years else ""
    return ", ".join(word for word in (capital(near(row.day, today)), years) if word)


def is_tender(row: OccasionRow) -> bool:
    return row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)


def say_loop(row: LoopRow) -> str:
    """What is open, and with whom."""
    if not row.text:
        return tr("Something between you and {name}").format(name=row.name)
    return (
        tr("{text}, for {name}").format(text=row.text, name=row.name)
        if (row.kind == LoopKind.I_PROMISED)
        else tr("{name}: {text}").format(name=row.name, text=row.text)
    )


def say_loop_details(row: LoopRow, today: date) -> str:
    opened = say_the_day(row.opened_on, today)
    about = say_the_day(row.about_on, today)
    if row.kind == LoopKind.I_PROMISED:
        return tr("You promised, {day}").format(day=opened)
    if row.kind == LoopKind.THEY_PROMISED:
        words = tr("[She|He|They] thought around {day}")
    elif row.about_on < today:
        words, about = tr("That was {day}"), day_or_weekday(row.about_on, today)
    else:
        words = tr("[Her|His|Their] next chapter, {day}")
    return said_of(words, row.pronoun).format(day=about)


def say_review(row: HardSeason, today: date) -> str:
    """ "A hard season for Jonas, since February."."""
    words = tr("A hard season for {name}, since {month}.")
    month = say_month(row.begins_on)
    if (today - row.begins_on).days < _A_YEAR:
        month = month.rsplit(" ", 1)[0]
    return words.format(name=row.name, month=month)


def say_request(row: RequestRow, today: date) -> str:
    """ "Lena asked on Monday whether you could meet."."""
    day = day_or_weekday(row.asked_on, today)
    return tr("{name} asked {day} whether you could meet.").format(name=row.name, day=day)


def say_request_details(row: RequestRow, today: date) -> str:
    """ "An answer by Friday."."""
    if row.answer_by < today:
        return tr("An answer would still be welcome.")
    if row.answer_by == today:
        return tr("An answer today would be good.")
    return tr("An answer by {day}.").format(day=say_the_day(row.answer_by, today))
