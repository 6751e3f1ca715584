"""A program that runs while the clock is put forward or back, by law, by hand or on a
journey: nothing moves, is lost or is there twice.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from desktop.domain.drafts import PersonDraft
from desktop.domain.follow_ups import CalendarEntry, FollowUpDraft
from desktop.domain.notices import Often, Told, Wishes
from desktop.domain.rhythm.capacity import Capacity
from desktop.domain.talk import TalkDraft
from desktop.domain.talk_line import read_line
from desktop.services import backups, calendar, follow_ups, interactions, notices
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding
from desktop.services.people.trash import empty_old_trash
from desktop.storage import backup
from desktop.storage.database import Database
from desktop.storage.store import open_store
from desktop.ui.clock import SystemClock


def at(words: str) -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=UTC)


# Where somebody is, and at which instants they do something there, one after the other.
JOURNEYS: dict[str, list[tuple[str, datetime]]] = {
    "into summer": [
        ("Europe/London", at("2026-03-28T23:30")),
        ("Europe/London", at("2026-03-29T00:30")),
        ("Europe/London", at("2026-03-29T01:30")),
    ],
    "out of summer, an hour twice": [
        ("Europe/London", at("2026-10-25T00:30")),
        ("Europe/London", at("2026-10-25T01:30")),
    ],
    "a day without a midnight": [
        ("Asia/Beirut", at("2026-03-28T21:30")),
        ("Asia/Beirut", at("2026-03-28T22:30")),
    ],
    "past midnight": [
        ("Europe/Berlin", at("2026-05-04T21:59")),
        ("Europe/Berlin", at("2026-05-04T22:01")),
    ],
    "east, over the date line": [
        ("Europe/London", at("2026-05-04T20:00")),
        ("Pacific/Auckland", at("2026-05-04T20:00")),
        ("Pacific/Auckland", at("2026-05-04T20:10")),
    ],
    "west, into yesterday": [
        ("Pacific/Auckland", at("2026-05-04T20:00")),
        ("America/Los_Angeles", at("2026-05-04T20:00")),
        ("America/Los_Angeles", at("2026-05-05T20:00")),
    ],
    "put back by a day": [
        ("Europe/London", at("2026-05-04T09:00")),
        ("Europe/London", at("2026-05-03T09:00")),
        ("Europe/London", at("2026-05-04T09:05")),
    ],
    "a year ahead for a moment": [
        ("Europe/London", at("2026-05-04T09:00")),
        ("Europe/London", at("2027-05-04T09:00")),
        ("Europe/London", at("2026-05-04T09:05")),
    ],
}
WISHES = Wishes(Often.DAILY, lead=30, quiet_from=datetime.min.time(), quiet_to=datetime.min.time())


class Here(SystemClock):
    """The program's own clock, in the zone that the system is in by now; only the instant
    is ours."""

    moment = at("2026-01-01T00:00")

    def now(self) -> datetime:
        return self.moment.astimezone(ZoneInfo(self.zone))

    def go(self, zone: str, moment: datetime) -> None:
        os.environ["TZ"] = zone
        time.tzset()
        self.moment = moment


@dataclass
class Seen:
    """What was acknowledged on the way."""

    talks: dict[int, date] = field(default_factory=dict)
    plans: dict[int, date] = field(default_factory=dict)
    digests: list[date] = field(default_factory=list)
    reminders: list[str] = field(default_factory=list)


@pytest.fixture
def here() -> Iterator[Here]:
    if not hasattr(time, "tzset"):
        pytest.skip("the zone of a running process cannot be changed here")
    before = os.environ.get("TZ")
    yield Here()
    os.environ.pop("TZ", None)
    if before is not None:
        os.environ["TZ"] = before
    time.tzset()


@pytest.fixture
def db(tmp_path: Path, here: Here) -> Iterator[Database]:
    with open_store(tmp_path / "data", now=at("2026-03-01T09:00")) as database:
        plant_stages(database)
        yield database


def do(db: Database, here: Here, seen: Seen, told: Told) -> Told:
    """What one does in a few minutes, by the clock of the place one is in."""
    now, today = here.now(), here.today()
    assert now.date() == today
    talk = interactions.log(db, TalkDraft(people=[1]), now=now).created["interaction"][0]
    seen.talks[talk] = today
    draft = FollowUpDraft(today + timedelta(days=3), 2, reason="The house")
    seen.plans[follow_ups.plan(db, draft, now=now).created["follow_up"][0]] = draft.day
    adding.delete_people(db, [3], now=now)
    empty_old_trash(db, now=now)
    adding.restore(db, [3])
    with db.read() as session:
        due = notices.look(session, now=now, wishes=WISHES, told=told, capacity=Capacity(3))
    seen.digests += [today for notice in due.notices if notice.coming is None]
    seen.reminders += [notice.coming.key for notice in due.notices if notice.coming is not None]
    return due.told


@pytest.mark.parametrize("journey", JOURNEYS)
def test_nothing_moves_is_lost_or_is_there_twice(db: Database, here: Here, journey: str) -> None:
    legs = JOURNEYS[journey]
    home, begin = legs[0]
    here.go(home, begin)
    for name in ("Ana Moreau", "Ben Okafor", "Cleo Tan"):
        adding.add(db, PersonDraft(name=name), now=here.now(), in_practice=True)
    hour = here.now().replace(tzinfo=None, minute=0) + timedelta(days=2)
    weekly = FollowUpDraft(
        hour.date(), 2, starts_at=hour, zone=home, minutes=30, rule="FREQ=WEEKLY"
    )
    series = follow_ups.plan(db, weekly, now=here.now()).created["follow_up"][0]
    seen, told, kept = Seen(), Told(), 0
    for zone, moment in legs:
        here.go(zone, moment)
        assert here.zone == zone
        told = do(db, here, seen, told)
        backups.keep_up(db.path.parent, now=here.now())
        backups.keep_up(db.path.parent, now=here.now())
        assert len(backup.list_backups(db.path.parent)) >= kept, "a clock took a backup away"
        kept = len(backup.list_backups(db.path.parent))
        looks_as_said(db, here, seen)
        each_week_at_its_own_hour(db, here, series, hour, home)
    assert kept <= len(legs)
    assert len(seen.reminders) == len(set(seen.reminders))
    ahead = journey == "a year ahead for a moment"  # not believed later: the day is told anew
    assert len(seen.digests) - ahead == len(set(seen.digests))
    with db.read() as session:
        last = session.connection().exec_driver_sql(
            "SELECT last_contact_on FROM person WHERE id = 1"
        )
        assert date.fromisoformat(last.scalar_one()) == max(seen.talks.values())
        names = session.connection().exec_driver_sql("SELECT count(*) FROM person")
        assert names.scalar_one() == 3


def shown(db: Database, here: Here, *kinds: str) -> list[CalendarEntry]:
    with db.read() as session:
        found = calendar.entries(session, date(2026, 1, 1), date(2027, 12, 31), zone=here.zone)
    return [entry for entry in found if entry.kind in kinds]


def looks_as_said(db: Database, here: Here, seen: Seen) -> None:
    """Each plan and each talk on its own day, once, wherever one is."""
    plans = [entry for entry in shown(db, here, "follow_up", "window") if entry.id in seen.plans]
    assert {entry.id: entry.day for entry in plans} == seen.plans
    assert len(plans) == len(seen.plans)
    talks = [entry for entry in shown(db, here, "talk") if entry.id in seen.talks]
    assert {entry.id: entry.day for entry in talks} == seen.talks
    assert len(talks) == len(seen.talks)


def each_week_at_its_own_hour(
    db: Database, here: Here, series: int, hour: datetime, home: str
) -> None:
    """The hour is that of the place it was planned in; here it stands at that instant."""
    found = [entry for entry in shown(db, here, "appointment") if entry.id == series]
    weeks = [entry.occurrence for entry in found]
    assert len(weeks) == len(set(weeks))
    first = sorted(day for day in weeks if day is not None)[:30]
    assert first == [hour.date() + timedelta(weeks=n) for n in range(30)]
    for entry in found:
        assert entry.planned_at is not None or here.zone == home
        assert entry.starts_at is not None
        assert entry.occurrence is not None
        there = datetime.combine(entry.occurrence, hour.time(), ZoneInfo(home))
        assert entry.starts_at.replace(tzinfo=ZoneInfo(here.zone)).astimezone(
            UTC
        ) == there.astimezone(UTC)


@pytest.mark.parametrize("journey", JOURNEYS)
def test_a_day_that_is_typed_is_one_of_where_i_am(here: Here, journey: str) -> None:
    for zone, moment in JOURNEYS[journey]:
        here.go(zone, moment)
        local = moment.astimezone(ZoneInfo(zone)).date()
        line = read_line("Ana coffee yesterday: the house", today=here.today())
        assert line.day == local - timedelta(days=1)
