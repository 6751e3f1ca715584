"""A message taken apart once, for all checks: greeting, what it says, how it closes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from desktop.domain.words.content import Languages, stems_of
from desktop.domain.words.language import Language
from desktop.domain.words.tokens import Sentence, Word, plain, sentences_of, words_of

_GREETING = 6  # words at most
_TITLES = 2  # words in it besides the greeting and the name: "Dear old Mrs Grund"
_CLOSING_LINES, _CLOSING = 4, 6  # lines, and words in each


@dataclass(frozen=True, slots=True)
class Reading:
    """``body`` is without the greeting before and the lines of ``closing`` behind."""

    text: str
    words: tuple[Word, ...]
    greeting: tuple[Sentence, ...]
    body: tuple[Sentence, ...]
    closing: tuple[Sentence, ...]
    language: Language | None
    stems: dict[str, int]  # of the body, with the place of their first word

    @property
    def body_words(self) -> tuple[Word, ...]:
        if not self.body:
            return ()
        return self.words[self.body[0].first : self.body[-1].last]

    def words_in(self, sentence: Sentence) -> tuple[Word, ...]:
        return self.words[sentence.first : sentence.last]

    def has(self, sign: str, sentences: Iterable[Sentence] | None = None) -> bool:
        """Whether a phrase of that group stands in these sentences, or in the body."""
        return self.find(sign, sentences) is not None

    def find(self, sign: str, sentences: Iterable[Sentence] | None = None) -> Place | None:
        """Where the first phrase of that group stands; None also without a language."""
        return next(self.find_all(sign, sentences), None)

    def find_all(self, sign: str, sentences: Iterable[Sentence] | None = None) -> Iterator[Place]:
        phrases = self.language.signs.get(sign) if self.language else None
        for sentence in self.body if sentences is None else sentences:
            words = self.words_in(sentence)
            for found in phrases.find(self.text, words) if phrases else ():
                yield self.place(sentence.first + found.first, sentence.first + found.last)

    def place(self, first: int, last: int) -> Place:
        """From one word to another, ``last`` not included; with the sentence's mark where
        they stand at its end."""
        start, end = self.words[first].start, self.words[last - 1].end
        closed = next((s.end for s in (*self.body, *self.closing) if s.last == last), end)
        return self.between(start, end if "\n" in self.text[end:closed] else closed)

    def sentence(self, sentence: Sentence) -> Place:
        return self.between(sentence.start, sentence.end)

    def between(self, start: int, end: int) -> Place:
        return Place(start, end, self.text[start:end])


@dataclass(frozen=True, slots=True)
class Place:
    start: int
    end: int
    quote: str


def read(text: str, names: Iterable[str], languages: Languages) -> Reading:
    """``names`` are those of the person it is for: they say nothing of them."""
    words = tuple(words_of(text))
    language = languages.of(words)
    sentences = tuple(sentences_of(text, words))
    called = {plain(part) for name in names for part in name.split()}
    first = _after_greeting(text, words, sentences, called, language)
    last = _before_closing(text, words, sentences, first, language)
    body = sentences[first:last]
    said = words[body[0].first : body[-1].last] if body else ()
    offset = body[0].first if body else 0
    found = stems_of(text, said, language, languages.stops, called)
    stems = {stem: offset + place for stem, place in found.items()}
    return Reading(text, words, sentences[:first], body, sentences[last:], language, stems)


def _after_greeting(
    text: str,
    words: Sequence[Word],
    sentences: Sequence[Sentence],
    called: set[str],
    language: Language | None,
) -> int:
    """1 where the first sentence only greets."""
    if not sentences or sentences[0].last - sentences[0].first > _GREETING:
        return 0
    head = words[sentences[0].first : sentences[0].last]
    greetings = language.greetings if language else frozenset()
    others = [word for word in head if word.plain not in called and word.plain not in greetings]
    if len(others) > _TITLES or any("," in text[one.start - 2 : one.start] for one in others):
        return 0
    greets = head[0].plain in greetings
    named = any(word.plain in called for word in head)
    ends = text[head[-1].end : head[-1].end + 1]
    return int((greets and (named or ends in ",!:\n")) or (named and ends in ",:\n"))


def _before_closing(
    text: str,
    words: Sequence[Word],
    sentences: Sequence[Sentence],
    first: int,
    language: Language | None,
) -> int:
    """The place after the last sentence that still says something."""
    last = len(sentences)
    least = max(first + 1, len(sentences) - _CLOSING_LINES)
    while last > least and _closes(text, words, sentences[last - 1], language):
        last -= 1
    return last


def _closes(
    text: str, words: Sequence[Word], sentence: Sentence, language: Language | None
) -> bool:
    said = words[sentence.first : sentence.last]
    own_line = "\n" in text[words[sentence.first - 1].end : sentence.start]
    if len(said) > _CLOSING or not own_line:
        return False
    if not sentence.mark:
        return len(said) <= _CLOSING - 2 or _is_closing(text, said, language)
    return _is_closing(text, said, language)


def _is_closing(text: str, said: Sequence[Word], language: Language | None) -> bool:
    if language is None or "closings" not in language.signs:
        return False
    found = language.signs["closings"].find(text, said)
    return bool(found) and found[0].first == 0 and len(said) - found[0].last <= 2
