"""What the mirror says, to the word: of one, two, three and many."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.language import speak
from desktop.domain.reflect.mirror import Begun, CircleNamed, Named, Sentence, Slip, Topic, in_order
from desktop.domain.reflect.moments import Moment, MomentTable
from desktop.domain.reflect.span import Span
from desktop.ui.reflect.mirror.names import join, say_number, say_times
from desktop.ui.reflect.mirror.wording import say, say_nothing
from desktop.ui.widgets.linked_text import Linked, plain
from tests.builders import TODAY

NAMES = ("Daniel", "Priya", "Ana", "Ben", "Cleo", "Dana", "Elif")


def moment(person: int, day: date = TODAY) -> Moment:
    return Moment(MomentTable.INTERACTION, person, day, person, "call")


def people(count: int, **fields: Any) -> tuple[Named, ...]:
    return tuple(
        Named(n, f"{name} Reid", name, moments=(moment(n),), **fields)
        for n, name in enumerate(NAMES[:count], 1)
    )


def said(topic: Topic, *shown: tuple[Named, ...], **more: Any) -> tuple[str, str]:
    lines = say(Sentence(topic, *shown, **more), TODAY)
    return plain(lines.first), plain(lines.second)


@pytest.mark.parametrize(
    ("count", "names"),
    [
        (1, "Daniel"),
        (2, "Daniel and Priya"),
        (3, "Daniel, Priya and Ana"),
        (4, "Daniel, Priya and two more"),
        (7, "Daniel, Priya and five more"),
    ],
)
def test_names_are_never_a_long_list(count: int, names: str) -> None:
    assert said(Topic.HEARD, people(count))[0] == f"I think {names} felt heard."
    assert said(Topic.NEEDED, people(count))[0] == (
        f"I turned to {names} only when I needed something."
    )
    assert said(Topic.INTENTION, people(count))[0] == f"I meant to be beside {names}. I was not."
    have = "has" if count == 1 else "have"
    assert said(Topic.THANKS, people(count))[0] == f"{names} {have} no thanks from me yet."


def test_past_a_dozen_nobody_is_counted() -> None:
    many = tuple(Named(n, f"N{n}", f"N{n}") for n in range(20))
    assert said(Topic.SEEN, many)[0] == "I sat or walked with N0, N1 and many more."


def test_the_names_are_links_and_so_are_the_others() -> None:
    line = say(Sentence(Topic.HEARD, people(5)), TODAY).first
    links = [piece for piece in line if isinstance(piece, Linked)]
    assert [link.words for link in links] == ["Daniel", "Priya", "three more"]
    assert [one.called for one in links[2].key.people] == ["Ana", "Ben", "Cleo"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("way", "alone", "beside"),
    [
        (Slip.OWN_STORY, "With Daniel I told my own story.",
         "With Daniel I told my own story instead."),
        (Slip.ADVISED, "I gave Daniel advice that was not asked for.",
         "I gave Daniel advice that was not asked for."),
        (Slip.INTERRUPTED, "I kept interrupting Daniel.", "I kept interrupting Daniel."),
        (Slip.ELSEWHERE, "With Daniel I was elsewhere.", "With Daniel I was elsewhere."),
    ],
)  # fmt: skip
def test_a_slip_is_said_beside_whom_i_heard_or_alone(way: Slip, alone: str, beside: str) -> None:
    assert said(Topic.HEARD, (), people(1, way=way)) == (alone, "")
    ana = (Named(9, "Ana", "Ana"),)
    assert said(Topic.HEARD, ana, people(1, way=way)) == ("I think Ana felt heard.", beside)


def test_two_ways_are_two_short_sentences_and_a_hard_time_softens() -> None:
    slips = (
        *people(1, way=Slip.ADVISED),
        Named(2, "Ines", "Ines", way=Slip.INTERRUPTED, hard=True),
    )
    assert said(Topic.HEARD, (), slips)[0] == (
        "With Ines I might have listened longer. I gave Daniel advice that was not asked for."
    )


def test_thanks_quote_what_was_given_and_say_the_day_of_one() -> None:
    one = people(1, words="honey", since=date(2026, 3, 10))
    assert said(Topic.THANKS, one)[1] == "“honey”, on Tue 10 March."
    confided = people(1, words="", since=date(2026, 3, 10))
    assert said(Topic.THANKS, confided)[1] == "On Tue 10 March."
    assert said(Topic.THANKS, people(2, words="honey"))[1] == "“honey” and “honey”"
    assert said(Topic.THANKS, people(7, words="a"))[1] == "“a”, “a” and more"


def test_how_often_i_only_needed_something() -> None:
    twice = (Named(1, "Ester", "Ester", moments=(moment(1), moment(1)), since=date(2026, 1, 5)),)
    assert said(Topic.NEEDED, twice)[1] == "Twice since January. Nothing broke."
    lately = (Named(1, "Ester", "Ester", moments=(moment(1),) * 3, since=date(2026, 2, 5)),)
    assert said(Topic.NEEDED, lately)[1] == "Three times, first 5 weeks ago. Nothing broke."


def test_an_intention_is_quoted_and_a_hard_time_softens_it() -> None:
    words = "She remembers who I was."
    assert said(Topic.INTENTION, people(1, words=words))[1] == f"“{words}”"
    assert said(Topic.INTENTION, people(1, words=words, hard=True)) == (
        "It is a hard time, and I meant to be beside Daniel.", f"A line is enough. “{words}”"
    )  # fmt: skip


def test_what_was_never_asked() -> None:
    chapter = people(1, words="The visa", since=date(2026, 3, 1), way="chapter")
    assert said(Topic.NEVER_ASKED, chapter) == (
        "Daniel had a day that mattered, and I have not asked since.",
        "“The visa”, on Sun 1 March.",
    )
    ask = (Named(2, "Yuki", "Yuki", words="about the mill", way="ask"),)
    assert said(Topic.NEVER_ASKED, ask) == (
        "I meant to ask Yuki, and have not yet.", "“about the mill”"
    )  # fmt: skip
    assert said(Topic.NEVER_ASKED, (*chapter, *ask))[1] == "I also meant to ask Yuki."


@pytest.mark.parametrize(
    ("count", "of", "first"),
    [
        (9, 14, "Nine of fourteen touches were unprompted."),
        (1, 5, "One of five touches was unprompted."),
        (4, 4, "All four touches were unprompted."),
        (9, 31, "9 of 31 touches were unprompted."),
    ],
)
def test_the_share_is_in_words_while_they_are_short(count: int, of: int, first: str) -> None:
    assert said(Topic.UNPROMPTED, count=count, of=of)[0] == first


def test_promises_kept_and_open() -> None:
    kept, still = people(1, words="the seeds"), (Named(2, "Ben", "Ben", words="the physio"),)
    assert said(Topic.PROMISES, kept) == ("I kept what I promised Daniel.", "")
    assert said(Topic.PROMISES, (), still) == (
        "I have not yet done what I promised Ben.", "“the physio”"
    )  # fmt: skip
    assert said(Topic.PROMISES, kept, still)[1] == "Still open with Ben: “the physio”."
    confided = (Named(2, "Ben", "Ben"),)
    assert said(Topic.PROMISES, kept, confided)[1] == "Still open with Ben."


def test_who_always_begins() -> None:
    mine = (Named(1, "Priya", "Priya", "she/her", way=Begun.ME),)
    unknown = (Named(1, "Priya", "Priya", way=Begun.ME),)
    theirs = (Named(2, "Marek", "Marek", way=Begun.THEM),)
    assert said(Topic.BEGAN, mine) == (
        "It is always me who begins with Priya.", "Perhaps she would come, if I left room."
    )  # fmt: skip
    assert said(Topic.BEGAN, unknown)[1] == "Perhaps they would come, if I left room."
    assert said(Topic.BEGAN, (), theirs) == ("Marek always begins.", "The next word could be mine.")
    assert said(Topic.BEGAN, (), people(2))[0] == "Daniel and Priya always begin."
    assert said(Topic.BEGAN, mine, theirs)[1] == "Marek always begins. The next word could be mine."


def test_what_the_days_brought() -> None:
    back = people(1, since=date(2024, 5, 2))
    assert said(Topic.RETURNED, back) == (
        "A long silence with Daniel ended.", "Before, we last spoke in May 2024."
    )  # fmt: skip
    assert said(Topic.FIRST_MET, people(1, since=TODAY)) == (
        "I met Daniel for the first time.", "Today."
    )  # fmt: skip
    assert said(Topic.SEEN, people(2), (Named(9, "Seun", "Seun"),)) == (
        "I sat or walked with Daniel and Priya.", "With Seun there were only messages."
    )  # fmt: skip
    assert said(Topic.SEEN, (), people(1))[0] == "With Daniel there were only messages."
    assert (
        said(Topic.CIRCLES, circles=(CircleNamed(1, "Choir"),))[0] == "Choir had none of my time."
    )
    assert said(Topic.CIRCLES, circles=tuple(CircleNamed(n, c) for n, c in enumerate("ABCD")))[
        0
    ] == ("A, B and other circles had none of my time.")


def test_two_of_a_first_name_are_told_apart() -> None:
    two = (Named(1, "Ana Moreau", "Ana"), Named(2, "Ana Lima", "Ana"), Named(3, "Bo Ek", "Bo"))
    [sentence] = in_order([Sentence(Topic.HEARD, two)])
    assert plain(say(sentence, TODAY).first) == "I think Ana Moreau, Ana Lima and Bo felt heard."


def test_a_name_with_braces_or_markup_is_only_a_name() -> None:
    odd = (Named(1, "{x} <b>", "{x} <b>", words="{y} & <i>"),)
    assert said(Topic.THANKS, odd)[0] == "{x} <b> has no thanks from me yet."
    assert "{y} & <i>" in said(Topic.THANKS, odd)[1]


def test_numbers_and_kind_words_for_nothing() -> None:
    assert [say_number(n) for n in (0, 1, 12, 20, 21)] == ["none", "one", "twelve", "twenty", "21"]
    assert [say_times(n) for n in (1, 2, 3)] == ["once", "twice", "three times"]
    assert say_nothing(Span.WEEK).startswith("Nothing asks to be said of this week.")


def test_names_are_joined_as_the_last_one_sounds() -> None:
    def spanish(text: str, about: str, count: int | None) -> str | None:
        return "{names} e {last}" if about else "{names} y {last}" if "{last}" in text else None

    speak(spanish, language="es")
    try:
        assert plain(join(["Ana", Linked("Inés")])) == "Ana e Inés"
        assert plain(join(["Inés", Linked("Ana")])) == "Inés y Ana"
    finally:
        speak(None)
