"""A hard season: since when, and when I mean to look again."""

from __future__ import annotations

from datetime import date, timedelta

from desktop.domain.dates import add_months
from desktop.domain.language import tr
from desktop.domain.seasons import HardSeason
from desktop.domain.story_row import StoryRow
from desktop.ui.phrases import say_date, say_day, say_month, say_the_day

_BY_THE_DAY, _BY_THE_MONTH = 42, 330  # days after which a season is said less exactly


def say_season(season: HardSeason, today: date) -> str:
    """ "A hard season since February"."""
    begun = season.begins_on
    if begun >= today:
        return tr("A hard season from today on")
    past = (today - begun).days
    if past <= _BY_THE_DAY:
        return tr("A hard season since {day}").format(day=say_the_day(begun, today))
    words = tr("A hard season since {month}")
    return words.format(month=say_month(begun, with_year=past > _BY_THE_MONTH))


def say_review(season: HardSeason, today: date) -> str:
    """ "Look again on Thu 26 March", or the question once that day has come."""
    if season.review_on is None:
        return tr("Look again one day")
    if season.review_on <= today:
        return tr("Is it still hard?")
    day = say_day(season.review_on, today)
    ahead = (season.review_on - today).days
    return tr("Look again {day}").format(day=day if ahead == 1 else tr("on {day}").format(day=day))


def reviews(today: date) -> list[tuple[str, date]]:
    """When one might look again, in words."""
    return [
        (tr("in two weeks"), today + timedelta(weeks=2)),
        (tr("in a month"), add_months(today, 1)),
    ]


def say_past_season(row: StoryRow) -> str:
    """ "A hard season, from 3 February to 20 March"."""
    begun = row.since or row.day
    same_year = begun.year == row.day.year
    words = tr("A hard season, from {begin} to {end}")
    return words.format(
        begin=say_date(begun, with_year=not same_year), end=say_date(row.day, with_year=False)
    )
