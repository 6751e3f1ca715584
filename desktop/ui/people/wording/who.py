"""Who somebody is, how one speaks of them, how they were met."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from desktop.domain.dates import PartialDate
from desktop.domain.language import tr
from desktop.domain.partial_days import read_partial
from desktop.domain.people import CardRow
from desktop.domain.pronouns import Pronoun, pronoun_of
from desktop.domain.vocabulary import InteractionKind
from desktop.ui.phrases import say_ago, say_month, say_names, say_partial_date

_A_WHILE = 63  # days after which the month says more than a count of weeks


class Pronouns(NamedTuple):
    """How one speaks of somebody: she, her, her (possessive)."""

    they: str
    them: str
    their: str
    plural: bool = False


def pronouns_of(written: str) -> Pronouns:
    """From what stands on the card ("she/her"); "they" where nothing is known."""
    pronoun = pronoun_of(written)
    if pronoun == Pronoun.SHE:
        return Pronouns(tr("she"), tr("her"), tr("her", about="whose"))
    if pronoun == Pronoun.HE:
        return Pronouns(tr("he"), tr("him"), tr("his"))
    return Pronouns(tr("they"), tr("them"), tr("their"), plural=True)


def say_who_title(who: Pronouns) -> str:
    verb = tr("Who {they} are") if who.plural else tr("Who {they} is")
    return verb.format(they=who.they)


def say_warm(card: CardRow, today: date) -> str:
    """ "spoke 5 weeks ago", "last wrote in November"; how near, where nothing was said."""
    if card.last_contact_on is None:
        return tr("not spoken yet") if card.in_practice_since else ""
    return say_last(card.last_contact_on, card.last_kind, today)


def say_last(day: date, kind: str, today: date) -> str:
    """ "spoke 5 weeks ago", "last wrote in November", by the kind of contact it was."""
    wrote = kind in (InteractionKind.MESSAGE, InteractionKind.LETTER)
    met = kind in (
        InteractionKind.IN_PERSON, InteractionKind.COFFEE, InteractionKind.MEAL,
        InteractionKind.WALK, InteractionKind.GATHERING,
    )  # fmt: skip
    if (today - day).days < _A_WHILE:
        words = tr("wrote {ago}") if wrote else tr("met {ago}") if met else tr("spoke {ago}")
        return words.format(ago=say_ago(day, today))
    words = tr("last spoke in {month}")
    if wrote or met:
        words = tr("last wrote in {month}") if wrote else tr("last met in {month}")
    return words.format(month=say_month(day))


def say_work(card: CardRow) -> str:
    """ "Museum educator, Bristol Museum"."""
    return ", ".join(part for part in (card.title, card.organisation) if part)


def say_met(card: CardRow) -> str:
    """ "met on 2 October 2024 at the City Library": without through whom."""
    when = read_partial(card.met_on) if card.met_on else None
    parts = [tr("met", about="how we met")]
    if when is not None and when.known:
        parts.append(_on_or_in(when).format(day=say_partial_date(when), year=when.year))
    elif card.met_on:
        parts.append(card.met_on)
    if card.met_where:
        parts.append(at(card.met_where))
    return " ".join(parts) if len(parts) > 1 or card.introduced_by[1] else ""


def _on_or_in(when: PartialDate) -> str:
    if when.day is not None:
        return tr("on {day}", about="how we met")
    return tr("in {day}") if when.month is not None else tr("in {year}")


def at(place: str) -> str:
    """A place with "at", unless it says itself how it stands."""
    leading = tr("at in on by near through during", about="a place may begin with one of them")
    led = place.split(" ")[0].casefold() in leading.split()
    return place if led else tr("at {place}").format(place=place)


def say_others(names: Sequence[str]) -> str:
    """At most three by their first names."""
    first = [name.split(" ")[0] for name in names]
    if len(first) > 3:
        return tr("{names} and others").format(names=", ".join(first[:3]))
    return say_names(first)
