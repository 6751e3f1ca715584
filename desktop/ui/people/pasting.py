"""A signature from the clipboard: onto somebody's card, or for somebody new."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import BadInputError
from desktop.domain.language import tr
from desktop.ui.people.signature_sheet import SignatureSheet, show_signature
from desktop.ui.widgets.popover import area_of

if TYPE_CHECKING:
    from desktop.domain.signature import Found
    from desktop.ui.people.acts import PeopleActs


def paste_signature(
    acts: PeopleActs, beside: QWidget, person: int | None, called: str = "", region: str = ""
) -> SignatureSheet | None:
    """Show what is found in it; None where that is nothing, which is told."""
    from desktop.formats.signatures import read_signature

    try:
        found = read_signature(QGuiApplication.clipboard().text(), region)
    except BadInputError as error:
        acts.told.emit(str(error))
        return None
    if not found:
        acts.told.emit(tr("There is no signature to paste. Copy its lines first."))
        return None
    keep = partial(_keep, acts, person, region)
    return show_signature(found, called if person else "", beside.window(), area_of(beside), keep)


def _keep(acts: PeopleActs, person: int | None, region: str, found: list[Found]) -> None:
    from desktop.services.people import signatures

    run, now = acts.runner.change, acts.clock.now()
    if person is not None:
        run(signatures.take_in, person, found, now=now, region=region)
    else:
        run(
            signatures.add_signed, found, now=now,
            then=lambda changes: acts.person_wished.emit(changes.created["person"][0]),
        )  # fmt: skip
