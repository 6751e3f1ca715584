"""Small things that the sentences of Today are made of."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.language import tr
from desktop.domain.sentences import small
from desktop.ui.phrases import say_date, say_day, say_weekday

_LONGEST_QUOTE = 220  # characters
_RUNS_ON = frozenset(
    {"what", "how", "why", "when", "where", "who", "whom", "whose", "which", "whether", "if",
     "about", "for", "after"}
)  # fmt: skip


def near(day: date, today: date) -> str:
    """A day ahead: "today", "tomorrow", "on Saturday", "19 March"."""
    ahead = (day - today).days
    return spoken_on(day, today) if ahead < 7 else say_date(day, with_year=False)


def spoken_on(day: date, today: date) -> str:
    """ "yesterday", "today", "on Saturday", "on Mon 9 March"."""
    said = say_day(day, today)
    next_door = abs(day - today) <= timedelta(days=1)
    return said if next_door else tr("on {day}").format(day=said)


def day_or_weekday(day: date, today: date) -> str:
    """A day gone by: "today", "yesterday", "on Monday", "on Mon 2 March"."""
    if timedelta(days=1) < today - day < timedelta(days=7):
        return tr("on {day}").format(day=say_weekday(day.weekday(), short=False))
    return spoken_on(day, today)


def say_asked(text: str, *, softly: bool = False) -> str:
    """ "You meant to ask what the children reached for first."; in a hard season softly."""
    bare = text.removeprefix("ask ").removeprefix("Ask ")
    runs_on = bare.split(" ")[0].casefold() in _RUNS_ON and not bare.endswith("?")
    if not runs_on:
        return tr("You meant to ask: {text}").format(text=stop(bare))
    meant = tr("You said you would ask {text}") if softly else tr("You meant to ask {text}")
    return meant.format(text=stop(small(bare)))


def cut(text: str) -> str:
    """On one line, and no longer than one reads at a glance."""
    line = " ".join(text.split())
    if len(line) <= _LONGEST_QUOTE:
        return line
    return line[:_LONGEST_QUOTE].rsplit(" ", 1)[0].rstrip(" ,;") + "…"


def stop(text: str) -> str:
    """With a full stop, unless it has an end of its own."""
    return text if text.endswith((".", "?", "!", "…", "”", "。")) else f"{text}."


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
