"""What the palette finds of the place one is in, of a person, and of the preferences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property, partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtWidgets import QMenu

from desktop.domain.follow_ups import PlanWish
from desktop.domain.language import tr
from desktop.domain.names import NameMatch
from desktop.ui.palette.harvest import of_buttons, of_menu
from desktop.ui.palette.offers import Offer
from desktop.ui.place import PlacePage
from desktop.ui.widgets.buttons import key_text
from desktop.ui.widgets.in_turns import next_turn

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from desktop.ui.people.acts import PeopleActs
    from desktop.ui.window.places import Command
    from desktop.ui.window.ways import Ways


class PaletteHere:
    """Each offer does what the menu or the button does that it was read off."""

    def __init__(self, ways: Ways) -> None:
        self._ways, self._window = ways, ways.window
        self._menus: list[QMenu] = []  # built for the palette; they act until it opens anew

    def begin(self) -> None:
        """The palette opens: what was read off before is let go of."""
        for menu in self._menus:
            if shiboken6.isValid(menu):
                menu.deleteLater()
        self._menus = []
        self._acts.refresh()
        next_turn(self._window, self._ways.build_preferences)

    def of_command(self, command: Command, action: QAction) -> Iterator[Offer]:
        """An entry of the menu bar; of one with a menu beside it, what that holds now."""
        if command.fill is None:
            yield _of_entry(command, action)
            return
        menu = QMenu(self._window)
        self._menus.append(menu)
        command.fill(menu)
        yield from of_menu(menu, within=command.text)

    def of_place(self) -> Iterator[Offer]:
        """Keys, menus and buttons of what is shown."""
        shown = self._window.shown
        if isinstance(shown, PlacePage):
            yield from map(_of_key, shown.commands())
            for about, menu in shown.menus_here():
                self._menus.append(menu)
                yield from of_menu(menu, about)
        if shown is not None:
            yield from of_buttons(shown)

    def of_person(self, person: NameMatch) -> Sequence[Offer]:
        """All that her menu holds, wherever one is."""
        from desktop.ui.people.menus import people_menu

        menu = people_menu(self._acts, [person.id], self._window.ground)
        self._menus.append(menu)
        return list(of_menu(menu, person.name))

    def of_preferences(self) -> Sequence[Offer]:
        """Each by its name, gone to; as far as they are built by now."""
        go, built = self._ways.show_preferences, self._ways.preferences
        return [
            Offer(row.title, partial(go, go_to=row.title), "", "settings-2",
                  also=row.also, about=tr("Preferences"))
            for group in (built.groups if built is not None else ())
            for row in group.rows if row.title
        ]  # fmt: skip

    @cached_property
    def _acts(self) -> PeopleActs:
        """Of the palette alone: what is wished is done from any place."""
        from desktop.ui.people.acts import PeopleActs

        ways = self._ways
        acts = PeopleActs(ways.runner, ways.clock, self._window)
        acts.folder = ways.settings.folder
        acts.we_spoke_wished.connect(ways.write_down)
        acts.plan_wished.connect(lambda person: ways.plan(PlanWish(person)))
        acts.write_wished.connect(ways.heart.write)
        acts.request_wished.connect(ways.note_request)
        acts.brief_wished.connect(ways.show_brief)
        acts.debrief_wished.connect(ways.show_debrief)
        acts.introduction_wished.connect(ways.heart.show_introduction)
        acts.export_wished.connect(ways.in_and_out.take_out)
        acts.person_wished.connect(ways.show_person)
        acts.paste_wished.connect(lambda person: ways.people().clipboard.paste_onto(person))
        acts.told.connect(self._window.tell)
        return acts


def _of_key(command: Command) -> Offer:
    keys = key_text(command.shortcut) if isinstance(command.shortcut, str) else ""
    run = command.run or (lambda: None)
    return Offer(command.text, run, keys if command.shortcut else "", command.icon, command.id)


def _of_entry(command: Command, action: QAction) -> Offer:
    keys = action.shortcut()
    return Offer(
        action.text().replace("&", ""), action.trigger, "" if keys.isEmpty() else key_text(keys),
        command.icon, command.id, command.id.startswith("go-"),
    )  # fmt: skip
