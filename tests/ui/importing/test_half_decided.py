"""What was decided about an import and not brought in: there again when the same is looked at."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.domain.clock import FixedClock
from desktop.domain.importing import Decision, FieldRule, JoinRule
from desktop.domain.joining import Field
from desktop.half_written import HalfWritten
from desktop.storage.database import Database
from desktop.ui.importing import half_decided
from desktop.ui.importing.page import ImportPage
from desktop.ui.importing.review import Review
from desktop.ui.runner import Runner
from tests.services.importing.bringing import a_file, bring_in, card

ANA = card("UID:a", "FN:Ana Moreau", "EMAIL:ana@film.example", "TITLE:Editor")
ANNA = card("FN:Anna M", "EMAIL:ana@film.example")
BO = card("FN:Bo Lind", "NOTE:hums")


@pytest.fixture
def file(tmp_path: Path, db: Database) -> Path:
    """Of somebody who may be here, and of somebody new."""
    bring_in(db, a_file(tmp_path, ANA))
    return a_file(tmp_path, ANNA, BO, name="phone.vcf")


@pytest.fixture
def texts(db: Database) -> HalfWritten:
    return HalfWritten(db.path.parent)


def opened(qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path) -> ImportPage:
    page = ImportPage(runner, clock)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.start([file])
    return page


def decide(review: Review) -> None:
    """Something of each kind."""
    assert review.deciding is not None
    [match] = review.deciding.plan.matches
    review.desk.list.look_at(match.draft)
    review.decide(Decision.TWO)
    review.desk.picked.emit(Field.NAME, (True, False))
    review.for_all.join.choose(JoinRule.MAIL)
    review.for_all.join.chosen.emit(JoinRule.MAIL)
    review.for_all.fields.choose(FieldRule.BOTH)
    review.for_all.lands.choose("tag")
    review.for_all.lands.chosen.emit("tag")
    review.for_all.name.setText("spring")
    review.deciding.leave_out([1])
    review.parts.ticked.emit([1])


def left(texts: HalfWritten, qtbot: QtBot) -> None:
    """The window loses the keyboard, as when it locks."""
    focus = QApplication.focusWidget()
    assert focus is not None
    focus.clearFocus()
    assert texts.get("import") is not None


def test_after_a_crash_or_a_lock_every_choice_stands_in_the_review_again(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten
) -> None:
    first = opened(qtbot, runner, clock, file)
    decide(first.review)
    assert first.review.deciding is not None
    said = first.review.deciding.said()
    left(texts, qtbot)

    second = opened(qtbot, runner, clock, file)
    review = second.review
    assert review.deciding is not None
    assert review.deciding.said() == said
    assert said["decided"]
    assert said["picks"]
    assert said["left_out"] == [1]
    assert (said["tag"], said["rule"], said["fields"]) == ("spring", "mail", "both")
    assert review.for_all.name.text() == "spring"
    assert review.for_all.join.current() == JoinRule.MAIL
    assert review.agree.text() == first.review.agree.text()


def test_within_a_second_of_a_choice_it_is_written_down(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(half_decided, "EVERY", 0)
    page = opened(qtbot, runner, clock, file)
    decide(page.review)
    qtbot.waitUntil(lambda: texts.get("import") is not None)
    assert "Anna" not in str(texts.all())


def test_where_nothing_was_decided_nothing_is_written_down(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten
) -> None:
    page = opened(qtbot, runner, clock, file)
    page._half.write_down()
    assert texts.all() == {}


@pytest.mark.parametrize("ends", ["bring_in", "leave"])
def test_what_was_brought_in_or_cancelled_is_not_kept(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten, ends: str
) -> None:
    page = opened(qtbot, runner, clock, file)
    decide(page.review)
    left(texts, qtbot)
    getattr(page, ends)()
    assert texts.all() == {}


@pytest.mark.parametrize("said", [None, 3, {}, {"rule": "whatever"}])
def test_what_cannot_be_read_decides_nothing(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten, said: object
) -> None:
    page = opened(qtbot, runner, clock, file)
    decide(page.review)
    left(texts, qtbot)
    kept = texts.get("import")
    assert isinstance(kept, dict)
    texts.keep("import", {**kept, "said": said})
    second = opened(qtbot, runner, clock, file)
    review = second.review
    assert review.deciding is not None
    assert review.deciding.said()["decided"] == {}


def test_another_file_of_that_name_begins_anew(
    qtbot: QtBot, runner: Runner, clock: FixedClock, file: Path, texts: HalfWritten
) -> None:
    page = opened(qtbot, runner, clock, file)
    decide(page.review)
    left(texts, qtbot)
    a_file(file.parent, BO, ANNA, card("FN:Cy Osei"), name="phone.vcf")
    second = opened(qtbot, runner, clock, file)
    review = second.review
    assert review.deciding is not None
    assert review.deciding.said()["decided"] == {}
