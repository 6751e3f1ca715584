"""What People says: second lines, who somebody is, how they were met, in plain words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop.domain.partial_days import read_partial
from desktop.domain.people import CardRow, GivingRow, LoopRow, OccasionRow, PersonRow, StoryRow
from desktop.domain.vocabulary import (
    Direction,
    FacetKind,
    GivingState,
    InteractionKind,
    LoopKind,
    OccasionKind,
    Unit,
    Who,
)
from desktop.domain.warmth import Warmth
from desktop.ui.phrases import (
    say_ago,
    say_date,
    say_day,
    say_month,
    say_names,
    say_partial_date,
    say_when,
)
from desktop.ui.widgets.warmth import say_warmth

_NEAR = 6  # days ahead in which a row names the day
_A_WHILE = 63  # days after which the month says more than a count of weeks


def tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


@dataclass(frozen=True, slots=True)
class ListLine:
    """A row of the list in words; ``spoken`` is the whole of it in a sentence."""

    id: int
    name: str
    second: str
    warmth: Warmth | None
    starred: bool
    spoken: str


def say_row(row: PersonRow, today: date) -> ListLine:
    second = _say_next(row, today)
    if not second and row.warmth == Warmth.BEEN_A_WHILE:
        second = tr("It has been a while")
    second = second or row.second
    parts = [row.name, row.stage, say_warmth(row.warmth) if row.warmth else ""]
    if row.last_contact_on is not None:
        parts.append(tr("last in touch {ago}").format(ago=say_ago(row.last_contact_on, today)))
    if row.next_on is not None:
        parts.append(tr("next: {words}").format(words=second))
    elif second:
        parts.append(second)
    if row.starred:
        parts.append(tr("stands first in this circle"))
    spoken = ", ".join(part for part in parts if part)
    return ListLine(row.id, row.name, second, row.warmth, row.starred, spoken)


def _say_next(row: PersonRow, today: date) -> str:
    """ "Saturday: the box opens"; an appointment says its time: "Walk tomorrow, 8:15"."""
    if row.next_on is None:
        return ""
    if row.next_at is not None:
        return tr("{words} {when}").format(words=row.second, when=say_when(row.next_at, today))
    if 0 < (row.next_on - today).days <= _NEAR:
        day = say_day(row.next_on, today)
        return tr("{day}: {words}").format(day=day[:1].upper() + day[1:], words=row.second)
    return row.second


class Pronouns(NamedTuple):
    """How one speaks of somebody: she, her, her (possessive)."""

    they: str
    them: str
    their: str
    plural: bool = False


def pronouns_of(written: str) -> Pronouns:
    """From what stands on the card ("she/her"); "they" where nothing is known."""
    first = written.strip().casefold().partition("/")[0].strip()
    if first == "she":
        return Pronouns(tr("she"), tr("her"), tr("her"))
    if first == "he":
        return Pronouns(tr("he"), tr("him"), tr("his"))
    return Pronouns(tr("they"), tr("them"), tr("their"), plural=True)


def say_who_title(who: Pronouns) -> str:
    verb = tr("Who {they} are") if who.plural else tr("Who {they} is")
    return verb.format(they=who.they)


def say_facets(kind: str, who: Pronouns) -> str:
    dear = tr("What {they} hold dear") if who.plural else tr("What {they} holds dear")
    words = {
        FacetKind.GOAL: tr("Goals"),
        FacetKind.STRENGTH: tr("Strengths"),
        FacetKind.OPPORTUNITY: tr("Opportunities, for {them} and for us"),
        FacetKind.VALUE: dear,
        FacetKind.INTEREST: tr("Interests"),
        FacetKind.NEED: tr("Needs"),
        FacetKind.OFFER: tr("What {they} can give"),
        FacetKind.FOOD: tr("Food"),
        FacetKind.WORRY: tr("Worries"),
        FacetKind.CHAPTER: tr("Chapters"),
    }[FacetKind(kind)]
    return words.format(they=who.they, them=who.them)


def say_facet(kind: str) -> str:
    """One of them, for the menu that adds one."""
    return {
        FacetKind.GOAL: tr("A goal"),
        FacetKind.STRENGTH: tr("A strength"),
        FacetKind.OPPORTUNITY: tr("An opportunity"),
        FacetKind.VALUE: tr("Something held dear"),
        FacetKind.INTEREST: tr("An interest"),
        FacetKind.NEED: tr("A need"),
        FacetKind.OFFER: tr("Something to give"),
        FacetKind.FOOD: tr("Food and drink"),
        FacetKind.WORRY: tr("A worry"),
        FacetKind.CHAPTER: tr("A chapter"),
    }[FacetKind(kind)]


def ask_facet(kind: str) -> str:
    """What stands in the empty field, as a question to myself."""
    return {
        FacetKind.GOAL: tr("What are they after?"),
        FacetKind.STRENGTH: tr("What are they good at?"),
        FacetKind.OPPORTUNITY: tr("What could come of it, for them or for us?"),
        FacetKind.VALUE: tr("What do they hold dear?"),
        FacetKind.INTEREST: tr("What do they like?"),
        FacetKind.NEED: tr("What would help them?"),
        FacetKind.OFFER: tr("What could they give others?"),
        FacetKind.FOOD: tr("What do they eat, drink, leave?"),
        FacetKind.WORRY: tr("What weighs on them?"),
        FacetKind.CHAPTER: tr("Which chapter are they in?"),
    }[FacetKind(kind)]


def say_warm(card: CardRow, today: date) -> str:
    """ "spoke 5 weeks ago", "last wrote in November"; how near, where nothing was said."""
    day = card.last_contact_on
    if day is None:
        return tr("not spoken yet") if card.in_practice_since else ""
    wrote = card.last_kind in (InteractionKind.MESSAGE, InteractionKind.LETTER)
    met = card.last_kind in (
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
    parts = [tr("met")]
    if when is not None and when.known:
        exact = when.day is not None
        words = tr("on {day}") if exact else tr("in {day}")
        parts.append(words.format(day=say_partial_date(when)))
    elif card.met_on:
        parts.append(card.met_on)
    if card.met_where:
        parts.append(at(card.met_where))
    return " ".join(parts) if len(parts) > 1 or card.introduced_by[1] else ""


def at(place: str) -> str:
    """A place with "at", unless it says itself how it stands."""
    led = place.split(" ")[0].casefold() in ("at", "in", "on", "by", "near", "through", "during")
    return place if led else tr("at {place}").format(place=place)


def say_rhythm(rule: tuple[int, int, str, bool]) -> str:
    """ "About every four weeks", "Every four to six weeks", "None needed"."""
    earliest, latest, unit, none_needed = rule
    if none_needed:
        return tr("No rhythm needed")
    if earliest == latest:
        if earliest == 1:
            return tr("About every {unit}").format(unit=_unit(unit, 1))
        return tr("About every {count} {units}").format(
            count=say_count(earliest), units=_unit(unit, earliest)
        )
    return tr("Every {earliest} to {latest} {units}").format(
        earliest=say_count(earliest), latest=say_count(latest), units=_unit(unit, latest)
    )


def say_count(number: int) -> str:
    """Small numbers as words."""
    words = (
        tr("no"), tr("one"), tr("two"), tr("three"), tr("four"), tr("five"), tr("six"),
        tr("seven"), tr("eight"), tr("nine"), tr("ten"), tr("eleven"), tr("twelve"),
    )  # fmt: skip
    return words[number] if 0 <= number < len(words) else str(number)


def _unit(unit: str, count: int) -> str:
    one = {
        Unit.DAY: tr("day"), Unit.WEEK: tr("week"), Unit.MONTH: tr("month"), Unit.YEAR: tr("year"),
    }  # fmt: skip
    many = {
        Unit.DAY: tr("days"), Unit.WEEK: tr("weeks"), Unit.MONTH: tr("months"),
        Unit.YEAR: tr("years"),
    }  # fmt: skip
    return (one if count == 1 else many)[Unit(unit)]


def say_occasion_kind(row: OccasionRow) -> str:
    """ "birthday", or the word it was given."""
    return row.label or say_occasion_word(row.kind)


def say_occasion_word(kind: str) -> str:
    return {
        OccasionKind.BIRTHDAY: tr("birthday"),
        OccasionKind.ANNIVERSARY: tr("anniversary"),
        OccasionKind.WORK_ANNIVERSARY: tr("work anniversary"),
        OccasionKind.MILESTONE: tr("milestone"),
        OccasionKind.HARD_DAY: tr("a hard day"),
        OccasionKind.DEATH: tr("died"),
        OccasionKind.OTHER: tr("a date"),
    }[OccasionKind(kind)]


def say_loop(row: LoopRow, who: Pronouns) -> str:
    """Before the words of a loop: who owes it, or whose chapter it is."""
    return {
        LoopKind.I_PROMISED: tr("I promised"),
        LoopKind.THEY_PROMISED: tr("{They} promised").format(They=who.they.capitalize()),
        LoopKind.THEIR_CHAPTER: tr("{Their} next chapter").format(Their=who.their.capitalize()),
    }[LoopKind(row.kind)]


def say_loop_day(row: LoopRow, today: date) -> str:
    """When it might come up; else since when it is open."""
    if row.about_on is not None:
        day = say_day(row.about_on, today)
        return day[:1].upper() + day[1:]
    return tr("since {day}").format(day=say_date(row.opened_on, with_year=False))


def say_giving_state(row: GivingRow) -> str:
    """What is still open about it; "" when nothing is."""
    if row.direction == Direction.RECEIVED:
        return tr("Not yet thanked") if row.state == GivingState.DONE else ""
    return {GivingState.IDEA: tr("an idea"), GivingState.OFFERED: tr("offered")}.get(
        GivingState(row.state), ""
    )


_KINDS = {
    InteractionKind.IN_PERSON: ("We met", "users-round"),
    InteractionKind.COFFEE: ("Coffee", "coffee"),
    InteractionKind.MEAL: ("A meal", "coffee"),
    InteractionKind.WALK: ("A walk", "footprints"),
    InteractionKind.CALL: ("A call", "phone"),
    InteractionKind.VIDEO: ("A video call", "video"),
    InteractionKind.MESSAGE: ("A message", "message-circle"),
    InteractionKind.LETTER: ("A letter", "mail"),
    InteractionKind.GATHERING: ("At a gathering", "ticket"),
    InteractionKind.OTHER: ("We spoke", "message-circle-heart"),
}


def say_kind(kind: str) -> str:
    return tr(_KINDS[InteractionKind(kind)][0])


def story_icon(row: StoryRow) -> str:
    if row.kind == "interaction":
        return _KINDS[InteractionKind(row.detail)][1]
    return {
        "note": "notebook-pen", "move": "signpost", "giving": "hand-heart", "met": "users-round",
    }[row.kind]  # fmt: skip


def say_story_title(row: StoryRow, name: str) -> str:
    """ "Coffee, with Jonas"; "Active listening → Connection"; "She gave: honey"."""
    if row.kind == "note":
        return tr("A note")
    if row.kind in ("move", "met"):
        return row.title
    if row.kind == "giving":
        given = row.detail == Direction.GIVEN
        words = tr("I gave: {what}") if given else tr("{name} gave: {what}")
        return words.format(name=name, what=row.title)
    words = row.title or say_kind(row.detail)
    if row.others and not any(other.split(" ")[0] in words for other in row.others):
        return tr("{what}, with {names}").format(what=words, names=say_others(row.others))
    return words


def say_others(names: Sequence[str]) -> str:
    """At most three by their first names."""
    first = [name.split(" ")[0] for name in names]
    if len(first) > 3:
        return tr("{names} and others").format(names=", ".join(first[:3]))
    return say_names(first)


def say_story_day(row: StoryRow, today: date) -> str:
    """ "Wed 4 February, Harbour Mill"."""
    day = say_day(row.day, today)
    day = tr("about {day}").format(day=day) if row.about else day[:1].upper() + day[1:]
    return tr("{day}, {place}").format(day=day, place=row.place) if row.place else day


def say_beneath(row: StoryRow, who: Pronouns) -> str:
    """Under the words: who began it, what was felt, what I add; the sign of a move."""
    parts = []
    if row.kind == "move" and row.feeling:
        sign = row.feeling[:1].lower() + row.feeling[1:]
        parts.append(tr("Sign: {sign}").format(sign=_stop(sign)))
    elif row.kind == "interaction":
        if row.began_by == Who.THEM:
            parts.append(tr("{They} began it.").format(They=who.they.capitalize()))
        elif row.began_by == Who.ME:
            parts.append(tr("I began it."))
        if row.feeling:
            parts.append(tr("Under it: {feeling}").format(feeling=_stop(row.feeling)))
    if row.mine:
        parts.append(row.mine)
    return " ".join(parts)


def _stop(sentence: str) -> str:
    bare = sentence.strip()
    return bare if bare.endswith((".", "?", "!", "…", "”")) else f"{bare}."


def say_point_label(kind: str, label: str, service: str = "") -> str:
    """The word before a way to reach somebody."""
    known = {
        "home": tr("Home"), "work": tr("Work"), "mobile": tr("Mobile"), "cell": tr("Mobile"),
        "fax": tr("Fax"), "pager": tr("Pager"), "other": tr("Other"),
    }  # fmt: skip
    if label:
        return known.get(label.casefold(), label[:1].upper() + label[1:])
    if service:
        return service[:1].upper() + service[1:]
    return {
        "phone": tr("Phone"), "email": tr("Mail"), "profile": tr("Profile"), "web": tr("Web"),
        "messenger": tr("Messenger"), "address": tr("Address"),
    }[kind]  # fmt: skip
