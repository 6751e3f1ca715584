"""A hard season of somebody, and the day on which I meant to look again."""

from __future__ import annotations

from datetime import timedelta

import pytest

from desktop.domain.errors import BadInputError
from desktop.services import seasons
from desktop.storage.database import Database
from tests.builders import NOW, TODAY, a_person, add

DAY = timedelta(days=1)


def test_a_season_asks_to_be_looked_at_when_its_day_has_come(db: Database) -> None:
    ana, ben = add(db, a_person("Ana"), a_person("Ben"))
    seasons.begin_hard(db, ana, today=TODAY, note="her mother is ill", review_on=TODAY + 14 * DAY)
    seasons.begin_hard(db, ben, today=TODAY)
    with db.read() as session:
        assert seasons.hard_seasons_to_review(session, today=TODAY) == []
        [due] = seasons.hard_seasons_to_review(session, today=TODAY + 14 * DAY)
        assert (due.name, due.note) == ("Ana", "her mother is ill")
        assert seasons.hard_season_of(session, ana, today=TODAY) == due
        without_day = seasons.hard_season_of(session, ben, today=TODAY)
        assert without_day is not None
        assert without_day.review_on is None


def test_it_goes_on_until_another_day_or_is_over(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    seasons.begin_hard(db, ana, today=TODAY, review_on=TODAY + DAY)
    later = TODAY + 14 * DAY
    with db.read() as session:
        [due] = seasons.hard_seasons_to_review(session, today=TODAY + DAY)
    changes = seasons.look_again(db, due.season_id, later, today=TODAY + DAY)
    assert changes.label == "The hard season of Ana goes on"
    with db.read() as session:
        assert seasons.hard_seasons_to_review(session, today=TODAY + DAY) == []
        assert len(seasons.hard_seasons_to_review(session, today=later)) == 1
    seasons.end_hard(db, ana, today=later)
    with db.read() as session:
        assert seasons.hard_seasons_to_review(session, today=later) == []
        assert seasons.hard_season_of(session, ana, today=later) is None


def test_looking_again_lies_ahead_and_needs_a_season(db: Database) -> None:
    [ana] = add(db, a_person("Ana"))
    seasons.begin_hard(db, ana, today=TODAY)
    with pytest.raises(BadInputError, match="still to come"):
        seasons.look_again(db, 1, TODAY, today=TODAY)
    with pytest.raises(BadInputError, match="no longer here"):
        seasons.look_again(db, 99, TODAY + DAY, today=TODAY)


def test_of_somebody_deleted_nothing_is_asked(db: Database) -> None:
    [ana] = add(db, a_person("Ana", deleted_at=NOW))
    with db.read() as session:
        assert seasons.hard_seasons_to_review(session, today=TODAY) == []
        assert seasons.hard_season_of(session, ana, today=TODAY) is None
