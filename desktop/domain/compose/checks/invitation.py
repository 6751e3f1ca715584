"""An invitation: its reason, how we met, and that nothing is wanted."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.reading import Reading
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.content import shared, stems_in

_KNOWN = 4  # contacts from which on one knows the other


def invitation(look: Look) -> Iterator[Finding]:
    """The reason itself is asked for by its own check. A friend knows both already."""
    if look.message.form != DraftForm.INVITATION or not look.reads or not look.has_begun:
        return
    says = {"met": _says_how_we_met(look), "agenda": _says_no_agenda(look.reading)}
    if all(says.values()):
        yield Finding(Check.INVITATION, good=True)
    elif look.them is None or look.them.contacts < _KNOWN:
        for turn in (turn for turn, said in says.items() if not said):
            yield Finding(Check.INVITATION, turn=turn, words=_met(look) if turn == "met" else ())


def _says_no_agenda(reading: Reading) -> bool:
    return reading.has("no_agenda") or reading.has("free")


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
