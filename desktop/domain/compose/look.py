"""What a check looks at."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.message import EarlierMessage, KnownOfThem, Message
from desktop.domain.compose.preferred import Preferred
from desktop.domain.compose.reading import Place, Reading
from desktop.domain.words.content import Languages
from desktop.domain.words.phrases import Phrases

_KNOWN = 3  # contacts
_FEW_WORDS = 8  # of the body; before that one has only begun


@dataclass(frozen=True, slots=True)
class Look:
    """``earlier`` may be like it; ``them`` is None while nobody is chosen; ``own`` are my
    own stock phrases."""

    message: Message
    reading: Reading
    languages: Languages
    them: KnownOfThem | None = None
    earlier: tuple[EarlierMessage, ...] = ()
    preferred: Preferred = field(default_factory=Preferred)
    own: Phrases = field(default_factory=lambda: Phrases(()))

    @property
    def has_begun(self) -> bool:
        """Whether enough is written to say that something is missing."""
        return len(self.reading.body_words) >= _FEW_WORDS

    @property
    def reads(self) -> bool:
        """Whether it is in a language whose phrases are known."""
        return self.reading.language is not None and self.reading.language.reads

    @property
    def is_new(self) -> bool:
        """Whether we hardly know each other."""
        return self.them is None or self.them.contacts < _KNOWN

    @property
    def tender(self) -> bool:
        return self.them is not None and self.them.hard_season


def found(check: Check, turn: str, place: Place, *, words: tuple[str, ...] = ()) -> Finding:
    """A question, with its place in the text."""
    return Finding(
        check, turn=turn, start=place.start, end=place.end, quote=place.quote, words=words
    )
