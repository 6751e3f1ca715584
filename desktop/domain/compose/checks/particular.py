"""Could it be to nobody else?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.substance import says_little
from desktop.domain.compose.unsaid import unsaid
from desktop.domain.vocabulary import DraftForm
from desktop.domain.words.content import shared, stems_in

_HALF = frozenset({"circle", "organisation", "title"})  # others have them too
_ENOUGH = 2  # halves: one thing of theirs, or two that others may share
_SHOWN = 3
_TO_A_STRANGER = DraftForm.REPLY


def particular(look: Look) -> Iterator[Finding]:
    """One word of theirs makes it so, or two of what I wrote down as my reason. A text
    that speaks to them of something nobody wrote down yet is left alone."""
    theirs, mine = _said(look, _theirs(look)), _said(look, _mine(look))
    telling, everyday = _parted(look, theirs)
    if 2 * len(telling) + len(everyday) + len(mine - theirs) >= _ENOUGH:
        words = _in_order(look, telling)[:_SHOWN] or _in_order(look, everyday | mine)[:_SHOWN]
        if len(words) == 1:
            words += _in_order(look, (everyday | mine) - telling)[:1]
        yield Finding(Check.PARTICULAR, good=True, words=words)
    elif look.has_begun and look.message.form != _TO_A_STRANGER and says_little(look):
        yield Finding(Check.PARTICULAR, turn="anyone", words=unsaid(look))


def _theirs(look: Look) -> Iterable[str]:
    known = look.them.known if look.them else ()
    yield look.message.their_words
    yield from (one.text for one in known if one.kind not in _HALF)


def _mine(look: Look) -> Iterable[str]:
    known = look.them.known if look.them else ()
    yield look.message.why_now
    yield look.message.means_to_me
    yield from (one.text for one in known if one.kind in _HALF)


def _said(look: Look, texts: Iterable[str]) -> set[str]:
    """The stems of the message that stand in these texts."""
    known: dict[str, str] = {}
    for text in texts:
        known |= stems_in(text, look.reading.language, look.languages)
    return set(shared(look.reading.stems, known))


def _parted(look: Look, stems: set[str]) -> tuple[set[str], set[str]]:
    """What only few would say, and words of every day."""
    language = look.reading.language
    everyday = stems & language.everyday if language else set()
    return stems - everyday, everyday


def _in_order(look: Look, stems: set[str]) -> tuple[str, ...]:
    words = [look.reading.words[at] for stem, at in look.reading.stems.items() if stem in stems]
    return tuple(look.reading.text[word.start : word.end] for word in words)
