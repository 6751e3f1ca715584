"""A brief as it stands on the screen while what was confided is under the veil."""

from __future__ import annotations

from dataclasses import replace

from desktop.domain.brief import BriefPerson
from desktop.ui.phrases import say_confided


def veiled(person: BriefPerson) -> BriefPerson:
    """Without the words that were confided; that there are some still stands there. Of the
    last words the paper itself makes a line."""
    words, hidden = person.last_words, say_confided()
    if words is not None and words.confided:
        words = replace(words, words="", feeling="")
    return replace(
        person,
        last_words=words,
        meant_to_ask=hidden if person.meant_in_confidence else person.meant_to_ask,
        loops=tuple(replace(row, text=hidden) if row.confided else row for row in person.loops),
        remembered=tuple(
            replace(row, text=hidden) if row.confided else row for row in person.remembered
        ),
    )
