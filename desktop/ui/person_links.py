"""Links to people, as they are copied from a card."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop.domain.language import tr
from desktop.domain.person_link import link_to
from desktop.services.people import linking
from desktop.ui.runner import Runner


def copy_link(runner: Runner, person: int, owner: QObject, tell: Callable[[str], object]) -> None:
    """Put ``kith://person/UID`` of this person on the clipboard, and say so."""

    def put(uid: str) -> None:
        if uid:
            QGuiApplication.clipboard().setText(link_to(uid))
            tell(tr("The link is copied. It opens this card on this machine."))

    runner.query(linking.uid_of_person, person, then=put, owner=owner)
