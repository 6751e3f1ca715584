"""The web as a widget: seen, walked, moved."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.domain.reflect.pictures_web import ME, Web, WebPerson, WebTie
from desktop.services.reflect.pictures.layout import lay_out
from desktop.ui.reflect.pictures.web_canvas import WebCanvas
from desktop.ui.reflect.pictures.web_keys import named_like
from desktop.ui.reflect.pictures.web_scene import WebScene
from desktop.ui.theme.theme import Theming
from tests.services.reflect.webs import made_web

ANA, BEN, CARA, DAN = 1, 2, 3, 4
PLACES = {ANA: (100.0, 0.0), BEN: (-100.0, 0.0), CARA: (0.0, 120.0), DAN: (210.0, 10.0)}
Key = Qt.Key


def _web() -> Web:
    names = {ANA: "Ana Moreau", BEN: "Ben Okri", CARA: "Cara Lind", DAN: "Anders Dahl"}
    people = tuple(WebPerson(one, name, name.split()[0], True, 3) for one, name in names.items())
    return Web(people, (WebTie(ANA, DAN, related=True), WebTie(ANA, BEN, might=True)))


@pytest.fixture
def canvas(qtbot: QtBot) -> WebCanvas:
    return _shown(qtbot, WebCanvas(), WebScene.of(_web(), PLACES))


def _shown(qtbot: QtBot, canvas: WebCanvas, scene: WebScene) -> WebCanvas:
    qtbot.addWidget(canvas)
    canvas.resize(600, 500)
    with qtbot.waitActive(canvas):
        canvas.show()
        canvas.activateWindow()
    canvas.clearFocus()
    canvas.show_scene(scene)
    return canvas


def _walk(qtbot: QtBot, canvas: WebCanvas, *keys: Qt.Key) -> int | None:
    for key in keys:
        qtbot.keyClick(canvas, key)
    return canvas.current


# The keyboard


def test_tab_enters_at_me(qtbot: QtBot, canvas: WebCanvas) -> None:
    canvas.setFocus(Qt.FocusReason.TabFocusReason)

    assert canvas.current == ME


@pytest.mark.parametrize(
    ("keys", "person"),
    [
        ([Key.Key_Right], ANA),
        ([Key.Key_Right, Key.Key_Right], DAN),
        ([Key.Key_Left], BEN),
        ([Key.Key_Down], CARA),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Home], ME),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Right], DAN),
    ],
)
def test_arrows_walk_to_the_nearest_in_their_direction(
    qtbot: QtBot, canvas: WebCanvas, keys: list[Qt.Key], person: int
) -> None:
    canvas.setFocus(Qt.FocusReason.TabFocusReason)

    assert _walk(qtbot, canvas, *keys) == person


def test_from_me_arrows_reach_everybody(qtbot: QtBot) -> None:
    web = made_web(80, 120)
    canvas = _shown(qtbot, WebCanvas(), WebScene.of(web, lay_out(web)))
    reached, waiting = {ME}, [ME]
    while waiting:
        start = waiting.pop()
        for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down):
            canvas.go_to(start)
            found = _walk(qtbot, canvas, key)
            if found not in reached and found is not None:
                reached.add(found)
                waiting.append(found)

    assert len(reached) == 81


def test_enter_opens_the_card_but_not_mine(qtbot: QtBot, canvas: WebCanvas) -> None:
    opened: list[int] = []
    canvas.person_chosen.connect(opened.append)
    canvas.setFocus(Qt.FocusReason.TabFocusReason)

    _walk(qtbot, canvas, Key.Key_Return, Key.Key_Right, Key.Key_Return)

    assert opened == [ANA]


def test_typing_a_name_goes_there(qtbot: QtBot, canvas: WebCanvas) -> None:
    qtbot.keyClicks(canvas, "and")

    assert canvas.current == DAN


@pytest.mark.parametrize(
    ("typed", "person"),
    [("an", ANA), ("ANDERS", DAN), ("okri", BEN), ("lín", CARA), ("x", None), (" ", None)],
)
def test_a_name_is_found_by_how_it_or_a_word_of_it_begins(
    canvas: WebCanvas, typed: str, person: int | None
) -> None:
    assert named_like(canvas.scene, typed) == person


def test_shift_and_arrows_move_the_picture(qtbot: QtBot, canvas: WebCanvas) -> None:
    before = canvas.position_of(ANA)

    qtbot.keyClick(canvas, Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    assert canvas.position_of(ANA).x() < before.x()


def test_ctrl_plus_and_minus_zoom_the_web_while_it_has_the_focus(
    qtbot: QtBot, canvas: WebCanvas
) -> None:
    before = canvas.view.zoom
    ctrl = Qt.KeyboardModifier.ControlModifier

    qtbot.keyClick(canvas, Key.Key_Plus, ctrl)
    larger = canvas.view.zoom
    qtbot.keyClick(canvas, Key.Key_0, ctrl)

    assert larger > before
    assert canvas.view.zoom == before


def test_whoever_is_gone_to_comes_into_view(qtbot: QtBot) -> None:
    web = made_web(400, 600)
    canvas = _shown(qtbot, WebCanvas(), WebScene.of(web, lay_out(web)))
    canvas.zoom_by(4 / canvas.view.zoom)
    far = max(canvas.scene.places, key=lambda one: canvas.scene.places[one][0])

    canvas.go_to(far)

    assert canvas.rect().contains(canvas.position_of(far).toPoint())


# The mouse


def test_a_click_opens_who_is_there(qtbot: QtBot, canvas: WebCanvas) -> None:
    with qtbot.waitSignal(canvas.person_chosen) as opened:
        qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=canvas.position_of(BEN).toPoint())

    assert opened.args == [BEN]


def test_nobody_is_where_nobody_stands(canvas: WebCanvas) -> None:
    assert canvas.person_at(QPointF(5, 5)) is None
    assert canvas.person_at(canvas.position_of(ME)) == ME


def test_a_drag_moves_and_opens_nobody(qtbot: QtBot, canvas: WebCanvas) -> None:
    opened: list[int] = []
    canvas.person_chosen.connect(opened.append)
    start, before = canvas.position_of(ANA).toPoint(), canvas.position_of(BEN)

    qtbot.mousePress(canvas, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(canvas, start + QPoint(30, 0))
    qtbot.mouseMove(canvas, start + QPoint(60, 20))
    qtbot.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 20))

    assert opened == []
    assert canvas.position_of(BEN) - before == QPointF(60, 20)


def test_zooming_keeps_what_is_under_the_mouse(canvas: WebCanvas) -> None:
    at = canvas.position_of(BEN)

    canvas.zoom_by(1.3, at)

    assert (canvas.position_of(BEN) - at).manhattanLength() <= 2


def test_a_small_one_neither_moves_nor_zooms(qtbot: QtBot) -> None:
    canvas = _shown(qtbot, WebCanvas(small=True), WebScene.of(_web(), PLACES))
    before = canvas.position_of(ANA)

    canvas.pan(QPointF(50, 50))
    canvas.zoom_by(2)

    assert canvas.position_of(ANA) == before


# How it looks


def test_a_small_one_fills_a_room_that_is_higher_than_wide(qtbot: QtBot) -> None:
    web = _web()
    canvas = WebCanvas(small=True)
    qtbot.addWidget(canvas)
    canvas.show_scene(WebScene.of(web, lay_out(web)))
    seen = []
    for high in (300, 420):
        canvas.resize(300, high)
        canvas.fit()
        ys = [canvas.position_of(one).y() for one in canvas.scene.places]
        xs = [canvas.position_of(one).x() for one in canvas.scene.places]
        seen.append((max(xs) - min(xs), max(ys) - min(ys)))

    (_, before), (wide, after) = seen
    assert after > before
    assert wide <= 300


def test_moved_by_strips_it_is_the_same_picture_as_painted_whole(qtbot: QtBot) -> None:
    web = made_web(1_500, 4_000)
    scene = WebScene.of(web, lay_out(web))
    moved = _shown(qtbot, WebCanvas(), scene)
    for _ in range(9):
        moved.pan(QPointF(37, -23))
        moved.repaint()
    whole = _shown(qtbot, WebCanvas(), scene)
    whole.pan(QPointF(9 * 37, -9 * 23))

    assert _alike(moved.grab().toImage(), whole.grab().toImage()) > 0.995


def test_it_is_mirrored_where_people_read_from_the_right(qtbot: QtBot) -> None:
    scene = WebScene.of(_web(), PLACES, mirrored=True)

    assert scene.places[ANA] == (-100.0, 0.0)


def test_each_has_their_own_colours_in_either_theme(
    qtbot: QtBot, canvas: WebCanvas, each_theme: Theming
) -> None:
    image = canvas.grab().toImage()
    edge = canvas.position_of(CARA) + QPointF(canvas.disc / 2 - 2, 0)

    assert image.pixelColor(edge.toPoint()) == each_theme.current.monogram(CARA).ground
    assert image.pixelColor(2, 2) == each_theme.current.surface


def test_at_twice_the_text_the_faces_are_larger(canvas: WebCanvas, theme: Theming) -> None:
    canvas.zoom_by(1 / canvas.view.zoom)
    before = canvas.disc

    theme.set_scale(2.0)

    assert canvas.disc > before * 1.4


def test_an_empty_web_is_painted_too(qtbot: QtBot) -> None:
    canvas = _shown(qtbot, WebCanvas(), WebScene.of(Web(), {}))

    assert not canvas.grab().isNull()


def _alike(one: QImage, other: QImage) -> float:
    """The share of sampled pixels that are the same."""
    points = [(x, y) for x in range(0, one.width(), 3) for y in range(0, one.height(), 3)]
    same = sum(one.pixel(x, y) == other.pixel(x, y) for x, y in points)
    return same / len(points)
