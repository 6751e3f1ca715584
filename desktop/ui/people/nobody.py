"""What stands in the list while nobody is in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance

from desktop.ui.people.filters import FilterBar
from desktop.ui.widgets.buttons import Button
from desktop.ui.widgets.empty_state import EmptyState


def tr(text: str) -> str:
    return QCoreApplication.translate("Nobody", text)


def nobody(filters: FilterBar, sought: str, add_wanted: SignalInstance) -> EmptyState:
    """By what the list is narrowed to: what belongs here, and the way there."""
    shown = filters.shown
    if sought.strip():
        words = tr("Nothing written so far holds “{words}”.").format(words=sought.strip())
        return EmptyState("search", tr("Not found here"), words)
    if shown.trash:
        words = tr("Whom you delete rests here for thirty days, and comes back at a click.")
        return EmptyState("trash-2", tr("Nothing thrown away"), words)
    if shown.circle_id is not None or shown.tag_id is not None:
        words = tr("Choose people under Everyone, and put them in by a right click.")
        return EmptyState("users-round", tr("Room in here"), words)
    if shown.quiet_days is not None:
        return EmptyState("sun", tr("All in touch"), tr("Nobody was quiet for so long."))
    if shown.in_practice:
        everyone = Button(tr("See everyone"), "users-round")
        everyone.clicked.connect(filters.everyone.click)
        words = tr("Here stand the few people you choose to be intentional with.")
        return EmptyState("sprout", tr("Room for a few people"), words, (everyone,))
    add = Button(tr("Add a person"), "user-round-plus")
    add.clicked.connect(add_wanted)
    words = tr("Everyone you know can live here. One name is enough to begin.")
    return EmptyState("users-round", tr("Your people"), words, (add,))
