"""Days and times as people say them: "tomorrow, 8:15", "5 weeks ago", "since October".

All wording passes through Qt's translation; the names of days and months are those
of the language that the sentences are in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import cache

from PySide6.QtCore import QDate, QLocale

from desktop.domain.dates import PartialDate
from desktop.domain.language import counted, tr
from desktop.domain.sentences import say_list

_NAMED_DAY = 6  # so many days away the weekday alone is enough
_WITH_WEEKDAY = 42
_WITHOUT_YEAR = 330
_IN_DAYS = 14
_IN_WEEKS = 63


def say_confided() -> str:
    """In the place of words that were confided."""
    return tr("something confided")


def say_day(day: date, today: date) -> str:
    """ "today", "Saturday", "Sat 14 March", "23 December", "12 March 2025"."""
    ahead = (day - today).days
    if ahead in (-1, 0, 1):
        return (tr("yesterday"), tr("today"), tr("tomorrow"))[ahead + 1]
    if 1 < ahead <= _NAMED_DAY:
        return _weekday(day)
    if abs(ahead) <= _WITH_WEEKDAY:
        words = tr("{weekday} {day} {month}")
        return words.format(weekday=_weekday(day, short=True), day=day.day, month=_month(day.month))
    if abs(ahead) <= _WITHOUT_YEAR:
        return say_date(day, with_year=False)
    return say_date(day)


def say_the_day(day: date, today: date) -> str:
    """A day that stands after a word such as "since", with the article it has there in
    some languages: "today", "Saturday"; in Spanish "hoy", "el sábado"."""
    words = say_day(day, today)
    return words if abs((day - today).days) <= 1 else with_article(words)


def with_article(date_words: str) -> str:
    """A date as it stands after a word: in Spanish "el 12 de marzo"."""
    return tr("{day}", about="after a word").format(day=date_words)


def say_lately(day: date, today: date) -> str:
    """Of what is past: "today", "Monday", "20 February", "12 March 2025"."""
    past = (today - day).days
    if 1 < past <= _NAMED_DAY:
        return _weekday(day)
    if past in (0, 1):
        return say_day(day, today)
    return say_date(day, with_year=past > _WITHOUT_YEAR)


def say_date(day: date, *, with_year: bool = True) -> str:
    """ "12 March 2025", whatever today is."""
    words = tr("{day} {month} {year}") if with_year else tr("{day} {month}")
    return words.format(day=day.day, month=_month(day.month), year=day.year)


def say_short_date(day: date) -> str:
    """ "1 Mar", where there is little room."""
    name = _locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{day} {month}").format(day=day.day, month=name)


def say_short_month(day: date) -> str:
    """ "Mar 2024", where there is little room."""
    name = _locale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)
    return tr("{month} {year}").format(month=name, year=day.year)


def say_days(first: date, last: date) -> str:
    """ "9 to 15 March", "30 March to 5 April", "9 March": where there is little room."""
    if first >= last:
        return say_date(last, with_year=False)
    begin = _first_day(first, same_month=first.month == last.month)
    return tr("{first} to {last}").format(first=begin, last=say_date(last, with_year=False))


def say_whole_day(day: date) -> str:
    """ "Thursday 12 March", for a heading."""
    words = tr("{weekday} {day} {month}")
    return words.format(weekday=_weekday(day), day=day.day, month=_month(day.month))


def say_month(day: date, *, with_year: bool = True) -> str:
    """ "March 2026", "March"."""
    words = tr("{month} {year}") if with_year else tr("{month}")
    return words.format(month=_month(day.month), year=day.year)


def say_month_near(day: date, today: date) -> str:
    """About when it was: "yesterday", "on Wed 4 February", "in May", "in May 2024"."""
    past = (today - day).days
    if abs(past) <= 1:
        return say_day(day, today)
    if 0 <= past <= _WITH_WEEKDAY:
        return tr("on {day}").format(day=say_day(day, today))
    if 0 <= past <= _WITHOUT_YEAR:
        return tr("in {month}").format(month=_month(day.month))
    return tr("in {month}").format(month=say_month(day))


def say_weekday(number: int, *, short: bool = True) -> str:
    """The name of a weekday; 0 is Monday."""
    return _weekday(date(2024, 1, 1 + number), short=short)


def say_ago(day: date, today: date) -> str:
    """How long ago: "yesterday", "11 days ago", "5 weeks ago", "since October"."""
    past = (today - day).days
    if past <= 1:
        return say_day(day, today)
    if past < _IN_DAYS:
        return counted(past, "{count} day ago", "{count} days ago")
    if past < _IN_WEEKS:
        return counted(past // 7, "{count} week ago", "{count} weeks ago")
    if past <= _WITHOUT_YEAR:
        return tr("since {month}").format(month=_month(day.month))
    return tr("since {month} {year}").format(month=_month(day.month), year=day.year)


def is_months_ago(day: date, today: date) -> bool:
    """Whether ``say_ago`` names the month since when it is."""
    return (today - day).days >= _IN_WEEKS


def say_time(moment: time | datetime) -> str:
    """ "8:15", or "8:15 am" where the system writes so."""
    if not _has_noon():
        return f"{moment.hour}:{moment.minute:02}"
    half = tr("am") if moment.hour < 12 else tr("pm")
    return f"{moment.hour % 12 or 12}:{moment.minute:02} {half}"


def say_when(starts_at: datetime, today: date) -> str:
    """ "tomorrow, 8:15". The moment is one of the wall's clock."""
    return tr("{day}, {time}").format(
        day=say_day(starts_at.date(), today), time=say_time(starts_at)
    )


def say_partial_date(when: PartialDate) -> str:
    """As much as is known: "21 September", "September 1985", "1985", or as it was read."""
    if when.month is None:
        return when.text if when.year is None else str(when.year)
    parts = {"day": when.day, "month": _month(when.month), "year": when.year}
    if when.day is None:
        words = tr("{month}") if when.year is None else tr("{month} {year}")
    else:
        words = tr("{day} {month}") if when.year is None else tr("{day} {month} {year}")
    return words.format(**parts)


def say_span(first: date, last: date, today: date) -> str:
    """ "between 15 and 21 March", "between 28 March and 3 April"."""
    if first >= last:
        return say_day(first, today)
    same_month = (first.year, first.month) == (last.year, last.month)
    begin = _first_day(first, same_month=same_month)
    far = abs((last - today).days) > _WITHOUT_YEAR
    return tr("between {first} and {last}").format(first=begin, last=say_date(last, with_year=far))


def _first_day(first: date, *, same_month: bool) -> str:
    """Its number alone where the last day names the month of both."""
    if same_month:
        return tr("{day}", about="the month follows").format(day=first.day)
    return say_date(first, with_year=False)


def say_length(minutes: int) -> str:
    """ "half an hour", "an hour", "45 minutes", "2 hours"."""
    named = {
        30: tr("half an hour"),
        60: tr("an hour"),
        90: tr("an hour and a half"),
    }
    if minutes in named:
        return named[minutes]
    hours, rest = divmod(minutes, 60)
    if not hours:
        return counted(rest, "{count} minute", "{count} minutes")
    if not rest:
        return counted(hours, "{count} hour", "{count} hours")
    return tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)


def say_names(names: Sequence[str]) -> str:
    """ "Ana", "Ana and Bo", "Ana, Bo and Cy"."""
    return say_list(names)


def say_within(words: str, most: int) -> str:
    """As it is, or with its middle left out where it is longer than ``most`` letters."""
    if len(words) <= most:
        return words
    end = most // 3
    return f"{words[: most - end - 1].rstrip()}…{words[-end:].lstrip()}"


def greeting(hour: int, name: str = "") -> str:
    """ "Good morning, Ruth", by the hour of the wall's clock."""
    if 5 <= hour < 12:
        words = tr("Good morning")
    elif 12 <= hour < 18:
        words = tr("Good afternoon")
    else:
        words = tr("Good evening")
    return tr("{greeting}, {name}").format(greeting=words, name=name) if name else words


def _locale() -> QLocale:
    """That of the translation: a translator writes the code of the language here."""
    return QLocale(tr("en"))


def _month(number: int) -> str:
    return _locale().standaloneMonthName(number)


def _weekday(day: date, *, short: bool = False) -> str:
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return _locale().standaloneDayName(QDate(day.year, day.month, day.day).dayOfWeek(), form)


@cache
def _has_noon() -> bool:
    """Whether the system writes am and pm."""
    return "AP" in QLocale.system().timeFormat(QLocale.FormatType.ShortFormat).upper()
