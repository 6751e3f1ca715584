"""Why now, in a sentence or two: my own words and theirs, and a few to hold them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from desktop.domain.language import tr
from desktop.domain.questions import said_of
from desktop.domain.reasons import Reason, ReasonKind
from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import FacetKind, OccasionKind, Who
from desktop.ui.meeting_phrases import say_missed
from desktop.ui.phrases import say_month
from desktop.ui.today.plain_words import (
    capital,
    cut,
    day_or_weekday,
    near,
    say_asked,
    spoken_on,
    stop,
)

_A_WHILE = 63  # days; words older than that are said with their month
_A_YEAR = 330


def say_reasons(person: TurnTo, today: date) -> str:
    """Why now: what was written or said, with who said it."""
    return " ".join(
        _WORDING[reason.kind](person, reason, cut(reason.text), today) for reason in person.reasons
    )


def _of(person: TurnTo, words: str, **values: str) -> str:
    """The words in their form for she, he or they, which stand in brackets."""
    return said_of(words, person.pronoun).format(**values)


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
            return _of(person, tr("It is [her|his|their] birthday today."))
        return _of(person, tr("[Her|His|Their] birthday is {day}."), day=day)
    if not text:
        return _of(person, tr("A day to remember with [her|him|them], {day}."), day=day)
    return tr("{day}: {text}").format(day=capital(day), text=stop(text))


def _missed(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    by = Who.ME if reason.kind is ReasonKind.MISSED_BY_ME else Who.THEM
    return say_missed(by, text, reason.of, reason.day or today, today)


def _promised(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if person.hard_season:
        words = tr("Something you wanted to do for [her|him|them]: {text}")
        return _of(person, words, text=stop(text))
    return tr("You promised: {text}").format(text=stop(text))


def _owed(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return _of(person, tr("[She|He|They] promised: {text}"), text=stop(text))


def _chapter(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    """ "The museum box opens in its first school on Saturday."."""
    bare = capital(text).rstrip(".")
    day = reason.day
    if day is None or (day - today).days > 7 or (today - day).days > 14:
        return _of(person, tr("[Her|His|Their] next chapter: {text}"), text=stop(text))
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
    return say_asked(text, softly=person.hard_season)


def _said(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    past = (today - reason.day).days if reason.day else 0
    if reason.day is None or past < _A_WHILE:
        words = tr("Last time [she said|he said|you heard]: “{text}”")
        return _of(person, words, text=text)
    month = say_month(reason.day, with_year=past > _A_YEAR)
    words = tr("In {month} [she said|he said|you heard]: “{text}”")
    return _of(person, words, month=month, text=text)


def _facet(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    holding = {
        FacetKind.CHAPTER: tr("[Her|His|Their] next chapter: {text}"),
        FacetKind.WORRY: tr("On [her|his|their] mind: {text}"),
        FacetKind.GOAL: tr("Something [she wants|he wants|they want]: {text}"),
        FacetKind.NEED: tr("Something [she needs|he needs|they need]: {text}"),
        FacetKind.INTEREST: tr("[She likes|He likes|They like]: {text}"),
        FacetKind.VALUE: tr("[She holds|He holds|They hold] dear: {text}"),
        FacetKind.STRENGTH: tr("A strength of [hers|his|theirs]: {text}"),
        FacetKind.OPPORTUNITY: tr("Something you saw for [her|him|them]: {text}"),
        FacetKind.OFFER: tr("Something [she has|he has|they have] to give: {text}"),
    }.get(FacetKind(reason.of), "{text}")
    return _of(person, holding, text=stop(text))


def _hard_season(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if not text:
        return tr("A hard season. A line that asks nothing is enough.")
    words = tr("A hard season: {text} A line that asks nothing is enough.")
    return words.format(text=stop(text))


def _met(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return tr("How you met: {text}").format(text=stop(text))


def _not_known(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    return tr("Something to find out: {question}").format(question=text)


def _nothing_yet(person: TurnTo, reason: Reason, text: str, today: date) -> str:
    if person.last_contact_on is None:
        return tr("You chose to be in touch. The first line can be about anything true.")
    return tr("Would be glad to hear from you.")


_WORDING: dict[ReasonKind, Callable[[TurnTo, Reason, str, date], str]] = {
    ReasonKind.PLANNED: _plain,
    ReasonKind.HARD_DAY: _tender,
    ReasonKind.MISSED_BY_ME: _missed,
    ReasonKind.MISSED_BY_THEM: _missed,
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
