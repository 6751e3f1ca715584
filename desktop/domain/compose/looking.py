"""All checks over one message, in the order in which they are shown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from desktop.domain.compose.checks.alike import alike, sentence
from desktop.domain.compose.checks.ask import ask
from desktop.domain.compose.checks.balance import balance
from desktop.domain.compose.checks.ending import ending
from desktop.domain.compose.checks.invitation import invitation
from desktop.domain.compose.checks.particular import particular
from desktop.domain.compose.checks.reason import reason
from desktop.domain.compose.checks.reply import reply
from desktop.domain.compose.checks.stock import stock
from desktop.domain.compose.checks.tender import tender
from desktop.domain.compose.checks.thanks import thanks
from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look

_CHECKS: dict[Check, Callable[[Look], Iterator[Finding]]] = {
    Check.PARTICULAR: particular,
    Check.REASON: reason,
    Check.INVITATION: invitation,
    Check.THANKS: thanks,
    Check.REPLY: reply,
    Check.TENDER: tender,
    Check.ASK: ask,
    Check.ENDING: ending,
    Check.STOCK: stock,
    Check.BALANCE: balance,
    Check.ALIKE: alike,
    Check.SENTENCE: sentence,
}
_MOST = 3  # of one check: who is told of ten phrases reads none
LONGEST = 20_000  # letters that are looked over: a long letter, or two


def look_at(look: Look) -> tuple[Finding, ...]:
    """What is good first. What is off, or put aside, is not there."""
    off = look.preferred.off
    found = [one for check, run in _CHECKS.items() if check not in off for one in run(look)]
    good = _in_one(_honest([one for one in found if one.good], found))
    asked = [one for one in _once(one for one in found if not one.good) if one.key not in off]
    return (*(one for one in good if one.key not in off), *_told_once(_few(asked)))


def _honest(good: list[Finding], found: list[Finding]) -> list[Finding]:
    """What was written to somebody else as well could not only be to them."""
    copied = any(one.check is Check.ALIKE for one in found)
    return [one for one in good if not (copied and one.check is Check.PARTICULAR)]


def _few(asked: Iterable[Finding]) -> Iterator[Finding]:
    counted: Counter[Check] = Counter()
    for one in asked:
        counted[one.check] += 1
        if counted[one.check] <= _MOST:
            yield one


def _once(asked: Iterable[Finding]) -> Iterator[Finding]:
    """What stands at one place is asked once, by the check that comes first."""
    taken: list[tuple[int, int]] = []
    for one in asked:
        if not any(one.start < end and start < one.end for start, end in taken):
            yield one
        if one.start >= 0:
            taken.append((one.start, one.end))


def _told_once(asked: Iterable[Finding]) -> Iterator[Finding]:
    """What I know of them is named once: the next finding says something else."""
    named: set[tuple[str, ...]] = set()
    for one in asked:
        yield replace(one, words=()) if one.words in named else one
        named.add(one.words)


def _in_one(good: list[Finding]) -> list[Finding]:
    """A reason and an end that asks for nothing are said in one line."""
    by_check = {one.check: one for one in good}
    reason_, end = by_check.get(Check.REASON), by_check.get(Check.ENDING)
    if reason_ is None or end is None:
        return good
    joined = replace(reason_, turn=end.turn)
    return [joined if one is reason_ else one for one in good if one is not end]
