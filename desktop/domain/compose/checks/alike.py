"""Nearly what I wrote to somebody else: all of it, or a sentence word for word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from rapidfuzz.distance import Indel

from desktop.domain.compose.findings import Check, Finding
from desktop.domain.compose.look import Look
from desktop.domain.compose.message import EarlierMessage
from desktop.domain.compose.preferred import Alike
from desktop.domain.compose.reading import Place, Reading
from desktop.domain.words.tokens import Sentence

ENOUGH = {Alike.WORD_FOR_WORD: 0.97, Alike.USUAL: 0.8, Alike.EARLY: 0.65}
LEAST_LETTERS = 60  # of a text: shorter ones are alike by nature
_GREETING, _CLOSING = 40, 30  # letters of such a line
_LEAST_WORDS, _ABOUT = 4, 2  # of a sentence, and those of them that mean something
_SHOWN = 2  # sentences
_LAST, _LONGEST = 3, 6  # sentences looked for in all that I ever wrote


def comparable(text: str) -> str:
    """As texts are compared: without case, and with one kind of apostrophe."""
    return text.lower().replace("’", "'")


def core(text: str) -> str:
    """Comparable, and without the lines that greet and close: they are alike by nature."""
    lines = comparable(text).strip().split("\n")
    if len(lines) > 1 and len(lines[0]) <= _GREETING and lines[0].rstrip()[-1:] in (",", "!", ":"):
        del lines[0]
    while len(lines) > 1 and (not lines[-1].strip() or _closes(lines[-1])):
        del lines[-1]
    return "\n".join(lines).strip()


def _closes(line: str) -> bool:
    return len(line) <= _CLOSING and line.rstrip()[-1:] not in (".", "?", "!")


def alike(look: Look) -> Iterator[Finding]:
    """Names the closest; the newest of equals."""
    mine = core(look.message.text)
    enough = ENOUGH[look.preferred.alike]
    if len(mine) < LEAST_LETTERS:
        return
    near = [(likeness(mine, core(one.text), enough), one) for one in look.earlier]
    share, closest = max(near, key=lambda pair: (pair[0], pair[1].day), default=(0.0, None))
    if closest is not None and share >= enough:
        yield _named(Check.ALIKE, closest)


def sentence(look: Look) -> Iterator[Finding]:
    """Those that stand word for word in an earlier message, but for what fits anyone: that
    is pointed at already. Silent where the whole is alike."""
    if any(alike(look)):
        return
    yield from islice(_repeated(look), _SHOWN)


def _repeated(look: Look) -> Iterator[Finding]:
    reading = look.reading
    for one in reversed(reading.body):
        place = reading.sentence(one)
        there = _holding(look, place) if tells(reading, one) else None
        if there is not None:
            turn = "close" if one == reading.body[-1] else "within"
            yield _named(Check.SENTENCE, there, turn, place)


def telling(reading: Reading) -> tuple[str, ...]:
    """The sentences that are compared one by one, as ``comparable``: the last ones, with
    which one closes, and the longest."""
    told = [comparable(reading.sentence(one).quote) for one in reading.body if tells(reading, one)]
    longest = sorted(told[:-_LAST], key=len, reverse=True)[:_LONGEST]
    return (*told[-_LAST:], *longest)


def likeness(mine: str, theirs: str, enough: float) -> float:
    """From 0 to 1; 0 below ``enough``."""
    return Indel.normalized_similarity(mine, theirs, score_cutoff=enough)


def tells(reading: Reading, one: Sentence) -> bool:
    """Whether it would be noticed twice: the last of a letter always, another one when it
    is about something. Thanks in a few words, and what fits anyone, are not."""
    words = reading.words_in(one)
    language = reading.language
    stock = language is not None and language.stock.holds(reading.text, words)
    if len(words) < _LEAST_WORDS or stock or reading.has("thanks", [one]):
        return False
    about = sum(one.first <= place < one.last for place in reading.stems.values())
    return one == reading.body[-1] or about >= _ABOUT


def _holding(look: Look, place: Place) -> EarlierMessage | None:
    """The newest that holds it, at its beginning a word's and at its end too."""
    said = comparable(place.quote)
    holding = [one for one in look.earlier if said in comparable(one.text)]
    return max(holding, key=lambda one: one.day, default=None)


def _named(
    check: Check, there: EarlierMessage, turn: str = "", place: Place | None = None
) -> Finding:
    place = place or Place(-1, -1, "")
    people = ((there.person_id, there.name),)
    return Finding(check, False, turn, place.start, place.end, place.quote, people, day=there.day)
