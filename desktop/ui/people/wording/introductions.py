"""Where an introduction of this person stands."""

from __future__ import annotations

from datetime import date

from desktop.domain.introductions.rows import CardIntroduction
from desktop.domain.language import tr
from desktop.domain.vocabulary import IntroductionState as State
from desktop.ui.phrases import say_lately


def say_introduction(row: CardIntroduction, today: date) -> str:
    """ "introduced, 20 February"."""
    if row.state == State.LANDED:
        return tr("introduced; how it went")
    words = {
        State.THOUGHT_OF: tr("only thought of"),
        State.ASKED_A: tr("one is asked"),
        State.ASKED_B: tr("one is willing, the other asked"),
        State.WILLING: tr("both are willing"),
        State.INTRODUCED: tr("introduced"),
        State.THANKED: tr("introduced, and thanked"),
        State.LET_GO: tr("let be"),
    }[row.state]
    return f"{words}, {say_lately(row.state_on, today)}"
