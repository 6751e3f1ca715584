"""Looking at a message without a store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from desktop.domain.compose.findings import Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.looking import look_at
from desktop.domain.compose.message import EarlierMessage, KnownOfThem, KnownWord, Message
from desktop.domain.compose.preferred import Preferred
from desktop.domain.compose.reading import read
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.phrases import Phrases, own_phrases_of
from desktop.services.compose.languages import languages

_ASIDE = ("glad", "asked", "name", "given", "known", "contacts", "stage", "hard")


def somebody(name: str = "Ana Moreau", **facts: Any) -> KnownOfThem:
    known = [
        KnownWord(kind, text, date(2026, 2, 1)) for kind, text in facts.pop("known", {}).items()
    ]
    given = facts.pop("given", name.partition(" ")[0])
    return KnownOfThem(1, name, given, known=tuple(known), **facts)


def looked(
    text: str,
    them: KnownOfThem | None = None,
    *,
    earlier: Iterable[EarlierMessage] = (),
    off: Iterable[str] = (),
    own: tuple[str, ...] = (),
    **fields: Any,
) -> tuple[Finding, ...]:
    message = Message(text=text, **fields)
    reading = read(text, them.names() if them else (), languages())
    phrases = Phrases([("own", own_phrases_of(own))])
    preferred = Preferred(frozenset(off), own)
    return look_at(Look(message, reading, languages(), them, tuple(earlier), preferred, phrases))


def looked_at_letter(letter: Mapping[str, Any], **wishes: Any) -> tuple[Finding, ...]:
    """A letter as it stands in ``tests/data/letters``."""
    them = somebody(
        letter["name"],
        known=letter.get("known", {}),
        given=letter.get("given", letter["name"].partition(" ")[0]),
        contacts=letter["contacts"],
        stage_place=letter.get("stage"),
        hard_season=letter.get("hard", False),
    )
    fields = {name: value for name, value in letter.items() if name not in _ASIDE}
    fields["form"] = DraftForm(letter.get("form", "free"))
    return looked(fields.pop("text").strip(), them, **fields, **wishes)
