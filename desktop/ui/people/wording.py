"""What People says: of a person by their pronouns or name, in plain words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop.domain.dates import PartialDate
from desktop.domain.people import CardRow, LoopRow, Names, PersonRow, StoryRow
from desktop.domain.text import fold
from desktop.domain.vocabulary import FacetKind, InteractionKind, LoopKind, OccasionKind, PointKind
from desktop.domain.written_dates import read_partial_date
from desktop.ui.phrases import say_ago, say_date, say_day, say_names, say_partial_date
from desktop.ui.widgets.warmth import say_warmth

_A_WHILE = 63  # days; beyond them it is said as a month


def tr(text: str) -> str:
    return QCoreApplication.translate("People", text)


@dataclass(frozen=True, slots=True)
class Address:
    """How one speaks of somebody: "she", "her"; by name where that is not known."""

    subject: str
    object: str
    verb_is: str
    verb_holds: str


def address_of(names: Names) -> Address:
    """By the pronouns they have told, else by what they are called."""
    told = fold(names.pronouns).replace(" ", "").split("/")[0]
    if told in ("she", "her"):
        return Address(tr("she"), tr("her"), tr("is"), tr("holds"))
    if told in ("he", "him"):
        return Address(tr("he"), tr("him"), tr("is"), tr("holds"))
    if told in ("they", "them"):
        return Address(tr("they"), tr("them"), tr("are"), tr("hold"))
    called = called_of(names)
    return Address(called, called, tr("is"), tr("holds"))


def called_of(names: Names) -> str:
    """What one calls them: nickname, given name, else the whole."""
    return names.nickname or names.given or names.name


def say_who(names: Names) -> str:
    """ "Who she is"."""
    spoken = address_of(names)
    return tr("Who {she} {is_}").format(she=spoken.subject, is_=spoken.verb_is)


def say_reach(names: Names) -> str:
    """ "Ways to reach her"."""
    return tr("Ways to reach {her}").format(her=address_of(names).object)


def say_facet(kind: str, names: Names) -> str:
    """The heading of what is known of one kind."""
    spoken = address_of(names)
    words = {
        FacetKind.GOAL: tr("Goals"),
        FacetKind.STRENGTH: tr("Strengths"),
        FacetKind.OPPORTUNITY: tr("Opportunities, for {her} and for us"),
        FacetKind.VALUE: tr("What {she} {holds} dear"),
        FacetKind.INTEREST: tr("Interests"),
        FacetKind.NEED: tr("Needs"),
        FacetKind.OFFER: tr("Offers"),
        FacetKind.FOOD: tr("Food and drink"),
        FacetKind.WORRY: tr("Worries"),
        FacetKind.CHAPTER: tr("Chapters"),
    }[FacetKind(kind)]
    return words.format(she=spoken.subject, her=spoken.object, holds=spoken.verb_holds)


FACET_ICONS = {
    FacetKind.GOAL: "target",
    FacetKind.STRENGTH: "gem",
    FacetKind.OPPORTUNITY: "sparkle",
    FacetKind.VALUE: "leaf",
    FacetKind.INTEREST: "music",
    FacetKind.NEED: "lightbulb",
    FacetKind.OFFER: "gift",
    FacetKind.FOOD: "coffee",
    FacetKind.WORRY: "cloud-rain",
    FacetKind.CHAPTER: "book-open",
}


def say_point(kind: str, label: str) -> str:
    """What stands before a way to reach somebody: their word, else its kind."""
    known = {
        "home": tr("Home"), "work": tr("Work"), "mobile": tr("Mobile"), "cell": tr("Mobile"),
        "fax": tr("Fax"), "pager": tr("Pager"), "other": tr("Other"),
    }  # fmt: skip
    if label:
        return known.get(label.casefold(), label[:1].upper() + label[1:])
    return say_point_kind(kind)


def say_point_kind(kind: str) -> str:
    return {
        PointKind.PHONE: tr("Phone"),
        PointKind.EMAIL: tr("Mail"),
        PointKind.PROFILE: tr("Profile"),
        PointKind.WEB: tr("Web page"),
        PointKind.MESSENGER: tr("Messenger"),
        "address": tr("Address"),
    }.get(kind, tr("Other"))


POINT_ICONS = {
    PointKind.PHONE: "phone",
    PointKind.EMAIL: "mail",
    PointKind.PROFILE: "external-link",
    PointKind.WEB: "globe",
    PointKind.MESSENGER: "message-circle",
    "address": "map-pin",
}


def say_point_act(kind: str) -> str:
    """What a click on the icon behind it does."""
    return {
        PointKind.PHONE: tr("Ring"),
        PointKind.EMAIL: tr("Write a mail"),
        PointKind.PROFILE: tr("Open the profile"),
        PointKind.WEB: tr("Open the page"),
        PointKind.MESSENGER: tr("Copy"),
        "address": tr("Show on a map"),
    }.get(kind, tr("Copy"))


def say_occasion(kind: str, label: str) -> str:
    """What is kept on that day: their word, else its kind."""
    return label or {
        OccasionKind.BIRTHDAY: tr("birthday"),
        OccasionKind.ANNIVERSARY: tr("anniversary"),
        OccasionKind.WORK_ANNIVERSARY: tr("years at work"),
        OccasionKind.MILESTONE: tr("milestone"),
        OccasionKind.HARD_DAY: tr("a tender day"),
        OccasionKind.DEATH: tr("died"),
        OccasionKind.OTHER: tr("a day"),
    }.get(OccasionKind(kind), tr("a day"))


OCCASION_ICONS = {
    OccasionKind.BIRTHDAY: ("cake-slice", "rose_text"),
    OccasionKind.ANNIVERSARY: ("heart", "rose_text"),
    OccasionKind.WORK_ANNIVERSARY: ("briefcase-business", "rose_text"),
    OccasionKind.MILESTONE: ("party-popper", "rose_text"),
    OccasionKind.HARD_DAY: ("flower", "plum_text"),
    OccasionKind.DEATH: ("flower", "plum_text"),
    OccasionKind.OTHER: ("calendar", "rose_text"),
}


def say_last_contact(card: CardRow, today: date) -> str:
    """ "spoke 5 weeks ago", "last wrote in November", "not spoken yet"."""
    return say_contact(card.last_contact_on, card.last_kind, today)


def say_contact(day: date | None, kind: str, today: date) -> str:
    if day is None:
        return tr("not spoken yet")
    wrote = kind in (InteractionKind.MESSAGE, InteractionKind.LETTER)
    met = kind in (
        InteractionKind.IN_PERSON, InteractionKind.COFFEE, InteractionKind.MEAL,
        InteractionKind.WALK, InteractionKind.GATHERING,
    )  # fmt: skip
    past = say_ago(day, today)
    if (today - day).days >= _A_WHILE:
        words = tr("not in touch {since}")
        return words.format(since=past)
    words = tr("wrote {ago}") if wrote else tr("met {ago}") if met else tr("spoke {ago}")
    return words.format(ago=past)


def say_row(row: PersonRow, today: date) -> str:
    """The whole row of the list in a sentence, for screen readers."""
    parts = [row.name, row.stage]
    if row.warmth is not None:
        parts.append(say_warmth(row.warmth))
        parts.append(say_contact(row.last_contact_on, "", today))
    parts.append(row.second)
    if row.starred:
        parts.append(tr("favourite"))
    return ", ".join(part for part in parts if part)


def say_work(card: CardRow) -> str:
    """ "Museum educator, Bristol"."""
    town = next((address.town for address in card.addresses if address.town), "")
    parts = (card.title, card.department, card.organisation or town)
    return ", ".join(part for part in parts if part)


def say_met(card: CardRow) -> str:
    """ "met on 2 October 2024 at the City Library, through"; "" when nothing is known."""
    when = _on(card.met_on)
    parts = [part for part in (when, _at(card.met_where)) if part]
    words = " ".join(parts)
    if card.introduced_by[1]:
        return tr("met {how}, through").format(how=words) if words else tr("met through")
    return tr("met {how}").format(how=words) if words else ""


def _on(written: str) -> str:
    """When we met, in a sentence: "on 2 October 2024", "in May 2009", or as it was put."""
    when = read_partial_date(written) if written else PartialDate()
    if not when.known:
        return written[:1].lower() + written[1:] if written else ""
    words = say_partial_date(when)
    return (tr("on {day}") if when.day else tr("in {month}")).format(day=words, month=words)


def _at(where: str) -> str:
    begins = where.casefold().split(" ")[0] if where else ""
    if not where or begins in ("at", "in", "on", "by", "near"):
        return where
    return tr("at {place}").format(place=where)


def say_loop(kind: str, names: Names) -> str:
    """What begins the sentence of something open: "I promised"."""
    spoken = address_of(names)
    if kind == LoopKind.I_PROMISED:
        return tr("I promised")
    if kind == LoopKind.THEY_PROMISED:
        return tr("{She} promised").format(She=_capital(spoken.subject))
    possessive = {tr("she"): tr("Her"), tr("he"): tr("His"), tr("they"): tr("Their")}
    chapter = tr("{Her} next chapter:")
    if spoken.subject in possessive:
        return chapter.format(Her=possessive[spoken.subject])
    return tr("Next chapter:")


def say_loop_day(loop: LoopRow, today: date) -> str:
    """When it may come up, else since when it is open."""
    if loop.about_on is not None:
        return _capital(say_day(loop.about_on, today))
    return tr("since {day}").format(day=say_date(loop.opened_on, with_year=False))


STORY_ICONS = {
    InteractionKind.IN_PERSON: "users-round",
    InteractionKind.COFFEE: "coffee",
    InteractionKind.MEAL: "coffee",
    InteractionKind.WALK: "footprints",
    InteractionKind.CALL: "phone",
    InteractionKind.VIDEO: "video",
    InteractionKind.MESSAGE: "message-circle",
    InteractionKind.LETTER: "mail",
    InteractionKind.GATHERING: "ticket",
    InteractionKind.OTHER: "message-square",
}


def say_kind(kind: str) -> str:
    """What happened, as the title of an entry that has none."""
    return {
        InteractionKind.IN_PERSON: tr("We met"),
        InteractionKind.COFFEE: tr("Coffee"),
        InteractionKind.MEAL: tr("A meal"),
        InteractionKind.WALK: tr("A walk"),
        InteractionKind.CALL: tr("A call"),
        InteractionKind.VIDEO: tr("A video call"),
        InteractionKind.MESSAGE: tr("A message"),
        InteractionKind.LETTER: tr("A letter"),
        InteractionKind.GATHERING: tr("At a gathering"),
    }.get(InteractionKind(kind), tr("A talk"))


def say_others(row: StoryRow) -> str:
    """Who was there too, unless the title names them: "with Jonas"."""
    others = [name for name in row.others if name.split(" ")[0] not in row.title]
    return tr("with {names}").format(names=say_names(others)) if others else ""


def say_story_day(row: StoryRow, today: date) -> str:
    """ "Wed 4 February, Harbour Mill"."""
    day = _capital(say_day(row.day, today))
    if row.about:
        day = tr("about {day}").format(day=say_day(row.day, today))
    return ", ".join(part for part in (day, row.place) if part)


def say_aside(row: StoryRow) -> str:
    """Who began it, and the feeling under it, beside my own words."""
    if row.kind == "move":
        return tr("Sign: {sign}").format(sign=row.feeling) if row.feeling else ""
    if row.kind != "interaction" or not row.feeling:
        return ""
    return tr("Under it: {feeling}").format(feeling=row.feeling)


def quoted(words: str) -> str:
    """In quotation marks, as it stands in the story."""
    return f"“{words}”" if words else ""


def unquoted(words: str) -> str:
    """Without the marks around the whole of it."""
    return words.strip().strip('“”"').strip()


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
