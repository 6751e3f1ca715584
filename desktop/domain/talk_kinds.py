"""The words by which a line says what kind of contact it was."""

from __future__ import annotations

import re

from desktop.domain.vocabulary import InteractionKind, Size

_WORDS = {
    InteractionKind.VIDEO: "video call|video chat|video|zoom|facetime|skype|teams",
    InteractionKind.LETTER: r"(?:wrote|sent)(?: an?| the)? (?:letter|card|postcard)"
    "|letter|postcard",
    InteractionKind.CALL: "phone call|on the phone|by phone|call|called|calls|phoned|phone|rang",
    InteractionKind.COFFEE: "coffee|tea",
    InteractionKind.MEAL: "lunch|dinner|breakfast|brunch|supper|meal|drinks?|beers?|wine|ate",
    InteractionKind.WALK: "walk|walked|hike|hiked|stroll|strolled",
    InteractionKind.MESSAGE: "messages?|messaged|texts?|texted|wrote|e-?mails?|e-?mailed"
    "|mail|mailed|chat|chatted|sms|dm|whatsapp",
    InteractionKind.GATHERING: "party|gathering|conference|meetup|event",
    InteractionKind.IN_PERSON: "in person|met|meet|meeting|visited|visit|saw|face to face",
    InteractionKind.OTHER: "spoke|talked|talk|caught up|catch-up|catch up",
}
_KIND = re.compile(
    "|".join(f"(?P<{kind.value}>{words})" for kind, words in _WORDS.items()).join(
        ("(?:", r")(?!\w)")
    ),
    re.IGNORECASE,
)
KIND_WORDS = (
    "coffee", "call", "walk", "lunch", "dinner", "tea", "met", "message", "letter", "video call",
    "party", "in person", "breakfast", "drinks", "visited", "wrote a letter", "phone call",
    "e-mail", "meeting", "caught up",
)  # fmt: skip
"""Those that are offered while one types, the most usual first."""

_SIZES = {
    InteractionKind.CALL: Size.CALL,
    InteractionKind.VIDEO: Size.CALL,
    InteractionKind.MESSAGE: Size.LINE,
    InteractionKind.LETTER: Size.LINE,
    InteractionKind.OTHER: Size.CALL,
}


def kind_at(text: str, at: int, end: int) -> tuple[InteractionKind, int] | None:
    """The kind that is said at this place, and where its words end."""
    match = _KIND.match(text, at, end)
    return None if match is None else (InteractionKind(str(match.lastgroup)), match.end())


def kind_in(text: str) -> InteractionKind | None:
    """The first kind that is said anywhere in the text."""
    for word in re.finditer(r"(?<!\w)\w", text):
        if found := kind_at(text, word.start(), len(text)):
            return found[0]
    return None


def size_of(kind: InteractionKind | None) -> Size:
    """How much a contact of this kind asks; of no kind, a line."""
    return Size.LINE if kind is None else _SIZES.get(kind, Size.TIME_TOGETHER)
