"""The first part of a line: with whom, what, when and where, word by word."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.domain.english_days import SpokenDay
from desktop.domain.talk_kinds import kind_at
from desktop.domain.talk_parts import Part, Span, TalkLine
from desktop.domain.text import clean, clean_line
from desktop.domain.tongues import talk_words
from desktop.domain.tongues.tongue import ENGLISH, pattern, tongues
from desktop.domain.vocabulary import InteractionKind

_LONGEST_PLACE = 5  # words
_LONGEST_LAST_PLACE = 3  # at the end of a line without a colon
_SHORT_DAY = 4  # characters: "Tue", "Sun."
_SHORT_AND_SURE = frozenset({"ayer", "hoy"})

_ALONE = r"%s(?!\w)"
_AT = r"%s\s+(?=\S)"
_AND = r"[,;&+]|%s(?!\w)"
_WORD = re.compile(r"[^\s,;&+]+")
_SPACE = re.compile(r"\s*")
_PARTICLE = re.compile(
    "van|von|de[rln]?|di|da|dos|la|le|el|al|bin|ibn|ben|bint|ter|ten|zu|af|y|ó", re.IGNORECASE
)


class Head:
    """Walks over the text up to ``end`` and writes into the line what it finds there.

    ``day_at`` tells the day said at a place of the head; the language is read beside
    English. What was not understood is ``left_over``.
    """

    def __init__(
        self,
        text: str,
        line: TalkLine,
        day_at: Callable[[str, int], SpokenDay | None],
        language: str = ENGLISH,
    ) -> None:
        self._language = language
        self._filler_words = pattern(_ALONE, talk_words.filler, language)
        self._with_words = pattern(_ALONE, talk_words.with_, language)
        self._to_words = pattern(_ALONE, talk_words.to, language)
        self._at_words = pattern(_AT, talk_words.at, language)
        self._and_words = pattern(_AND, talk_words.and_, language)
        self.at = 0
        self.left_over: list[str] = []
        self._text = text
        self._end = len(text)
        self._spoken_day = day_at
        self._line = line
        self._name_from: int | None = None
        self._name_to = 0
        self._naming = True

    def read(self, *, whole: bool) -> None:
        """Read on; ``whole`` says that a colon ends this part, so all of it counts."""
        while self._skip_space() < self._end:
            if self._phrase() or self._filler():
                continue
            if self._separator() or self._with() or self._place(whole):
                continue
            if self._naming and self._name(whole):
                continue
            if not whole:
                break
            self._keep_left_over()
        self._close_name()

    def _skip_space(self) -> int:
        self.at = min(self._end, _end_of(_SPACE, self._text, self.at, self._end))
        return self.at

    def _phrase(self) -> bool:
        """A kind or a day. Each counts once, but "on the phone" says more than "spoke"."""
        kind = self._kind_at(self.at)
        said = self._day_at(self.at) if kind is None else None
        if kind is not None:
            self._line.kind, end = kind
        elif said is not None:
            self._line.day, self._line.about, end = said.day, said.about, said.end
        else:
            return False
        self._close_name()
        self._line.spans.append(Span(Part.DAY if said else Part.KIND, self.at, end))
        self.at = end
        self._naming = not self._line.names
        return True

    def _kind_at(self, at: int) -> tuple[InteractionKind, int] | None:
        if self._line.kind not in (None, InteractionKind.OTHER):
            return None
        return kind_at(self._text, at, self._end, self._language)

    def _day_at(self, at: int) -> SpokenDay | None:
        """A day; but where a name may begin, "Tue" and "Sun Hee" begin one."""
        said = self._spoken_day(self._text, at) if self._line.day is None else None
        if said is None or self._text[at : said.end].casefold() in _SHORT_AND_SURE:
            return said
        is_short = said.end - at <= _SHORT_DAY
        return None if is_short and self._begins_name(at, said.end) else said

    def _begins_name(self, at: int, end: int) -> bool:
        after = _WORD.match(self._text, _end_of(_SPACE, self._text, end, self._end), self._end)
        goes_on = after is not None and after.group()[0].isupper()
        return at == 0 or (self._naming and self._name_from is None and goes_on)

    def _leads_on(self, at: int) -> bool:
        return self._kind_at(at) is not None or self._day_at(at) is not None

    def _filler(self) -> bool:
        """ "had a", "went for a": small words that lead to a kind, a day or a name."""
        at = self.at
        while (end := _end_of(self._filler_words, self._text, at, self._end)) > at:
            at = _end_of(_SPACE, self._text, end, self._end)
            if self._leads_on(at) or self._with_words.match(self._text, at, self._end):
                self._close_name()
                self.at = at
                return True
        return False

    def _separator(self) -> bool:
        match = self._and_words.match(self._text, self.at, self._end)
        if match is None:
            return False
        was_naming = self._name_from is not None
        self._close_name()
        after = _end_of(_SPACE, self._text, match.end(), self._end)
        self.at = after
        self._naming = self._naming or was_naming
        return True

    def _with(self) -> bool:
        match = self._with_words.match(self._text, self.at, self._end)
        if match is None and not self._line.names and self._name_from is None:
            match = self._to_words.match(self._text, self.at, self._end)
        if match is None:
            return False
        self._close_name()
        self.at = match.end()
        self._naming = True
        return True

    def _place(self, whole: bool) -> bool:
        """ "at Café Tern", up to a day, a comma or the end of the head."""
        match = self._at_words.match(self._text, self.at, self._end)
        somebody = self._line.names or self._name_from is not None
        if match is None or self._line.place or not somebody:
            return False
        end, words = self._end_of_place(match.end())
        after = _end_of(_SPACE, self._text, end, self._end)
        ends_here = after >= self._end and (whole or words <= _LONGEST_LAST_PLACE)
        listed = whole and self._text[after : after + 1] in {",", ";"}
        if not words or not (ends_here or listed or self._leads_on(after)):
            return False
        self._close_name()
        self._line.place = clean_line(self._text[match.end() : end])
        self._line.spans.append(Span(Part.PLACE, self.at, end))
        self.at = end
        self._naming = False
        return True

    def _end_of_place(self, at: int) -> tuple[int, int]:
        """Where the words of a place end, and how many they are."""
        end = at
        for words in range(_LONGEST_PLACE):
            word = _WORD.match(self._text, at, self._end)
            if word is None or self._leads_on(at):
                return end, words
            end = word.end()
            at = _end_of(_SPACE, self._text, end, self._end)
        return end, _LONGEST_PLACE

    def _name(self, whole: bool) -> bool:
        """One more word of a name. In a line without a colon, a name that began
        with a capital ends before a word that has none."""
        word = _WORD.match(self._text, self.at, self._end)
        if word is None or word.group().startswith("#"):
            return False
        if self._name_from is None:
            self._name_from = self.at
        elif not whole and self._began_large() and not _may_be_name(word.group()):
            return False
        self.at = self._name_to = word.end()
        return True

    def _began_large(self) -> bool:
        return self._name_from is not None and self._text[self._name_from].isupper()

    def _close_name(self) -> None:
        if self._name_from is None:
            return
        start, end, self._name_from = self._name_from, self._name_to, None
        name = clean(self._text[start:end]).strip(' .!?"“”')
        if any(name.casefold() in each.myself for each in tongues(self._language)):
            return
        if not any(c.isalpha() for c in name):
            self.left_over.append(name)
            return
        if name.casefold() not in {known.casefold() for known in self._line.names}:
            self._line.names.append(name)
        self._line.spans.append(Span(Part.PERSON, start, end))

    def _keep_left_over(self) -> None:
        """Words of the head that were not understood: they are kept as heard."""
        word = _WORD.match(self._text, self.at, self._end)
        end = word.end() if word else self.at + 1
        self.left_over.append(self._text[self.at : end])
        self.at = end


def _end_of(pattern: re.Pattern[str], text: str, at: int, end: int) -> int:
    match = pattern.match(text, at, end)
    return match.end() if match else at


def _may_be_name(word: str) -> bool:
    return not word[0].islower() or _PARTICLE.fullmatch(word) is not None
