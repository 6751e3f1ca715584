"""Why somebody is rung just because, or comes to mind: the reason, always."""

from __future__ import annotations

from datetime import date

from desktop.domain.beyond import CallOffer, SlotOffer, Why
from desktop.domain.language import tr
from desktop.domain.pronouns import Pronoun
from desktop.domain.questions import said_of
from desktop.ui.phrases import say_month_near, say_names
from desktop.ui.today.plain_words import capital, cut, stop


def say_call(offer: CallOffer) -> str:
    """ "Call Marek. Nothing is due, and that is the point. Last time he said: “…”"."""
    first = tr("Call {name}. Nothing is due, and that is the point.")
    first = first.format(name=offer.name.split(" ")[0])
    if offer.words:
        words = tr("Last time [she said|he said|you heard]: “{text}”")
        return f"{first} {_of(offer.pronoun, words, text=cut(offer.words))}"
    if offer.likes:
        words = tr("[She likes|He likes|They like]: {text}")
        return f"{first} {_of(offer.pronoun, words, text=stop(cut(offer.likes)))}"
    return first


def say_slot(offer: SlotOffer, today: date) -> str:
    """Why this one, in a sentence."""
    who, said = offer.pronoun, cut(offer.said)
    match offer.why:
        case Why.COMMON:
            words = tr("You wrote of yourself: {mine} And of [her|him|them]: {text}")
            return _of(who, words, mine=stop(cut(offer.mine)), text=stop(said))
        case Why.WORDS:
            when = say_month_near(offer.day, today) if offer.day else tr("once")
            words = tr("{When} [she said|he said|you heard]: “{text}”")
            if offer.written:
                words = tr("{When} [she|he|they] wrote: “{text}”")
            return _of(who, words, When=capital(when), text=said)
        case Why.KNOWS:
            words = tr("{names} knows [her|him|them].")
            names = offer.said.split("\n")
            if len(names) > 1:
                words = tr("{names} know [her|him|them].")
            return _of(who, words, names=say_names(names))
        case Why.MET:
            if offer.day is None:
                return tr("How you met: {text}").format(text=stop(said))
            words = tr("You met {when}: {text}")
            return words.format(when=_year(offer.day), text=stop(said))
        case Why.HOUSE:
            words = tr("At the same place as {names}.")
            return words.format(names=say_names(offer.said.split("\n")))


def _year(day: date) -> str:
    return tr("in {year}").format(year=day.year)


def _of(who: Pronoun, words: str, **values: str) -> str:
    return said_of(words, who).format(**values)
