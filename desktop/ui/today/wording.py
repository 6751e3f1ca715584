"""What Today says: reasons, last contacts, days in people's lives, in plain words."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.rhythm.capacity import DayKind
from desktop.domain.rhythm.turns import Turn
from desktop.domain.sentences import capital
from desktop.domain.today import (
    TodayView,
    TurnTo,
    Why,
)
from desktop.ui.people.wording.rhythm import say_count, say_rhythm
from desktop.ui.phrases import say_ago, say_days, say_month, say_the_day, say_whole_day
from desktop.ui.today.plain_words import spoken_on

_A_WHILE = 63  # days; beyond them the month says more than a count of weeks
_A_YEAR = 330


def say_head(view: TodayView, today: date) -> str:
    """ "Thursday 12 March. Three people today, if you like."."""
    return f"{capital(say_whole_day(today))}. {_how_many(view)}"


def _how_many(view: TodayView) -> str:
    if view.on_break is not None:
        return tr("You are on a break.")
    if view.kind is DayKind.NONE:
        return tr("A day off.")
    words = {
        0: tr("Nobody waits. That is all right."),
        1: tr("One person today, if you like."),
        2: tr("Two people today, if you like."),
        3: tr("Three people today, if you like."),
    }.get(len(view.turn_to), tr("A few people today, if you like."))
    return tr("An easy day. {words}").format(words=words) if view.kind is DayKind.EASY else words


def welcome_back(name: str) -> str:
    """The greeting after a long gap."""
    return tr("Welcome back, {name}").format(name=name) if name else tr("Welcome back")


def say_choice(view: TodayView) -> str:
    """How those of today are chosen, for who asks."""
    said = [
        tr(
            "Kith spreads everybody over the days of their own rhythm, {most} a day at most, and "
            "keeps people you met together on different days."
        ).format(most=say_count(view.cap))
    ]
    if view.kind is DayKind.EASY:
        said = [tr("It is an easy day, so it brings one person.")]
    if any(person.why is Why.PLANNED for person in view.turn_to):
        said.append(tr("What you planned for today comes first."))
    return " ".join(said)


def say_why(person: TurnTo, today: date) -> str:
    """Why this person stands here at all, for who asks."""
    match person.why:
        case Why.PLANNED if person.since >= today:
            return tr("You planned it for today.")
        case Why.PLANNED:
            return tr("You planned it for {day}.").format(day=say_the_day(person.since, today))
        case Why.HARD_DAY:
            return tr("A tender day is near.")
        case Why.CHOSEN:
            return tr("You chose them today. A fresh intention is best lived soon.")
        case Why.CORNER:
            return tr("Long silent: about once a season they stand here, so nobody is forgotten.")
    return _by_rhythm(person, today)


def _by_rhythm(person: TurnTo, today: date) -> str:
    """ "Every four to seven weeks. This good time goes from 3 to 24 March …"."""
    turn, rule = person.turn, person.rule
    if person.last_contact_on is None:
        return tr("You chose to be in touch, and have not spoken since. Today has room for it.")
    if turn is None or rule is None:
        return tr("Today has room for them.")
    rhythm = say_rhythm((rule.earliest, rule.latest, rule.unit, rule.none_needed))
    if turn.lapses:
        later = tr("{rhythm}. A good time went by, which is all right; today has room for them.")
        return later.format(rhythm=rhythm)
    words = tr("{rhythm}. This good time goes from {days}; {where}.")
    days = say_days(turn.begins, turn.ends)
    return words.format(rhythm=rhythm, days=days, where=_where_in(turn, today))


def _where_in(turn: Turn, today: date) -> str:
    gone, left = (today - turn.begins).days, (turn.ends - today).days
    if not gone:
        return tr("today is its first day")
    if not left:
        return tr("today is its last day")
    if gone <= left / 2:
        return tr("today is one of its first days")
    if left <= gone / 2:
        return tr("today is one of its last days")
    return tr("today is in the middle of it")


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
    month = say_month(day, with_year=(today - day).days > _A_YEAR)
    return words.format(month=month)


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
