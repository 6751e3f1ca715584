"""The invented profile and reviews stay apart from my own."""

from __future__ import annotations

from sqlmodel import Session, select

from desktop.domain.entities import ProfileLine, Review
from desktop.services import samples
from desktop.services.journey.defaults import plant_stages
from desktop.services.reflect import profile as mine
from desktop.storage.database import Database
from tests.builders import NOW, TODAY


def plant(db: Database) -> None:
    plant_stages(db)
    samples.plant(db, now=NOW, zone="Europe/London", shrink=lambda content: (content, content))


def lines(session: Session) -> list[str]:
    return [line.text for line in session.exec(select(ProfileLine))]


def test_a_profile_of_mine_is_not_mixed_with_an_invented_one(db: Database) -> None:
    mine.add_line(db, "value", "Patience", today=TODAY)
    plant(db)
    with db.read() as session:
        assert lines(session) == ["Patience"]


def test_what_i_wrote_on_stays_when_the_samples_go(db: Database) -> None:
    plant(db)
    with db.read() as session:
        first = session.exec(select(ProfileLine)).first()
        reviews = len(session.exec(select(Review)).all())
    assert first is not None
    assert first.id is not None
    assert reviews == 3
    mine.edit_line(db, first.id, "Asking a third time")

    samples.sweep(db)

    with db.read() as session:
        assert lines(session) == ["Asking a third time"]
        assert session.exec(select(Review)).first() is None
