"""What a suggestion says: each line with its icon, who it is of, and why to ask with care."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.suggestions import Caution, SaidLine, Suggestion, Why
from desktop.domain.vocabulary import FacetKind
from desktop.ui.phrases import say_ago, say_date, say_names

_ICONS = {
    FacetKind.GOAL: "target", FacetKind.STRENGTH: "gem", FacetKind.OPPORTUNITY: "sparkle",
    FacetKind.VALUE: "leaf", FacetKind.INTEREST: "music", FacetKind.NEED: "search",
    FacetKind.OFFER: "gift", FacetKind.FOOD: "coffee", FacetKind.CHAPTER: "book-open",
}  # fmt: skip
_WORDS = "words"
_RECENT = 300  # days within which the year goes without saying


def icon_of(line: SaidLine) -> str:
    return "quote" if line.kind == _WORDS else _ICONS.get(FacetKind(line.kind), "sparkle")


def is_quote(line: SaidLine) -> bool:
    return line.kind == _WORDS


def say_line(line: SaidLine) -> str:
    return tr("“{words}”").format(words=line.text) if is_quote(line) else line.text


def say_source(line: SaidLine, today: date) -> str:
    """ "Hannah, 3 October", "Ester needs this, 14 February"."""
    words = {
        FacetKind.NEED: tr("{name} needs this, {day}"),
        FacetKind.OFFER: tr("{name} offered it, {day}"),
    }.get(line.kind, tr("{name}, {day}"))  # type: ignore[call-overload]
    return str(words).format(name=line.given, day=_day(line.day, today))


def say_caution(caution: Caution, today: date) -> str:
    if caution.why == Why.HARD_SEASON:
        words = tr("A hard season for {name}. Gently, and only if it is good for them.")
        return words.format(name=caution.given)
    if caution.since is None:
        return tr("{name} has been quiet. A line to them first.").format(name=caution.given)
    words = tr("{name} has been quiet {since}. A line to them first.")
    return words.format(name=caution.given, since=say_ago(caution.since, today))


def say_two(one: Suggestion) -> str:
    return say_names((one.need.given, one.offer.given))


def why_from(one: Suggestion) -> str:
    """A first why, from the lines that were found; to be put in one's own words."""
    words = tr("{name}: {line}.")
    lines = (one.need, one.offer)
    said = (words.format(name=line.given, line=line.text.rstrip(".")) for line in lines)
    return " ".join(said)


def _day(day: date, today: date) -> str:
    return say_date(day, with_year=(today - day).days > _RECENT)
