"""What the palette finds of the place People: its menus as they would open, its keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.domain.language import trn
from desktop.ui.shortcuts.table import LISTS, command_of
from desktop.ui.window.places import Command, MenuHere

if TYPE_CHECKING:
    from desktop.ui.people.page import PeoplePage


def menus(page: PeoplePage) -> list[MenuHere]:
    """The ways to narrow the list, and the acts for those who are chosen in it."""
    found = [MenuHere("", page.list.head.narrowing.menu(page.list))]
    chosen = page.list.selected_ids()
    if len(chosen) > 1:
        many = trn("{count} person", "{count} people", len(chosen)).format(count=len(chosen))
        found.append(MenuHere(many, page.list.menu_for(chosen)))
    elif page.person_id is not None:
        found.append(MenuHere(_name(page), page.list.menu_for([page.person_id])))
    return found


def commands(page: PeoplePage) -> list[Command]:
    person = page.person_id
    if person is None:
        return [command_of(LISTS, "Ctrl+V", page.clipboard.paste)]
    return [
        command_of(LISTS, "F2", lambda: page.rename(person)),
        command_of(LISTS, "Ctrl+V", page.clipboard.paste),
    ]


def _name(page: PeoplePage) -> str:
    return page.card.row.names.name if page.card.row is not None else ""
