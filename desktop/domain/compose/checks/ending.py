"""Does the end serve what I hope for?"""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look, found
from desktop.domain.compose.reading import Place, Reading
from desktop.domain.words.language import Language
from desktop.domain.words.tokens import Sentence, words_of

_ANY, _A_WISH = 200, 4  # words: a longer hope tells how they feel, not what they do
_END = 3  # sentences that an answer may be asked for in


def ending(look: Look) -> Iterator[Finding]:
    """What I hope for is read from "what they might do", else from the hope; where
    neither says, or both, only an end that fits anyone is pointed at."""
    if not look.reads or not look.reading.body or not look.has_begun:
        return
    wants = _wants(look)
    if wants == "nothing":
        yield _for_nothing(look)
    elif wants == "answer":
        yield from _for_an_answer(look)


def _wants(look: Look) -> str:
    """ "nothing", "answer", or "" where it is not said."""
    for said, most in ((look.message.might_do, _ANY), (look.message.hope, _A_WISH)):
        words = words_of(said)
        if len(words) > most:
            continue
        language = look.languages.of(words) or look.reading.language
        for wish in ("nothing", "answer"):
            if words and any(
                one is not None and one.has(wish, said, words)
                for one in (language, look.reading.language)
            ):
                return wish
    return ""


def _for_nothing(look: Look) -> Finding:
    reading = look.reading
    end = reading.body[-_END:]
    if not reading.has("free", end):
        pressing = _pressing(reading, end)
        if pressing is not None:
            return found(Check.ENDING, "asks", pressing)
    asks = reading.has("tell", end) or any(one.mark == "?" for one in end)
    return Finding(Check.ENDING, good=True, turn="leaves_free" if asks else "asks_nothing")


def _pressing(reading: Reading, end: tuple[Sentence, ...]) -> Place | None:
    """What demands an answer: a date, a favour, or a question as the very last word."""
    for sign in ("deadline", "favour"):
        place = reading.find(sign, end)
        if place is not None:
            return place
    last = reading.body[-1]
    return reading.sentence(last) if last.mark == "?" and reading.has("tell", [last]) else None


def _for_an_answer(look: Look) -> Iterator[Finding]:
    reading = look.reading
    end = reading.body[-_END:]
    if any(one.mark == "?" for one in end) or any(
        reading.has(sign, end) for sign in ("tell", "favour", "deadline")
    ):
        yield Finding(Check.ENDING, good=True, turn="asks_plainly")
    elif not any(one.mark == "?" for one in reading.body):
        last = reading.sentence(reading.body[-1])
        empty = reading.language is not None and _is_stock(reading, reading.language)
        yield found(Check.ENDING, "stock_close" if empty else "asks_nothing", last)


def _is_stock(reading: Reading, language: Language) -> bool:
    return bool(language.stock.find(reading.text, reading.words_in(reading.body[-1])))
