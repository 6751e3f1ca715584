"""Whether somebody may have felt heard, from what I wrote down after a talk.

It accuses nobody of what I did not write: a field left empty says nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.domain.reflect.mirror import Slip
from desktop.domain.reflect.moments import Moment
from desktop.domain.vocabulary import Advised, Interrupted


@dataclass(frozen=True, slots=True)
class Told:
    """A talk as I wrote it down: whether I kept words of theirs and told something of mine."""

    moment: Moment
    has_words: bool
    has_shared: bool
    interrupted: str = ""
    advised: str = ""


@dataclass(frozen=True, slots=True)
class Listened:
    """Of one person: the moments in which they may have felt heard, or else my slip."""

    person_id: int
    moments: tuple[Moment, ...]
    slip: Slip | None = None


def slip_of(told: Told) -> Slip | None:
    """The plainest way in which I did not listen. To interrupt once is human; what I
    shared is a gift, unless it stands there in the place of their words."""
    cut_in = told.interrupted in (Interrupted.ONCE, Interrupted.OFTEN)
    if cut_in and told.has_shared and not told.has_words:
        return Slip.OWN_STORY
    if told.advised == Advised.UNASKED:
        return Slip.ADVISED
    return Slip.INTERRUPTED if told.interrupted == Interrupted.OFTEN else None


def felt_heard(told: Told) -> bool:
    """I have their words, and nothing that I wrote stood in their way."""
    never_cut_in = told.interrupted in ("", Interrupted.NO)
    return told.has_words and never_cut_in and told.advised != Advised.UNASKED


def listened(talks: Iterable[Told]) -> list[Listened]:
    """Of each person whose talks say anything; the last of them decides, so that a slip
    can be made good. ``talks`` come the newest first."""
    heard: dict[int, list[Moment]] = {}
    slips: dict[int, tuple[Slip, list[Moment]]] = {}
    for told in talks:
        person, slip = told.moment.person_id, slip_of(told)
        if felt_heard(told) and person not in slips:
            heard.setdefault(person, []).append(told.moment)
        elif slip is not None and person not in heard:
            first, moments = slips.setdefault(person, (slip, []))
            if first is slip:
                moments.append(told.moment)
    return [
        *(Listened(person, tuple(moments)) for person, moments in heard.items()),
        *(Listened(person, tuple(found), slip) for person, (slip, found) in slips.items()),
    ]
