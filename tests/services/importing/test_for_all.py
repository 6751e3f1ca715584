"""Choices for everything that comes in at once, and the way out at every step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from desktop.domain.errors import CancelledError
from desktop.domain.importing import (
    Choice,
    Choices,
    Decision,
    FieldRule,
    ForAll,
    ImportPlan,
    JoinRule,
)
from desktop.domain.joining import Field
from desktop.domain.progress import Progress
from desktop.services.importing import safety
from desktop.services.importing.applying import apply
from desktop.storage.backup import list_backups
from desktop.storage.database import Database
from tests.builders import NOW
from tests.services.importing.bringing import a_file, asked, bring_in, card, names, planned
from tests.services.test_any_sequence import dump

PIXEL = "PHOTO:data:image/png;base64,iVBORw0KGgo="
ANA = card("FN:Ana Moreau", "EMAIL:ana@film.example", "TITLE:Editor")
ANNA = card("FN:Anna Moraux", "EMAIL:ana@film.example", "TITLE:Director", PIXEL)
BO = card("FN:Bo Lind", "TEL:+46 8 123 456 78")


def the_match_joined(plan: ImportPlan) -> Choices:
    return {match.draft: Choice(Decision.JOIN) for match in plan.matches}


@pytest.fixture
def second(db: Database, tmp_path: Path) -> ImportPlan:
    """Ana is here; another file writes her otherwise, and brings Bo."""
    bring_in(db, a_file(tmp_path, ANA, name="before.vcf"))
    return planned(db, a_file(tmp_path, ANNA, BO, name="phone.vcf"))


def told(db: Database) -> list[tuple[Any, ...]]:
    return asked(db, "SELECT name, title FROM person WHERE name LIKE 'An%'")


def test_what_is_here_stays_unless_asked_otherwise(db: Database, second: ImportPlan) -> None:
    apply(db, second, the_match_joined(second), now=NOW)
    assert told(db) == [("Ana Moreau", "Editor")]


def test_the_files_newer_word_wins_where_that_was_chosen(db: Database, second: ImportPlan) -> None:
    newer = ForAll(FieldRule.NEWER)
    apply(db, second, the_match_joined(second), now=NOW, for_all=newer)
    assert told(db) == [("Anna Moraux", "Director")]


def test_a_pick_of_ones_own_comes_before_the_rule(db: Database, second: ImportPlan) -> None:
    [match] = second.matches
    mine = {match.draft: Choice(Decision.JOIN, {Field.NAME: (True, False)})}
    apply(db, second, mine, now=NOW, for_all=ForAll(FieldRule.NEWER))
    assert told(db) == [("Ana Moreau", "Director")]


def test_kept_of_both_the_files_word_goes_into_a_note(db: Database, second: ImportPlan) -> None:
    both = ForAll(FieldRule.BOTH)
    apply(db, second, the_match_joined(second), now=NOW, for_all=both)
    assert told(db) == [("Ana Moreau", "Editor")]
    assert asked(db, "SELECT text FROM note") == [
        ("phone.vcf says otherwise. Name: Anna Moraux. Work: Director.",)
    ]


def test_a_record_that_came_before_follows_the_same_rule(db: Database, tmp_path: Path) -> None:
    bring_in(db, a_file(tmp_path, card("UID:u", "FN:Ana", "TITLE:Editor")))
    with db.change("mine") as change:
        change.session.connection().exec_driver_sql("UPDATE person SET title = 'My word'")
    again = planned(db, a_file(tmp_path, card("UID:u", "FN:Ana", "TITLE:Director")))
    apply(db, again, {}, now=NOW)
    assert asked(db, "SELECT title FROM person") == [("My word",)]
    db.undo()
    apply(db, again, {}, now=NOW, for_all=ForAll(FieldRule.NEWER))
    assert asked(db, "SELECT title FROM person") == [("Director",)]


def test_who_is_left_out_stays_away_and_comes_another_time(
    db: Database, second: ImportPlan, tmp_path: Path
) -> None:
    without = ForAll(left_out=frozenset({1}))
    apply(db, second, the_match_joined(second), now=NOW, for_all=without)
    assert names(db) == ["Ana Moreau"]
    bring_in(db, tmp_path / "phone.vcf")
    assert names(db) == ["Ana Moreau", "Bo Lind"]


def test_who_was_to_join_somebody_left_out_comes_alone(db: Database, tmp_path: Path) -> None:
    plan = planned(db, a_file(tmp_path, ANA, ANNA))
    [match] = plan.matches
    assert match.other is not None
    apply(
        db, plan, the_match_joined(plan), now=NOW,
        for_all=ForAll(left_out=frozenset({match.other})),
    )  # fmt: skip
    assert len(names(db)) == 1


def test_everyone_who_comes_gets_the_tag_and_the_circle(db: Database, second: ImportPlan) -> None:
    wished = ForAll(tag="From the phone", circle="Choir")
    apply(db, second, the_match_joined(second), now=NOW, for_all=wished)
    assert asked(db, "SELECT count(*) FROM person_tag") == [(2,)]
    assert asked(
        db,
        "SELECT c.name, count(*) FROM circle c JOIN circle_member m ON m.circle_id = c.id"
        " GROUP BY c.id",
    ) == [("Choir", 2)]
    db.undo()
    assert asked(db, "SELECT (SELECT count(*) FROM circle) + (SELECT count(*) FROM tag)") == [(0,)]


def test_photos_can_be_left_out(db: Database, second: ImportPlan) -> None:
    apply(db, second, the_match_joined(second), now=NOW, for_all=ForAll(photos=False))
    assert asked(db, "SELECT count(*) FROM photo") == [(0,)]
    db.undo()
    apply(db, second, the_match_joined(second), now=NOW)
    assert asked(db, "SELECT count(*) FROM photo") == [(1,)]


def test_a_rule_says_who_is_joined_unasked(second: ImportPlan) -> None:
    [match] = second.matches
    decided = {rule: match.by_rule(rule).decision for rule in JoinRule}
    assert decided[JoinRule.MAIL] is Decision.JOIN
    assert decided[JoinRule.NONE] is Decision.LATER


class CancelsAt(Progress):
    """Cancelled as soon as this step begins."""

    def __init__(self, step: str) -> None:
        super().__init__()
        self._last = step

    def begin(self, step: str) -> None:
        self.step = step
        if step == self._last:
            self.cancel()


@pytest.mark.parametrize("step", ["backup", "write", "join", "search"])
def test_cancelled_at_any_step_the_store_is_as_it_was(
    db: Database, second: ImportPlan, step: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(safety, "MANY", 1)
    monkeypatch.setattr("desktop.storage.database._STEPS_BETWEEN_LOOKS", 10)
    before, bytes_before = dump(db), db.path.read_bytes()
    with pytest.raises(CancelledError):
        apply(db, second, the_match_joined(second), now=NOW, progress=CancelsAt(step))
    assert dump(db) == before
    assert db.path.read_bytes() == bytes_before
    apply(db, second, the_match_joined(second), now=NOW)
    assert names(db) == ["Ana Moreau", "Bo Lind"]


def test_a_large_import_is_preceded_by_a_backup(
    db: Database, second: ImportPlan, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = db.path.parent
    apply(db, second, {}, now=NOW)
    assert not list_backups(folder)
    db.undo()
    monkeypatch.setattr(safety, "MANY", 2)
    apply(db, second, {}, now=NOW)
    [backup] = list_backups(folder)
    with Database(backup) as kept:
        assert names(kept) == ["Ana Moreau"]


def test_the_first_import_has_nothing_to_back_up(
    db: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(safety, "MANY", 1)
    bring_in(db, a_file(tmp_path, ANA))
    assert not list_backups(db.path.parent)
