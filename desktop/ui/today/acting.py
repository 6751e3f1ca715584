"""What an act opens outside of Kith: the dialler."""

from __future__ import annotations

from desktop.domain.today import TurnTo
from desktop.domain.vocabulary import Size
from desktop.ui.links import open_link, phone_link

# As the line "We spoke" understands them.
_KINDS = {Size.LINE: "message", Size.CALL: "call"}


def open_act(person: TurnTo, size: Size) -> bool:
    """Open the nearest way for this act; False where there is none."""
    return any(open_link(link) for link in _links(person, size) if link)


def begun_line(size: Size) -> str:
    """How the line that writes it down goes on after the name."""
    return f"{_KINDS[size]}: " if size in _KINDS else ""


def _links(person: TurnTo, size: Size) -> list[str]:
    return [phone_link(person.phone)] if size is Size.CALL else []
