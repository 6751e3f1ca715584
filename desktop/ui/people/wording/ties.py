"""What two people are to each other, in words both ways."""

from __future__ import annotations

from desktop.domain.language import tr
from desktop.domain.people import TieRow
from desktop.ui.people.wording.who import Pronouns


def say_tie(row: TieRow, who: Pronouns) -> str:
    """What the other is here: "sister", "introduced us"; we met "through her"."""
    if row.through == "them":
        return tr("introduced us")
    if row.through == "here":
        words = {
            "owed": tr("through {them}, thanks owed"),
            "given": tr("through {them}, thanked"),
        }.get(row.thanks, tr("through {them}"))
        return words.format(them=who.them)
    return row.kind


def say_tie_whole(row: TieRow, here: str, who: Pronouns) -> str:
    """Both ways, for screen readers and the tooltip: "Chidi, husband; Amara is wife"."""
    words = say_tie(row, who)
    there = tr("{name}, {words}").format(name=row.name, words=words) if words else row.name
    if not row.back:
        return there
    back = tr("{there}. {here} is {back} to {name}.")
    return back.format(there=there, here=here, back=row.back, name=row.name)
