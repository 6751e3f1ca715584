"""An invitation: its reason, how we met, and that nothing is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.content import shared, stems_in

_KNOWN = 4  # contacts from which on nobody needs telling how we met


def invitation(look: Look) -> Iterator[Finding]:
    """The reason itself is asked for by its own check."""
    if look.message.form != DraftForm.INVITATION or not look.reads or not look.has_begun:
        return
    missing = []
    if not _says_how_we_met(look):
        missing.append("met")
    if not look.reading.has("no_agenda") and not look.reading.has("free"):
        missing.append("agenda")
    for turn in missing:
        yield Finding(Check.INVITATION, turn=turn, words=_met(look) if turn == "met" else ())
    if not missing:
        yield Finding(Check.INVITATION, good=True)


def _says_how_we_met(look: Look) -> bool:
    if look.them is not None and look.them.contacts >= _KNOWN:
        return True
    if look.reading.has("met"):
        return True
    language = look.reading.language
    return any(
        shared(look.reading.stems, stems_in(text, language, look.languages)) for text in _met(look)
    )


def _met(look: Look) -> tuple[str, ...]:
    known = look.them.known if look.them else ()
    return tuple(one.text for one in known if one.kind == "met" and one.text)
