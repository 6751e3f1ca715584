"""Somebody who confided something: one word stands in all that came of it, and nowhere else."""

from __future__ import annotations

from datetime import date

from desktop.domain.entities import Facet, Giving, Loop, Note, TrustMoment
from desktop.storage.database import Database
from tests.builders import TODAY, a_person, a_talk, add

SECRET = "heronfall"
TOLD_ON = date(2026, 3, 3)


def who_confided(db: Database) -> int:
    """With a talk in confidence and all that came of it, and with a talk that was none."""
    ana = add(db, a_person("Ana Moreau", in_practice_since=TODAY))[0]
    a_talk(db, ana, day=date(2026, 2, 1), words="The dog is well")
    talk = a_talk(
        db, ana, day=TOLD_ON, confided=True, title=f"On the {SECRET}", place=f"The {SECRET} inn",
        words=f"I fear the {SECRET}", mine=f"My {SECRET}", feeling=f"{SECRET} dread",
        ask_next=f"How is the {SECRET}?",
    )  # fmt: skip
    add(
        db,
        Note(person_id=ana, text=f"About the {SECRET}", written_on=TOLD_ON, confided=True),
        Loop(person_id=ana, kind="i_promised", text=f"Ask after the {SECRET}", opened_on=TOLD_ON,
             about_on=TODAY, opened_by_id=talk),
        Loop(person_id=ana, kind="i_promised", text=f"Closed {SECRET}", opened_on=TOLD_ON,
             closed_on=TODAY, outcome=f"{SECRET} over", opened_by_id=talk),
        Facet(person_id=ana, kind="worry", text=f"The {SECRET}", noted_on=TOLD_ON,
              came_from=SECRET, interaction_id=talk),
        Giving(person_id=ana, direction="received", kind="help", text=f"A {SECRET} remedy",
               state="done", day=TOLD_ON, interaction_id=talk),
        TrustMoment(person_id=ana, kind="built", text=f"Kept the {SECRET}", day=TOLD_ON),
    )  # fmt: skip
    return ana
