"""Everything gatherings say."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from desktop.domain.gatherings.rows import (
    Alike,
    GatheringFacts,
    HopedRow,
    ListedGathering,
    MaybeThem,
    MetRow,
    Part,
    Version,
)
from desktop.domain.language import counted, tr, trn
from desktop.domain.sentences import capital, count_word
from desktop.domain.vocabulary import Becomes, Size
from desktop.ui.phrases import say_date, say_day, say_days, say_names, say_time, say_weekday

_FEW = 3


def say_part(part: Part) -> str:
    return {
        Part.BEFORE: tr("Before"),
        Part.DAY: tr("On the day"),
        Part.AFTER: tr("Afterwards"),
    }[part]


def say_when(facts: GatheringFacts, today: date) -> str:
    """ "Yesterday, 18:00 to 21:00", "9 to 11 March"."""
    if facts.last_day is not None:
        return say_days(facts.day, facts.last_day)
    day = say_day(facts.day, today)
    day = day[:1].upper() + day[1:]
    if facts.starts_at is None:
        return day
    begins = say_time(facts.starts_at)
    if not facts.minutes:
        return tr("{day}, {time}").format(day=day, time=begins)
    ends = say_time(facts.starts_at + timedelta(minutes=facts.minutes))
    return tr("{day}, {time} to {end}").format(day=day, time=begins, end=ends)


def say_when_and_where(facts: GatheringFacts, today: date) -> str:
    """ "Yesterday, 18:00 to 21:00  ·  Boathouse No. 3"."""
    return "\u00a0\u00a0·  ".join(part for part in (say_when(facts, today), facts.place) if part)


def say_listed(row: ListedGathering) -> str:
    """ "Met Ottilie, Ferran and others"; "Hoping for Samir"."""
    if not row.people:
        return row.facts.about
    called = [name.split(" ")[0] for name in row.people]
    names = say_names(called) if len(called) <= _FEW else say_names([*called[:2], tr("others")])
    words = tr("Met {names}") if row.anyone_met else tr("Hoping for {names}")
    return words.format(names=names)


def say_version(version: Version) -> str:
    return {
        Version.SHORT: tr("One sentence"),
        Version.THREE: tr("Three sentences"),
        Version.LONG: tr("Longer"),
    }[version]


def say_version_title(version: Version) -> str:
    return {
        Version.SHORT: tr("Who I am, in one sentence"),
        Version.THREE: tr("Who I am, in three sentences"),
        Version.LONG: tr("Who I am, for who wants to know"),
    }[version]


def ask_introduction(version: Version) -> str:
    return {
        Version.SHORT: tr("What I do, as I would tell it on the stairs"),
        Version.THREE: tr("What I do. What I did before. Whom I would love to meet."),
        Version.LONG: tr("As I tell it when somebody sits down beside me"),
    }[version]


def say_seconds(seconds: int | None, about: int) -> str:
    """How long it takes to say it aloud: as it was measured, else as it may be."""
    if seconds:
        return tr("{seconds}, said aloud").format(seconds=_seconds(seconds))
    return tr("About {seconds} aloud").format(seconds=_seconds(about)) if about else ""


def _seconds(count: int) -> str:
    if count < 90:
        return counted(count, "1 second", "{count} seconds")
    minutes, rest = divmod(count, 60)
    words = tr("{minutes} min") if not rest else tr("{minutes} min {rest} s")
    return words.format(minutes=minutes, rest=rest)


def say_running(seconds: int) -> str:
    """ "0:07"."""
    return f"{seconds // 60}:{seconds % 60:02}"


def say_becomes(becomes: str) -> str:
    return {
        Becomes.PRACTICE: tr("In practice"),
        Becomes.NOTICED: tr("Noticed"),
        Becomes.BOOK: tr("Address book"),
        Becomes.NOBODY: tr("A name"),
    }.get(Becomes(becomes), "") if becomes else tr("Decide…")  # fmt: skip


def offer_becomes(becomes: Becomes) -> str:
    """As an entry of a menu."""
    return {
        Becomes.PRACTICE: tr("In practice: I want to be intentional with them"),
        Becomes.NOTICED: tr("Noticed: on the board, for later"),
        Becomes.BOOK: tr("Just in the address book"),
        Becomes.NOBODY: tr("Nobody: leave the name here"),
    }[becomes]


def say_maybe(maybe: MaybeThem) -> str:
    """ "Is this Anouk Verhaegen, Choir? The name is the same."."""
    who = f"{maybe.name}, {maybe.second}" if maybe.second else maybe.name
    why = {
        Alike.SAME_MAIL: tr("The address is the same."),
        Alike.SAME_PHONE: tr("The number is the same."),
        Alike.SAME_NAME: tr("The name is the same."),
        Alike.NEAR_NAME: tr("The name is nearly the same."),
        Alike.CALLED_SO: tr("They are called so."),
    }[maybe.alike]
    return tr("Is this {who}? {why}").format(who=who, why=why)


def say_follow_up(row: MetRow) -> str:
    """ "A line to Anouk", "A call with Ottilie", "Time with Ferran"."""
    words = {
        Size.LINE: tr("A line to {name}"),
        Size.CALL: tr("A call with {name}"),
        Size.TIME_TOGETHER: tr("Time with {name}"),
    }[Size(row.size or Size.LINE)]
    return words.format(name=row.called)


def say_size(size: Size) -> str:
    return {
        Size.LINE: tr("A line"),
        Size.CALL: tr("A call"),
        Size.TIME_TOGETHER: tr("Time together"),
    }[size]


SIZE_ICONS = {Size.LINE: "pen-line", Size.CALL: "phone", Size.TIME_TOGETHER: "coffee"}


def say_proposed_day(day: date, today: date) -> str:
    """ "Tomorrow, 13 March", "Tuesday, 17 March"."""
    weekday = say_weekday(day.weekday(), short=False)
    first = tr("Tomorrow") if (day - today).days == 1 else capital(weekday)
    return tr("{day}, {date}").format(day=first, date=say_date(day, with_year=False))


def say_others(count: int) -> str:
    """ "1 other planned"."""
    if not count:
        return ""
    return counted(count, "1 other planned", "{count} others planned")


def say_plan_these(count: int) -> str:
    """ "Plan these five"."""
    words = trn("Plan this one", "Plan these {count}", count)
    return words.format(count=count_word(count, 10))


def say_no_reason(rows: Sequence[MetRow]) -> tuple[str, str]:
    """Who has no reason yet, and that this is all right; two empty ones for nobody."""
    if not rows:
        return "", ""
    names = [row.called for row in rows]
    shown = say_names(names) if len(names) <= _FEW else say_names([*names[:2], tr("others")])
    title = trn("{names} has no reason yet", "{names} have no reason yet", len(names))
    return title.format(names=shown), tr(
        "Without one, Kith plans nothing. You can leave it at that."
    )


def say_laid(most: int) -> str:
    return trn(
        "Laid over the coming days, one at most on any day.",
        "Laid over the coming days, two at most on any day.",
        most,
    )


def say_hoped(row: HopedRow, part: Part) -> str:
    """What stands at the end of their line."""
    if row.met:
        return tr("met")
    return tr("another time") if part is Part.AFTER else ""


def say_planned(row: MetRow, today: date) -> str:
    """ "A line to Anouk: tomorrow"."""
    assert row.planned_on is not None
    return tr("{what}: {day}").format(what=say_follow_up(row), day=say_day(row.planned_on, today))


def say_moment(starts_at: datetime) -> str:
    return say_time(starts_at)
