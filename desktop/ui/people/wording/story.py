"""The entries of the story so far."""

from __future__ import annotations

from datetime import date

from desktop.domain.people import StoryRow
from desktop.domain.vocabulary import Direction, InteractionKind, Who
from desktop.ui.people.wording import tr
from desktop.ui.people.wording.who import Pronouns, say_others
from desktop.ui.phrases import say_day

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
