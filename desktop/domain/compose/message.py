"""A message as the checks see it: what I wrote, and what is known beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop.domain.vocabulary import DraftForm


@dataclass(frozen=True, slots=True)
class Message:
    """What stands on the writing page at this moment; nothing need be filled."""

    form: DraftForm = DraftForm.FREE
    why_now: str = ""
    means_to_me: str = ""
    hope: str = ""
    might_do: str = ""
    their_words: str = ""
    subject: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class KnownWord:
    """Something I know of them, never what was confided.

    ``kind`` is a ``FacetKind``, a ``LoopKind`` ("closed" for one that is), or one of
    "words" (theirs), "talk" (what I added to one), "met", "place", "occasion",
    "organisation", "title", "tie", "giving", "circle", "note".
    """

    kind: str
    text: str
    day: date | None = None


@dataclass(frozen=True, slots=True)
class KnownOfThem:
    """Whom the message is for. ``stage_place`` is 1 for the first stage, None off the board;
    ``contacts`` counts what happened between us."""

    person_id: int
    name: str
    given: str = ""
    nickname: str = ""
    pronouns: str = ""
    circles: tuple[str, ...] = ()
    known: tuple[KnownWord, ...] = ()
    contacts: int = 0
    last_contact_on: date | None = None
    stage_place: int | None = None
    hard_season: bool = False

    def names(self) -> tuple[str, ...]:
        """All they may be called by in a letter, the shortest of them last."""
        named = (self.name, self.nickname, self.given or self.name.partition(" ")[0])
        return tuple(dict.fromkeys(name for name in named if name))


@dataclass(frozen=True, slots=True)
class EarlierMessage:
    """What I wrote to somebody else; ``day`` is that on which it went, or was last touched."""

    draft_id: int
    person_id: int
    name: str
    day: date
    text: str
