"""The menu of everything that can be done with the people chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.journey import StageHead
from desktop.domain.people import Belonging, CircleRow, TagRow
from desktop.ui.people.acts import PeopleActs
from desktop.ui.theme.icons import icon


@dataclass(frozen=True, slots=True)
class Around:
    """What there is to belong to: circles, tags, places of the journey."""

    circles: Sequence[CircleRow] = ()
    tags: Sequence[TagRow] = ()
    stages: Sequence[StageHead] = ()


def tr(text: str) -> str:
    return QCoreApplication.translate("PeopleMenu", text)


def plain(text: str) -> str:
    """A name as the text of a menu, where "&" would be a mark."""
    return text.replace("&", "&&")


def people_menu(
    parent: QWidget, people: Belonging, acts: PeopleActs, around: Around, circle_id: int | None
) -> QMenu:
    """``circle_id`` is the circle that the list shows, for its favourites."""
    menu = QMenu(parent)
    if people.deleted:
        _act(menu, "rotate-ccw", tr("Bring back"), lambda: acts.restore(people))
        return menu
    if len(people.ids) == 1:
        _add_own(menu, people, acts)
    else:
        _act(menu, "message-circle-heart", tr("We spoke…"), lambda: acts.spoke.emit((*people.ids,)))
    menu.addSeparator()
    _add_practice(menu, people, acts)
    menu.addMenu(stage_menu(menu, people, acts, around.stages))
    menu.addMenu(circle_menu(menu, people, acts, around.circles))
    menu.addMenu(tag_menu(menu, people, acts, around.tags))
    _add_favourite(menu, people, acts, around, circle_id)
    menu.addSeparator()
    if len(people.ids) == 1:
        _act(menu, "copy", tr("Duplicate"), lambda: acts.duplicate(people))
    _act(menu, "upload", tr("Take out…"), lambda: acts.exported.emit(list(people.ids)))
    _act(menu, "trash-2", tr("Delete"), lambda: acts.delete(people))
    return menu


def stage_menu(
    parent: QMenu, people: Belonging, acts: PeopleActs, stages: Sequence[StageHead]
) -> QMenu:
    menu = QMenu(tr("Move on the journey"), parent)
    menu.setIcon(icon("signpost"))
    for head in stages:
        action = menu.addAction(icon(head.icon), plain(head.name))
        action.setEnabled(head.id != people.stage_id)
        action.triggered.connect(lambda _=False, stage=head.id: acts.move(people, stage))
    return menu


def circle_menu(
    parent: QMenu, people: Belonging, acts: PeopleActs, circles: Sequence[CircleRow]
) -> QMenu:
    """Circles with a tick where all of them are: a click joins or leaves."""
    menu = QMenu(tr("Circles"), parent)
    menu.setIcon(icon("circle-dot"))
    for circle in circles:
        inside = circle.id in people.shared_circles
        action = menu.addAction(plain(circle.name))
        action.setCheckable(True)
        action.setChecked(inside)
        act = acts.leave if inside else acts.join
        action.triggered.connect(lambda _=False, id=circle.id, do=act: do(people, id))
    if circles:
        menu.addSeparator()
    _act(menu, "plus", tr("A new circle…"), lambda: acts.new_circle(people))
    return menu


def tag_menu(parent: QMenu, people: Belonging, acts: PeopleActs, tags: Sequence[TagRow]) -> QMenu:
    menu = QMenu(tr("Tags"), parent)
    menu.setIcon(icon("tag"))
    worn = {tag.id for tag in people.tags}
    for tag in tags:
        action = menu.addAction(plain(tag.name))
        action.setCheckable(True)
        action.setChecked(tag.id in worn)
        if tag.id in worn:
            action.triggered.connect(lambda _=False, id=tag.id: acts.untag(people, id))
        else:
            action.triggered.connect(lambda _=False, name=tag.name: acts.tag(people, name))
    if tags:
        menu.addSeparator()
    _act(menu, "plus", tr("A new tag…"), lambda: acts.tag(people))
    return menu


def _add_own(menu: QMenu, people: Belonging, acts: PeopleActs) -> None:
    person = people.ids[0]
    _act(menu, "contact", tr("Open"), lambda: acts.opened.emit(person))
    _act(menu, "message-circle-heart", tr("We spoke…"), lambda: acts.spoke.emit((person,)))
    _act(menu, "calendar-plus", tr("Plan a follow-up…"), lambda: acts.planned.emit(person))
    _act(menu, "pen-line", tr("Write"), lambda: acts.written.emit(person))


def _add_practice(menu: QMenu, people: Belonging, acts: PeopleActs) -> None:
    if people.in_practice < len(people.ids):
        _act(menu, "sprout", tr("Be intentional with"), lambda: acts.choose(people))
    if people.in_practice:
        _act(menu, "moon", tr("Leave be"), lambda: acts.leave_be(people))


def _add_favourite(
    menu: QMenu, people: Belonging, acts: PeopleActs, around: Around, circle_id: int | None
) -> None:
    """A star in a circle: in the one that is shown, else in any that they are in."""
    if len(people.ids) != 1:
        return
    inside = [circle for circle in around.circles if circle.id in people.circles]
    for circle in inside:
        if circle_id in (None, circle.id):
            _star(menu, people, acts, circle)


def _star(menu: QMenu, people: Belonging, acts: PeopleActs, circle: CircleRow) -> None:
    favourite = circle.id in people.favoured
    words = tr("No longer first in {circle}") if favourite else tr("Stands first in {circle}")
    _act(
        menu,
        "star",
        words.format(circle=circle.name),
        lambda: acts.favour(people, circle.id, not favourite),
    )


def _act(menu: QMenu, icon_name: str, words: str, do: Callable[[], None]) -> None:
    menu.addAction(icon(icon_name), plain(words)).triggered.connect(lambda: do())
