"""Capacity said aloud, and what is said of those who might rest."""

from __future__ import annotations

from datetime import date

from desktop.domain.language import tr, trn
from desktop.domain.reflect.promised import Load, MightRest, Promised
from desktop.domain.rhythm.rules import RhythmRule
from desktop.domain.sentences import small
from desktop.ui.people.wording.rhythm import say_rhythm
from desktop.ui.phrases import say_month_near
from desktop.ui.reflect.mirror.names import say_number

_WORDS = 12  # beyond, both numbers are digits


def say_capacity(found: Promised) -> str:
    """ "You have promised about 31 touches a month, and you live about 14. …"; "" where
    nothing is promised."""
    if found.on_break:
        return tr("You are on a break. Nobody waits, and nothing is missed by it.")
    if not found.promised:
        return ""
    promised, lived = _numbers(found.promised, found.lived)
    if found.lived is None or found.load is None:
        said = trn(
            "You have promised about {promised} touch a month. How it goes shows in a few weeks.",
            "You have promised about {promised} touches a month. How it goes shows in a few weeks.",
            found.promised,
        )
        return said.format(promised=promised)
    said = trn(
        "You have promised about {promised} touch a month, and you live about {lived}.",
        "You have promised about {promised} touches a month, and you live about {lived}.",
        found.promised,
    )
    words = {
        Load.MORE: tr("That is a lot of people to love."),
        Load.RIGHT: tr("That fits."),
        Load.LIGHTER: tr("You give more than you promised."),
    }[found.load]
    return f"{said.format(promised=promised, lived=lived)} {words}"


def say_standing(one: MightRest, today: date) -> str:
    """ "Every four to six weeks; last in touch in April 2025."."""
    rhythm = _rhythm(one.rule)
    if one.last_contact_on is None:
        return tr("{rhythm}; not in touch yet.").format(rhythm=rhythm)
    when = say_month_near(one.last_contact_on, today)
    return tr("{rhythm}; last in touch {when}.").format(rhythm=rhythm, when=when)


def say_slower(one: MightRest) -> str:
    """ "Slower: every five to six months"."""
    rhythm = _rhythm(one.slower)
    return tr("Slower: {rhythm}").format(rhythm=small(rhythm))


def _rhythm(rule: RhythmRule) -> str:
    return say_rhythm((rule.earliest, rule.latest, rule.unit, rule.none_needed))


def _numbers(promised: int, lived: int | None) -> tuple[str, str]:
    say = str if max(promised, lived or 0) > _WORDS else say_number
    return say(promised), say(lived or 0)
