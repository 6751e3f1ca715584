"""Does it say why now?"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.substance import says_little
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.content import shared, stems_in

_ASKED_FOR = frozenset({DraftForm.REPLY, DraftForm.THANKS})  # they have their reason


def reason(look: Look) -> Iterator[Finding]:
    """Glad where the text says it. A reason that only I have written down is enough to
    leave it alone: not every letter must say what moved it."""
    if look.message.form in _ASKED_FOR:
        return
    if _says_why(look) or look.reading.has("met") or _says_mine(look):
        yield Finding(Check.REASON, good=True)
    elif look.reads and look.has_begun and _wonders(look):
        yield Finding(Check.REASON, turn="missing")


def _says_why(look: Look) -> bool:
    """But for what only sounds so: "I wanted to reach out"."""
    reading, language = look.reading, look.reading.language
    stock = language.stock.find(reading.text, reading.words) if language else ()
    empty = [reading.place(one.first, one.last) for one in stock]
    return any(
        not any(one.start <= why.start and why.end <= one.end for one in empty)
        for why in reading.find_all("because")
    )


def _wonders(look: Look) -> bool:
    """Whether they would ask themselves why: of an empty letter, and of one from somebody
    they hardly know, unless a question is the reason. A friend who writes of the soup
    needs none."""
    if look.message.why_now.strip():
        return False
    return says_little(look) or (look.is_new and not _asks(look))


def _asks(look: Look) -> bool:
    invites = look.message.form == DraftForm.INVITATION
    return not invites and any(one.mark == "?" for one in look.reading.body)


def _says_mine(look: Look) -> bool:
    why = stems_in(look.message.why_now, look.reading.language, look.languages)
    return bool(shared(look.reading.stems, why))
