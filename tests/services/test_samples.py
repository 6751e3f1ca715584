"""Sample people: a life to look around in, and gone in one act."""

from __future__ import annotations

from sqlalchemy import text

from desktop.domain.reflect.mirror import Topic
from desktop.domain.reflect.span import Span, days_of
from desktop.services import samples
from desktop.services.journey.defaults import plant_stages
from desktop.services.people import adding, invented
from desktop.services.reflect.mirror import mirror
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add


def counts(db: Database) -> dict[str, int]:
    with db.read() as session:
        run = session.connection()
        names = run.execute(
            text(
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'"
                " AND name NOT LIKE 'sqlite%' AND name <> 'alembic_version'"
            )
        ).scalars()
        return {
            name: int(run.execute(text(f"SELECT count(*) FROM {name}")).scalar_one())
            for name in names.all()
        }


def plant(db: Database) -> None:
    samples.plant(db, now=NOW, zone="Europe/London", shrink=lambda content: (content, content))


def test_the_samples_have_a_past_and_a_week_ahead(db: Database) -> None:
    plant_stages(db)
    plant(db)
    there = counts(db)
    for table in ("person", "photo", "interaction", "facet", "loop", "follow_up", "move", "tie"):
        assert there[table] >= 3, table


def test_they_are_swept_away_in_one_act_and_leave_mine_alone(db: Database) -> None:
    plant_stages(db)
    add(db, a_person("Mine"))
    before = counts(db)
    plant(db)
    samples.sweep(db)
    assert counts(db) == before
    with db.read() as session:
        assert adding.count(session) == 1
        assert not invented.are_there(session)
    db.undo()
    with db.read() as session:
        assert invented.are_there(session)


def test_the_mirror_has_a_few_things_to_say_of_their_week(db: Database) -> None:
    plant_stages(db)
    plant(db)
    with db.read() as session:
        said = mirror(session, *days_of(Span.WEEK, TODAY), today=TODAY).sentences
    assert {
        Topic.HEARD, Topic.THANKS, Topic.NEEDED, Topic.INTENTION, Topic.NEVER_ASKED,
        Topic.UNPROMPTED,
    } <= {sentence.topic for sentence in said}  # fmt: skip
