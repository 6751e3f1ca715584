"""Happenings: what calendars, chats and mailboxes tell of, as drafts on their way in.

They hold when, what kind, with whom and who began it; never what was said.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from datetime import date, datetime

from desktop.domain.text import fold
from desktop.domain.vocabulary import EvidenceForm, InteractionKind


@dataclass(slots=True)
class Participant:
    """Somebody as a source names them: a name, and what they are reached by, if anything.

    ``kind`` is that of a contact point (email, phone, profile), or "" where the source
    knows a name only. ``began`` says that it was they who began; ``me`` that the source
    itself knows this to be me (the owner of the export, the other side of "with Anna").
    """

    name: str = ""
    kind: str = ""
    value: str = ""
    began: bool = False
    me: bool = False

    def handle(self, source: str) -> str:
        """What this participant is remembered by: an address anywhere, a bare name only
        within files of this format (``source``)."""
        if self.value:
            return f"{self.kind}:{fold(self.value)}"
        return f"{source}:{fold(self.name)}"


@dataclass(slots=True)
class HappeningDraft:
    """One talk, meeting, date or request that a file tells of.

    ``format`` is the reader's name (ical, whatsapp, mbox, linkedin_messages,
    linkedin_invitations); ``key`` finds the same one in a second reading; ``text_hash``
    tells whether it says something else by then. ``began_at`` is a wall time in ``zone``
    (IANA, "" where the source does not say). ``kind`` is an InteractionKind, of an occasion an
    OccasionKind. ``rule`` is an RRULE without its name. ``cancelled`` says that the source
    has taken it back. ``line`` is where it begins in its file, from 1.
    """

    format: str
    key: str
    day: date
    form: str = EvidenceForm.TALK
    kind: str = InteractionKind.MESSAGE
    text_hash: str = ""
    last_day: date | None = None
    year_known: bool = True
    began_at: datetime | None = None
    zone: str = ""
    minutes: int | None = None
    title: str = ""
    place: str = ""
    rule: str = ""
    except_days: list[date] = field(default_factory=list)
    messages: int = 1
    with_whom: list[Participant] = field(default_factory=list)
    cancelled: bool = False
    origin: str = ""
    path: str = ""  # the file itself, where the words stand
    line: int = 0


def as_json(people: list[Participant]) -> str:
    """Participants as the store keeps them."""
    return json.dumps([asdict(one) for one in people], ensure_ascii=False)


def from_json(words: str) -> list[Participant]:
    """Participants as they were kept."""
    return [Participant(**one) for one in json.loads(words)]
