"""The one-line grammar of "We spoke": what a typed sentence says, by rules.

    Ana, Ben coffee yesterday: new job, ask about visa #promised intro to Leo by Sunday
    ^people  ^kind  ^day       ^words                  ^open between us

People come first or after "with"; what follows the colon is kept as heard. A line
without a colon is read as far as it can be, the rest is words. Any text can be
read; whether its names are anybody's is for the store to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop.domain.english_days import SpokenDay
from desktop.domain.region import Region
from desktop.domain.spoken_days import day_at, day_at_end
from desktop.domain.talk import LoopDraft
from desktop.domain.text import clean, clean_line
from desktop.domain.vocabulary import InteractionKind, LoopKind

_HERE = Region()
_LONGEST_PLACE = 5  # words
_LONGEST_LAST_PLACE = 3  # at the end of a line without a colon


class Part(StrEnum):
    """What a stretch of the line was understood as."""

    PERSON = "person"
    KIND = "kind"
    DAY = "day"
    PLACE = "place"
    LOOP = "loop"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the text, counted in characters from its beginning."""

    part: Part
    start: int
    end: int


@dataclass(slots=True)
class TalkLine:
    """What was understood. ``kind`` and ``day`` are None where nothing was said."""

    names: list[str] = field(default_factory=list)
    kind: InteractionKind | None = None
    day: date | None = None
    about: bool = False
    place: str = ""
    words: str = ""
    loops: list[LoopDraft] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)


def read_line(text: str, *, today: date, region: Region = _HERE) -> TalkLine:
    """Read a line. ``region`` says how days are written."""
    line = TalkLine()
    body_end = _read_loops(text, line, today, region)
    colon = _HEAD_END.search(text, 0, body_end)
    head = _Head(text, colon.start() if colon else _first_line(text, body_end), line)
    head.read(today, region, whole=colon is not None)
    rest = text[colon.end() if colon else head.at : body_end]
    line.words = _sentence([*head.left_over, rest])
    line.spans.sort(key=lambda span: span.start)
    return line


def name_at(text: str, cursor: int) -> Span | None:
    """The name being typed at the cursor, as far as it goes: for completion."""
    before = text[:cursor]
    if "\n" in before or "#" in before or _HEAD_END.search(before):
        return None
    start = 0
    for match in _SEPARATOR.finditer(before):
        start = match.end()
    for match in _INTRODUCER.finditer(before, start):
        start = match.end()
    stretch = before[start:]
    start += len(stretch) - len(stretch.lstrip())
    return Span(Part.PERSON, start, cursor) if start < cursor else None


_HEAD_END = re.compile(r"(?<!\d):|:(?!\d)|\s[–—-]\s")
_MARKS = {
    "promised": LoopKind.I_PROMISED,
    "ipromised": LoopKind.I_PROMISED,
    "theypromised": LoopKind.THEY_PROMISED,
    "they": LoopKind.THEY_PROMISED,
    "next": LoopKind.THEIR_CHAPTER,
    "chapter": LoopKind.THEIR_CHAPTER,
}
_MARKER = re.compile(
    r"(?<!\S)#(?P<mark>promised|i[- ]?promised|they[- ]?promised|they|next|chapter)(?!\w)",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"\s*[,;&+]\s*(?:and\s+)?|\s+and\s+(?=\S)", re.IGNORECASE)
_INTRODUCER = re.compile(
    r"(?:^|(?<=\s))(?:with|called|phoned|rang|met|saw|visited|messaged|texted|emailed)\s+",
    re.IGNORECASE,
)


def _read_loops(text: str, line: TalkLine, today: date, region: Region) -> int:
    """Read what stands behind the marks; where the first of them begins."""
    marks = list(_MARKER.finditer(text))
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    for mark, end in zip(marks, ends, strict=False):
        words = text[mark.end() : end]
        said, day = day_at_end(words, today=today, region=region)
        shown_end = mark.end() + len(words.rstrip())
        line.spans.append(Span(Part.LOOP, mark.start(), shown_end))
        kept = clean(said).strip(" ,.;:")
        if kept:
            line.loops.append(LoopDraft(kept, _kind_of(mark["mark"]), day.day if day else None))
    return marks[0].start() if marks else len(text)


def _kind_of(mark: str) -> LoopKind:
    return _MARKS.get(re.sub("[- ]", "", mark.casefold()), LoopKind.I_PROMISED)


def _first_line(text: str, end: int) -> int:
    newline = text.find("\n", 0, end)
    return end if newline < 0 else newline


_KINDS = {
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
    "|".join(f"(?P<{kind.value}>{words})" for kind, words in _KINDS.items()).join(
        ("(?:", r")(?!\w)")
    ),
    re.IGNORECASE,
)
_FILLER = re.compile(
    r"(?:i|we|both|had|have|having|went|go|for|an?|the|some|on|over|via|by|in|to|quick|short|long)(?!\w)",
    re.IGNORECASE,
)
_WITH = re.compile(r"with(?!\w)", re.IGNORECASE)
_TO = re.compile(r"to(?!\w)", re.IGNORECASE)
_AT = re.compile(r"at\s+(?=\S)", re.IGNORECASE)
_AND = re.compile(r"[,;&+]|and(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;&+]+")
_SPACE = re.compile(r"\s*")
_MYSELF = frozenset({"i", "me", "we", "us", "myself", "both"})
_PARTICLE = re.compile(
    "van|von|de[rln]?|di|da|dos|la|le|el|al|bin|ibn|ben|bint|ter|ten|zu|af|y|ó", re.IGNORECASE
)


class _Head:
    """Walks over the part of the line that says with whom, what and when."""

    def __init__(self, text: str, end: int, line: TalkLine) -> None:
        self.at = 0
        self.left_over: list[str] = []
        self._text = text
        self._end = end
        self._line = line
        self._name_from: int | None = None
        self._name_to = 0
        self._naming = True

    def read(self, today: date, region: Region, *, whole: bool) -> None:
        """Read on; ``whole`` says that a colon ends this part, so all of it counts."""
        while self._skip_space() < self._end:
            if self._phrase(today, region) or self._filler(today, region):
                continue
            if self._separator() or self._with() or self._place(today, region, whole):
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

    def _phrase(self, today: date, region: Region) -> bool:
        """A kind or a day. Each counts once, but "on the phone" says more than "spoke"."""
        kind = self._kind_at(self.at)
        said = self._day_at(self.at, today, region) if kind is None else None
        if kind is not None:
            self._line.kind = InteractionKind(str(kind.lastgroup))
            end = kind.end()
        elif said is not None:
            self._line.day, self._line.about, end = said.day, said.about, said.end
        else:
            return False
        self._close_name()
        self._line.spans.append(Span(Part.DAY if said else Part.KIND, self.at, end))
        self.at = end
        self._naming = not self._line.names
        return True

    def _kind_at(self, at: int) -> re.Match[str] | None:
        if self._line.kind not in (None, InteractionKind.OTHER):
            return None
        return _KIND.match(self._text, at, self._end)

    def _day_at(self, at: int, today: date, region: Region) -> SpokenDay | None:
        """A day; but a line that begins with "Tue" or "May" begins with a name."""
        if self._line.day is not None:
            return None
        said = day_at(self._text[: self._end], at, today=today, region=region)
        return None if said is not None and at == 0 and said.end <= 4 else said

    def _leads_on(self, at: int, today: date, region: Region) -> bool:
        return self._kind_at(at) is not None or self._day_at(at, today, region) is not None

    def _filler(self, today: date, region: Region) -> bool:
        """ "had a", "went for a": small words that lead to a kind, a day or a name."""
        at = self.at
        while (end := _end_of(_FILLER, self._text, at, self._end)) > at:
            at = _end_of(_SPACE, self._text, end, self._end)
            if self._leads_on(at, today, region) or _WITH.match(self._text, at, self._end):
                self._close_name()
                self.at = at
                return True
        return False

    def _separator(self) -> bool:
        match = _AND.match(self._text, self.at, self._end)
        if match is None:
            return False
        was_naming = self._name_from is not None
        self._close_name()
        after = _end_of(_SPACE, self._text, match.end(), self._end)
        self.at = after
        self._naming = self._naming or was_naming
        return True

    def _with(self) -> bool:
        match = _WITH.match(self._text, self.at, self._end)
        if match is None and not self._line.names and self._name_from is None:
            match = _TO.match(self._text, self.at, self._end)
        if match is None:
            return False
        self._close_name()
        self.at = match.end()
        self._naming = True
        return True

    def _place(self, today: date, region: Region, whole: bool) -> bool:
        """ "at Café Tern", up to a day, a comma or the end of the head."""
        match = _AT.match(self._text, self.at, self._end)
        somebody = self._line.names or self._name_from is not None
        if match is None or self._line.place or not somebody:
            return False
        end, words = self._end_of_place(match.end(), today, region)
        after = _end_of(_SPACE, self._text, end, self._end)
        ends_here = after >= self._end and (whole or words <= _LONGEST_LAST_PLACE)
        listed = whole and self._text[after : after + 1] in {",", ";"}
        if not words or not (ends_here or listed or self._leads_on(after, today, region)):
            return False
        self._close_name()
        self._line.place = clean_line(self._text[match.end() : end])
        self._line.spans.append(Span(Part.PLACE, self.at, end))
        self.at = end
        self._naming = False
        return True

    def _end_of_place(self, at: int, today: date, region: Region) -> tuple[int, int]:
        """Where the words of a place end, and how many they are."""
        end = at
        for words in range(_LONGEST_PLACE):
            word = _WORD.match(self._text, at, self._end)
            if word is None or self._leads_on(at, today, region):
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
        if name.casefold() in _MYSELF:
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


def _sentence(pieces: list[str]) -> str:
    """The words as one text, beginning with a capital."""
    words = clean(" ".join(piece.strip() for piece in pieces if piece.strip())).strip(" \t,;:–—-")
    return words[:1].upper() + words[1:]
