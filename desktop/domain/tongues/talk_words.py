"""Which words of a language a reader asks for (the second argument of ``pattern``)."""

from __future__ import annotations

from desktop.domain.tongues.tongue import Tongue


def filler(tongue: Tongue) -> str:
    """ "had a", "went for a": small words that lead on."""
    return tongue.filler


def with_(tongue: Tongue) -> str:
    return tongue.with_


def to(tongue: Tongue) -> str:
    return tongue.to


def at(tongue: Tongue) -> str:
    return tongue.at


def and_(tongue: Tongue) -> str:
    return tongue.and_


def before_people(tongue: Tongue) -> str:
    return tongue.before_people


def until(tongue: Tongue) -> str:
    """What leads to the day by which something is due."""
    return tongue.until


def next_chapter(tongue: Tongue) -> str:
    return tongue.promises.next


def theirs(tongue: Tongue) -> str:
    return tongue.promises.theirs


def mine(tongue: Tongue) -> str:
    return tongue.promises.mine


def promise_verb(tongue: Tongue) -> str:
    """What follows a name that promised."""
    return tongue.promises.verb
