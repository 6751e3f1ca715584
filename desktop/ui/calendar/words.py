"""What the calendar says of its entries: on a chip, in a row, to a screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desktop.domain.follow_ups import CalendarEntry
from desktop.domain.language import tr
from desktop.domain.text import fold
from desktop.domain.vocabulary import FollowUpState, InteractionKind, LoopKind, OccasionKind, Size
from desktop.ui.phrases import (
    say_confided,
    say_day,
    say_length,
    say_names,
    say_span,
    say_the_day,
    say_time,
    say_whole_day,
)

_GROWN_UP = 19  # from this birthday on the age is only named, not celebrated as a growing


def chip_words(entry: CalendarEntry) -> str:
    """A few words, without the hour: "Amara, a line", "Ife turns 8", "Call with Priya"."""
    return _CHIPS[entry.kind](entry)


def title_words(entry: CalendarEntry) -> str:
    """The same where there is more room: "A line to Amara", "A call with Priya"."""
    if entry.kind in ("follow_up", "appointment", "window"):
        return _titled(entry) if entry.words else _size_with(entry)
    if entry.kind == "loop":
        return _sentence(entry.words or say_confided())
    if entry.kind == "request":
        return tr("{who} asked to meet").format(who=entry.who)
    return chip_words(entry)


def detail_words(entry: CalendarEntry) -> str:
    """The second line of a row: how long, where, with whom else, why."""
    parts = [_length(entry), entry.place, _others(entry)]
    if entry.kind in ("follow_up", "appointment", "window", "request"):
        parts += [entry.detail, tr("Repeats") if entry.repeats else ""]
    if entry.kind == "loop":
        parts.append(loop_words(entry))
    if entry.kind in ("occasion", "hard_day") and entry.words:
        parts.append(_born(entry))
    parts.append(state_words(entry) if entry.kind != "talk" else "")
    kept = [part.rstrip(".") for part in parts if part]
    return _sentence(". ".join(_sentence(part) for part in kept))


def state_words(entry: CalendarEntry) -> str:
    """What became of it, or "" while it is planned or waits for an answer."""
    if entry.kind == "request" and entry.state == FollowUpState.LET_GO:
        return tr("not now")
    return {
        FollowUpState.KEPT: tr("kept"),
        FollowUpState.MISSED_BY_ME: tr("I missed it"),
        FollowUpState.MISSED_BY_THEM: tr("they missed it"),
        FollowUpState.LET_GO: tr("let go"),
        FollowUpState.WITHDRAWN: tr("they took it back"),
    }.get(FollowUpState(entry.state), "")


def moved_words(entry: CalendarEntry, today: date) -> str:
    """ "moved from Tue 10 March", "moved a few times, first from Tue 10 March"."""
    if entry.moved_from is None:
        return ""
    words = {
        1: tr("moved from {day}"),
        2: tr("moved twice, first from {day}"),
    }.get(max(1, entry.moves), tr("moved a few times, first from {day}"))
    return words.format(day=say_the_day(entry.moved_from, today))


def loop_words(entry: CalendarEntry) -> str:
    """Whose promise it is."""
    who = entry.who
    return {
        LoopKind.I_PROMISED: tr("you promised {who}").format(who=who),
        LoopKind.THEY_PROMISED: tr("{who} promised it").format(who=who),
        LoopKind.THEIR_CHAPTER: tr("{who}’s next chapter").format(who=who),
    }.get(LoopKind(entry.detail), "")


def time_words(entry: CalendarEntry) -> str:
    return say_time(entry.starts_at) if entry.starts_at else ""


def when_words(entry: CalendarEntry, today: date) -> str:
    """ "tomorrow, 8:15 to 9:00", "between 15 and 21 March"."""
    if entry.kind == "window":
        return say_span(entry.first, entry.last, today)
    if entry.kind == "request" and not entry.is_settled:
        return tr("answer by {day}").format(day=say_the_day(entry.day, today))
    day = say_day(entry.day, today)
    if entry.starts_at is None or entry.ends_at is None:
        return day
    begin, end = say_time(entry.starts_at), say_time(entry.ends_at)
    if entry.minutes is None:
        return tr("{day}, {time}").format(day=day, time=begin)
    return tr("{day}, {begin} to {end}").format(day=day, begin=begin, end=end)


def spoken(entry: CalendarEntry, today: date) -> str:
    """The whole entry in a sentence."""
    kind = {
        "follow_up": tr("follow-up"),
        "appointment": tr("appointment"),
        "window": tr("window"),
        "occasion": tr("in their lives"),
        "hard_day": tr("a tender day"),
        "loop": tr("open between you"),
        "gathering": tr("gathering"),
        "talk": tr("kept"),
        "request": tr("waits for your answer") if not entry.is_settled else "",
    }[entry.kind]
    parts = [title_words(entry), kind, when_words(entry, today), detail_words(entry).rstrip(".")]
    return ", ".join(part for part in parts if part)


def day_spoken(day: date, today: date, entries: Sequence[CalendarEntry], kind: str = "") -> str:
    """A day with what stands on it: "Thursday 12 March, today: 10:30 Priya, call; …".
    ``kind`` says if it is another than usual."""
    near = tr("today") if day == today else ""
    name = ", ".join(filter(None, (say_whole_day(day), near, kind)))
    if not entries:
        return tr("{day}: nothing planned").format(day=name)
    words = "; ".join(f"{time_words(one)} {chip_words(one)}".strip() for one in entries)
    return tr("{day}: {entries}").format(day=name, entries=words)


def size_words(size: str) -> str:
    match size:
        case Size.LINE:
            return tr("a line")
        case Size.CALL:
            return tr("a call")
        case Size.TIME_TOGETHER:
            return tr("time together")
    return ""


def _follow_up(entry: CalendarEntry) -> str:
    who, words = entry.who, entry.words
    if entry.kind == "loop":
        words = words or say_confided()
    if not who:
        return words or entry.detail
    if not words:
        return tr("{who}, {words}").format(who=who, words=size_words(entry.size))
    if fold(who) in fold(words):
        return words
    return tr("{who}, {words}").format(who=who, words=_lowered(words))


def _window(entry: CalendarEntry) -> str:
    who = entry.who or entry.words
    return tr("{who}, any day").format(who=who)


def _occasion(entry: CalendarEntry) -> str:
    who, years = entry.who, entry.years
    match entry.detail:
        case OccasionKind.BIRTHDAY if years is None:
            return tr("{who}’s birthday").format(who=who)
        case OccasionKind.BIRTHDAY if years == 0:
            return tr("{who} is born").format(who=who)
        case OccasionKind.BIRTHDAY if years is not None and years < _GROWN_UP:
            return tr("{who} turns {years}").format(who=who, years=years)
        case OccasionKind.BIRTHDAY:
            return tr("{who}, {years}").format(who=who, years=years)
        case OccasionKind.WORK_ANNIVERSARY | OccasionKind.ANNIVERSARY if years and not entry.words:
            return tr("{who}: {years} years on").format(who=who, years=years)
        case OccasionKind.DEATH if not entry.words:
            return tr("The day {who} died").format(who=who)
        case OccasionKind.HARD_DAY if not entry.words:
            return tr("A tender day, {who}").format(who=who)
    return tr("{who}: {words}").format(who=who, words=entry.words or tr("a day to remember"))


def _talk(entry: CalendarEntry) -> str:
    if entry.words:
        return _follow_up(entry)
    who = say_names([entry.who, *entry.guests]) if len(entry.guests) == 1 else entry.who
    return _talk_with(entry.detail).format(who=who)


def _talk_with(kind: str) -> str:
    match kind:
        case InteractionKind.CALL | InteractionKind.VIDEO:
            return tr("Call with {who}")
        case InteractionKind.MESSAGE | InteractionKind.LETTER:
            return tr("Wrote to {who}")
        case InteractionKind.WALK:
            return tr("A walk, {who}")
        case InteractionKind.COFFEE:
            return tr("Coffee, {who}")
        case InteractionKind.MEAL:
            return tr("A meal, {who}")
    return tr("Spoke with {who}")


_CHIPS: dict[str, Callable[[CalendarEntry], str]] = {
    "follow_up": _follow_up,
    "appointment": _follow_up,
    "window": _window,
    "occasion": _occasion,
    "hard_day": _occasion,
    "loop": _follow_up,
    "gathering": lambda entry: entry.words,
    "talk": _talk,
    "request": lambda entry: tr("{who} asked").format(who=entry.who),
}


def _titled(entry: CalendarEntry) -> str:
    """The title, with the person where it does not name them."""
    if not entry.who or fold(entry.who) in fold(entry.words):
        return entry.words
    if entry.size == Size.LINE:
        return tr("{words} for {who}").format(words=entry.words, who=entry.who)
    return tr("{words} with {who}").format(words=entry.words, who=entry.who)


def _size_with(entry: CalendarEntry) -> str:
    if not entry.who:
        return entry.detail
    return {
        Size.LINE: tr("A line to {who}"),
        Size.CALL: tr("A call with {who}"),
        Size.TIME_TOGETHER: tr("Time with {who}"),
    }.get(Size(entry.size), "{who}").format(who=entry.who)


def _length(entry: CalendarEntry) -> str:
    return say_length(entry.minutes) if entry.starts_at and entry.minutes else ""


def _others(entry: CalendarEntry) -> str:
    return tr("With {names}").format(names=say_names(entry.guests)) if entry.guests else ""


def _born(entry: CalendarEntry) -> str:
    if not entry.years:
        return ""
    return tr("{years} years ago").format(years=entry.years) if entry.years > 1 else tr("A year")


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


def _lowered(words: str) -> str:
    """A title after a comma: its first letter small, unless it is a name or an acronym."""
    first, _, rest = words.partition(" ")
    is_article = first in ("A", "An", "The")
    return f"{first.lower()} {rest}" if is_article else words
