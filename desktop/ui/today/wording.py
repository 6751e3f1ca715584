"""What Today says: reasons, last contacts, days in people's lives, in plain words."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.today import (
    AppointmentRow,
    LoopRow,
    OccasionRow,
    TodayView,
    TurnTo,
    Why,
)
from desktop.domain.vocabulary import LoopKind, OccasionKind
from desktop.ui.phrases import say_ago, say_date, say_day, say_length, say_month, say_whole_day
from desktop.ui.today.plain_words import capital, near, spoken_on, stop

_A_WHILE = 63  # days; beyond them the month says more than a count of weeks
_A_YEAR = 330


def tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


def say_head(view: TodayView, today: date) -> str:
    """ "Thursday 12 March. Three people today, if you like."."""
    words = {
        0: tr("Nobody waits. That is all right."),
        1: tr("One person today, if you like."),
        2: tr("Two people today, if you like."),
        3: tr("Three people today, if you like."),
    }.get(len(view.turn_to), tr("A few people today, if you like."))
    return f"{say_whole_day(today)}. {words}"


def say_why(person: TurnTo, today: date) -> str:
    """Why this person stands here at all, for who asks."""
    match person.why:
        case Why.PLANNED if person.since >= today:
            return tr("You planned it for today.")
        case Why.PLANNED:
            return tr("You planned it for {day}.").format(day=say_day(person.since, today))
        case Why.HARD_DAY:
            return tr("A tender day is near.")
    if person.last_contact_on is None:
        return tr("You chose to be in touch, and have not spoken since.")
    if person.since == today:
        return tr("By your rhythm, today is a good day to begin again.")
    return tr("By your rhythm, a good time began on {day}.").format(
        day=say_date(person.since, with_year=person.since.year != today.year)
    )


def say_last_contact(person: TurnTo, today: date) -> str:
    """ "spoke 11 days ago", "last wrote in November", "not spoken yet"."""
    day = person.last_contact_on
    if day is None:
        return tr("not spoken yet")
    near = (today - day).days < _A_WHILE
    wrote = person.last_kind in ("message", "letter")
    met = person.last_kind in ("in_person", "coffee", "meal", "walk", "gathering")
    if near:
        words = tr("wrote {ago}") if wrote else tr("met {ago}") if met else tr("spoke {ago}")
        return words.format(ago=say_ago(day, today))
    words = tr("last spoke in {month}")
    if wrote or met:
        words = tr("last wrote in {month}") if wrote else tr("last met in {month}")
    month = say_month(day) if (today - day).days > _A_YEAR else say_month(day).rsplit(" ", 1)[0]
    return words.format(month=month)


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
    said = tr("Their words, {day}.").format(day=on) if on else tr("Their words.")
    if row.ask_next:
        said += " " + tr("You meant to ask: {text}").format(text=stop(row.ask_next))
    return said


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
        since = _years(row.years, tr("A year ago."), tr("{count} years ago."))
        words = [capital(near(row.day, today)) + ".", since, tr("A line is enough.")]
        return " ".join(word for word in words if word)
    if row.kind == OccasionKind.BIRTHDAY:
        return tr("Turning {count}").format(count=row.years) if row.years else ""
    years = _years(row.years, tr("a year"), tr("{count} years"))
    return ", ".join(word for word in (capital(near(row.day, today)), years) if word)


def is_tender(row: OccasionRow) -> bool:
    return row.kind in (OccasionKind.HARD_DAY, OccasionKind.DEATH)


def say_loop(row: LoopRow) -> str:
    """What is open, and with whom."""
    return (
        tr("{text}, for {name}").format(text=row.text, name=row.name)
        if (row.kind == LoopKind.I_PROMISED)
        else tr("{name}: {text}").format(name=row.name, text=row.text)
    )


def say_loop_details(row: LoopRow, today: date) -> str:
    opened = say_day(row.opened_on, today)
    about = say_day(row.about_on, today)
    if row.kind == LoopKind.I_PROMISED:
        return tr("You promised, {day}").format(day=opened)
    if row.kind == LoopKind.THEY_PROMISED:
        return tr("They thought around {day}").format(day=about)
    return tr("Their next chapter, {day}").format(day=about)


def say_enough(view: TodayView, today: date) -> str:
    """Under "Enough for today": what was, and what comes next."""
    words = [
        {
            0: tr("Nobody waits for you today."),
            1: tr("Somebody has heard from you today."),
            2: tr("Two people have heard from you today."),
            3: tr("Three people have heard from you today."),
        }.get(view.heard, tr("Several people have heard from you today."))
    ]
    if view.next_day is not None:
        on = spoken_on(view.next_day, today)
        comes = tr("The next good time comes {day}, with {name}.")
        words.append(comes.format(day=on, name=view.next_name.split(" ")[0]))
    return " ".join(words)


def _years(years: int | None, one: str, many: str) -> str:
    if not years:
        return ""
    return one if years == 1 else many.format(count=years)
