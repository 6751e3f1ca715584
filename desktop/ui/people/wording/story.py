"""The entries of the story so far."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.sentences import small
from desktop.domain.story_row import StoryRow
from desktop.domain.vocabulary import Direction, TrustKind, Who
from desktop.ui.people.wording.loops import say_loop_kind
from desktop.ui.people.wording.seasons import say_past_season
from desktop.ui.people.wording.talks import say_kind, talk_icon
from desktop.ui.people.wording.trust import ICONS as TRUST_ICONS
from desktop.ui.people.wording.trust import say_trust
from desktop.ui.people.wording.who import Pronouns, say_others
from desktop.ui.phrases import say_day, say_month, say_the_day

_ICONS = {
    "note": "notebook-pen",
    "move": "signpost",
    "giving": "hand-heart",
    "loop": "circle-check",
    "season": "umbrella",
    "met": "users-round",
    "news": "sparkle",
    "gathering": "ticket",
}


def story_icon(row: StoryRow) -> str:
    if row.kind == "interaction":
        return talk_icon(row.detail)
    return TRUST_ICONS[TrustKind(row.detail)] if row.kind == "trust" else _ICONS[row.kind]


def say_story_title(row: StoryRow, name: str, who: Pronouns, today: date) -> str:
    """ "Coffee, with Jonas"; "Active listening → Connection"; "She gave: honey"."""
    if row.kind == "interaction":
        return _talk(row)
    if row.kind == "gathering":
        ahead = row.day >= today
        words = (
            tr("I hope to meet {them} at {name}")
            if ahead
            else tr("I hoped to meet {them} at {name}")
        )
        return words.format(them=who.them, name=row.title)
    if row.kind == "note":
        return tr("A note")
    if row.kind == "giving":
        given = row.detail == Direction.GIVEN
        words = tr("I gave: {what}") if given else tr("{name} gave: {what}")
        return words.format(name=name, what=row.title)
    if row.kind == "loop":
        return tr("{kind}: {words}").format(kind=say_loop_kind(row.detail, who), words=row.title)
    if row.kind == "news":
        return tr("News: {what}").format(what=row.title)
    if row.kind == "season":
        return say_past_season(row)
    return say_trust(row.detail) if row.kind == "trust" else row.title


def _talk(row: StoryRow) -> str:
    words = row.title or say_kind(row.detail)
    if row.gathering_id is not None and row.title:
        words = tr("Met at {name}").format(name=row.title)
    if row.others and not any(other.split(" ")[0] in words for other in row.others):
        return tr("{what}, with {names}").format(what=words, names=say_others(row.others))
    return words


def say_story_day(row: StoryRow, today: date) -> str:
    """ "Wed 4 February, Harbour Mill"; how we met as far as it is known: "May 2025"."""
    if row.kind == "met" and row.detail != "day":
        return say_month(row.day) if row.detail == "month" else str(row.day.year)
    day = say_day(row.day, today)
    day = (
        tr("about {day}").format(day=say_the_day(row.day, today))
        if row.about
        else day[:1].upper() + day[1:]
    )
    return tr("{day}, {place}").format(day=day, place=row.place) if row.place else day


def say_beneath(row: StoryRow, who: Pronouns) -> str:
    """Under the words: who began it, what was felt, what I add; the sign of a move; how
    what was open between us went."""
    parts = []
    if row.kind == "move" and row.feeling:
        parts.append(tr("Sign: {sign}").format(sign=_stop(_within(row.feeling))))
    elif row.kind == "interaction":
        if row.began_by == Who.THEM:
            parts.append(tr("{They} began it.").format(They=who.they.capitalize()))
        elif row.began_by == Who.ME:
            parts.append(tr("I began it."))
        if row.feeling:
            parts.append(tr("Under it: {feeling}").format(feeling=_stop(row.feeling)))
    elif row.kind == "loop" and not row.mine:
        parts.append(tr("No longer open."))
    if row.mine:
        parts.append(row.mine)
    return " ".join(parts)


def _within(words: str) -> str:
    """As it stands after a colon: "they close up", but "I gave advice"."""
    return words if words.split(" ")[0] == "I" else small(words)


def _stop(sentence: str) -> str:
    bare = sentence.strip()
    return bare if bare.endswith((".", "?", "!", "…", "”")) else f"{bare}."
