"""The words of my own side: what each kind is called, and what it asks."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.vocabulary import ProfileKind
from desktop.ui.phrases import say_date

ICONS = {
    ProfileKind.VALUE: "leaf",
    ProfileKind.AIM: "target",
    ProfileKind.HOPE_TO_MEET: "user-round-search",
    ProfileKind.OFFER: "gift",
    ProfileKind.NEED: "hand-helping",
    ProfileKind.STORY: "book-open",
}


def say_kind(kind: ProfileKind, *, many: bool = False) -> str:
    return {
        ProfileKind.VALUE: tr("What I hold dear"),
        ProfileKind.AIM: tr("Where I am going"),
        ProfileKind.HOPE_TO_MEET: tr("Whom I hope to meet"),
        ProfileKind.OFFER: tr("What I can give"),
        ProfileKind.NEED: tr("What I need"),
        ProfileKind.STORY: tr("Stories worth telling") if many else tr("A story worth telling"),
    }[kind]


def ask_kind(kind: ProfileKind) -> str:
    """What stands where nothing is written yet."""
    return {
        ProfileKind.VALUE: tr("What would I keep, also when it costs something?"),
        ProfileKind.AIM: tr("Where would I like to be in a year, and with whom?"),
        ProfileKind.HOPE_TO_MEET: tr("Who would I be glad to sit next to?"),
        ProfileKind.OFFER: tr("What can I give gladly?"),
        ProfileKind.NEED: tr("What would help me, if somebody offered it?"),
        ProfileKind.STORY: tr("Which true story do I tell too seldom?"),
    }[kind]


def say_reach(kind: ProfileKind) -> str:
    """The act with which a line is reached."""
    return {
        ProfileKind.AIM: tr("I am there"),
        ProfileKind.HOPE_TO_MEET: tr("We have met"),
        ProfileKind.NEED: tr("I have found it"),
    }[kind]


def say_reached(kind: ProfileKind, day: date) -> str:
    words = {
        ProfileKind.AIM: tr("reached on {day}"),
        ProfileKind.HOPE_TO_MEET: tr("met on {day}"),
        ProfileKind.NEED: tr("found on {day}"),
    }[kind]
    return words.format(day=say_date(day))
