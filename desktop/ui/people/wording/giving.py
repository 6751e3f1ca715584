"""What was given and received, from an idea to the thanks."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr
from desktop.domain.people import GivingRow
from desktop.domain.vocabulary import Direction, GivingKind, GivingState
from desktop.ui.people.wording.who import Pronouns
from desktop.ui.phrases import say_day, say_month_near

ICONS = {
    GivingKind.INTRODUCTION: "waypoints",
    GivingKind.HELP: "hand-heart",
    GivingKind.RESOURCE: "book-open",
    GivingKind.TIME: "clock",
    GivingKind.GIFT: "gift",
    GivingKind.APPRECIATION: "message-circle-heart",
}


def say_giving_kind(kind: str) -> str:
    return {
        GivingKind.INTRODUCTION: tr("An introduction"),
        GivingKind.HELP: tr("Help"),
        GivingKind.RESOURCE: tr("Something useful"),
        GivingKind.TIME: tr("Time"),
        GivingKind.GIFT: tr("A gift"),
        GivingKind.APPRECIATION: tr("A kind word"),
    }[GivingKind(kind)]


def say_giving_state(direction: str, state: str, who: Pronouns) -> str:
    """How far it has come, as one would say it of what goes this way."""
    received = direction == Direction.RECEIVED
    words = {
        GivingState.IDEA: tr("{they} thought of it") if received else tr("an idea"),
        GivingState.OFFERED: tr("{they} offered it") if received else tr("offered"),
        GivingState.DONE: tr("not yet thanked") if received else tr("given"),
        GivingState.THANKED: tr("I thanked {them}") if received else tr("{they} thanked me"),
    }[GivingState(state)]
    return words.format(they=who.they, them=who.them)


def say_giving_day(row: GivingRow, today: date) -> str:
    return tr("no day") if row.day is None else say_day(row.day, today)


def say_thanks_owed(row: GivingRow, name: str, today: date) -> str:
    """ "Margit helped you in May: “the drill”. It has not had your thanks yet."."""
    led = {
        GivingKind.INTRODUCTION: tr("{name} introduced you {when}: “{what}”."),
        GivingKind.HELP: tr("{name} helped you {when}: “{what}”."),
        GivingKind.RESOURCE: tr("{name} passed something on to you {when}: “{what}”."),
        GivingKind.TIME: tr("{name} gave you time {when}: “{what}”."),
        GivingKind.GIFT: tr("{name} gave you something {when}: “{what}”."),
        GivingKind.APPRECIATION: tr("{name} said something kind {when}: “{what}”."),
    }[GivingKind(row.kind)]
    when = say_month_near(row.day, today) if row.day else ""
    said = led.format(name=name, when=when, what=row.text).replace(" :", ":")
    return tr("{said} It has not had your thanks yet.").format(said=said)
