"""A personal message as it is written: what I type, to whom, and what became of it.

Free of sqlmodel, so that the window can name it before its first paint.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import date
from uuid import uuid4

from desktop.domain.talk import NextStep
from desktop.domain.vocabulary import DraftForm, DraftState, InteractionKind, WentBy, Who


@dataclass(frozen=True, slots=True)
class DraftWords:
    """All that is typed into a draft. ``their_words`` are those that a reply answers."""

    why_now: str = ""
    means_to_me: str = ""
    hope: str = ""
    might_do: str = ""
    their_words: str = ""
    subject: str = ""
    text: str = ""

    @property
    def is_empty(self) -> bool:
        return not any(getattr(self, name).strip() for name in WORDS)


WORDS = tuple(item.name for item in fields(DraftWords))


def read_words(told: object) -> DraftWords:
    """From what a file held; what cannot be read is empty."""
    if not isinstance(told, Mapping):
        return DraftWords()
    return DraftWords(**{n: told[n] for n in WORDS if isinstance(told.get(n), str)})


@dataclass(frozen=True, slots=True)
class Recipient:
    """To whom. ``here`` is False for somebody who is in the trash, or became another."""

    id: int
    name: str
    called: str
    pronouns: str = ""
    photo: bytes | None = None
    here: bool = True


@dataclass(frozen=True, slots=True)
class Sibling:
    """A letter of the same family: written on the same occasion, to somebody else."""

    draft_id: int
    name: str
    state: str = DraftState.WRITING


@dataclass(frozen=True, slots=True)
class Draft:
    """One message, whole. Without ``id`` it is begun and not in the store yet; its ``uid``
    is its own from the first letter on.

    ``went_by``, ``sent_on`` and what follows are set once it went.
    """

    uid: str = field(default_factory=lambda: str(uuid4()))
    id: int | None = None
    form: DraftForm = DraftForm.FREE
    words: DraftWords = field(default_factory=DraftWords)
    to: Recipient | None = None
    state: str = DraftState.WRITING
    dismissed: frozenset[str] = frozenset()
    family: Sequence[Sibling] = ()
    sent_on: date | None = None
    went_by: str = ""
    ask_on: date | None = None
    landed: str = ""
    landed_on: date | None = None
    interaction_id: int | None = None

    @property
    def is_sent(self) -> bool:
        return self.state == DraftState.SENT

    @property
    def asks_how_it_landed(self) -> bool:
        return self.is_sent and self.ask_on is not None and self.landed_on is None


@dataclass(frozen=True, slots=True)
class Typed:
    """What was typed into a draft and is to be kept: enough to begin it anew where the
    store does not hold it yet. ``stood`` is what the store had of it by then."""

    uid: str
    person_id: int | None
    form: DraftForm
    words: DraftWords
    stood: DraftWords = DraftWords()

    def written(self) -> dict[str, object]:
        """As the file of what is half written holds it."""
        return {
            "person": self.person_id,
            "form": str(self.form),
            "words": asdict(self.words),
            "stood": asdict(self.stood),
        }


def read_typed(uid: str, told: object) -> Typed | None:
    """What was half written of the draft with this uid; None where nothing can be read."""
    if not isinstance(told, Mapping):
        return None
    person, form = told.get("person"), told.get("form")
    return Typed(
        uid,
        person if isinstance(person, int) else None,
        DraftForm(str(form)) if form in set(DraftForm) else DraftForm.FREE,
        read_words(told.get("words")),
        read_words(told.get("stood")),
    )


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One line of the place: a draft, or a message that went. ``opening`` is how it begins."""

    draft_id: int
    form: DraftForm
    state: str
    opening: str
    why_now: str
    day: date
    person_id: int | None = None
    name: str = ""
    called: str = ""
    photo: bytes | None = None
    went_by: str = ""
    ask_on: date | None = None
    landed: str = ""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything that lies on the desk. ``sent`` are the latest, or what was looked for."""

    writing: Sequence[DraftRow] = ()
    waiting: Sequence[DraftRow] = ()
    sent: Sequence[DraftRow] = ()
    put_away: Sequence[DraftRow] = ()
    sent_goes_on: bool = False

    @property
    def is_empty(self) -> bool:
        return not (self.writing or self.waiting or self.sent or self.put_away)


@dataclass(frozen=True, slots=True)
class Gone:
    """What is kept once a message went, and what comes next, as one act.

    ``mine`` is a line for the story. ``thanks`` are ids of givings that it thanks for.
    On ``ask_on`` Kith may ask how it landed; None asks never.
    """

    went_by: WentBy
    day: date
    kind: InteractionKind = InteractionKind.MESSAGE
    mine: str = ""
    unprompted: bool = False
    began_by: str = Who.ME
    asked: bool = False
    next_step: NextStep | None = None
    ask_on: date | None = None
    thanks: Sequence[int] = ()


def opening_of(text: str, most: int = 120) -> str:
    """How a message begins, on one line: its greeting is left out where more follows."""
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines) > 1 and len(lines[0]) <= 40 and lines[0].endswith((",", "!", ":")):
        lines = lines[1:]
    line = " ".join(lines)
    return line if len(line) <= most else line[: most - 1].rsplit(" ", 1)[0] + "…"


def typed_of(draft: Draft, words: DraftWords, stood: DraftWords = DraftWords()) -> Typed:
    return Typed(draft.uid, draft.to.id if draft.to else None, draft.form, words, stood)
