"""The pictures on the page: what they say, where they lead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from sqlmodel import select

from desktop.domain.clock import FixedClock
from desktop.domain.entities import Circle, CircleMember, Giving, Move, Stage
from desktop.domain.reflect.span import Span
from desktop.services.journey.stages import plant_stages
from desktop.settings import SettingsFile
from desktop.storage.database import Database
from desktop.ui.reflect.page import ReflectPage
from desktop.ui.reflect.pictures.bars import part_at
from desktop.ui.reflect.pictures.begun_part import BegunPart
from desktop.ui.reflect.pictures.giving_part import GivingPart
from desktop.ui.reflect.pictures.in_words import InWords
from desktop.ui.reflect.pictures.picture_part import PicturePart
from desktop.ui.reflect.pictures.stage_part import StagePart
from desktop.ui.reflect.pictures.time_part import TimePart
from desktop.ui.reflect.pictures.web_part import WebPart
from desktop.ui.runner import Runner
from desktop.ui.theme.theme import Theming
from desktop.ui.widgets.click_row import ClickRow
from tests.builders import NOW, TODAY, a_person, a_talk, add

ALL = [BegunPart, GivingPart, StagePart, TimePart, WebPart]
Made = Callable[[type[PicturePart]], PicturePart]


@pytest.fixture
def made(qtbot: QtBot, runner: Runner, clock: FixedClock, settings: SettingsFile) -> Made:
    """The part, read over a season and shown by itself."""

    def make(kind: type[PicturePart]) -> PicturePart:
        part = kind(runner, clock, settings)
        qtbot.addWidget(part)
        part.resize(360, 420)
        part.set_span(Span.SEASON)
        part.show()
        part.refresh()
        return part

    return make


@pytest.fixture
def life(db: Database) -> dict[str, int]:
    """A choir and a street, three people, a few talks and gifts."""
    plant_stages(db)
    choir, street = add(db, Circle(name="Choir", colour=1), Circle(name="Our street", colour=2))
    with db.read() as session:
        stages = {stage.key: stage.id or 0 for stage in session.exec(select(Stage))}
    since = TODAY - timedelta(days=300)
    ana, ben, cara = add(
        db,
        a_person("Ana Moreau", in_practice_since=since, stage_id=stages["attention"]),
        a_person("Ben Okri", in_practice_since=since, stage_id=stages["listening"]),
        a_person("Cara Lind", in_practice_since=since),
    )
    add(db, CircleMember(circle_id=choir, person_id=ana),
        CircleMember(circle_id=street, person_id=ben))  # fmt: skip
    a_talk(db, ana, kind="coffee", began_by="me")
    a_talk(db, ana, kind="call", began_by="me")
    a_talk(db, ben, cara, kind="walk", began_by="them", confided=True, words="a secret")
    add(
        db,
        Giving(person_id=ana, direction="given", kind="help", text="a morning in the archive",
               state="done", day=TODAY),
        Giving(person_id=ben, direction="received", kind="gift", text="honey", state="done",
               day=TODAY - timedelta(days=30)),
        Move(person_id=ben, from_stage_id=stages["attention"], to_stage_id=stages["listening"],
             moved_on=TODAY, moved_at=NOW),
        Move(person_id=ana, from_stage_id=stages["listening"], to_stage_id=stages["attention"],
             moved_on=TODAY, moved_at=NOW),
    )  # fmt: skip
    return {"choir": choir, "street": street, "ana": ana, "ben": ben, "cara": cara, **stages}


def _rows(part: PicturePart) -> tuple[tuple[str, ...], ...]:
    return part.table.words_model.words.rows


def _said(part: PicturePart) -> str:
    return part.picture.accessibleDescription()


# All of them


@pytest.mark.parametrize("kind", ALL)
def test_while_there_is_nothing_a_kind_sentence_stands_there(
    made: Made, kind: type[PicturePart]
) -> None:
    part = made(kind)

    assert part.nothing.isVisible()
    assert part.nothing.text().endswith((".", "?"))
    assert not part.picture.isVisible()
    assert not part.toggle.isVisible()


@pytest.mark.parametrize("kind", ALL)
def test_each_says_in_words_what_it_shows(
    made: Made, life: dict[str, int], kind: type[PicturePart]
) -> None:
    part = made(kind)

    part.toggle.click()

    assert part.table.isVisible()
    assert not part.picture.isVisible()
    assert _rows(part)
    assert _said(part).endswith(".")


@pytest.mark.parametrize("kind", ALL)
def test_the_choice_of_words_is_kept(
    made: Made, life: dict[str, int], kind: type[PicturePart]
) -> None:
    first = made(kind)
    first.toggle.click()

    assert made(kind).table.isVisible()


@pytest.mark.parametrize("kind", ALL)
def test_a_face_shows_no_number_and_no_secret(
    made: Made, life: dict[str, int], kind: type[PicturePart]
) -> None:
    part = made(kind)
    words = [_text(widget) for widget in part.picture.findChildren(QWidget)]

    assert not any(letter.isdigit() or letter == "%" for text in words for letter in text)
    assert "secret" not in " ".join([*words, _said(part), str(_rows(part))])


def _text(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return f"{text() if callable(text) else ''} {widget.accessibleName()}"


@pytest.mark.parametrize(
    ("scale", "reading"),
    [(1.0, Qt.LayoutDirection.LeftToRight), (2.0, Qt.LayoutDirection.RightToLeft)],
)
def test_each_is_painted_in_any_theme_size_and_direction(
    made: Made, life: dict[str, int], each_theme: Theming, scale: float,
    reading: Qt.LayoutDirection,
) -> None:  # fmt: skip
    each_theme.set_scale(scale)
    QApplication.setLayoutDirection(reading)
    for kind in ALL:
        image = made(kind).grab().toImage()
        places = ((x, y) for x in range(0, image.width(), 4) for y in range(0, 300, 4))
        assert len({image.pixel(x, y) for x, y in places}) > 4, kind.__name__


# Who began it


def test_who_began_it_is_said_for_each_circle(made: Made, life: dict[str, int]) -> None:
    part = made(BegunPart)

    assert _said(part) == "Choir: always me; Our street: always they; In no circle: always they."
    assert _rows(part)[0] == ("Choir", "2", "0", "0", "0", "always me")


def test_a_click_on_a_bar_shows_the_circle(qtbot: QtBot, made: Made, life: dict[str, int]) -> None:
    part = made(BegunPart)

    with qtbot.waitSignal(part.circle_wished) as wished:
        qtbot.keyClick(part.findChildren(ClickRow)[0], Qt.Key.Key_Return)

    assert wished.args == [life["choir"]]


def test_where_nobody_noted_who_began_it_says_so(db: Database, made: Made) -> None:
    [ana] = add(db, a_person("Ana"))
    a_talk(db, ana)

    assert "Nothing says who began" in made(BegunPart).nothing.text()


# Giving, both ways


def test_giving_reads_as_words_and_leads_to_the_person(
    qtbot: QtBot, made: Made, life: dict[str, int]
) -> None:
    part = made(GivingPart)
    assert isinstance(part, GivingPart)

    assert part.gave.flow.accessibleName() == "I gave: A morning in the archive"
    with qtbot.waitSignal(part.person_wished) as wished:
        qtbot.keyClick(part.received.flow, Qt.Key.Key_Return)
    assert wished.args == [life["ben"]]


def test_a_click_on_a_phrase_leads_to_its_person(
    qtbot: QtBot, made: Made, life: dict[str, int]
) -> None:
    part = made(GivingPart)
    assert isinstance(part, GivingPart)

    with qtbot.waitSignal(part.person_wished) as wished:
        qtbot.mouseClick(part.gave.flow, Qt.MouseButton.LeftButton, pos=QPointF(8, 8).toPoint())

    assert wished.args == [life["ana"]]


def test_over_a_longer_time_each_gift_is_a_dot(made: Made, life: dict[str, int]) -> None:
    part = made(GivingPart)
    assert isinstance(part, GivingPart)

    (given, _), (received, _) = part.months.dots()
    assert given.y() < part.months.height() / 2 < received.y()
    assert given.x() > received.x()
    part.set_span(Span.WEEK)
    assert not part.months.isVisible()


# Where my time went


def test_time_is_told_by_circle(qtbot: QtBot, made: Made, life: dict[str, int]) -> None:
    part = made(TimePart)
    assert isinstance(part, TimePart)

    assert [row[0] for row in _rows(part)] == ["Choir", "Our street", "In no circle"]
    assert part.mostly.text() == "mostly to Choir"
    with qtbot.waitSignal(part.circle_wished) as wished:
        qtbot.mouseClick(part.bar, Qt.MouseButton.LeftButton, pos=QPointF(4, 4).toPoint())
    assert wished.args == [life["choir"]]


def test_a_bar_is_read_in_the_direction_of_reading(made: Made, life: dict[str, int]) -> None:
    area = made(TimePart).bar.rect().toRectF()  # type: ignore[attr-defined]

    assert part_at(2, area, [3, 1], Qt.LayoutDirection.LeftToRight) == 0
    assert part_at(2, area, [3, 1], Qt.LayoutDirection.RightToLeft) == 1


# Where we are


def test_each_dot_is_a_person_and_each_sign_a_stage(
    qtbot: QtBot, made: Made, life: dict[str, int]
) -> None:
    part = made(StagePart)
    assert isinstance(part, StagePart)
    dots = part.dots
    [ana] = [spot for spot in dots.spots if spot.person_id == life["ana"]]
    signs = [spot for spot in dots.spots if spot.person_id is None]

    assert len(signs) == 7
    with qtbot.waitSignal(part.person_wished) as person:
        qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=ana.place.center().toPoint())
    with qtbot.waitSignal(part.stage_wished) as stage:
        qtbot.mouseClick(dots, Qt.MouseButton.LeftButton, pos=signs[0].place.center().toPoint())
    assert (person.args, stage.args) == ([life["ana"]], [life["preparation"]])


@pytest.mark.parametrize("count", [60, 1500])
def test_many_people_of_a_stage_stay_in_its_column(
    qtbot: QtBot, db: Database, made: Made, count: int
) -> None:
    plant_stages(db)
    with db.read() as session:
        attention = session.exec(select(Stage.id).where(Stage.key == "attention")).one()
    add(db, *(a_person(f"Person {number}", stage_id=attention) for number in range(count)))
    part = made(StagePart)
    assert isinstance(part, StagePart)
    part.resize(360, 600)
    qtbot.waitUntil(lambda: part.dots.height() == part.dots.sizeHint().height())

    spots = [spot.place for spot in part.dots.spots if spot.person_id is not None]

    cell = part.dots.width() / 7
    assert all(cell < spot.center().x() < 2 * cell for spot in spots)
    assert all(spot.top() >= 0 for spot in spots)


def test_paths_are_told_on_and_back(made: Made, life: dict[str, int]) -> None:
    part = made(StagePart)
    assert isinstance(part, StagePart)

    said = part.paths.accessibleDescription()
    assert "Attention to Active listening: Ben Okri." in said
    assert "Active listening back to Attention: Ana Moreau." in said


def test_a_path_is_found_where_it_is_drawn(qtbot: QtBot, made: Made, life: dict[str, int]) -> None:
    part = made(StagePart)
    assert isinstance(part, StagePart)
    paths, column = part.paths, part.dots.column_x
    between, middle = (column(1) + column(2)) / 2, paths.height() / 2
    columns = [paths.part_at(QPointF(between, y)) for y in range(paths.height()) if y != middle]

    above = [number for number in columns[: paths.height() // 2] if number >= 0]
    below = [number for number in columns[paths.height() // 2 :] if number >= 0]
    assert set(above) != set(below)
    assert above
    assert below


# The web


def test_the_small_web_has_those_in_practice(made: Made, life: dict[str, int]) -> None:
    part = made(WebPart)
    assert isinstance(part, WebPart)

    assert set(part.canvas.scene.places) == {0, life["ana"], life["ben"], life["cara"]}
    assert _rows(part)[1] == (
        "Ben Okri", "in touch now and then; together with Cara Lind today",
    )  # fmt: skip


def test_the_large_web_opens_from_the_small_one_and_esc_leads_back(
    qtbot: QtBot, opened: Callable[[], ReflectPage], life: dict[str, int]
) -> None:
    page = opened()
    page.activateWindow()
    page.overview.part(WebPart).larger.click()

    assert page.web.isVisible()
    qtbot.keyClick(page.web.canvas, Qt.Key.Key_Escape)
    assert page.overview.isVisible()


def test_the_large_web_is_narrowed_to_a_circle_and_searched(
    qtbot: QtBot, opened: Callable[[], ReflectPage], life: dict[str, int]
) -> None:
    page = opened()
    page.show_web()

    page.web.search.setText("car")
    assert page.web.canvas.current == life["cara"]
    assert page.web.about.text().startswith("Cara Lind: in touch now and then")
    page.web.search.setText("carx")
    assert page.web.about.text() == "Nobody in the web is called carx."
    page.web.search.clear()
    assert page.web.about.text().startswith("Cara Lind: in touch now and then")
    page.web.circles.chosen.emit(str(life["choir"]))
    assert set(page.web.canvas.scene.places) == {0, life["ana"]}
    page.web.circles.chosen.emit("")
    assert len(page.web.canvas.scene.places) == 4


def test_the_large_web_can_be_read_as_a_list(
    qtbot: QtBot, opened: Callable[[], ReflectPage], life: dict[str, int]
) -> None:
    page = opened()
    page.show_web()
    page.web.toggle.click()
    wished: list[int] = []
    page.person_wished.connect(wished.append)

    page.web.table.selectRow(1)
    qtbot.keyClick(page.web.table, Qt.Key.Key_Return)

    assert page.web.table.isVisible()
    assert wished == [life["ben"]]


def test_a_newcomer_moves_nobody_in_the_large_web(
    db: Database, runner: Runner, opened: Callable[[], ReflectPage], life: dict[str, int]
) -> None:
    page = opened()
    page.show_web()
    before = dict(page.web.canvas.scene.places)
    add(db, a_person("Dan New", in_practice_since=date(2026, 1, 1)))

    page.web.refresh()

    after = page.web.canvas.scene.places
    assert len(after) == len(before) + 1
    assert {person: after[person] for person in before} == before


def test_an_empty_web_has_its_words_right_below_its_heading(made: Made) -> None:
    part = made(WebPart)
    part.resize(360, 600)
    QApplication.processEvents()

    assert part.nothing.isVisible()
    assert part.nothing.y() < 80


def test_the_dots_explain_themselves_only_where_there_are_some(made: Made) -> None:
    part = made(StagePart)
    assert isinstance(part, StagePart)

    assert part.aside.isHidden()


def test_the_web_in_words_takes_the_room_of_its_card(made: Made, life: dict[str, int]) -> None:
    part = made(WebPart)
    part.table.show_words(InWords(("Name", ""), tuple((f"Person {n}", "") for n in range(60))))
    part.toggle.setChecked(True)
    part.resize(360, 600)
    QApplication.processEvents()

    assert part.table.geometry().bottom() > 560
