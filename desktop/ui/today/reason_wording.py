"""Why now, in a sentence or two: my own words and theirs, and a few to hold them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.reasons import Reason, ReasonKind
from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import FacetKind, OccasionKind
from desktop.ui.phrases import say_month
from desktop.ui.today.plain_words import capital, cut, day_or_weekday, near, spoken_on, stop

_A_WHILE = 63  # days; words older than that are said with their month
_A_YEAR = 330
_RUNS_ON = frozenset(
    {"what", "how", "why", "when", "where", "who", "whom", "whose", "which", "whether", "if",
     "about", "for", "after"}
)  # fmt: skip


def tr(text: str) -> str:
    return QCoreApplication.translate("Today", text)


def say_reasons(person: TurnTo, today: date) -> str:
    """Why now: what was written or said, with who said it."""
    return " ".join(
        _WORDING[reason.kind](person, reason, cut(reason.text), today) for reason in person.reasons
    )


def _plain(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return stop(capital(text))


def _tender(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    day = capital(near(reason.day, today)) if reason.day else tr("Soon")
    if not text:
        return tr("{day} is a tender day. A line is enough.").format(day=day)
    return tr("{day}: {text} A line is enough.").format(day=day, text=stop(text))


def _occasion(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    day = spoken_on(reason.day or today, today)
    if reason.of == OccasionKind.BIRTHDAY:
        if reason.day == today:
            return tr("It is their birthday today.")
        return tr("Their birthday is {day}.").format(day=day)
    if not text:
        return tr("A day to remember with them, {day}.").format(day=day)
    return tr("{day}: {text}").format(day=capital(day), text=stop(text))


def _promised(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if person.hard_season:
        return tr("Something you wanted to do for them: {text}").format(text=stop(text))
    return tr("You promised: {text}").format(text=stop(text))


def _owed(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return tr("They promised: {text}").format(text=stop(text))


def _chapter(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    """ "The museum box opens in its first school on Saturday."."""
    bare = capital(text).rstrip(".")
    day = reason.day
    if day is None or (day - today).days > 7 or (today - day).days > 14:
        return tr("Their next chapter: {text}").format(text=stop(text))
    if day < today:
        alone = len(person.reasons) == 1
        past = tr("{text}: that was {day}. How did it go?") if alone else tr(
            "{text}: that was {day}."
        )  # fmt: skip
        return past.format(text=bare, day=day_or_weekday(day, today))
    words = tr("{text}, {day}.") if any(c.isdigit() for c in bare) else tr("{text} {day}.")
    return words.format(text=bare, day=spoken_on(day, today))


def _unthanked(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return tr("{text} It has not had your thanks yet.").format(text=stop(capital(text)))


def _asked(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    """ "You meant to ask what the children reached for first."."""
    bare = text.removeprefix("ask ").removeprefix("Ask ")
    runs_on = bare.split(" ")[0].casefold() in _RUNS_ON and not bare.endswith("?")
    if not runs_on:
        return tr("You meant to ask: {text}").format(text=stop(bare))
    meant = tr("You said you would ask {text}") if person.hard_season else tr(
        "You meant to ask {text}"
    )  # fmt: skip
    return meant.format(text=stop(bare[:1].lower() + bare[1:]))


def _said(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    past = (today - reason.day).days if reason.day else 0
    if reason.day is None or past < _A_WHILE:
        return tr("Last time you heard: “{text}”").format(text=text)
    month = say_month(reason.day) if past > _A_YEAR else say_month(reason.day).rsplit(" ", 1)[0]
    return tr("In {month} you heard: “{text}”").format(month=month, text=text)


def _facet(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    holding = {
        FacetKind.CHAPTER: tr("Their next chapter: {text}"),
        FacetKind.WORRY: tr("On their mind: {text}"),
        FacetKind.GOAL: tr("Something they want: {text}"),
        FacetKind.NEED: tr("Something they need: {text}"),
        FacetKind.INTEREST: tr("They like: {text}"),
        FacetKind.VALUE: tr("They hold dear: {text}"),
        FacetKind.STRENGTH: tr("A strength of theirs: {text}"),
        FacetKind.OPPORTUNITY: tr("Something you saw for them: {text}"),
        FacetKind.OFFER: tr("Something they have to give: {text}"),
    }.get(FacetKind(reason.of), "{text}")
    return holding.format(text=stop(text))


def _hard_season(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if not text:
        return tr("A hard season. A line that asks nothing is enough.")
    words = tr("A hard season: {text} A line that asks nothing is enough.")
    return words.format(text=stop(text))


def _met(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return tr("How you met: {text}").format(text=stop(text))


def _not_known(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return {
        FacetKind.INTEREST: tr("You do not know yet what they love to do."),
        FacetKind.GOAL: tr("You do not know yet what they are hoping for."),
        FacetKind.VALUE: tr("You do not know yet what they hold dear."),
    }.get(FacetKind(reason.of), tr("You do not know yet what is on their mind."))


def _nothing_yet(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if person.last_contact_on is None:
        return tr("You chose to be in touch. The first line can be about anything true.")
    return tr("Would be glad to hear from you.")


_WORDING: dict[ReasonKind, Callable[[TurnTo, Reason, str, date], str]] = {
    ReasonKind.PLANNED: _plain,
    ReasonKind.HARD_DAY: _tender,
    ReasonKind.OCCASION: _occasion,
    ReasonKind.I_PROMISED: _promised,
    ReasonKind.THEY_PROMISED: _owed,
    ReasonKind.THEIR_CHAPTER: _chapter,
    ReasonKind.UNTHANKED: _unthanked,
    ReasonKind.ASK_NEXT: _asked,
    ReasonKind.WORDS: _said,
    ReasonKind.INTENTION: _plain,
    ReasonKind.FACET: _facet,
    ReasonKind.HARD_SEASON: _hard_season,
    ReasonKind.MET: _met,
    ReasonKind.NOT_KNOWN: _not_known,
    ReasonKind.NOTHING_YET: _nothing_yet,
}
