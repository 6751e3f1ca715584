"""The one-line grammar of "We spoke". Today is Thursday, 12 March 2026."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.region import Region
from desktop.domain.talk import LoopDraft
from desktop.domain.talk_line import read_line, typing_at
from desktop.domain.talk_parts import Again, Part, TalkLine
from desktop.domain.vocabulary import LoopKind, Size

TODAY = date(2026, 3, 12)
YESTERDAY = date(2026, 3, 11)


def read(text: str) -> TalkLine:
    return read_line(text, today=TODAY)


def test_the_whole_sentence_is_understood() -> None:
    text = "Ana, Ben coffee yesterday: new job, ask about visa #promised intro to Leo by Sunday"
    line = read(text)
    assert line.names == ["Ana", "Ben"]
    assert (line.kind, line.day, line.about) == ("coffee", YESTERDAY, False)
    assert line.words == "New job, ask about visa"
    assert line.loops == [LoopDraft("intro to Leo", LoopKind.I_PROMISED, date(2026, 3, 15))]
    assert [(span.part, text[span.start : span.end]) for span in line.spans] == [
        (Part.PERSON, "Ana"),
        (Part.PERSON, "Ben"),
        (Part.KIND, "coffee"),
        (Part.DAY, "yesterday"),
        (Part.LOOP, "#promised intro to Leo by Sunday"),
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ana", ["ana"]),
        ("Ana Moreau", ["Ana Moreau"]),
        ("ana,ben & cy coffee", ["ana", "ben", "cy"]),
        ("Ana, Ben, and Cy dinner", ["Ana", "Ben", "Cy"]),
        ("Ana and I had coffee", ["Ana"]),
        ("called ana and ben yesterday", ["ana", "ben"]),
        ("coffee with Ana + Ben", ["Ana", "Ben"]),
        ("wrote a letter to Ana", ["Ana"]),
        ("we spoke with Ana on the phone", ["Ana"]),
        ("Ana van der Berg and José went for a walk", ["Ana van der Berg", "José"]),
        ("Tue Hansen coffee", ["Tue Hansen"]),
        ("May coffee yesterday", ["May"]),
        ("李明 coffee", ["李明"]),
        ("Ana, ana coffee", ["Ana"]),
        ("Ana new job, will call her", ["Ana"]),
        ("Ana #sometag", ["Ana"]),
        ("10:30 call", []),
        ("", []),
    ],
)
def test_people_are_found_wherever_they_stand(text: str, names: list[str]) -> None:
    assert read(text).names == names


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ana tea", "coffee"),
        ("Ana lunch", "meal"),
        ("Ana called", "call"),
        ("spoke with Ana", "other"),
        ("spoke with Ana on the phone", "call"),
        ("video call with Ana", "video"),
        ("Ana wrote", "message"),
        ("wrote a letter to Ana", "letter"),
        ("met Ana", "in_person"),
        ("went for a walk with Ana", "walk"),
        ("Ana party", "gathering"),
        ("Ana", None),
        ("Ana recalled Walker", None),
    ],
)
def test_kinds_are_known_by_their_words(text: str, kind: str | None) -> None:
    assert read(text).kind == kind


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ana: she sings", "She sings"),
        ("Ana coffee yesterday she will call me", "She will call me"),
        ("Ana new job, will call her", "New job, will call her"),
        ("Ana coffee, call her tomorrow", "Call her tomorrow"),
        ("Mia lunch - talked about 10:30", "Talked about 10:30"),
        ("Ana, 10:30 call: hi", "10:30 hi"),
        ("Ana coffee\nfirst line\nsecond", "First line\nsecond"),
        ("Ana coffee at last we talked again", "At last we talked again"),
        ("Ana: see http://example.org", "See http://example.org"),
    ],
)
def test_all_else_is_kept_as_heard(text: str, words: str) -> None:
    assert read(text).words == words


def test_a_place_may_be_said() -> None:
    line = read("coffee with Ana & Ben at Café Tern last Tue: she sings")
    assert (line.place, line.day) == ("Café Tern", date(2026, 3, 10))
    assert read("Met Ana at the harbour").place == "the harbour"


def test_promises_of_both_sides_and_their_next_chapter() -> None:
    line = read("Mia #they promised the keys next week #next exam on 12 May #promised")
    assert line.loops == [
        LoopDraft("the keys", LoopKind.THEY_PROMISED, date(2026, 3, 19)),
        LoopDraft("exam", LoopKind.THEIR_CHAPTER, date(2026, 5, 12)),
    ]


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("Ana #again in three weeks", Again(date(2026, 4, 2), True)),
        ("Ana #again call on the 20th", Again(date(2026, 3, 20), False, "call", Size.CALL)),
        (
            "Ana #again coffee by Sunday",
            Again(date(2026, 3, 15), False, "coffee", Size.TIME_TOGETHER),
        ),
        (
            "Ana #again in two weeks: how the exam went #promised a book",
            Again(date(2026, 3, 26), True, "how the exam went"),
        ),
        (
            "Ana #again call in two weeks: how the exam went",
            Again(date(2026, 3, 26), True, "call: how the exam went", Size.CALL),
        ),
        ("Ana #again how the exam went", Again(None, False, "how the exam went")),
        ("Ana #again", Again()),
        ("Ana: hi", None),
    ],
)
def test_the_next_step_may_be_planned(text: str, again: Again | None) -> None:
    assert read(text).again == again


@pytest.mark.parametrize(
    ("text", "names", "day"),
    [
        ("Ana, Sun Hee coffee", ["Ana", "Sun Hee"], None),
        ("coffee with Sun Hee yesterday", ["Sun Hee"], YESTERDAY),
        ("Ana coffee Sun: hi", ["Ana"], date(2026, 3, 8)),
        ("Ana, Tue: hi", ["Ana"], date(2026, 3, 10)),
        ("Ana met in May", ["Ana"], date(2025, 5, 15)),
    ],
)
def test_a_short_day_may_begin_a_name(text: str, names: list[str], day: date | None) -> None:
    assert (read(text).names, read(text).day) == (names, day)


@pytest.mark.parametrize(
    ("text", "typed", "last_word"),
    [
        ("An", "An", "An"),
        ("Ana, Be", "Be", "Be"),
        ("Ana Mo", "Ana Mo", "Mo"),
        ("Ana and B", "B", "B"),
        ("coffee with Be", "Be", "Be"),
        ("coffee Be", "Be", "Be"),
        ("coffee yesterday B", "B", "B"),
        ("coff", "coff", "coff"),
        ("coffee", "coffee", "coffee"),
        ("called B", "B", "B"),
        ("Ana #pro", "#pro", "#pro"),
        ("Ana: hi #", "#", "#"),
        ("Ana, ", None, None),
        ("Ana: B", None, None),
        ("Ana #promised B", None, None),
        ("Ana C#", None, None),
    ],
)
def test_what_is_being_typed_is_known(text: str, typed: str | None, last_word: str | None) -> None:
    found = typing_at(text, len(text), read(text).spans)
    assert (text[found.start : found.end] if found else None) == typed
    assert (text[found.word : found.end] if found else None) == last_word


SAID = (
    "Ana|ben|,| | and |with |at |to |coffee|called|yesterday|on |the |3/11|31 April|:| - "
    "|#promised |#they|#again |#|by Sunday|\n|i|had a |10:30|😀|é|#|İ|\x00|\ud800"
)
PIECES = st.lists(st.sampled_from(SAID.split("|")), max_size=14).map("".join)


REGIONS = st.builds(Region, st.booleans(), st.sampled_from(["", "en", "de", "es", "fr"]))


@settings(deadline=None)
@given(st.one_of(st.text(), PIECES), st.dates(), REGIONS)
def test_any_text_can_be_read(text: str, today: date, region: Region) -> None:
    line = read_line(text, today=today, region=region)
    assert all(name.strip() and any(c.isalpha() for c in name) for name in line.names)
    assert all(0 <= span.start < span.end <= len(text) for span in line.spans)
    ends = [span.end for span in line.spans]
    starts = [span.start for span in line.spans]
    assert all(end <= start for end, start in zip(ends, starts[1:], strict=False))
    for cursor in {0, len(text) // 2, len(text)}:
        found = typing_at(text, cursor, line.spans)
        assert found is None or found.start <= found.word <= found.end == cursor


NAME = st.from_regex(r"[A-Z][a-z]{2,9}", fullmatch=True).filter(
    lambda name: not any(read(f"x {name}").kind or read(f"x {name}: y").day for _ in "1")
)


@given(NAME, st.text())
def test_with_a_name_before_the_colon_only_that_person_is_meant(name: str, words: str) -> None:
    line = read(f"{name}: {words}")
    assert line.names in ([name], [])  # a name may also be a small word: "And"
