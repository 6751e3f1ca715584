"""First meetings, a long silence that ended, whom I saw, and circles without my time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from desktop.domain.entities import Circle, CircleMember, Rhythm
from desktop.services.reflect.mirror.circles import circles_without_time
from desktop.services.reflect.mirror.meeting import came_back, first_met, seen_or_written
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, a_talk, add
from tests.services.reflect.mirror.living import SEASON, WEEK, ago, ask, called, somebody

OLD = datetime(2024, 1, 1, tzinfo=UTC)
NEW = datetime.combine(ago(3), time(12), UTC)


def test_whom_i_saw_first_in_these_days(db: Database) -> None:
    noor, wen, ida, ivo = add(
        db,
        a_person("Noor Haddad", created_at=NEW, met_on="2026-03"),
        a_person("Wen Xu", created_at=NEW),
        a_person("Ida Bauer", created_at=NEW),
        a_person("Ivo Lima", created_at=NEW, met_on="2019"),
    )
    met = a_talk(db, noor, day=ago(2), kind="coffee")
    a_talk(db, noor, day=ago(1), kind="message")
    a_talk(db, wen, day=ago(1), kind="message")
    a_talk(db, ida, day=ago(1), kind="coffee")
    a_talk(db, ivo, day=ago(1), kind="coffee")
    [one] = ask(db, first_met, WEEK)
    assert (one.called, one.moments[0].id) == ("Noor", met)


def test_somebody_of_whom_an_older_talk_is_known_is_not_new(db: Database) -> None:
    [noor] = add(db, a_person("Noor Haddad", created_at=NEW, met_on="2026-03"))
    a_talk(db, noor, day=ago(400), kind="coffee", origin="ical")
    a_talk(db, noor, day=ago(1), kind="coffee")
    assert ask(db, first_met, WEEK) == ()


def test_a_long_silence_that_ended(db: Database) -> None:
    ana, ben = somebody(db, "Ana Moreau"), somebody(db, "Ben Adler")
    a_talk(db, ana, day=ago(500))
    back = a_talk(db, ana, day=ago(4))
    a_talk(db, ana, day=ago(1))
    a_talk(db, ben, day=ago(100))
    a_talk(db, ben, day=ago(1))
    [one] = ask(db, came_back, WEEK)
    assert (one.called, one.since, one.moments[0].id) == ("Ana", ago(500), back)


def test_whom_i_saw_and_with_whom_it_was_only_messages(db: Database) -> None:
    ana, ben, cleo, dana = (
        somebody(db, name) for name in ("Ana Moreau", "Ben Adler", "Cleo Marsh", "Dana Fox")
    )
    a_talk(db, ana, day=ago(1), kind="message")
    walk = a_talk(db, ana, day=ago(3), kind="walk")
    for days in (1, 2):
        a_talk(db, ben, day=ago(days), kind="message")
    a_talk(db, cleo, day=ago(1), kind="message")
    for kind in ("message", "message", "call"):
        a_talk(db, dana, day=ago(2), kind=kind)
    seen, written = ask(db, seen_or_written, WEEK)
    assert (called(seen), called(written)) == (["Ana"], ["Ben"])
    assert seen[0].moments[0].id == walk


def names_of(db: Database, days: tuple[date, date]) -> list[str]:
    return [circle.name for circle in ask(db, circles_without_time, days)]


def test_a_circle_of_which_i_was_in_touch_with_nobody(db: Database) -> None:
    choir, family, names, new = add(
        db,
        Circle(uid="a", name="Choir"),
        Circle(uid="b", name="Family", position=1),
        Circle(uid="c", name="Four hundred names", position=2),
        Circle(uid="d", name="Just begun", position=3),
    )
    ana, ben, known, fresh = add(
        db,
        a_person("Ana Moreau", created_at=OLD),
        a_person("Ben Adler", created_at=OLD),
        a_person("Cleo Marsh", created_at=OLD),
        a_person("Dana Fox", created_at=NEW),
    )
    pairs = ((choir, ana), (family, ben), (names, known), (new, fresh))
    add(db, *(CircleMember(circle_id=circle, person_id=person) for circle, person in pairs))
    add(db, *(Rhythm(circle_id=circle) for circle in (choir, family, new)))
    a_talk(db, ben, day=ago(20))
    a_talk(db, ana, day=ago(120))
    assert names_of(db, SEASON) == ["Choir"]
    later = (TODAY - timedelta(days=100), TODAY - timedelta(days=30))
    assert names_of(db, later) == ["Choir", "Family"]
