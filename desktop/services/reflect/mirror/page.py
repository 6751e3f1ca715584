"""All that the mirror says of a stretch of days."""

from __future__ import annotations

from datetime import date, timedelta

from sqlmodel import Session

from desktop.domain.reflect.mirror import Begun, Mirror, Named, Sentence, Topic, in_order
from desktop.services.reflect.mirror.beginning import always_began, unprompted_share
from desktop.services.reflect.mirror.circles import circles_without_time
from desktop.services.reflect.mirror.intentions import unlived_intentions
from desktop.services.reflect.mirror.listening import who_felt_heard
from desktop.services.reflect.mirror.meeting import came_back, first_met, seen_or_written
from desktop.services.reflect.mirror.needing import only_when_needed
from desktop.services.reflect.mirror.open_ends import never_asked, promises
from desktop.services.reflect.mirror.thanks import without_thanks

_THANKS = timedelta(weeks=6)  # so long thanks are looked for, however short the days
_HALF_A_YEAR = timedelta(days=183)
_SEASON = timedelta(days=80)  # from here on circles and "always" say something
_FEWEST = 4  # touches of which a share is said


def mirror(session: Session, first: date, last: date, *, today: date) -> Mirror:
    """The sentences of these days, in a number of statements that does not depend on how
    much there is. What a week is too short to tell is looked for farther back."""
    days = (first, last)
    end = min(last, today)
    is_long = last - first >= _SEASON
    half_a_year = (min(first, end - _HALF_A_YEAR), last)
    kept, still_open = promises(session, *days, today=today)
    began = always_began(session, *half_a_year, today=today)
    said = [
        _pair(Topic.HEARD, *who_felt_heard(session, *days, today=today)),
        _of(Topic.THANKS, without_thanks(session, min(first, end - _THANKS), last, today=today)),
        _of(Topic.NEEDED, only_when_needed(session, *half_a_year, today=today)),
        _of(Topic.INTENTION, unlived_intentions(session, *days, today=today)),
        _of(Topic.NEVER_ASKED, never_asked(session, *days, today=today)),
        _share(session, *days, today=today),
        _pair(Topic.PROMISES, kept, still_open),
        _pair(
            Topic.BEGAN,
            tuple(one for one in began if one.way == Begun.ME),
            tuple(one for one in began if one.way == Begun.THEM),
        ),
        _of(Topic.RETURNED, came_back(session, *days, today=today)),
        _of(Topic.FIRST_MET, first_met(session, *days, today=today)),
        _pair(Topic.SEEN, *seen_or_written(session, *days, today=today)),
    ]
    if is_long:
        idle = circles_without_time(session, *days, today=today)
        said.append(Sentence(Topic.CIRCLES, circles=idle) if idle else None)
    return Mirror(in_order(said))


def _of(topic: Topic, people: tuple[Named, ...]) -> Sentence | None:
    return Sentence(topic, people) if people else None


def _pair(topic: Topic, people: tuple[Named, ...], others: tuple[Named, ...]) -> Sentence | None:
    return Sentence(topic, people, others) if people or others else None


def _share(session: Session, first: date, last: date, *, today: date) -> Sentence | None:
    share = unprompted_share(session, first, last, today=today)
    if share.of < _FEWEST or not share.count:
        return None
    return Sentence(Topic.UNPROMPTED, count=share.count, of=share.of, behind=share.people)
