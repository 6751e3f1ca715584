"""The menus of one or several people: every action for them, in the list and on the card."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.introducing import IntroductionWish
from desktop.domain.language import tr
from desktop.domain.meetings import Meeting
from desktop.domain.vocabulary import StageKind
from desktop.domain.writing import WriteWish
from desktop.services import seasons
from desktop.services.people import circles
from desktop.ui.people.acts import PeopleActs
from desktop.ui.theme.icons import icon
from desktop.ui.widgets.letter_menu import plain_entry

_MOST_LETTERS = 12  # begun at once: each is to be written by itself


def people_menu(
    acts: PeopleActs,
    people: Sequence[int],
    beside: QWidget,
    circle_id: int | None = None,
    *,
    hard: bool | None = None,
) -> QMenu:
    """Every action for these people. ``circle_id`` is the circle being looked at,
    ``hard`` whether a hard season is on, where that is known."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    ids = tuple(people)
    one = ids[0] if len(ids) == 1 else None

    def entry(text: str, name: str, run: Callable[[], object], to: QMenu = menu) -> None:
        to.addAction(icon(name), plain_entry(text)).triggered.connect(lambda: run())

    entry(tr("We spoke"), "message-circle-heart", lambda: acts.we_spoke_wished.emit(ids))
    write = tr("Write to them") if one is not None else tr("Write to each of them")
    if len(ids) <= _MOST_LETTERS:
        entry(write, "pen-line", lambda: acts.write_wished.emit(WriteWish(ids)))
    if one is not None:
        entry(tr("Plan a follow-up"), "calendar-plus", lambda: acts.plan_wished.emit(one))
        asked = tr("They asked to meet…")
        glyph = "message-circle-question-mark"
        entry(asked, glyph, lambda: acts.request_wished.emit(one))
        introduce, wish = tr("Introduce to somebody…"), IntroductionWish(one)
        entry(introduce, "waypoints", lambda: acts.introduction_wished.emit(wish))
        _add_pages(acts, Meeting(person_id=one), entry)
    elif len(ids) == 2:
        two = IntroductionWish(*ids)
        introduce = tr("Introduce the two…")
        entry(introduce, "waypoints", lambda: acts.introduction_wished.emit(two))
    menu.addSeparator()
    entry(tr("Choose into practice"), "sprout", lambda: acts.choose(ids))
    _add_stages(acts, ids, menu, entry)
    if one is None:
        entry(tr("Let rest"), "moon", lambda: acts.rest(ids))
    else:
        thanks = tr("Let go with thanks…")
        entry(thanks, "moon", lambda: acts.ask_parting(one, beside))
    entry(tr("Leave be"), "feather", lambda: acts.leave_be(ids))
    if one is not None:
        _add_season(acts, one, beside, hard, entry)
    menu.addSeparator()
    _add_circles(acts, ids, menu, beside, entry)
    _add_tags(acts, ids, menu, beside, entry)
    if circle_id is not None and one is not None:
        _add_favourite(acts, one, circle_id, entry)
    menu.addSeparator()
    if one is not None:
        entry(tr("Duplicate"), "copy", lambda: acts.duplicate(one))
        entry(tr("Copy a link to this person"), "link", lambda: acts.copy_link(one))
        entry(tr("Paste a signature…"), "pen-line", lambda: acts.paste_wished.emit(one))
    copied = tr("Copy the card") if one is not None else tr("Copy the cards")
    entry(copied, "copy", lambda: acts.copy(ids))
    entry(tr("Take out to a file…"), "upload", lambda: acts.export_wished.emit(ids))
    entry(tr("Delete"), "trash-2", lambda: acts.delete(ids))
    return menu


def trash_menu(acts: PeopleActs, people: Sequence[int], beside: QWidget) -> QMenu:
    """For people who were deleted."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    back = menu.addAction(icon("undo-2"), tr("Bring back"))
    back.triggered.connect(lambda: acts.restore(tuple(people)))
    for_good = menu.addAction(icon("trash-2"), tr("Delete for good…"))
    for_good.triggered.connect(lambda: acts.ask_for_good(tuple(people), beside))
    return menu


_Entry = Callable[..., None]


def _add_pages(acts: PeopleActs, meeting: Meeting, entry: _Entry) -> None:
    """What to read before meeting somebody, and what to write after it."""
    entry(tr("Brief"), "book-open", lambda: acts.brief_wished.emit(meeting))
    entry(tr("Afterwards…"), "notebook-pen", lambda: acts.debrief_wished.emit(meeting))


def _add_stages(acts: PeopleActs, ids: Sequence[int], menu: QMenu, entry: _Entry) -> None:
    stages = [stage for stage in acts.stages if stage.kind != StageKind.RESTING]
    if not stages:
        return
    submenu = menu.addMenu(icon("signpost"), tr("Move to stage"))
    for stage in stages:
        entry(stage.name, stage.icon, lambda id=stage.id: acts.move(ids, id), submenu)


def stages_menu(acts: PeopleActs, people: Sequence[int], beside: QWidget) -> QMenu:
    """The stages alone, to move these people to one."""
    menu = QMenu(beside)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for stage in acts.stages:
        action = menu.addAction(icon(stage.icon), plain_entry(stage.name))
        alone = stage.kind == StageKind.RESTING and len(people) == 1
        if alone:
            action.triggered.connect(lambda: acts.ask_parting(people[0], beside))
        else:
            action.triggered.connect(lambda _=False, id=stage.id: acts.move(people, id))
    return menu


def _add_season(
    acts: PeopleActs, person: int, beside: QWidget, hard: bool | None, entry: _Entry
) -> None:
    if hard is not True:
        words = tr("A hard season begins…")
        entry(words, "umbrella", lambda: acts.ask_season(person, beside))
    if hard is not False:
        today = acts.clock.today()
        words = tr("The hard season has eased")
        entry(words, "sun", lambda: acts.do(seasons.end_hard, person, today=today))


def _add_circles(
    acts: PeopleActs, ids: Sequence[int], menu: QMenu, beside: QWidget, entry: _Entry
) -> None:
    joining = menu.addMenu(icon("circle-dot"), tr("Put into a circle"))
    for circle in acts.circles:
        entry(circle.name, "circle", lambda id=circle.id: acts.do(circles.join, ids, id), joining)
    joining.addSeparator()
    entry(tr("A new circle…"), "plus", lambda: acts.ask_circle(ids, beside), joining)
    if acts.circles:
        leaving = menu.addMenu(tr("Take out of a circle"))
        for circle in acts.circles:
            entry(
                circle.name, "circle", lambda id=circle.id: acts.do(circles.leave, ids, id), leaving
            )


def _add_tags(
    acts: PeopleActs, ids: Sequence[int], menu: QMenu, beside: QWidget, entry: _Entry
) -> None:
    tagging = menu.addMenu(icon("tag"), tr("Tag"))
    for tag in acts.tags:
        entry(tag.name, "tag", lambda name=tag.name: acts.do(circles.tag, ids, name), tagging)
    tagging.addSeparator()
    entry(tr("A new tag…"), "plus", lambda: acts.ask_tag(ids, beside), tagging)
    if acts.tags:
        taking = menu.addMenu(tr("Take a tag off"))
        for tag in acts.tags:
            entry(tag.name, "tag", lambda id=tag.id: acts.do(circles.untag, ids, id), taking)


def _add_favourite(acts: PeopleActs, person: int, circle_id: int, entry: _Entry) -> None:
    name = acts.circle_name(circle_id)

    def favour(first: bool) -> None:
        acts.do(circles.favour, person, circle_id, favourite=first)

    entry(tr("Stands first in {circle}").format(circle=name), "star", lambda: favour(True))
    entry(tr("Stands with the others"), "minus", lambda: favour(False))
